import { Badge, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement } from "react";
import type { FindingView, PlaceView } from "../../workflows";
import { Box } from "./Box";
import { usePane, useText } from "../state/paneContext";

export interface GroupedFinding {
  readonly place: PlaceView | null;
  readonly view: FindingView;
}

const useStyles = makeStyles({
  root: { padding: "8px", gap: "4px" },
  head: { display: "flex", alignItems: "center", gap: "6px" },
  quiet: { color: tokens.colorNeutralForeground3 },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column" },
  item: { justifyContent: "flex-start", textAlign: "start", width: "100%", fontWeight: tokens.fontWeightRegular, paddingInline: "6px", overflowWrap: "anywhere" },
  body: { display: "flex", flexDirection: "column", gap: "2px" },
  cell: { color: tokens.colorBrandForeground1 },
});

const colours = { error: "danger", warning: "warning", info: "informative" } as const;
const page = 5;

/** All findings of one kind: the first few, and more on demand. */
export function FindingGroup({ findings }: { readonly findings: readonly GroupedFinding[] }): ReactElement | null {
  const styles = useStyles();
  const { actions } = usePane();
  const text = useText();
  const [shown, setShown] = useState(page);
  const first = findings[0];
  if (first === undefined) return null;
  return (
    <Box className={styles.root}>
      <div className={styles.head}>
        <Badge size="small" appearance="filled" color={colours[first.view.severity]}>{text(`check.severity.${first.view.severity}`)}</Badge>
        <Caption1 className={styles.quiet}>{text("check.rule", { rule: first.view.rule })} · {text("check.group", { count: findings.length })}</Caption1>
      </div>
      <ul className={styles.list}>
        {findings.slice(0, shown).map(({ place, view }, index) => (
          <li key={`${String(index)} ${view.sheet ?? ""} ${view.cell ?? ""}`}>
            <Button className={styles.item} appearance="subtle" disabled={place === null} onClick={() => { if (place !== null) actions.goTo(place); }}>
              <span className={styles.body}>
                {view.cell === null ? null : <Caption1 className={styles.cell}>{view.sheet} · {view.cell}</Caption1>}
                <span>{view.message}</span>
                {view.fix === null ? null : <Caption1 className={styles.quiet}>{text("check.fix", { fix: view.fix })}</Caption1>}
              </span>
            </Button>
          </li>
        ))}
      </ul>
      {findings.length > shown ? <Button size="small" appearance="transparent" onClick={() => setShown(shown + 10 * page)}>{text("check.more", { count: Math.min(10 * page, findings.length - shown) })}</Button> : null}
    </Box>
  );
}
