import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement } from "react";
import { rectAddress } from "../../workflows";
import { usePane, useText } from "../state/paneContext";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "2px", maxHeight: "220px", overflowY: "auto" },
  item: { display: "grid", gridTemplateColumns: "minmax(72px, auto) minmax(0, 1fr)", gap: "8px", alignItems: "baseline", fontSize: tokens.fontSizeBase200 },
  cell: { minWidth: 0, height: "auto", minHeight: "24px", padding: 0, justifyContent: "flex-start", color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightRegular, fontSize: "inherit" },
  formula: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
  more: { alignSelf: "flex-start" },
});

const FIRST = 6;
const MORE = 60;

/** A formula in its cell, with the range it fills. */
export interface ShownFormula {
  readonly sheet: string;
  readonly rect: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };
  readonly formula: string;
}

/** Formulas cell by cell; choosing one selects its cell. */
export function FormulaCells({ cells, label }: { readonly cells: readonly ShownFormula[]; readonly label: string }): ReactElement {
  const styles = useStyles();
  const { actions } = usePane();
  const text = useText();
  const [shown, setShown] = useState(FIRST);
  const rest = cells.length - shown;
  return (
    <>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a list that scrolls must be reachable by keyboard */}
      <ul className={styles.list} aria-label={label} tabIndex={0}>
        {cells.slice(0, shown).map(({ sheet, rect, formula }) => {
          const cell = rectAddress(rect);
          return (
            <li key={`${sheet} ${cell}`} className={styles.item}>
              <Button className={styles.cell} appearance="transparent" size="small" aria-label={text("formulas.goTo", { sheet, cell })} onClick={() => { void actions.goTo({ sheet, rect }); }}>{cell}</Button>
              <span className={styles.formula}>{formula}</span>
            </li>
          );
        })}
      </ul>
      {rest > 0 ? <Button className={styles.more} size="small" appearance="transparent" onClick={() => setShown(shown + MORE)}>{text("formulas.more", { count: Math.min(MORE, rest) })}</Button> : null}
    </>
  );
}
