import type { Facts } from "../../rules/outcome";
import { counted } from "../counted";
import { factText as text } from "../factText";

const SOURCES = new Map([["superior", "the superior"], ["peer", "peers"], ["committee", "the committee"], ["unstated", "evaluators of unknown standing"]]);
const source = (fact: Facts[string] | undefined): string => SOURCES.get(text(fact)) ?? text(fact);
const VIEWS = new Map([["over", "higher than that of the others"], ["under", "lower than that of the others"], ["in-line", "much like that of the others"]]);

/** What stands out in a person's feedback. */
export const feedbackSteps = {
  "feedback-suppressed": (f: Facts) => `${text(f["competency"])}: ${counted(f["count"], "ballot", "ballots")} of ${source(f["source"])} not shown, because with fewer than ${text(f["fewest"])} a person could be recognised.`,
  "feedback-self": (f: Facts) => `${text(f["competency"])}: the employee's own level ${text(f["self"])} against ${text(f["others"])} of the others (${text(f["difference"])}): the self-assessment is ${VIEWS.get(text(f["view"])) ?? text(f["view"])}. For the talk only; it counts nowhere.`,
  "feedback-gap": (f: Facts) => `${text(f["competency"])}: ${source(f["one"])} and ${source(f["other"])} are ${counted(f["difference"], "level", "levels")} apart. Ask for examples before the talk.`,
};
