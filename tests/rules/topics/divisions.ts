import { mergeReturned, rollUp, splitByDivision, type DivisionPart } from "../../../src/rules/divisions";
import { policyFrom } from "../../../src/rules/policy";
import type { PersonResult } from "../../../src/rules/results";
import { employee, recordsFrom, type Brief, type BriefRecords } from "../recordsFrom";

/** A person reckoned, as far as a roll-up asks: place in the organisation, score, and lines as `met`, `short` … */
export interface BriefPerson {
  readonly at: readonly (string | null)[];
  readonly score?: number;
  readonly match?: number;
  readonly qualified?: boolean;
  readonly status?: PersonResult["status"];
  readonly lines?: readonly string[];
  /** How many people alike; 1 if not said. */
  readonly times?: number;
}

export function personResults(people: readonly BriefPerson[]): readonly PersonResult[] {
  return people.flatMap((brief, group) => Array.from({ length: brief.times ?? 1 }, (_, nth): PersonResult => {
    const [division, department, unit] = brief.at;
    const lines = (brief.lines ?? ["met"]).map((status) => ({ status, actual: status === "unrated" ? null : 3 })) as unknown as PersonResult["lines"];
    const status = brief.status ?? (brief.score === undefined ? "incomplete" : "scored");
    return {
      employee: employee({ id: `${group}-${nth}`, division: division ?? null, department: department ?? null, group: unit ?? null }),
      position: null, route: {} as PersonResult["route"], lines, status, scoredLines: lines.length, ratedLines: lines.filter((line) => line.actual !== null).length,
      score: brief.score ?? null, match: brief.match ?? null, renormalised: false, verdict: brief.score === undefined ? null : brief.qualified === true ? "qualified" : "not-qualified",
      dimensions: [], mainGap: null, largestLoss: null, gate: null, steps: [],
    };
  }));
}

const part = (division: string | null, records: BriefRecords): DivisionPart => ({ division, records: recordsFrom(records) });

/** §13: roll-ups, splitting and merging. */
export const DIVISION_TOPICS: Readonly<Record<string, (given: never) => unknown>> = {
  "divisions": ({ people, fewest }: { people: readonly BriefPerson[]; fewest?: number }) => {
    const { policy } = policyFrom(new Map(fewest === undefined ? [] : [["rollupFewest", fewest]]));
    return Object.fromEntries(rollUp(personResults(people), policy).map((node) => [node.path.map((name) => name ?? "-").join("/") || "all", {
      ...node, score: node.scores?.meanScore ?? null, share: node.scores?.shareQualified ?? null, short: node.lines?.shortLines ?? null,
    }]));
  },
  "splitting": ({ records }: { records: BriefRecords }) => Object.fromEntries(splitByDivision(recordsFrom(records)).map(({ division, records: own }) => [division ?? "-", {
    employees: own.employees.map((one) => one.id), ballots: own.ballots.map((one) => `${one.employeeId} ${one.evaluatorId ?? ""}`), standards: own.standards.map((one) => one.competency), decisions: own.decisions.length,
  }])),
  "merging": ({ records, returned }: { records: BriefRecords; returned: readonly { division: string | null; records: BriefRecords }[] }) => {
    const whole = recordsFrom(records);
    const merged = mergeReturned(whole, returned.map((one) => part(one.division, one.records)));
    return {
      ...merged.counts,
      rows: merged.rows.map((row) => `${row.table} ${Object.values(row.key as Brief).filter((value) => typeof value === "string").join(" ")}: ${row.kind}${row.places.length > 0 ? ` by ${row.places.join(", ")}` : ""}${row.fields.length > 0 ? ` (${row.fields.join(", ")})` : ""}`),
      employees: Object.fromEntries(merged.records.employees.map((one) => [one.id, one.department])),
      levels: merged.records.ballots.map((one) => one.level),
    };
  },
};
