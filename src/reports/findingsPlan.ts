import type { Language } from "../messages/language";
import { reportText, reportWord } from "../messages/reports";
import type { Severity } from "../rules/outcome";
import type { SheetPlan } from "./sheetPlan";
import { HEADER_ROW, heading, LABEL_ROW, type Stamp } from "./stamp";
import { fittingWidths } from "./widths";

/** A finding as it is read, with its sentence. */
export interface FindingRow {
  readonly code: string;
  readonly severity: Severity;
  readonly rule: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly message: string;
  readonly fix: string | null;
}

const FIELDS = ["severity", "sheet", "cell", "message", "fix", "rule", "code"] as const;
const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Nobody works through more; the gravest come first, and the note says how many are left. */
const MOST_ROWS = 5_000;

function noteOf(count: number, language: Language): string {
  if (count === 0) return reportText(language, "note-no-findings");
  return count > MOST_ROWS ? reportText(language, "note-more-findings", { shown: MOST_ROWS, count }) : "";
}

/** Findings as the table QualFindings: errors first, then in the order of sheets and cells they came in. */
export function findingsPlan(findings: readonly FindingRow[], language: Language, stamp: Stamp): SheetPlan {
  const sorted = [...findings].sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
  const rows = sorted.slice(0, MOST_ROWS).map((finding) => FIELDS.map((field) => finding[field]));
  const labels = FIELDS.map((field) => reportWord(language, "field", field));
  const note = noteOf(findings.length, language);
  const widths = fittingWidths([labels, FIELDS, [null, "2026-12-31"], ...rows], 60);
  const head = heading(language, reportText(language, "title-findings"), stamp, note, false, widths);
  return {
    name: "QUAL Findings", mark: { kind: "findings", version: 1 },
    blocks: [
      ...head.blocks,
      { kind: "table", row: LABEL_ROW, column: 0, name: "QualFindings", fields: FIELDS, labels, looks: ["text", "text", "text", "note", "note", "text", "text"], rows: rows.length > 0 ? rows : [FIELDS.map(() => null)] },
    ],
    widths, heights: head.heights,
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    heats: [{ row: HEADER_ROW + 1, column: 0, rows: Math.max(1, rows.length), columns: 1, kind: "status" }],
    charts: [], print: { landscape: true, titleRows: HEADER_ROW + 1, fitWide: true }, tab: "#C77D0A",
  };
}
