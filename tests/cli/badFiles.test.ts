import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import { createWorkbook, openWorkbench, type Value } from "../../src/workbench";
import { runQual } from "./runQual";

let folder: string;
const at = (name: string): string => join(folder, name);
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), "qual-bad-")); });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function save(name: string, rows: readonly (readonly Value[])[]): Promise<string> {
  const workbook = createWorkbook();
  const sheet = workbook.addSheet("Sheet1");
  rows.forEach((row, r) => row.forEach((value, c) => sheet.setValue(r, c, value)));
  const bench = await openWorkbench({ workbook });
  writeFileSync(at(name), await bench.save());
  bench.dispose();
  return at(name);
}

/** The same file with the first sheet's XML changed. */
function withSheet(file: string, name: string, change: (xml: string) => string): string {
  const parts = unzipSync(readFileSync(file));
  const sheet = Object.keys(parts).find((part) => /worksheets\/sheet1\.xml$/.test(part))!;
  parts[sheet] = strToU8(change(Buffer.from(parts[sheet]!).toString("utf8")));
  writeFileSync(at(name), zipSync(parts, { level: 6 }));
  return at(name);
}

async function refused(file: string, ...words: string[]): Promise<void> {
  const before = readdirSync(folder);
  const start = performance.now();
  const run = await runQual(["run", file, "--out", at("out.xlsx")]);
  expect([run.status, run.out, run.err.trim().split("\n").length]).toEqual([2, "", 1]);
  for (const word of words) expect(run.err).toContain(word);
  expect(run.err).not.toContain("fault");
  expect(readdirSync(folder)).toEqual(before);
  expect(performance.now() - start).toBeLessThan(15_000);
}

describe("files that cannot be reckoned", () => {
  it("is not there", () => refused(at("nothing.xlsx"), "does not exist"));
  it("is a folder", () => refused(folder, "folder"));

  it("is no workbook", async () => {
    writeFileSync(at("notes.xlsx"), "just some notes, no workbook at all");
    await refused(at("notes.xlsx"), "not a workbook");
  });

  it("is empty", async () => {
    writeFileSync(at("zero.xlsx"), "");
    await refused(at("zero.xlsx"), "empty");
  });

  it("is cut off", async () => {
    const file = await save("whole.xlsx", [["employeeId", "name"], ["1", "A"]]);
    writeFileSync(at("cut.xlsx"), readFileSync(file).subarray(0, 900));
    await refused(at("cut.xlsx"), "cut.xlsx");
  });

  it("is protected with a password, or of the old format: both are compound files", async () => {
    const compound = Buffer.alloc(4096);
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(compound);
    Buffer.from("EncryptedPackage", "utf16le").copy(compound, 1024);
    writeFileSync(at("secret.xlsx"), compound);
    await refused(at("secret.xlsx"), "password");
  });

  it("is a zip bomb", async () => {
    const file = await save("seed.xlsx", [["employeeId"], ["1"]]);
    const bomb = withSheet(file, "bomb.xlsx", (xml) => xml.replace("</sheetData>", `${" ".repeat(300_000_000)}</sheetData>`));
    await refused(bomb, "bomb.xlsx");
  }, 60_000);

  it("holds nothing", async () => refused(await save("nothing-in-it.xlsx", []), "no data"));
  it("holds a header and nobody", async () => refused(await save("header.xlsx", [["工号", "姓名", "部门", "岗位"]]), "header.xlsx"));
  it("holds no employees", async () => refused(await save("stock.xlsx", [["SKU", "Quantity", "Price"], ["X1", 4, 2.5], ["X2", 7, 1.25], ["X3", 1, 9]]), "No employees"));

  it("says it in Chinese on request", async () => {
    const run = await runQual(["check", await save("stock2.xlsx", [["SKU", "Quantity"], ["X1", 4]]), "--lang", "zh"]);
    expect(run.err).toContain("没有找到员工");
  });
});

describe("a sheet with a million formatted, empty rows", () => {
  it("is read as if they were not there", async () => {
    const file = await save("tall-seed.xlsx", [["employeeId", "name", "department", "position"], ["1", "A", "D", "P"], ["2", "B", "D", "P"]]);
    const rows = Array.from({ length: 1_048_570 }, (_, i) => `<row r="${i + 7}" ht="20" customHeight="1"/>`).join("");
    const tall = withSheet(file, "tall.xlsx", (xml) => xml.replace("</sheetData>", `${rows}</sheetData>`));
    const start = performance.now();
    const run = await runQual(["inspect", tall, "--json"]);
    expect(JSON.parse(run.out).tables).toMatchObject([{ range: "A1:D3", purpose: "employees" }]);
    expect(performance.now() - start).toBeLessThan(20_000);
  }, 60_000);
});
