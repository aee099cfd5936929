import { explainer, loadGallery } from "../../src/functions/register";
import { answerRequest } from "../../src/taskpane/state/answerRequest";
import { createActions } from "../../src/taskpane/state/createActions";
import { initialState, paneReducer, type PaneState } from "../../src/taskpane/state/paneState";
import { dayFromInput, previewFixes } from "../../src/workflows";
import { openWorkbench, type Workbench } from "../../src/workbench";
import { libraryTemplate } from "../rules/templates/library";
import { RATINGS_SHEET, smallCompany } from "../workflows/smallCompany";

/** The pane's actions without its picture, on a workbook of seven people: presses may come while other work is under way. */
function pane() {
  let state: PaneState = initialState("en", dayFromInput("2026-11-20")!);
  const stages: string[] = [];
  const actions = createActions((action) => {
    if (action.type === "progress") stages.push(action.progress.stage);
    state = paneReducer(state, action);
  }, () => state, { loadGallery, explainer });
  return { actions, stages, now: () => state };
}

let bench: Workbench;
beforeEach(async () => { bench = await openWorkbench({ workbook: smallCompany() }); });
afterEach(() => bench.dispose());

it("builds the matrix for a ribbon button pressed while the pane still reads the workbook", async () => {
  const { actions, now } = pane();
  const opening = actions.understand();
  await answerRequest("build", actions);
  await opening;
  expect(now().built?.sheets).toContain("QUAL Matrix");
  expect(now()).toMatchObject({ screen: "matrix", working: null, problem: null });
});

it("checks, for a ribbon button pressed while the pane still reads, by that same reading", async () => {
  const { actions, stages, now } = pane();
  void actions.understand();
  await answerRequest("check", actions);
  expect(now()).toMatchObject({ screen: "check", working: null });
  expect(now().session).not.toBeNull();
  expect(stages.filter((stage) => stage === "understand")).toHaveLength(1);
});

it("explains the selected cell for a menu chosen while the pane still reads, having read once", async () => {
  const ratings = bench.workbook.sheetByName(RATINGS_SHEET)!;
  // Row 2 of the ratings is on A04.
  bench.workbook.selection = { sheetId: ratings.id, rect: { top: 1, left: 2, bottom: 1, right: 2 } };
  const { actions, stages, now } = pane();
  void actions.understand();
  await answerRequest("explain", actions);
  expect(now()).toMatchObject({ screen: "matrix", person: "A04" });
  expect(stages.filter((stage) => stage === "understand")).toHaveLength(1);
});

it("does what was asked during a quiet reading once that is done", async () => {
  const { actions, now } = pane();
  await actions.understand();
  const following = actions.understandQuietly();
  await actions.report("A05");
  await following;
  expect(bench.workbook.sheetByName("QUAL Match A05")).not.toBeNull();
  expect(now().notice?.key).toBe("card.reported");
});

it("knows figures as old where a cell changed while they were read", async () => {
  const { actions, now } = pane();
  let heard: () => void = () => undefined;
  const change = new Promise<void>((resolve) => { heard = resolve; });
  await actions.watch(() => heard());
  const reading = actions.understand();
  bench.workbook.sheetByName(RATINGS_SHEET)!.setValue(1, 3, 5);
  await Promise.all([change, reading]);
  expect(now().dirty).toBe(true);
  await actions.understand();
  expect(now().dirty).toBe(false);
});

it("adds a standard from the library on new sheets, and reads the workbook with it", async () => {
  const { actions, now } = pane();
  await actions.understand();
  const lines = now().session!.records.standards.length;
  await actions.insertTemplate(libraryTemplate("department-manager"));
  expect(now()).toMatchObject({ working: null, problem: null, notice: { key: "library.added", facts: { sheet: "Standard Department manager" } } });
  expect(now().session!.records.standards).toHaveLength(lines + 10);
  const active = bench.workbook.selection.sheetId;
  expect(bench.workbook.sheetByName("Standard Department manager")!.id).toBe(active);
});

it("keeps a saved mapping complete when a standard is added", async () => {
  const { actions, now } = pane();
  await actions.understand();
  await actions.saveMapping();
  await actions.insertTemplate(libraryTemplate("hr-specialist"));
  const later = pane();
  await later.actions.understand();
  expect(later.now().session!.records.standards.map(({ position }) => position)).toContain("HR specialist");
  expect(now().problem).toBeNull();
});

it("stops what is under way and what waits behind it", async () => {
  const { actions, now } = pane();
  const opening = actions.understand();
  const building = actions.build();
  actions.cancel();
  await Promise.all([opening, building]);
  expect(now()).toMatchObject({ session: null, built: null, working: null });
  expect(bench.workbook.sheets).toHaveLength(3);
  await actions.build();
  expect(now().built).not.toBeNull();
});

it("fixes cells, reads the workbook anew, and puts the old values back", async () => {
  bench.workbook.sheetByName(RATINGS_SHEET)!.setValue(1, 3, "4");
  const { actions, now } = pane();
  await actions.understand();
  const fixes = previewFixes(now().session!).flatMap((group) => group.fixes);
  expect(fixes.map(({ sheet, row, column, before, after }) => [sheet, row, column, before, after])).toEqual([[RATINGS_SHEET, 1, 3, "4", 4]]);
  await actions.applyFixes(fixes);
  expect(bench.workbook.sheetByName(RATINGS_SHEET)!.value(1, 3)).toBe(4);
  expect(now()).toMatchObject({ working: null, problem: null, notice: { key: "fixes.applied", facts: { cells: 1, skipped: 0 } }, restorePoint: { label: "number", cells: 1 } });
  expect(previewFixes(now().session!)).toEqual([]);
  await actions.restoreFixes();
  expect(bench.workbook.sheetByName(RATINGS_SHEET)!.value(1, 3)).toBe("4");
  expect(now()).toMatchObject({ notice: { key: "fixes.restored", facts: { cells: 1, skipped: 0 } }, restorePoint: null });
});
