import { isoFromDay } from "../rules/calendar";
import type { FixKind } from "../workbook/findings";
import { planFixes, type CellFix } from "../workbook/fixes";
import { cellAddress, DAYS_1904 } from "../workbook/grid";
import { isDateFormat } from "../workbook/vocabulary";
import type { Reckoned } from "./session";

export type { FixKind } from "../workbook/findings";

/** One cell before and after, as a person reads it. */
export interface FixRow {
  readonly sheet: string;
  readonly cell: string;
  readonly before: string;
  readonly after: string;
}

/** All changes of one kind. `asked`: made only where a person chooses it, because it changes how the sheet reads. */
export interface FixGroup {
  readonly kind: FixKind;
  readonly asked: boolean;
  readonly fixes: readonly CellFix[];
}

/** Words become numbers on this one: right for reckoning, but not what everybody wants to read. */
const ASKED: ReadonlySet<FixKind> = new Set(["level"]);
const ORDER: readonly FixKind[] = ["spaces", "width", "id", "number", "date", "date-format", "spelling", "level"];

/** What could be fixed, kind by kind. Nothing is changed by looking. */
export function previewFixes({ grid, mapping, tables, records }: Pick<Reckoned, "grid" | "mapping" | "tables" | "records">): readonly FixGroup[] {
  const fixes = planFixes({ grid, mapping, tables, records });
  return ORDER.flatMap((kind) => {
    const own = fixes.filter((fix) => fix.kind === kind);
    return own.length === 0 ? [] : [{ kind, asked: ASKED.has(kind), fixes: own }];
  });
}

const ODD_SPACE = /[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/g;

/** Spaces at the ends and odd ones inside are shown, or before and after would look the same. */
function visible(text: string): string {
  return text.replace(/^ +| +$/g, (spaces) => "␣".repeat(spaces.length)).replace(ODD_SPACE, "␣").replace(INVISIBLE, "◌");
}

export function fixRow({ sheet, row, column, before, after, format }: CellFix, date1904 = false): FixRow {
  const day = typeof after === "number" && format !== null && isDateFormat(format) ? isoFromDay(after + (date1904 ? DAYS_1904 : 0)) : null;
  const percent = typeof after === "number" && format?.endsWith("%") === true ? `${String(Number(`${after}e2`))} %` : null;
  return { sheet, cell: cellAddress(row, column), before: visible(String(before)), after: day ?? percent ?? visible(String(after)) };
}
