import type { Workbench } from "../../src/workbench";
import { createWorkbook } from "../../src/workbench";
import { freezeFormulas, thawFormulas } from "../../src/workflows";
import { contents, liveCompany, openWithAddin, reckon } from "./liveCompany";

const LIVE = ["QUAL Data", "QUAL Routing", "QUAL Scores", "QUAL Matrix", "QUAL Gaps"];
const thaw = () => thawFormulas(null, { language: "en", thawedAt: "2026-11-21T06:00:00.000Z" });

/** Every formula of a sheet is in its cell, or comes back by thawing. */
describe("freezing in an Excel that fails", () => {
  let bench: Workbench;
  afterEach(() => bench.dispose());

  it("loses no formula, whichever batch fails; pressing again finishes, thawing brings everything back", async () => {
    const opened = await liveCompany();
    bench = opened.bench;
    const before = contents(bench.workbook, LIVE);
    const freeze = () => freezeFormulas(opened.reckoned, LIVE.map((sheet) => ({ sheet, within: null })), { language: "en", frozenAt: "2026-11-20T06:05:00.000Z" });
    const outcomes = new Set<string>();
    for (let batch = 3; batch < 130; batch += 9) {
      bench.host.misbehave({ failAtBatch: batch });
      const frozen = await freeze();
      outcomes.add(frozen.ok ? "done" : frozen.problem.code);
      bench.host.misbehave({ failAtBatch: null });
      if (batch % 2 === 0) expect(await freeze()).toMatchObject({ ok: true });
      const thawed = await thaw();
      expect(thawed.ok || thawed.problem.code === "nothing-to-thaw").toBe(true);
      await bench.calculation.idle();
      expect({ batch, ...contents(bench.workbook, LIVE) }).toEqual({ batch, ...before });
    }
    expect([...outcomes]).toEqual(expect.arrayContaining(["freeze-interrupted", "done"]));
  });

  it("loses no formula where thawing is interrupted", async () => {
    const opened = await liveCompany();
    bench = opened.bench;
    const before = contents(bench.workbook, LIVE);
    for (let batch = 0; batch < 48; batch += 8) {
      await freezeFormulas(opened.reckoned, LIVE.map((sheet) => ({ sheet, within: null })), { language: "en", frozenAt: "2026-11-20T06:05:00.000Z" });
      bench.host.misbehave({ failAtBatch: batch });
      await thaw();
      bench.host.misbehave({ failAtBatch: null });
      const again = await thaw();
      expect(again.ok || again.problem.code === "nothing-to-thaw").toBe(true);
      await bench.calculation.idle();
      expect({ batch, ...contents(bench.workbook, LIVE) }).toEqual({ batch, ...before });
    }
  });

  it("waits while a cell is being edited, and applies half a batch without losing anything", async () => {
    const opened = await liveCompany();
    bench = opened.bench;
    const before = contents(bench.workbook, LIVE);
    const freeze = () => freezeFormulas(opened.reckoned, LIVE.map((sheet) => ({ sheet, within: null })), { language: "en", frozenAt: "2026-11-20T06:05:00.000Z" });
    bench.host.misbehave({ cellEdit: true });
    const editing = freeze();
    setImmediate(() => bench.host.misbehave({ cellEdit: false }));
    expect(await editing).toMatchObject({ ok: true, value: { skipped: [] } });
    for (const failAtAction of [5, 20, 60, 120]) {
      bench.host.misbehave({ failAtAction, failWith: "AccessDenied" });
      await thaw();
      bench.host.misbehave({ failAtAction, failWith: "AccessDenied" });
      await freeze();
      bench.host.misbehave({ failAtAction: null });
      await thaw();
      await bench.calculation.idle();
      expect({ failAtAction, ...contents(bench.workbook, LIVE) }).toEqual({ failAtAction, ...before });
    }
  });

  it("freezes and thaws ten thousand cells in pieces under a small payload limit", async () => {
    const workbook = createWorkbook();
    const sheet = workbook.addSheet("Many");
    const ROWS = 10_000;
    for (let row = 0; row < ROWS; row += 1) {
      sheet.setValue(row, 0, 1 + (row % 5));
      sheet.setFormula(row, 1, `=QUAL.POINTS(A${row + 1},3)`);
    }
    bench = await openWithAddin({ workbook });
    const reckoned = await reckon();
    const before = contents(bench.workbook, ["Many"]);
    bench.host.misbehave({ payloadLimit: 5 * 1024 * 1024 });
    expect(await freezeFormulas(reckoned, [{ sheet: "Many", within: null }], { language: "en", frozenAt: "2026-11-20T06:05:00.000Z" })).toMatchObject({ ok: true, value: { formulas: ROWS, skipped: [] } });
    expect(sheet.formula(ROWS - 1, 1)).toBeNull();
    expect(await thaw()).toMatchObject({ ok: true, value: { formulas: ROWS, skipped: [], changed: 0 } });
    await bench.calculation.idle();
    expect(contents(bench.workbook, ["Many"])).toEqual(before);
  });
});
