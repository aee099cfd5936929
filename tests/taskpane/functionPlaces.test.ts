import type { Workbench } from "../../src/workbench";
import { RATINGS_SHEET } from "../workflows/smallCompany";
import { galleryPane, openBench, scored, sheet, STANDARDS, type Cell } from "./galleryPane";

/** Where a formula of the gallery may go: what is in the way is named, and nothing of the person's is written over unasked. */
let bench: Workbench;
beforeEach(async () => { bench = await openBench(); });
afterEach(() => bench.dispose());

describe("where a formula goes", () => {
  /** GAP of the whole column of levels: four rows from the target down. */
  async function gaps(target: Cell) {
    const shown = await galleryPane();
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

  it("sees a formula that shows nothing, and the result of another formula", async () => {
    sheet(STANDARDS).setFormula(5, 8, '=""');
    sheet(STANDARDS).setFormula(3, 10, "=QUAL.GAP(D4:D7,3)");
    await bench.calculation.idle();
    const hidden = await gaps([STANDARDS, 3, 8]);
    expect(hidden.now().form?.previewed?.place).toMatchObject({ code: "filled", facts: { cells: ["I6"] } });
    hidden.stop();
    const spilled = await gaps([STANDARDS, 4, 10]);
    expect(spilled.now().form?.previewed?.place).toMatchObject({ code: "spilled", facts: { at: "K5", from: "K4" } });
    spilled.actions.replaceTarget(true);
    await spilled.actions.insertFunction();
    expect(sheet(STANDARDS).formula(4, 10)).toBeNull();
    spilled.stop();
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

it("leaves the cell as it was at whichever journey Excel refuses, and says so", async () => {
  const said = new Set<string>();
  for (let batch = 0; batch < 12; batch += 1) {
    const { actions, now, stop, problem } = await scored([STANDARDS, 8, 6]);
    bench.host.misbehave({ failAtBatch: batch, failWith: "InvalidArgument" });
    await actions.insertFunction();
    bench.host.misbehave({ failAtBatch: null });
    const fault = problem();
    const formula = sheet(STANDARDS).formula(8, 6);
    expect({ batch, written: formula !== null, told: fault === null }).toEqual({ batch, written: now().form === null, told: now().form === null });
    if (fault !== null && fault !== "fault") said.add(fault.code);
    sheet(STANDARDS).clear({ top: 8, left: 6, bottom: 8, right: 6 }, "contents");
    stop();
  }
  expect(said).toContain("formula-refused");
});
