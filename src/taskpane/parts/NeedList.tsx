import { Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { stepSentence } from "../../messages/rules";
import type { Need } from "../../rules/development";
import { usePane, useText } from "../state/paneContext";
import { shown } from "./figures";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column" },
  need: { display: "flex", flexDirection: "column", gap: "2px", paddingBlock: "6px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
});

/** Courses a person needs, in the order they are to be taken, each with its reason and clause. */
export function NeedList({ needs }: { readonly needs: readonly Need[] }): ReactElement {
  const styles = useStyles();
  const { language } = usePane().state;
  const text = useText();
  return (
    <ul className={styles.list}>
      {needs.map(({ competency, course, mode, cost, steps }, index) => {
        const how = [competency, mode, course === null || course.hours === null ? null : text("card.hours", { hours: shown(course.hours, 2) }), cost === null ? null : text("card.cost", { cost: shown(cost, 2) })];
        return (
          <li key={`${String(index)} ${course?.course ?? ""}`} className={styles.need}>
            <Text weight="semibold">{course?.course ?? text("card.uncovered")}</Text>
            <Caption1 className={styles.quiet}>{how.filter((part) => part !== null && part !== "").join(" · ")}</Caption1>
            {steps.map((step) => <Caption1 key={step.code}>{text("card.step", { sentence: stepSentence(step, language), rule: step.rule })}</Caption1>)}
          </li>
        );
      })}
    </ul>
  );
}
