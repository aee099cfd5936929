import { findingSentence } from "../../../src/messages";
import { workbookFindings as english } from "../../../src/messages/en/workbook";
import { HYGIENE, type HygieneCode } from "../../../src/workbook/findings";
import { findTables } from "../../../src/workbook/tables";
import { company } from "./company";
import { EXAMPLES } from "./examples";
import { hygieneOf, told } from "./found";

const LANGUAGES = ["en", "zh-CN"] as const;
/** Kinds that need a saved mapping: see below, and the tests of what changed since it was saved. */
const BY_MAPPING = ["sheet-gone", "rows-outside", "table-unsure", "setup-sheet-renamed", "setup-column-moved", "setup-column-renamed", "setup-column-gone", "setup-column-added"];

test("a clean company has nothing to find", () => expect(told(hygieneOf(company()))).toEqual([]));

describe("each fault is found where it is, and nothing besides", () => {
  it.each(EXAMPLES.map((each) => [each.codes.join(", "), each.what, each] as const))("%s: %s", (_code, _what, { change, found, codes }) => {
    const findings = hygieneOf(company(change));
    expect(told(findings)).toEqual([...found].sort());
    for (const code of codes) expect(findings.map((finding) => finding.code)).toContain(code);
    for (const finding of findings) {
      const { severity, rule } = HYGIENE[finding.code as HygieneCode];
      expect({ code: finding.code, severity: finding.severity, rule: finding.rule }).toEqual({ code: finding.code, severity, rule });
      for (const language of LANGUAGES) {
        const { message, fix } = findingSentence(finding, language);
        // A fact that is missing leaves a hole in its sentence: empty quotes, empty brackets, words of the program.
        expect(`${message} ${fix ?? ""}`).not.toMatch(/undefined|null|\[object|""|“”|\(\)|（）|\{|\}/);
      }
    }
  });
});

describe("the catalogue", () => {
  it("has more than a hundred kinds, each with words in both languages", () => {
    expect(Object.keys(HYGIENE).length).toBeGreaterThan(100);
    expect(Object.keys(HYGIENE).sort()).toEqual(Object.keys(english).sort());
  });

  it("has an example for every kind", () => {
    const shown = new Set(EXAMPLES.flatMap(({ found }) => found.map((line) => line.split(" ")[0])));
    expect(Object.keys(HYGIENE).filter((code) => !shown.has(code) && !BY_MAPPING.includes(code))).toEqual([]);
  });
});

describe("a mapping that was saved", () => {
  const grid = company();
  const mapping = findTables(grid);

  it("names the sheet that is gone", () => {
    const without = company({ without: ["评定"] });
    expect(told(hygieneOf(without, mapping))).toContain("sheet-gone 评定");
  });

  it("says which table is a guess", () => {
    const unsure = (confidence: number) => ({ ...mapping, tables: mapping.tables.map((table) => (table.sheet === "评定" ? { ...table, confidence } : table)) });
    expect(told(hygieneOf(grid, unsure(0.59)))).toEqual(["table-unsure 评定!A1"]);
    expect(told(hygieneOf(grid, unsure(0.6)))).toEqual([]);
  });

  it("says which rows stand outside of its range", () => {
    const shorter = { ...mapping, tables: mapping.tables.map((table) => (table.sheet === "评定" ? { ...table, rect: { ...table.rect, bottom: 7 } } : table)) };
    const findings = hygieneOf(grid, shorter);
    expect(told(findings)).toContain("rows-outside 评定!A9");
    expect(findings.find(({ code }) => code === "rows-outside")?.facts).toMatchObject({ rows: 3, range: "A9:F11" });
  });
});
