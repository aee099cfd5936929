import { example } from "./example";

const SCORES = [["工号", "课程", "成绩"], ["002", "安全基础", 90], ["003", "安全基础", 85], ["004", "安全基础", 77]] as const;
const MATRIX = (low: number) => [["姓名", "系统设计能力", "沟通协作", "市场分析"], ["李娜", low, 3, 2], ["王强", 2, 3, 3], ["周涛", 1, 2, 4]] as const;

/** How sheets are laid out, and what is left out of reading. */
export const LAYOUT_EXAMPLES = [
  example("sheet-hidden", "a table on a hidden sheet", { sheets: { 考试成绩: { rows: SCORES, visibility: "hidden" } } }, ["sheet-hidden 考试成绩!A1"]),
  example("sheet-very-hidden", "a sheet that no menu shows", { sheets: { 备份: { rows: [["内部说明"], ["勿动"]], visibility: "veryHidden" } } }, ["sheet-very-hidden 备份!A1"]),
  example("rows-hidden", "hidden rows", { sheets: { 评定: { hiddenRows: [4, 5] } } }, ["rows-hidden 评定!A5"]),
  example("columns-hidden", "a hidden column that is read", { sheets: { 花名册: { hiddenColumns: [4] } } }, ["columns-hidden 花名册!E1"]),
  example("merged-filled", "posts merged over their lines", { cells: { "标准!A3": null, "标准!A5": null, "标准!A7": null }, sheets: { 标准: { merges: ["A2:A3", "A4:A5", "A6:A7"] } } }, ["merged-filled 标准!A2"]),
  example("merged-across", "one remark over two columns", { cells: { "花名册!C4": "研发中心", "花名册!D4": null }, sheets: { 花名册: { merges: ["C4:D4"] } } }, ["merged-across 花名册!C4", "person-without-position 花名册!D4"]),
  example("merged-hides", "a value under merged cells", { sheets: { 标准: { merges: ["B6:B7"] } } }, ["merged-filled 标准!B2", "merged-hides 标准!B7"]),
  example("sparse-filled", "posts at the head of each group only", { cells: { "标准!A3": null, "标准!A5": null, "标准!A7": null, "标准!A8": null, "标准!B8": "团队管理", "标准!C8": "序列通用", "标准!D8": 1, "标准!E8": 0 } }, ["sparse-filled 标准!A2", "weight-zero 标准!E8"]),
  example("totals-left-out", "a total under the list", { sheets: { 考试成绩: { rows: [...SCORES, ["合计", null, 252]] } } }, ["totals-left-out 考试成绩!A4"]),
  example("total-off", "a total that does not add up", { sheets: { 考试成绩: { rows: [...SCORES, ["合计", null, 260]] } } }, ["total-off 考试成绩!C5", "totals-left-out 考试成绩!A4"]),
  example("sections-left-out", "rows that name a section", {
    sheets: { 考试成绩: { rows: [["工号", "姓名", "课程", "成绩"], ["研发中心", null, null, null], ["002", "李娜", "安全基础", 90], ["003", "王强", "安全基础", 85], ["市场中心", null, null, null], ["006", "周涛", "安全基础", 77]], merges: ["A2:D2", "A5:D5"] } },
  }, ["sections-left-out 考试成绩!A1"]),
  example("rows-without-key", "a row about nobody", { sheets: { 考试成绩: { rows: [...SCORES, [null, "安全基础", 66], ["006", "安全基础", 81]] } } }, ["rows-without-key 考试成绩!A1"]),
  example("header-twice", "two columns of one name", { cells: { "花名册!M1": "备注", "花名册!M2": "无", "花名册!N1": "备注", "花名册!N3": "借调" } }, ["header-twice 花名册!N1"]),
  example("header-blank", "a column without a name", { cells: { "花名册!M1": null, "花名册!M2": "借调", "花名册!M3": "返聘", "花名册!N1": "备注", "花名册!N2": "无" } }, ["header-blank 花名册!M1"]),
  example("card-not-read", "one person, label beside value", { sheets: { 卡片: { rows: [["员工卡片"], ["姓名", "钱塘"], ["工号", "099"], ["岗位", "安全员"], ["部门", "安环部"], [], ["高处作业", 3], ["动火作业", 4], ["受限空间", 2]] } } }, ["card-not-read 卡片"]),
  example("table-unknown", "a block nobody knows", { sheets: { 杂项: { rows: [["品名", "颜色", "产地"], ["茶杯", "白", "景德镇"], ["茶壶", "紫", "宜兴"], ["茶盘", "黑", "安溪"], ["茶巾", "灰", "南通"], ["茶叶", "绿", "杭州"]] } } }, ["table-unknown 杂项!A1"]),
  example("sheets-as-rounds", "two matrices of two years", { without: ["标准", "评定"], sheets: { "2024": { rows: MATRIX(2) }, "2025": { rows: MATRIX(3) } } }, ["matched-by-name 2024!A2", "matched-by-name 2024!A3", "matched-by-name 2024!A4", "matched-by-name 2025!A2", "matched-by-name 2025!A3", "matched-by-name 2025!A4", "sheets-as-rounds 2025!A1"]),
  example("periods-unordered", "years in the wrong order", { without: ["标准", "评定"], sheets: { "2025年": { rows: MATRIX(2) }, "2024年": { rows: MATRIX(3) } } }, ["matched-by-name 2024年!A2", "matched-by-name 2024年!A3", "matched-by-name 2024年!A4", "matched-by-name 2025年!A2", "matched-by-name 2025年!A3", "matched-by-name 2025年!A4", "periods-unordered 2024年!A1", "sheets-as-rounds 2024年!A1"]),
  example("sheet-per-evaluator", "two matrices named after people", { without: ["标准", "评定"], sheets: { 陈岩: { rows: MATRIX(2) }, 孙立: { rows: MATRIX(3) } } }, [
    "matched-by-name 孙立!A2", "matched-by-name 孙立!A3", "matched-by-name 孙立!A4", "matched-by-name 孙立!B2", "matched-by-name 陈岩!A2", "matched-by-name 陈岩!A3", "matched-by-name 陈岩!A4", "matched-by-name 陈岩!B2", "sheet-per-evaluator 孙立!A1",
  ]),
  example("sheet-per-department", "a roster for each department", {
    without: ["花名册", "标准", "评定"],
    sheets: { 研发中心: { rows: [["工号", "姓名", "岗位"], ["002", "李娜", "工程师"], ["003", "王强", "工程师"], ["004", "赵敏", "工程师"]] }, 市场中心: { rows: [["工号", "姓名", "岗位"], ["006", "周涛", "专员"], ["007", "吴静", "专员"], ["008", "郑凯", "专员"]] } },
  }, ["sheet-per-department 市场中心!A1"]),
  example("sheet-per-state", "leavers on a sheet of their own", {
    without: ["标准", "评定"],
    sheets: { 离职人员: { rows: [["工号", "姓名", "部门", "岗位"], ["101", "高远", "研发中心", "工程师"], ["102", "林静", "研发中心", "工程师"], ["103", "何平", "市场中心", "专员"]] } },
  }, ["sheet-per-state 离职人员!A1"]),
];
