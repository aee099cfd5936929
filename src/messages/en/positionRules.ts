import type { Facts } from "../../rules/outcome";
import { counted } from "../counted";
import { factOr, factText as text } from "../factText";

const ASPECTS = new Map([["contribution", "contribution"], ["standard-behaviours", "standard behaviours"], ["skills-and-knowledge", "skills and knowledge"]]);
const DRIVERS = new Map([["results", "delivering results"], ["targets", "driving for targets"], ["efficiency", "improving efficiency"], ["advantage", "bringing competitive advantage"], ["growth", "assuring sustainable growth"]]);

const who = (f: Facts): string => (f["name"] && f["name"] !== f["employee"] ? `${text(f["name"])} (${text(f["employee"])})` : text(f["employee"]));
const position = (f: Facts): string => factOr(f["position"], "the standard for everybody");
const subject = (f: Facts): string => `${f["of"] === "competency" ? "competency" : "role"} ${text(f["subject"])}`;
const words = (names: ReadonlyMap<string, string>, fact: Facts[string] | undefined): string => (Array.isArray(fact) ? fact : [text(fact)]).map((one: string) => names.get(one) ?? one).join(", ");
const asks = (f: Facts): string => `${text(f["condition"])} asks for ${factOr(f["asked"], "something")}`;

/** Positions: inheritance, divisions, behaviours, basic conditions. */
export const positionFindings = {
  "standard-inherited": (f: Facts) => [`${position(f)} takes ${counted(f["lines"], "line", "lines")} from its job family ${text(f["family"])}; ${text(f["overridden"])} more are overridden by lines of its own.`, null],
  "divisions-not-uniform": (f: Facts) => [`${position(f)} has different standards in ${text(f["first"])} and ${text(f["second"])}: ${text(f["competencies"])}.`, "Agree on one standard for the title, or give the posts different titles."],
  "division-without-standard": (f: Facts) => [`The standard of ${position(f)} names divisions, and ${text(f["division"])}, where ${who(f)} works, is none of them; the first line of each competency counts.`, "Correct the division, or add lines for it."],
  "dimension-stated-twice": (f: Facts) => [`${position(f)} states two weights for dimension ${text(f["dimension"])}: ${text(f["first"])} and ${text(f["second"])}.`, "State one weight for each dimension."],
  "aspect-missing": (f: Facts) => [`Level ${text(f["level"])} of ${subject(f)} has no text under ${words(ASPECTS, f["aspect"])}.`, "Write what is expected there."],
  "aspect-unknown": (f: Facts) => [`"${text(f["aspect"])}" is none of the three aspects of behaviour.`, "Use contribution, standard behaviours, or skills and knowledge."],
  "aspects-not-named": (f: Facts) => [`${counted(f["texts"], "behaviour text names", "behaviour texts name")} no aspect, so it cannot be checked whether each level is described completely.`, "Add a column of aspects: contribution, standard behaviours, skills and knowledge."],
  "behaviours-missing": (f: Facts) => [`The standards name the ${subject(f)}, and there are no behaviour texts for it.`, "Write texts for each of its levels."],
  "drivers-open": (f: Facts) => [`The texts of ${subject(f)} do not seem to speak of ${words(DRIVERS, f["drivers"])}.`, "A checklist for the author; nothing is scored."],
  "condition-not-understood": (f: Facts) => [`The basic condition ${text(f["condition"])} of ${position(f)} is not understood: ${text(f["value"])}. Nobody can be held against it.`, "Write it as an education, a number of years, a status or a certificate, e.g. \"Bachelor or above\", \"3 years\", \"regular\"."],
  "conditions-not-uniform": (f: Facts) => [`${position(f)} has two values for ${text(f["condition"])}: ${text(f["first"])} and ${text(f["second"])}; both must hold.`, "Agree on one, or write alternatives into one cell with \"or\"."],
  "condition-position-unknown": (f: Facts) => [`Basic conditions are stated for ${text(f["position"])}, which nobody holds and no standard names.`, "Correct the name of the position."],
  "condition-needs-certificates": (f: Facts) => [`The basic condition ${text(f["condition"])} asks for a certificate, and the workbook has no list of certificates; it cannot be said for ${counted(f["people"], "person", "people")}.`, "Connect the register of certificates."],
  "condition-needs-column": (f: Facts) => [`The roster has no column for the basic condition ${text(f["condition"])}; it cannot be said for ${counted(f["people"], "person", "people")}.`, "Add the column to the roster."],
  "gate-not-met": (f: Facts) => [`${who(f)} does not meet the basic conditions of ${position(f)}: ${text(f["conditions"])}.`, "Check the roster; the score and the verdict stand beside this gate and do not change."],
  "gate-cannot-say": (f: Facts) => [`It cannot be said whether ${who(f)} meets the basic conditions of ${position(f)}: ${text(f["conditions"])}.`, "Complete the roster."],
} satisfies Record<string, (f: Facts) => readonly [string, string | null]>;

export const positionSteps = {
  "condition-holds": (f: Facts) => `${asks(f)}; ${text(f["given"])} meets it.`,
  "condition-short": (f: Facts) => `${asks(f)}; ${factOr(f["given"], "nothing of the kind")} does not meet it.`,
  "condition-blank": (f: Facts) => `${asks(f)}; the roster says nothing about it. Complete it.`,
  "condition-text-unknown": (f: Facts) => `${asks(f)}; what the roster says (${text(f["given"])}) is not understood. Write it as a usual word.`,
  "condition-value-unknown": (f: Facts) => `${asks(f)}, which is neither a status nor a known position.`,
  "condition-experience-kind": (f: Facts) => `${asks(f)}; the roster counts ${text(f["given"])} years and does not say of what kind.`,
  "condition-full-time": (f: Facts) => `${asks(f)} by full-time study; the roster (${text(f["given"])}) does not say which kind of study it was.`,
  "condition-equivalent": (f: Facts) => `${asks(f)} or an equivalent; whether ${text(f["given"])} is equivalent is for people to judge.`,
  "condition-no-certificates": (f: Facts) => `${asks(f)}; the workbook has no list of certificates.`,
  "condition-certificate-unknown": (f: Facts) => `${asks(f)}; nobody in the list of certificates holds one of that name. Check the spelling.`,
  "condition-certificate-level": (f: Facts) => `${asks(f)}; the certificate held names no level.`,
  "condition-unreadable": (f: Facts) => `The basic condition ${text(f["condition"])} (${text(f["asked"])}) is not understood.`,
  "target-standard": (f: Facts) => `Held against ${text(f["position"])}: ${counted(f["lines"], "line", "lines")}, ${text(f["short"])} below the requirement, ${text(f["unrated"])} not rated.`,
  "target-no-standard": (f: Facts) => `${text(f["position"])} has no standard.`,
  "target-grade-open": (f: Facts) => `Lines limited to grades cannot be decided: ${text(f["competencies"])}. Enter the grade with its step.`,
  "target-not-rated": (f: Facts) => `Not rated yet, so no gap can be said: ${text(f["competencies"])}.`,
  "target-courses": (f: Facts) => `${counted(f["courses"], "course fits the gaps and is", "courses fit the gaps and are")} not passed yet.`,
  "target-uncovered": (f: Facts) => `No course covers ${text(f["competencies"])}.`,
  "path-order": (f: Facts) => `Posts of ${text(f["track"])} in the order of their ${f["by"] === "certificate" ? "certificate levels" : f["by"] === "grade" ? "grades" : "list"}.`,
};
