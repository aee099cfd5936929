import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CATALOGUE } from "../../src/functions/catalogue";
import { metadataOf } from "../../src/functions/metadata";
import { explainer, loadGallery, registerFunctions } from "../../src/functions/register";
import { createActions } from "../../src/taskpane/state/createActions";
import { initialState, paneReducer, type PaneState } from "../../src/taskpane/state/paneState";
import { dayFromInput } from "../../src/workflows";
import { openWorkbench, type Sheet, type Workbench } from "../../src/workbench";
import { smallCompany } from "../workflows/smallCompany";

const addin = { manifest: readFileSync(join(__dirname, "../../manifest.xml"), "utf8"), functions: metadataOf(CATALOGUE, "en") };
/** The sheet whose D4:D7 and E4:E7 hold the levels and weights of 店长. */
export const STANDARDS = "岗位标准";

export type Cell = readonly [sheet: string, row: number, column: number];

let bench: Workbench;
let registered = false;

/** A workbook of seven people, with the functions answering in it. */
export async function openBench(): Promise<Workbench> {
  bench = await openWorkbench({ workbook: smallCompany(), addin });
  // Once for the process, as the add-in's page does.
  if (!registered) registerFunctions();
  registered = true;
  return bench;
}

export const sheet = (name: string): Sheet => bench.workbook.sheetByName(name)!;

/** Selects cells as a person does, and waits until the pane has heard of it. */
async function select(name: string, top: number, left: number, bottom = top, right = left): Promise<void> {
  bench.workbook.selection = { sheetId: sheet(name).id, rect: { top, left, bottom, right } };
  await bench.calculation.idle();
}

/** The gallery without its picture. */
export async function galleryPane() {
  let state: PaneState = initialState("en", dayFromInput("2026-11-20")!);
  const heard: (() => void)[] = [];
  const actions = createActions((action) => {
    state = paneReducer(state, action);
    if (action.type === "functions" && "selection" in action.functions) heard.splice(0).forEach((tell) => tell());
  }, () => state, { loadGallery, explainer });
  const stop = await actions.openFunctions();
  /** Selects, and goes on once the pane knows. */
  const goTo = async (...cells: Parameters<typeof select>): Promise<void> => {
    const known = new Promise<void>((resolve) => { heard.push(resolve); });
    await select(...cells);
    await known;
  };
  return { actions, stop, goTo, now: () => state.functions, problem: () => state.problem };
}

/** SCORE with its arguments taken from the standard of 店长, previewed. */
export async function scored(target: Cell) {
  const shown = await galleryPane();
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
