import { formulaActions } from "../../src/taskpane/state/formulaActions";
import { oneAtATime } from "../../src/taskpane/state/oneAtATime";
import { initialState, paneReducer, type PaneAction, type PaneState } from "../../src/taskpane/state/paneState";
import { paneText } from "../../src/messages/pane";
import { dayFromInput, type Reckoned } from "../../src/workflows";
import type { Workbench } from "../../src/workbench";
import { liveCompany } from "../workflows/liveCompany";

let bench: Workbench;
let reckoned: Reckoned;
beforeEach(async () => { ({ bench, reckoned } = await liveCompany()); });
afterEach(() => bench.dispose());

/** Freezing and thawing as the pane does them, without its picture. */
function pane() {
  let state: PaneState = initialState("zh-CN", dayFromInput("2026-11-20")!);
  const dispatch = (action: PaneAction): void => { state = paneReducer(state, action); };
  const actions = formulaActions({ run: oneAtATime(dispatch).run, dispatch, fresh: async () => reckoned, workflows: () => import("../../src/workflows"), now: () => state });
  return { actions, now: () => state };
}

it("shows the formulas, freezes what is chosen, tells it, and thaws it again", async () => {
  const { actions, now } = pane();
  await actions.showFormulas(true);
  expect(now()).toMatchObject({ formulasOpen: true });
  expect(now().formulas?.live.map(({ sheet }) => sheet)).toContain("QUAL Scores");
  await actions.freeze([{ sheet: "QUAL Scores", within: null }]);
  expect(now()).toMatchObject({ problem: null, working: null, notice: { key: "freeze.done", facts: { count: 2, sheets: "QUAL Scores", skipped: 0 } } });
  const { notice, formulas } = now();
  expect(paneText("zh-CN", notice!.key, notice!.facts)).toBe("已冻结 QUAL Scores 中的 2 个公式，清单见 QUAL Frozen。");
  expect(formulas?.frozen.map(({ sheet }) => sheet)).toEqual(["QUAL Scores"]);
  await actions.thaw(null);
  expect(now().notice).toMatchObject({ key: "thaw.done" });
  expect(now().formulas?.frozen).toEqual([]);
  await actions.repair();
  expect(now().problem).toMatchObject({ code: "nothing-to-repair" });
});
