import type { Workbook } from "../model";

/** Why a file was refused; `reason` is a code for a sentence in `messages`-less rooms (the workbench has its own short sentences in English and Chinese). */
export type RefusalReason =
  | "not-a-workbook" | "encrypted" | "legacy-xls" | "too-large" | "zip-bomb" | "too-many-parts" | "doctype" | "broken-xml" | "broken-zip" | "too-many-cells" | "bad-part-name" | "empty-file" | "text-encoding";

/** An opened file: the model, and the package it came from for patching. */
export interface OpenedFile {
  readonly kind: "xlsx" | "xlsm" | "csv";
  readonly workbook: Workbook;
  /** Bytes of the same file with only touched cells, added sheets, names, tables … changed. Untouched parts byte for byte. */
  save(options?: { readonly customFunctionNamespaces?: readonly string[] }): Promise<Uint8Array>;
}

export interface OpenOptions {
  readonly name?: string;
  readonly onProgress?: (done: number, total: number) => void;
}
