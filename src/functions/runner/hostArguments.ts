import { errorOf } from "./rawCell";

/**
 * The arguments of a call as the host hands them over. After them stands its invocation object, also where optional ones were left out and
 * where the last one repeats; cells are never such objects, since functions.json lets no data types in.
 */
export function hostArguments(values: readonly unknown[]): readonly unknown[] {
  return isInvocation(values.at(-1)) ? values.slice(0, -1) : values;
}

function isInvocation(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value) && errorOf(value) === null && !("basicValue" in value);
}
