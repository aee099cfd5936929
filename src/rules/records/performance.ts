import type { EmployeeId } from "./values";

/** One yearly (or other) appraisal of a person. Periods are text and compare naturally: 2025 before 2026, H1 before H2. */
export interface Performance {
  readonly employeeId: EmployeeId;
  readonly period: string;
  readonly score: number | null;
}
