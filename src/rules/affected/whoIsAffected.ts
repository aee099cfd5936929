import { foldName } from "../numbers";
import { DEFAULT_POLICY } from "../policy";
import { reckon, type ReckonOptions } from "../reckon";
import type { Records } from "../records";
import type { LineResult, PersonResult } from "../results";
import type { Affected, AffectedBy, AffectedLine, BeforeAfter } from "./affected";
import { holdersOf } from "./holdersOf";

/** The part of the records that a change of standards replaces. */
export type StandardsAndConditions = Partial<Pick<Records, "standards" | "conditions">>;

/**
 * D-VERSIONS, C-a18: who is affected by a change of standards: every holder whose gap, score, match, verdict or
 * eligibility differs under the two, reckoned from the same ratings on the same day, in the order of the roster, to be
 * notified. A holder for whom only a name or an indicator changed is not affected.
 */
export function whoIsAffected(records: Records, change: BeforeAfter<StandardsAndConditions>, options: ReckonOptions): readonly Affected[] {
  const [before, after] = [{ ...records, ...change.before }, { ...records, ...change.after }];
  const only = holdersOf(before, after, options.asOf, options.policy ?? DEFAULT_POLICY);
  if (only.size === 0) return [];
  const was = new Map(reckon(before, { ...options, only }).people.map((person) => [person.employee.id, person] as const));
  return reckon(after, { ...options, only }).people.flatMap((person): readonly Affected[] => {
    const old = was.get(person.employee.id);
    return old ? affectedOf(old, person) : [];
  });
}

function affectedOf(was: PersonResult, is: PersonResult): readonly Affected[] {
  const found = {
    position: { before: was.position, after: is.position },
    score: { before: was.score, after: is.score },
    match: { before: was.match, after: is.match },
    verdict: { before: was.verdict, after: is.verdict },
    status: { before: was.status, after: is.status },
    eligible: { before: eligible(was), after: eligible(is) },
  };
  const lines = affectedLines(was.lines, is.lines);
  const by: AffectedBy[] = [
    ...(moved(found.position) ? ["position" as const] : []),
    ...(lines.some(({ gap }) => moved(gap)) ? ["gap" as const] : []),
    ...(["score", "match", "verdict", "status"] as const).filter((one) => moved(found[one])),
    ...(moved(found.eligible) ? ["eligibility" as const] : []),
  ];
  const { id, name, email, manager } = is.employee;
  return by.length === 0 ? [] : [{ employeeId: id, name, email, manager, by, ...found, lines }];
}

/** Numbers that differ only by how they were reckoned have not moved. */
const SAME = 1e-9;

function moved({ before, after }: BeforeAfter<unknown>): boolean {
  return typeof before === "number" && typeof after === "number" ? Math.abs(before - after) > SAME : before !== after;
}

function eligible({ gate }: PersonResult): boolean | null {
  if (gate === null || gate.outcome.kind === "cannot-say") return null;
  return gate.outcome.kind === "met";
}

/** Lines of either standard whose demand or gap differs, those of the new one first. A competency that only changed its role is the same line for the person. */
function affectedLines(was: readonly LineResult[], is: readonly LineResult[]): readonly AffectedLine[] {
  const open = new Set(was);
  const partner = new Map<LineResult, LineResult>();
  for (const keyOf of [withRole, withoutRole]) {
    const byKey = new Map([...open].reverse().map((line) => [keyOf(line), line] as const));
    for (const line of is) {
      const old = byKey.get(keyOf(line));
      if (!old || partner.has(line) || !open.delete(old)) continue;
      partner.set(line, old);
    }
  }
  return [...is.map((line) => lineOf(line, partner.get(line) ?? null, line)), ...[...open].map((line) => lineOf(line, line, null))]
    .filter(({ required, gap }) => moved(required) || moved(gap));
}

function lineOf({ competency, standard }: LineResult, was: LineResult | null, is: LineResult | null): AffectedLine {
  return {
    competency,
    role: standard.role,
    required: { before: was?.required ?? null, after: is?.required ?? null },
    gap: { before: was?.gap ?? null, after: is?.gap ?? null },
  };
}

function withoutRole(line: LineResult): string {
  return foldName(line.competency);
}

function withRole(line: LineResult): string {
  return `${foldName(line.competency)}\n${foldName(line.standard.role ?? "")}`;
}
