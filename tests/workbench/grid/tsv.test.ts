import fc from "fast-check";
import { readTsv, writeTsv } from "../../../src/workbench/grid/input/tsv";

describe("cells as text with tabs", () => {
  it("quotes what holds a tab or a line end, as Excel does", () => {
    expect(writeTsv([["a", "two\nlines"], ['say "hi"', "x\ty"]])).toBe('a\t"two\nlines"\r\nsay "hi"\t"x\ty"');
  });

  it("reads what Excel puts on the clipboard, closing line end included", () => {
    expect(readTsv('工号\t姓名\r\n001\t"张\n伟"\r\n')).toEqual([["工号", "姓名"], ["001", "张\n伟"]]);
  });

  it("takes a lone quote at the start as text", () => {
    expect(readTsv('"open\t5" pipe')).toEqual([['"open', '5" pipe']]);
  });

  it("reads back what it wrote", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "中", '"', "\t", "\n", " ") });
    fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 4 }), (rows) => {
      fc.pre(rows.at(-1)?.join("") !== "");
      expect(readTsv(`${writeTsv(rows)}\r\n`)).toEqual(rows);
    }));
  });
});
