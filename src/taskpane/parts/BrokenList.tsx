import { Body1, Button, Caption1, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { listText } from "../../messages/listText";
import type { LiveSheet } from "../../workflows";
import { usePane, useText } from "../state/paneContext";
import { FormulaCells } from "./FormulaCells";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px" },
  sheet: { display: "flex", flexDirection: "column", gap: "4px" },
  name: { fontWeight: tokens.fontWeightSemibold },
  do: { alignSelf: "flex-start" },
});

/** Cells left at #NAME? by somebody without the add-in, sheet by sheet, and the button that enters them anew. */
export function BrokenList({ live }: { readonly live: readonly LiveSheet[] }): ReactElement | null {
  const styles = useStyles();
  const { state, actions } = usePane();
  const text = useText();
  const broken = live.filter((sheet) => sheet.broken.length > 0);
  if (broken.length === 0) return null;
  const count = (sheets: readonly LiveSheet[]): number => sheets.reduce((sum, sheet) => sum + sheet.broken.length, 0);
  const [locked, open] = [broken.filter(({ isProtected }) => isProtected), broken.filter(({ isProtected }) => !isProtected)];
  return (
    <div className={styles.root}>
      <Subtitle2 as="h4">{text("repair.title")}</Subtitle2>
      <Body1>{text("repair.intro", { count: count(broken) })}</Body1>
      {broken.map((sheet) => (
        <div key={sheet.sheet} className={styles.sheet}>
          <Body1 className={styles.name}>{sheet.sheet} · {text("formulas.cells", { count: sheet.broken.length })}</Body1>
          <FormulaCells label={sheet.sheet} cells={sheet.broken.map(({ row, column, formula }) => ({ sheet: sheet.sheet, formula, rect: { top: row, left: column, bottom: row, right: column } }))} />
        </div>
      ))}
      {locked.length === 0 ? null : <Caption1>{text("repair.protected", { sheets: listText(state.language, locked.map(({ sheet }) => sheet)) })}</Caption1>}
      {open.length === 0 ? null : <Button className={styles.do} appearance="primary" size="small" disabledFocusable={state.working !== null} onClick={() => { void actions.repair(); }}>{text("repair.do", { count: count(open) })}</Button>}
    </div>
  );
}
