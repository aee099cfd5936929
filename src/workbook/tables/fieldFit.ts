import type { Purpose } from "../../rules/records";
import { classOf, educationRank, employmentTypeOf, fieldsOf, hasPerson, kindOf, PERSON_ATTRIBUTES } from "../vocabulary";
import type { ColumnContent } from "./contentKind";

/** Where a concept of the vocabulary lands in a table of this purpose; `key` where it carries a fact of its own. Null = it has no place there. */
export interface Landing {
  readonly field: string;
  readonly key?: Readonly<Record<string, string>>;
  /** How much the field speaks for the purpose. */
  readonly weight: number;
}

const SHADES: Readonly<Record<string, readonly (readonly [Purpose, string, string | null])[]>> = {
  selfLevel: [["selfAssessments", "level", null], ["ratings", "level", "self"]],
  finalLevel: [["decisions", "level", null], ["ratings", "level", null]],
  superiorLevel: [["ratings", "level", "superior"]],
  peerLevel: [["ratings", "level", "peer"]],
  committeeLevel: [["ratings", "level", "committee"]],
  achievedFlag: [["ratings", "status", null]],
  partialFlag: [["ratings", "status", null]],
  evaluatorName: [["ratings", "evaluatorId", null], ["acquaintance", "evaluatorId", null], ["conflicts", "evaluatorId", null]],
  firstName: [["employees", "name", null]],
  lastName: [["employees", "name", null]],
  stepName: [["steps", "step", null]],
  performanceGrade: [["performance", "grade", null]],
  level: [["standards", "requiredLevel", null]],
  grade: [["standards", "grade", null]],
  certificateLevel: [["certificates", "level", null]],
  employeeId: [["employees", "employeeId", null]],
};

/** What a list of gaps carries beside the level: the standard it was held against. */
const BESIDE_RATINGS = new Set(["requiredLevel", "weight"]);

const SPREAD = new Map<string, number>();
function spread(field: string): number {
  if (SPREAD.size === 0) {
    for (const purpose of ALL) for (const each of fieldsOf(purpose).fields) SPREAD.set(each, (SPREAD.get(each) ?? 0) + 1);
  }
  return SPREAD.get(field) ?? 1;
}
const ALL: readonly Purpose[] = [
  "employees", "positions", "standards", "conditions", "levels", "behaviours", "selfAssessments", "ratings", "decisions", "courses", "courseResults", "steps",
  "certificates", "applications", "performance", "pool", "acquaintance", "conflicts", "measures",
];

/** A field that few purposes have says more about the purpose than one that many share. */
export function weightOf(field: string): number {
  return 3 / Math.sqrt(spread(field));
}

export function landingOf(purpose: Purpose, concept: string): Landing | null {
  const { fields } = fieldsOf(purpose);
  if (fields.includes(concept)) return { field: concept, weight: weightOf(concept) };
  for (const [shadePurpose, field, source] of SHADES[concept] ?? []) {
    if (shadePurpose !== purpose) continue;
    const weight = concept === "level" || concept === "grade" ? 1 : concept === "selfLevel" && purpose === "ratings" ? 1.2 : concept === "finalLevel" && purpose === "ratings" ? 1 : 2;
    return source ? { field, key: { source }, weight } : { field, weight };
  }
  // A standard may be written for each division.
  if (purpose === "standards" && concept === "division") return { field: "division", weight: 0.4 };
  if (hasPerson(purpose) && concept === "anyId") return { field: "employeeId", weight: 0.5 };
  if (purpose === "ratings" && BESIDE_RATINGS.has(concept)) return { field: concept, weight: 0.6 };
  if (hasPerson(purpose) && (concept === "firstName" || concept === "lastName")) return { field: "name", weight: 0.4 };
  if (hasPerson(purpose) && (concept === "name" || PERSON_ATTRIBUTES.includes(concept))) return { field: concept, weight: 0.4 };
  return null;
}

/** Whether the cells bear out what the header says: 1 = they do or are blank, towards 0 = they contradict it. */
export function fitOf(purpose: Purpose, field: string, content: ColumnContent): number {
  if (content.filled === 0) return 0.8;
  const kind = kindOf(purpose, field);
  const sentence = 1 - 0.8 * content.longText;
  if (kind === "date") return Math.max(content.dates, content.numbers * 0.5, 0.25);
  // Passed and failed are what an examination says, not the level it was held at.
  if (purpose === "courseResults" && field === "level" && Math.max(content.statuses, content.marks) > 0.5) return 0.4;
  if (kind === "level") return Math.max(content.levels, content.statuses, content.numbers * 0.6, 0.4);
  if (kind === "number" || kind === "months" || kind === "step") return Math.max(content.numbers, content.idLike, 0.5) * sentence;
  if (field === "passed") return Math.max(content.marks, content.statuses, 0.5);
  if (kind === "mark") return Math.max(content.marks, 0.5) * sentence;
  // A closed list of words: figures under 类别 are no class.
  if (kind === "class") return 1 - 0.6 * shareUnknown(content, (text) => classOf(text) !== null && (content.marks >= 0.9 || !/^[01]$/.test(text)));
  if (kind === "employmentType") return 1 - 0.5 * shareUnknown(content, (text) => employmentTypeOf(text) !== null);
  if (field === "education") return 1 - 0.4 * shareUnknown(content, (text) => educationRank(text) !== null);
  if (kind === "grade") return Math.max(content.gradeLike, content.numbers, content.levels, 0.45) - content.dates * 0.1;
  if (kind === "status") return Math.max(content.statuses, content.marks, 0.5);
  if (field === "name") return 1 - 0.5 * Math.max(content.numbers, content.sentences);
  if (field === "email") return 1 - 0.5 * content.numbers;
  if (field === "employeeId" || kind === "id") return 1 - 0.6 * Math.max(content.dates, content.longText);
  if (field === "competency" || field === "position" || field === "department") return 1 - 0.4 * Math.max(content.numbers, content.dates, content.marks);
  return 1;
}

function shareUnknown({ values }: ColumnContent, isKnown: (text: string) => boolean): number {
  return values.size === 0 ? 0 : [...values].filter((value) => !isKnown(value)).length / values.size;
}
