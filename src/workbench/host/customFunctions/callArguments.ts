import type { CustomCall, CustomFunction } from "../../calc";
import { isError } from "../../model";
import type { ErrorValue, Value } from "../../model";

type Argument = CustomCall["args"][number];

/** How a blank cell reaches a function: the desktop says 0, the web null. */
export type BlankAs = "null" | "zero";

export interface Passing {
  readonly blankAs: BlankAs;
  readonly error: (value: ErrorValue) => unknown;
}

function cell(value: Value, { blankAs, error }: Passing): unknown {
  if (isError(value)) return error(value);
  return value === null && blankAs === "zero" ? 0 : value;
}

function copied(argument: Argument, passing: Passing): unknown {
  if (Array.isArray(argument)) return (argument as readonly (readonly Value[])[]).map((row) => row.map((value) => cell(value, passing)));
  // An argument left out is null everywhere; only cells differ.
  return argument === null ? null : cell(argument as Value, passing);
}

/** Copies of a call's arguments in the order of the parameters: what repeats in one list, what is left out as null. */
export function callArguments(declared: CustomFunction, args: readonly Argument[], passing: Passing): unknown[] {
  const last = declared.parameters.length - 1;
  const repeats = declared.parameters[last]?.repeating === true;
  const passed = args.map((argument) => copied(argument, passing));
  const plain = Array.from({ length: repeats ? last : last + 1 }, (_, index) => passed[index] ?? null);
  return repeats ? [...plain, passed.slice(last)] : plain;
}
