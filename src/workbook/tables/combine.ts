import type { TidyValue } from "./tidy";

/** Two columns carry one field: posts and specialities are listed, first and last name joined, of two states the more cautious stands. */
export function combine(field: string, first: TidyValue, second: TidyValue): TidyValue {
  if (second === null || second === "") return first;
  if (field === "position" || field === "specialities" || field === "bodyRole") return `${String(first)}; ${String(second)}`;
  // Two columns name the person only where both are parts of the name.
  if (field === "name" || field === "employeeId") return /[\u3040-\u9fff]/.test(String(first)) ? `${String(first)}${String(second)}` : `${String(first)} ${String(second)}`;
  if (field === "status") return cautious(first, second);
  return first;
}

function cautious(first: TidyValue, second: TidyValue): TidyValue {
  if (first === "not-required" || second === "not-required") return "not-required";
  return first === "not-yet" || second === "not-yet" ? "not-yet" : first;
}
