import type { Workbook } from "../../model";
import type { Definition } from "../engine";

/** Days from Excel's day 0 to 1970-01-01, in the 1900 system. */
const EPOCH = 25_569;
const DAYS_1904 = 1_462;
const MS_PER_DAY = 86_400_000;

/** Excel's serial of a day, in the workbook's date system. */
function dateSerial(workbook: Workbook, year: number, month: number, day: number): number {
  const serial = Date.UTC(year, month - 1, day) / MS_PER_DAY + EPOCH;
  return workbook.date1904 ? serial - DAYS_1904 : serial;
}

export interface FunctionAnswer { readonly value: unknown }

/** `workbook.functions`: the one function that tells which date system a workbook has. Others are asked for in cells. */
export const functions: Definition<Workbook> = {
  methods: {
    Date: (workbook, args, context) => context.present("FunctionResult", { value: dateSerial(workbook, args.whole(0), args.whole(1), args.whole(2)) }),
  },
};

export const functionResult: Definition<FunctionAnswer> = {
  scalars: { Value: { get: ({ value }) => value }, Error: { get: () => null } },
};
