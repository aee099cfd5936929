import { example } from "./example";

const LEVELS = [["等级", "名称"], [1, "初学者"], [2, "有经验者"], [3, "骨干"], [4, "资深"], [5, "专家"]] as const;
const many = (levels: readonly number[]) => [["工号", "评委工号", "能力项", "评定等级"], ...Array.from({ length: 60 }, (_row, index) => [`00${2 + (index % 3)}`, "001", ["系统设计能力", "沟通协作", "团队管理", "市场分析"][index % 4] ?? "", levels[index % levels.length] ?? 1])];

/** Standards, scales and ratings held against each other. */
export const STANDARD_EXAMPLES = [
  example("competency-spelling", "a competency in other letters", { cells: { "标准!B3": "AI 应用", "评定!C5": "ai  应用" } }, ["competency-spelling 评定!C5"]),
  example("standard-line-repeated", "a line word for word again", { cells: { "标准!A8": "专员", "标准!B8": "沟通协作", "标准!C8": "全员核心", "标准!D8": 2, "标准!E8": 0.3 } }, ["standard-line-repeated 标准!B8"]),
  example("competency-not-in-standard", "rated and not asked for", { cells: { "评定!C5": "烹饪技术" } }, ["competency-not-in-standard 评定!C5"]),
  example("competency-never-rated", "asked for and not rated", { cells: { "评定!C2": "沟通协作", "评定!C8": "沟通协作" } }, ["competency-never-rated 标准!B4"]),
  example(["states-against-levels", "status-contradicts"], "states where levels are asked, two flags that disagree", {
    sheets: { 评定: { rows: [["工号", "能力项", "Achieved", "Completed", "日期"], ["002", "系统设计能力", true, true, 46300], ["003", "沟通协作", true, false, 46300], ["004", "团队管理", false, false, 46300], ["006", "市场分析", true, true, 46300]], formats: { "E2:E9": "yyyy-mm-dd" } } },
  }, ["states-against-levels 评定!C2", "status-contradicts 评定!D3"]),
  example("scale-shifted", "a legend from 0 up", {
    sheets: { 评定: { rows: [["0=未接触 1=了解 2=掌握 3=精通", null, null, null], ["工号", "评委工号", "能力项", "等级"], ["002", "001", "系统设计能力", 3], ["002", "001", "沟通协作", 0], ["001", "005", "团队管理", 2], ["006", "005", "市场分析", 1]] }, 标准: { rows: [["岗位", "能力项", "要求等级"], ["工程师", "系统设计能力", 3], ["工程师", "沟通协作", 3], ["经理", "团队管理", 3], ["专员", "市场分析", 3]] } },
  }, ["scale-shifted 评定!D2"]),
  example(["scales-differ", "legends-conflict"], "one word for two levels on two scales", {
    sheets: {
      评定: { rows: [["1=了解 2=熟练 3=精通", null, null, null], ["工号", "评委工号", "能力项", "等级"], ["002", "001", "系统设计能力", 3], ["002", "001", "沟通协作", 1], ["001", "005", "团队管理", 2], ["006", "005", "市场分析", 1]] },
      标准: { rows: [["1=了解 2=掌握 3=熟练 4=精通", null, null], ["岗位", "能力项", "要求等级"], ["工程师", "系统设计能力", 3], ["工程师", "沟通协作", 2], ["经理", "团队管理", 3], ["专员", "市场分析", 3]] },
    },
  }, ["legends-conflict 评定!D2", "legends-conflict 评定!D2", "scales-differ 评定!D2"]),
  example("required-unreachable", "more asked for than the ratings can say", {
    sheets: { 评定: { rows: [["1=了解 2=熟练 3=精通", null, null, null], ["工号", "评委工号", "能力项", "等级"], ["002", "001", "系统设计能力", 3], ["002", "001", "沟通协作", 1], ["001", "005", "团队管理", 2], ["006", "005", "市场分析", 1]] } },
  }, ["required-unreachable 标准!D4", "required-unreachable 标准!D5"]),
  example("level-unused", "a level nobody was given", { sheets: { 评定: { rows: many([1, 2, 3, 4]) }, 等级: { rows: LEVELS } } }, ["level-unused 等级!A6"]),
  example("binary-scale", "a standard that names no level", {
    sheets: {
      标准: { rows: [["岗位", "能力项"], ["工程师", "系统设计能力"], ["经理", "团队管理"], ["专员", "市场分析"]] },
      评定: { rows: [["工号", "能力项", "达标状态", "日期"], ["002", "系统设计能力", "已达标", 46300], ["001", "团队管理", "未达标", 46300], ["006", "市场分析", "已达标", 46300]], formats: { "D2:D9": "yyyy-mm-dd" } },
    },
  }, ["binary-scale 标准"]),
  example("weight-forms-mixed", "fractions beside percentages", { cells: { "标准!E4": 50, "标准!E5": 50 } }, ["weight-forms-mixed 标准!E4"]),
  example("weight-zero", "a weight of nothing", { cells: { "标准!E2": 1, "标准!E3": 0 } }, ["weight-zero 标准!E3"]),
  example("grade-span-reversed", "a span that ends before it begins", {
    sheets: { 标准: { rows: [["岗位", "能力项", "要求等级", "权重", "职级从", "职级到"], ["工程师", "系统设计能力", 3, 0.6, "4-01", "4-20"], ["工程师", "沟通协作", 3, 0.4, "4-20", "4-01"], ["经理", "团队管理", 4, 1, "5-01", "5-20"], ["专员", "市场分析", 3, 1, "3-01", "3-20"]] } },
  }, ["grade-span-reversed 标准!E3"]),
  example("scale-recognised", "levels from 0 to 7", { without: ["标准", "评定"], sheets: { 技能矩阵: { rows: [["工号", "系统设计能力", "沟通协作", "市场分析"], ["002", 0, 3, 7], ["003", 5, 6, 1], ["004", 2, 4, 6], ["006", 7, 0, 5]] } } }, ["scale-recognised 技能矩阵!B1"]),
  example("scale-skips", "levels that leave out a number", { without: ["标准", "评定"], sheets: { 技能矩阵: { rows: [["工号", "系统设计能力", "沟通协作", "市场分析"], ["002", 0, 3, 6], ["003", 4, 6, 1], ["004", 2, 4, 6], ["006", 6, 0, 3]] } } }, ["scale-skips 技能矩阵!B1"]),
  example(["scale-converted", "scale-merges"], "levels of 1 to 10 beside a standard of 1 to 5", {
    sheets: { 评定: { rows: [["工号", "评委工号", "能力项", "评定等级（1-10）"], ["002", "001", "系统设计能力", 1], ["002", "001", "沟通协作", 3], ["003", "001", "系统设计能力", 5], ["004", "001", "系统设计能力", 7], ["001", "005", "团队管理", 8], ["006", "005", "市场分析", 9], ["007", "005", "市场分析", 10]] } },
  }, ["scale-converted 评定!D1", "scale-merges 评定!D1"]),
];
