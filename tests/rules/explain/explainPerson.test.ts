import { dayFromIso } from "../../../src/rules/calendar";
import { explainPerson } from "../../../src/rules/explain";
import { policyFrom, type PolicyCell } from "../../../src/rules/policy";
import { reckon } from "../../../src/rules/reckon";
import { stepSentence } from "../../../src/messages/rules";
import { recordsFrom } from "../recordsFrom";

const records = recordsFrom({
  employees: [{ id: "E", positions: ["P"] }],
  standards: [{ position: "P", competency: "A", requiredLevel: 4, weight: 0.6 }, { position: "P", competency: "B", requiredLevel: 3, weight: 0.4 }, { position: "P", competency: "C", requiredLevel: 3 }],
  ballots: [{ employeeId: "E", competency: "A", level: 1 }, { employeeId: "E", competency: "B", level: 4 }],
});

function explained(pairs: Record<string, PolicyCell>, language: "en" | "zh-CN" = "en"): readonly string[] {
  const [person] = reckon(records, { asOf: dayFromIso("2026-11-20")!, policy: policyFrom(new Map(Object.entries(pairs))).policy }).people;
  return explainPerson(person!).map(({ competency, step }) => `${competency ?? "-"} ${step.code}: ${stepSentence(step, language)}`);
}

test("everything that led to a score, in order, with its figures", () => {
  expect(explained({}).slice(1)).toEqual([
    "A level-as-given: Level 1 is taken as given.",
    "A line-points: Level 1 where 4 is required: -0.5 points times 0.6 gives -0.3.",
    "B level-as-given: Level 4 is taken as given.",
    "B line-points: Level 4 where 3 is required: 1.5 points times 0.4 gives 0.6.",
    "- score: Score 0.3: the points times their weights, summed over 2 lines.",
    "- match: Match 0.55: attainment times weight, summed.",
    "- verdict-lines-short: Not yet qualified: 1 of 2 scored lines below the requirement.",
  ]);
});

test("a floor of the lines, a floor of the score, a verdict by score, each with its step", () => {
  const codes = (pairs: Record<string, PolicyCell>): readonly string[] => explained(pairs).map((one) => one.replace(/:.*/u, "")).filter((one) => /points-|score|verdict/u.test(one));
  expect(codes({ floor: 0 })).toEqual(["A points-raised-to-floor", "- score", "- verdict-lines-short"]);
  expect(codes({ ceiling: 1.25 })).toEqual(["B points-cut-to-ceiling", "- score", "- verdict-lines-short"]);
  expect(codes({ floor: 0.5, limits: "score" })).toEqual(["- score", "- score-raised-to-floor", "- verdict-lines-short"]);
  expect(codes({ ceiling: 0.2, limits: "score" })).toEqual(["- score", "- score-cut-to-ceiling", "- verdict-lines-short"]);
  expect(codes({ floor: 0.3, ceiling: 0.3, limits: "score" })).toEqual(["- score", "- verdict-lines-short"]);
  expect(explained({ verdict: "score", passScore: 0.3 }).at(-1)).toBe("- verdict-by-score: Qualified: the score 0.3 reaches 0.3, which policy asks for.");
  expect(explained({ verdict: "score", passScore: 0.31 }, "zh-CN").at(-1)).toBe("- verdict-by-score: 未达到任职资格：能力得分 0.3 未达到政策参数规定的 0.31。");
});
