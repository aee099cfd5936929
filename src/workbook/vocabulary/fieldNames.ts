import type { Purpose } from "../../rules/records";

/** Fields of each purpose in the order of the workbook contract; `*` marks a required one. */
const CONTRACT: Readonly<Record<Purpose, string>> = {
  employees:
    "employeeId* name department group division position track grade step hireDate employmentType regularisedOn manager bodyRole education experienceYears specialities email promotionEligible potential",
  positions: "position* department track postType certificateLevel entryCertified headcount keyFactors importance strategy responsibility skill scarcity",
  standards:
    "position* competency* class role dimension dimensionWeight requiredLevel* weight gradeFrom gradeTo indicator validYears version effectiveFrom",
  conditions: "position* condition* value*",
  levels: "level* label description",
  behaviours: "role competency level* aspect text*",
  selfAssessments: "employeeId* competency* level* evidence date round",
  ratings:
    "employeeId* evaluatorId source competency* level* status monthsKnown familiar knowsSpeciality consistency remark date validTo exempt round",
  decisions: "employeeId* competency* level* decidedBy reason date round",
  courses: "course* category level track competency fromLevel toLevel mode teacherLevel hours cost prerequisite",
  courseResults: "employeeId* course* level score passed date round",
  steps: "employeeId* post* step* outcome owner date reason",
  certificates: "employeeId* post* level number validFrom validTo status revokedOn",
  applications: "employeeId* post* targetLevel date crossTrack",
  performance: "employeeId* period* score grade",
  pool: "pool targetPosition employeeId* enteredOn status readiness reason",
  acquaintance: "employeeId* evaluatorId* monthsKnown familiar",
  conflicts: "employeeId* evaluatorId* reason",
  measures: "employeeId* measure* value date",
};

export interface PurposeFields {
  readonly fields: readonly string[];
  readonly required: readonly string[];
}

const SPLIT = new Map(
  (Object.keys(CONTRACT) as Purpose[]).map((purpose): [Purpose, PurposeFields] => {
    const words = CONTRACT[purpose].split(" ");
    return [purpose, { fields: words.map((word) => word.replace("*", "")), required: words.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1)) }];
  }),
);

export function fieldsOf(purpose: Purpose): PurposeFields {
  return SPLIT.get(purpose) ?? { fields: [], required: [] };
}

/** Attributes of a person that a list of another purpose may carry along: enough to name people where there is no roster. */
export const PERSON_ATTRIBUTES: readonly string[] = fieldsOf("employees").fields.filter((field) => field !== "employeeId" && field !== "potential");

/** Purposes whose rows speak of a person. */
export function hasPerson(purpose: Purpose): boolean {
  return fieldsOf(purpose).required.includes("employeeId");
}

/** Fields that only help reading: a second date, a code beside a name. They are never shown as fields of the contract. */
export type FieldKind =
  | "text" | "id" | "level" | "number" | "weight" | "date" | "mark" | "grade" | "step" | "months" | "list" | "class" | "source" | "employmentType" | "bodyRole" | "status";

const KINDS: Readonly<Record<Exclude<FieldKind, "text">, string>> = {
  id: "employeeId evaluatorId decidedBy",
  level: "level requiredLevel",
  number: "experienceYears headcount validYears score hours cost value importance strategy responsibility skill scarcity targetLevel certificateLevel fromLevel toLevel",
  weight: "weight dimensionWeight",
  date: "leaveDate hireDate regularisedOn effectiveFrom date validFrom validTo revokedOn enteredOn",
  mark: "promotionEligible entryCertified familiar knowsSpeciality exempt passed crossTrack",
  grade: "grade gradeFrom gradeTo",
  step: "step",
  months: "monthsKnown",
  list: "position specialities",
  class: "class",
  source: "source",
  employmentType: "employmentType",
  bodyRole: "bodyRole",
  status: "status",
};

const KIND_OF = new Map<string, FieldKind>();
for (const [kind, fields] of Object.entries(KINDS)) for (const field of fields.split(" ")) KIND_OF.set(field, kind as FieldKind);

/** How the cells of a field are read. The same name may mean another thing elsewhere: a grade of performance is a word, a step of certification too. */
export function kindOf(purpose: Purpose, field: string): FieldKind {
  if (field === "grade" && purpose === "performance") return "text";
  if (field === "level" && purpose === "levels") return "number";
  if (field === "step" && purpose === "steps") return "text";
  if (field === "status" && purpose !== "ratings") return "text";
  if (field === "value" && purpose === "conditions") return "text";
  if (field === "position" && purpose !== "employees") return "text";
  if (field === "validTo" || field === "date") return "date";
  return KIND_OF.get(field) ?? "text";
}
