import { foldName } from "../numbers";
import type { Employee } from "../records";
import type { LineResult, PersonResult, Reckoning } from "../results";
import { byText, canonicalValue, reckoned, type Canonical } from "./canonicalValue";
import type { ArchiveEntry } from "./closedRound";

/**
 * P-6.6.5: results as an archive holds them: per person who assessed and what came out, per line every level, ballot and
 * reason. Ballots are told by who cast them, not by row; what is listed without an order is ordered, and names are folded,
 * because of two spellings the first written is shown. Sentences and findings are left out: they are made of the rest.
 */
export function resultEntries({ people }: Reckoning, employees: readonly Employee[]): readonly ArchiveEntry[] {
  const rowOf = new Map<string, number>();
  for (const [row, { id }] of employees.entries()) if (!rowOf.has(id)) rowOf.set(id, row);
  return [...people]
    .sort((a, b) => (a.employee.id < b.employee.id ? -1 : 1))
    .flatMap((person) => {
      const row = rowOf.get(person.employee.id) ?? null;
      const lines = person.lines.map((line): ArchiveEntry => ({ section: "line", key: [person.employee.id, foldName(line.competency)], value: lineValue(person, line), row }));
      return [{ section: "result", key: [person.employee.id], value: personValue(person), row }, ...lines.sort((a, b) => byText(a.key, b.key))];
    });
}

function personValue(person: PersonResult): ArchiveEntry["value"] {
  const { route } = person;
  return fields({
    employee: person.employee.id, position: person.position === null ? null : foldName(person.position), status: person.status,
    body: route.body, method: route.method, rule: route.rule, routingRow: route.row, chair: route.chair, approval: route.approval, talk: route.talk,
    members: sorted(route.members.map(({ id }) => id)), left: sorted(route.excluded.map(({ id, reason }) => `${id} ${reason}`)),
    scoredLines: person.scoredLines, ratedLines: person.ratedLines, renormalised: person.renormalised,
    score: reckoned(person.score), match: reckoned(person.match), verdict: person.verdict, gate: person.gate?.outcome.kind ?? null,
    dimensions: sorted(person.dimensions.map(({ dimension, weight, attainment }) => ({ dimension: foldName(dimension), weight: reckoned(weight), attainment: reckoned(attainment) }))),
    mainGap: parts(person.mainGap), largestLoss: parts(person.largestLoss),
  });
}

function lineValue(person: PersonResult, line: LineResult): ArchiveEntry["value"] {
  return fields({
    employee: person.employee.id, competency: foldName(line.competency), class: line.class, dimension: line.dimension === null ? null : foldName(line.dimension), standardVersion: line.standard.version,
    required: line.required, actual: reckoned(line.actual), self: line.self, gap: reckoned(line.gap), points: reckoned(line.points), attainment: reckoned(line.attainment),
    weight: reckoned(line.weight), status: line.status, method: line.method, rule: line.rule, oneBallot: line.oneBallot,
    counted: sorted(line.counted.map(({ evaluatorId, level, familiar }) => ({ evaluator: evaluatorId, level, familiar }))),
    excluded: sorted(line.excluded.map(({ evaluatorId, level, reason, rule }) => ({ evaluator: evaluatorId, level, reason, rule }))),
  });
}

function fields(value: Readonly<Record<string, unknown>>): ArchiveEntry["value"] {
  return canonicalValue(value) as ArchiveEntry["value"];
}

function sorted(list: readonly unknown[]): readonly Canonical[] {
  return list.map(canonicalValue).sort(byText);
}

/** Names joined where they tie, in the order of the standard: the order says nothing. */
function parts(joined: string | null): readonly Canonical[] {
  return joined === null ? [] : sorted(joined.split("; ").map(foldName));
}
