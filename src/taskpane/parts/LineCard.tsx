import { Badge, Button, Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { ReactElement } from "react";
import type { LineResult } from "../../rules/results";
import { classLabel, exclusionLabel, lineStatusLabel, stepSentence } from "../../messages/rules";
import { usePane, useText } from "../state/paneContext";
import { shown, signed } from "./figures";
import { LevelBar } from "./LevelBar";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "2px", paddingBlock: "6px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto auto", alignItems: "center", gap: "6px" },
  name: { overflowWrap: "anywhere" },
  figures: { display: "flex", flexWrap: "wrap", gap: "2px 12px", color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  why: { display: "flex", flexDirection: "column", gap: "4px", paddingLeft: "8px", borderLeft: `2px solid ${tokens.colorBrandStroke2}` },
  list: { margin: 0, paddingInlineStart: "16px" },
});

interface LineCardProps {
  readonly line: LineResult;
  readonly top: number;
  readonly nameOf: (id: string | null) => string;
  /** Ballots and clauses are seen without pressing for them. */
  readonly opened?: boolean;
}

const good = new Set(["met", "above"]);

/** One competency: required, actual, gap, what it adds to the score; opened, every ballot and the clause. */
export function LineCard({ line, top, nameOf, opened = false }: LineCardProps): ReactElement {
  const styles = useStyles();
  const { language } = usePane().state;
  const text = useText();
  const id = useId();
  const [open, setOpen] = useState(opened);
  const level = (value: number | null): string => (value === null ? "–" : shown(value, 2));
  const bar = `${text("card.line.required")} ${level(line.required)}, ${text("card.line.actual")} ${level(line.actual)}`;
  const colour = good.has(line.status) ? "success" : line.status === "short" || line.status === "expired" ? "warning" : "informative";
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <Text weight="semibold" className={styles.name}>{line.competency}</Text>
        <Badge appearance="tint" color={colour}>{lineStatusLabel(line.status, language)}</Badge>
        <Button size="small" appearance="subtle" icon={open ? <ChevronUpRegular /> : <ChevronDownRegular />} aria-expanded={open} aria-controls={id} aria-label={text("card.explain", { competency: line.competency })} onClick={() => setOpen(!open)} />
      </div>
      <LevelBar required={line.required} actual={line.actual} top={top} label={bar} />
      <Caption1 className={styles.figures}>
        <span>{text("card.line.required")} {level(line.required)}</span>
        <span>{text("card.line.actual")} {level(line.actual)}</span>
        {line.gap === null ? null : <span>{text("card.line.gap")} {signed(line.gap)}</span>}
        {line.points === null || line.weight === null ? null : <span>{text("card.contribution", { points: shown(line.points, 3), weight: shown(line.weight, 4), product: shown(line.points * line.weight, 4) })}</span>}
      </Caption1>
      {open ? (
        <div id={id} className={styles.why}>
          <Caption1>{classLabel(line.class, language)}{line.self === null ? "" : ` · ${text("card.line.self")} ${level(line.self)}`}</Caption1>
          {line.steps.map((step, index) => <Caption1 key={`${String(index)} ${step.code}`}>{text("card.step", { sentence: stepSentence(step, language), rule: step.rule })}</Caption1>)}
          {line.counted.length === 0 ? null : (
            <><Caption1>{text("card.line.counted")}</Caption1>
              <ul className={styles.list}>{line.counted.map((ballot) => <li key={ballot.row}><Caption1>{text("card.line.ballot", { name: nameOf(ballot.evaluatorId), level: level(ballot.level) })}</Caption1></li>)}</ul></>
          )}
          {line.excluded.length === 0 ? null : (
            <><Caption1>{text("card.line.excluded")}</Caption1>
              <ul className={styles.list}>{line.excluded.map((ballot) => <li key={ballot.row}><Caption1>{text("card.line.ballot", { name: nameOf(ballot.evaluatorId), level: level(ballot.level), reason: exclusionLabel(ballot.reason, language), rule: ballot.rule })}</Caption1></li>)}</ul></>
          )}
        </div>
      ) : null}
    </div>
  );
}
