import { parseInput } from "../../../src/workbench/calc";

/** What Excel (en-US) makes of what is typed. Serial 46053 is 31 January 2026. */
test.each([
  ["", { value: null }],
  ["hello", { value: "hello" }],
  ["  padded ", { value: "  padded " }],
  ["12", { value: 12 }],
  ["-5.5", { value: -5.5 }],
  ["12%", { value: 0.12, numberFormat: "0%" }],
  ["1,234.5", { value: 1234.5, numberFormat: "#,##0.00" }],
  ["2026-01-31", { value: 46053, numberFormat: "yyyy-mm-dd" }],
  ["2026/1/31", { value: 46053, numberFormat: "yyyy-mm-dd" }],
  ["2026年1月31日", { value: 46053, numberFormat: "yyyy-mm-dd" }],
  ["13:45", { value: 13.75 / 24, numberFormat: "h:mm" }],
  ["TRUE", { value: true }],
  ["false", { value: false }],
  ["#N/A", { value: { error: "#N/A" } }],
  ["'=A1", { value: "=A1" }],
  ["'007", { value: "007" }],
  ["=A1+1", { formula: "=A1+1" }],
  ["+A1", { formula: "=+A1" }],
  ["-SUM(A1)", { formula: "=-SUM(A1)" }],
  ["=", { value: "=" }],
  ["- see note", { value: "- see note" }],
  ["4等20级", { value: "4等20级" }],
  ["(工号)", { value: "(工号)" }],
])("%s", (typed, expected) => {
  expect(parseInput(typed, false)).toEqual(expected);
});

test("dates count from 1904 where the workbook does", () => {
  expect(parseInput("2026-01-31", true)).toEqual({ value: 46053 - 1462, numberFormat: "yyyy-mm-dd" });
  expect(parseInput("42", true)).toEqual({ value: 42 });
});
