import { foldKey, headerMeanings } from "../vocabulary";
import type { ColumnLook } from "./assignFields";
import type { KeyedBlock, KeyedColumn } from "./keyedColumns";
import type { Entity } from "./known";

const YEAR = String.raw`(?:fy\s*)?(?:19|20)\d\d(?:\s*[-/]\s*(?:19|20)?\d\d)?\s*(?:年度?|財年)?|fy\s*\d\d`;
const PART = String.raw`q[1-4]|h[12]|[1-4]q|第?[一二三四1-4]季度?|[上下]半年|(?:0?[1-9]|1[0-2])月份?`;
const PERIOD = new RegExp(String.raw`(?:${YEAR})[\s_-]*(?:${PART})?|(?:${PART})[\s_-]*(?:${YEAR})|(?:^|\s)(?:${PART})(?=\s|$)`, "iu");

/** `2023年绩效 2024年绩效`, `FY24 rating`: a person's performance with a column for each period. Years head columns, never competencies. */
export function findPeriodKeyed(columns: readonly ColumnLook[], rowsOf: ReadonlyMap<Entity, number>, spoken: readonly string[]): KeyedBlock | null {
  const person = rowsOf.get("employeeId");
  if (person === undefined) return null;
  const found = columns.flatMap((look): KeyedColumn[] => {
    const period = periodOf(look, spoken[0] === "performance");
    if (period === null || look.column === person) return [];
    return [{ column: look.column, field: look.content.numbers > 0.5 ? "score" : "grade", key: { period }, confidence: 0.8 }];
  });
  return found.length < 2 ? null : { purpose: "performance", orientation: "wide", rowColumn: person, rowField: "employeeId", columns: found, beside: [], reasons: ["headers-are-periods"] };
}

/** The period a header names, where the rest of it, or the group above, says performance (or the title does and nothing else is said). */
function periodOf(look: ColumnLook, titled: boolean): string | null {
  const match = PERIOD.exec(foldKey(look.header));
  if (!match) return null;
  const rest = `${foldKey(look.header).replace(match[0], " ")} ${look.group}`.trim();
  const performs = headerMeanings(rest).some(({ concept }) => concept === "performanceGrade" || concept === "score") && (titled || /绩效|业绩|考核|perform|apprais|leistung|review|rating/iu.test(rest));
  return performs || (rest === "" && titled) ? match[0].trim().replace(/年度?$/u, "") : null;
}
