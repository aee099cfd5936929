import type { Policy } from "../policy";
import type { Finding } from "../outcome";
import type { RecordPlace, StandardLine } from "../records";
import { DEFAULT_SCALE, MOST_LEVELS, topOf, type Scale } from "../scales";

/**
 * T-LEVELS: the workbook's own scale, else the default with the number of levels policy gives. Where a standard asks for
 * more than that, the scale evidently has more levels: it is taken up to what is asked, with a finding [ours].
 */
export function scaleFor(own: Scale | undefined, standards: readonly StandardLine[], policy: Policy): { readonly scale: Scale; readonly findings: readonly Finding<RecordPlace>[] } {
  if (own) return { scale: own, findings: [] };
  let asked = 0;
  let row = -1;
  for (const [at, line] of standards.entries()) {
    const level = line.requiredLevel ?? 0;
    if (level <= asked || level > MOST_LEVELS) continue;
    asked = level;
    row = at;
  }
  const top = Math.max(policy.scaleLevels, Math.ceil(asked));
  const findings: readonly Finding<RecordPlace>[] = top === policy.scaleLevels
    ? []
    : [{ code: "scale-widened", severity: "warning", rule: "T-LEVELS", where: { purpose: "standards", row, field: "requiredLevel" }, facts: { asked, levels: policy.scaleLevels, top } }];
  return { scale: scaleOf(top), findings };
}

function scaleOf(top: number): Scale {
  if (top === topOf(DEFAULT_SCALE)) return DEFAULT_SCALE;
  return { id: `levels-${top}`, levels: Array.from({ length: top }, (_, at) => ({ key: String(at + 1), number: at + 1, labels: [] })) };
}
