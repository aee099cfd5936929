import type { TableMapping } from "./mapping";
import type { HygieneFinding } from "./place";
import type { TidyTable } from "./tidy";

const CODE = "level-not-understood";
const ENOUGH = 4;
const MOST_TEXTS = 10;
/** A letter, a mark, a short word; shares and figures are another question. */
const SIGN = /^\D{1,20}$/u;

/**
 * A table whose levels are all written in signs that nothing explains (A to D, x and o) asks one question, not one for
 * each cell. Where some levels are understood, the others are slips and told one by one.
 */
export function withOneQuestion(findings: readonly HygieneFinding[], mappings: readonly TableMapping[], tables: readonly TidyTable[]): readonly HygieneFinding[] {
  if (!findings.some((finding) => finding.code === CODE)) return findings;
  const asked = new Map<HygieneFinding, HygieneFinding | null>();
  for (const mapping of mappings) {
    const read = tables.find((table) => table.source === mapping.id);
    const own = findings.filter((finding) => finding.code === CODE && within(finding, mapping));
    const texts = [...new Set(own.map((finding) => String(finding.facts["text"] ?? "")))];
    const cells = own.reduce((sum, finding) => sum + 1 + (typeof finding.facts["more"] === "number" ? finding.facts["more"] : 0), 0);
    const [first] = own;
    if (!read || !first || cells < ENOUGH || texts.length < 2 || texts.length > MOST_TEXTS || cells <= texts.length || texts.some((text) => !SIGN.test(text)) || understands(read)) continue;
    for (const finding of own) asked.set(finding, null);
    asked.set(first, { ...first, code: "levels-unexplained", facts: { purpose: read.purpose, texts, cells } });
  }
  return asked.size === 0 ? findings : findings.flatMap((finding) => {
    const instead = asked.get(finding);
    return instead === undefined ? [finding] : instead === null ? [] : [instead];
  });
}

function within({ where }: HygieneFinding, { sheet, rect }: TableMapping): boolean {
  return where.sheet === sheet && where.row >= rect.top && where.row <= rect.bottom && where.column >= rect.left && where.column <= rect.right;
}

/** Whether any level, or state in its place, was read. */
function understands({ fields, rows }: TidyTable): boolean {
  const places = ["level", "requiredLevel", "status"].map((field) => fields.indexOf(field)).filter((at) => at >= 0);
  return rows.some((row) => places.some((at) => typeof row[at] === "number" || (fields[at] === "status" && typeof row[at] === "string")));
}
