import { Badge, Button, Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PersonResult } from "../../rules/results";
import { bodyLabel, personStatusLabel, verdictLabel } from "../../messages/rules";
import { usePane, useText } from "../state/paneContext";
import { shown } from "./figures";

const useStyles = makeStyles({
  row: { width: "100%", display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", columnGap: "8px", justifyContent: "stretch", textAlign: "start", padding: "8px 4px", borderRadius: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, fontWeight: tokens.fontWeightRegular },
  who: { display: "flex", flexDirection: "column", minWidth: 0 },
  what: { display: "flex", flexDirection: "column", alignItems: "flex-end", gap: "2px" },
  quiet: { color: tokens.colorNeutralForeground3, overflow: "hidden", textOverflow: "ellipsis" },
  score: { fontVariantNumeric: "tabular-nums" },
});

/** One person of the list: who, where, who assesses, score and verdict. */
export function PersonRow({ person }: { readonly person: PersonResult }): ReactElement {
  const styles = useStyles();
  const { state, actions } = usePane();
  const text = useText();
  const { language } = state;
  const { employee } = person;
  // Where nobody assesses, the status beside it says so already.
  const body = bodyLabel(person.route.body, language);
  const about = [person.position, employee.department, body === personStatusLabel(person.status, language) ? null : body].filter((part) => part !== null && part !== "").join(" · ");
  return (
    <Button appearance="transparent" className={styles.row} data-person={employee.id} aria-label={text("matrix.open", { name: employee.name })} onClick={() => actions.openPerson(employee.id)}>
      <span className={styles.who}>
        <Text weight="semibold">{employee.name}</Text>
        <Caption1 className={styles.quiet}>{about}</Caption1>
      </span>
      <span className={styles.what}>
        {person.score === null
          ? <Badge appearance="tint" color={person.status === "unroutable" ? "danger" : "informative"}>{personStatusLabel(person.status, language)}</Badge>
          : <Text className={styles.score} weight="semibold">{shown(person.score, 3)}</Text>}
        <Caption1 className={styles.quiet}>
          {person.verdict !== null ? verdictLabel(person.verdict, language) : person.scoredLines > 0 ? text("matrix.rated", { rated: person.ratedLines, lines: person.scoredLines }) : ""}
        </Caption1>
      </span>
    </Button>
  );
}
