import type { Workbench } from "../../src/workbench";
import { galleryPane, openBench, scored, sheet, STANDARDS } from "./galleryPane";

/** The gallery without its picture: a function chosen, filled in from the sheet, previewed and inserted, in a workbook of seven people. */
let bench: Workbench;
beforeEach(async () => { bench = await openBench(); });
afterEach(() => bench.dispose());

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
  const { actions, now, goTo, stop } = await galleryPane();
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
  const { actions, now, goTo, stop } = await galleryPane();
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

describe("changing the formula of a cell", () => {
  it("starts from its arguments, and its own spill is not in the way", async () => {
    sheet(STANDARDS).setFormula(3, 8, "=QUAL.GAP(D4:D7,3)");
    await bench.calculation.idle();
    const { actions, now, goTo, stop } = await galleryPane();
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
    const { actions, now, goTo, stop } = await galleryPane();
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

it("leaves to Excel what only Excel can reckon, but takes nothing that is not one argument", async () => {
  const { actions, now, goTo, stop, problem } = await galleryPane();
  await goTo(STANDARDS, 8, 6);
  actions.chooseFunction("GAP");
  actions.typeArgument(0, "=MAX(D4:D7)");
  actions.typeArgument(1, "3");
  await actions.previewFunction();
  expect(now().form?.previewed).toMatchObject({ read: [{ kind: "expression" }, { kind: "value" }], result: null, place: { code: "free" } });
  await actions.insertFunction();
  await bench.calculation.idle();
  expect(sheet(STANDARDS).value(8, 6)).toBe(-1);
  await goTo(STANDARDS, 8, 7);
  actions.chooseFunction("GAP");
  actions.typeArgument(1, "3");
  for (const text of ["=MAX(D4:D7", "=D4),SUM(D5", "=D4,D5", '=D4&"x']) {
    actions.typeArgument(0, text);
    await actions.previewFunction();
    expect({ text, read: now().form?.previewed?.read[0] }).toMatchObject({ text, read: { kind: "refused", code: "not-whole" } });
  }
  await actions.insertFunction();
  expect(sheet(STANDARDS).formula(8, 7)).toBeNull();
  expect(problem()).toBeNull();
  stop();
});

it("has a further field for each further block of a repeating argument", async () => {
  const { actions, now, goTo, stop } = await galleryPane();
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
