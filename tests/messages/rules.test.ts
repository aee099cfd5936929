import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ruleFindings as enFindings } from "../../src/messages/en/ruleFindings";
import { ruleSteps as enSteps } from "../../src/messages/en/ruleSteps";
import { bodyLabel, exclusionLabel, levelMethodLabel, lineStatusLabel, partLabel, policyNote, routeSentence, ruleFinding, ruleSentence, stepSentence } from "../../src/messages/rules";
import { LANGUAGES } from "../../src/messages/language";
import { dayFromIso } from "../../src/rules/calendar";
import { POLICY_TABLE } from "../../src/rules/policy";
import { DEFAULT_POLICY } from "../../src/rules/policy";
import { routeAll } from "../../src/rules/routing";
import { recordsFrom } from "../rules/recordsFrom";

/** Every code the rules can give has words in both languages. Codes are read from the rules' own text. */
const root = join(__dirname, "..", "..", "src", "rules");
const source = folderText(root);

function folderText(folder: string): string {
  return readdirSync(folder, { withFileTypes: true }).map((entry) => (entry.isDirectory() ? folderText(join(folder, entry.name)) : readFileSync(join(folder, entry.name), "utf8"))).join("\n");
}

function quoted(pattern: RegExp): readonly string[] {
  return [...new Set([...source.matchAll(pattern)].map((found) => found[1]!))].filter((code) => !code.includes("$"));
}

test("every finding of the rules has a message in both languages", () => {
  const codes = quoted(/code: "([a-z-]+)", severity/g).concat(quoted(/(?:add|aboutPerson|finding)\("([a-z-]+)"/g));
  expect(codes.length).toBeGreaterThan(25);
  for (const language of LANGUAGES) expect(codes.filter((code) => ruleFinding(code, {}, language) === null)).toEqual([]);
});

test("every step of the rules has a sentence", () => {
  const codes = quoted(/code: "([a-z-]+)", rule/g).filter((code) => !(code in enFindings));
  expect(codes.length).toBeGreaterThan(15);
  expect(codes.filter((code) => !(code in enSteps))).toEqual([]);
});

test("every policy value has a note", () => {
  for (const language of LANGUAGES) expect(POLICY_TABLE.filter((row) => policyNote(row.note, language) === null)).toEqual([]);
});

test("no sentence shows a hole", () => {
  const facts = { employee: "E1", name: "Li", competency: "K", position: "P", level: 3, levels: ["3", "4"], evaluator: "E2" };
  for (const language of LANGUAGES) {
    for (const code of Object.keys(enFindings)) expect(ruleFinding(code, facts, language)?.[0]).not.toMatch(/undefined|null|NaN|\[object/);
    for (const code of Object.keys(enSteps)) expect(ruleSentence(code, facts, language)).not.toMatch(/undefined|null|NaN|\[object/);
  }
});

test("Chinese sentences are Chinese and English ones English", () => {
  for (const code of Object.keys(enFindings)) {
    expect(ruleFinding(code, {}, "zh-CN")?.[0]).toMatch(/[\u4e00-\u9fff]/);
    expect(ruleFinding(code, {}, "en")?.[0]).not.toMatch(/[\u4e00-\u9fff]/);
  }
});

test("two lines of one level are said to differ in what else they ask", () => {
  const facts = { position: "P", competency: "K", kept: 3, dropped: 3 };
  expect(ruleFinding("standard-not-uniform", facts, "en")?.[0]).toBe("P has two different lines for K (both level 3, with another weight or class); the first counts.");
  expect(ruleFinding("standard-not-uniform", facts, "zh-CN")?.[0]).toContain("均为 3 级，但权重或类别不同");
  expect(ruleFinding("standard-not-uniform", { ...facts, dropped: 4 }, "en")?.[0]).toBe("P has two different lines for K (level 3 and 4); the first counts.");
});

test("a route reads as a paragraph", () => {
  const records = recordsFrom({ employees: [{ id: "G", bodyRoles: ["senior-manager"], grade: "7-1" }, { id: "A", grade: "4-21", department: "D" }] });
  const route = routeAll(records, dayFromIso("2026-11-20")!, DEFAULT_POLICY).routes[1]!;
  expect(routeSentence(route, "en")).toBe("Evaluation committee, by collective review. Grade 4-21 is at or above 4-20, so the committee assesses. (P-6.6.1.1) Approval: the chair. Feedback talk: the department manager, for the committee.");
  expect(routeSentence(route, "zh-CN")).toBe("评定委员会，集体评议。职等职级 4-21 不低于 4-20，由评定委员会评定。（P-6.6.1.1）审定：评定委员会主持人。沟通：部门经理（代表评定委员会）。");
});

test("labels, numbers and unknown codes", () => {
  expect([bodyLabel("committee", "zh-CN"), lineStatusLabel("not-scored", "en"), exclusionLabel("self", "zh-CN"), bodyLabel("moon", "en")]).toEqual(["评定委员会", "Shown, not scored", "评定人即本人", "moon"]);
  expect([levelMethodLabel("familiar-majority", "en"), partLabel("chair", "zh-CN")]).toEqual(["Majority of those more familiar", "主持人"]);
  expect(stepSentence({ code: "level-mean", rule: "P-6.6.1.3", facts: { level: 11 / 3, levels: ["3", "4", "4"] } }, "en")).toBe("The mean of the ballots gives level 3.6667 from 3, 4, 4.");
  expect(stepSentence({ code: "new-code", rule: "P-6.2", facts: { a: 1 } }, "zh-CN")).toBe("new-code a=1");
  expect(ruleFinding("new-code", {}, "en")).toBeNull();
});
