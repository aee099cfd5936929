import { readTable, writeSheets, type ExcelOptions, type ExcelResult, type ReplacedFormula, type WrittenSheets } from "../../excel";
import type { Language } from "../../messages/language";
import { reportWord } from "../../messages/reports";
import { valueTablePlan, type PlanCell, type PlanValue, type SheetPlan } from "../../reports";
import { rectAddress } from "../../workbook/grid";
import { momentText } from "../frozenLine";

const TABLE = "QualPlain";
const FIELDS = ["sheet", "cell", "formula", "plain", "reason"] as const;

/** A line of QUAL Plain: where, the QUAL formula that stood there (null on our own sheets, which had none), what stands there now, and why. */
export type PlainLine = readonly [sheet: string, cell: string, formula: string | null, plain: string, reason: string | null];

/** Our own sheets in plain formulas, and what became of their cells. */
export interface OwnSheets {
  readonly plans: readonly SheetPlan[];
  readonly written: WrittenSheets;
  readonly replaced: readonly ReplacedFormula[];
}

interface Run {
  readonly column: number;
  top: number;
  bottom: number;
  readonly reason: "differs" | "decided" | "read";
}

/** Results are numbers and verdicts; names and ids are what they are. */
const RESULTS = new Set(["level", "gap", "points", "percent"]);

/** Cells of a block that hold a value where others of their column follow a formula, or where a result stands: one below the other as one run. */
function valueRuns(cells: readonly (readonly PlanCell[])[], top: number, left: number, isReplaced: (row: number, column: number) => boolean, isSource: boolean): Run[] {
  const runs: Run[] = [];
  const width = Math.max(0, ...cells.map((row) => row.length));
  for (let c = 0; c < width; c += 1) {
    const follows = cells.some((row) => row[c]?.formula !== undefined);
    let open: Run | null = null;
    cells.forEach((row, r) => {
      const cell = row[c];
      const isFilled = cell !== undefined && cell.value !== null && cell.value !== "" && cell.look !== "header";
      const differs = cell?.formula !== undefined && isReplaced(top + r, left + c);
      const reason = differs ? "differs" : isFilled && cell.formula === undefined && (follows || RESULTS.has(cell.look ?? "")) ? "decided" : null;
      // What was read is one line a column: in which of its cells the same stands as was read is of no interest.
      const column = isSource && reason === "decided" ? runs.find((run) => run.column === left + c && run.reason === "read") : undefined;
      if (column !== undefined) column.bottom = top + r;
      else if (isSource && reason === "decided") runs.push({ column: left + c, top: top + r, bottom: top + r, reason: "read" });
      else if (reason === null) open = null;
      else if (open?.reason === reason) open.bottom = top + r;
      else runs.push((open = { column: left + c, top: top + r, bottom: top + r, reason }));
    });
  }
  return runs;
}

function linesOf({ plans, written, replaced }: OwnSheets, language: Language): PlainLine[] {
  const differing = new Set(replaced.map(({ sheet, row, column }) => `${sheet}!${row}!${column}`));
  return plans.flatMap((plan): PlainLine[] => {
    const sheet = written.get(plan.name);
    if (sheet === undefined) return [];
    const blocks = plan.blocks.flatMap((block) => (block.kind === "values" ? [block] : []));
    const line = (rect: { top: number; left: number; bottom: number; right: number }, reason: Run["reason"]): PlainLine => [sheet, rectAddress(rect), null, "values", reportWord(language, "because", reason)];
    const table = blocks.filter(({ cells }) => cells.length > 1);
    // A sheet without any formula is one line.
    if (!table.some(({ cells }) => cells.some((row) => row.some(({ formula }) => formula !== undefined)))) {
      return table.map(({ row, column, cells }) => line({ top: row + 1, left: column, bottom: row + cells.length - 1, right: column + (cells[0]?.length ?? 1) - 1 }, "decided"));
    }
    return table.flatMap(({ row, column, cells }) => valueRuns(cells, row, column, (r, c) => differing.has(`${sheet}!${r}!${c}`), plan.mark.kind === "data")
      .map((run) => line({ top: run.top, bottom: run.bottom, left: run.column, right: run.column }, run.reason)));
  });
}

async function writeList(lines: readonly PlainLine[], isOurs: boolean, takenAt: string, language: Language, options: ExcelOptions): Promise<ExcelResult<WrittenSheets>> {
  const before = await readTable(TABLE, options);
  if (!before.ok) return before;
  // Lines of our own sheets have no QUAL formula; those of the other kind stay as they were.
  const others = (before.value ?? []).slice(1).filter(([sheet, , formula]) => sheet !== null && (formula === null) !== isOurs)
    .map((row) => row.map((cell): PlanValue => (typeof cell === "object" ? null : cell)));
  const rows: readonly (readonly PlanValue[])[] = isOurs ? [...others, ...lines] : [...lines, ...others];
  return writeSheets([valueTablePlan({
    sheet: "QUAL Plain", name: TABLE, kind: "plain", title: "title-plain", note: "note-plain-list", noteFacts: { at: momentText(takenAt) }, fields: FIELDS, looks: ["text", "text", "note", "note", "note"], rows,
  }, language)], options);
}

/** What became of a person's own QUAL formulas. */
export function listOwnCells(lines: readonly PlainLine[], takenAt: string, language: Language, options: ExcelOptions): Promise<ExcelResult<WrittenSheets>> {
  return writeList(lines, false, takenAt, language, options);
}

/** Which cells of our own sheets are values, and why. */
export function listOwnSheets(sheets: OwnSheets, takenAt: string, language: Language, options: ExcelOptions): Promise<ExcelResult<WrittenSheets>> {
  return writeList(linesOf(sheets, language), true, takenAt, language, options);
}
