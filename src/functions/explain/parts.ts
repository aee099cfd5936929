import type { ArgumentPart, ArgumentValues, Spot } from "../../messages/explanation";
import type { FunctionEntry, Parameter } from "../entry";

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** How elements of the result and cells of the arguments belong together. `people`: by the orientation of the leading argument. */
const LEADERS: ReadonlyMap<string, string> = new Map([["SCORE", "weights"], ["MATCH", "weights"], ["WEIGHTED", "weights"], ["MAINGAP", "labels"], ["EXPLAIN", "labels"]]);
const CASES: ReadonlySet<string> = new Set(["BALLOTMEAN", "CONSENSUS"]);
const ROWS: ReadonlySet<string> = new Set(["READINESS"]);
const COLUMNS: ReadonlySet<string> = new Set(["SEVERITY"]);
const ELEMENTS: ReadonlySet<string> = new Set(["LEVEL", "GAP", "POINTS", "ATTAINMENT", "ATLEASTGRADE", "APPLYCHECK", "CERTSTATUS", "PROBATION"]);

function sizeOf(values: ArgumentValues): Size {
  return { rows: values?.length ?? 0, columns: values?.[0]?.length ?? 0 };
}

/** The parameter an argument belongs to; a repeating one takes all that is left. */
export function parameterAt({ parameters }: FunctionEntry, argument: number): Parameter | null {
  const last = parameters.at(-1);
  return parameters[argument] ?? (last?.shape === "range" && last.repeating === true ? last : null);
}

function partOf(entry: FunctionEntry, parameter: Parameter, size: Size, element: Spot, values: readonly ArgumentValues[]): Omit<ArgumentPart, "argument"> {
  const whole = { top: 0, left: 0, ...size };
  const row = { ...whole, top: size.rows === 1 ? 0 : element.row, rows: 1 };
  if (parameter.shape === "cell" || parameter.kind === "table" || parameter.name === "scale") return whole;
  if (ELEMENTS.has(entry.id)) return { ...row, left: size.columns === 1 ? 0 : element.column, columns: 1 };
  if (COLUMNS.has(entry.id)) return { ...whole, left: element.column, columns: 1 };
  if (ROWS.has(entry.id)) return row;
  if (CASES.has(entry.id)) {
    const levels = sizeOf(values[0] ?? null);
    return levels.rows === 1 || levels.columns === 1 ? whole : row;
  }
  const leader = LEADERS.get(entry.id);
  if (leader === undefined || entry.id === "EXPLAIN") return whole;
  const led = sizeOf(values[entry.parameters.findIndex(({ name }) => name === leader)] ?? null);
  const inColumns = led.columns === 1 && led.rows > 1;
  const person = element.row + element.column;
  if (inColumns) return { ...whole, left: size.columns === 1 ? 0 : person, columns: 1 };
  return { ...whole, top: size.rows === 1 ? 0 : person, rows: 1 };
}

/** An answer and its reason stand side by side, or below each other where applications stand in one row. */
function applicationOf(values: readonly ArgumentValues[], { row, column }: Spot): Spot {
  const sizes = values.map(sizeOf);
  const below = sizes.every(({ rows }) => rows <= 1) && sizes.some(({ columns }) => columns > 1);
  return below ? { row: 0, column } : { row, column: Math.floor(column / 2) };
}

/** Of every argument given, the part that one element of the result is made of. */
export function partsOf(entry: FunctionEntry, values: readonly ArgumentValues[], shown: Spot): readonly ArgumentPart[] {
  const element = entry.id === "APPLYCHECK" ? applicationOf(values, shown) : shown;
  return values.flatMap((value, argument) => {
    const parameter = parameterAt(entry, argument);
    if (value === null || parameter === null) return [];
    const size = sizeOf(value);
    const part = partOf(entry, parameter, size, element, values);
    const outside = part.top + part.rows > size.rows || part.left + part.columns > size.columns;
    return [{ argument, ...(outside ? { top: 0, left: 0, ...size } : part) }];
  });
}
