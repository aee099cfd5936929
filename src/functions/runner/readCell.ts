import type { CellKinds, Parameter } from "../entry";
import { Problem, refuse, wrongInput } from "./problem";
import { quoted, type RawCell } from "./rawCell";
import { dayOf } from "./readDates";
import { numberFromText } from "./readNumbers";

type CellParameter = Extract<Parameter, { shape: "cell" }>;

/** A single-cell argument: null where blank (0 included: a blank reference is 0 on the desktop), else its value; anything else ends the call. */
export function readCell(raw: RawCell, parameter: CellParameter): CellKinds[keyof CellKinds] {
  if (raw instanceof Problem) return refuse(wrongInput("error-in-argument", { argument: parameter.name, found: raw.error }));
  if (raw === null || raw === 0 || (typeof raw === "string" && raw.trim() === "")) return null;
  if (parameter.kind === "text") return quoted(raw).trim();
  if (parameter.kind === "date") return readDate(raw, parameter.name);
  return readNumber(raw, parameter);
}

function readNumber(raw: Exclude<RawCell, Problem | null>, parameter: CellParameter): number {
  const value = typeof raw === "string" ? numberFromText(raw) : raw;
  if (typeof value !== "number") return refuse(wrongInput("not-a-number-argument", { argument: parameter.name, found: quoted(raw) }));
  const { above = -Infinity, upTo = Infinity } = parameter;
  if (value <= above || value > upTo) return refuse(wrongInput("number-out-of-range", { argument: parameter.name, found: value, above, upTo }));
  return value;
}

/** Dates are Excel serials or ISO text; a time of day is cut off. */
function readDate(raw: Exclude<RawCell, Problem | null>, name: string): number {
  return dayOf(raw) ?? refuse(wrongInput("not-a-date", { argument: name, found: quoted(raw) }));
}
