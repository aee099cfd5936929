import type { RuleId } from "../outcome";
import type { ResultState } from "./resultState";

/** Who may make a move: an office that the routing row, the roster or policy fills. */
export type Office = "chair" | "superior" | "last-approver" | "talker" | "subject" | "hr";

export interface StateMove {
  readonly from: ResultState;
  readonly to: ResultState;
  /** Any of them may. */
  readonly by: readonly Office[];
  /** A reason is to be given. */
  readonly why: boolean;
  readonly rule: RuleId;
}

/**
 * §8: the moves there are, as data. draft → reviewed → approved → communicated → (appealed → re-discussed →) final →
 * archived. Where the sources are silent [ours]: an approver who disagrees sends a result back with a reason; a body
 * that sees no need to re-discuss closes an appeal with a reason ("if necessary", P-6.6.1.4); a result talked over and
 * not appealed is made final by whoever talked or by HR; one discussed again, by whoever approves last; HR archives.
 * reviewed → reviewed is the superior's consent on the way to the general manager (P-6.6.2.4).
 */
export const MOVE_TABLE: readonly StateMove[] = [
  { from: "draft", to: "reviewed", by: ["chair"], why: false, rule: "P-6.6.2.3" },
  { from: "reviewed", to: "reviewed", by: ["superior"], why: false, rule: "P-6.6.2.4" },
  { from: "reviewed", to: "approved", by: ["last-approver"], why: false, rule: "P-6.6.2.4" },
  { from: "reviewed", to: "draft", by: ["superior", "last-approver"], why: true, rule: "P-6.6.2.4" },
  { from: "approved", to: "communicated", by: ["talker"], why: false, rule: "P-6.6.1.4" },
  { from: "communicated", to: "appealed", by: ["subject"], why: true, rule: "P-6.6.1.4" },
  { from: "communicated", to: "final", by: ["talker", "hr"], why: false, rule: "P-6.6.1.4" },
  { from: "appealed", to: "re-discussed", by: ["chair"], why: true, rule: "P-6.6.1.4" },
  { from: "appealed", to: "final", by: ["chair"], why: true, rule: "P-6.6.1.4" },
  { from: "re-discussed", to: "final", by: ["last-approver"], why: false, rule: "P-6.6.1.4" },
  { from: "final", to: "archived", by: ["hr"], why: false, rule: "P-6.6.5" },
];

/** The row for a move; undefined where there is no such move. */
export function stateMove(from: ResultState, to: ResultState): StateMove | undefined {
  return MOVE_TABLE.find((move) => move.from === from && move.to === to);
}
