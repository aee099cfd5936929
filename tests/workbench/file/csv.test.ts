import { openWorkbookFile } from "../../../src/workbench/file";
import type { Value } from "../../../src/workbench/model";
import { schemaErrors } from "../../ooxmlValidator";

jest.setTimeout(60_000);

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function open(bytes: Uint8Array, name = "people.csv"): Promise<Value[][]> {
  const { workbook, kind } = await openWorkbookFile(bytes, { name });
  expect(kind).toBe("csv");
  const sheet = workbook.sheets[0];
  const used = sheet?.usedRect();
  return used === null || used === undefined ? [] : sheet?.values({ ...used, top: 0, left: 0 }) ?? [];
}

describe("a CSV's text", () => {
  const wanted = [["姓名", "等级"], ["王芳", 3]];

  it.each([
    ["UTF-8", utf8("姓名,等级\n王芳,3\n")],
    ["UTF-8 with a mark", utf8("\uFEFF姓名,等级\r\n王芳,3")],
    ["UTF-16 little-endian", Uint8Array.from(Buffer.from("\uFEFF姓名,等级\n王芳,3", "utf16le"))],
    ["UTF-16 big-endian", Uint8Array.from(Buffer.from("\uFEFF姓名,等级\n王芳,3", "utf16le").swap16())],
    // 姓名,等级 / 王芳,3 in GBK, from its code table.
    ["GB18030", Uint8Array.from([0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xb5, 0xc8, 0xbc, 0xb6, 0x0a, 0xcd, 0xf5, 0xb7, 0xbc, 0x2c, 0x33])],
  ])("in %s", async (_, bytes) => expect(await open(bytes)).toEqual(wanted));

  it("in Windows-1252 is not taken for Chinese", async () => {
    const bytes = Uint8Array.from(Buffer.from("Name;Ort\nMüller;Köln\nJosé;Málaga", "latin1"));
    expect(await open(bytes)).toEqual([["Name", "Ort"], ["Müller", "Köln"], ["José", "Málaga"]]);
  });

  it("with zero bytes and no mark is refused", async () => {
    await expect(open(Uint8Array.from([65, 0, 66, 0, 67]))).rejects.toMatchObject({ reason: "text-encoding" });
    await expect(open(new Uint8Array(0))).rejects.toMatchObject({ reason: "empty-file" });
  });
});

describe("a CSV's fields", () => {
  it.each([
    ["commas", "a,b,c\n1,2,3"],
    ["semicolons", "a;b;c\n1;2;3"],
    ["semicolons with commas inside", 'a;b;c\n"1,5 x";"2,5 y";"3,5 z"'],
    ["tabs", "a\tb\tc\n1\t2\t3"],
    ["Excel's own line", "sep=|\na|b|c\n1|2|3"],
  ])("cut at %s", async (_, text) => expect((await open(utf8(text))).map((row) => row.length)).toEqual([3, 3]));

  it("keep quotes, line breaks and blanks", async () => {
    expect(await open(utf8('a,b\n"x ""y""\nz",\n,2'))).toEqual([["a", "b"], ['x "y"\nz', null], [null, 2]]);
  });

  it.each<[string, Value]>([
    ["12", 12], ["-3.25", -3.25], ["0", 0], ["0.5", 0.5], ["123456789012345", 123456789012345],
    ["001", "001"], ["1234567890123456", "1234567890123456"], ["110101199003070011", "110101199003070011"],
    ["2026-01-05", "2026-01-05"], ["1/2", "1/2"], ["1E5", "1E5"], ["1,5", "1,5"], ["+5", "+5"], [" 5", " 5"], ["12%", "12%"], ["=1+1", "=1+1"], ["TRUE", "TRUE"],
  ])("%j is %j", async (field, value) => {
    expect((await open(utf8(`h\tx\n${field}\ty`)))[1]?.[0]).toBe(value);
  });
});

it("a CSV is saved as a workbook, its sheet named after it", async () => {
  const file = await openWorkbookFile(utf8("工号,分\n001,4.5"), { name: "C:\\data\\评分 [2026].csv" });
  const bytes = await file.save();
  expect(schemaErrors(bytes)).toEqual([]);
  const { workbook } = await openWorkbookFile(bytes);
  expect(workbook.sheets[0]?.name).toBe("评分  2026");
  expect(workbook.sheets[0]?.values({ top: 0, left: 0, bottom: 1, right: 1 })).toEqual([["工号", "分"], ["001", 4.5]]);
});

it("a workbook that is called .csv is opened as what it is", async () => {
  await expect(openWorkbookFile(utf8("PK\u0003\u0004nothing"), { name: "a.csv" })).rejects.toMatchObject({ reason: "broken-zip" });
});
