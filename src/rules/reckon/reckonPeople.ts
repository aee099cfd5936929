import { countedRound } from "../ballots";
import type { Finding } from "../outcome";
import { DEFAULT_POLICY } from "../policy";
import type { EmployeeId, RecordPlace, Records } from "../records";
import type { PersonResult, Reckoning } from "../results";
import { routerOf } from "../routing";
import { contextOf, type Context } from "./context";
import { keptResults } from "./keptResults";
import { indexRecords } from "./recordIndex";
import type { ReckonOptions } from "./reckonOptions";
import { reckonPerson, type ReckonedPerson } from "./reckonPerson";
import { scaleFor } from "./scaleFor";

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** What there is to tell besides results: of one person, by the row in the roster, and in the end of all. */
export interface Telling {
  ofPerson(person: ReckonedPerson, row: number, context: Context): readonly Finding<RecordPlace>[];
  ofAll(people: readonly PersonResult[], context: Context): readonly Finding<RecordPlace>[];
}

/** People reckoned between two pauses. */
const CHUNK = 100;

/**
 * §4, §6, §7 in small steps: each yield says how far it is, so that a pane can show it, breathe and cancel. `telling`: null where
 * results alone are wanted; of a million ballots findings can be as many objects again.
 */
export function* reckonPeople(records: Records, options: ReckonOptions, telling: Telling | null): Generator<Progress, Reckoning> {
  const { asOf, policy = DEFAULT_POLICY } = options;
  // A person costs about as much as their own ballots, so both count as work.
  const total = records.ballots.length + records.employees.length;
  const round = countedRound(records, options.round);
  const indexing = indexRecords(records, { round, policy, panelChanges: options.panelChanges ?? [] });
  let indexed = indexing.next();
  while (!indexed.done) {
    yield { done: indexed.value, total };
    indexed = indexing.next();
  }
  const scale = scaleFor(options.scale, records.standards, policy);
  const context = contextOf(records, asOf, policy, scale.scale, indexed.value, options.evidence);
  const router = routerOf(records, asOf, policy);
  const findings: Finding<RecordPlace>[] = telling === null ? [] : [...router.findings, ...scale.findings];
  const people: PersonResult[] = [];
  const seen = new Set<EmployeeId>();
  const kept = keptResults(telling === null ? options.earlier : undefined, records, options, round);
  for (const [row, employee] of records.employees.entries()) {
    if (row % CHUNK === CHUNK - 1) yield { done: records.ballots.length + row + 1, total };
    if (seen.has(employee.id) || options.only?.has(employee.id) === false) continue;
    seen.add(employee.id);
    const known = kept(employee.id);
    if (known) people.push(known);
    if (known !== undefined) continue;
    const routed = router.route(employee, row);
    if (telling !== null) for (const finding of routed.findings) findings.push(finding);
    if (!routed.route) continue;
    const person = reckonPerson(employee, routed.route, context);
    people.push(person.result);
    if (telling !== null) for (const finding of telling.ofPerson(person, row, context)) findings.push(finding);
  }
  return { asOf, round, people, findings: telling === null ? findings : findings.concat(telling.ofAll(people, context)) };
}
