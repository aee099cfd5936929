import { foldName } from "../../../rules/numbers";
import type { Acquaintance, Ballot, BallotSource, Conflict, Decision, Performance, RatingStatus, SelfAssessment } from "../../../rules/records";
import type { FindingList } from "../place";
import type { People } from "./people";
import type { RowReader } from "./rowReader";

export type Placed<Record> = { readonly record: Record; readonly reader: RowReader; readonly row: number };

/** Resolves the ids of lists against the roster and tells how, once for each id, field and table. */
export class Resolver {
  readonly #told = new Set<string>();

  constructor(private readonly roster: People, private readonly findings: FindingList, private readonly spellings: Map<string, string>, private readonly quiet: boolean) {}

  person(reader: RowReader, row: number, field: string): string | null {
    return this.people(reader, field)(row);
  }

  /** The people whom a column names. */
  people(reader: RowReader, field: string): (row: number) => string | null {
    const column = reader.field(field);
    return (row) => {
      const text = column.text(row);
      if (text === null) return null;
      const match = this.roster.find(text);
      if (match.kind !== "exact") this.#tell(reader, row, field, text, match);
      return match.id;
    };
  }

  competency(reader: RowReader, row: number, text: string): string {
    return this.competencies(reader)(row, text);
  }

  /** The spelling of the standard where it knows the competency, else the first seen. */
  competencies(reader: RowReader): (row: number, text: string) => string {
    return (row, text) => {
      const folded = foldName(text);
      const known = this.spellings.get(folded);
      if (known === undefined) {
        this.spellings.set(folded, text);
        return text;
      }
      if (known !== text) this.findings.add("competency-spelling", "info", "W-SPELLING", reader.cell(row, "competency"), { text, fix: known, field: "competency" }, text);
      return known;
    };
  }

  #tell(reader: RowReader, row: number, field: string, text: string, match: { id: string; kind: string }): void {
    if (this.quiet && match.kind === "unknown") return;
    const key = `${reader.table.source}|${field}|${text}`;
    if (this.#told.has(key)) return;
    this.#told.add(key);
    const evaluator = field !== "employeeId";
    const code = match.kind === "unknown" ? (evaluator ? "evaluator-unknown" : "person-unknown") : `matched-by-${match.kind}`;
    const rule = match.kind === "unknown" || match.kind === "ambiguous" ? (evaluator ? "W-EVALUATOR-UNKNOWN" : "W-PERSON-UNKNOWN") : match.kind === "name" ? "W-MATCH-NAME" : "W-ID-FORM";
    const severity = match.kind === "unknown" ? "warning" : match.kind === "ambiguous" ? "error" : match.kind === "name" ? "info" : "warning";
    this.findings.add(match.kind === "ambiguous" ? "person-ambiguous" : code, severity, rule, reader.cell(row, field), { text, id: match.id, field, purpose: reader.purpose, fix: match.kind === "zeros" || match.kind === "width" ? match.id : null }, `${code}|${text}`);
  }
}

/** Reads the ballots of one table: its fields are found once, its rows one by one. `known`: the ballot of a row as it was read before. */
export function ballotsIn(reader: RowReader, resolver: Resolver, known: (row: number) => Ballot | null): (row: number) => Ballot | null {
  const person = resolver.people(reader, "employeeId"), evaluator = resolver.people(reader, "evaluatorId");
  const competencies = resolver.competencies(reader);
  const competencyOf = reader.field("competency"), source = reader.field("source"), level = reader.field("level"), statusOf = reader.field("status"), exempted = reader.field("exempt");
  const months = reader.field("monthsKnown"), familiar = reader.field("familiar"), knows = reader.field("knowsSpeciality");
  const date = reader.field("date"), validTo = reader.field("validTo"), round = reader.field("round");
  // A matrix of days alone says who holds what, and until when.
  const dated = !reader.has("level") && !reader.has("status");
  return (row) => {
    const before = known(row);
    const text = competencyOf.text(row);
    if (before !== null && text !== null) {
      // The first spelling stands for all, and other rows decide which one is first.
      const competency = competencies(row, text);
      return competency === before.competency ? before : { ...before, competency };
    }
    const employeeId = person(row);
    if (employeeId === null || text === null) return null;
    const until = validTo.number(row);
    const status = statusIn(statusOf.text(row)) ?? (dated && until !== null ? "achieved" : null);
    return {
      employeeId, evaluatorId: evaluator(row), source: source.text(row) as BallotSource | null, competency: competencies(row, text),
      level: level.number(row), status, monthsKnown: given(months.number(row)), familiar: familiar.flag(row), knowsSpeciality: knows.flag(row),
      date: date.number(row), validTo: until, exempt: exempted.flag(row) === true || status === "not-required", round: round.text(row),
    };
  };
}

const STATUSES: ReadonlySet<string> = new Set(["achieved", "not-yet", "not-required"]);

function statusIn(text: string | null): RatingStatus | null {
  return text !== null && STATUSES.has(text) ? (text as RatingStatus) : null;
}

/** 0 months is "not given". */
function given(months: number | null): number | null {
  return months === null || months <= 0 ? null : months;
}

export function selfAt(reader: RowReader, row: number, resolver: Resolver): SelfAssessment | null {
  const employeeId = resolver.person(reader, row, "employeeId");
  const competency = reader.text(row, "competency");
  if (employeeId === null || competency === null) return null;
  return { employeeId, competency: resolver.competency(reader, row, competency), level: reader.number(row, "level"), date: reader.number(row, "date"), round: reader.text(row, "round") };
}

export function decisionAt(reader: RowReader, row: number, resolver: Resolver): Decision | null {
  const employeeId = resolver.person(reader, row, "employeeId");
  const competency = reader.text(row, "competency");
  const level = reader.number(row, "level");
  if (employeeId === null || competency === null || level === null) return null;
  return { employeeId, competency: resolver.competency(reader, row, competency), level, decidedBy: resolver.person(reader, row, "decidedBy"), reason: reader.text(row, "reason"), date: reader.number(row, "date"), round: reader.text(row, "round") };
}

export function acquaintanceAt(reader: RowReader, row: number, resolver: Resolver): Acquaintance | null {
  const employeeId = resolver.person(reader, row, "employeeId");
  const evaluatorId = resolver.person(reader, row, "evaluatorId");
  if (employeeId === null || evaluatorId === null) return null;
  return { employeeId, evaluatorId, monthsKnown: given(reader.number(row, "monthsKnown")), familiar: reader.flag(row, "familiar") };
}

export function conflictAt(reader: RowReader, row: number, resolver: Resolver): Conflict | null {
  const employeeId = resolver.person(reader, row, "employeeId");
  const evaluatorId = resolver.person(reader, row, "evaluatorId");
  return employeeId === null || evaluatorId === null ? null : { employeeId, evaluatorId, reason: reader.text(row, "reason") };
}

export function performanceAt(reader: RowReader, row: number, resolver: Resolver): Performance | null {
  const employeeId = resolver.person(reader, row, "employeeId");
  const period = reader.text(row, "period");
  return employeeId === null || period === null ? null : { employeeId, period, score: reader.number(row, "score") };
}
