import type { Reckoning } from "../results";
import type { Progress } from "./reckonPeople";

/** §4, §6, §7 in one go: all the steps, without a pause. */
export function atOnce(steps: Generator<Progress, Reckoning>): Reckoning {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
