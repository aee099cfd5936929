import { format } from "numfmt";
import { isError } from "../../model";
import type { Value } from "../../model";

/** What the cell shows, as far as width does not matter. */
export function cellText(value: Value, numberFormat: string): string {
  if (value === null) return "";
  if (isError(value)) return value.error;
  try {
    return format(numberFormat, value);
  } catch {
    // A number format that nobody understands shows the number as it is, as Excel's repair would.
    return format("General", value);
  }
}
