import { strictestLines } from "../../rules/reckon";
import type { CompetencyId } from "../../rules/records";
import type { LineResult, PersonResult } from "../../rules/results";
import { choiceOf, type Choice } from "../choices";
import { defineFunction, type ResultCell } from "../entry";
import { tableResult } from "../runner/block";
import { refuse, wrongInput, type Problem } from "../runner/problem";
import { reckoned } from "../runner/reckoned";

const table = <const Name extends string>(name: Name) => ({ name, shape: "range", kind: "table" }) as const;
const optional = <const Name extends string>(name: Name) => ({ name, shape: "range", kind: "table", optional: true }) as const;
const SOURCES = [table("employees"), table("standards"), table("ratings")] as const;
const AS_OF = { name: "asOf", shape: "cell", kind: "date", optional: true } as const;
const REST = [AS_OF, optional("acquaintance"), optional("conflicts"), optional("policy"), optional("decisions")] as const;

const EMPLOYEES = [["employeeId", "name", "department", "position"], ["01", "甲", "门店", "店长"], ["02", "乙", "门店", "店长"]];
const STANDARDS = [
  ["position", "competency", "class", "requiredLevel", "weight"],
  ["店长", "经营", "序列通用", 4, 40], ["店长", "团队", "全员核心", 3, 60],
];
const RATINGS = [
  ["employeeId", "evaluatorId", "competency", "level", "monthsKnown"],
  ["01", "90", "经营", 5, 12], ["01", "91", "经营", 5, 2], ["01", "01", "团队", 5, ""], ["01", "90", "团队", 3, ""],
  ["02", "90", "经营", 3, 12],
];

/** §6, §7: every line of every person, what counted, what did not and why. */
const LINES_HEADER = ["employeeId", "competency", "class", "required", "actual", "gap", "points", "weight", "status", "counted", "excluded", "method", "rule"] as const;

const LINES = defineFunction({
  id: "LINES",
  rule: "P-6.6.4",
  parameters: [...SOURCES, ...REST],
  examples: [
    {
      arguments: [EMPLOYEES, STANDARDS, RATINGS, "2026-11-20"],
      result: [
        [...LINES_HEADER],
        ["01", "经营", "general", 4, 5, 1, 1.5, 0.4, "above", 1, "91 (short-acquaintance)", "unanimous", "P-6.6.1.3"],
        ["01", "团队", "core", 3, 3, 0, 1, 0.6, "met", 1, "01 (self)", "unanimous", "P-6.6.1.3"],
        ["02", "经营", "general", 4, 3, -1, 0.5, 0.4, "short", 1, "", "unanimous", "P-6.6.1.3"],
        ["02", "团队", "core", 3, "", "", "", 0.6, "unrated", 0, "", "none", "T-LEVELS"],
      ],
    },
  ],
  evaluate(args) {
    const { reckoning, lost } = reckoned(args);
    return tableResult<ResultCell>(LINES_HEADER, reckoning.people.flatMap((person) => person.lines.map((line) => lineRow(person, line, lost.ofLine(person, line)))));
  },
});

function lineRow({ employee }: PersonResult, line: LineResult, lost: Problem | null): ResultCell[] {
  const excluded = line.excluded.map((ballot) => `${ballot.evaluatorId ?? "–"} (${ballot.reason})`).join("; ");
  return [
    employee.id, line.competency, line.class, line.required ?? "", line.actual ?? lost ?? "", line.gap ?? lost ?? "", line.points ?? lost ?? "", line.weight ?? "",
    line.status, line.counted.length, excluded, line.method, line.rule,
  ];
}

/** §7: one row per person. A person without score has an empty cell and a status that says why. */
const SCORES_HEADER = ["id", "name", "department", "position", "rated", "lines", "score", "match", "mainGap", "status", "verdict"] as const;

const SCORES = defineFunction({
  id: "SCORES",
  rule: "P-6.6.4",
  parameters: [...SOURCES, ...REST],
  examples: [
    {
      arguments: [EMPLOYEES, STANDARDS, RATINGS, "2026-11-20"],
      result: [
        [...SCORES_HEADER],
        ["01", "甲", "门店", "店长", 2, 2, 1.2, 1, "", "scored", "qualified"],
        ["02", "乙", "门店", "店长", 1, 2, "", "", "经营", "incomplete", ""],
      ],
    },
    {
      arguments: [EMPLOYEES, STANDARDS, RATINGS, null, null, null, [["missing", "renormalise"]]],
      result: [
        [...SCORES_HEADER],
        ["01", "甲", "门店", "店长", 2, 2, 1.2, 1, "", "scored", "qualified"],
        ["02", "乙", "门店", "店长", 1, 2, 0.5, 0.75, "经营", "scored", "not-qualified"],
      ],
    },
    { arguments: [EMPLOYEES, STANDARDS, [["a"], [1]]], result: "#VALUE!", says: "ratings" },
    { arguments: [EMPLOYEES, STANDARDS, RATINGS, "soon"], result: "#VALUE!", says: "asOf" },
    { arguments: [EMPLOYEES, STANDARDS, RATINGS, null, null, null, [["stepp", 1]]], result: "#VALUE!", says: "stepp" },
  ],
  evaluate(args) {
    const { reckoning, lost } = reckoned(args);
    return tableResult<ResultCell>(SCORES_HEADER, reckoning.people.map((person): ResultCell[] => {
      const error = lost.ofScore(person);
      return [
        person.employee.id, person.employee.name, person.employee.department ?? "", person.position ?? "", person.ratedLines, person.scoredLines,
        person.score ?? error ?? "", person.match ?? error ?? "", person.mainGap ?? "", person.status, person.verdict ?? "",
      ];
    }));
  },
});

/** What the cells of the matrix show of a line. */
const SHOWN: Readonly<Record<Choice<"SHOW">, (line: LineResult) => number | null>> = {
  actual: (line) => line.actual,
  required: (line) => line.required,
  gap: (line) => line.gap,
  points: (line) => line.points,
  attainment: (line) => line.attainment,
};

/** One row per person, one column per competency in the order of the standards. */
const MATRIX = defineFunction({
  id: "MATRIX",
  rule: "P-6.6.4",
  parameters: [...SOURCES, { name: "show", shape: "cell", kind: "text", optional: true, choices: "SHOW" }, ...REST],
  examples: [
    { arguments: [EMPLOYEES, STANDARDS, RATINGS], result: [["id", "name", "经营", "团队"], ["01", "甲", 5, 3], ["02", "乙", 3, ""]] },
    { arguments: [EMPLOYEES, STANDARDS, RATINGS, "gap"], result: [["id", "name", "经营", "团队"], ["01", "甲", 1, 0], ["02", "乙", -1, ""]] },
    { arguments: [EMPLOYEES, STANDARDS, RATINGS, "colour"], result: "#VALUE!", says: "show is \"colour\"" },
  ],
  evaluate({ show, ...args }) {
    const shown = SHOWN[choiceOf("SHOW", show ?? "actual") ?? refuse(wrongInput("not-a-show", { found: show ?? "" }))];
    const { records, reckoning, lost } = reckoned(args);
    const competencies: readonly CompetencyId[] = [...new Set(records.standards.map((line) => line.competency))];
    const rows = reckoning.people.map((person): ResultCell[] => {
      const lines = strictestLines(person.lines);
      return [person.employee.id, person.employee.name, ...competencies.map((competency): ResultCell => {
        const line = lines.get(competency);
        return line === undefined ? "" : (shown(line) ?? lost.ofLine(person, line) ?? "");
      })];
    });
    return tableResult<ResultCell>(["id", "name", ...competencies], rows);
  },
});

export const RECKONING_FUNCTIONS = [LINES, SCORES, MATRIX];
