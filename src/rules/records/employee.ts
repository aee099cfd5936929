import type { Grade } from "./grade";
import type { CalendarDay, EmployeeId } from "./values";

export type EmploymentType = "regular" | "probation" | "new-graduate" | "intern" | "left";
export type BodyRole = "senior-manager" | "department-manager" | "supervisor" | "team-leader" | "key-employee";

export interface Employee {
  readonly id: EmployeeId;
  readonly name: string;
  readonly department: string | null;
  readonly group: string | null;
  readonly division: string | null;
  readonly positions: readonly string[];
  readonly track: string | null;
  readonly grade: Grade | null;
  readonly hireDate: CalendarDay | null;
  readonly employmentType: EmploymentType | null;
  readonly regularisedOn: CalendarDay | null;
  readonly manager: string | null;
  readonly bodyRoles: readonly BodyRole[];
  readonly education: string | null;
  readonly experienceYears: number | null;
  readonly specialities: readonly string[];
  readonly email: string | null;
  /** null = the column is there but blank, or there is no such column (see `Records.has`). */
  readonly promotionEligible: boolean | null;
  readonly potential: string | number | null;
}
