import type { Calculation } from "../../calc";
import type { Workbook } from "../../model";
import type { Selves } from "../types/selves";
import type { OfficeObject } from "./officeType";
import type { References } from "./references";

/** What members of the types may reach: the workbook, its calculation and the state of this host. */
export interface HostContext {
  readonly workbook: Workbook;
  readonly calculation: Calculation;
  readonly references: References;
  /** A value of ours as the Office.js object of a type. */
  present<Name extends keyof Selves>(type: Name, self: Selves[Name]): OfficeObject;
  readonly root: OfficeObject;
  /** Services outside the workbook object (ribbon, runtime, custom functions) by their wire name. */
  readonly services: ReadonlyMap<string, OfficeObject>;
  readonly subscriptions: { add(event: string, target: string): void; remove(event: string, target: string): void };
  /** Ranges larger than this read as null, as Excel's do. */
  readonly cellLimit: () => number;
  readonly locale: string;
  /** Results are left as they are until the batch ends (`suspendApiCalculationUntilNextSync`). */
  calculationSuspended: boolean;
}
