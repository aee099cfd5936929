import { makeStyles, tokens } from "@fluentui/react-components";
import type { ColumnKind } from "../../workflows";

/** Colours of the sorts of columns. Each chip also names its field and carries the sign of its sort: colour is never alone. */
export const useKindStyles = makeStyles({
  person: { backgroundColor: tokens.colorPaletteBlueBackground2, color: tokens.colorPaletteBlueForeground2 },
  subject: { backgroundColor: tokens.colorPaletteTealBackground2, color: tokens.colorPaletteTealForeground2 },
  level: { backgroundColor: tokens.colorPaletteGoldBackground2, color: tokens.colorPaletteGoldForeground2 },
  date: { backgroundColor: tokens.colorPaletteGrapeBackground2, color: tokens.colorPaletteGrapeForeground2 },
  figure: { backgroundColor: tokens.colorPaletteForestBackground2, color: tokens.colorPaletteForestForeground2 },
  attribute: { backgroundColor: tokens.colorNeutralBackground4, color: tokens.colorNeutralForeground1 },
  unused: { backgroundColor: "transparent", color: tokens.colorNeutralForeground3 },
});

export const KIND_SIGNS: Readonly<Record<ColumnKind, string>> = { person: "●", subject: "◆", level: "▲", date: "■", figure: "✚", attribute: "○", unused: "–" };
