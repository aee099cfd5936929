import { ModelError } from "../../model";

/** Codes of Excel that a host answers with. */
export type HostErrorCode =
  | "AccessDenied" | "ApiNotFound" | "ConflictingChange" | "GeneralException" | "InvalidArgument" | "InvalidOperation" | "InvalidOperationInCellEditMode"
  | "InvalidReference" | "InvalidSelection" | "ItemAlreadyExists" | "ItemNotFound" | "MergedRangeConflict" | "NotImplemented"
  | "RequestAborted" | "RequestPayloadSizeLimitExceeded" | "ResponsePayloadSizeLimitExceeded" | "UnsupportedOperation" | "EmptyChartSeries";

/** Excel's own sentences, so that what a person reads in a test is what Excel would say. */
const SENTENCES: Partial<Record<HostErrorCode, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
  UnsupportedOperation: "The operation being attempted is not supported.",
};

/** A fault that the client shall see as an Office.js error of this code. */
export class HostError extends Error {
  constructor(readonly code: HostErrorCode, detail?: string) {
    super(detail ?? SENTENCES[code] ?? code);
    this.name = "HostError";
  }
}

export function notFound(detail?: string): never {
  throw new HostError("ItemNotFound", detail);
}

export function invalid(detail?: string): never {
  throw new HostError("InvalidArgument", detail);
}

const STATUS: Partial<Record<HostErrorCode, number>> = { ItemNotFound: 404, ApiNotFound: 404, AccessDenied: 403, ItemAlreadyExists: 409, GeneralException: 500, NotImplemented: 501 };

export function statusOf(code: HostErrorCode): number {
  return STATUS[code] ?? 400;
}

/** Rules that the model found broken (names of sheets, overlapping tables …) reach the client as Excel's codes. */
export function asHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  if (!(error instanceof ModelError)) throw error;
  if (error.code.endsWith("-taken")) return new HostError("ItemAlreadyExists", error.message);
  if (error.code.startsWith("no-such-")) return new HostError("ItemNotFound", error.message);
  return new HostError("InvalidArgument", error.message);
}
