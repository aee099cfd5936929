/** @jest-environment jsdom */
import { onThisOrigin } from "../../../src/workbench/page/addIn/loadAddIn";
import { downloadName, refusalSentence } from "../../../src/workbench/page/openDocument";
import { keepPreferences, readPreferences } from "../../../src/workbench/page/preferences";
import { wordsOf } from "../../../src/workbench/page/words";
import { FileRefused } from "../../../src/workbench/file";

describe("preferences", () => {
  beforeEach(() => localStorage.clear());

  it("are kept, and an address goes before them", () => {
    keepPreferences({ language: "zh-CN", theme: "dark", paneWidth: 400, paneOpen: false });
    expect(readPreferences(new URLSearchParams())).toEqual({ language: "zh-CN", theme: "dark", paneWidth: 400, paneOpen: false });
    expect(readPreferences(new URLSearchParams("lang=en&theme=light&pane=320"))).toMatchObject({ language: "en", theme: "light", paneWidth: 320 });
  });

  it("never make the pane narrower than Excel does", () => {
    expect(readPreferences(new URLSearchParams("pane=319")).paneWidth).toBe(350);
    expect(readPreferences(new URLSearchParams("pane=320")).paneWidth).toBe(320);
  });

  it("survive what they cannot read", () => {
    localStorage.setItem("workbench.preferences", "{broken");
    expect(readPreferences(new URLSearchParams()).paneWidth).toBe(350);
  });
});

describe("files and addresses", () => {
  it("maps the add-in's addresses to this server, wherever it will be hosted", () => {
    const page = "https://qual.example/app/taskpane.html";
    expect(onThisOrigin("https://qual.example/app/taskpane.html", page)).toBe(`${location.origin}/addin/taskpane.html`);
    expect(onThisOrigin("https://qual.example/app/assets/icons/a.png", page)).toBe(`${location.origin}/addin/assets/icons/a.png`);
  });

  it("gives a changed text file the name of a workbook", () => {
    expect(downloadName("scores.csv")).toBe("scores.xlsx");
    expect(downloadName("scores.xlsm")).toBe("scores.xlsm");
    expect(downloadName("New workbook")).toBe("New workbook.xlsx");
  });

  it("says why a file was refused, in both languages", () => {
    const refused = new FileRefused("encrypted", "");
    expect(refusalSentence(refused, wordsOf("en"))).toContain("password");
    expect(refusalSentence(refused, wordsOf("zh-CN"))).toContain("密码");
  });
});
