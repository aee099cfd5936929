import { Badge, Body1, Button, Caption1, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { EmptyState } from "../parts/EmptyState";
import { usePane, useText } from "../state/paneContext";
import type { Pane } from "../state/paneContext";
import type { PaneKey } from "../../messages/pane";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "16px" },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  item: { display: "grid", gridTemplateColumns: "minmax(72px, auto) minmax(0, 1fr)", alignItems: "baseline", gap: "8px", "& > :first-child": { height: "auto", minHeight: "20px" } },
  next: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px", padding: "12px", borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2, border: `1px solid ${tokens.colorTransparentStroke}` },
  doors: { display: "flex", flexWrap: "wrap", gap: "8px" },
  library: { alignSelf: "flex-start", textAlign: "start" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface NextStep {
  readonly key: PaneKey;
  readonly go: () => void;
}

interface Standing {
  readonly open: number;
  readonly standards: number;
  readonly errors: number;
}

/** The one next step: unsure tables first, then what is missing, then errors, then the matrix. */
function nextStep({ state, actions }: Pane, { open, standards, errors }: Standing): NextStep {
  if (open > 0) return { key: "home.next.connect", go: () => actions.show("connect") };
  if (state.built !== null) return { key: "home.next.matrix", go: () => actions.show("matrix") };
  if (standards === 0) return { key: "home.next.standards", go: () => actions.show("library") };
  if (errors > 0) return { key: "home.next.check", go: () => actions.show("check") };
  return { key: "home.next.build", go: actions.build };
}

/** Where the workbook stands, and the one next step. */
export function HomeScreen(): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const text = useText();
  const { session, working } = pane.state;
  if (session === null) return <Body1>{working === null ? text("opening") : text("home.reading")}</Body1>;
  const used = session.mapping.tables.filter((table) => table.purpose !== null);
  const isUsed = used.length > 0;
  const count = (severity: string): number => session.findings.filter((finding) => finding.severity === severity).length;
  const next = nextStep(pane, { open: used.filter((table) => table.confidence < 0.6).length, standards: session.records.standards.length, errors: count("error") });
  const asksForStandards = isUsed && next.key === "home.next.standards";
  const doors = (
    <div className={styles.doors}>
      {asksForStandards ? null : <Button className={styles.library} onClick={() => pane.actions.show("library")}>{text("home.library")}</Button>}
      <Button className={styles.library} onClick={() => pane.actions.show("functions")}>{text("home.functions")}</Button>
      <Button className={styles.library} onClick={() => pane.actions.show("explain")}>{text("home.explain")}</Button>
    </div>
  );
  if (!isUsed) {
    return (
      <div className={styles.root}>
        <EmptyState title={text("home.empty.title")} text={text("home.empty.text")} button={text("home.empty.button")} onPress={pane.actions.insertSample} />
        {doors}
      </div>
    );
  }
  const open = session.mapping.tables.length - used.length;
  const { people } = session.reckoning;
  const scored = people.filter((person) => person.score !== null).length;
  return (
    <div className={styles.root}>
      <Subtitle2 as="h2">{text("home.title")}</Subtitle2>
      <ul className={styles.list}>
        <li className={styles.item}><Badge appearance="tint" color="informative">{text("tab.connect")}</Badge>
          <Body1>{text("home.sources", { tables: used.length, open })}<br /><Caption1 className={styles.quiet}>{text("home.people", { people: session.records.employees.length, standards: session.records.standards.length, ballots: session.records.ballots.length })}</Caption1></Body1></li>
        <li className={styles.item}><Badge appearance="tint" color={count("error") > 0 ? "danger" : count("warning") > 0 ? "warning" : "success"}>{text("tab.check")}</Badge>
          <Body1>{text("home.findings", { errors: count("error"), warnings: count("warning"), infos: count("info") })}</Body1></li>
        <li className={styles.item}><Badge appearance="tint" color={pane.state.built === null ? "informative" : "success"}>{text("tab.matrix")}</Badge>
          <Body1>{people.length === 0 ? text("home.matrix.none") : text("home.matrix.built", { scored, people: people.length })}</Body1></li>
      </ul>
      <section className={styles.next} aria-label={text("home.next")}>
        <Caption1 className={styles.quiet}>{text("home.next")}</Caption1>
        {asksForStandards ? <Body1>{text("home.missing.standards")}</Body1> : null}
        <Button appearance="primary" disabledFocusable={working !== null} onClick={next.go}>{text(next.key)}</Button>
        {asksForStandards ? <Button appearance="subtle" size="small" onClick={() => pane.actions.show("connect")}>{text("home.next.connect")}</Button> : null}
      </section>
      {doors}
      <Caption1 className={styles.quiet}>{text("home.promise")}</Caption1>
    </div>
  );
}
