import { foldName } from "../numbers";
import type { Facts, Finding } from "../outcome";
import type { RecordPlace } from "../records";
import { kindKey } from "./conditionsOf";
import type { PlacedCondition } from "./conditionsOf";
import type { Gates } from "./gates";

/** C-a16, D-UNIFORM: what is wrong with the basic conditions themselves, each once. */
export function conditionFindings({ conditions, knowsPosition }: Gates): readonly Finding<RecordPlace>[] {
  const first = new Map<string, PlacedCondition>();
  const unknown = new Set<string>();
  return conditions.all.flatMap((placed): readonly Finding<RecordPlace>[] => {
    const { condition, row, demand } = placed;
    const found: Finding<RecordPlace>[] = [];
    const add = (code: string, severity: "warning" | "info", rule: string, field: string, facts: Facts): void => {
      found.push({ code, severity, rule, where: { purpose: "conditions", row, field }, facts: { position: condition.position, condition: condition.condition, ...facts } });
    };
    if (demand === null) add("condition-not-understood", "warning", "C-a16", "value", { value: condition.value });
    const key = `${foldName(condition.position)}\n${kindKey(condition.condition)}`;
    const other = first.get(key);
    if (!other) first.set(key, placed);
    else if (said(other) !== said(placed)) add("conditions-not-uniform", "warning", "D-UNIFORM", "value", { first: other.condition.value, second: condition.value });
    const post = foldName(condition.position);
    if (!conditions.forEverybody(placed) && !knowsPosition(condition.position) && !unknown.has(post)) {
      unknown.add(post);
      add("condition-position-unknown", "info", "C-a16", "position", {});
    }
    return found;
  });
}

/** What is asked, whatever its words: 本科及以上 and `Bachelor` are one demand. */
function said({ demand, condition }: PlacedCondition): string {
  return demand === null ? foldName(condition.value) : JSON.stringify(demand.map((terms) => terms.map((term) => ({ ...term, text: "" }))));
}
