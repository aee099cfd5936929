import type { RefusalReason } from "./types";

/** A file we will not open. `reason` is for the sentence a person reads, the message for whoever looks into it. */
export class FileRefused extends Error {
  constructor(readonly reason: RefusalReason, detail: string) {
    super(detail);
    this.name = "FileRefused";
  }
}
