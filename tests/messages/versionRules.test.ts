import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGES } from "../../src/messages/language";
import { ruleFinding, ruleSentence } from "../../src/messages/rules";

/** Reasons that the rules make through a helper, so that the general test does not see them by their text. */
const folder = join(__dirname, "..", "..", "src", "rules", "versions");
const source = readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8")).join("\n");
const codes = [...new Set([...source.matchAll(/"((?:approval|review)-[a-z-]+)"/g)].map((found) => found[1]!))];
const facts = { step: "approved", by: "T1", on: "2026-10-20", before: "reviewed", beforeOn: "2026-10-21", one: "proposed", other: "approved", from: "2025-10-20", months: 12, due: "2026-10-20", reason: "weights" };

test("every reason of approval and review has a sentence in both languages", () => {
  expect(codes.length).toBeGreaterThanOrEqual(12);
  for (const language of LANGUAGES) {
    for (const code of codes) expect([code, ruleSentence(code, facts, language)]).toEqual([code, expect.not.stringMatching(/approval-|review-|undefined|=/)]);
  }
});

test("a finding about approval names where it stands and what it lacks, in words", () => {
  const lacking = { position: "店长", version: "2", state: "proposed", reasons: ["approval-step-missing", "approval-step-missing", "approval-not-hr"] };
  expect(ruleFinding("standard-not-approved", lacking, "en")?.[0]).toBe("店长, version 2, is in force without a valid approval; it stands at: proposal by the department. What is wrong: a step is missing; the review is not HR's.");
  expect(ruleFinding("standard-not-approved", lacking, "zh-CN")?.[0]).toBe("店长（版本 2）已在执行，但审批不成立，目前处于：部门提出。缺少环节；审核人不属人力资源部。");
});
