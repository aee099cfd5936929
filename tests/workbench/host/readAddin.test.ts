import { readAddin } from "../../../src/workbench/host";
import { FUNCTIONS, MANIFEST, SHORTCUTS } from "./addinTexts";

describe("the add-in as its manifest tells it", () => {
  it("has a page, a namespace, functions, buttons and shortcuts", () => {
    const addin = readAddin({ manifest: MANIFEST, functions: FUNCTIONS, shortcuts: SHORTCUTS });
    expect(addin).toMatchObject({
      name: "Try it", namespace: "TRY", page: "https://try.example/pane.html", tab: "Trial", functionsUrl: "https://try.example/functions.json", shortcutsUrl: "https://try.example/shortcuts.json",
      shortcuts: [{ action: "runIt", key: "Ctrl+Alt+Shift+R" }],
      ribbon: [
        { id: "OpenButton", group: "Group", label: "Open", tip: "Opens the pane.", action: null, icon: "https://try.example/16.png" },
        { id: "RunButton", group: "Group", label: "Run", tip: "Runs it.", action: "runIt", icon: "https://try.example/16.png" },
      ],
      contextMenu: [{ id: "CellRun", label: "Run", action: "runIt", icon: null }],
    });
    expect(addin.functions.map(({ id, namespace, allowErrors }) => [id, namespace, allowErrors])).toContainEqual(["ADD", "TRY", true]);
    expect(addin.functions.find(({ id }) => id === "ADD")?.parameters).toMatchObject([{ name: "a", optional: false, dimensionality: "scalar" }, { name: "b", optional: true }]);
  });

  it("speaks the language asked for, or that of a neighbouring country", () => {
    for (const locale of ["zh-CN", "zh-TW"]) {
      const addin = readAddin({ manifest: MANIFEST, functions: { "en-US": FUNCTIONS, "zh-CN": { functions: [] } } }, locale);
      expect([addin.tab, addin.ribbon[1]?.label, addin.ribbon[0]?.label, addin.functions]).toEqual(["试用", "运行", "Open", []]);
    }
  });

  it("refuses a document type and functions that stream", () => {
    expect(() => readAddin({ manifest: `<!DOCTYPE x []><OfficeApp/>`, functions: FUNCTIONS })).toThrow(/document type/);
    expect(() => readAddin({ manifest: MANIFEST, functions: { functions: [{ id: "S", options: { stream: true } }] } })).toThrow(/streams/);
    expect(() => readAddin({ manifest: MANIFEST, functions: {} })).toThrow(/functions.json/);
  });
});
