import { readFileSync } from "node:fs";
import path from "node:path";
import { CATALOGUE } from "../../src/functions/catalogue";
import { registerFunctions } from "../../src/functions/register";

type Run = (...values: unknown[]) => unknown;

const associated = new Map<string, Run>();
const calls: string[] = [];
class HostError {
  constructor(readonly code: string, readonly message?: string) {}
}

/** As Excel hands it over behind the arguments: a plain object, the same class for all. */
const invocation = { functionName: "any", address: "Sheet1!A1", parameterAddresses: null, setResult: () => undefined, setError: () => undefined, onCanceled: () => undefined };

beforeAll(() => {
  const associate = (id: string, run: Run): void => { calls.push(id); associated.set(id, run); };
  Object.assign(globalThis, { CustomFunctions: { associate, Error: HostError } });
  registerFunctions();
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, "CustomFunctions");
  Reflect.deleteProperty(globalThis, "Office");
});

async function answer(id: string, ...values: readonly unknown[]): Promise<unknown> {
  try {
    return await associated.get(id)!(...values);
  } catch (thrown) {
    if (thrown instanceof HostError) return thrown.code;
    throw thrown;
  }
}

describe("registration", () => {
  it("gives the host every function of the catalogue, once, under its id", () => {
    expect([...calls].sort()).toEqual(CATALOGUE.map((entry) => entry.id).sort());
  });

  it("is a call of the page's entry, which no bundler may drop as an import without effect", () => {
    const entry = readFileSync(path.join(__dirname, "..", "..", "src", "taskpane", "index.ts"), "utf8");
    expect(entry).toMatch(/^registerFunctions\(\);$/m);
  });

  it("speaks the language Excel is shown in, English where nobody says", async () => {
    const sentence = async (): Promise<string> => {
      try {
        await associated.get("LEVEL")!([["banana"]]);
      } catch (thrown) {
        return (thrown as HostError).message ?? "";
      }
      return "";
    };
    expect(await sentence()).toContain("names no level");
    Object.assign(globalThis, { Office: { context: { displayLanguage: "zh-CN" } } });
    expect(await sentence()).toContain("第 1 行");
    Reflect.deleteProperty(globalThis, "Office");
  });
});

describe("the invocation object", () => {
  it("changes no answer, whether what was left out is filled with null or not", async () => {
    for (const entry of CATALOGUE) {
      for (const example of entry.examples) {
        const plain = await answer(entry.id, ...example.arguments);
        const last = entry.parameters.at(-1);
        const repeats = last?.shape === "range" && last.repeating === true;
        const fixed = repeats ? entry.parameters.length - 1 : entry.parameters.length;
        const padded = Array.from({ length: fixed }, (_, at) => example.arguments[at] ?? null);
        expect([entry.id, await answer(entry.id, ...example.arguments, invocation)]).toEqual([entry.id, plain]);
        // Excel packs the arguments of a repeating parameter into one list.
        expect([entry.id, await answer(entry.id, ...padded, ...(repeats ? [example.arguments.slice(fixed)] : []), invocation)]).toEqual([entry.id, plain]);
      }
    }
  });

  it("is no argument where optional ones were left out", async () => {
    expect(await answer("LEVEL", "专家", invocation)).toEqual([[5]]);
    expect(await answer("POINTS", 4, 5, invocation)).toEqual([[1.5]]);
    expect(await answer("CONSENSUS", [[3, 3, 4]], invocation)).toEqual([[3]]);
    expect(await answer("UNPIVOT", [["", "A"], ["x", 1]], invocation)).toEqual([["row", "column", "value"], ["x", "A", 1]]);
  });

  it("is not mistaken for an error, nor an error for it", async () => {
    expect(await answer("GAP", 4, new HostError("#DIV/0!"), invocation)).toBe("#DIV/0!");
    expect(await answer("GAP", 4, { type: "CustomFunctionError", code: "#REF!" })).toBe("#REF!");
  });
});

describe("error values inside ranges", () => {
  const forms: readonly (readonly [string, unknown])[] = [
    ["Excel's own class", new HostError("#DIV/0!")],
    ["as the wire writes it", { type: "CustomFunctionError", code: "#DIV/0!" }],
    ["as a result read back", { valueType: "CustomFunctionError", code: "#DIV/0!", errorType: "Div0" }],
    ["as a cell with a data type", { type: "Error", basicType: "Error", basicValue: "#DIV/0!", errorType: "Div0" }],
    ["as a plain cell error", { error: "#DIV/0!" }],
  ];

  for (const [form, lost] of forms) {
    it(`${form}: comes back in the cell it touches, and is named where one number is made of many`, async () => {
      expect(await answer("GAP", [[4, 4]], [[5, lost]], invocation)).toEqual([[1, expect.objectContaining({ code: "#DIV/0!" })]]);
      const scores = await answer("SCORE", [[4, 4]], [[5, lost], [4, 4]], [[0.5, 0.5]], null, null, invocation) as unknown[][];
      expect(scores).toEqual([[expect.objectContaining({ code: "#VALUE!", message: expect.stringContaining("actual, row 1, column 2 holds the error #DIV/0!") })], [1]]);
    });
  }

  it("a text that begins with a number sign is a text", async () => {
    expect(await answer("MAINGAP", [["#1 Sales", "B"]], [[4, 4]], [[3, 4]])).toEqual([["#1 Sales"]]);
  });

  it("a cell with a data type is what it is to plain formulas", async () => {
    expect(await answer("GAP", [[4]], [[{ type: "FormattedNumber", basicValue: 5, numberFormat: "0.0" }]], invocation)).toEqual([[1]]);
    expect(await answer("GAP", [[4]], [[{ type: "Entity", properties: {} }]], invocation)).toBe("#VALUE!");
  });
});
