import { unzipSync, strFromU8 } from "fflate";
import { openWorkbench } from "../../../src/workbench";

/** What an add-in enters, as the file has it: an older Excel shows {=…} wherever there is a mark. */
test("formulas that array evaluation cannot change are saved without a mark, copied or not; the others with one", async () => {
  const bench = await openWorkbench();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Entered");
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    sheet.getRange("B1:B5").formulas = [["=SUMPRODUCT((A1:A3>1)*A1:A3)"], ["=IFERROR(@INDEX(A1:A3,MATCH(2,A1:A3,0)),\"\")"], ["=A1*2"], ["=INDEX(A1:A3,A2)"], ["=SUM(A1:A3*2)"]];
    sheet.getRange("C1:C5").copyFrom("B1:B5");
    sheet.getRange("D1").formulas = [["=A1:A3"]];
    await context.sync();
  });
  await bench.calculation.idle();
  const sheet = bench.workbook.sheetByName("Entered")!;
  expect(sheet.values({ top: 0, left: 1, bottom: 4, right: 1 }).flat()).toEqual([5, 2, 2, 2, 12]);
  const files = unzipSync(await bench.save());
  bench.dispose();
  const xml = Object.entries(files).map(([name, bytes]) => (name.startsWith("xl/worksheets/") ? strFromU8(bytes) : "")).find((text) => text.includes("SUMPRODUCT"))!;
  const cell = (address: string): string => new RegExp(`<c r="${address}"[^>]*>.*?</c>`).exec(xml)![0];
  for (const column of ["B", "C"]) {
    for (const row of [1, 2, 3]) expect(cell(`${column}${row}`)).not.toMatch(/cm=|t="array"|SINGLE|@/);
    for (const row of [4, 5]) expect(cell(`${column}${row}`)).toMatch(/cm="\d+".*t="array"/);
  }
  expect(cell("B2")).toContain("<f>IFERROR(INDEX(A1:A3,MATCH(2,A1:A3,0)),");
  expect(cell("D1")).toMatch(/t="array" ref="D1:D3"/);
});
