import { inspectTarget, readFormulaCell, type CellAndFormula, type FormulaHome } from "../../excel";
import type { ArgumentPart, ArgumentValues, CallExplanation, ExplainedParameter, FunctionExplainer, Spot } from "../../messages/explanation";
import { parseAddress, isCellError, type CellScalar } from "../../workbook/grid";
import { qualCalls, type QualCall } from "../../workbook/formulas";
import type { PlaceView } from "../session";
import { done, type WorkOptions, type WorkResult } from "../work";
import { elementOf, type ElementFrom } from "./elementOf";
import { readCallArguments, type GivenArgument } from "./readCallArguments";

/** An argument as a person sees it: its name, its text in the formula, and the values that this element is made of. */
export interface ExplainedArgument {
  /** Id of the parameter. */
  readonly parameter: string;
  /** Its numbers are days. */
  readonly isDay: boolean;
  readonly text: string;
  readonly state: "left-out" | "read" | "expression" | "gone" | "too-large";
  readonly rows: number;
  readonly columns: number;
  readonly filled: number;
  /** The first values of the part; `more` stand behind them. */
  readonly values: readonly CellScalar[];
  readonly more: number;
  readonly place: PlaceView | null;
}

/** One call of the formula. Without an explanation an argument could not be read, or there is no such function. */
export interface ExplainedCall {
  readonly id: string;
  readonly text: string;
  readonly inside: number | null;
  readonly known: boolean;
  /** The formula is this call and nothing around it. */
  readonly whole: boolean;
  readonly elementFrom: ElementFrom;
  readonly arguments: readonly ExplainedArgument[];
  readonly explanation: CallExplanation | null;
  /** The cells to mend, and by row of the steps' table the cell it is about. */
  readonly mend: readonly PlaceView[];
  readonly rowPlaces: readonly (PlaceView | null)[];
  /** The cell shows something else than the function gives now. */
  readonly stale: boolean;
}

export interface ExplainedFormula {
  readonly cell: FormulaHome;
  readonly value: CellScalar;
  /** null: no QUAL formula fills this cell. */
  readonly formula: string | null;
  readonly anchor: { readonly row: number; readonly column: number };
  readonly calls: readonly ExplainedCall[];
  /** #SPILL!: what stands in the way of the result. */
  readonly blocked: { readonly rows: number; readonly columns: number; readonly place: PlaceView | null; readonly table: string | null } | null;
}

export interface ExplainOptions extends WorkOptions {
  readonly explainer: FunctionExplainer;
  /** The cell to explain again; the selected one where none is named. */
  readonly at?: FormulaHome;
  /** By call: the element of its result that the person chose. */
  readonly elements?: ReadonlyMap<number, Spot>;
}

/** Values shown of one argument; a line of a standard has fewer competencies than this. */
const MOST_VALUES = 24;

/** Excel adds the sign to a column beyond a whole number of times; more than this is another number. */
const SAME = 1e-9;

function placeOf(given: GivenArgument | undefined, part: ArgumentPart): PlaceView | null {
  if (given?.kind !== "values" || given.at === null) return null;
  const { sheet, rect } = given.at;
  const [top, left] = [rect.top + part.top, rect.left + part.left];
  return { sheet, rect: { top, left, bottom: Math.min(rect.bottom, top + part.rows - 1), right: Math.min(rect.right, left + part.columns - 1) } };
}

function viewOf({ id, isDay }: Pick<ExplainedParameter, "id" | "isDay">, text: string, given: GivenArgument | undefined, values: ArgumentValues, part: ArgumentPart | undefined): ExplainedArgument {
  const empty = { parameter: id, isDay, text, rows: 0, columns: 0, filled: 0, values: [], more: 0, place: null };
  if (given?.kind === "unread") return { ...empty, state: given.why };
  if (values === null) return { ...empty, state: "left-out" };
  const shown = part ?? { argument: 0, top: 0, left: 0, rows: values.length, columns: values[0]?.length ?? 0 };
  const cells = values.slice(shown.top, shown.top + shown.rows).flatMap((row) => row.slice(shown.left, shown.left + shown.columns));
  const filled = values.reduce((sum, row) => sum + row.reduce<number>((own, cell) => own + (cell === null || cell === "" ? 0 : 1), 0), 0);
  return { ...empty, state: "read", rows: values.length, columns: values[0]?.length ?? 0, filled, values: cells.slice(0, MOST_VALUES), more: Math.max(0, cells.length - MOST_VALUES), place: placeOf(given, shown) };
}

function differs(shown: CellScalar, now: CellScalar): boolean {
  if (isCellError(shown) || isCellError(now)) return !(isCellError(shown) && isCellError(now) && shown.error === now.error);
  if (typeof shown === "number" && typeof now === "number") return Math.abs(shown - now) > SAME * Math.max(1, Math.abs(now));
  return (shown ?? "") !== (now ?? "");
}

/** Excel's own errors hide what the function gave; they are told apart from an old value. */
const FUNCTIONS_OWN: ReadonlySet<string> = new Set(["#N/A", "#VALUE!"]);

async function explainOne(calls: readonly QualCall[], index: number, given: readonly (readonly GivenArgument[])[], results: ReadonlyMap<number, CellScalar[][]>, cell: CellAndFormula, options: ExplainOptions): Promise<ExplainedCall> {
  const call = calls[index] as QualCall;
  const formula = cell.formula ?? "";
  const own = given[index] ?? [];
  const parameters = await options.explainer.parametersOf(call.id);
  const values = valuesOf(own, results);
  const whole = formula.slice(1, call.from).replace(/[+@\s]/g, "") === "" && formula.slice(call.to).trim() === "";
  const text = formula.slice(call.from, call.to);
  const last = parameters?.at(-1);
  const parameterAt = (at: number): Pick<ExplainedParameter, "id" | "isDay"> => parameters?.[at] ?? (last?.repeats === true ? last : { id: String(at + 1), isDay: false });
  const result = results.get(index);
  const { element, from } = elementOf({ cell, whole, result, chosen: options.elements?.get(index) ?? null });
  const explanation = parameters === null || values === null || result === undefined ? null : await options.explainer.explain(call.id, values, element);
  return {
    id: call.id, text, inside: call.inside, known: parameters !== null, whole, elementFrom: from, explanation,
    arguments: call.arguments.map((argument, at) => {
      const one = own[at];
      const given_ = one?.kind === "call" ? results.get(one.index) ?? null : one?.kind === "values" ? one.values : null;
      const unread: GivenArgument | undefined = one?.kind === "call" && given_ === null ? { kind: "unread", why: "expression" } : one;
      return viewOf(parameterAt(at), argument.text, unread, given_, explanation?.parts.find((part) => part.argument === at));
    }),
    mend: explanation?.mend.flatMap((part) => placeOf(own[part.argument], part) ?? []) ?? [],
    rowPlaces: explanation?.table?.rows.map(({ part }) => (part === null ? null : placeOf(own[part.argument], part))) ?? [],
    stale: whole && explanation !== null && (!isCellError(cell.value) || FUNCTIONS_OWN.has(cell.value.error)) && differs(cell.value, explanation.value),
  };
}

/** null where one of them could not be read. */
function valuesOf(given: readonly GivenArgument[], results: ReadonlyMap<number, CellScalar[][]>): readonly ArgumentValues[] | null {
  const values = given.map((argument) => (argument.kind === "values" ? argument.values : argument.kind === "call" ? results.get(argument.index) : undefined));
  return values.includes(undefined) ? null : values as readonly ArgumentValues[];
}

/** What every call gives, inner ones first: an outer one takes what they give. */
async function resultsOf(calls: readonly QualCall[], given: readonly (readonly GivenArgument[])[], { explainer }: ExplainOptions): Promise<ReadonlyMap<number, CellScalar[][]>> {
  const results = new Map<number, CellScalar[][]>();
  for (let index = calls.length - 1; index >= 0; index -= 1) {
    const { id } = calls[index] as QualCall;
    const values = valuesOf(given[index] ?? [], results);
    if (values !== null && await explainer.parametersOf(id) !== null) results.set(index, await explainer.evaluate(id, values));
  }
  return results;
}

async function blockedBy(cell: CellAndFormula, call: ExplainedCall | undefined, options: WorkOptions): Promise<WorkResult<ExplainedFormula["blocked"]>> {
  const size = call?.whole === true ? call.explanation : null;
  if (!isCellError(cell.value) || cell.value.error !== "#SPILL!" || size === null) return done(null);
  const found = await inspectTarget({ sheet: cell.sheet, ...cell.anchor }, size.rows, size.columns, options);
  if (!found.ok) return found;
  const rect = parseAddress(found.value.filled[0] ?? "");
  return done({ rows: size.rows, columns: size.columns, place: rect === null ? null : { sheet: cell.sheet, rect }, table: found.value.table });
}

/** What stands behind a cell with a QUAL formula, call by call: arguments, steps, what has to be mended. Nothing is written. */
export async function explainFormula(options: ExplainOptions): Promise<WorkResult<ExplainedFormula>> {
  const { signal } = options;
  const read = await readFormulaCell(options.at ?? null, signal ? { signal } : {});
  if (!read.ok) return read;
  const cell = read.value;
  const calls = qualCalls(cell.formula ?? "");
  const about = { cell: { sheet: cell.sheet, row: cell.row, column: cell.column }, value: cell.value, anchor: cell.anchor };
  if (calls.length === 0) return done({ ...about, formula: null, calls: [], blocked: null });
  const given = await readCallArguments(calls, { sheet: cell.sheet, ...cell.anchor }, options);
  if (!given.ok) return given;
  const results = await resultsOf(calls, given.value, options);
  const explained: ExplainedCall[] = [];
  for (const index of calls.keys()) explained.push(await explainOne(calls, index, given.value, results, cell, options));
  const blocked = await blockedBy(cell, explained[0], signal ? { signal } : {});
  return blocked.ok ? done({ ...about, formula: cell.formula, calls: explained, blocked: blocked.value }) : blocked;
}
