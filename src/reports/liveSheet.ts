import type { Language } from "../messages/language";
import { reportText, reportWord, type ReportKey } from "../messages/reports";
import { isoFromDay } from "../rules/calendar";
import type { CellLook, PlanBlock, PlanCell, PlanHeat, PlanValue, SheetPlan } from "./sheetPlan";
import { HEADER_ROW, heading, LABEL_ROW, type Stamp } from "./stamp";
import { fittingWidths } from "./widths";

/** How a sheet of the matrix is filled: by one spilled formula, or by values where the data is too large for one. */
export type Filling = { readonly kind: "live"; readonly formula: string } | { readonly kind: "values"; readonly reason: ValuesReason; readonly megabytes: number } | PlainFilling;
/** Without the add-in: a formula for each cell that has one, by row and column of the table; the others are values. */
export interface PlainFilling { readonly kind: "plain"; readonly formulas: readonly (readonly (string | null)[])[] }
/** Why there is no live formula. */
export type ValuesReason = "too-large" | "missing-source" | "earlier-round" | "date-1904" | "appraisals" | "job-families" | "zero-levels";

/** A sheet that is one table of results: what differs between routing, scores, matrix and gaps. */
export interface ResultTable {
  readonly sheet: string;
  /** Defined name of the spill, or name of the table of values. */
  readonly name: string;
  readonly kind: string;
  readonly title: ReportKey;
  readonly fields: readonly string[];
  readonly looks: readonly CellLook[];
  readonly rows: readonly (readonly PlanValue[])[];
  readonly legend: ReportKey | null;
  /** Columns before the first one that scrolls. */
  readonly frozenColumns: number;
  readonly heats: readonly { readonly column: number; readonly columns: number; readonly kind: PlanHeat["kind"] }[];
  /** Headers that are the user's own words (competencies) need no label and make no Excel table. */
  readonly ownHeaders: boolean;
  readonly tab: string;
}

export interface SheetFacts {
  readonly language: Language;
  readonly stamp: Stamp;
  readonly filling: Filling;
}

/** The day in the stamp stands in the second column and must not show as ###. */
const AS_OF_ROOM = [null, "2026-12-31"];
/** Room for people who join: heat and formats reach further than the spill does today. */
const SPARE_ROWS = 200;

function body(table: ResultTable, labels: readonly string[], filling: Filling): PlanBlock[] {
  const labelRow: PlanBlock = { kind: "values", row: LABEL_ROW, column: 0, cells: [labels.map((value) => ({ value, look: "label" }))] };
  if (filling.kind === "live") {
    return [labelRow, { kind: "spill", row: HEADER_ROW, column: 0, formula: filling.formula, name: table.name, looks: table.looks, rows: table.rows.length + SPARE_ROWS }];
  }
  if (table.ownHeaders || table.rows.length === 0 || filling.kind === "plain") {
    const header = table.fields.map((value) => ({ value, look: "header" as const }));
    const rows = table.rows.map((row, r) => row.map((value, c): PlanCell => {
      const formula = filling.kind === "plain" ? filling.formulas[r]?.[c] : undefined;
      return { value, look: table.looks[c] ?? "text", ...(formula === undefined || formula === null ? {} : { formula }) };
    }));
    return [labelRow, { kind: "values", row: HEADER_ROW, column: 0, cells: [header, ...rows] }];
  }
  return [{ kind: "table", row: LABEL_ROW, column: 0, name: table.name, fields: table.fields, labels, looks: table.looks, rows: table.rows }];
}

function noteOf({ rows }: ResultTable, filling: Filling, language: Language, asOf: string): string {
  if (filling.kind === "live") return reportText(language, "note-live");
  if (filling.kind === "values") return reportText(language, `note-values-${filling.reason}`, { asOf, megabytes: Math.round(filling.megabytes * 10) / 10 });
  const formulas = filling.formulas.flat().filter((formula) => formula !== null).length;
  return formulas > 0 || rows.length === 0 ? reportText(language, "note-plain", { asOf }) : reportText(language, "note-plain-values", { asOf });
}

/** Title, stamp, label row, header, people: frozen, printed landscape on one page's width, with the header repeated. */
export function resultSheet(table: ResultTable, { language, stamp, filling }: SheetFacts): SheetPlan {
  const live = filling.kind === "live";
  const note = noteOf(table, filling, language, isoFromDay(stamp.asOf));
  const legend = table.legend === null ? "" : ` · ${reportText(language, table.legend)}`;
  const ours = table.ownHeaders ? table.frozenColumns : table.fields.length;
  const labels = table.fields.map((field, column) => (column < ours ? reportWord(language, "field", field) : ""));
  const widths = fittingWidths([labels, table.fields, AS_OF_ROOM, ...table.rows]);
  const head = heading(language, reportText(language, table.title), stamp, note + legend, live, widths);
  const rows = Math.max(1, table.rows.length + (live ? SPARE_ROWS : 0));
  return {
    name: table.sheet,
    mark: { kind: table.kind, version: 1 },
    blocks: [...head.blocks, ...body(table, labels, filling)],
    widths, heights: head.heights,
    freeze: { rows: HEADER_ROW + 1, columns: table.frozenColumns },
    heats: table.heats.filter((heat) => heat.columns > 0).map((heat) => ({ ...heat, row: HEADER_ROW + 1, rows })),
    charts: [],
    print: { landscape: true, titleRows: HEADER_ROW + 1, fitWide: true },
    tab: table.tab,
  };
}
