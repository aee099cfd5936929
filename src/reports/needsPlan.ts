import type { Language } from "../messages/language";
import { reportText, reportWord } from "../messages/reports";
import { isoFromDay } from "../rules/calendar";
import type { Need } from "../rules/development";
import type { PlanValue, SheetPlan } from "./sheetPlan";
import { HEADER_ROW, heading, LABEL_ROW, type Stamp } from "./stamp";
import { fittingWidths } from "./widths";

/** Columns of QUAL.NEEDS. */
const FIELDS = ["id", "competency", "gap", "course", "mode", "cost"] as const;

/** The courses everybody needs as the table QualNeeds (rulebook §11): what QUAL.NEEDS gives, as values with a stamp. */
export function needsPlan(needs: readonly Need[], language: Language, stamp: Stamp): SheetPlan {
  const rows = needs.map(({ employee, competency, gap, course, mode, cost }): PlanValue[] => [employee.id, competency, gap, course?.course ?? "uncovered", mode, cost]);
  const labels = FIELDS.map((field) => reportWord(language, "field", field));
  const widths = fittingWidths([labels, FIELDS, [null, "2026-12-31"], ...rows]);
  const head = heading(language, reportText(language, "title-needs"), stamp, noteOf(needs, language, stamp), false, widths);
  return {
    name: "QUAL Needs", mark: { kind: "needs", version: 1 },
    blocks: [
      ...head.blocks,
      { kind: "table", row: LABEL_ROW, column: 0, name: "QualNeeds", fields: FIELDS, labels, looks: ["text", "text", "gap", "text", "text", "points"], rows: rows.length > 0 ? rows : [FIELDS.map(() => null)] },
    ],
    widths, heights: head.heights,
    freeze: { rows: HEADER_ROW + 1, columns: 1 },
    heats: [{ row: HEADER_ROW + 1, column: 2, rows: Math.max(1, rows.length), columns: 1, kind: "gap" }],
    charts: [], print: { landscape: true, titleRows: HEADER_ROW + 1, fitWide: true }, tab: "#2E7D4F",
  };
}

function noteOf(needs: readonly Need[], language: Language, { asOf }: Stamp): string {
  const day = isoFromDay(asOf);
  if (needs.length === 0) return reportText(language, "note-no-needs", { asOf: day });
  const taking = needs.filter(({ course }) => course !== null);
  return reportText(language, "note-needs", {
    asOf: day, people: new Set(needs.map(({ employee }) => employee.id)).size, courses: taking.filter(({ again }) => !again).length,
    uncovered: needs.length - taking.length, unpriced: taking.filter(({ cost }) => cost === null).length,
  });
}
