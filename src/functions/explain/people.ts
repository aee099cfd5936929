import type { ExplainedPerson, TableCell } from "../../messages/explanation";
import type { LineResult, PersonResult, Route } from "../../rules/results";
import type { Records } from "../../rules/records";
import { personOf, routed, type RoutingArguments } from "../families/routing";
import { reckoned, type ReckonArguments } from "../runner/reckoned";
import { explainer, stepsTable, type Explained, type Explainer } from "./explained";

/** The first row of a table result is its headings. */
const HEADER: Explained = { steps: [{ code: "explain-header", rule: "W-TABLE", facts: {} }] };

function namesOf(records: Records): ReadonlyMap<string, string> {
  return new Map(records.employees.map(({ id, name }) => [id, name]));
}

const nameIn = (names: ReadonlyMap<string, string>, id: string): string => names.get(id) || id;

function bodyTable({ members, excluded }: Route, names: ReadonlyMap<string, string>, here: number | null): NonNullable<Explained["table"]> {
  const seats = [
    ...members.map(({ id, part }) => ({ id, part, reason: null })),
    ...excluded.map(({ id, reason }) => ({ id, part: "member", reason })),
  ];
  return stepsTable(["evaluator", "name", "part", "counts", "why"] as const, seats.map(({ id, part, reason }, index) => {
    const why: TableCell = reason === null ? "" : { family: "exclusion", code: reason };
    return { cells: { evaluator: id, name: names.get(id) ?? "", part: { family: "part" as const, code: part }, counts: reason === null, why }, mark: index === here ? "here" : reason === null ? null : "out" };
  }));
}

/** P-6.6: the case that decided, and who sits on the body. */
const route = explainer<RoutingArguments>((args, { element }) => {
  const { records, routes } = routed(args);
  const one = routes[element.row - 1];
  if (one === undefined) return HEADER;
  const names = namesOf(records);
  return {
    steps: [{ code: "explain-routed", rule: one.rule, facts: { count: routes.length, name: nameIn(names, one.employeeId) } }, ...one.steps],
    table: bodyTable(one, names, null),
    person: { result: null, route: one, competency: null, names },
  };
});

/** P-6.6, P-6.6.2.3: the body of one person; who was kept off it, and why. */
const panel = explainer<RoutingArguments & { readonly employeeId: string | null }>(({ employeeId, ...args }, { element }) => {
  const { records, routes } = routed(args);
  const person = personOf(records, employeeId);
  const one = routes.find((each) => each.employeeId === person.id);
  if (one === undefined) return {};
  const names = namesOf(records);
  const off = one.excluded[element.row - 1 - one.members.length];
  return {
    steps: [...one.steps, ...(off === undefined ? [] : [{ code: "explain-kept-off", rule: off.rule, facts: { name: nameIn(names, off.id) } }])],
    table: bodyTable(one, names, element.row - 1),
    person: { result: null, route: one, competency: null, names },
  };
});

/** The lines of a person, as far as their score is made of them. */
function linesTable({ lines }: PersonResult, here: string | null): NonNullable<Explained["table"]> {
  return stepsTable(["label", "required", "actual", "gap", "points", "weight"] as const, lines.map(({ competency, required, actual, gap, points, weight }: LineResult) => ({
    cells: { label: competency, required, actual, gap, points, weight }, mark: competency === here ? "here" : weight === null ? "out" : null,
  })));
}

function cardOf(records: Records, people: number, result: PersonResult, competency: string | null): Explained {
  const names = namesOf(records);
  const person: ExplainedPerson = { result, route: result.route, competency, names };
  return {
    steps: [{ code: "explain-cell-of-table", rule: "P-6.6.4", facts: { people, name: nameIn(names, result.employee.id) } }, ...result.steps],
    table: linesTable(result, competency),
    person,
  };
}

const scores = explainer<ReckonArguments>((args, { element }) => {
  const { records, reckoning: { people } } = reckoned(args);
  const person = people[element.row - 1];
  return person === undefined ? HEADER : cardOf(records, people.length, person, null);
});

const lines = explainer<ReckonArguments>((args, { element }) => {
  const { records, reckoning: { people } } = reckoned(args);
  let row = element.row - 1;
  if (row < 0) return HEADER;
  for (const person of people) {
    const line = person.lines[row];
    if (line !== undefined) return cardOf(records, people.length, person, line.competency);
    row -= person.lines.length;
  }
  return {};
});

const matrix = explainer<ReckonArguments>((args, { element }) => {
  const { records, reckoning: { people } } = reckoned(args);
  const person = people[element.row - 1];
  if (person === undefined) return HEADER;
  const competency = [...new Set(records.standards.map((line) => line.competency))][element.column - 2] ?? null;
  const explained = cardOf(records, people.length, person, competency);
  if (competency === null || person.lines.some((line) => line.competency === competency)) return explained;
  return { ...explained, steps: [{ code: "explain-not-in-standard", rule: "P-6.4", facts: { competency } }] };
});

export const PEOPLE_EXPLAINERS: Readonly<Record<string, Explainer>> = { ROUTE: route, PANEL: panel, SCORES: scores, LINES: lines, MATRIX: matrix };
