import { explainer, loadGallery } from "../../src/functions/register";
import { createActions } from "../../src/taskpane/state/createActions";
import { initialState, paneReducer, type PaneState } from "../../src/taskpane/state/paneState";
import { dayFromInput, mappingFigures, mappingText } from "../../src/workflows";
import { openWorkbench, type Workbench } from "../../src/workbench";
import { RATINGS_SHEET, smallCompany } from "../workflows/smallCompany";

/** Changing what tables are taken for, as the pane does it: each change is followed by its effect, and can be taken back. */
function pane() {
  let state: PaneState = initialState("en", dayFromInput("2026-11-20")!);
  const stages: string[] = [];
  const actions = createActions((action) => {
    if (action.type === "progress") stages.push(action.progress.stage);
    state = paneReducer(state, action);
  }, () => state, { loadGallery, explainer });
  const idOn = (sheet: string): string => state.session!.mapping.tables.find((table) => table.sheet === sheet)!.id;
  return { actions, stages, now: () => state, idOn, figures: () => mappingFigures(state.session!) };
}

let bench: Workbench;
beforeEach(async () => { bench = await openWorkbench({ workbook: smallCompany() }); });
afterEach(() => bench.dispose());

it("follows a change with its effect, and takes it back", async () => {
  const { actions, now, idOn, figures } = pane();
  await actions.understand();
  const before = figures();
  await actions.changeTable(idOn(RATINGS_SHEET), { kind: "field", index: 3, field: null }, { header: "等级", to: "Not used" });
  expect(figures().levels).toBe(before.levels - 16);
  expect(now().mappingSteps).toMatchObject([{ key: "connect.did.field", facts: { header: "等级" }, before: null, figures: before }]);
  await actions.undoMapping();
  expect(figures()).toEqual(before);
  expect(now()).toMatchObject({ mappingSteps: [], chosenMapping: null, notice: { key: "connect.undone" } });
});

it("starts each of two changes pressed at once from what the first one made", async () => {
  const { actions, now, idOn } = pane();
  await actions.understand();
  const id = idOn(RATINGS_SHEET);
  await Promise.all([actions.changeTable(id, { kind: "field", index: 3, field: null }), actions.changeTable(id, { kind: "field", index: 4, field: null })]);
  const fields = now().session!.mapping.tables.find((table) => table.id === id)!.columns.map(({ field }) => field);
  expect(fields.slice(3)).toEqual([null, null]);
  await actions.undoMapping();
  expect(now().session!.mapping.tables.find((table) => table.id === id)!.columns.map(({ field }) => field).slice(3)).toEqual([null, "monthsKnown"]);
});

it("takes a run through a list as one change, to be taken back at once", async () => {
  const { actions, now, idOn, figures } = pane();
  await actions.understand();
  const [before, id] = [figures(), idOn(RATINGS_SHEET)];
  await actions.changeTable(id, { kind: "field", index: 3, field: "remark" });
  await Promise.all(["date", "round", null].map((field) => actions.changeTable(id, { kind: "field", index: 3, field })));
  expect(now().mappingSteps).toHaveLength(1);
  expect(now().session!.mapping.tables.find((table) => table.id === id)!.columns[3]).toMatchObject({ field: null });
  await actions.undoMapping();
  expect(figures()).toEqual(before);
});

it("reads no cell again for a change of the mapping, unless one changed", async () => {
  const { actions, stages, now, idOn } = pane();
  let heard: () => void = () => undefined;
  await actions.understand();
  const grid = now().session!.grid;
  stages.length = 0;
  await actions.changeTable(idOn(RATINGS_SHEET), { kind: "off", off: true });
  expect(now().session!.grid).toBe(grid);
  const change = new Promise<void>((resolve) => { heard = resolve; });
  await actions.watch(() => heard());
  const reading = actions.understand();
  bench.workbook.sheetByName(RATINGS_SHEET)!.setValue(1, 3, 5);
  await Promise.all([change, reading]);
  expect(now().dirty).toBe(true);
  await actions.changeTable(idOn(RATINGS_SHEET), { kind: "off", off: false });
  expect(now().session!.grid).not.toBe(grid);
  expect(now().session!.records.ballots[0]).toMatchObject({ level: 5 });
});

it("leaves everything as it was where the selection cannot be what it is to be", async () => {
  const { actions, now } = pane();
  await actions.understand();
  const { session } = now();
  bench.workbook.selection = { sheetId: bench.workbook.sheetByName(RATINGS_SHEET)!.id, rect: { top: 3, left: 1, bottom: 3, right: 1 } };
  expect(await actions.useSelection({ as: "table" })).toBeNull();
  expect(now()).toMatchObject({ problem: { code: "selection-taken" }, mappingSteps: [] });
  expect(now().session).toBe(session);
});

it("takes the selection as the header, and tells which cells it was", async () => {
  const { actions, now, idOn } = pane();
  await actions.understand();
  const id = idOn("岗位标准");
  bench.workbook.selection = { sheetId: bench.workbook.sheetByName("岗位标准")!.id, rect: { top: 3, left: 0, bottom: 3, right: 4 } };
  expect(await actions.useSelection({ as: "header", id })).toBe(id);
  expect(now().mappingSteps).toMatchObject([{ key: "connect.did.header", facts: { range: "A4:E4" } }]);
});

it("saves, tells what changed since, and keeps it on request", async () => {
  const { actions, now } = pane();
  await actions.understand();
  await actions.saveMapping();
  expect(now()).toMatchObject({ notice: { key: "connect.saved" }, chosenMapping: null });
  bench.workbook.sheetByName(RATINGS_SHEET)!.setValue(0, 4, "认识多久");
  const since = (): readonly string[] => now().session!.findings.filter(({ rule }) => rule === "W-SETUP").map(({ code }) => code);
  await actions.understand();
  expect(since()).toEqual(["setup-column-renamed"]);
  await actions.saveMapping();
  expect(since()).toEqual([]);
  expect(now().session!.records.ballots.find(({ monthsKnown }) => monthsKnown === 2)).toBeDefined();
});

it("goes back to what is found, and uses a mapping from a file, or says why it cannot", async () => {
  const { actions, now, idOn, figures } = pane();
  await actions.understand();
  const [before, file] = [figures(), mappingText(now().session!)];
  await actions.changeTable(idOn(RATINGS_SHEET), { kind: "purpose", purpose: null });
  await actions.saveMapping();
  expect(figures().rows).toBe(before.rows - 16);
  await actions.findAnew();
  expect(figures()).toEqual(before);
  await actions.undoMapping();
  expect(figures().rows).toBe(before.rows - 16);
  await actions.loadMapping(file);
  expect(figures()).toEqual(before);
  await actions.loadMapping('{"version":1,"tables":[],"colour":"red"}');
  expect(now().problem).toEqual({ code: "mapping-unknown-member", facts: { path: "", name: "colour" } });
});
