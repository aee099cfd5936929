import type { Facts } from "../../rules/outcome";
import { counted } from "../counted";
import { factOr, factText as text } from "../factText";

const name = (f: Facts): string => factOr(f["name"], "All");

/** Roll-ups of divisions, and what returned workbooks brought. */
export const divisionSteps = {
  "rollup-people": (f: Facts) => `${name(f)}: ${counted(f["headcount"], "person", "people")}, ${text(f["assessed"])} assessed, ${text(f["scored"])} with a score.`,
  "rollup-hidden-few": (f: Facts) => `${name(f)}: results of fewer than ${text(f["fewest"])} people are not shown, because a person could be recognised.`,
  "rollup-hidden-neighbour": (f: Facts) => `${name(f)}: results are not shown, because together with the total they would give away a neighbour of fewer than ${text(f["fewest"])} people.`,
  "merge-reconciled": (f: Facts) => `${counted(f["same"], "row", "rows")} came back as sent, ${text(f["changed"])} changed, ${text(f["added"])} added, ${text(f["missing"])} missing (kept), ${text(f["disputed"])} changed in two places (kept as sent), ${text(f["open"])} not returned yet. Decide on those changed in two places.`,
};
