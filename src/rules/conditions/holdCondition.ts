import { stageOf } from "../assessed";
import { atLeast, gradeText } from "../grades";
import { foldName } from "../numbers";
import { cannotSay, met, notMet, type Facts, type Outcome, type Step } from "../outcome";
import type { Policy } from "../policy";
import type { CalendarDay, Certificate, Employee } from "../records";
import { certificateValid, type CertificateDemand } from "./certificateDemand";
import type { Demand, EqualField, Term } from "./demand";
import { educationRank, type Education } from "./educationOrder";
import { statusHolds } from "./statusDemand";
import { yearsHold, type YearsDemand } from "./yearsDemand";

/** What conditions are held against, beside the person. */
export interface ConditionGrounds {
  readonly asOf: CalendarDay;
  readonly policy: Pick<Policy, "vocationalSchool">;
  readonly educationOf: (text: string) => Education | null;
  /** The post the conditions are of. */
  readonly position: string;
  /** The person's certificates; null: the workbook has none of anybody. */
  readonly certificates: readonly Certificate[] | null;
  /** Folded names of every post that some certificate is of. */
  readonly certified: ReadonlySet<string>;
  /** Folded names of every post the workbook knows. */
  readonly positions: ReadonlySet<string>;
}

const RULE = "C-a16";

/** C-a16: met where one alternative holds whole; not met, with every reason, where each fails for certain; else it cannot be said. */
export function holdCondition(demand: Demand, employee: Employee, grounds: ConditionGrounds, condition: string): Outcome<string> {
  return anyOf(demand.map((terms) => allOf(terms.map((one) => holdTerm(one, employee, grounds, condition)))));
}

function anyOf(outcomes: readonly Outcome<string>[]): Outcome<string> {
  const holding = outcomes.find(({ kind }) => kind === "met");
  if (holding) return holding;
  const missing = outcomes.flatMap((one) => (one.kind === "cannot-say" ? one.missing : []));
  if (missing.length > 0) return cannotSay(RULE, missing);
  return notMet(RULE, outcomes.flatMap((one) => (one.kind === "not-met" ? one.reasons : [])));
}

/** All must be met; every failure is told, not the first only. */
export function allOf(outcomes: readonly Outcome<string>[]): Outcome<string> {
  const reasons = outcomes.flatMap((one) => (one.kind === "not-met" ? one.reasons : []));
  if (reasons.length > 0) return notMet(RULE, reasons);
  const missing = outcomes.flatMap((one) => (one.kind === "cannot-say" ? one.missing : []));
  if (missing.length > 0) return cannotSay(RULE, missing);
  return met(RULE, outcomes.map((one) => (one.kind === "met" ? one.value : "")).filter((one) => one !== "").join("; "), outcomes.flatMap((one) => one.steps));
}

function holdTerm(term: Term, employee: Employee, grounds: ConditionGrounds, condition: string): Outcome<string> {
  const facts = { condition, asked: term.text, field: fieldOf(term) };
  const blank = (): Outcome<string> => cannotSay(RULE, [{ code: "condition-blank", rule: RULE, facts }]);
  const answer = (holds: boolean, given: string): Outcome<string> => (holds ? met(RULE, given, [{ code: "condition-holds", rule: RULE, facts: { ...facts, given } }]) : notMet(RULE, [short(facts, given)]));
  const unclear = (code: UnclearCode, given: string): Outcome<string> => cannotSay(RULE, [UNCLEAR[code]({ ...facts, given })]);
  switch (term.kind) {
    case "nothing": return met(RULE, term.text);
    case "education": return employee.education === null ? blank() : education(term, employee.education, grounds, answer, unclear);
    case "years": return employee.experienceYears === null ? blank() : years(term.years, employee.experienceYears, answer, unclear);
    case "status": return employee.employmentType === null ? blank() : answer(statusHolds(stageOf(employee, grounds.asOf), employee.employmentType, term.status), employee.employmentType);
    case "certificate": return certificate(term.certificate, grounds, answer, unclear);
    case "grade": {
      if (employee.grade === null) return blank();
      const holds = atLeast(employee.grade, term.grade);
      return holds === null ? unclear("text-unknown", gradeText(employee.grade)) : answer(holds, gradeText(employee.grade));
    }
    case "equals": return equals(term, employee, grounds, blank, answer, unclear);
  }
}

/** The column of the roster that answers; "" where a list of its own does. */
function fieldOf(term: Term): string {
  switch (term.kind) {
    case "education": return "education";
    case "years": return "experienceYears";
    case "status": return "employmentType";
    case "grade": return "grade";
    case "equals": return term.field === "speciality" ? "specialities" : term.field;
    default: return "";
  }
}

function short(facts: Facts, given: string): Step {
  return { code: "condition-short", rule: RULE, facts: { ...facts, given } };
}

type UnclearCode = "text-unknown" | "experience-kind" | "full-time" | "equivalent" | "no-certificates" | "certificate-unknown" | "certificate-level" | "value-unknown";
const UNCLEAR: Readonly<Record<UnclearCode, (facts: Facts) => Step>> = {
  "text-unknown": (facts) => ({ code: "condition-text-unknown", rule: RULE, facts }),
  "experience-kind": (facts) => ({ code: "condition-experience-kind", rule: RULE, facts }),
  "full-time": (facts) => ({ code: "condition-full-time", rule: RULE, facts }),
  "equivalent": (facts) => ({ code: "condition-equivalent", rule: RULE, facts }),
  "no-certificates": (facts) => ({ code: "condition-no-certificates", rule: RULE, facts }),
  "certificate-unknown": (facts) => ({ code: "condition-certificate-unknown", rule: RULE, facts }),
  "certificate-level": (facts) => ({ code: "condition-certificate-level", rule: RULE, facts }),
  "value-unknown": (facts) => ({ code: "condition-value-unknown", rule: RULE, facts }),
};

type Answer = (holds: boolean, given: string) => Outcome<string>;
type Unclear = (code: UnclearCode, given: string) => Outcome<string>;

/** Too few years in all are too few of any kind; whether enough years are of the kind asked for, the roster does not say [ours]. */
function years(demand: YearsDemand, given: number, answer: Answer, unclear: Unclear): Outcome<string> {
  const holds = yearsHold(given, demand);
  return demand.of !== null && demand.least !== null && holds ? unclear("experience-kind", String(given)) : answer(holds, String(given));
}

/** "Or equivalent" is for people to judge, and whether schooling was full-time must be written: neither fails anybody here [ours]. */
function education(term: Extract<Term, { kind: "education" }>, text: string, { policy, educationOf }: ConditionGrounds, answer: Answer, unclear: Unclear): Outcome<string> {
  const held = educationOf(text);
  if (held === null) return unclear("text-unknown", text);
  const reaches = educationRank(held.key, policy) >= educationRank(term.key, policy);
  if (!reaches) return term.orEquivalent ? unclear("equivalent", text) : answer(false, text);
  if (!term.fullTime || held.fullTime === true) return answer(true, text);
  return held.fullTime === false ? answer(false, text) : unclear("full-time", text);
}

function certificate(demand: CertificateDemand, { asOf, certificates, certified, position }: ConditionGrounds, answer: Answer, unclear: Unclear): Outcome<string> {
  if (certificates === null) return unclear("no-certificates", "");
  const post = foldName(demand.post ?? position);
  // A certificate that nobody was ever given may be a name written otherwise.
  if (demand.post !== null && !certified.has(post)) return unclear("certificate-unknown", demand.post);
  const valid = certificates.filter((one) => foldName(one.post) === post && certificateValid(one, asOf));
  const { level } = demand;
  if (level === null || valid.length === 0) return answer(valid.length > 0, valid[0]?.post ?? "");
  const highest = Math.max(...valid.map((one) => one.level ?? 0));
  if (highest >= level) return answer(true, `${valid[0]?.post ?? ""} ${highest}`);
  return valid.some((one) => one.level === null) ? unclear("certificate-level", valid[0]?.post ?? "") : answer(false, `${valid[0]?.post ?? ""} ${highest}`);
}

function equals(term: Extract<Term, { kind: "equals" }>, employee: Employee, { positions }: ConditionGrounds, blank: () => Outcome<string>, answer: Answer, unclear: Unclear): Outcome<string> {
  const given = valuesOf(employee, term.field);
  if (given.length === 0) return blank();
  const holds = given.some((one) => term.wanted.includes(foldName(one)));
  // A post that nobody knows may be a sentence rather than a post.
  if (!holds && term.field === "position" && !term.wanted.some((one) => positions.has(one))) return unclear("value-unknown", given.join("; "));
  return answer(holds, given.join("; "));
}

function valuesOf(employee: Employee, field: EqualField): readonly string[] {
  if (field === "position") return employee.positions;
  if (field === "speciality") return employee.specialities;
  const value = employee[field];
  return value === null ? [] : [value];
}
