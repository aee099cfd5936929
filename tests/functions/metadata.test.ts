import { readFileSync } from "node:fs";
import path from "node:path";
import { functionsMetadata } from "../../scripts/functions-metadata";
import { helpPages } from "../../scripts/help-pages";
import { CATALOGUE } from "../../src/functions/catalogue";
import { SHEET_FUNCTIONS } from "../../src/functions/sheetFunctions";
import type { FunctionsMetadata } from "../../src/functions/metadata";
import { SHEET_FUNCTION_IDS } from "../../src/functions/loadSheetFunctions";
import { registerFunctions } from "../../src/functions/register";
import { describedFunctions } from "../../src/messages/functionWords";
import { LANGUAGES } from "../../src/messages/language";

const files = functionsMetadata() as Record<string, FunctionsMetadata>;
const english = files["functions.json"]!;
const chinese = files["functions-zh-cn.json"]!;
const ids = CATALOGUE.map((entry) => entry.id);

describe("what Excel is told of the functions", () => {
  it("names every function of the catalogue once, in its order", () => {
    expect(english.functions.map((each) => each.id)).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(12);
  });

  it("knows the ids of the functions whose code comes later", () => {
    expect([...SHEET_FUNCTION_IDS]).toEqual(SHEET_FUNCTIONS.map((entry) => entry.id));
  });

  it("has ids and names Excel accepts: three characters or more, letters, digits, dots and underscores", () => {
    for (const { id, name } of english.functions) {
      expect(id).toMatch(/^[A-Z][A-Z0-9._]{2,63}$/);
      expect(name).toBe(id);
    }
  });

  it("lets error cells in, and asks for nothing that would recalculate or stream", () => {
    for (const file of [english, chinese]) {
      expect(file.allowErrorForDataTypeAny).toBe(true);
      for (const each of file.functions) expect(each).not.toHaveProperty("options");
    }
  });

  it("gives every argument the shape the runner reads, and a result that may spill", () => {
    for (const [at, each] of english.functions.entries()) {
      expect(each.result).toEqual({ type: "any", dimensionality: "matrix" });
      const wanted = CATALOGUE[at]!.parameters.map((parameter) => (parameter.shape === "range" ? "matrix" : "scalar"));
      expect(each.parameters.map((parameter) => parameter.dimensionality)).toEqual(wanted);
      expect(each.parameters.every((parameter) => parameter.type === "any")).toBe(true);
    }
  });

  it("has required parameters first and a repeating one only at the end", () => {
    for (const { id, parameters } of english.functions) {
      const firstOptional = parameters.findIndex((parameter) => parameter.optional);
      const after = firstOptional === -1 ? [] : parameters.slice(firstOptional);
      // MATRIX takes show before asOf; all of them are optional from there on.
      expect([id, after.every((parameter) => parameter.optional)]).toEqual([id, true]);
      expect([id, parameters.slice(0, -1).some((parameter) => parameter.repeating)]).toEqual([id, false]);
    }
  });

  it("has a page with an anchor behind every help link, in both languages, without a script", () => {
    const pages = helpPages();
    for (const file of [english, chinese]) {
      for (const { helpUrl, id } of file.functions) {
        const { pathname, hash } = new URL(helpUrl);
        expect(pages[pathname.slice(1)]).toContain(`<section id="${hash.slice(1)}"><h2>QUAL.${id}</h2>`);
      }
    }
    expect(Object.values(pages).join("")).not.toMatch(/<script|onload=|javascript:/i);
  });

  it("says the same in Chinese, in other words: same ids, same arity, same shapes", () => {
    const bones = (file: FunctionsMetadata): unknown => file.functions.map((each) => [each.id, each.name, each.result, each.parameters.map(({ type, dimensionality, optional, repeating }) => [type, dimensionality, optional, repeating])]);
    expect(bones(chinese)).toEqual(bones(english));
    for (const each of chinese.functions) {
      expect(each.description).toMatch(/[一-龥]/);
      for (const parameter of each.parameters) expect(parameter.description + parameter.name).toMatch(/[一-龥]/);
    }
    for (const each of english.functions) expect(each.description).toMatch(/[a-z]/);
  });

  it("keeps to the lengths Excel shows, and gives each function its help page", () => {
    for (const file of [english, chinese]) {
      for (const { id, description, helpUrl, parameters } of file.functions) {
        expect(description.length).toBeLessThanOrEqual(250);
        expect(new URL(helpUrl).protocol).toBe("https:");
        expect(helpUrl.endsWith(`#${id.toLowerCase()}`)).toBe(true);
        for (const parameter of parameters) expect(parameter.description.length).toBeGreaterThan(3);
      }
    }
  });

  it("in English names parameters as the catalogue does", () => {
    expect(english.functions.map((each) => each.parameters.map((parameter) => parameter.name))).toEqual(CATALOGUE.map((entry) => entry.parameters.map((parameter) => parameter.name)));
  });

  it("has words for no function that is not there", () => {
    for (const language of LANGUAGES) expect([...describedFunctions(language)].sort()).toEqual([...ids].sort());
  });

  it("is named by the manifest, under the namespace QUAL", () => {
    const manifest = readFileSync(path.join(__dirname, "..", "..", "manifest.xml"), "utf8");
    for (const file of Object.keys(files)) expect(manifest).toContain(`/${file}"`);
    // The store wants help on the add-in's own domain.
    const origin = new URL(/<SourceLocation DefaultValue="([^"]*)"/.exec(manifest)![1]!).origin;
    for (const { helpUrl } of english.functions) expect(new URL(helpUrl).origin).toBe(origin);
    expect(manifest).toContain('<bt:String id="Functions.Namespace" DefaultValue="QUAL"/>');
  });
});

describe("registration", () => {
  const associated = new Map<string, (...values: unknown[]) => unknown>();
  class HostError {
    constructor(readonly code: string, readonly message?: string) {}
  }

  beforeAll(() => {
    Object.assign(globalThis, { CustomFunctions: { associate: (id: string, run: (...values: unknown[]) => unknown) => associated.set(id, run), Error: HostError } });
    registerFunctions();
  });
  afterAll(() => {
    Reflect.deleteProperty(globalThis, "CustomFunctions");
    Reflect.deleteProperty(globalThis, "Office");
  });

  it("gives the host every function under its id", () => {
    expect([...associated.keys()]).toEqual(ids);
  });

  it("answers and refuses through the host's own classes, with the invocation object as last argument", () => {
    const invocation = { address: "Sheet1!A1", setResult: () => undefined };
    expect(associated.get("GAP")!([[4]], [[5]], invocation)).toEqual([[1]]);
    expect(() => associated.get("LEVEL")!([["banana"]], null, invocation)).toThrow(expect.objectContaining({ code: "#VALUE!" }));
    expect(associated.get("GAP")!([[4, 4]], [[5, new HostError("#DIV/0!")]], invocation)).toEqual([[1, expect.objectContaining({ code: "#DIV/0!" })]]);
  });

  it("speaks the language Excel is shown in, English where nobody says", () => {
    const sentence = (): string => {
      try {
        associated.get("LEVEL")!([["banana"]]);
      } catch (thrown) {
        return (thrown as HostError).message ?? "";
      }
      return "";
    };
    expect(sentence()).toContain("names no level");
    Object.assign(globalThis, { Office: { context: { displayLanguage: "zh-CN" } } });
    expect(sentence()).toContain("第 1 行");
  });
});
