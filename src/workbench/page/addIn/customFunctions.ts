import type { CustomFunction } from "../../calc";

interface Metadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description?: string;
    readonly parameters?: readonly { readonly name: string; readonly description?: string; readonly type?: string; readonly dimensionality?: string; readonly optional?: boolean; readonly repeating?: boolean }[];
    readonly result?: { readonly type?: string; readonly dimensionality?: string };
  }[];
}

const shape = (dimensionality: string | undefined) => (dimensionality === "matrix" ? "matrix" : "scalar");

/** Reads functions.json as Excel does. */
export function readCustomFunctions(metadata: unknown, namespace: string): readonly CustomFunction[] {
  const { functions, allowErrorForDataTypeAny = false } = metadata as Metadata;
  return functions.map((fn) => ({
    id: fn.id,
    namespace,
    name: fn.name,
    description: fn.description ?? "",
    parameters: (fn.parameters ?? []).map((parameter) => ({
      name: parameter.name, description: parameter.description ?? "", type: parameter.type ?? "any",
      dimensionality: shape(parameter.dimensionality), optional: parameter.optional ?? false, repeating: parameter.repeating ?? false,
    })),
    result: { type: fn.result?.type ?? "any", dimensionality: shape(fn.result?.dimensionality) },
    allowErrors: allowErrorForDataTypeAny,
  }));
}
