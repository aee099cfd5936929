import fc from "fast-check";
import { readWorkbook, writeSheets } from "../../src/excel";
import { spansByBytes } from "../../src/excel/chunks";
import type { SheetPlan } from "../../src/reports";
import { createWorkbook, openWorkbench, type Workbench } from "../../src/workbench";

const ROWS = 3_000;
const PLAN: SheetPlan = {
  name: "QUAL Scores", mark: { kind: "scores", version: 1 }, widths: [], freeze: null, heats: [], charts: [], print: { landscape: false, titleRows: 0, fitWide: false }, tab: null,
  blocks: [{ kind: "values", row: 0, column: 0, cells: Array.from({ length: ROWS }, (_, r) => [{ value: `员工${r}`, look: "text" as const }, { value: r / 7, look: "points" as const }]) }],
};

describe("an Excel that fails", () => {
  let bench: Workbench;
  beforeEach(async () => {
    const workbook = createWorkbook();
    const sheet = workbook.addSheet("Ratings");
    for (let row = 0; row < ROWS; row += 1) for (let column = 0; column < 10; column += 1) sheet.setValue(row, column, row * 10 + column + 0.123456789);
    bench = await openWorkbench({ workbook });
  });
  afterEach(() => bench.dispose());

  it("refuses large answers: they are read in halves until they go through", async () => {
    bench.host.misbehave({ payloadLimit: 60_000 });
    const read = await readWorkbook();
    expect(read.ok && read.value.sheets[0]?.values.length).toBe(ROWS);
    expect(read.ok && read.value.sheets[0]?.values[ROWS - 1]?.[9]).toBe((ROWS - 1) * 10 + 9.123456789);
  });

  it("hands back null for too many cells: they are read in halves", async () => {
    bench.host.misbehave({ cellLimit: 5_000 });
    const read = await readWorkbook();
    expect(read.ok && read.value.sheets[0]?.values.length).toBe(ROWS);
  });

  it("refuses large requests: they are written in halves", async () => {
    bench.host.misbehave({ payloadLimit: 60_000 });
    expect(await writeSheets([PLAN])).toMatchObject({ ok: true });
    const sheet = bench.workbook.sheetByName("QUAL Scores")!;
    expect([sheet.value(ROWS - 1, 0), sheet.value(ROWS - 1, 1)]).toEqual([`员工${ROWS - 1}`, (ROWS - 1) / 7]);
  });

  it("never answers: the watchdog says so, and the step can be repeated", async () => {
    bench.host.misbehave({ neverSettle: 1 });
    expect(await writeSheets([PLAN], { syncLimitMs: 80 })).toEqual({ ok: false, problem: { code: "excel-silent", facts: { seconds: 0 } } });
    expect(await writeSheets([PLAN])).toMatchObject({ ok: true });
  });

  it("carries out an abandoned batch after all: repeating it gives the same sheet", async () => {
    for (let batch = 0; batch < 6; batch += 1) {
      bench.host.misbehave({ neverSettle: 0, failAtBatch: batch });
      await writeSheets([PLAN], { syncLimitMs: 500 });
    }
    expect(await writeSheets([PLAN])).toMatchObject({ ok: true });
    expect(bench.workbook.sheets.map((sheet) => sheet.name)).toEqual(["Ratings", "QUAL Scores"]);
    expect(bench.workbook.sheetByName("QUAL Scores")?.usedRect()).toEqual({ top: 0, left: 0, bottom: ROWS - 1, right: 1 });
  });

  it("has a protected sheet of ours: refused before anything is cleared", async () => {
    await writeSheets([PLAN]);
    bench.workbook.sheetByName("QUAL Scores")!.setProtected(true);
    expect(await writeSheets([PLAN])).toMatchObject({ ok: false, problem: { code: "excel-protected", facts: { sheet: "QUAL Scores" } } });
    expect(bench.workbook.sheetByName("QUAL Scores")!.value(0, 0)).toBe("员工0");
  });

  it("has a colleague who edits between write and read-back: the difference is told with its cell", async () => {
    bench.host.misbehave({
      colleague: (workbook) => {
        const sheet = workbook.sheetByName("QUAL Scores");
        if (sheet?.value(0, 0) === "员工0") sheet.setValue(0, 0, "theirs");
      },
    });
    const written = await writeSheets([PLAN]);
    expect(written.ok || written.problem.code === "write-differs").toBe(true);
  });

  it("is cancelled: nothing further is written", async () => {
    const controller = new AbortController();
    controller.abort();
    expect(await writeSheets([PLAN], { signal: controller.signal })).toMatchObject({ ok: false, problem: { code: "cancelled" } });
    expect(bench.workbook.sheets).toHaveLength(1);
  });
});

describe("pieces of a write", () => {
  it("cover every row once, in order, and stay under the limit unless a single row is over it", () => {
    const rows = fc.array(fc.array(fc.oneof(fc.string(), fc.double(), fc.constant(null)), { maxLength: 6 }), { maxLength: 60 });
    fc.assert(fc.property(rows, fc.integer({ min: 1, max: 400 }), (values, bytes) => {
      const spans = spansByBytes(values, bytes);
      expect(spans.flatMap(({ first, count }) => values.slice(first, first + count))).toEqual(values);
      for (const { first, count } of spans) {
        const size = Buffer.byteLength(JSON.stringify(values.slice(first, first + count).map((row) => row.map((cell) => cell ?? null))));
        if (count > 1) expect(size).toBeLessThanOrEqual(bytes * 6 + 2);
      }
    }));
  });
});
