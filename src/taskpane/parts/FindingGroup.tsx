import { Badge, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircleRegular, InfoRegular, WarningRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { ReactElement } from "react";
import type { FindingView, PlaceView } from "../../workflows";
import { Box } from "./Box";
import { usePane, useText } from "../state/paneContext";

export interface GroupedFinding {
  readonly place: PlaceView | null;
  readonly view: FindingView;
  /** Cells the finding stands for: itself and those of which only the number is told. */
  readonly cells: number;
}

const useStyles = makeStyles({
  root: { padding: "8px", gap: "4px" },
  head: { display: "flex", alignItems: "center", gap: "6px" },
  quiet: { color: tokens.colorNeutralForeground3 },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column" },
  item: { justifyContent: "flex-start", textAlign: "start", width: "100%", fontWeight: tokens.fontWeightRegular, paddingInline: "6px", overflowWrap: "anywhere" },
  words: { padding: "6px 7px", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  body: { display: "flex", flexDirection: "column", gap: "2px" },
  cell: { color: tokens.colorBrandForeground1 },
  more: { display: "flex", gap: "4px" },
});

const colours = { error: "danger", warning: "warning", info: "informative" } as const;
const icons = { error: <ErrorCircleRegular />, warning: <WarningRegular />, info: <InfoRegular /> };
const FIRST = 2;
const PAGE = 50;

function FindingWords({ view }: { readonly view: FindingView }): ReactElement {
  const styles = useStyles();
  const text = useText();
  return (
    <span className={styles.body}>
      {view.cell === null ? null : <Caption1 className={styles.cell}>{view.sheet} · {view.cell}</Caption1>}
      <span>{view.message}</span>
      {view.fix === null ? null : <Caption1 className={styles.quiet}>{text("check.fix", { fix: view.fix })}</Caption1>}
    </span>
  );
}

/** All findings of one kind: the first two, and more on demand. */
export function FindingGroup({ findings }: { readonly findings: readonly GroupedFinding[] }): ReactElement | null {
  const styles = useStyles();
  const { actions } = usePane();
  const text = useText();
  const [shown, setShown] = useState(FIRST);
  const first = findings[0];
  if (first === undefined) return null;
  const { severity, rule } = first.view;
  const count = findings.reduce((sum, { cells }) => sum + cells, 0);
  const rest = findings.length - shown;
  return (
    <Box className={styles.root}>
      <div className={styles.head}>
        <Badge size="small" appearance="filled" color={colours[severity]} icon={icons[severity]} role="img" aria-label={text(`check.severity.${severity}`)} />
        <Caption1 className={styles.quiet}>{text("check.rule", { rule })} · {text("check.group", { count })}</Caption1>
      </div>
      <ul className={styles.list}>
        {findings.slice(0, shown).map(({ place, view }, index) => (
          <li key={`${String(index)} ${view.sheet ?? ""} ${view.cell ?? ""}`}>
            {place === null
              ? <div className={styles.words}><FindingWords view={view} /></div>
              : <Button className={styles.item} appearance="subtle" onClick={() => { void actions.goTo(place); }}><FindingWords view={view} /></Button>}
          </li>
        ))}
      </ul>
      <div className={styles.more}>
        {rest > 0 ? <Button size="small" appearance="transparent" onClick={() => setShown(shown + PAGE)}>{text("check.more", { count: Math.min(PAGE, rest) })}</Button> : null}
        {shown > FIRST ? <Button size="small" appearance="transparent" onClick={() => setShown(FIRST)}>{text("check.fewer")}</Button> : null}
      </div>
    </Box>
  );
}
