import { readFile } from "node:fs/promises";
import { Refused } from "./refused";
import { systemCode } from "./systemCode";

/** Bytes of the workbook. Whether they are one is judged by the workbench, before Office.js is loaded. */
export async function readInput(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = systemCode(error) ?? String(error);
    if (code === "ENOENT" || code === "ENOTDIR") throw new Refused("file-missing", { file });
    if (code === "EISDIR") throw new Refused("file-is-folder", { file });
    throw new Refused("file-unreadable", { file, detail: code });
  }
}

/** Text of a saved mapping. */
export async function readMapText(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const code = systemCode(error) ?? String(error);
    if (code === "ENOENT" || code === "ENOTDIR") throw new Refused("map-missing", { file });
    throw new Refused("file-unreadable", { file, detail: code });
  }
}
