import { join } from "node:path";
import { projectRoot, runTool, withPlanted } from "./planted";

/** The first fence: the rules compile without DOM, Node or Office types. */
const planted: Readonly<Record<string, string>> = {
  "document.title": 'export const title = document.title;\n',
  "process.env": "export const environment = process.env;\n",
  "Excel.run": "export const run = Excel.run;\n",
  "console.log": 'console.log("x");\nexport const x = 1;\n',
};

describe("the rules' own tsconfig", () => {
  it.each(Object.entries(planted))("refuses %s", (_name, text) => {
    const config = JSON.stringify({ extends: join(projectRoot, "src/rules/tsconfig.json"), include: ["."] });
    const ran = withPlanted({ "a.ts": text, "tsconfig.json": config }, (folder) => runTool("typescript/bin/tsc", ["-p", "tsconfig.json"], folder));
    expect(ran.output).toMatch(/TS(2304|2584|2591|2580|2503|2552)/);
    expect(ran.status).not.toBe(0);
  });

  it("accepts a pure file", () => {
    const config = JSON.stringify({ extends: join(projectRoot, "src/rules/tsconfig.json"), include: ["."] });
    const ran = withPlanted({ "a.ts": "export const x = [1, 2].toSorted();\n", "tsconfig.json": config }, (folder) => runTool("typescript/bin/tsc", ["-p", "tsconfig.json"], folder));
    expect(ran).toEqual({ status: 0, output: "" });
  });
});
