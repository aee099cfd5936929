import type { Ballot, EmployeeId, Records } from "../records";
import type { PersonResult } from "../results";
import type { EarlierReckoning, ReckonOptions } from "./reckonOptions";
import { namesEvaluators } from "./recordIndex";

/** The result of a person as it was; null: they had left; undefined: to be reckoned anew. */
export type KeptResults = (employee: EmployeeId) => PersonResult | null | undefined;

const NOTHING_KEPT: KeptResults = () => undefined;

/**
 * §6, §7: one rating changes the result of one person [ours: so a reckoning that differs from an earlier one by ballots alone
 * keeps everybody else]. What ballots on others decide for somebody is the round, and whether the workbook names evaluators or has
 * ballots at all (P-6.2); without standards also which competencies there are. Where any of that, or any other record, or the
 * options differ, nothing is kept. A ballot that moved to another row is another one: results name rows.
 */
export function keptResults(earlier: EarlierReckoning | undefined, records: Records, options: ReckonOptions, round: string | null): KeptResults {
  if (earlier === undefined || earlier.reckoning.round !== round || !sameOptions(earlier.options, options)) return NOTHING_KEPT;
  const was = earlier.records;
  if (records.standards.length === 0 || !sameBesidesBallots(was, records)) return NOTHING_KEPT;
  if ((was.ballots.length > 0) !== (records.ballots.length > 0) || namesEvaluators(was, round) !== namesEvaluators(records, round)) return NOTHING_KEPT;
  const changed = changedPeople(was.ballots, records.ballots);
  const results = new Map(earlier.reckoning.people.map((person) => [person.employee.id, person] as const));
  return (employee) => (changed.has(employee) ? undefined : results.get(employee) ?? null);
}

function sameOptions(was: EarlierReckoning["options"], now: ReckonOptions): boolean {
  return was.asOf === now.asOf && was.policy === now.policy && was.scale === now.scale && was.evidence === now.evidence && was.only === now.only && was.panelChanges === now.panelChanges;
}

/** Everybody on whom a ballot was cast that is not in the same row with the same content in both. */
function changedPeople(was: readonly Ballot[], now: readonly Ballot[]): ReadonlySet<EmployeeId> {
  const changed = new Set<EmployeeId>();
  for (let row = 0; row < Math.max(was.length, now.length); row += 1) {
    const [one, other] = [was[row], now[row]];
    if (one !== undefined && other !== undefined && sameBallot(one, other)) continue;
    if (one !== undefined) changed.add(one.employeeId);
    if (other !== undefined) changed.add(other.employeeId);
  }
  return changed;
}

/** Every field of a ballot: a new one has to be named here. */
const BALLOT_FIELDS = Object.keys({
  employeeId: 1, evaluatorId: 1, competency: 1, level: 1, date: 1, monthsKnown: 1, source: 1, status: 1, familiar: 1, knowsSpeciality: 1, validTo: 1, exempt: 1, round: 1,
} satisfies Record<keyof Ballot, 1>) as readonly (keyof Ballot)[];

function sameBallot(one: Ballot, other: Ballot): boolean {
  if (one === other) return true;
  for (const field of BALLOT_FIELDS) if (one[field] !== other[field]) return false;
  return true;
}

function sameBesidesBallots({ ballots: _was, has: hadColumns, ...was }: Records, { ballots: _now, has, ...now }: Records): boolean {
  if (hadColumns.size !== has.size || ![...has].every((column) => hadColumns.has(column))) return false;
  const lists: Partial<Record<string, readonly object[]>> = now;
  return Object.entries<readonly object[] | undefined>(was).every(([purpose, list]) => sameList(list ?? [], lists[purpose] ?? [])) && Object.keys(now).every((purpose) => purpose in was);
}

function sameList(was: readonly object[], now: readonly object[]): boolean {
  return was === now || (was.length === now.length && was.every((one, at) => sameRecord(one, now[at] ?? {})));
}

/** A field that is a list counts as another one unless it is the same list. */
function sameRecord(was: object, now: object): boolean {
  const other = now as Readonly<Record<string, unknown>>;
  const fields = Object.entries(was);
  return was === now || (fields.length === Object.keys(now).length && fields.every(([field, value]) => other[field] === value));
}
