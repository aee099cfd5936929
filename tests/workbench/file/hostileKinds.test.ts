import { createCalculation } from "../../../src/workbench/calc";
import { openWorkbookFile } from "../../../src/workbench/file";
import { HOSTILE_ARCHIVES, HOSTILE_CELLS, HOSTILE_LINKS, HOSTILE_LISTS, HOSTILE_MARKUP, HOSTILE_NAMES, type HostileFile } from "../../fixtures/files/hostile";

jest.setTimeout(60_000);

/** Five seconds are promised for the whole process on an idle machine; here is processor time, others work meanwhile. */
const MOST_MS = 5_000;
const INHERITED = Object.getOwnPropertyNames(Object.prototype).join();

function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** Opened, calculated and saved; or the reason why not. */
async function fate(bytes: Uint8Array): Promise<string> {
  try {
    const { workbook, save } = await openWorkbookFile(bytes, { name: "hostile.xlsx" });
    createCalculation(workbook, { believe: true }).dispose();
    workbook.sheets[0]?.setValue(0, 0, "changed");
    await openWorkbookFile(await save());
    return "opened";
  } catch (failure) {
    if (failure instanceof Error && failure.name === "FileRefused") return (failure as Error & { reason: string }).reason;
    throw failure;
  }
}

describe.each<[string, readonly HostileFile[]]>([
  ["archives", HOSTILE_ARCHIVES], ["markup", HOSTILE_MARKUP], ["cells", HOSTILE_CELLS], ["lists", HOSTILE_LISTS], ["names", HOSTILE_NAMES], ["links", HOSTILE_LINKS],
])("%s made to harm are refused or survived", (_, files) => {
  it.each(files.map((file): [string, HostileFile] => [file.what, file]))("%s", async (_what, file) => {
    const bytes = file.bytes();
    const start = worked();
    expect(await fate(bytes)).toBe(file.ends);
    expect(worked() - start).toBeLessThan(MOST_MS);
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(INHERITED);
  });
});
