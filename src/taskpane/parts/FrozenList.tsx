import { Body1, Button, Caption1, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { listText } from "../../messages/listText";
import { momentText, type FormulaPlaces, type FrozenSheet } from "../../workflows";
import { usePane, useText } from "../state/paneContext";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px" },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "10px" },
  item: { display: "flex", flexDirection: "column", gap: "4px", alignItems: "flex-start", paddingInlineStart: "10px", borderInlineStartWidth: "3px", borderInlineStartStyle: "solid", borderInlineStartColor: tokens.colorBrandStroke1 },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  warn: { color: tokens.colorPaletteMarigoldForeground2 },
  all: { alignSelf: "flex-start" },
});

const MOST_NAMED = 8;

function FrozenItem({ frozen }: { readonly frozen: FrozenSheet }): ReactElement {
  const styles = useStyles();
  const { state, actions } = usePane();
  const text = useText();
  const { sheet, stamp, formulas, changed, tight } = frozen;
  const named = (cells: readonly string[]): string => `${listText(state.language, cells.slice(0, MOST_NAMED))}${cells.length > MOST_NAMED ? " …" : ""}`;
  return (
    <li className={styles.item}>
      <Body1 className={styles.name}>{sheet} · {text("formulas.cells", { count: formulas.length })}</Body1>
      {changed.length === 0 ? null : <Caption1 className={styles.warn}>{text("frozen.changed", { cells: named(changed) })}</Caption1>}
      {tight.length === 0 ? null : <Caption1 className={styles.warn}>{text("frozen.tight", { cells: named(tight) })}</Caption1>}
      {frozen.isProtected ? <Caption1>{text("formulas.protected")}</Caption1> : null}
      <Button size="small" disabled={frozen.isProtected} disabledFocusable={state.working !== null} onClick={() => { void actions.thaw([{ sheet, frozenAt: stamp.frozenAt }]); }}>{text("thaw.do", { sheet })}</Button>
    </li>
  );
}

/** What is frozen, since when and by what (once for all that were frozen together), and the way back. */
export function FrozenList({ places }: { readonly places: FormulaPlaces }): ReactElement | null {
  const styles = useStyles();
  const { state, actions } = usePane();
  const text = useText();
  const { frozen, store: { lost } } = places;
  if (frozen.length === 0 && lost.length === 0) return null;
  const byStamp = (sheets: readonly FrozenSheet[]): Map<string, FrozenSheet[]> => {
    const groups = new Map<string, FrozenSheet[]>();
    for (const sheet of sheets) {
      const { stamp } = sheet;
      const said = text("frozen.stamp", { at: momentText(stamp.frozenAt), asOf: stamp.asOf, policy: stamp.policy, changed: stamp.changed, versions: stamp.versions });
      groups.set(said, [...(groups.get(said) ?? []), sheet]);
    }
    return groups;
  };
  return (
    <div className={styles.root}>
      <Subtitle2 as="h4">{text("frozen.title")}</Subtitle2>
      {lost.length === 0 ? null : <Caption1 className={styles.warn}>{text("frozen.lost", { count: lost.length })}</Caption1>}
      {[...byStamp(frozen)].map(([said, sheets]) => (
        <div key={said} className={styles.root}>
          <Caption1>{said}</Caption1>
          <ul className={styles.list}>{sheets.map((each) => <FrozenItem key={`${each.sheet} ${each.stamp.frozenAt}`} frozen={each} />)}</ul>
        </div>
      ))}
      {frozen.length > 1 ? <Button className={styles.all} size="small" disabledFocusable={state.working !== null} onClick={() => { void actions.thaw(null); }}>{text("thaw.all")}</Button> : null}
    </div>
  );
}
