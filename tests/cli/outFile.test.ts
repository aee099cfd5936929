import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeOut } from "../../src/cli/outFile";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "qual-out-"))));
afterEach(() => rmSync(folder, { recursive: true }));

it("what a killed run left beside OUT is gone after the next one, what belongs to others stays", async () => {
  const { pid } = spawnSync(process.execPath, ["--version"]);
  const out = join(folder, "out.xlsx");
  writeFileSync(`${out}.${pid}.part`, "half");
  writeFileSync(`${out}.${process.ppid}.part`, "of a run that is going on");
  writeFileSync(`${out}.notes.part`, "somebody's own");
  await writeOut(out, Buffer.from("whole"));
  expect(readFileSync(out, "utf8")).toBe("whole");
  expect(readdirSync(folder).sort()).toEqual(["out.xlsx", `out.xlsx.${process.ppid}.part`, "out.xlsx.notes.part"].sort());
});

it("a folder that is not there leaves nothing and is said", async () => {
  await expect(writeOut(join(folder, "none", "out.xlsx"), Buffer.from("x"))).rejects.toMatchObject({ code: "out-not-written" });
  expect(readdirSync(folder)).toEqual([]);
});
