import type { Workbook } from "../model";

/** Why a file was refused; a code, for which whoever shows it has the sentence. */
export type RefusalReason =
  | "not-a-workbook" | "encrypted" | "legacy-xls" | "too-large" | "zip-bomb" | "too-many-parts" | "doctype" | "broken-xml" | "broken-zip" | "too-many-cells" | "bad-part-name" | "empty-file" | "text-encoding";

/** An opened file: the model, and the package it came from for patching. */
export interface OpenedFile {
  readonly kind: "xlsx" | "xlsm" | "csv";
  readonly workbook: Workbook;
  /** Bytes of the same file with only touched cells, added sheets, names, tables … changed. Untouched parts byte for byte. Of a CSV, a new .xlsx. */
  save(options?: SaveOptions): Promise<Uint8Array>;
}

export interface SaveOptions {
  /** Namespaces of custom functions, which stand in a file as `_xldudf_NS_NAME`; where absent, every dotted function that is none of Excel's counts as one. */
  readonly customFunctionNamespaces?: readonly string[] | undefined;
}

export interface OpenOptions {
  readonly name?: string;
  readonly onProgress?: (done: number, total: number) => void;
  /** Called each time the page had a turn while a long file is read, with the share that is unpacked; what it throws gives the opening up. */
  readonly onTurn?: ((share: number) => void) | undefined;
  /** Settles `_xldudf_A_B_C`; where absent the first part is the namespace. */
  readonly customFunctionNamespaces?: readonly string[];
}
