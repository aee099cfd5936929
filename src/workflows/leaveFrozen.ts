import type { SheetPlan } from "../reports";
import type { Finding } from "../rules/outcome";
import { frozenFormulas } from "./frozenFormulas";
import type { PlaceView } from "./session";
import { done, type WorkOptions, type WorkResult } from "./work";

/** Kinds of sheets that are reckoned from QUAL Data by formula. */
const FROM_DATA = new Set(["routing", "scores", "matrix", "gaps"]);

/**
 * Plans without those of frozen sheets: somebody wanted these values to stay, so a build never takes them away unasked. What is
 * reckoned from frozen data stays as well: its formulas would follow names that are tables by now.
 */
export async function leaveFrozen(plans: readonly SheetPlan[], options: WorkOptions): Promise<WorkResult<{ readonly plans: readonly SheetPlan[]; readonly frozen: readonly string[] }>> {
  const now = await frozenFormulas(options);
  if (!now.ok) return now;
  const kinds = new Set(now.value.formulas.flatMap(({ kept }) => kept.kind ?? []));
  const stays = ({ mark: { kind } }: SheetPlan): boolean => kinds.has(kind) || (kinds.has("data") && FROM_DATA.has(kind));
  return done({ plans: plans.filter((plan) => !stays(plan)), frozen: plans.filter(stays).map(({ name }) => name) });
}

/** What a person hears of sheets that a build left frozen. */
export function frozenFinding(frozen: readonly string[]): Finding<PlaceView | null>[] {
  return frozen.length === 0 ? [] : [{ code: "sheets-frozen", severity: "info", rule: "W-SHEETS-FROZEN", where: null, facts: { sheets: frozen } }];
}
