import { readFileSync } from "node:fs";
import path from "node:path";
import { functionsMetadata } from "../../scripts/functions-metadata";
import { CATALOGUE } from "../../src/functions/catalogue";
import { CHOICES } from "../../src/functions/choices";
import type { FunctionEntry } from "../../src/functions/entry";
import { SHEET_FUNCTION_IDS } from "../../src/functions/loadSheetFunctions";
import type { FunctionsMetadata } from "../../src/functions/metadata";
import { SHEET_FUNCTIONS } from "../../src/functions/sheetFunctions";
import { describedFunctions } from "../../src/messages/functionWords";
import { LANGUAGES } from "../../src/messages/language";
import { call, ErrorValue } from "./calling";
import { CHOSEN_WORDS, SIGNATURES } from "./signatures";

const files = functionsMetadata() as Record<string, FunctionsMetadata>;
const english = files["functions.json"]!;
const chinese = files["functions-zh-cn.json"]!;
const both = [english, chinese];
const ids = CATALOGUE.map((entry) => entry.id);

function signature({ id, parameters }: FunctionEntry): string {
  return `${id}(${parameters.map(({ name, optional, ...rest }) => (optional ? `[${name}]` : "repeating" in rest && rest.repeating ? `${name} …` : name)).join(", ")})`;
}

describe("the catalogue", () => {
  it("has the functions of the contract with their parameters, in its order, as they were released", () => {
    expect(CATALOGUE.map(signature)).toEqual(SIGNATURES);
  });

  it("has each id once, whatever its case", () => {
    expect(new Set(ids.map((id) => id.toLowerCase())).size).toBe(ids.length);
  });

  it("knows the ids of the functions whose code comes later", () => {
    expect([...SHEET_FUNCTION_IDS].sort()).toEqual(SHEET_FUNCTIONS.map((entry) => entry.id).sort());
  });

  it("keeps the words that formulas hold", () => {
    expect(CHOICES).toEqual(CHOSEN_WORDS);
  });
});

describe("what Excel is told of the functions", () => {
  it("names every function of the catalogue once, in its order, in both languages", () => {
    for (const file of both) expect(file.functions.map((each) => each.id)).toEqual(ids);
  });

  it("has ids and names Excel accepts: three to 64 characters, letters, digits, dots and underscores", () => {
    for (const { id, name } of both.flatMap((file) => file.functions)) {
      expect(id).toMatch(/^[A-Z][A-Z0-9._]{2,63}$/);
      expect(name).toBe(id);
    }
  });

  it("keeps to the lengths of the schema, and says something everywhere", () => {
    for (const { description, parameters } of both.flatMap((file) => file.functions)) {
      expect(description.length).toBeGreaterThan(5);
      expect(description.length).toBeLessThanOrEqual(250);
      expect(parameters.length).toBeLessThanOrEqual(128);
      expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
      for (const { name, description: help } of parameters) {
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(64);
        expect(help.length).toBeGreaterThan(3);
        expect(help.length).toBeLessThanOrEqual(512);
      }
    }
  });

  it("lets error cells in, no data types, and asks for nothing that would recalculate, stream or tell addresses", () => {
    for (const file of both) {
      expect(file.allowErrorForDataTypeAny).toBe(true);
      expect(file.allowCustomDataForDataTypeAny).toBe(false);
      for (const each of file.functions) expect(each).not.toHaveProperty("options");
    }
  });

  it("gives every argument the shape the runner reads as `any`, and every result as a matrix: a list would be taken for one cell", () => {
    for (const [at, each] of english.functions.entries()) {
      expect(each.result).toEqual({ type: "any", dimensionality: "matrix" });
      expect(each.parameters.map((parameter) => parameter.dimensionality)).toEqual(CATALOGUE[at]!.parameters.map(({ shape }) => (shape === "range" ? "matrix" : "scalar")));
      expect(each.parameters.every((parameter) => parameter.type === "any")).toBe(true);
    }
  });

  it("has required parameters first and a repeating one only at the end", () => {
    for (const { id, parameters } of english.functions) {
      const firstOptional = parameters.findIndex((parameter) => parameter.optional);
      const after = firstOptional === -1 ? [] : parameters.slice(firstOptional);
      expect([id, after.every((parameter) => parameter.optional)]).toEqual([id, true]);
      expect([id, parameters.slice(0, -1).some((parameter) => parameter.repeating)]).toEqual([id, false]);
    }
  });

  it("in English names parameters as the catalogue does", () => {
    expect(english.functions.map((each) => each.parameters.map((parameter) => parameter.name))).toEqual(CATALOGUE.map((entry) => entry.parameters.map((parameter) => parameter.name)));
  });

  it("says the same in Chinese, in other words: same ids, same arity, same shapes, same lists", () => {
    const bones = (file: FunctionsMetadata): unknown => file.functions.map((each) => [each.id, each.name, each.result, each.parameters.map(({ name: _, description: __, ...rest }) => rest)]);
    expect(bones(chinese)).toEqual(bones(english));
    for (const each of chinese.functions) {
      expect(each.description).toMatch(/[一-龥]/);
      for (const parameter of each.parameters) expect(parameter.description + parameter.name).toMatch(/[一-龥]/);
    }
    for (const each of english.functions) expect(each.description).toMatch(/[a-z]/);
  });

  it("has words for no function that is not there", () => {
    for (const language of LANGUAGES) expect([...describedFunctions(language)].sort()).toEqual([...ids].sort());
  });
});

describe("the lists that AutoComplete offers", () => {
  it("hang on the parameters that choose from them, and on no others", () => {
    const hung = english.functions.flatMap(({ id, parameters }) => parameters.flatMap(({ name, customEnumId }) => (customEnumId ? [`${id}.${name}: ${customEnumId}`] : [])));
    expect(hung).toEqual(["SCORE.missing: MISSING", "BALLOTMEAN.class: CLASS", "CONSENSUS.tie: TIE", "AGREEMENT.statistic: STATISTIC", "MATRIX.show: SHOW"]);
  });

  it("hold the same words in every language, under names and tooltips of its own", () => {
    for (const { enums } of both) expect(Object.fromEntries(enums.map(({ id, values }) => [id, values.map(({ stringValue }) => stringValue)]))).toEqual(CHOSEN_WORDS);
    for (const { id, type, values } of chinese.enums) {
      expect(type).toBe("string");
      expect(id).toMatch(/^[A-Z]{3,64}$/);
      for (const { tooltip } of values) expect(tooltip).toMatch(/[一-龥]/);
      expect(new Set(values.map(({ name }) => name)).size).toBe(values.length);
    }
  });

  it("are the words the functions take, each of them", () => {
    const taken: Readonly<Record<string, (word: string) => readonly unknown[]>> = {
      MISSING: (word) => [[[3, 3]], [[4, 3]], [[0.5, 0.5]], null, word],
      CLASS: (word) => [[[3, 4]], word, [[true, true]]],
      TIE: (word) => [[[3, 3, 4]], null, word],
      STATISTIC: (word) => [[[1, 2, 2], [3, 3, 2], [5, 4, 5], [2, 2, 1]], word, 5],
      SHOW: (word) => [[["employeeId", "position"], ["1", "P"]], [["position", "competency", "requiredLevel", "weight"], ["P", "A", 3, 1]], [["employeeId", "competency", "level"], ["1", "A", 3]], word],
    };
    for (const entry of CATALOGUE) {
      for (const { choices } of entry.parameters) {
        for (const word of choices === undefined ? [] : CHOICES[choices]) expect([entry.id, word, refused(entry.id, taken[choices!]!(word))]).toEqual([entry.id, word, false]);
        if (choices !== undefined) expect(refused(entry.id, taken[choices]!("no such word"))).toBe(true);
      }
    }
  });
});

function refused(id: string, values: readonly unknown[]): boolean {
  const result = call(id, values);
  return result instanceof ErrorValue && result.code === "#VALUE!";
}

describe("the manifest", () => {
  const manifest = readFileSync(path.join(__dirname, "..", "..", "manifest.xml"), "utf8");
  const url = (id: string): string => new RegExp(`<bt:Url id="${id}" DefaultValue="([^"]*)"`).exec(manifest)?.[1] ?? "";

  it("names the metadata of each language, under the namespace QUAL", () => {
    expect(url("Functions.Metadata.Url").endsWith("/functions.json")).toBe(true);
    const overrides = [...manifest.matchAll(/<bt:Override Locale="([^"]*)" Value="([^"]*functions[^"]*\.json)"/g)].map(([, locale, file]) => [locale, file?.split("/").at(-1)]);
    expect(overrides).toEqual([["zh-CN", "functions-zh-cn.json"]]);
    expect(Object.keys(files)).toEqual(["functions.json", "functions-zh-cn.json"]);
    expect(manifest).toContain('<bt:String id="Functions.Namespace" DefaultValue="QUAL"/>');
  });

  it("stands on the domain of script, metadata and help, as the store wants it", () => {
    const origins = [url("Functions.Script.Url"), url("Functions.Metadata.Url"), ...both.flatMap((file) => file.functions.map(({ helpUrl }) => helpUrl))].map((each) => new URL(each));
    expect(new Set(origins.map(({ origin }) => origin)).size).toBe(1);
    for (const { protocol } of origins) expect(protocol).toBe("https:");
  });
});
