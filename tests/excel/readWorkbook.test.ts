import { readWorkbook } from "../../src/excel";
import { createWorkbook, openWorkbench, type Workbench } from "../../src/workbench";

async function open(fill: (workbook: ReturnType<typeof createWorkbook>) => void, options: Parameters<typeof openWorkbench>[0] = {}): Promise<Workbench> {
  const workbook = createWorkbook();
  fill(workbook);
  return openWorkbench({ ...options, workbook });
}

describe("readWorkbook", () => {
  let bench: Workbench | undefined;
  afterEach(() => bench?.dispose());

  it("tells blank, text, numbers, flags and errors apart, text that looks like an error included", async () => {
    bench = await open((workbook) => {
      const sheet = workbook.addSheet("Roster");
      sheet.setValue(2, 1, "001");
      sheet.setValue(2, 2, 7);
      sheet.setValue(3, 1, true);
      sheet.setValue(3, 2, { error: "#N/A" });
      sheet.setValue(4, 1, "#N/A");
    });
    const read = await readWorkbook();
    if (!read.ok) throw new Error(read.problem.code);
    const [sheet] = read.value.sheets;
    expect(sheet).toMatchObject({ name: "Roster", top: 2, left: 1, mark: null, visibility: "visible" });
    expect(sheet?.values).toEqual([["001", 7], [true, { error: "#N/A" }], ["#N/A", null]]);
    expect(read.value.date1904).toBe(false);
  });
});
