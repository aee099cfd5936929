import type { Workbook } from "../../model";
import type { Definition } from "../engine";
import { HostError, oneOf } from "../engine";

export const application: Definition<Workbook> = {
  scalars: {
    CalculationMode: {
      get: () => "Automatic",
      set: (_self, value) => {
        if (oneOf(value, ["Automatic", "AutomaticExceptTables", "Manual"]) !== "Automatic") throw new HostError("NotImplemented", "The workbench always calculates automatically.");
      },
    },
    CalculationState: { get: () => "Done", calculated: true },
    CalculationEngineVersion: { get: () => 191029 },
    DecimalSeparator: { get: () => "." },
    ThousandsSeparator: { get: () => "," },
    UseSystemSeparators: { get: () => true },
  },
  navigations: {
    CultureInfo: (self, context) => context.present("CultureInfo", self),
  },
  methods: {
    Calculate: (_self, args, { calculation }) => calculation.recalculate(oneOf(args.at(0), ["Recalculate", "Full", "FullRebuild"]) !== "Recalculate"),
    SuspendApiCalculationUntilNextSync: (_self, _args, context) => { context.calculationSuspended = true; },
    // Nothing is drawn before a batch ends anyway.
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};

export const cultureInfo: Definition<Workbook> = {
  scalars: { Name: { get: (_self, { locale }) => locale } },
  navigations: { NumberFormat: (self, context) => context.present("NumberFormatInfo", self) },
};

export const numberFormatInfo: Definition<Workbook> = {
  scalars: {
    NumberDecimalSeparator: { get: () => "." },
    NumberGroupSeparator: { get: () => "," },
  },
};
