import { example } from "./example";

const DATE = "yyyy-mm-dd";
const shifted = [42065, 43525, 43864, 44256, 42430, 44621, 44986, 45352].map((day, index) => [`花名册!G${index + 2}`, day - 1462] as const);
const regular = [42248, 43709, 44046, 44440, 42614, 44805, 45170, 45536].map((day, index) => [`花名册!H${index + 2}`, day - 1462] as const);
const rated = [46300, 46300, 46301, 46301, 46301, 46302, 46302, 46303, 46303, 46303].map((day, index) => [`评定!F${index + 2}`, day - 1462] as const);
const hired = (...texts: readonly string[]) => Object.fromEntries(texts.map((text, index) => [`花名册!G${index + 2}`, text]));

/** Days. Reckoned for 2026-10-20 (46315). */
export const DAY_EXAMPLES = [
  example("date-future", "a rating from tomorrow", { cells: { "评定!F5": 46316 } }, ["date-future 评定!F5"]),
  example("date-implausible", "hired in 1902", { cells: { "花名册!G4": 1000 } }, ["date-implausible 花名册!G4"]),
  example("date-two-digit-year", "a year of two figures", { cells: { "花名册!G4": "31/12/19" } }, ["date-as-text 花名册!G4", "date-order-taken 花名册!G2", "date-two-digit-year 花名册!G4"]),
  example("date-not-formatted", "a day shown as a number", { sheets: { 评定: { formats: { F5: "General" } } } }, ["date-not-formatted 评定!F5"]),
  example("dates-1904", "a workbook that counts from 1904", { date1904: true, cells: Object.fromEntries([...shifted, ...regular, ...rated]) }, ["dates-1904"]),
  example("date-order-mixed", "two orders in one column", { cells: hired("31/01/2015", "01/31/2019") }, ["date-as-text 花名册!G3", "date-order-mixed 花名册!G2", "date-unreadable 花名册!G2"]),
  example("date-order-open", "nothing tells day from month", { cells: hired("02/03/2015", "03/04/2019") }, ["date-as-text 花名册!G2", "date-order-open 花名册!G2"]),
  example("date-order-taken", "an order that one figure decides", { cells: hired("31/01/2015", "03/04/2019") }, ["date-as-text 花名册!G2", "date-order-taken 花名册!G2"]),
  example("regularised-before-hire", "regularised before the first day", { cells: { "花名册!H4": 43863 } }, ["regularised-before-hire 花名册!H4"]),
  example("rated-before-hire", "rated before the first day", { cells: { "评定!F6": 43000 } }, ["rated-before-hire 评定!F6"]),
  example("expires-before-rated", "expired before it was rated", {
    cells: { "评定!G1": "有效期至", "评定!G2": 46999, "评定!G3": 46999, "评定!G4": 46999, "评定!G5": 46200, "评定!G6": 46999 }, sheets: { 评定: { formats: { "G2:G20": DATE } } },
  }, ["expires-before-rated 评定!G5"]),
  example("certificate-ends-before-start", "a certificate that ends before it begins", {
    sheets: { 证书: { rows: [["工号", "证书名称", "发证日期", "有效期至"], ["002", "工程师证书", 45000, 46800], ["003", "工程师证书", 45100, 45000], ["004", "工程师证书", 45200, 46900]], formats: { "C2:D9": DATE } } },
  }, ["certificate-ends-before-start 证书!D3"]),
  example("probation-but-regularised", "on probation and regularised", { cells: { "花名册!F4": "试用" } }, ["probation-but-regularised 花名册!F4"]),
  example("achieved-without-date", "achieved on no day", {
    without: ["标准"],
    sheets: { 评定: { rows: [["工号", "能力项", "达标状态", "日期"], ["002", "系统设计能力", "已达标", 46300], ["002", "沟通协作", "已达标", null], ["003", "系统设计能力", "未达标", null]], formats: { "D2:D9": DATE } } },
  }, ["achieved-without-date 评定!D3"]),
  example("dates-as-achieved", "days until which a skill holds in place of levels", {
    without: ["标准", "评定"], sheets: { 技能矩阵: { rows: [["工号", "系统设计能力", "沟通协作", "市场分析"], ["002", 46800, 46900, 47000], ["003", 46850, 46950, null], ["004", null, 46999, 47100]], formats: { "B2:D9": DATE } } },
  }, ["dates-as-achieved 技能矩阵!B1"]),
];
