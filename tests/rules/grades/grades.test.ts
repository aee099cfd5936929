import { atLeast, atMost, byGradeDescending, compareGrade, gradeFromParts, gradeText, parseGrade } from "../../../src/rules/grades";
import type { Grade } from "../../../src/rules/records";

const grade = (text: string | null): Grade | null => (text === null ? null : parseGrade(text));

/** P-6.1: a pair 等/级 however it is written; null: not a grade. */
test.each([
  ["第4等第20级", "4-20"], ["4   等  20   级", "4-20"], ["4职等20职级", "4-20"], ["职等4职级20", "4-20"], ["职等4,职级20", "4-20"], ["职等4、职级20", "4-20"], ["职等4；职级20", "4-20"], ["职等4/职级20", "4-20"], ["职等4-职级20", "4-20"], ["职等4", "4"],
  ["Grade 4-20", "4-20"], ["grade4 step20", "4-20"], ["g4s20", "4-20"], ["G4/S20", "4-20"], ["G4, step 20", "4-20"], ["4−20", "4-20"], ["4–20", "4-20"], ["４－２０", "4-20"], ["九十九等", "99"], ["十一等一级", "11-1"],
  ["100-999", "100-999"], ["1000-1", null], ["4-0", null], ["0-4", null], ["零等", null], ["4-20-1", null], ["x4-20", null], ["4等20级x", null], ["级20", null], ["step20", null], ["", null],
])("%p is %p", (text, expected) => {
  const found = parseGrade(text);
  expect(found && gradeText(found)).toBe(expected);
});

/** Grade and step in two cells. */
test.each([
  [4, 20, "4-20"], ["4等", "20级", "4-20"], ["第四等", "二十级", "4-20"], ["G4", " ２０ ", "4-20"], ["g 4", null, "4"], [4, "", "4"], [4, "  ", "4"], [4, "junior", null], [4, 0, null], [4, 2.5, null],
  [null, 20, null], ["", 20, null], [0, 20, null], ["four", 20, null], [4.5, 20, null], [-4, 20, null], [1, 1, "1-1"], [1000, 1, null], ["4x", 1, null], ["4g", 1, null], ["级4", 1, null], [" 4   等 ", "20  级", "4-20"], ["x4", 1, null],
])("cells %p and %p are %p", (first, second, expected) => {
  const found = gradeFromParts(first, second);
  expect(found && gradeText(found)).toBe(expected);
});

/** P-6.4: up to and including; null: cannot say. */
test.each([["4-19", "4-20", true], ["4-20", "4-20", true], ["4-21", "4-20", false], ["3-99", "4-20", true], ["5-1", "4-20", false], ["4等", "4-20", null], ["3等", "4-20", true], ["4-99", "4等", true], ["4等", "4等", true]])("%s up to %s: %p", (one, limit, expected) => {
  expect(atMost(grade(one)!, grade(limit)!)).toBe(expected);
});

test("a grade without step reaches the whole grade", () => expect(atLeast(grade("4等")!, grade("4等")!)).toBe(true));

test("grade before step; without steps the grade is all there is to compare", () => {
  const sign = (left: string, right: string): number | null => { const order = compareGrade(grade(left)!, grade(right)!); return order && Math.sign(order); };
  expect([sign("5-1", "4-20"), sign("4-20", "5-1"), sign("4-2", "4-1"), sign("4等", "4等"), sign("4-1", "4等"), sign("4等", "4-1"), sign("5等", "4-1")]).toEqual([1, -1, 1, 0, null, null, 1]);
});

test("highest first, a missing step below any step, no grade last, whatever the order before", () => {
  const given = ["4-20", null, "5等", "5-1", "4等", "5-2", null, "4-19"];
  const sorted = ["5-2", "5-1", "5", "4-20", "4-19", "4", null, null];
  for (const list of [given, [...given].reverse()]) expect(list.map(grade).sort(byGradeDescending).map((one) => one && gradeText(one))).toEqual(sorted);
});
