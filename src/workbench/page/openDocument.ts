import type { Calculation } from "../calc";
import { createCalculation } from "../calc";
import type { OpenedFile } from "../file";
import { FileRefused, newWorkbookFile, openWorkbookFile } from "../file";
import type { Workbook } from "../model";
import type { Words } from "./words";

/** The workbook on the page: its file, its calculation, and whether a person or the add-in has changed it since it was last saved. */
export interface OpenDocument {
  readonly name: string;
  readonly file: OpenedFile;
  readonly workbook: Workbook;
  readonly calculation: Calculation;
  readonly changed: boolean;
  /** Bytes for a download; afterwards the document counts as unchanged. */
  save(namespace: string): Promise<Uint8Array>;
  /** Hears each change of the model, after calculation has been told. */
  onChange(listener: () => void): void;
  dispose(): void;
}

/** Cached results of a file are believed until something changes; a new workbook has none. */
function documentOf(name: string, file: OpenedFile, believe: boolean): OpenDocument {
  const { workbook } = file;
  const calculation = createCalculation(workbook, { believe });
  const listeners: (() => void)[] = [];
  let changed = false;
  const stop = workbook.onChange((changes) => {
    // Results and selections are no changes a person would miss.
    if (changes.some((change) => change.kind !== "selection" && !(change.kind === "cells" && change.source === "result"))) changed = true;
    listeners.forEach((listener) => listener());
  });
  return {
    name, file, workbook, calculation,
    get changed() { return changed; },
    async save(namespace) {
      await calculation.idle();
      const bytes = await file.save({ customFunctionNamespaces: namespace === "" ? [] : [namespace] });
      changed = false;
      listeners.forEach((listener) => listener());
      return bytes;
    },
    onChange: (listener) => void listeners.push(listener),
    dispose() {
      stop();
      calculation.dispose();
    },
  };
}

/** `onTurn` hears how far the file is read, as often as the page had a turn; what it throws gives the opening up. */
export async function openDocument(name: string, bytes: Uint8Array, onTurn?: (share: number) => void): Promise<OpenDocument> {
  return documentOf(name, await openWorkbookFile(bytes, { name, onTurn }), true);
}

export const newDocument = (name: string): OpenDocument => documentOf(name, newWorkbookFile(), false);

/** Why a file did not open, as a sentence. */
export const refusalSentence = (error: unknown, words: Words): string => (error instanceof FileRefused ? words.refusals[error.reason] : words.unknownFault(error instanceof Error ? error.message : String(error)));

/** A changed CSV file becomes a workbook: formats, sheets and formulas have no place in a text file. */
export const downloadName = (name: string): string => (/\.(xlsx|xlsm)$/i.test(name) ? name : `${name.replace(/\.(csv|tsv|txt)$/i, "")}.xlsx`);
