import { Body1, Button, Caption1, Field, Input, Select, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import type { ReactElement } from "react";
import { listText } from "../../messages/listText";
import type { PersonResult } from "../../rules/results";
import { personStatusLabel } from "../../messages/rules";
import { dayText, dayFromInput, type Built, type Reckoned } from "../../workflows";
import { EmptyState } from "../parts/EmptyState";
import { FormulaPanel } from "../parts/FormulaPanel";
import { PersonRow } from "../parts/PersonRow";
import { PersonCard } from "./PersonCard";
import { usePane, useText } from "../state/paneContext";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "12px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "end" },
  filters: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: "8px", "& > *": { minWidth: 0 } },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column" },
  quiet: { color: tokens.colorNeutralForeground3 },
  changed: { color: tokens.colorPaletteMarigoldForeground2 },
});

const page = 60;
const FIRST_YEAR = 1900;

function matches(person: PersonResult, wanted: string): boolean {
  const { employee } = person;
  return [employee.name, employee.id, employee.department ?? "", person.position ?? ""].some((part) => part.toLowerCase().includes(wanted));
}

/** A table stands where the scores are values; a spilled formula needs none. */
function standsInValues({ grid }: Reckoned): boolean {
  return grid.sheets.some(({ mark, tables }) => mark !== null && tables.some(({ name }) => name === "QualScores"));
}

function builtKey({ live, reason }: Built): "matrix.built" | "matrix.tooLarge" | "matrix.builtValues" {
  return live ? "matrix.built" : reason === "too-large" ? "matrix.tooLarge" : "matrix.builtValues";
}

/** Build the live sheets, and everybody with status and score; a person opens their card. */
export function MatrixScreen(): ReactElement {
  const styles = useStyles();
  const { state, actions } = usePane();
  const text = useText();
  const [wanted, setWanted] = useState("");
  const [status, setStatus] = useState("");
  const [length, setLength] = useState(page);
  const [typed, setTyped] = useState<string | null>(null);
  const { session, working, language } = state;
  const people = useMemo(() => session?.reckoning.people ?? [], [session]);
  const statuses = useMemo(() => [...new Set(people.map((person) => person.status))], [people]);
  const list = useRef<HTMLUListElement>(null);
  const left = useRef<string | null>(null);
  // Back from a card, the focus stands on the person it came from.
  useEffect(() => {
    if (state.person === null && left.current !== null) list.current?.querySelector<HTMLElement>(`[data-person="${CSS.escape(left.current)}"]`)?.focus();
    left.current = state.person;
  }, [state.person]);
  if (session === null) return <Body1>{text("home.reading")}</Body1>;
  if (people.length === 0) return <div className={styles.root}><EmptyState title={text("matrix.none.title")} text={text("matrix.none.text")} /><FormulaPanel /></div>;
  const open = state.person === null ? undefined : people.find((person) => person.employee.id === state.person);
  if (open !== undefined) return <PersonCard person={open} />;
  const values = state.built === null ? standsInValues(session) : !state.built.live;
  // A year that is being typed goes through 0002 and 0020: only a finished one is reckoned for.
  const typeDay = (value: string): void => {
    setTyped(value);
    const day = Number(value.slice(0, 4)) < FIRST_YEAR ? null : dayFromInput(value);
    if (day !== null && value !== dayText(state.asOf)) actions.setAsOf(day);
  };
  // What has been frozen meanwhile follows no longer.
  const frozen = new Set(state.formulas?.frozen.map(({ sheet }) => sheet));
  const live = (state.built?.following ?? []).filter((sheet) => !frozen.has(sheet));
  const shown = people.filter((person) => (status === "" || person.status === status) && (wanted === "" || matches(person, wanted.toLowerCase())));
  return (
    <div className={styles.root}>
      <Subtitle2 as="h2">{text("matrix.title")}</Subtitle2>
      <div className={styles.actions}>
        <Field label={text("matrix.asOfLabel")} size="small">
          <Input size="small" type="date" value={typed ?? dayText(state.asOf)} onBlur={() => setTyped(null)} onChange={(_event, data) => typeDay(data.value)} />
        </Field>
        <Button appearance="primary" size="small" disabledFocusable={working !== null} onClick={actions.build}>{text(values ? "matrix.refreshValues" : state.built === null ? "matrix.build" : "matrix.rebuild")}</Button>
        <Button size="small" disabledFocusable={working !== null} onClick={() => actions.understand()}>{text("matrix.refresh")}</Button>
      </div>
      {state.dirty ? <Caption1 className={styles.changed} role="status">{text("matrix.dirty")}</Caption1> : null}
      {state.built === null && values ? <Caption1 className={styles.quiet}>{text("matrix.valuesStand")}</Caption1> : null}
      {state.built === null || live.length === 0 ? null : <Caption1 className={styles.quiet}>{text(builtKey(state.built), { sheets: listText(state.language, live), values: state.built.sheets.includes("QUAL Needs") ? "QUAL Needs" : "" })}</Caption1>}
      <FormulaPanel />
      <div className={styles.filters}>
        <Input size="small" aria-label={text("matrix.search")} placeholder={text("matrix.search")} value={wanted} onChange={(_event, data) => setWanted(data.value)} />
        <Select size="small" aria-label={text("matrix.status.filter")} value={status} onChange={(_event, data) => setStatus(data.value)}>
          <option value="">{text("matrix.status.all")}</option>
          {statuses.map((one) => <option key={one} value={one}>{personStatusLabel(one, language)}</option>)}
        </Select>
      </div>
      <Caption1 className={styles.quiet} role="status">{text("matrix.people", { shown: shown.length, all: people.length })}</Caption1>
      <ul ref={list} className={styles.list}>
        {shown.slice(0, length).map((person) => <li key={person.employee.id}><PersonRow person={person} /></li>)}
      </ul>
      {shown.length > length ? <Button appearance="subtle" onClick={() => setLength(length + page)}>{text("check.more", { count: Math.min(page, shown.length - length) })}</Button> : null}
    </div>
  );
}
