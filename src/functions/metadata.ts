import { functionWords } from "../messages/functionWords";
import type { Language } from "../messages/language";
import type { FunctionEntry, Parameter } from "./entry";

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: "any";
  readonly dimensionality: "scalar" | "matrix";
  readonly optional?: true;
  readonly repeating?: true;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: "any"; readonly dimensionality: "matrix" };
}

export interface FunctionsMetadata {
  readonly allowCustomDataForDataTypeAny: false;
  /** Error cells must reach the functions: an error in one person's row must not take everybody's answer. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

/** Where the build puts the pages on functions; one anchor per function. */
export const HELP_PAGE = "https://qual-matrix.example/help/functions";

/**
 * Excel's description of the functions in one language. Ids and arity are the same in all; every argument is `any`, because a
 * level may be a number or a word and a blank may come in three ways; not volatile, not streaming, no address wanted.
 */
export function metadataOf(catalogue: readonly FunctionEntry[], language: Language): FunctionsMetadata {
  return { allowCustomDataForDataTypeAny: false, allowErrorForDataTypeAny: true, functions: catalogue.map((entry) => metadataOfFunction(entry, language)) };
}

function metadataOfFunction(entry: FunctionEntry, language: Language): FunctionMetadata {
  const words = functionWords(language, entry.id);
  if (words === null) throw new Error(`QUAL.${entry.id} has no words in ${language}`);
  return {
    id: entry.id,
    name: entry.id,
    description: words.description,
    helpUrl: `${HELP_PAGE}${language === "en" ? "" : `-${language.toLowerCase()}`}.html#${entry.id.toLowerCase()}`,
    parameters: entry.parameters.map((parameter) => {
      const [name, description] = words.parameters[parameter.name] ?? [];
      if (name === undefined || description === undefined) throw new Error(`QUAL.${entry.id}: parameter ${parameter.name} has no words in ${language}`);
      return { name, description, type: "any", dimensionality: parameter.shape === "range" ? "matrix" : "scalar", ...flags(parameter) };
    }),
    result: { type: "any", dimensionality: "matrix" },
  };
}

function flags(parameter: Parameter): { optional?: true; repeating?: true } {
  const repeating = parameter.shape === "range" && parameter.repeating === true;
  return { ...(parameter.optional ? { optional: true as const } : {}), ...(repeating ? { repeating: true as const } : {}) };
}
