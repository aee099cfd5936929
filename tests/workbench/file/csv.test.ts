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
  const wanted = [["姓名", "等级"], ["王芳", "3"]];

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

  const utf16 = (text: string): Buffer => Buffer.from(text, "utf16le");
  it.each([
    ["little-endian", utf16("姓名,等级\n王芳,3\n")], ["big-endian", utf16("姓名,等级\n王芳,3\n").swap16()],
    ["little-endian, German", utf16("姓名,等级\r\n王芳,3\r\n")],
  ])("in UTF-16 without a mark, %s", async (_, bytes) => expect(await open(bytes)).toEqual(wanted));

  // Bytes from the code tables of GBK and GB 18030: 李, 经理, 张喆 (喆 is 86B4, of the extension), and 4-byte 𠀀 (95328236).
  it.each([
    ["one word of Chinese", [0x61, 0x2c, 0xbe, 0xad, 0xc0, 0xed, 0x0a, 0x4c, 0x69, 0x2c, 0x78], [["a", "经理"], ["Li", "x"]]],
    ["a rare character in a name", [0x61, 0x2c, 0xd5, 0xc5, 0x86, 0xb4, 0x0a, 0x62, 0x2c, 0x63], [["a", "张喆"], ["b", "c"]]],
    ["a character of four bytes", [0x61, 0x2c, 0x95, 0x32, 0x82, 0x36, 0x0a, 0x62, 0x2c, 0x63], [["a", "𠀀"], ["b", "c"]]],
    ["Chinese beside Latin", [0x49, 0x54, 0xb2, 0xbf, 0x2c, 0x43, 0x2b, 0x2b], [["IT部", "C++"]]],
  ])("in GB18030: %s", async (_, bytes, values) => expect(await open(Uint8Array.from(bytes))).toEqual(values));

  it.each(["Stelle;Größe\nPrüfer;groß", "nom;état\nAndré;créée", "MÜLLER;x", "Œuvre;façade\nà la;été"])("in Windows-1252: %j", async (text) => {
    const bytes = Uint8Array.from(text, (character) => (character === "Œ" ? 0x8c : character.charCodeAt(0)));
    expect(await open(bytes)).toEqual(text.split("\n").map((line) => line.split(";")));
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
    ["bars", "a|b|c\n1|2|3"],
    ["semicolons between decimal commas", "1,5;2,5;3,5\n4,5;5,5;6,5"],
    ["carriage returns alone at the ends of lines", "a;b;c\r1;2;3"],
    ["a told sign, of an old Mac", "sep=;\ra;b;c\r1;2;3"],
    ["two kinds of line ends", "a,b,c\r\n1,2,3\n"],
    ["Excel's own line", "sep=|\na|b|c\n1|2|3"],
  ])("cut at %s", async (_, text) => expect((await open(utf8(text))).map((row) => row.length)).toEqual([3, 3]));

  it("keep quotes, line breaks and blanks", async () => {
    expect(await open(utf8('a,b\n"x ""y""\nz",\n,2'))).toEqual([["a", "b"], ['x "y"\nz', null], [null, "2"]]);
  });

  it.each([
    "12", "-3.25", "0", "001", "1234567890123456", "2026-01-05", "03/04/2026", "1/2", "1E5", "1,5", "+5", " 5", "12%", "=1+1", "@x", "-A1", "TRUE", "#N/A", "__proto__",
  ])("%j stays what it is, opened and saved", async (field) => {
    const file = await openWorkbookFile(utf8(`h\tx\n${field}\ty`), { name: "a.csv" });
    const again = await openWorkbookFile(await file.save());
    for (const { workbook } of [file, again]) {
      expect(workbook.sheets[0]?.value(1, 0)).toBe(field);
      expect(workbook.sheets[0]?.formula(1, 0)).toBeNull();
    }
  });
});

it("a CSV is saved as a workbook, its sheet named after it", async () => {
  const file = await openWorkbookFile(utf8("工号,分\n001,4.5"), { name: "C:\\data\\评分 [2026].csv" });
  const bytes = await file.save();
  expect(schemaErrors(bytes)).toEqual([]);
  const { workbook } = await openWorkbookFile(bytes);
  expect(workbook.sheets[0]?.name).toBe("评分  2026");
  expect(workbook.sheets[0]?.values({ top: 0, left: 0, bottom: 1, right: 1 })).toEqual([["工号", "分"], ["001", "4.5"]]);
});

it("a workbook that is called .csv is opened as what it is", async () => {
  await expect(openWorkbookFile(utf8("PK\u0003\u0004nothing"), { name: "a.csv" })).rejects.toMatchObject({ reason: "broken-zip" });
});
