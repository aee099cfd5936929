import { CATALOGUE } from "../../src/functions/catalogue";
import { galleryOf } from "../../src/functions/gallery";
import { loadGallery } from "../../src/functions/register";
import { familyName, synonymsOf, type Gallery, type GalleryFunction } from "../../src/messages/gallery";
import { LANGUAGES } from "../../src/messages/language";
import { searchFunctions } from "../../src/taskpane/state/functionsState";

/** What the pane's gallery is given: the catalogue in plain words, examples reckoned, calls tried out. */
let gallery: Gallery;
beforeAll(async () => { gallery = await loadGallery(); });

const find = (id: string, language: (typeof LANGUAGES)[number] = "en"): GalleryFunction => gallery.functionsIn(language).find((each) => each.id === id)!;
const found = (words: string): string[] => searchFunctions(gallery.functionsIn("en"), words).map(({ id }) => id);

describe.each(LANGUAGES)("in %s", (language) => {
  it("has every function of the catalogue, in its order", () => {
    expect(gallery.functionsIn(language).map(({ id }) => id)).toEqual(CATALOGUE.map(({ id }) => id));
  });

  it.each(CATALOGUE.map(({ id }) => id))("QUAL.%s has words, a clause, synonyms, a family, a page and an example that was reckoned", (id) => {
    const { description, clause, family, help, example, parameters } = find(id, language);
    expect(description).not.toBe("");
    expect(clause).not.toBe("");
    expect(synonymsOf(id, language)).not.toBe("");
    expect(familyName(family, language)).not.toBe(family);
    expect(help).toMatch(/^help\/.+\.html/);
    expect(example?.formula).toMatch(/^=QUAL\.[A-Z]+\(.*\)$/s);
    expect(example?.result.kind).toBe("cells");
    for (const { name, help: said, choices } of parameters) {
      expect(name).not.toBe("");
      expect(said).not.toBe("");
      for (const { value, label } of choices) expect([value, label].includes("")).toBe(false);
    }
  });
});

it("shows the contract's example of a score, and what it gives", () => {
  // functions.md: ({3,3,3},{4,3,2},{0.4,0.3,0.3}) → 1.05.
  expect(find("SCORE").example).toEqual({ formula: "=QUAL.SCORE({3,3,3},{4,3,2},{0.4,0.3,0.3})", result: { kind: "cells", rows: 1, columns: 1, cells: [[1.05]] } });
});

it.each([
  ["gap", "GAP"], ["差距", "GAP"], ["短板", "MAINGAP"], ["score", "SCORE"], ["得分", "SCORE"], ["tie", "CONSENSUS"], ["集体评议", "CONSENSUS"],
  ["分数线", "CUTSCORE"], ["certificate expired", "CERTSTATUS"], ["培训", "NEEDS"], ["UNPIVOT", "UNPIVOT"], ["qual.level", "LEVEL"], ["回避", "PANEL"], ["P-6.6.4", "POINTS"], ["权重 检查", "WEIGHTCHECK"],
])("is found by %s: QUAL.%s", (words, id) => {
  expect(found(words)).toContain(id);
});

it("finds nothing for words of another trade, and everything for none", () => {
  expect(found("payroll tax")).toEqual([]);
  expect(found("  ")).toHaveLength(CATALOGUE.length);
});

it("tells what is to be picked for each argument", () => {
  expect(find("SCORES").parameters.slice(0, 4).map(({ id, takes, optional }) => [id, takes, optional])).toEqual([
    ["employees", "table", false], ["standards", "table", false], ["ratings", "table", false], ["asOf", "cell", true],
  ]);
  expect(find("CONSENSUS").parameters.find(({ id }) => id === "tie")?.choices.map(({ value }) => value)).toEqual(["unresolved", "lower", "higher", "median"]);
});

describe("a call that is tried out", () => {
  it("gives its shape and its first cells only", () => {
    const levels = Array.from({ length: 500 }, (_, row) => [row % 5 + 1]);
    const result = gallery.preview("GAP", [3, levels], "en");
    expect(result).toMatchObject({ kind: "cells", rows: 500, columns: 1 });
    expect(result.kind === "cells" ? result.cells : []).toEqual([[-2], [-1], [0], [1], [2], [-2]]);
  });

  it("gives the error of the whole call with its sentence, in the language asked for", () => {
    // functions.md: {0.5,0.3,0.1} → #VALUE! naming 0.9.
    const call = (language: "en" | "zh-CN") => gallery.preview("SCORE", [[[3, 3, 3]], [[4, 3, 2]], [[0.5, 0.3, 0.1]]], language);
    expect(call("en")).toMatchObject({ kind: "error", error: "#VALUE!", sentence: expect.stringMatching(/0\.9.*must sum/) as string });
    expect(call("zh-CN")).toMatchObject({ kind: "error", error: "#VALUE!", sentence: expect.stringMatching(/0\.9/) as string });
    expect(call("zh-CN")).not.toEqual(call("en"));
  });

  it("gives an error cell of a block with its sentence", () => {
    const result = gallery.preview("GAP", [[[3, 3]], [[4, null]]], "en");
    expect(result).toMatchObject({ kind: "cells", rows: 1, columns: 2, cells: [[1, { error: "#N/A", sentence: expect.stringContaining("Not rated") as string }]] });
  });
});

it("refuses a function that is not in the catalogue", () => {
  expect(() => galleryOf(CATALOGUE).preview("NOSUCH", [], "en")).toThrow("NOSUCH");
});
