declare const brand: unique symbol;
export type Brand<T, Name extends string> = T & { readonly [brand]?: Name };

/** A day without time or zone, counted as an Excel serial of the 1900 system (2026-01-31 = 46053). Whole number. */
export type CalendarDay = Brand<number, "CalendarDay">;
/** Key of a person: the employee number as text, or a unique name where the workbook has no numbers. */
export type EmployeeId = Brand<string, "EmployeeId">;
/** Key of a competency: its name, trimmed and width-folded, as the standard writes it. */
export type CompetencyId = Brand<string, "CompetencyId">;
/** A level, 1 upwards; fractions allowed. */
export type Level = Brand<number, "Level">;
/** A weight as given (0.3 or 30). */
export type Weight = Brand<number, "Weight">;
