import { choiceWords } from "../messages/functionChoices";
import { functionWords } from "../messages/functionWords";
import type { Language } from "../messages/language";
import { CHOICES, type ChoiceId } from "./choices";
import type { FunctionEntry, Parameter } from "./entry";

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: "any";
  readonly dimensionality: "scalar" | "matrix";
  readonly customEnumId?: ChoiceId;
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

/** A list of words that AutoComplete offers: what is written is `stringValue`, the same in every language. */
export interface EnumMetadata {
  readonly id: ChoiceId;
  readonly type: "string";
  readonly values: readonly { readonly name: string; readonly stringValue: string; readonly tooltip: string }[];
}

export interface FunctionsMetadata {
  readonly allowCustomDataForDataTypeAny: false;
  /** Error cells must reach the functions: an error in one person's row must not take everybody's answer. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
  readonly enums: readonly EnumMetadata[];
}

const SITE = "https://qual-matrix.example";

/** Where the build puts the page on a function, in one language, below the add-in's address. */
export function helpPagePath(id: string, language: Language): string {
  return `help/${language.toLowerCase()}/${id.toLowerCase()}.html`;
}

/**
 * Excel's description of the functions in one language. Ids and arity are the same in all; every argument is `any`, because a
 * level may be a number or a word, a blank may come in three ways, and only `any` lets an error in; not volatile, not streaming.
 */
export function metadataOf(catalogue: readonly FunctionEntry[], language: Language): FunctionsMetadata {
  return {
    allowCustomDataForDataTypeAny: false,
    allowErrorForDataTypeAny: true,
    functions: catalogue.map((entry) => metadataOfFunction(entry, language)),
    enums: chosenFrom(catalogue).map((id) => enumMetadata(id, language)),
  };
}

function metadataOfFunction(entry: FunctionEntry, language: Language): FunctionMetadata {
  const words = functionWords(language, entry.id);
  if (words === null) throw new Error(`QUAL.${entry.id} has no words in ${language}`);
  return {
    id: entry.id,
    name: entry.id,
    description: words.description,
    helpUrl: `${SITE}/${helpPagePath(entry.id, language)}`,
    parameters: entry.parameters.map((parameter) => {
      const [name, description] = words.parameters[parameter.name] ?? [];
      if (name === undefined || description === undefined) throw new Error(`QUAL.${entry.id}: parameter ${parameter.name} has no words in ${language}`);
      return { name, description, type: "any", dimensionality: parameter.shape === "range" ? "matrix" : "scalar", ...flags(parameter) };
    }),
    result: { type: "any", dimensionality: "matrix" },
  };
}

function flags(parameter: Parameter): Pick<ParameterMetadata, "customEnumId" | "optional" | "repeating"> {
  const repeating = parameter.shape === "range" && parameter.repeating === true;
  return {
    ...(parameter.choices ? { customEnumId: parameter.choices } : {}),
    ...(parameter.optional ? { optional: true as const } : {}),
    ...(repeating ? { repeating: true as const } : {}),
  };
}

function chosenFrom(catalogue: readonly FunctionEntry[]): readonly ChoiceId[] {
  return [...new Set(catalogue.flatMap(({ parameters }) => parameters.flatMap(({ choices }) => choices ?? [])))];
}

function enumMetadata(id: ChoiceId, language: Language): EnumMetadata {
  return {
    id,
    type: "string",
    values: CHOICES[id].map((value) => {
      const [name, tooltip] = choiceWords(language, id, value);
      return { name, stringValue: value, tooltip };
    }),
  };
}
