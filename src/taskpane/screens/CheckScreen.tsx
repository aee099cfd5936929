import { Badge, Body1, Button, Caption1, Select, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ReactElement } from "react";
import type { Severity } from "../../rules/outcome";
import { EmptyState } from "../parts/EmptyState";
import { FindingGroup } from "../parts/FindingGroup";
import type { GroupedFinding } from "../parts/FindingGroup";
import { findingView } from "../../workflows";
import { usePane, useText } from "../state/paneContext";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "12px" },
  filters: { display: "flex", gap: "8px", flexWrap: "wrap" },
  filter: { flexGrow: 1, minWidth: "120px" },
  groups: { display: "flex", flexDirection: "column", gap: "8px", margin: 0, padding: 0, listStyleType: "none" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  quiet: { color: tokens.colorNeutralForeground3 },
  counts: { display: "flex", gap: "6px", flexWrap: "wrap" },
});

const order: readonly Severity[] = ["error", "warning", "info"];
const colours = { error: "danger", warning: "warning", info: "informative" } as const;

/** Findings by severity and kind; choosing one selects its cell. Thousands stay readable: kinds first, then cells. */
export function CheckScreen(): ReactElement {
  const styles = useStyles();
  const { state, actions } = usePane();
  const text = useText();
  const { session, language } = state;
  const [severity, setSeverity] = useState<Severity | "">("");
  const [sheet, setSheet] = useState("");
  const views = useMemo<readonly GroupedFinding[]>(() => (session?.findings ?? []).map((finding) => ({ place: finding.where, view: findingView(finding, language) })), [session, language]);
  const sheets = useMemo(() => [...new Set(views.map(({ view }) => view.sheet).filter((name) => name !== null))], [views]);
  if (session === null) return <Body1>{text("home.reading")}</Body1>;
  if (views.length === 0) return <EmptyState title={text("check.clean.title")} text={text("check.clean.text")} />;
  const shown = views.filter(({ view }) => (severity === "" || view.severity === severity) && (sheet === "" || view.sheet === sheet));
  const groups = new Map<string, GroupedFinding[]>();
  for (const level of order) {
    for (const finding of shown) {
      if (finding.view.severity !== level) continue;
      const key = `${level} ${finding.view.code}`;
      const group = groups.get(key);
      if (group) group.push(finding);
      else groups.set(key, [finding]);
    }
  }
  return (
    <div className={styles.root}>
      <Subtitle2 as="h2">{text("check.title")}</Subtitle2>
      <div className={styles.counts}>
        {order.map((level) => <Badge key={level} appearance="tint" color={colours[level]}>{text(`check.severity.${level}`)} {views.filter(({ view }) => view.severity === level).length}</Badge>)}
      </div>
      <div className={styles.filters}>
        <Select className={styles.filter} size="small" aria-label={text("check.filter")} value={severity} onChange={(_event, data) => setSeverity(data.value as Severity | "")}>
          <option value="">{text("check.severity.all")}</option>
          {order.map((level) => <option key={level} value={level}>{text(`check.severity.${level}`)}</option>)}
        </Select>
        <Select className={styles.filter} size="small" aria-label={text("check.sheet")} value={sheet} onChange={(_event, data) => setSheet(data.value)}>
          <option value="">{text("check.sheet.all")}</option>
          {sheets.map((name) => <option key={name} value={name}>{name}</option>)}
        </Select>
      </div>
      <Caption1 className={styles.quiet}>{text("check.intro")}</Caption1>
      <ul className={styles.groups}>
        {[...groups].map(([key, findings]) => <li key={key}><FindingGroup findings={findings} /></li>)}
      </ul>
      <div className={styles.actions}>
        <Button disabled={state.working !== null} onClick={() => actions.understand()}>{text("check.refresh")}</Button>
        <Button disabled={state.working !== null} onClick={actions.writeFindings}>{text("check.write")}</Button>
      </div>
    </div>
  );
}
