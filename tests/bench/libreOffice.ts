import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { performance } from "node:perf_hooks";

/** Recalculate on load: LibreOffice otherwise believes what a file says. */
const RECALCULATE = `<?xml version="1.0"?><oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;

/** Milliseconds LibreOffice takes to start, open the file, calculate it and write CSV; null where there is no LibreOffice. */
export function libreOfficeMs(file: Uint8Array): number | null {
  const folder = mkdtempSync(join(tmpdir(), "bench-peer-"));
  try {
    mkdirSync(join(folder, "profile", "user"), { recursive: true });
    writeFileSync(join(folder, "profile", "user", "registrymodifications.xcu"), RECALCULATE);
    const path = join(folder, "asked.xlsx");
    writeFileSync(path, file);
    const convert = (): boolean => spawnSync("soffice", ["--headless", "--norestore", `-env:UserInstallation=file://${folder}/profile`, "--convert-to", "csv", "--outdir", folder, path], { stdio: "ignore" }).status === 0;
    // The first start makes the profile.
    if (!convert()) return null;
    const start = performance.now();
    if (!convert()) throw new Error(`LibreOffice could not open ${basename(path)}`);
    return performance.now() - start;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
