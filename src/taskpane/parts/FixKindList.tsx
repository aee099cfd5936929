import { Button, Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement } from "react";
import type { PaneKey } from "../../messages/pane";
import { fixRow, type FixGroup } from "../../workflows";
import { usePane, useText } from "../state/paneContext";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "4px", margin: 0, padding: 0, listStyleType: "none" },
  kind: { "& label": { fontWeight: tokens.fontWeightSemibold } },
  wrap: { overflowX: "auto", paddingInlineStart: "8px" },
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed", fontSize: tokens.fontSizeBase200, "& th": { textAlign: "start", color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular }, "& th, & td": { padding: "3px 6px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere", verticalAlign: "top" } },
  cell: { minWidth: 0, height: "auto", padding: 0, justifyContent: "flex-start", textAlign: "start", color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightRegular, fontSize: "inherit", overflowWrap: "anywhere" },
  before: { color: tokens.colorNeutralForeground2 },
  after: { fontWeight: tokens.fontWeightSemibold },
});

const FIRST = 4;
const MORE = 40;

interface KindProps {
  readonly group: FixGroup;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
}

/** One kind of fix: chosen or not, and what its cells hold before and after. */
export function FixKindList({ group, chosen, onChoose }: KindProps): ReactElement {
  const styles = useStyles();
  const { state, actions } = usePane();
  const text = useText();
  const [shown, setShown] = useState(FIRST);
  const name = text(`fixes.kind.${group.kind}` satisfies PaneKey);
  const label = `${name} · ${String(group.fixes.length)}`;
  const rest = group.fixes.length - shown;
  return (
    <li className={styles.root}>
      <Checkbox className={styles.kind} checked={chosen} label={label} onChange={(_event, data) => onChoose(data.checked === true)} />
      <div className={styles.wrap}>
        <table className={styles.table} aria-label={name}>
          <thead><tr><th scope="col">{text("fixes.cell")}</th><th scope="col">{text("fixes.before")}</th><th scope="col">{text("fixes.after")}</th></tr></thead>
          <tbody>
            {group.fixes.slice(0, shown).map((fix) => {
              const row = fixRow(fix, state.session?.grid.date1904);
              const place = { sheet: fix.sheet, rect: { top: fix.row, left: fix.column, bottom: fix.row, right: fix.column } };
              return (
                <tr key={`${row.sheet} ${row.cell}`}>
                  <td><Button className={styles.cell} appearance="transparent" size="small" onClick={() => { void actions.goTo(place); }}>{row.sheet} · {row.cell}</Button></td>
                  <td className={styles.before}>{row.before}</td>
                  <td className={styles.after}>{row.after}{fix.kind === "date-format" ? <Caption1> {text("fixes.format")}</Caption1> : null}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {rest > 0 ? <div><Button size="small" appearance="transparent" onClick={() => setShown(shown + MORE)}>{text("fixes.more", { count: Math.min(MORE, rest) })}</Button></div> : null}
    </li>
  );
}
