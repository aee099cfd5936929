import { explainLines } from "../../../src/rules/explain";
import { DEFAULT_POLICY } from "../../../src/rules/policy";

test("line by line, in per cent, to the score", () => {
  const rows = explainLines([{ competency: "A", required: 3, actual: 4, weight: 40 }, { competency: "B", required: 3, actual: 3, weight: null }, { competency: "C", required: 3, actual: 2, weight: 60 }], 100, DEFAULT_POLICY);
  // 0.4·1.5, and 0.6·0.5 beside it
  expect(rows).toEqual([
    { competency: "A", required: 3, actual: 4, gap: 1, points: 1.5, weight: 0.4, share: 0.6, running: 0.6 },
    { competency: "B", required: 3, actual: 3, gap: 0, points: 1, weight: null, share: null, running: null },
    { competency: "C", required: 3, actual: 2, gap: -1, points: 0.5, weight: 0.6, share: 0.3, running: 0.9 },
  ]);
});

test("an unrated line stops the running sum, but not what each line says of itself", () => {
  const rows = explainLines([{ competency: "A", required: 3, actual: 3, weight: 0.5 }, { competency: "B", required: 3, actual: null, weight: 0.25 }, { competency: "C", required: 3, actual: 5, weight: 0.25 }], 1, DEFAULT_POLICY);
  expect(rows.map(({ points, share, running }) => [points, share, running])).toEqual([[1, 0.5, 0.5], [null, null, null], [2, 0.5, null]]);
});

test("an unrated line of weight 0 stops nothing", () => {
  const rows = explainLines([{ competency: "A", required: 3, actual: null, weight: 0 }, { competency: "B", required: 3, actual: null, weight: null }, { competency: "C", required: 3, actual: 3, weight: 1 }], 1, DEFAULT_POLICY);
  expect(rows.map(({ weight, share, running }) => [weight, share, running])).toEqual([[0, null, 0], [null, null, null], [1, 1, 1]]);
});

test("a floor of the lines is in their points", () => {
  expect(explainLines([{ competency: "A", required: 4, actual: 1, weight: 1 }], 1, { ...DEFAULT_POLICY, floor: 0 })[0]).toMatchObject({ gap: -3, points: 0, running: 0 });
});
