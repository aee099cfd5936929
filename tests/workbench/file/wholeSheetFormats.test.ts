import { newWorkbookFile, openWorkbookFile } from "../../../src/workbench/file";
import { MAX_COLUMNS, MAX_ROWS } from "../../../src/workbench/model";
import { schemaErrors } from "../../ooxmlValidator";

/** A sheet has 17 billion cells. Formatting them all is one click; saving must cost what stands on the sheet. */
const everything = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

async function saved(): Promise<Uint8Array> {
  const file = newWorkbookFile();
  const sheet = file.workbook.sheets[0]!;
  sheet.setValue(0, 0, "a");
  sheet.setValue(4, 2, 7);
  sheet.setStyle({ top: 4, left: 2, bottom: 4, right: 2 }, { fill: "#FFCC00", bold: true });
  return file.save();
}

describe("formats of whole sheets, columns and rows", () => {
  it("are cleared and saved", async () => {
    const file = await openWorkbookFile(await saved());
    file.workbook.sheets[0]!.clear(everything, "formats");
    const bytes = await file.save();
    const sheet = (await openWorkbookFile(bytes)).workbook.sheets[0]!;
    expect([sheet.style(4, 2).fill, sheet.style(4, 2).bold, sheet.value(4, 2)]).toEqual([null, false, 7]);
    expect(await schemaErrors(bytes)).toEqual([]);
  });

  it("are set and saved", async () => {
    const file = await openWorkbookFile(await saved());
    const sheet = file.workbook.sheets[0]!;
    sheet.setStyle({ ...everything, left: 1, right: 2 }, { italic: true });
    sheet.setStyle({ ...everything, top: 9, bottom: 9 }, { fontSize: 20 });
    const bytes = await file.save();
    const read = (await openWorkbookFile(bytes)).workbook.sheets[0]!;
    expect([read.style(4, 2).italic, read.style(4, 2).bold, read.style(900_000, 1).italic, read.style(0, 0).italic]).toEqual([true, true, true, false]);
    expect([read.style(9, 0).fontSize, read.style(9, 1).fontSize, read.style(9, 1).italic, read.style(8, 0).fontSize]).toEqual([20, 20, true, 11]);
    expect(await schemaErrors(bytes)).toEqual([]);
  });
});
