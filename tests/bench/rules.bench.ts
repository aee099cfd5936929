/**
 * What the rules alone cost, records already in memory: combining up to 2,000,000 ballots, reckoning and routing 100,000
 * people.
 * Growth is printed beside each size: linear is 2.0 times the size below.
 */
import { dayFromIso } from "../../src/rules/calendar";
import { DEFAULT_POLICY } from "../../src/rules/policy";
import { NO_RECORDS, type Ballot, type BodyRole, type Employee, type Records, type StandardLine } from "../../src/rules/records";
import { reckon } from "../../src/rules/reckon";
import { routeAll, whoMoved } from "../../src/rules/routing";
import { say, spent, timed, type Spent } from "./report";

const AS_OF = dayFromIso("2026-11-20") ?? 0;
const DEPARTMENTS = 200;
const COMPETENCIES = 20;
const VOTERS = 5;
const CLASSES = ["core", "general", "professional"] as const;

const id = (index: number): string => `E${String(index).padStart(6, "0")}`;

/** Every department has a manager and four team leaders; three senior managers lead the company. */
function rolesOf(index: number): readonly BodyRole[] {
  const place = Math.floor(index / DEPARTMENTS);
  if (index < 3) return ["senior-manager"];
  return place === 0 ? ["department-manager"] : place < VOTERS ? ["team-leader"] : [];
}

function employeeAt(index: number): Employee {
  return {
    id: id(index), name: `Person ${index}`, department: `Department ${index % DEPARTMENTS}`, group: null, division: null, positions: ["Engineer"], track: null,
    grade: { grade: 2 + (index % 3), step: 1 + (index % 21) }, hireDate: null, employmentType: "regular", regularisedOn: null, manager: null, bodyRoles: rolesOf(index),
    education: null, experienceYears: null, specialities: rolesOf(index).length > 0 ? ["professional"] : [], email: null, promotionEligible: null, potential: null,
  };
}

function lineAt(index: number): StandardLine {
  return {
    position: "Engineer", gradeFrom: null, gradeTo: null, competency: `能力 ${index}`, class: CLASSES[index % 3] ?? null, role: null, dimension: null, dimensionWeight: null,
    requiredLevel: 1 + (index % 5), weight: 1 / COMPETENCIES, indicator: null, validYears: null, version: null, effectiveFrom: null,
  };
}

/**
 * Five ballots for each person and competency, by the department's manager and team leaders, who differ by a level now and
 * then; one in seventy has known the person for too short a time, and the few whom the committee assesses have ballots of
 * people who are not on it.
 */
function ballotAt(at: number): Ballot {
  const person = Math.floor(at / (COMPETENCIES * VOTERS));
  return {
    employeeId: id(person), evaluatorId: id((person % DEPARTMENTS) + DEPARTMENTS * (at % VOTERS)), source: null, competency: `能力 ${Math.floor(at / VOTERS) % COMPETENCIES}`,
    level: 1 + ((person + Math.floor(at / VOTERS)) % 4) + (at % 7 === 0 ? 1 : 0), status: null, monthsKnown: at % 70 === 0 ? 2 : 3 + (at % 40), familiar: at % 4 === 0, knowsSpeciality: at % 3 === 0 ? true : null,
    date: AS_OF - (at % 30), validTo: null, exempt: false, round: "2026",
  };
}

function companyOf(ballots: number): Records {
  const people = Math.ceil(ballots / (COMPETENCIES * VOTERS));
  return {
    ...NO_RECORDS,
    employees: Array.from({ length: people }, (_, at) => employeeAt(at)),
    standards: Array.from({ length: COMPETENCIES }, (_, at) => lineAt(at)),
    ballots: Array.from({ length: ballots }, (_, at) => ballotAt(at)),
  };
}

const growth = (ms: number, before: number): string => (before > 0 ? `, ${(ms / before).toFixed(2)} times the size below` : "");

const best = <Result>(turns: readonly Spent<Result>[]): number => Math.min(...turns.map((turn) => turn.ms));

function benchCombining(): void {
  timed(() => reckon(companyOf(20_000), { asOf: AS_OF }));
  let before = 0;
  for (const ballots of [500_000, 1_000_000, 2_000_000]) {
    const records = companyOf(ballots);
    const first = timed(() => countedIn(records));
    const again = [timed(() => countedIn(records)), timed(() => countedIn(records))];
    const fastest = best([first, ...again]);
    say(`${ballots} ballots into levels and scores: ${spent(first)}, at best ${fastest.toFixed(0)} ms${growth(fastest, before)} (${first.result} counted)`);
    before = fastest;
  }
}

/** The other way to be large: many people, one ballot on each of their lines. */
function benchPeople(): void {
  let before = 0;
  for (const people of [10_000, 50_000, 100_000]) {
    const records = plainCompany(people);
    const whole = timed(() => reckon(records, { asOf: AS_OF }).people.length);
    const each = whole.ms / people;
    say(`${whole.result} people × ${COMPETENCIES} lines, one ballot each, reckoned: ${spent(whole)}${before > 0 ? `, ${(each / before).toFixed(2)} times as long for each person as in the size below` : ""}`);
    before = each;
  }
}

/** Everybody has one ballot on every line. */
function plainCompany(people: number): Records {
  const ballots = Array.from({ length: people * COMPETENCIES }, (_, at) => ballotAt(at * VOTERS + (at % VOTERS)));
  return { ...companyOf(0), employees: Array.from({ length: people }, (_, at) => employeeAt(at)), ballots };
}

function countedIn(records: Records): number {
  return reckon(records, { asOf: AS_OF }).people.reduce((sum, person) => sum + person.lines.reduce((all, line) => all + line.counted.length, 0), 0);
}

function benchRouting(): void {
  let before = 0;
  for (const people of [25_000, 50_000, 100_000]) {
    const records = { ...NO_RECORDS, employees: Array.from({ length: people }, (_, at) => employeeAt(at)) };
    const routed = timed(() => routeAll(records, AS_OF, DEFAULT_POLICY));
    const { ms, result } = routed;
    say(`${people} people routed: ${spent(routed)}${growth(ms, before)}`);
    before = ms;
    const moved = timed(() => whoMoved(result.routes, routeAll(records, AS_OF, { ...DEFAULT_POLICY, gradeThreshold: { grade: 4, step: 10 } }).routes));
    say(`  routed again at 4-10, ${moved.result.length} moved: ${moved.ms.toFixed(0)} ms`);
  }
}

export function run(): void {
  benchCombining();
  benchPeople();
  benchRouting();
}
