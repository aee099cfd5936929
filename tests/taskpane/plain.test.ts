import { paneText } from "../../src/messages/pane";
import { oneAtATime } from "../../src/taskpane/state/oneAtATime";
import { initialState, paneReducer, type PaneAction, type PaneState } from "../../src/taskpane/state/paneState";
import { plainActions } from "../../src/taskpane/state/plainActions";
import { dayFromInput, type Reckoned } from "../../src/workflows";
import type { Workbench } from "../../src/workbench";
import { liveCompany } from "../workflows/liveCompany";

let bench: Workbench;
let reckoned: Reckoned;
beforeEach(async () => { ({ bench, reckoned } = await liveCompany()); });
afterEach(() => bench.dispose());

/** Plain formulas as the pane writes them, without its picture. */
function pane() {
  let looked = 0;
  let state: PaneState = initialState("zh-CN", dayFromInput("2026-11-20")!);
  const dispatch = (action: PaneAction): void => { state = paneReducer(state, action); };
  const actions = plainActions({ run: oneAtATime(dispatch).run, dispatch, fresh: async () => reckoned, workflows: () => import("../../src/workflows"), now: () => state, lookAgain: async () => { looked += 1; } });
  return { actions, now: () => state, looked: () => looked };
}

it("writes the matrix in plain formulas, shows what a person's own formulas become, and replaces them only when told to", async () => {
  const { actions, now, looked } = pane();
  await actions.buildPlain();
  expect(now()).toMatchObject({ problem: null, working: null, notice: { key: "plain.built", tone: "success" } });
  expect(paneText("zh-CN", now().notice!.key, now().notice!.facts)).toContain("QUAL Matrix");
  const scores = bench.workbook.sheetByName("QUAL Scores")!;
  await bench.calculation.idle();
  expect(scores.formula(3, 0)).toBeNull();
  expect([4, 5, 6, 7].map((row) => scores.formula(row, 6) ?? "").join()).toContain("SUMPRODUCT");

  const own = bench.workbook.addSheet("草稿");
  own.setValue(0, 0, 3);
  own.setFormula(0, 1, "=QUAL.GAP(4,A1)", "dynamic");
  own.setFormula(1, 1, "=QUAL.AGREEMENT(A1:A2)", "dynamic");
  await bench.calculation.idle();
  const preview = await actions.previewPlain(null);
  expect(preview?.cells.map(({ sheet, formula }) => [sheet, formula === null])).toEqual([["草稿", false], ["草稿", true]]);
  expect(own.formula(0, 1)).toContain("QUAL.GAP");
  await actions.applyPlain(preview!);
  expect(now()).toMatchObject({ problem: null, working: null, notice: { key: "plain.done", facts: { formulas: 1, values: 1 } } });
  expect(looked()).toBe(2);
  expect([own.formula(0, 1), own.value(0, 1)]).toEqual([expect.not.stringContaining("QUAL"), -1]);
});

it("of a range only what begins there is shown, and of a range without formulas nothing", async () => {
  const { actions } = pane();
  const own = bench.workbook.addSheet("草稿");
  own.setFormula(0, 1, "=QUAL.GAP(4,3)", "dynamic");
  own.setFormula(4, 1, "=QUAL.GAP(4,5)", "dynamic");
  await bench.calculation.idle();
  const within = { top: 3, left: 0, bottom: 6, right: 3 };
  expect((await actions.previewPlain([{ sheet: "草稿", within }]))?.cells).toMatchObject([{ rect: { top: 4, left: 1 } }]);
  expect((await actions.previewPlain([{ sheet: "草稿", within: { ...within, left: 2 } }]))?.cells).toEqual([]);
});
