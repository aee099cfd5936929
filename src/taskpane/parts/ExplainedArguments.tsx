import { Caption1, Subtitle2, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { functionWords } from "../../messages/functionWords";
import { listText } from "../../messages/listText";
import type { ExplainedArgument, ExplainedCall } from "../../workflows";
import { usePane } from "../state/paneContext";
import { useExplanationText } from "../state/useExplanationText";
import { PlaceButton } from "./PlaceButton";
import { shownValue } from "./shownCell";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "6px" },
  list: { margin: 0, display: "flex", flexDirection: "column" },
  item: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", gap: "0 8px", paddingBlock: "6px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  text: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
  given: { margin: 0, gridColumn: "1 / -1", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** More than a line of values is a table: its size says more than the values in a run. */
const FEW = 24;

/** Arguments by name: their text in the formula, and the values that this result is made of. */
export function ExplainedArguments({ call, home }: { readonly call: ExplainedCall; readonly home: string }): ReactElement | null {
  const styles = useStyles();
  const { language } = usePane().state;
  const text = useExplanationText();
  if (call.arguments.length === 0) return null;
  const words = functionWords(language, call.id);
  const valuesOf = (argument: ExplainedArgument): string => {
    const { state, values, more, rows, columns, filled, isDay } = argument;
    if (state === "left-out") return text("leftOut");
    if (state !== "read") return text("unread");
    if (values.length + more > FEW || (rows > 1 && columns > 1)) return text("size", { rows, columns, filled });
    return listText(language, values.map((value) => shownValue(value, text, isDay)));
  };
  return (
    <section className={styles.root} aria-label={text("arguments")}>
      <Subtitle2 as="h3">{text("arguments")}</Subtitle2>
      <dl className={styles.list}>
        {call.arguments.map((argument, at) => (
          <div key={at} className={styles.item}>
            <dt><Text weight="semibold">{words?.parameters[argument.parameter]?.[0] ?? argument.parameter}</Text></dt>
            <dd className={styles.given} style={{ gridColumn: "auto" }}>{argument.place === null ? null : <PlaceButton place={argument.place} home={home} />}</dd>
            {argument.text === "" ? null : <dd className={styles.given}><span className={styles.text}>{argument.text}</span></dd>}
            {valuesOf(argument) === argument.text ? null : <dd className={styles.given}><Caption1 className={argument.state === "read" ? undefined : styles.quiet}>{valuesOf(argument)}</Caption1></dd>}
          </div>
        ))}
      </dl>
    </section>
  );
}
