import { createWorkbook, type Value, type Workbook } from "../../src/workbench";

/** A company as large as the product promises to carry: everybody rated on every competency of their position. */
export interface Size {
  readonly people: number;
  readonly competencies: number;
  readonly ratings: number;
}

export interface Lists {
  readonly employees: readonly (readonly Value[])[];
  readonly standards: readonly (readonly Value[])[];
  readonly ratings: readonly (readonly Value[])[];
}

const POSITIONS = 20;
const DEPARTMENTS = 50;
const FIRST_DAY = 46_000;

/** Same numbers every time: a multiplicative generator of our own, so that a bench can be compared with yesterday's. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Every department has a manager and three team leaders; the first three people lead the company. */
function roleOf(index: number): string {
  if (index < 3) return "senior-manager";
  const place = Math.floor(index / DEPARTMENTS);
  return place === 0 ? "department-manager" : place <= 3 ? "team-leader" : "";
}

/** Somebody on the body that assesses the person: a committee member for managers, else the department's manager or a leader. */
function evaluatorOf(person: number, round: number): number {
  const department = person % DEPARTMENTS;
  if (person < DEPARTMENTS) return (person + 1) % DEPARTMENTS;
  const chosen = department + DEPARTMENTS * (round % 4);
  return chosen === person || chosen < 3 ? department + DEPARTMENTS * ((round + 1) % 4 || 2) : chosen;
}

export function largeLists({ people, competencies, ratings }: Size): Lists {
  const random = generator(20_261_120);
  const id = (index: number) => `E${String(index + 1).padStart(6, "0")}`;
  const competency = (index: number) => `能力 ${String(index + 1).padStart(2, "0")}`;
  const employees: Value[][] = [["employeeId", "name", "department", "position", "grade", "employmentType", "bodyRole", "hireDate"]];
  for (let i = 0; i < people; i += 1) {
    employees.push([id(i), `员工${i + 1}`, `部门${(i % DEPARTMENTS) + 1}`, `岗位${(i % POSITIONS) + 1}`, `${2 + (i % 3)}-${1 + (i % 19)}`, "regular", roleOf(i), FIRST_DAY - 3_000 + (i % 3_000)]);
  }
  const standards: Value[][] = [["position", "competency", "class", "requiredLevel", "weight"]];
  for (let p = 0; p < POSITIONS; p += 1) {
    for (let c = 0; c < competencies; c += 1) {
      standards.push([`岗位${p + 1}`, competency(c), ["core", "general", "professional"][c % 3] ?? "core", 1 + ((p + c) % 5), 1 / competencies]);
    }
  }
  const rated: Value[][] = [["employeeId", "evaluatorId", "competency", "level", "monthsKnown", "date"]];
  for (let r = 0; r < ratings; r += 1) {
    const person = Math.floor(r / competencies) % people;
    // Each time around somebody else of the body rates the same line.
    rated.push([id(person), id(evaluatorOf(person, r + Math.floor(r / (people * competencies)))), competency(r % competencies), 1 + Math.floor(random() * 5), 3 + (r % 60), FIRST_DAY + (r % 300)]);
  }
  return { employees, standards, ratings: rated };
}

export function largeCompany(size: Size): Workbook {
  const workbook = createWorkbook();
  const lists = largeLists(size);
  for (const [name, rows] of [["Employees", lists.employees], ["Standards", lists.standards], ["Ratings", lists.ratings]] as const) {
    const sheet = workbook.addSheet(name);
    workbook.batch(() => rows.forEach((row, r) => row.forEach((value, c) => { if (value !== "") sheet.setValue(r, c, value); })));
    const dates = rows[0]?.findIndex((header) => header === "hireDate" || header === "date") ?? -1;
    if (dates >= 0) sheet.setStyle({ top: 1, left: dates, bottom: rows.length - 1, right: dates }, { numberFormat: "yyyy-mm-dd" });
  }
  return workbook;
}
