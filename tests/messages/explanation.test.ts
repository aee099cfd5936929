import { cellErrorText, clauseText, columnInFull, explainedStep, explanationText } from "../../src/messages/explanation";
import { LANGUAGES } from "../../src/messages/language";
import { RULE_IDS_NOW } from "../rules/ruleIds";

it.each(LANGUAGES)("every error of Excel's has a sentence that says what to do, in %s", (language) => {
  const seen = new Set<string>();
  for (const error of ["#NAME?", "#SPILL!", "#BUSY!", "#GETTING_DATA", "#CALC!", "#REF!", "#DIV/0!", "#NUM!", "#NULL!", "#N/A", "#VALUE!", "#CONNECT!", "#BLOCKED!", "#FIELD!", "#PYTHON!"]) {
    const sentence = cellErrorText(error, language);
    expect(sentence).toMatch(/[.。]$/);
    seen.add(sentence);
  }
  expect(seen.size).toBe(15);
});

it.each(LANGUAGES)("clauses that results cite are told in words, in %s; parts of a clause by the whole", (language) => {
  const untold = RULE_IDS_NOW.filter((id) => clauseText(id, language) === null);
  // Cited by findings and reports, not by what a function gives.
  const notOfResults = /^(?:T-|D-|C-|W-|P-5|P-6\.6\.|E-)/;
  expect(untold.filter((id) => !notOfResults.test(id))).toEqual([]);
  expect(clauseText("P-6.6.1.3(2)", language)).toBe(clauseText("P-6.6.1.3", language));
  expect(clauseText("X-0", language)).toBeNull();
});

it("short headings have long names where they need one", () => {
  expect(columnInFull("required", "en")).toBe("Required level");
  expect(columnInFull("gap", "en")).toBeNull();
});

it("steps of the rules keep their own sentences", () => {
  expect(explainedStep({ code: "explain-gap", rule: "P-6.6.4", facts: { actual: 3, required: 5, gap: -2 } }, "zh-CN")).toBe("实际 3 − 要求 5 = -2。");
  expect(explainedStep({ code: "ballots-counted", rule: "P-6.3", facts: { counted: 2, cast: 3 } }, "en")).toBe("2 of 3 ballots count.");
  expect(explanationText("en", "spilled", { anchor: "B2", row: 3, column: 1 })).toContain("row 3, column 1");
});
