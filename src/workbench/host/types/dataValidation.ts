import type { Definition } from "../engine";
import type { RangeRef } from "../cells/rangeRef";

/** The model keeps no rules of validation: a range has none, and setting one is refused as unknown. */
export const dataValidation: Definition<RangeRef> = {
  scalars: { Type: { get: () => "None" } },
  methods: { Clear: () => null },
};
