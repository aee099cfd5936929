import { CATALOGUE } from "../../src/functions/catalogue";

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** Sizes of the arguments by parameter; none for one that was left out. */
export type Sizes = ReadonlyMap<string, Shape>;

/** What a call that answers gives: an exact shape, or a table with this header row. */
export type Promised = Shape | { readonly header: readonly string[] };

const ONE: Shape = { rows: 1, columns: 1 };

/** The smallest rectangle that all given arguments fit into. */
function common(sizes: Sizes, names: readonly string[]): Shape {
  const given = names.map((name) => sizes.get(name) ?? ONE);
  return { rows: Math.max(...given.map(({ rows }) => rows)), columns: Math.max(...given.map(({ columns }) => columns)) };
}

const together = (...names: string[]) => (sizes: Sizes): Shape => common(sizes, names);

/** Orientation of the leading argument: a column means people in columns and an answer in a row. */
const perPerson = (leader: string, ...others: string[]) => (sizes: Sizes): Shape => {
  const lead = sizes.get(leader) ?? ONE;
  const { rows, columns } = common(sizes, [leader, ...others]);
  return lead.columns === 1 && lead.rows > 1 ? { rows: 1, columns } : { rows, columns: 1 };
};

const perCase = (name: string) => (sizes: Sizes): Shape => {
  const { rows, columns } = sizes.get(name) ?? ONE;
  return { rows: rows === 1 || columns === 1 ? 1 : rows, columns: 1 };
};

const table = (...header: string[]) => (): Promised => ({ header });

/** Answer and reason side by side; for people in a row the reason stands below. */
function pairs(sizes: Sizes): Shape {
  const { rows, columns } = common(sizes, ["current", "target", "crossTrack", "firstRound", "coursesPassed"]);
  return rows === 1 && columns > 1 ? { rows: 2, columns } : { rows, columns: columns * 2 };
}

/** The shape each function of the contract promises. A new function fails the test below until it says its own. */
const PROMISES: Readonly<Record<string, (sizes: Sizes, chosen: string) => Promised>> = {
  LEVEL: together("label"),
  GAP: together("required", "actual"),
  POINTS: together("required", "actual"),
  SCORE: perPerson("weights", "required", "actual"),
  ATTAINMENT: together("required", "actual"),
  WEIGHTED: perPerson("weights", "values"),
  MATCH: perPerson("weights", "required", "actual"),
  MAINGAP: perPerson("labels", "required", "actual"),
  EXPLAIN: table("competency", "required", "actual", "gap", "x", "weight", "x·w", "running sum"),
  WEIGHTCHECK: table("group", "sum", "check"),
  BALLOTMEAN: perCase("levels"),
  CONSENSUS: perCase("levels"),
  AGREEMENT: (sizes, statistic) => (statistic === "rwg" ? { rows: sizes.get("ratings")?.rows ?? 1, columns: 1 } : ONE),
  SEVERITY: (sizes) => ({ rows: 1, columns: sizes.get("ratings")?.columns ?? 1 }),
  ATLEASTGRADE: together("grade", "threshold"),
  ROUTE: table("id", "body", "method", "chair", "rule"),
  PANEL: table("evaluatorId", "name", "part", "included", "reason"),
  CUTSCORE: together("passRate"),
  APPLYCHECK: pairs,
  CERTSTATUS: together("validFrom", "validTo", "asOf", "revoked", "warnDays"),
  PROBATION: together("regularised", "certified", "asOf", "months"),
  READINESS: (sizes) => ({ rows: common(sizes, ["gaps", "gatesPassed", "certificateHeld"]).rows, columns: 1 }),
  TABLE: table(),
  UNPIVOT: table(),
  LINES: table("employeeId", "competency", "class", "required", "actual", "gap", "points", "weight", "status", "counted", "excluded", "method", "rule"),
  SCORES: table("id", "name", "department", "position", "rated", "lines", "score", "match", "mainGap", "status", "verdict"),
  MATRIX: table("id", "name"),
  NEEDS: table("id", "competency", "gap", "course", "mode", "cost"),
};

/** Size of an argument as the runner sees it; null where it was left out. */
function sizeOf(value: unknown): Shape | null {
  if (value === null || value === undefined || value === "" || value === 0) return null;
  if (!Array.isArray(value)) return ONE;
  const rows = (Array.isArray(value[0]) ? value : [value]) as unknown[][];
  return { rows: rows.length, columns: Math.max(1, ...rows.map((row) => row.length)) };
}

/** What a call of a function promises to give. */
export function promisedShape(id: string, values: readonly unknown[]): Promised {
  const parameters = CATALOGUE.find((entry) => entry.id === id)?.parameters ?? [];
  const sizes = new Map(parameters.flatMap(({ name }, at): [string, Shape][] => {
    const size = sizeOf(values[at]);
    return size === null ? [] : [[name, size]];
  }));
  const chosen = parameters.findIndex(({ choices }) => choices !== undefined);
  const promise = PROMISES[id];
  if (promise === undefined) throw new Error(`QUAL.${id} promises no shape yet: add it to PROMISES`);
  return promise(sizes, String([values[chosen]].flat(2)[0] ?? "").trim().toLowerCase());
}
