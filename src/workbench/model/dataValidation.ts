import type { Rect } from "./types";

export type Comparison = "between" | "notBetween" | "equal" | "notEqual" | "greaterThan" | "lessThan" | "greaterThanOrEqual" | "lessThanOrEqual";

/** What may be typed into cells. Formulas have a leading `=`, relative to the first rectangle's top left cell. */
export type ValidationRule =
  /** `source` is a formula (`=Lists!$A$1:$A$9`) or the choices themselves, divided by commas. */
  | { readonly kind: "list"; readonly source: string; readonly inCellDropDown: boolean }
  | { readonly kind: "wholeNumber" | "decimal" | "date" | "time" | "textLength"; readonly operator: Comparison; readonly formula1: string; readonly formula2: string | null }
  | { readonly kind: "custom"; readonly formula: string }
  /** Anything may be typed; there is only a prompt. */
  | { readonly kind: "any" };

export interface ValidationAlert {
  readonly show: boolean;
  readonly style: "stop" | "warning" | "information";
  readonly title: string;
  readonly message: string;
}

export interface ValidationPrompt {
  readonly show: boolean;
  readonly title: string;
  readonly message: string;
}

/** A rule over whole rectangles, which are never taken apart into cells. */
export interface DataValidation {
  /** `file:3` where it came with the file, so that its text there is kept. */
  readonly id: string;
  readonly rects: readonly Rect[];
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly alert: ValidationAlert;
  readonly prompt: ValidationPrompt;
}

export const DEFAULT_ALERT: ValidationAlert = { show: true, style: "stop", title: "", message: "" };
export const DEFAULT_PROMPT: ValidationPrompt = { show: true, title: "", message: "" };
