import type { Purpose } from "../../../rules/records";
import type { FindingList } from "../../tables";
import type { HygieneInput } from "../hygiene";
import { report } from "../report";

/** Lists in which the same row twice is the same thing twice. People, standards and ballots have findings of their own for it. */
const LISTS: ReadonlySet<Purpose> = new Set(["positions", "conditions", "selfAssessments", "decisions", "courses", "courseResults", "certificates", "applications", "performance", "pool", "acquaintance", "conflicts", "steps"]);

/** W-ROW-TWICE: a row that stands in its list word for word already. */
export function checkRows({ read }: HygieneInput, findings: FindingList): void {
  for (const table of read.tables) {
    if (!LISTS.has(table.purpose) || table.sheet === null) continue;
    const seen = new Map<string, number>();
    table.rows.forEach((row, index) => {
      const at = table.sheetRow(index);
      const key = JSON.stringify(row);
      const first = seen.get(key);
      if (first === undefined) seen.set(key, at);
      else if (first !== at) {
        const column = Math.max(0, table.sheetColumn(index, table.fields[0] ?? ""));
        report(findings, "row-repeated", { sheet: table.sheet, row: at, column }, { purpose: table.purpose, row: first + 1 }, table.purpose + String(column));
      }
    });
  }
}
