import { Button, Caption1, Subtitle2, Text, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ExplainedPerson } from "../../messages/explanation";
import { routeSentence } from "../../messages/rules";
import { usePane } from "../state/paneContext";
import { useExplanationText } from "../state/useExplanationText";
import { LineCard } from "./LineCard";

const useStyles = makeStyles({ root: { display: "flex", flexDirection: "column", gap: "6px", alignItems: "stretch" }, button: { alignSelf: "flex-start" } });

/** Whose cell it is: who assesses them, the line of the cell with its ballots, and the way to their card. */
export function ExplainedPersonPart({ person: { result, route, competency, names } }: { readonly person: ExplainedPerson }): ReactElement {
  const styles = useStyles();
  const { state, actions } = usePane();
  const text = useExplanationText();
  const id = route.employeeId;
  const name = names.get(id) || id;
  const line = result?.lines.find((each) => each.competency === competency);
  const levels = result?.lines.flatMap((each) => [each.required ?? 0, each.actual ?? 0]) ?? [];
  const top = Math.max(state.session?.policy.policy.scaleLevels ?? 0, 1, ...levels);
  const title = text("person", { name, id });
  const known = state.session?.reckoning.people.some(({ employee }) => employee.id === id) === true;
  return (
    <section className={styles.root} aria-label={title}>
      <Subtitle2 as="h3">{title}</Subtitle2>
      <Text>{routeSentence(route, state.language)}</Text>
      {line === undefined ? null : <LineCard line={line} top={top} opened nameOf={(one) => (one === null ? "–" : names.get(one) || one)} />}
      {result !== null && result.position !== null ? <Caption1>{[result.position, result.employee.department].filter((part) => part !== null && part !== "").join(" · ")}</Caption1> : null}
      {known ? <Button size="small" className={styles.button} onClick={() => actions.openPerson(id)}>{text("openCard", { name })}</Button> : null}
    </section>
  );
}
