import type { Facts } from "../rules/outcome";

/** What kept Excel from doing it: a code and facts; the sentence is in `messages/workflows`. */
export interface ExcelProblem {
  readonly code: string;
  readonly facts: Facts;
}

export type ExcelResult<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: ExcelProblem };

/** Thrown inside a batch to leave it; `runExcel` turns it into a result, so it never reaches a workflow. */
export class ExcelStopped extends Error {
  constructor(readonly code: string, readonly facts: Facts = {}) {
    super(code);
    this.name = "ExcelStopped";
  }
}

interface OfficeError {
  readonly code: string;
  readonly location: string;
}

/** Office.js throws objects with a `code` that is not localised; its message is not meant for people (excel-facts A2). */
export function officeErrorOf(error: unknown): OfficeError | null {
  if (typeof error !== "object" || error === null || !("code" in error) || typeof error.code !== "string") return null;
  const debug: unknown = "debugInfo" in error ? error.debugInfo : null;
  const location = typeof debug === "object" && debug !== null && "errorLocation" in debug ? debug.errorLocation : "";
  return { code: error.code, location: typeof location === "string" ? location : "" };
}

/** What Office.js says while a person is typing in a cell. */
const EDITING = "InvalidOperationInCellEditMode";
const TOO_LARGE = new Set([
  "RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded", "MemoryLimitReached", "OperationCellsExceedLimit", "RangeExceedsLimit",
]);
const GONE = new Set(["ItemNotFound", "InvalidReference", "InvalidBinding"]);
const UNSUPPORTED = new Set(["ApiNotFound", "ApiNotAvailable", "NotImplemented", "UnsupportedFeature", "UnsupportedOperation", "UnsupportedSheet"]);
const ASLEEP = new Set(["InvalidOrTimedOutSession", "RequestAborted", "ServiceNotAvailable", "HostRestartNeeded", "ActivityLimitReached", "InactiveWorkbook"]);

export function isEditing(error: unknown): boolean {
  return officeErrorOf(error)?.code === EDITING;
}

export function isUnsupported(error: unknown): boolean {
  return UNSUPPORTED.has(officeErrorOf(error)?.code ?? "");
}

/** A smaller piece may go through. `GeneralException` counts: Excel on the web reports some oversized writes so. */
export function mayBeTooLarge(error: unknown): boolean {
  const code = officeErrorOf(error)?.code ?? "";
  return TOO_LARGE.has(code) || code === "GeneralException";
}

/** null = not an expected problem but a fault of ours: throw it on. */
export function problemOf(error: unknown): ExcelProblem | null {
  if (error instanceof ExcelStopped) return { code: error.code, facts: error.facts };
  const office = officeErrorOf(error);
  if (!office) return null;
  const facts = { officeCode: office.code, location: office.location };
  if (office.code === EDITING) return { code: "excel-editing", facts };
  if (TOO_LARGE.has(office.code)) return { code: "excel-too-large", facts };
  if (office.code === "AccessDenied") return { code: "excel-protected", facts };
  if (GONE.has(office.code)) return { code: "excel-gone", facts };
  if (UNSUPPORTED.has(office.code)) return { code: "excel-unsupported", facts };
  if (ASLEEP.has(office.code)) return { code: "excel-asleep", facts };
  return { code: "excel-failed", facts };
}
