import { isLadderWord } from "../vocabulary";
import type { ColumnMapping, ScaleMapping, TableMapping } from "./mapping";
import type { FindingList } from "./place";

/** W-SCALE: which scale was recognised where it is not the usual one, what was led over from one scale to another, and what that merges. Once for each scale of a table. */
export function tellScales(table: TableMapping, scales: readonly ScaleMapping[], findings: FindingList): void {
  const told = new Set<string>();
  const dated = table.purpose === "ratings" && !table.columns.some((column) => column.field === "level" || column.field === "status") ? table.columns.find((column) => column.field === "validTo" && column.key !== undefined) : undefined;
  if (dated) findings.add("dates-as-achieved", "info", "W-DATES", { sheet: table.sheet, row: table.rect.top + Math.max(0, table.headerRows - 1), column: table.rect.left + dated.index }, { header: dated.header }, table.id);
  for (const column of table.columns) {
    const recognised = column.reasons.includes("scale-stated") || column.reasons.includes("scale-from-values");
    const converted = column.reasons.includes("scale-converted");
    const key = `${column.scale ?? ""} ${String(converted)} ${JSON.stringify([...(column.values ?? [])])}`;
    if ((!recognised && !converted) || told.has(key)) continue;
    told.add(key);
    const where = { sheet: table.sheet, row: table.rect.top + Math.max(0, table.headerRows - 1), column: table.rect.left + column.index };
    const once = `${table.id} ${column.index}`;
    const scale = scales.find((each) => each.id === column.scale);
    if (converted) tellConversion(column, scale, where, once, findings);
    else if (scale) {
      const levels = scale.levels.map((level) => level.key);
      const pairs = scale.levels.some((level) => level.key !== String(level.number)) ? scale.levels.map((level) => `${level.key} → ${level.number}`) : levels;
      const none = column.values?.get("0") === null ? ["0 → –"] : [];
      const facts = { header: column.header, from: none.length > 0 ? "0" : (levels[0] ?? ""), to: levels[levels.length - 1] ?? "", pairs: [...none, ...pairs] };
      const skipped = skippedIn(levels);
      if (skipped.length > 0) findings.add("scale-skips", "warning", "W-SCALE", where, { ...facts, skipped }, once);
      else findings.add("scale-recognised", "info", "W-SCALE", where, facts, once);
    }
  }
}

function skippedIn(levels: readonly string[]): readonly string[] {
  const numbers = levels.map(Number);
  if (numbers.some((number) => !Number.isInteger(number))) return [];
  const missing: string[] = [];
  for (let value = (numbers[0] ?? 0) + 1; value < (numbers[numbers.length - 1] ?? 0); value += 1) if (!numbers.includes(value)) missing.push(String(value));
  return missing;
}

function tellConversion(column: ColumnMapping, scale: ScaleMapping | undefined, where: { sheet: string; row: number; column: number }, once: string, findings: FindingList): void {
  const pairs = [...(column.values ?? [])].filter((pair): pair is [string, number] => typeof pair[1] === "number" && (/^\d+%?$/.test(pair[0]) || isLadderWord(pair[0])));
  const byTarget = new Map<number, string[]>();
  for (const [text, number] of pairs) byTarget.set(number, [...(byTarget.get(number) ?? []), text]);
  findings.add("scale-converted", "warning", "W-SCALE", where, { header: column.header, from: pairs.length, to: scale?.levels.length ?? 5, pairs: pairs.map(([text, number]) => `${text} → ${scale?.levels[number - 1]?.key ?? String(number)}`) }, once);
  const merged = [...byTarget.values()].filter((texts) => texts.length > 1).map((texts) => texts.join(" = "));
  if (merged.length > 0) findings.add("scale-merges", "warning", "W-SCALE", where, { header: column.header, merged }, once);
}
