/** Namespaces and relationship types of a file: transitional as Excel saves, or strict. What is added speaks the file's own. */
export interface Dialect {
  readonly main: string;
  readonly relationships: string;
  readonly drawing: string;
  readonly chart: string;
  readonly spreadsheetDrawing: string;
}

const TRANSITIONAL = "http://schemas.openxmlformats.org";
const STRICT = "http://purl.oclc.org/ooxml";

export const TRANSITIONAL_DIALECT: Dialect = {
  main: `${TRANSITIONAL}/spreadsheetml/2006/main`,
  relationships: `${TRANSITIONAL}/officeDocument/2006/relationships`,
  drawing: `${TRANSITIONAL}/drawingml/2006/main`,
  chart: `${TRANSITIONAL}/drawingml/2006/chart`,
  spreadsheetDrawing: `${TRANSITIONAL}/drawingml/2006/spreadsheetDrawing`,
};

const STRICT_DIALECT: Dialect = {
  main: `${STRICT}/spreadsheetml/main`,
  relationships: `${STRICT}/officeDocument/relationships`,
  drawing: `${STRICT}/drawingml/main`,
  chart: `${STRICT}/drawingml/chart`,
  spreadsheetDrawing: `${STRICT}/drawingml/spreadsheetDrawing`,
};

export function dialectOf(workbookXml: string): Dialect {
  return workbookXml.includes(STRICT_DIALECT.main) ? STRICT_DIALECT : TRANSITIONAL_DIALECT;
}

/** Kinds whose relationship type is Microsoft's own, the same in both dialects. */
const MICROSOFT: ReadonlyMap<string, string> = new Map([["sheetMetadata", `${TRANSITIONAL}/officeDocument/2006/relationships/sheetMetadata`]]);

export function relationshipType(kind: string, dialect: Dialect): string {
  return MICROSOFT.get(kind) ?? `${dialect.relationships}/${kind}`;
}
