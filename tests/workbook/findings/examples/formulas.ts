import { example } from "./example";

const COSTS = [["项目", "单价", "数量", "金额"], ["课桌", 120.5, 4, 482], ["白板", 310, 2, 620], ["投影", 2200, 1, 2200], ["插座", 35.5, 6, 213]] as const;
const down = { D2: "=B2*C2", D3: "=B3*C3", D4: "=B4*C4", D5: "=B5*C5" };
const sheet = (formulas: Readonly<Record<string, string>>) => ({ 费用: { rows: COSTS, formulas } });

/** Formulas of the user's own. The sheet 费用 multiplies price and number of each row in D2:D5. */
export const FORMULA_EXAMPLES = [
  example("formula-overwritten", "a number typed over a formula", { sheets: sheet({ D2: down.D2, D3: down.D3, D5: down.D5 }) }, ["formula-overwritten 费用!D4"]),
  example("formula-differs", "another formula among equal ones", { sheets: sheet({ ...down, D4: "=B4+C4" }) }, ["formula-differs 费用!D4"]),
  example("formula-circular", "a formula that adds itself", { sheets: sheet({ ...down, F8: "=SUM(F2:F9)" }), cells: { "费用!F8": 0 } }, ["formula-circular 费用!F8"]),
  example("formula-reference-lost", "a formula that lost its cell", { sheets: sheet({ ...down, F2: "=#REF!*2" }), cells: { "费用!F2": { error: "#REF!" } } }, ["formula-reference-lost 费用!F2"]),
  example("formula-other-file", "a formula into another file", { sheets: sheet({ ...down, F2: "='[去年.xlsx]汇总'!B2" }), cells: { "费用!F2": 3 } }, ["formula-other-file 费用!F2"]),
  example("formula-outside", "a formula that reads blank cells beside the table", { sheets: sheet({ ...down, D5: "=B5*K5" }) }, ["formula-differs 费用!D5", "formula-outside 费用!D5"]),
  example("formula-range-short", "a sum that ends before the list", { sheets: sheet({ ...down, F2: "=SUM(花名册!L2:L7)" }), cells: { "费用!F2": 64 } }, ["formula-range-short 费用!F2"]),
  example("formula-volatile", "years that grow by themselves", { sheets: { 花名册: { formulas: { L2: "=DATEDIF(G2,TODAY(),\"y\")" } } } }, ["formula-volatile 花名册!L2"]),
];
