import { example } from "./example";

const NBSP = "\u00a0";

/** Faults of single cells. Addresses are those of the company's sheets: 花名册 A–L, 标准 A–E, 评定 A–F. */
export const CELL_EXAMPLES = [
  example("cell-error", "an error where a level belongs", { cells: { "评定!D3": { error: "#N/A" } } }, ["cell-error 评定!D3"]),
  example("level-not-understood", "a word that is no level", { cells: { "评定!D3": "还行吧" } }, ["level-not-understood 评定!D3"]),
  example("level-off-scale", "a level above the scale", { cells: { "评定!D3": 7 } }, ["level-off-scale 评定!D3"]),
  example("level-text-number", "a level as text", { cells: { "评定!D3": "4" } }, ["level-text-number 评定!D3"]),
  example("number-as-text", "years as text", { cells: { "花名册!L4": "8" } }, ["number-as-text 花名册!L4"]),
  example("number-with-unit", "years with their unit", { cells: { "花名册!L4": "8年" } }, ["number-with-unit 花名册!L4"]),
  example("number-unreadable", "years in words", { cells: { "花名册!L4": "不详" } }, ["number-unreadable 花名册!L4"]),
  example("weight-unreadable", "a weight in words", { cells: { "标准!E3": "较高" } }, ["weight-unreadable 标准!E3"]),
  example("text-padded", "spaces around a department", { cells: { "花名册!C4": "研发中心 " } }, ["text-padded 花名册!C4"]),
  example("text-odd-space", "a no-break space inside", { cells: { "标准!B4": `团队${NBSP}管理`, "评定!C2": `团队${NBSP}管理`, "评定!C8": `团队${NBSP}管理` } }, ["text-odd-space 标准!B4", "text-odd-space 评定!C2"]),
  example("text-wide", "full-width figures", { cells: { "评定!A3": "００１" } }, ["text-wide 评定!A3"]),
  example("date-as-text", "a date as text", { cells: { "花名册!G4": "2020-02-03" } }, ["date-as-text 花名册!G4"]),
  example("date-unreadable", "a day that does not exist", { cells: { "花名册!G4": "2020-02-30" } }, ["date-unreadable 花名册!G4"]),
  example("grade-is-date", "a grade that became a date", { cells: { "花名册!E4": 46124 }, sheets: { 花名册: { formats: { E4: "m\"月\"d\"日\"" } } } }, ["grade-is-date 花名册!E4"]),
  example("grade-unreadable", "a grade in words", { cells: { "花名册!E4": "高管" } }, ["grade-unreadable 花名册!E4"]),
  example("grade-bare", "a step alone", { cells: { "花名册!E4": "20级" } }, ["grade-bare 花名册!E4"]),
  example("grades-bare-taken", "nothing but figures under 职级", { cells: Object.fromEntries([4, 5, 6, 7, 8, 9, 10, 11].map((figure, index) => [`花名册!E${index + 2}`, figure])) }, ["grades-bare-taken 花名册!E1"]),
  example("levels-unexplained", "letters without a legend", { cells: Object.fromEntries(Array.from({ length: 10 }, (_each, index) => [`评定!D${index + 2}`, "ABCD"[index % 4] ?? "A"])) }, ["levels-unexplained 评定!D2"]),
  example("employment-unknown", "a state that is none", { cells: { "花名册!F4": "外派支援" } }, ["employment-unknown 花名册!F4"]),
  example("body-role-unknown", "a role that is none", { cells: { "花名册!J4": "吉祥物" } }, ["body-role-unknown 花名册!J4"]),
  example("class-unknown", "a class that is none", { cells: { "标准!C3": "其他" } }, ["class-unknown 标准!C3"]),
  example("source-unknown", "a source that is none", {
    cells: { "评定!G1": "来源", "评定!G2": "上级", "评定!G3": "上级", "评定!G4": "上级", "评定!G5": "邻居", "评定!G6": "上级" },
  }, ["source-unknown 评定!G5"]),
  example("mark-unknown", "neither yes nor no", {
    cells: { "评定!G1": "是否熟悉", "评定!G2": "是", "评定!G3": "是", "评定!G4": "是", "评定!G5": "见过一面", "评定!G6": "否" },
  }, ["mark-unknown 评定!G5"]),
  example("status-unknown", "a state of competence that is none", {
    sheets: { 评定: { rows: [["工号", "能力项", "达标状态", "日期"], ["002", "系统设计能力", "已达标", 46300], ["002", "沟通协作", "已达标", 46300], ["003", "系统设计能力", "未达标", 46300], ["003", "沟通协作", "改天再说", 46300]], formats: { "D2:D9": "yyyy-mm-dd" } } },
    without: ["标准"],
  }, ["status-unknown 评定!C5"]),
  example("number-among-names", "a number among departments", { cells: { "花名册!C4": 12 } }, ["number-among-names 花名册!C4"]),
  example("number-negative", "years below nothing", { cells: { "花名册!L4": -3 } }, ["number-negative 花名册!L4"]),
  example("id-rounded", "a number longer than Excel keeps", { cells: { "花名册!A9": 110105199003071230 } }, ["id-rounded 花名册!A9", "ids-mixed 花名册!A9", "person-unknown 评定!A11"]),
  example("id-scientific", "a number that an export has shortened", { cells: { "花名册!A9": "1.10105E+17" } }, ["id-scientific 花名册!A9", "person-unknown 评定!A11"]),
  example(["ids-mixed", "matched-by-zeros"], "a number without its zeros in a list", { cells: { "评定!A3": 1 } }, ["ids-mixed 评定!A3", "matched-by-zeros 评定!A3"]),
  example("id-short", "a roster whose last number lost its zeros", {
    cells: { "花名册!A10": "9", "花名册!B10": "冯远", "花名册!C10": "市场中心", "花名册!D10": "专员", "花名册!E10": "3-01", "花名册!F10": "正式", "花名册!A11": "010", "花名册!B11": "魏兰", "花名册!C11": "市场中心", "花名册!D11": "专员", "花名册!E11": "3-02", "花名册!F11": "正式" },
  }, ["id-short 花名册!A10"]),
  example("row-repeated", "the same course result twice", {
    sheets: { 考试成绩: { rows: [["工号", "课程", "成绩"], ["002", "安全基础", 90], ["003", "安全基础", 85], ["004", "安全基础", 77], ["003", "安全基础", 85]] } },
  }, ["row-repeated 考试成绩!A5"]),
];
