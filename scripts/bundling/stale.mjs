import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Cheap fingerprint of source files: path, size and time of change of each. Missing paths count as missing. */
export function fingerprint(root, paths) {
  const hash = createHash("sha256");
  const visit = (file) => {
    const stat = statSync(file, { throwIfNoEntry: false });
    if (!stat) hash.update(`${file} missing\n`);
    else if (stat.isDirectory()) for (const name of readdirSync(file).sort()) visit(path.join(file, name));
    else hash.update(`${file} ${stat.size} ${stat.mtimeMs}\n`);
  };
  for (const each of paths) visit(path.join(root, each));
  return hash.digest("hex");
}

const readOr = (file, otherwise) => {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return otherwise;
    throw error;
  }
};

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** A lock is a folder: making one is atomic. A lock older than five minutes belongs to a process that died. */
async function withLock(folder, work) {
  mkdirSync(path.dirname(folder), { recursive: true });
  for (;;) {
    try {
      mkdirSync(folder);
      break;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      const age = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
      if (age > 300_000) rmSync(folder, { recursive: true, force: true });
      else await pause(100);
    }
  }
  try {
    return await work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs `build` if sources changed since the last successful one. Two processes never build the same thing at once. */
export async function buildWhenStale({ root, name, paths, output, build }) {
  const stamp = path.join(root, ".cache", "stamps", name);
  const isFresh = () => statSync(output, { throwIfNoEntry: false }) !== undefined && readOr(stamp, "") === fingerprint(root, paths);
  if (isFresh()) return false;
  return withLock(path.join(root, ".cache", "locks", name), async () => {
    if (isFresh()) return false;
    const before = fingerprint(root, paths);
    await build();
    mkdirSync(path.dirname(stamp), { recursive: true });
    writeFileSync(stamp, before);
    return true;
  });
}
