import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CATALOGUE } from "../../src/functions/catalogue";
import { metadataOf } from "../../src/functions/metadata";
import { loadGallery, registerFunctions } from "../../src/functions/register";
import { createActions } from "../../src/taskpane/state/createActions";
import { initialState, paneReducer, type PaneState } from "../../src/taskpane/state/paneState";
import { dayFromInput } from "../../src/workflows";
import { openWorkbench, type Sheet, type Workbench } from "../../src/workbench";
import { RATINGS_SHEET, smallCompany } from "../workflows/smallCompany";

/** The gallery without its picture: a function chosen, filled in from the sheet, previewed and inserted, in a workbook of seven people. */
const addin = { manifest: readFileSync(join(__dirname, "../../manifest.xml"), "utf8"), functions: metadataOf(CATALOGUE, "en") };
const STANDARDS = "岗位标准";

let bench: Workbench;
let registered = false;
beforeEach(async () => {
  bench = await openWorkbench({ workbook: smallCompany(), addin });
  if (!registered) registerFunctions();
  registered = true;
});
afterEach(() => bench.dispose());

const sheet = (name: string): Sheet => bench.workbook.sheetByName(name)!;

/** Selects cells as a person does, and waits until the pane has heard of it. */
async function select(name: string, top: number, left: number, bottom = top, right = left): Promise<void> {
  bench.workbook.selection = { sheetId: sheet(name).id, rect: { top, left, bottom, right } };
  await bench.calculation.idle();
}

async function pane() {
  let state: PaneState = initialState("en", dayFromInput("2026-11-20")!);
  const heard: (() => void)[] = [];
  const actions = createActions((action) => {
    state = paneReducer(state, action);
    if (action.type === "functions" && "selection" in action.functions) heard.splice(0).forEach((tell) => tell());
  }, () => state, { loadGallery });
  const stop = await actions.openFunctions();
  /** Selects, and goes on once the pane knows. */
  const goTo = async (...cells: Parameters<typeof select>): Promise<void> => {
    const known = new Promise<void>((resolve) => { heard.push(resolve); });
    await select(...cells);
    await known;
  };
  return { actions, stop, goTo, now: () => state.functions, problem: () => state.problem };
}

/** The standard's levels and weights of 店长 stand in D4:E7 of 岗位标准. */
async function scored(target: readonly [string, number, number]) {
  const shown = await pane();
  const { actions, goTo } = shown;
  await goTo(...target);
  actions.chooseFunction("SCORE");
  await goTo(STANDARDS, 3, 3, 6, 3);
  await actions.takeArgument(0);
  actions.typeArgument(1, "{4;3;4;2}");
  await goTo(STANDARDS, 3, 4, 6, 4);
  await actions.takeArgument(2);
  await actions.previewFunction();
  return shown;
}

it("puts a score into the cell that was selected first: picked, seen, inserted, reckoned", async () => {
  const { actions, now, stop, problem } = await scored([STANDARDS, 8, 6]);
  expect(now().form?.typed).toEqual([`${STANDARDS}!D4:D7`, "{4;3;4;2}", `${STANDARDS}!E4:E7`, "", ""]);
  // By hand: points 1, 1, 1.5, 1 by weights 0.4, 0.3, 0.2, 0.1 = 1.1.
  expect(now().form?.previewed).toMatchObject({ result: { kind: "cells", rows: 1, columns: 1, cells: [[1.1]] }, place: { code: "free", facts: { at: "G9" } } });
  expect(sheet(STANDARDS).formula(8, 6)).toBeNull();
  await actions.insertFunction();
  await bench.calculation.idle();
  expect(sheet(STANDARDS).value(8, 6)).toBe(1.1);
  expect(bench.workbook.selection).toMatchObject({ sheetId: sheet(STANDARDS).id, rect: { top: 8, left: 6 } });
  expect(now()).toMatchObject({ form: null, inserted: { at: "G9", sheet: STANDARDS }, recent: ["SCORE"] });
  expect(problem()).toBeNull();
  stop();
});

it("offers the functions used last first, in a pane opened anew", async () => {
  const first = await scored([STANDARDS, 8, 6]);
  await first.actions.insertFunction();
  first.stop();
  const { actions, now, goTo, stop } = await pane();
  expect(now().recent[0]).toBe("SCORE");
  await goTo(STANDARDS, 9, 6);
  actions.chooseFunction("GAP");
  actions.typeArgument(0, "4");
  actions.typeArgument(1, "5");
  await actions.previewFunction();
  await actions.insertFunction();
  expect(now().recent.slice(0, 2)).toEqual(["GAP", "SCORE"]);
  stop();
});

it("says what is missing by giving no result, and writes nothing", async () => {
  const { actions, now, goTo, stop } = await pane();
  await goTo(STANDARDS, 8, 6);
  actions.chooseFunction("SCORE");
  await actions.previewFunction();
  expect(now().form?.previewed).toMatchObject({ result: null, place: { code: "free" } });
  actions.typeArgument(0, "Nobody[#All]");
  await actions.previewFunction();
  expect(now().form?.previewed?.read[0]).toMatchObject({ kind: "refused", code: "gone" });
  stop();
});

it("shows the error's sentence before anything stands in a cell", async () => {
  const { actions, now, stop } = await scored([STANDARDS, 8, 6]);
  actions.typeArgument(2, "{0.4;0.3;0.2;0.2}");
  await actions.previewFunction();
  expect(now().form?.previewed?.result).toMatchObject({ kind: "error", error: "#VALUE!", sentence: expect.stringContaining("1.1") as string });
  stop();
});

describe("where a formula goes", () => {
  /** GAP of the whole column of levels: four rows from the target down. */
  async function gaps(target: readonly [string, number, number]) {
    const shown = await pane();
    await shown.goTo(...target);
    shown.actions.chooseFunction("GAP");
    shown.actions.typeArgument(0, `${STANDARDS}!D4:D7`);
    shown.actions.typeArgument(1, "3");
    await shown.actions.previewFunction();
    return shown;
  }

  it("fills the cells below where they are empty", async () => {
    const { actions, now, stop } = await gaps([STANDARDS, 3, 8]);
    expect(now().form?.previewed).toMatchObject({ result: { rows: 4, columns: 1 }, place: { code: "free" } });
    await actions.insertFunction();
    await bench.calculation.idle();
    expect(sheet(STANDARDS).values({ top: 3, left: 8, bottom: 6, right: 8 })).toEqual([[-1], [0], [0], [1]]);
    stop();
  });

  it("names the cells in the way, also those filled after the preview, and leaves them alone", async () => {
    const { actions, now, stop } = await gaps([STANDARDS, 3, 8]);
    sheet(STANDARDS).setValue(5, 8, "note");
    await actions.insertFunction();
    expect(now().form?.previewed?.place).toMatchObject({ code: "filled", facts: { cells: ["I6"], count: 1, rows: 4, columns: 1 } });
    expect(sheet(STANDARDS).formula(3, 8)).toBeNull();
    expect(sheet(STANDARDS).value(5, 8)).toBe("note");
    stop();
  });

  it("replaces what a cell holds only once that is said", async () => {
    sheet(STANDARDS).setValue(3, 8, "mine");
    const { actions, now, stop } = await gaps([STANDARDS, 3, 8]);
    expect(now().form?.previewed?.place).toMatchObject({ code: "holds", facts: { holds: "mine" } });
    await actions.insertFunction();
    expect(sheet(STANDARDS).value(3, 8)).toBe("mine");
    actions.replaceTarget(true);
    await actions.insertFunction();
    await bench.calculation.idle();
    expect(sheet(STANDARDS).value(3, 8)).toBe(-1);
    stop();
  });

  it.each([
    ["among the cells it reads", [STANDARDS, 4, 3], "circular"], ["where its result would cover them", [STANDARDS, 1, 3], "circular"],
    ["at the foot of the sheet", [STANDARDS, 1_048_574, 8], "beyond"], ["beside a table it would reach into", ["花名册", 7, 8], "free"], ["in a table", ["花名册", 8, 3], "free"],
  ] as const)("is judged %s", async (_what, target, code) => {
    const { now, stop } = await gaps(target);
    expect(now().form?.previewed?.place?.code).toBe(code);
    stop();
  });

  it("does not spill into an Excel table, nor over merged cells", async () => {
    bench.workbook.addTable(sheet(RATINGS_SHEET).id, { top: 20, left: 6, bottom: 25, right: 7 }, true, "Notes");
    sheet(RATINGS_SHEET).clear({ top: 20, left: 6, bottom: 25, right: 7 }, "contents");
    const intoTable = await gaps([RATINGS_SHEET, 21, 6]);
    expect(intoTable.now().form?.previewed?.place).toMatchObject({ code: "table", facts: { table: "Notes" } });
    intoTable.stop();
    sheet(RATINGS_SHEET).merge({ top: 2, left: 8, bottom: 3, right: 8 });
    const overMerge = await gaps([RATINGS_SHEET, 1, 8]);
    expect(overMerge.now().form?.previewed?.place).toMatchObject({ code: "merged" });
    overMerge.stop();
  });

  it("is not on a protected sheet", async () => {
    sheet(STANDARDS).setProtected(true);
    const { actions, now, stop } = await gaps([STANDARDS, 3, 8]);
    expect(now().form?.previewed?.place).toMatchObject({ code: "protected", facts: { sheet: STANDARDS } });
    await actions.insertFunction();
    expect(sheet(STANDARDS).formula(3, 8)).toBeNull();
    stop();
  });
});

describe("changing the formula of a cell", () => {
  it("starts from its arguments, and its own spill is not in the way", async () => {
    sheet(STANDARDS).setFormula(3, 8, "=QUAL.GAP(D4:D7,3)");
    await bench.calculation.idle();
    const { actions, now, goTo, stop } = await pane();
    await goTo(STANDARDS, 3, 8);
    await actions.editSelected();
    expect(now().form).toMatchObject({ id: "GAP", typed: ["D4:D7", "3"] });
    actions.typeArgument(1, "5");
    await actions.previewFunction();
    await actions.insertFunction();
    await bench.calculation.idle();
    expect(sheet(STANDARDS).formula(3, 8)).toBe("=QUAL.GAP(D4:D7,5)");
    expect(sheet(STANDARDS).values({ top: 3, left: 8, bottom: 6, right: 8 })).toEqual([[1], [2], [2], [3]]);
    stop();
  });

  it("keeps what stands around the call", async () => {
    sheet(STANDARDS).setFormula(9, 8, "=SUM(QUAL.GAP(D4:D7,3))*2");
    const { actions, now, goTo, stop } = await pane();
    await goTo(STANDARDS, 9, 8);
    await actions.editSelected();
    expect(now().form?.around).toEqual({ before: "=SUM(", after: ")*2" });
    actions.typeArgument(1, "4");
    await actions.previewFunction();
    await actions.insertFunction();
    await bench.calculation.idle();
    expect(sheet(STANDARDS).formula(9, 8)).toBe("=SUM(QUAL.GAP(D4:D7,4))*2");
    // 0 + 1 + 1 + 2, twice.
    expect(sheet(STANDARDS).value(9, 8)).toBe(8);
    stop();
  });
});

it("has a further field for each further block of a repeating argument", async () => {
  const { actions, now, goTo, stop } = await pane();
  await goTo(STANDARDS, 20, 0);
  actions.chooseFunction("TABLE");
  expect(now().form?.typed).toEqual(["", "", ""]);
  actions.typeArgument(2, "花名册!A1:H8");
  expect(now().form?.typed).toEqual(["", "", "花名册!A1:H8", ""]);
  actions.typeArgument(3, "花名册!A1:B8");
  actions.typeArgument(3, "");
  expect(now().form?.typed).toEqual(["", "", "花名册!A1:H8", ""]);
  stop();
});
