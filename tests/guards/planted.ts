import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

export const projectRoot = resolve(__dirname, "../..");

/** A small project with a fault in it, inside the clone so that its packages resolve. Removed after `work`. */
export function withPlanted<T>(files: Readonly<Record<string, string>>, work: (folder: string) => T): T {
  const parent = join(projectRoot, "build");
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, "planted-"));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export interface Ran {
  readonly status: number | null;
  readonly output: string;
}

/** Runs a script of node_modules with Node, in a folder. */
export function runTool(script: string, args: readonly string[], folder: string): Ran {
  const done = spawnSync(process.execPath, [join(projectRoot, "node_modules", script), ...args], { cwd: folder, encoding: "utf8" });
  return { status: done.status, output: `${done.stdout}${done.stderr}` };
}
