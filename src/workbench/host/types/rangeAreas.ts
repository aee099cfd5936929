import type { Definition } from "../engine";
import { addressOf, cellsOf } from "../cells/rangeRef";
import type { RangeRef } from "../cells/rangeRef";

export const rangeAreas: Definition<readonly RangeRef[]> = {
  referenced: true,
  isAlive: (areas, { workbook }) => areas.every(({ sheet }) => workbook.sheet(sheet.id) !== undefined),
  scalars: {
    Address: { get: (areas) => areas.map(addressOf).join(",") },
    AreaCount: { get: (areas) => areas.length },
    CellCount: { get: (areas) => areas.reduce((sum, { rect }) => sum + cellsOf(rect), 0) },
  },
  navigations: {
    Areas: (areas, context) => context.present("RangeCollection", areas),
    Worksheet: (areas, context) => (areas[0] ? context.present("Worksheet", areas[0].sheet) : null),
  },
  methods: {
    Clear: (areas) => { for (const { sheet, rect } of areas) sheet.clear(rect, "all"); },
  },
};

export const rangeCollection: Definition<readonly RangeRef[]> = {
  items: (areas, context) => areas.map((area) => context.present("Range", area)),
};
