import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { performance } from "node:perf_hooks";

/** Recalculate on load: LibreOffice otherwise believes what a file says. */
const RECALCULATE = `<?xml version="1.0"?><oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;

export interface PeerSpent {
  readonly ms: number;
  /** Of the peer's own processes: what the work cost where others keep the machine busy. */
  readonly cpuMs: number;
}

/** Milliseconds LibreOffice takes to start, open the file, calculate it and write CSV; null where there is no LibreOffice. */
export function libreOfficeMs(file: Uint8Array): number | null {
  return libreOfficeSpent(file)?.ms ?? null;
}

export function libreOfficeSpent(file: Uint8Array): PeerSpent | null {
  const folder = mkdtempSync(join(tmpdir(), "bench-peer-"));
  try {
    mkdirSync(join(folder, "profile", "user"), { recursive: true });
    writeFileSync(join(folder, "profile", "user", "registrymodifications.xcu"), RECALCULATE);
    const path = join(folder, "asked.xlsx");
    const convert = (): PeerSpent | null => {
      const start = performance.now();
      const command = ["soffice", "--headless", "--norestore", `-env:UserInstallation=file://${folder}/profile`, "--convert-to", "csv", "--outdir", folder, path];
      const done = spawnSync("sh", ["-c", '"$@" >/dev/null 2>&1; status=$?; times; exit $status', "sh", ...command], { encoding: "utf8" });
      return done.status === 0 ? { ms: performance.now() - start, cpuMs: childrenMs(done.stdout) } : null;
    };
    // The first start makes the profile, with a file of nothing.
    writeFileSync(path, "");
    convert();
    writeFileSync(path, file);
    const spent = convert();
    if (spent === null && spawnSync("soffice", ["--version"]).status === 0) throw new Error(`LibreOffice could not open ${basename(path)}`);
    return spent;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `times` prints user and system time of the shell, then of what it waited for: `1m2.34s 0m0.56s`. */
function childrenMs(times: string): number {
  const [user = "", system = ""] = (times.trim().split("\n")[1] ?? "").split(" ");
  return [user, system].reduce((sum, text) => {
    const [, minutes = "0", seconds = "0"] = /^(\d+)m([\d.]+)s$/.exec(text) ?? [];
    return sum + Number(minutes) * 60_000 + Number(seconds) * 1000;
  }, 0);
}
