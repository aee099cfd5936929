import { Badge, Body1, Button, Caption1, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { ReactElement } from "react";
import type { Severity } from "../../rules/outcome";
import { EmptyState } from "../parts/EmptyState";
import { FindingFilters, SEVERITIES, type FindingFilter } from "../parts/FindingFilters";
import { FindingGroup, type GroupedFinding } from "../parts/FindingGroup";
import { FixPanel } from "../parts/FixPanel";
import { RestoreBar } from "../parts/RestoreBar";
import { RestoreFileButton } from "../parts/RestoreFileButton";
import { findingView, type Reckoned } from "../../workflows";
import { usePane, useText } from "../state/paneContext";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "12px" },
  section: { display: "flex", flexDirection: "column", gap: "8px" },
  groups: { display: "flex", flexDirection: "column", gap: "8px", margin: 0, padding: 0, listStyleType: "none" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  quiet: { color: tokens.colorNeutralForeground3 },
  counts: { display: "flex", gap: "6px", flexWrap: "wrap" },
});

const colours = { error: "danger", warning: "warning", info: "informative" } as const;
const ALL: FindingFilter = { severity: "", sheet: "", words: "" };

function matches({ view }: GroupedFinding, { severity, sheet, words }: FindingFilter): boolean {
  if ((severity !== "" && view.severity !== severity) || (sheet !== "" && view.sheet !== sheet)) return false;
  const wanted = words.trim().toLowerCase();
  return wanted === "" || [view.message, view.fix, view.sheet, view.cell, view.rule].some((part) => part?.toLowerCase().includes(wanted) === true);
}

/** Findings of one severity, kind by kind, in the order they came in. */
function kindsOf(findings: readonly GroupedFinding[], severity: Severity): readonly (readonly GroupedFinding[])[] {
  const kinds = new Map<string, GroupedFinding[]>();
  for (const finding of findings) {
    if (finding.view.severity !== severity) continue;
    const kind = kinds.get(finding.view.code);
    if (kind) kind.push(finding);
    else kinds.set(finding.view.code, [finding]);
  }
  return [...kinds.values()];
}

/** Findings by severity and kind; choosing one selects its cell. Thousands stay readable: kinds first, then cells. */
function Findings({ session }: { readonly session: Reckoned }): ReactElement {
  const styles = useStyles();
  const { language } = usePane().state;
  const text = useText();
  const [filter, setFilter] = useState(ALL);
  const all = useMemo<readonly GroupedFinding[]>(() => session.findings.map((finding) => {
    const more = finding.facts["more"];
    return { place: finding.where, view: findingView(finding, language), cells: 1 + (typeof more === "number" ? more : 0) };
  }), [session, language]);
  const sheets = useMemo(() => [...new Set(all.flatMap(({ view }) => (view.sheet === null ? [] : [view.sheet])))], [all]);
  const shown = useMemo(() => all.filter((finding) => matches(finding, filter)), [all, filter]);
  if (all.length === 0) return session.mapping.tables.some((table) => table.purpose !== null) ? <EmptyState title={text("check.clean.title")} text={text("check.clean.text")} /> : <EmptyState title={text("check.nothing.title")} text={text("check.nothing.text")} />;
  return (
    <>
      <div className={styles.counts}>
        {SEVERITIES.map((level) => <Badge key={level} appearance="tint" color={colours[level]}>{text(`check.severity.${level}`)} {all.filter(({ view }) => view.severity === level).length}</Badge>)}
      </div>
      <FixPanel session={session} />
      <RestoreBar />
      <FindingFilters filter={filter} sheets={sheets} onChange={setFilter} />
      <Caption1 className={styles.quiet} role="status">{text("check.shown", { shown: shown.length, all: all.length })}</Caption1>
      <Caption1 className={styles.quiet}>{text("check.intro")}</Caption1>
      {shown.length === 0 ? <Body1>{text("check.noneShown")}</Body1> : null}
      {SEVERITIES.map((severity) => {
        const kinds = kindsOf(shown, severity);
        if (kinds.length === 0) return null;
        const count = kinds.reduce((sum, kind) => sum + kind.length, 0);
        return (
          <section key={severity} className={styles.section} aria-label={text(`check.severity.${severity}`)}>
            <Subtitle2 as="h3">{text("check.section", { severity: text(`check.severity.${severity}`), count })}</Subtitle2>
            <ul className={styles.groups}>{kinds.map((kind) => <li key={kind[0]?.view.code}><FindingGroup findings={kind} /></li>)}</ul>
          </section>
        );
      })}
    </>
  );
}

/** What is wrong or doubtful in the workbook, what can be fixed safely, and the way back. */
export function CheckScreen(): ReactElement {
  const styles = useStyles();
  const { state, actions } = usePane();
  const text = useText();
  const { session } = state;
  useEffect(() => { void actions.lookForRestorePoint(); }, [actions]);
  if (session === null) return <Body1>{text("home.reading")}</Body1>;
  return (
    <div className={styles.root}>
      <Subtitle2 as="h2">{text("check.title")}</Subtitle2>
      <Findings session={session} />
      {session.findings.length === 0 ? <RestoreBar /> : null}
      <div className={styles.actions}>
        <Button disabledFocusable={state.working !== null} onClick={() => { void actions.understand(); }}>{text("check.refresh")}</Button>
        {session.findings.length === 0 ? null : <Button disabledFocusable={state.working !== null} onClick={() => { void actions.writeFindings(); }}>{text("check.write")}</Button>}
        <RestoreFileButton />
      </div>
    </div>
  );
}
