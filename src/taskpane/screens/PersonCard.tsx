import { Button, Caption1, Subtitle1, Subtitle2, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { ReactElement } from "react";
import { listText } from "../../messages/listText";
import type { PersonResult } from "../../rules/results";
import { bodyLabel, exclusionLabel, personStatusLabel, routeSentence, verdictLabel } from "../../messages/rules";
import { Figure } from "../parts/Figure";
import { LineCard } from "../parts/LineCard";
import { NeedList } from "../parts/NeedList";
import { Radar } from "../parts/Radar";
import { percent, shown } from "../parts/figures";
import { usePane, useText } from "../state/paneContext";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "12px" },
  head: { display: "flex", alignItems: "center", gap: "4px", marginInlineStart: "-8px" },
  figures: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(84px, 1fr))", gap: "8px" },
  quiet: { color: tokens.colorNeutralForeground3 },
  section: { display: "flex", flexDirection: "column", gap: "6px" },
  sum: { display: "flex", justifyContent: "space-between", paddingTop: "4px", borderTop: `1px solid ${tokens.colorNeutralStroke1}`, fontVariantNumeric: "tabular-nums" },
});

/** One person: figures, who assesses and why, every line with what counted, and how the score adds up. */
export function PersonCard({ person }: { readonly person: PersonResult }): ReactElement {
  const styles = useStyles();
  const { state, actions } = usePane();
  const text = useText();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  const { language, session, working } = state;
  const { employee, route } = person;
  const names = new Map((session?.reckoning.people ?? []).map((one) => [one.employee.id, one.employee.name]));
  for (const one of session?.records.employees ?? []) names.set(one.id, one.name);
  const nameOf = (id: string | null): string => (id === null ? "–" : (names.get(id) ?? id));
  const policy = session?.policy.policy;
  const needs = (session?.needs ?? []).filter((need) => need.employee.id === employee.id);
  const levels = person.lines.flatMap((line) => [line.required ?? 0, line.actual ?? 0]);
  const top = Math.max(policy?.scaleLevels ?? 0, ...levels, 1);
  const members = route.members.filter((member) => member.part === "member").map((member) => nameOf(member.id));
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <Button ref={back} appearance="subtle" icon={<ArrowLeftRegular />} aria-label={text("back")} onClick={() => actions.openPerson(null)} />
        <div>
          <Subtitle1 as="h2" block>{text("card.title", { name: employee.name })}</Subtitle1>
          <Caption1 className={styles.quiet}>{[employee.id === employee.name ? null : employee.id, person.position, employee.department].filter((part) => part !== null && part !== "").join(" · ")}</Caption1>
        </div>
      </div>
      <div className={styles.figures}>
        <Figure label={text("card.score")} value={person.score === null ? text("matrix.noScore") : shown(person.score, 4)} />
        <Figure label={text("card.match")} value={person.match === null ? "–" : percent(person.match)} />
        <Figure label={text("card.verdict")} value={person.verdict === null ? personStatusLabel(person.status, language) : verdictLabel(person.verdict, language)} />
      </div>
      {person.score === null && person.scoredLines > 0 ? <Text>{text("matrix.rated", { rated: person.ratedLines, lines: person.scoredLines })}</Text> : null}
      <Radar title={text("card.chart", { name: employee.name, lines: person.lines.length })} top={top} axes={person.lines.map((line) => ({ label: line.competency, required: line.required, actual: line.actual }))} />
      <div className={styles.figures}>
        <Figure label={text("card.mainGap")} value={person.mainGap ?? text("card.none")} />
        <Figure label={text("card.largestLoss")} value={person.largestLoss ?? text("card.none")} />
      </div>
      <section className={styles.section} aria-label={text("card.route")}>
        <Subtitle2 as="h3">{text("card.route")} · {bodyLabel(route.body, language)}</Subtitle2>
        <Text>{routeSentence(route, language)}</Text>
        {route.chair === null ? null : <Caption1>{text("pair", { label: text("card.chair"), value: nameOf(route.chair) })}</Caption1>}
        {members.length === 0 ? null : <Caption1>{text("pair", { label: text("card.members"), value: listText(language, members) })}</Caption1>}
        {route.excluded.length === 0 ? null : <Caption1>{text("pair", { label: text("card.kept"), value: listText(language, route.excluded.map((one) => text("aside", { text: nameOf(one.id), note: exclusionLabel(one.reason, language) }))) })}</Caption1>}
      </section>
      {person.lines.length === 0 ? null : (
        <section className={styles.section} aria-label={text("card.lines")}>
          <Subtitle2 as="h3">{text("card.lines")}</Subtitle2>
          <Caption1 className={styles.quiet}>{text("card.formula", { step: policy?.step ?? null })}</Caption1>
          {person.lines.map((line, index) => <LineCard key={`${String(index)} ${line.competency}`} line={line} top={top} nameOf={nameOf} />)}
          {person.score === null ? null : <div className={styles.sum}><Text weight="semibold">{text("card.sum")}</Text><Text weight="semibold">{shown(person.score, 4)}</Text></div>}
        </section>
      )}
      {needs.length === 0 ? null : (
        <section className={styles.section} aria-label={text("card.courses")}>
          <Subtitle2 as="h3">{text("card.courses")}</Subtitle2>
          <NeedList needs={needs} />
        </section>
      )}
      <Button appearance="primary" disabled={person.lines.length === 0} disabledFocusable={working !== null} onClick={() => actions.report(employee.id)}>{text("card.report")}</Button>
    </div>
  );
}
