import { Body1, Caption1, Subtitle2, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { clauseText, explainedStep, type ExplanationKey } from "../../messages/explanation";
import { functionWords } from "../../messages/functionWords";
import type { ExplainedArgument, ExplainedCall, ExplainedFormula } from "../../workflows";
import { usePane } from "../state/paneContext";
import { useExplanationText } from "../state/useExplanationText";
import { ElementChoice } from "./ElementChoice";
import { ExplainedArguments } from "./ExplainedArguments";
import { ExplainedPersonPart } from "./ExplainedPersonPart";
import { ExplainedProblem } from "./ExplainedProblem";
import { shownValue } from "./shownCell";
import { StepsTable } from "./StepsTable";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "16px" },
  part: { display: "flex", flexDirection: "column", gap: "6px" },
  list: { margin: 0, paddingInlineStart: "20px", display: "flex", flexDirection: "column", gap: "4px" },
  result: { fontVariantNumeric: "tabular-nums" },
  rule: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
  changed: { color: tokens.colorPaletteMarigoldForeground2 },
});

interface ExplainedCallProps {
  readonly formula: ExplainedFormula;
  readonly call: ExplainedCall;
  readonly index: number;
}

const UNREAD = { "expression": "unreadHelp", "gone": "goneHelp", "too-large": "toolarge" } as const satisfies Record<string, ExplanationKey>;

/** An argument without which nothing can be explained. */
function unreadOf({ parameter, text, state }: ExplainedArgument): { readonly parameter: string; readonly text: string; readonly state: keyof typeof UNREAD } | null {
  return state === "read" || state === "left-out" ? null : { parameter, text, state };
}

/** One function of the formula: what it does, what happened, the steps, the arguments and the clauses. */
export function ExplainedCallPart({ formula, call, index }: ExplainedCallProps): ReactElement {
  const styles = useStyles();
  const { language } = usePane().state;
  const text = useExplanationText();
  const { explanation } = call;
  const home = formula.cell.sheet;
  const unread = call.arguments.map(unreadOf).find((argument) => argument !== null) ?? null;
  const clauses = explanation === null ? [] : [...new Set([explanation.rule, ...explanation.steps.map(({ rule }) => rule)])];
  const names = functionWords(language, call.id);
  const stepsTitle = text("steps");
  return (
    <div className={styles.root}>
      <div className={styles.part}>
        <Subtitle2 as="h3">QUAL.{call.id}</Subtitle2>
        {names === null ? null : <Body1>{names.description}</Body1>}
      </div>
      <ExplainedProblem formula={formula} call={call} />
      {unread === null ? null : <Text role="note">{text(UNREAD[unread.state], { argument: names?.parameters[unread.parameter]?.[0] ?? unread.parameter, text: unread.text })}</Text>}
      {explanation === null ? null : (
        <>
          <ElementChoice call={call} index={index} explanation={explanation} />
          {explanation.problem === null && !call.whole ? <Text className={styles.result}>{text("result")}<b>{shownValue(explanation.value, text)}</b></Text> : null}
          {call.stale ? <Caption1 className={styles.changed} role="note">{text("stale", { shown: shownValue(formula.value, text), value: shownValue(explanation.value, text) })}</Caption1> : null}
          {explanation.steps.length === 0 && explanation.table === null ? null : (
            <section className={styles.part} aria-label={stepsTitle}>
              <Subtitle2 as="h3">{stepsTitle}</Subtitle2>
              {explanation.steps.length === 0 ? null : <ol className={styles.list}>{explanation.steps.map((step, at) => <li key={at}><Text>{explainedStep(step, language)}<Caption1 className={styles.rule}>{text("stepClause", { rule: step.rule })}</Caption1></Text></li>)}</ol>}
              {explanation.table === null ? null : <StepsTable table={explanation.table} places={call.rowPlaces} home={home} label={`${stepsTitle}: QUAL.${call.id}`} />}
            </section>
          )}
          {explanation.person === null ? null : <ExplainedPersonPart key={explanation.person.route.employeeId + (explanation.person.competency ?? "")} person={explanation.person} />}
        </>
      )}
      <ExplainedArguments call={call} home={home} />
      {clauses.length === 0 ? null : (
        <section className={styles.part} aria-label={text("clause")}>
          <Subtitle2 as="h3">{text("clause")}</Subtitle2>
          {clauses.map((rule) => <Text key={rule}><b>{rule}</b> {clauseText(rule, language) ?? ""}</Text>)}
        </section>
      )}
    </div>
  );
}
