import { readCsv } from "./csv";
import { looksLikeZip } from "./parts";
import { readWorkbook } from "./read";
import type { OpenedFile, OpenOptions } from "./types";
import { emptyOrigin, saveWorkbook } from "./write";

/**
 * Opens a workbook, or a CSV where the name says so and the bytes do not say otherwise. Throws `FileRefused` for
 * whatever is no workbook, is protected by a password, or would ask too much of the machine.
 */
export async function openWorkbookFile(bytes: Uint8Array, options: OpenOptions = {}): Promise<OpenedFile> {
  if (/\.(?:csv|tsv|txt)$/i.test(options.name ?? "") && !looksLikeZip(bytes)) {
    const workbook = readCsv(bytes, options.name);
    return { kind: "csv", workbook, save: (how = {}) => saveWorkbook(workbook, emptyOrigin(workbook), how.customFunctionNamespaces) };
  }
  const { workbook, origin, macros } = await readWorkbook(bytes, { namespaces: options.customFunctionNamespaces ?? [], onProgress: options.onProgress, onTurn: options.onTurn });
  return {
    kind: macros ? "xlsm" : "xlsx",
    workbook,
    save: (how = {}) => saveWorkbook(workbook, origin, how.customFunctionNamespaces ?? options.customFunctionNamespaces),
  };
}
