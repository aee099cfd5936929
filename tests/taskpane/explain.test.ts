import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CATALOGUE } from "../../src/functions/catalogue";
import { metadataOf } from "../../src/functions/metadata";
import { explainer, loadGallery, registerFunctions } from "../../src/functions/register";
import { answerRequest } from "../../src/taskpane/state/answerRequest";
import { createActions } from "../../src/taskpane/state/createActions";
import { initialState, paneReducer, type PaneState } from "../../src/taskpane/state/paneState";
import { dayFromInput } from "../../src/workflows";
import { openWorkbench, type Workbench } from "../../src/workbench";
import { RATINGS_SHEET, smallCompany } from "../workflows/smallCompany";

/** Explaining a cell, as the pane's actions do it, on the company of seven with a sheet of formulas beside it. */
let bench: Workbench;
let registered = false;
beforeEach(async () => {
  const workbook = smallCompany();
  const sheet = workbook.addSheet("Own");
  [[40, 60], [3, 3], [4, 2], [3, null]].forEach((row, r) => row.forEach((value, c) => { if (value !== null) sheet.setValue(r, c, value); }));
  sheet.setFormula(2, 3, "=QUAL.SCORE(A2:B2,A3:B3,A1:B1)");
  sheet.setFormula(3, 3, "=QUAL.SCORE(A2:B2,A4:B4,A1:B1)");
  const addin = { manifest: readFileSync(join(__dirname, "../../manifest.xml"), "utf8"), functions: metadataOf(CATALOGUE, "en") };
  bench = await openWorkbench({ workbook, addin });
  // Once for the process, as the add-in's page does, when the host is there.
  if (!registered) registerFunctions();
  registered = true;
  await bench.calculation.idle();
});
afterEach(() => bench.dispose());

function pane() {
  let state: PaneState = initialState("en", dayFromInput("2026-11-20")!);
  const actions = createActions((action) => { state = paneReducer(state, action); }, () => state, { loadGallery, explainer });
  return { actions, now: () => state };
}

function select(name: string, row: number, column: number): void {
  bench.workbook.selection = { sheetId: bench.workbook.sheetByName(name)!.id, rect: { top: row, left: column, bottom: row, right: column } };
}

it("shows the formula of the selected cell for the menu, without having read the workbook", async () => {
  select("Own", 2, 3);
  const { actions, now } = pane();
  await answerRequest("explain", actions);
  expect(now()).toMatchObject({ screen: "explain", session: null, problem: null, explain: { formula: { value: 0.9, calls: [{ id: "SCORE" }] } } });
});

it("opens the person of the row where there is no formula, and says what could be explained where there is nobody", async () => {
  const { actions, now } = pane();
  select(RATINGS_SHEET, 1, 2);
  await answerRequest("explain", actions);
  expect(now()).toMatchObject({ screen: "matrix", person: "A04" });
  select("Own", 9, 9);
  await answerRequest("explain", actions);
  expect(now()).toMatchObject({ screen: "explain", problem: null, explain: { formula: { formula: null } } });
});

it("goes along with the selection to other formulas, and stays where a cell has none", async () => {
  select("Own", 2, 3);
  const { actions, now } = pane();
  await answerRequest("explain", actions);
  select("Own", 3, 3);
  await actions.explainSelected();
  expect(now().explain.formula).toMatchObject({ cell: { row: 3 }, value: { error: "#N/A" }, calls: [{ mend: [{ sheet: "Own", rect: { top: 3, left: 1 } }] }] });
  // The cell to mend is selected: the explanation stays beside it.
  await actions.goTo(now().explain.formula!.calls[0]!.mend[0]!);
  await actions.explainSelected();
  expect(now().explain.formula).toMatchObject({ cell: { row: 3 } });
  bench.workbook.sheetByName("Own")!.setValue(3, 1, 3);
  await bench.calculation.idle();
  await actions.explainAgain();
  expect(now().explain.formula).toMatchObject({ cell: { row: 3 }, value: 1, calls: [{ mend: [], explanation: { problem: null, value: 1 } }] });
});

it("shows the call and the element that were chosen", async () => {
  bench.workbook.sheetByName("Own")!.setFormula(5, 0, "=SUM(QUAL.GAP(A2:B2,A3:B3))");
  await bench.calculation.idle();
  select("Own", 5, 0);
  const { actions, now } = pane();
  await answerRequest("explain", actions);
  expect(now().explain.formula!.calls[0]).toMatchObject({ elementFrom: "first", explanation: { value: 1 } });
  await actions.chooseElement(0, { row: 0, column: 1 });
  expect(now().explain.formula!.calls[0]).toMatchObject({ elementFrom: "chosen", explanation: { value: -1 } });
});

it("hears of a selection once it rests", async () => {
  const { actions } = pane();
  let tell: () => void = () => undefined;
  const heard = new Promise<void>((resolve) => { tell = resolve; });
  let times = 0;
  const stop = await actions.follow(() => { times += 1; tell(); });
  for (const row of [0, 1, 2]) select("Own", row, 0);
  await heard;
  expect(times).toBe(1);
  stop();
});
