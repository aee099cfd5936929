import { countedRound } from "../ballots";
import { behaviourFindings } from "../behaviours";
import type { Finding } from "../outcome";
import { DEFAULT_POLICY } from "../policy";
import type { EmployeeId, RecordPlace, Records } from "../records";
import type { PersonResult, Reckoning } from "../results";
import { routerOf } from "../routing";
import { standardFindings } from "../standards";
import { contextOf } from "./context";
import { personFindings } from "./personFindings";
import { gateRecordFindings } from "./gateRecordFindings";
import { keptResults } from "./keptResults";
import { indexRecords } from "./recordIndex";
import { recordFindings } from "./recordFindings";
import type { ReckonOptions } from "./reckonOptions";
import { reckonPerson } from "./reckonPerson";
import { scaleFor } from "./scaleFor";

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** People reckoned between two pauses. */
const CHUNK = 100;

/** §4, §6, §7 in small steps: each yield says how far it is, so that a pane can show it, breathe and cancel. */
export function* reckonSteps(records: Records, options: ReckonOptions): Generator<Progress, Reckoning> {
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
  const told = options.findings !== "none";
  const findings: Finding<RecordPlace>[] = told ? [...router.findings, ...scale.findings] : [];
  const people: PersonResult[] = [];
  const seen = new Set<EmployeeId>();
  const kept = keptResults(told ? undefined : options.earlier, records, options, round);
  for (const [row, employee] of records.employees.entries()) {
    if (row % CHUNK === CHUNK - 1) yield { done: records.ballots.length + row + 1, total };
    if (seen.has(employee.id) || options.only?.has(employee.id) === false) continue;
    seen.add(employee.id);
    const known = kept(employee.id);
    if (known) people.push(known);
    if (known !== undefined) continue;
    const routed = router.route(employee, row);
    if (told) for (const finding of routed.findings) findings.push(finding);
    if (!routed.route) continue;
    const person = reckonPerson(employee, routed.route, context);
    people.push(person.result);
    if (told) for (const finding of personFindings(person, row, context)) findings.push(finding);
  }
  if (!told) return { asOf, round, people, findings };
  const others = [standardFindings(context.standards, records.standards, scale.scale, policy), behaviourFindings(records.behaviours ?? [], records.standards, scale.scale, policy), gateRecordFindings(people, context), recordFindings(context)];
  return { asOf, round, people, findings: findings.concat(...others) };
}

/** The same in one go. */
export function reckon(records: Records, options: ReckonOptions): Reckoning {
  const steps = reckonSteps(records, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
