import type { CustomFunction } from "../../calc";

type Parameter = CustomFunction["parameters"][number];

function record(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Error(`functions.json: ${what} is not an object.`);
  return value as Record<string, unknown>;
}

function text(value: unknown, fallback = ""): string {
  return typeof value === "string" ? value : fallback;
}

function shape(value: unknown): "scalar" | "matrix" {
  return value === "matrix" ? "matrix" : "scalar";
}

function parameter(value: unknown): Parameter {
  const { name, description, type, dimensionality, optional, repeating } = record(value, "a parameter");
  return { name: text(name), description: text(description), type: text(type, "any"), dimensionality: shape(dimensionality), optional: optional === true, repeating: repeating === true };
}

/** functions.json itself, or one per locale: then that of the locale, of its language, or the first. */
function ofLocale(json: unknown, locale: string): Readonly<Record<string, unknown>> {
  const whole = record(json, "the file");
  if (Array.isArray(whole["functions"])) return whole;
  const language = (locale.split("-")[0] ?? "").toLowerCase();
  const locales = Object.keys(whole);
  const key = locales.find((each) => each.toLowerCase() === locale.toLowerCase()) ?? locales.find((each) => each.toLowerCase().split("-")[0] === language) ?? locales[0];
  return record(key === undefined ? null : whole[key], "the file");
}

/** The functions that functions.json declares. Streaming ones are refused: the workbench asks once and takes one answer. */
export function readFunctions(json: unknown, namespace: string, locale: string): readonly CustomFunction[] {
  const { functions, allowErrorForDataTypeAny } = ofLocale(json, locale);
  if (!Array.isArray(functions)) throw new Error("functions.json has no list of functions.");
  return (functions as unknown[]).map((each) => {
    const { id, name, description, parameters, result, options } = record(each, "a function");
    if (record(options ?? {}, "options")["stream"] === true) throw new Error(`functions.json: ${text(id)} streams, which the workbench does not do.`);
    const { type, dimensionality } = record(result ?? {}, "a result");
    return {
      id: text(id), namespace, name: text(name, text(id)), description: text(description),
      parameters: Array.isArray(parameters) ? (parameters as unknown[]).map(parameter) : [],
      result: { type: text(type, "any"), dimensionality: shape(dimensionality) },
      allowErrors: allowErrorForDataTypeAny === true,
    };
  });
}
