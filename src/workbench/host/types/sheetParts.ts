import type { Sheet } from "../../model";
import type { Call, Definition } from "../engine";
import { HostError, invalid } from "../engine";
import { rangeArgument } from "./rangeGetters";
import { wholeSheet } from "../cells/rangeRef";

const freeze = (rows: number, columns: number) => ({ freeze: rows > 0 || columns > 0 ? { rows, columns } : null });

const freezeAt: Call<Sheet> = (sheet, args, context) => {
  const { rect } = rangeArgument(args, 0, { sheet, rect: wholeSheet() }, context);
  sheet.setView(freeze(rect.bottom + 1, rect.right + 1));
};

const frozenRange: Call<Sheet> = (sheet, _args, context) => {
  const frozen = sheet.view.freeze;
  if (!frozen) return null;
  const whole = wholeSheet();
  return context.present("Range", { sheet, rect: { top: 0, left: 0, bottom: frozen.rows > 0 ? frozen.rows - 1 : whole.bottom, right: frozen.columns > 0 ? frozen.columns - 1 : whole.right } });
};

export const worksheetFreezePanes: Definition<Sheet> = {
  methods: {
    FreezeRows: (sheet, args) => { sheet.setView(freeze(args.optionalNumber(0) ?? 1, 0)); },
    FreezeColumns: (sheet, args) => { sheet.setView(freeze(0, args.optionalNumber(0) ?? 1)); },
    FreezeAt: freezeAt,
    Unfreeze: (sheet) => { sheet.setView({ freeze: null }); },
    GetLocationOrNullObject: frozenRange,
    GetLocation: (sheet, args, context) => frozenRange(sheet, args, context) ?? invalid(),
  },
};

/** Excel refuses to protect what is protected, and to unprotect what is not. */
function protect(on: boolean): Call<Sheet> {
  return (sheet) => {
    if (sheet.isProtected === on) throw new HostError("AccessDenied");
    sheet.setProtected(on);
  };
}

export const worksheetProtection: Definition<Sheet> = {
  scalars: {
    Protected: { get: (sheet) => sheet.isProtected },
    Options: { get: () => ({}) },
  },
  methods: { Protect: protect(true), Unprotect: protect(false) },
};
