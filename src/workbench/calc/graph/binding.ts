import type { Sheet } from "../../model";
import type { Dependencies, Session, Template } from "../compile";
import { isErrorValue, rectOf, referenceTo, sheetsOf } from "../compile";
import type { ReferenceNode } from "../syntax";
import type { Area } from "../values";
import { around } from "../values";
import type { FormulaCell, Precedent } from "./formulaCell";
import type { SheetGraph } from "./sheetGraph";

/** What binding needs to know of the workbook. */
export interface Surroundings {
  readonly session: Session;
  graphOf(sheet: Sheet): SheetGraph;
  /** The compiled formula of a defined name. */
  nameTemplate(name: string, sheet: Sheet): Template | null;
}

interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** The rectangles a formula reads, names and tables resolved as they are now; and whether anything makes it volatile. */
export function bind(cell: FormulaCell, surroundings: Surroundings): { precedents: Precedent[]; volatile: boolean } {
  const areas: Area[] = [];
  const place = { sheet: cell.sheet, row: cell.row, column: cell.column };
  // Names of names of names may go deeper than the stack, so they wait in a list; it grows while it is gone through.
  const waiting = new Set<Template>([cell.template]);
  let volatile = false;
  cell.callsName = cell.template.dependencies.otherCalls.some((name) => surroundings.nameTemplate(name.toUpperCase(), cell.sheet) !== null);
  for (const template of waiting) volatile = gather(template.dependencies, place, surroundings, areas, waiting) || volatile;
  return { precedents: areas.map(({ sheet, rect }) => ({ graph: surroundings.graphOf(sheet), rect })), volatile };
}

function gather(from: Dependencies, place: Place, surroundings: Surroundings, areas: Area[], names: Set<Template>): boolean {
  const { session } = surroundings;
  for (const node of from.references) areas.push(...areasOf(node, place, session));
  for (const span of from.spans) {
    const ends = span.flatMap((node) => areasOf(node, place, session));
    const [first, ...rest] = ends;
    if (first !== undefined && rest.length > 0) areas.push({ sheet: first.sheet, rect: rest.reduce((rect, end) => around(rect, end.rect), first.rect) });
  }
  for (const node of from.tables) {
    const reference = referenceTo(node, { ...place, session });
    if (!isErrorValue(reference)) areas.push(...reference.areas);
  }
  const byName = (name: string, sheetName: string | null): void => {
    const sheet = sheetName === null ? place.sheet : session.sheetNamed(sheetName);
    if (sheet === undefined) return;
    const template = surroundings.nameTemplate(name.toUpperCase(), sheet);
    if (template === null) {
      if (sheetName !== null) return;
      const reference = referenceTo({ kind: "table", table: name, parts: [], firstColumn: null, lastColumn: null }, { ...place, session });
      if (!isErrorValue(reference)) areas.push(...reference.areas);
    } else names.add(template);
  };
  for (const node of from.names) byName(node.name, node.sheet);
  for (const name of from.otherCalls) byName(name, null);
  return from.volatile;
}

function areasOf(node: ReferenceNode, place: Place, session: Session): Area[] {
  const rect = rectOf(node, place.row, place.column);
  if (node.sheets === null) return [{ sheet: place.sheet, rect }];
  return (sheetsOf(node.sheets, session.workbook, (name) => session.sheetNamed(name)) ?? []).map((sheet) => ({ sheet, rect }));
}
