import { open, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { Refused } from "./refused";
import { systemCode } from "./systemCode";

async function kindOf(path: string): Promise<"file" | "folder" | "nothing"> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(systemCode(error) ?? "")) return "nothing";
    throw error;
  }
}

async function isSameFile(one: string, other: string): Promise<boolean> {
  if (resolve(one) === resolve(other)) return true;
  if (await kindOf(one) === "nothing" || await kindOf(other) === "nothing") return false;
  const [a, b] = [await stat(one), await stat(other)];
  return a.dev === b.dev && a.ino === b.ino;
}

/** Before any work: refuses an OUT that could not or must not be written. */
export async function checkOut(out: string | null, input: string, force: boolean): Promise<string> {
  if (out === null || out === "") throw new Refused("no-out");
  if (!/\.xlsx$/i.test(out)) throw new Refused("out-kind", { out });
  if (await isSameFile(out, input)) throw new Refused("out-is-input", { out });
  if (await kindOf(dirname(resolve(out))) !== "folder") throw new Refused("out-no-folder", { out });
  const there = await kindOf(out);
  if (there === "folder" || (there === "file" && !force)) throw new Refused("out-exists", { out });
  return out;
}

function isRunning(process_: number): boolean {
  try {
    return process.kill(process_, 0);
  } catch (error) {
    return systemCode(error) !== "ESRCH";
  }
}

/** What a run that was killed in the middle left beside OUT. */
async function removeLeftovers(out: string): Promise<void> {
  const [folder, start] = [dirname(resolve(out)), `${basename(out)}.`];
  for (const name of await readdir(folder)) {
    const owner = name.startsWith(start) ? /^([0-9]+)\.part$/.exec(name.slice(start.length))?.[1] : undefined;
    if (owner !== undefined && !isRunning(Number(owner))) await rm(join(folder, name), { force: true });
  }
}

/** Whole or not at all: into a file beside it, flushed, then renamed. */
export async function writeOut(out: string, bytes: Uint8Array): Promise<void> {
  const beside = `${out}.${process.pid}.part`;
  try {
    await removeLeftovers(out);
    const file = await open(beside, "wx");
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, out);
  } catch (error) {
    await rm(beside, { force: true });
    throw new Refused("out-not-written", { out, detail: systemCode(error) ?? String(error) });
  }
}
