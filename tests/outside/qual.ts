import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";

export const root = resolve(__dirname, "../..");
export const shared = resolve(root, "../shared");

export interface QualRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly timedOut: boolean;
}

/** `qual` as a person starts it. A run over its time is ended and says so. */
export function qual(args: readonly string[], seconds: number): QualRun {
  const done = spawnSync(process.execPath, [join(root, "scripts/qual.mjs"), ...args], { cwd: root, encoding: "utf8", timeout: seconds * 1000, maxBuffer: 256 * 1024 * 1024 });
  return { status: done.status, stdout: done.stdout, stderr: done.stderr, timedOut: done.error !== undefined };
}
