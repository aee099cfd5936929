import { projectRoot, runTool, withPlanted } from "./planted";
import { copyFileSync } from "node:fs";
import { join } from "node:path";

/** The third fence: ESLint. One run over a folder with one fault a file; every fault must be named by its rule. */
const run = (body: string) => `export async function planted(context: { sync(): Promise<void> }, items: number[]) {\n${body}\n}\n`;

const faults: Readonly<Record<string, { readonly text: string; readonly says: string }>> = {
  "src/rules/clock.ts": { text: "export const day = new Date();\n", says: "Unexpected use of 'Date'" },
  "src/rules/now.ts": { text: "export const now = (globalThis as unknown as { Date: { now(): number } }).Date.now();\nexport const later = Date.now();\n", says: "take asOf as an argument" },
  "src/rules/lots.ts": { text: "export const lot = Math.random();\n", says: "The rules draw no lots" },
  "src/excel/forOf.ts": { text: run("for (const item of items) { if (item) await context.sync(); }"), says: "one journey per item" },
  "src/excel/whileLoop.ts": { text: run("while (items.pop()) await context.sync();"), says: "one journey per item" },
  "src/excel/mapped.ts": { text: run("await Promise.all(items.map(async () => context.sync()));"), says: "one journey per item" },
  "src/excel/reduced.ts": { text: run("await items.reduce(async (last) => { await last; await context.sync(); }, Promise.resolve());"), says: "one journey per item" },
  "src/excel/runs.ts": { text: "export async function planted(items: number[]) { for (const item of items) await Excel.run(async () => { void item; }); }\n", says: "opens a context per item" },
  "src/taskpane/markup.tsx": { text: "export const write = (at: HTMLElement, text: string) => { at.innerHTML = text; };\n", says: "Text from cells is text" },
  "src/taskpane/danger.tsx": { text: "export const Danger = ({ text }: { text: string }) => <p dangerouslySetInnerHTML={{ __html: text }} />;\n", says: "Text from cells is text" },
  "src/taskpane/alt.tsx": { text: "export const Picture = () => <img src=\"a.png\" />;\n", says: "jsx-a11y/alt-text" },
  "src/workflows/evaluated.ts": { text: "export const run = (text: string): unknown => eval(text);\n", says: "no-eval" },
  "src/workflows/loose.ts": { text: "export const same = (a: unknown, b: unknown) => a == b;\n", says: "eqeqeq" },
  "tests/skipped.test.ts": { text: `${["it", "skip"].join(".")}("does nothing", () => { expect(1).toBe(1); });\n`, says: "Every test runs" },
};

describe("lint rules", () => {
  const files = Object.fromEntries(Object.entries(faults).map(([name, fault]) => [name, fault.text]));
  const report = withPlanted(files, (folder) => {
    copyFileSync(join(projectRoot, "eslint.config.mjs"), join(folder, "eslint.config.mjs"));
    return runTool("eslint/bin/eslint.js", ["--format", "json", "."], folder);
  });
  type FileReport = { readonly filePath: string; readonly messages: readonly { readonly message: string; readonly ruleId: string | null }[] };
  const reports = JSON.parse(report.output.slice(report.output.indexOf("["), report.output.lastIndexOf("]") + 1)) as FileReport[];

  it.each(Object.entries(faults))("%s is caught", (name, fault) => {
    const found = reports.find((file) => file.filePath.replaceAll("\\", "/").endsWith(name));
    const said = (found?.messages ?? []).map((message) => `${message.ruleId ?? ""}: ${message.message}`).join("\n");
    expect(said).toContain(fault.says);
  });
});
