import { DEFAULT_STYLE } from "../../../src/workbench/model";
import { displayText } from "../../../src/workbench/grid/display/displayText";
import { contrast, paletteOf, textColor } from "../../../src/workbench/grid/display/palette";
import { layText } from "../../../src/workbench/grid/display/textBox";
import { wrapText } from "../../../src/workbench/grid/display/wrapText";

/** Every letter ten pixels wide: layouts can be counted by hand. */
const measure = (text: string) => text.length * 10;
const show = (value: Parameters<typeof displayText>[0], numberFormat: string, date1904 = false) => displayText(value, { numberFormat }, date1904);

describe("what a cell shows", () => {
  it.each([
    [1234.5, "#,##0.00", "1,234.50"],
    [0.375, "0.0%", "37.5%"],
    [43831, "yyyy-mm-dd", "2020-01-01"],
    [-3, "0;(0)", "(3)"],
    [true, "General", "TRUE"],
    ["专家", "General", "专家"],
  ])("%p as %s", (value, pattern, text) => {
    expect(show(value, pattern).text).toBe(text);
  });

  it("counts dates from 1904 where the workbook does", () => {
    expect(show(43831 - 1462, "yyyy-mm-dd", true).text).toBe("2020-01-01");
  });

  it("colours what the format colours", () => {
    expect(show(-5, "0;[Red]-0").color).toBe("#FF0000");
    expect(show(5, "0;[Red]-0").color).toBeNull();
  });
});

describe("a number in a narrow column", () => {
  const lay = (value: number, pattern: string, width: number) => layText(show(value, pattern), { ...DEFAULT_STYLE, numberFormat: pattern }, width, 1, measure).lines[0];

  it("loses decimals before it becomes ####", () => {
    expect(lay(0.123456, "General", 96)).toBe("0.123456");
    expect(lay(0.123456, "General", 60)).toBe("0.123");
    expect(lay(123456, "General", 40)).toBe("###");
  });

  it("keeps the digits its format asks for, or shows ####", () => {
    expect(lay(1234.5, "0.00", 90)).toBe("1234.50");
    expect(lay(1234.5, "0.00", 60)).toMatch(/^#+$/);
  });

  it("shows #### for a date before the first day", () => {
    expect(lay(-1, "yyyy-mm-dd", 500)).toMatch(/^#+$/);
  });
});

describe("text in a narrow column", () => {
  const lay = (text: string, style = {}) => layText(show(text, "General"), { ...DEFAULT_STYLE, ...style }, 56, 1, measure);

  it("reaches to the side it does not lean to", () => {
    expect(lay("abcdefgh")).toMatchObject({ side: "left", beyondLeft: 0, beyondRight: 30 });
    expect(lay("abcdefgh", { horizontal: "right" })).toMatchObject({ beyondLeft: 30, beyondRight: 0 });
    expect(lay("abcdefgh", { horizontal: "center" })).toMatchObject({ beyondLeft: 15, beyondRight: 15 });
  });

  it("wraps at spaces, between ideographs, and inside a word that is too long", () => {
    expect(wrapText("two words here", 90, measure)).toEqual(["two words", "here"]);
    expect(wrapText("任职资格矩阵", 40, measure)).toEqual(["任职资格", "矩阵"]);
    expect(wrapText("abcdefgh", 30, measure)).toEqual(["abc", "def", "gh"]);
    expect(wrapText("a\nb", 90, measure)).toEqual(["a", "b"]);
  });
});

describe("colours", () => {
  it("can be read on the dark sheet, whatever the file says", () => {
    const dark = paletteOf("dark");
    for (const own of ["#000000", "#000080", "#C00000", "#7030A0", "#FFFFFF"]) expect(contrast(textColor(dark, own, null), dark.sheet)).toBeGreaterThanOrEqual(4.5);
  });

  it("are the file's own on a fill and on the light sheet", () => {
    expect(textColor(paletteOf("dark"), "#C00000", "#FFFF00")).toBe("#C00000");
    expect(textColor(paletteOf("light"), "#C00000", null)).toBe("#C00000");
  });

  it("turn automatic text white on dark fills and dark on light ones", () => {
    expect(contrast(textColor(paletteOf("light"), null, "#1F4E79"), "#1F4E79")).toBeGreaterThan(4.5);
    expect(contrast(textColor(paletteOf("dark"), null, "#DDEBF7"), "#DDEBF7")).toBeGreaterThan(4.5);
  });

  it("are the system's in forced colours", () => {
    expect(textColor(paletteOf("forced"), "#C00000", "#FFFF00")).toBe("CanvasText");
  });
});
