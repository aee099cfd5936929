import { matchReportPlan, matrixPlan, routingPlan, scoresPlan, stampOf, type SheetFacts } from "../../src/reports";
import type { Language } from "../../src/messages";
import { reckon } from "../../src/rules/reckon";
import { findTables, readTables, toRecords } from "../../src/workbook/tables";
import { matchesGolden } from "../golden/matchesGolden";
import { smallGrid } from "./smallGrid";
import { planText } from "./planText";

const grid = smallGrid();
const { records } = toRecords(readTables(grid, findTables(grid)).tables);
const reckoning = reckon(records, { asOf: 46_346 });
const competencies = records.standards.map((line) => line.competency);
const facts = (language: Language, live: boolean): SheetFacts => ({
  language, stamp: stampOf(reckoning, 0), filling: live ? { kind: "live", formula: "=QUAL.SCORES(QualEmployees,QualStandards,QualRatings,QualAsOf)" } : { kind: "values", reason: "too-large", megabytes: 3.14159 },
});

describe("sheets as data", () => {
  it("has people, scores and gaps to show", () => {
    expect(reckoning.people.map((person) => person.score !== null)).toEqual([false, false, false, true, true, false]);
  });

  it.each<Language>(["en", "zh-CN"])("scores as values and live, in %s", (language) => {
    matchesGolden(`reports/scores.${language}.txt`, planText(scoresPlan(reckoning, facts(language, false))) + planText(scoresPlan(reckoning, facts(language, true))));
  });

  it.each<Language>(["en", "zh-CN"])("routing, levels and gaps as values, in %s", (language) => {
    const plans = [routingPlan(reckoning, facts(language, false)), matrixPlan(reckoning, competencies, "actual", facts(language, false)), matrixPlan(reckoning, competencies, "gap", facts(language, false))];
    matchesGolden(`reports/matrix.${language}.txt`, plans.map(planText).join("\n"));
  });

  it.each<Language>(["en", "zh-CN"])("the match report of a person with a score and of one without, in %s", (language) => {
    const people = reckoning.people.filter((person) => ["A05", "A06"].includes(person.employee.id));
    matchesGolden(`reports/match.${language}.txt`, people.map((person) => planText(matchReportPlan(person, stampOf(reckoning, 2), language))).join("\n"));
  });

  it("shows of a competency that two roles of a position ask for the line with the highest requirement, as QUAL.MATRIX does", () => {
    const line = records.standards.find(({ position }) => position === records.employees[3]?.positions[0])!;
    const twice = { ...records, standards: [{ ...line, role: "A", requiredLevel: 5, weight: null }, { ...line, role: "B", requiredLevel: 2, weight: null }] };
    const again = reckon(twice, { asOf: 46_346 });
    const person = again.people.find(({ employee }) => employee.id === records.employees[3]?.id)!;
    expect(person.lines.map(({ required }) => required)).toEqual([5, 2]);
    const cells = matrixPlan(again, [line.competency], "gap", facts("en", false)).blocks.flatMap((block) => (block.kind === "values" ? block.cells : []));
    expect(cells.find(([id]) => id?.value === person.employee.id)?.[2]?.value).toBe((person.lines[0]?.actual ?? NaN) - 5);
  });
});
