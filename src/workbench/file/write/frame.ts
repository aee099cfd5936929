import type { Outline, Span } from "../xml";
import { attributeOf, outline, spliced, withPrefix } from "../xml";

/** The children of a worksheet in the order its schema wants them. */
export const WORKSHEET_ORDER = [
  "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate",
  "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks",
  "customProperties", "cellWatches", "ignoredErrors", "smartTags", "drawing", "legacyDrawing", "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst",
];

/** The same for the workbook. */
export const WORKBOOK_ORDER = [
  "fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets", "functionGroups", "externalReferences", "definedNames", "calcPr", "oleSize",
  "customWorkbookViews", "pivotCaches", "smartTagPr", "smartTagTypes", "webPublishing", "fileRecoveryPr", "webPublishObjects", "extLst",
];

/** A part in which single elements are replaced: a sheet without its rows, or the workbook. */
export class Frame {
  constructor(private text: string, private readonly order: readonly string[], private readonly relationships: string) {}

  get xml(): string {
    return this.text;
  }

  /** The element's whole text as it stands; null where it has none. */
  get(name: string): string | null {
    const span = this.outline().children.find((one) => one.name === name);
    return span === undefined ? null : this.text.slice(span.start, span.end);
  }

  all(name: string): string[] {
    return this.outline().children.filter((one) => one.name === name).map((one) => this.text.slice(one.start, one.end));
  }

  /** Puts our XML (without prefixes) in the place of all elements of the name; "" takes them away. */
  put(name: string, xml: string): void {
    this.putRaw(name, withPrefix(xml, this.outline().prefix));
  }

  /** The same for text that has the file's prefixes already. */
  putRaw(name: string, xml: string): void {
    const parsed = this.outline();
    const old = parsed.children.filter((one) => one.name === name);
    const at = old[0]?.start ?? place(parsed, name, this.order);
    const edits = old.map((one) => ({ start: one.start, end: one.end, text: "" }));
    const rest = spliced(this.text, edits);
    this.text = rest.slice(0, at) + xml + rest.slice(at);
  }

  /** How an attribute of the relationships namespace is written here; declares the prefix where the root does not. */
  relationshipAttribute(id: string): string {
    const root = this.text.slice(this.outline().root.start, this.outline().root.inner);
    const declared = attributeOf(root, "xmlns:r") === this.relationships;
    return declared ? `r:id="${id}"` : `xmlns:r="${this.relationships}" r:id="${id}"`;
  }

  get prefix(): string {
    return this.outline().prefix;
  }

  private outline(): Outline {
    return outline(this.text);
  }
}

/** Before the first child that comes later in the schema's order, else at the end. */
function place(parsed: Outline, name: string, order: readonly string[]): number {
  const rank = order.indexOf(name);
  const later = parsed.children.find((one: Span) => order.indexOf(one.name) > rank);
  return later?.start ?? parsed.root.close;
}
