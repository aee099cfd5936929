import { readFileSync } from "node:fs";
import path from "node:path";
import { surroundingsOf } from "../../scripts/check-manifest";
import { manifestFaults } from "../../scripts/manifest/faults";

const root = path.join(__dirname, "..", "..");
const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
const around = surroundingsOf(root);

it("finds nothing wrong with the manifest", () => {
  expect(manifestFaults(manifest, around)).toEqual([]);
});

/** A fault planted by replacing the first occurrence of a text; the text must be there, or the test would prove nothing. */
function planted(from: string | RegExp, to: string): string[] {
  const changed = manifest.replace(from, to);
  expect(changed).not.toBe(manifest);
  return manifestFaults(changed, around);
}

// Faults that the schema lets through, and some that it would catch as well.
const FAULTS: readonly (readonly [name: string, from: string | RegExp, to: string, found: RegExp])[] = [
  ["a resid that resolves nowhere", '<Label resid="Tab.Label"/>', '<Label resid="Tab.Lable"/>', /Tab\.Lable.*not there/],
  ["a resource that nobody uses", '<Label resid="Tab.Label"/>', '<Label resid="Open.Label"/>', /Tab\.Label.*used nowhere/],
  ["a long string where a short one belongs", '<Title resid="GetStarted.Title"/>', '<Title resid="GetStarted.Tip"/>', /wants one of ShortStrings/],
  ["an id of 33 characters", /Tab\.Label/g, "Tab.LabelOfThirtyThreeCharacters3", /longer than 32/],
  ["plain http", '<bt:Url id="LearnMore.Url" DefaultValue="https:', '<bt:Url id="LearnMore.Url" DefaultValue="http:', /not https/],
  ["another origin", '<bt:Url id="LearnMore.Url" DefaultValue="https://qual-matrix', '<bt:Url id="LearnMore.Url" DefaultValue="https://other', /outside/],
  ["a translation that is no address", /Locale="zh-CN" Value="https[^"]*functions-zh-cn.json"/, 'Locale="zh-CN" Value="functions-zh-cn.json"', /not an address/],
  ["a file that will not be served", "functions-zh-cn.json", "functions-zh.json", /will not be served/],
  ["a runtime that is short-lived", 'lifetime="long"', 'lifetime="short"', /lifetime/],
  ["runtimes after the functions", /(<Runtimes>[\s\S]*<\/Runtimes>)([\s\S]*?<\/AllFormFactors>)/, "$2$1", /first child/],
  ["a function file of its own", '<FunctionFile resid="Taskpane.Url"/>', '<FunctionFile resid="LearnMore.Url"/>', /runtime's page/],
  ["a pane of its own", /<SourceLocation DefaultValue="[^"]*"/, '<SourceLocation DefaultValue="https://qual-matrix.example/other.html"', /another page/],
  ["a namespace with a space", 'DefaultValue="QUAL"', 'DefaultValue="QUAL 1"', /namespace/],
  ["a missing namespace", '<Namespace resid="Functions.Namespace"/>', "", /namespace/],
  ["a sentence without Chinese", /<bt:Override Locale="zh-CN" Value="任职资格"\/>/, "", /Tab\.Label.*no zh-CN/],
  ["a name without Chinese", /<Override Locale="zh-CN" Value="任职资格矩阵"\/>/, "", /DisplayName.*no zh-CN/],
  ["an empty sentence", 'DefaultValue="Qualification"', 'DefaultValue=""', /empty/],
  ["an id that is no GUID", /<Id>[^<]*<\/Id>/, "<Id>qual-matrix</Id>", /GUID/],
  ["a version that is not the package's", /<Version>[^<]*<\/Version>/, "<Version>9.9.9.0</Version>", /Version/],
  ["a missing requirement", '<Set Name="SharedRuntime" MinVersion="1.1"/>', "", /SharedRuntime/],
  ["an icon of the wrong size", '<bt:Image size="16" resid="Icon.Mark.16"/>', '<bt:Image size="16" resid="Icon.Mark.20"/>', /not a PNG of 16/],
  ["a missing icon size", /<bt:Image size="80" resid="Icon.Check.80"\/>/, "", /lacks 80/],
  ["an icon that is not there", "assets/icons/mark-48.png", "assets/icons/mark-49.png", /mark-49\.png will not be served/],
  ["an action nobody performs", "<FunctionName>QualCheck<", "<FunctionName>QualChek<", /QualChek has no command/],
  ["a command without a button", "<FunctionName>QualCheck<", "<FunctionName>QualOpen<", /QualCheck is on no button/],
  ["two controls of one id", 'id="Qual.CheckButton"', 'id="Qual.OpenButton"', /stands twice/],
  ["a broken file", "</Resources>", "", /not well formed/],
];

for (const [name, from, to, found] of FAULTS) {
  it(`catches ${name}`, () => {
    expect(planted(from, to).some((fault) => found.test(fault))).toBe(true);
  });
}
