import { join } from "node:path";
import { projectRoot, runTool, withPlanted } from "./planted";

/** The second fence: dependency-cruiser. Every room's rule must bite on a fault planted for it. */
const tsconfig = JSON.stringify({ compilerOptions: { module: "esnext", moduleResolution: "bundler", target: "es2022", jsx: "react-jsx" }, include: ["src"] });
const leaf = "export const leaf = 1;\n";
const from = (path: string) => `import { leaf } from "${path}";\nexport const planted = leaf;\n`;

const faults: readonly { readonly rule: string; readonly files: Record<string, string> }[] = [
  { rule: "rules-imports", files: { "src/rules/a.ts": from("../excel/b"), "src/excel/b.ts": leaf } },
  { rule: "rules-packages", files: { "src/rules/a.ts": 'import { readFileSync } from "node:fs";\nexport const planted = readFileSync;\n' } },
  { rule: "workbook-imports", files: { "src/workbook/a.ts": from("../messages/b"), "src/messages/b.ts": leaf } },
  { rule: "workbook-packages", files: { "src/workbook/a.ts": 'import { unzipSync } from "fflate";\nexport const planted = unzipSync;\n' } },
  { rule: "zod-only-in-setup", files: { "src/workbook/tables/a.ts": 'import { z } from "zod";\nexport const planted = z;\n' } },
  {
    rule: "functions-never-reach-zod",
    files: { "src/functions/a.ts": from("../workbook/tables/index"), "src/workbook/tables/index.ts": 'export { leaf } from "../setup/index";\n', "src/workbook/setup/index.ts": 'import { z } from "zod";\nexport const leaf = z;\n' },
  },
  { rule: "reports-imports", files: { "src/reports/a.ts": from("../excel/b"), "src/excel/b.ts": leaf } },
  { rule: "messages-types-only", files: { "src/messages/a.ts": from("../rules/scoring/index"), "src/rules/scoring/index.ts": leaf } },
  { rule: "messages-imports", files: { "src/messages/a.ts": from("../workflows/b"), "src/workflows/b.ts": leaf } },
  { rule: "excel-types-only", files: { "src/excel/a.ts": from("../rules/scoring/index"), "src/rules/scoring/index.ts": leaf } },
  { rule: "excel-imports", files: { "src/excel/a.ts": from("../workflows/b"), "src/workflows/b.ts": leaf } },
  { rule: "workflows-imports", files: { "src/workflows/a.ts": from("../taskpane/b"), "src/taskpane/b.ts": leaf } },
  { rule: "functions-imports", files: { "src/functions/a.ts": from("../excel/b"), "src/excel/b.ts": leaf } },
  { rule: "taskpane-imports", files: { "src/taskpane/a.ts": from("../excel/readSheets"), "src/excel/readSheets.ts": leaf } },
  { rule: "taskpane-types-only", files: { "src/taskpane/a.ts": from("../rules/scoring/index"), "src/rules/scoring/index.ts": leaf } },
  { rule: "pane-loads-runtime-once", files: { "src/taskpane/Screen.tsx": from("../functions/register"), "src/functions/register.ts": leaf } },
  { rule: "commands-imports", files: { "src/commands/a.ts": from("../taskpane/b"), "src/taskpane/b.ts": leaf } },
  { rule: "cli-imports", files: { "src/cli/a.ts": from("../excel/b"), "src/excel/b.ts": leaf } },
  { rule: "workbench-imports", files: { "src/workbench/page/a.ts": from("../../functions/b"), "src/functions/b.ts": leaf } },
  { rule: "workbench-model", files: { "src/workbench/model/a.ts": from("../calc/index"), "src/workbench/calc/index.ts": leaf } },
  { rule: "workbench-calc", files: { "src/workbench/calc/a.ts": from("../host/index"), "src/workbench/host/index.ts": leaf } },
  { rule: "workbench-file", files: { "src/workbench/file/a.ts": from("../calc/index"), "src/workbench/calc/index.ts": leaf } },
  { rule: "workbench-host", files: { "src/workbench/host/a.ts": from("../file/index"), "src/workbench/file/index.ts": leaf } },
  { rule: "workbench-grid", files: { "src/workbench/grid/a.ts": from("../host/index"), "src/workbench/host/index.ts": leaf } },
  { rule: "workbench-node", files: { "src/workbench/page/a.ts": from("../node/index"), "src/workbench/node/index.ts": leaf } },
  { rule: "doors", files: { "src/rules/scoring/a.ts": from("../grades/parseGrade"), "src/rules/grades/parseGrade.ts": leaf } },
  { rule: "doors-from-outside", files: { "src/workflows/a.ts": from("../rules/grades/parseGrade"), "src/rules/grades/parseGrade.ts": leaf } },
  { rule: "no-cycles", files: { "src/rules/grades/a.ts": 'import { b } from "./b";\nexport const a = () => b;\n', "src/rules/grades/b.ts": 'import { a } from "./a";\nexport const b = () => a;\n' } },
  { rule: "resolvable", files: { "src/rules/a.ts": from("./nowhere") } },
];

describe("the import table", () => {
  const config = join(projectRoot, ".dependency-cruiser.cjs");

  it.each(faults)("$rule catches a planted fault", ({ rule, files }) => {
    const ran = withPlanted({ ...files, "tsconfig.json": tsconfig }, (folder) => runTool("dependency-cruiser/bin/dependency-cruise.mjs", ["--config", config, "src"], folder));
    expect(ran.output).toContain(`error ${rule}:`);
    expect(ran.status).not.toBe(0);
  });
});
