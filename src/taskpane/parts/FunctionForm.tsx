import { Body1, Button, Caption1, Link, Subtitle2, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import type { ReactElement, ReactNode } from "react";
import type { GalleryFunction } from "../../messages/gallery";
import { listText } from "../../messages/listText";
import { callText } from "../../workflows";
import { isComplete, missingNames, parameterAt, type FunctionForm as Form } from "../state/functionsState";
import { usePane } from "../state/paneContext";
import { useGalleryText } from "../state/useGalleryText";
import { ArgumentField } from "./ArgumentField";
import { hasRoom, PlacePart } from "./PlacePart";
import { ResultPreview } from "./ResultPreview";

/** Typing rests so long before the cells are read. */
const REST_MILLISECONDS = 350;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "16px" },
  head: { display: "flex", alignItems: "center", gap: "4px", marginInlineStart: "-8px" },
  part: { display: "flex", flexDirection: "column", gap: "8px", minWidth: 0 },
  arguments: { display: "flex", flexDirection: "column", gap: "16px" },
  box: { display: "flex", flexDirection: "column", gap: "4px", padding: "8px 12px", minWidth: 0, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2, border: `1px solid ${tokens.colorTransparentStroke}` },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
  /** Stays in sight beside whichever argument is being filled. */
  selected: { position: "sticky", top: 0, zIndex: 1, paddingBlock: "4px", color: tokens.colorNeutralForeground3, backgroundColor: tokens.colorNeutralBackground1, overflowWrap: "anywhere" },
  start: { alignSelf: "flex-start" },
});

/** One function: what it says, its arguments, what they give, where it goes. */
export function FunctionForm({ chosen, form }: { readonly chosen: GalleryFunction; readonly form: Form }): ReactElement {
  const styles = useStyles();
  const { state, actions } = usePane();
  const say = useGalleryText();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  const { typed, target, previewed } = form;
  useEffect(() => {
    const timer = setTimeout(() => { void actions.previewFunction(); }, REST_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [actions, typed, target, state.language]);
  const missing = missingNames(chosen, typed);
  const { selection } = state.functions;
  return (
    <div className={styles.root}>
      <div className={styles.part}>
        <div className={styles.head}>
          <Button ref={back} appearance="subtle" icon={<ArrowLeftRegular />} aria-label={say("back")} onClick={actions.leaveFunction} />
          <Subtitle2 as="h2">QUAL.{chosen.id}</Subtitle2>
        </div>
        <About chosen={chosen} />
      </div>
      <Part title={say("arguments")}>
        {selection === null ? null : <Caption1 className={styles.selected}>{say("selected", { at: selection.selected })}</Caption1>}
        <Arguments chosen={chosen} form={form} />
      </Part>
      <Part title={say("result")}>
        <div className={styles.box} aria-live="polite"><Outcome form={form} missing={missing} /></div>
      </Part>
      <Part title={say("target")}>
        <PlacePart form={form} />
        {previewed === null || missing.length > 0 ? null : <Caption1 className={styles.code} aria-label={say("formula")} role="group">{`${form.around?.before ?? "="}${callText(chosen.id, previewed.read)}${form.around?.after ?? ""}`}</Caption1>}
        <Button className={styles.start} appearance="primary" disabled={!isComplete(form, chosen) || !hasRoom(form)} onClick={() => { void actions.insertFunction(); }}>{say(form.around === null ? "insert" : "change")}</Button>
      </Part>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return <section className={styles.part} aria-label={title}><Text as="h3" weight="semibold">{title}</Text>{children}</section>;
}

function About({ chosen }: { readonly chosen: GalleryFunction }): ReactElement {
  const styles = useStyles();
  const say = useGalleryText();
  const { example } = chosen;
  return (
    <>
      <Body1>{chosen.description}</Body1>
      <Caption1 className={styles.quiet}>{say("rule", { rule: chosen.rule })}{chosen.clause === "" ? "" : ` · ${chosen.clause}`}</Caption1>
      {example === null ? null : (
        <div className={styles.box}>
          <Caption1 className={styles.quiet}>{say("example")}</Caption1>
          <span className={styles.code}>{example.formula}</span>
          <Caption1 className={styles.quiet}>{say("gives")}</Caption1>
          <ResultPreview result={example.result} />
        </div>
      )}
      <Link className={styles.start} href={chosen.help} target="_blank" rel="noopener" aria-label={say("helpOf", { id: chosen.id })}>{say("help")}</Link>
    </>
  );
}

function Arguments({ chosen, form }: { readonly chosen: GalleryFunction; readonly form: Form }): ReactElement {
  const styles = useStyles();
  const say = useGalleryText();
  const fields = form.typed.flatMap((typed, index) => {
    const parameter = parameterAt(chosen, index);
    return parameter === undefined ? [] : [{ parameter, index, typed, optional: parameter.optional || index >= chosen.parameters.length }];
  });
  const [open, setOpen] = useState(fields.some(({ optional, typed }) => optional && typed !== ""));
  const folded = fields.filter(({ optional }) => optional).length;
  return (
    <div className={styles.arguments}>
      {fields.filter(({ optional }) => open || !optional).map(({ parameter, index, typed }) => (
        <ArgumentField key={index} parameter={parameter} index={index} typed={typed} read={form.previewed?.read[index] ?? null} />
      ))}
      {folded > 0 ? <Button className={styles.start} size="small" appearance="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>{open ? say("less") : say("more", { count: folded })}</Button> : null}
    </div>
  );
}

function Outcome({ form, missing }: { readonly form: Form; readonly missing: readonly string[] }): ReactElement {
  const styles = useStyles();
  const { state } = usePane();
  const say = useGalleryText();
  const { previewed } = form;
  if (missing.length > 0) return <Body1 className={styles.quiet}>{say("result.needs", { names: listText(state.language, missing) })}</Body1>;
  if (previewed === null) return <Body1 className={styles.quiet}>{say("result.reading")}</Body1>;
  if (previewed.result !== null) return <ResultPreview result={previewed.result} />;
  return <Body1 className={styles.quiet}>{say(previewed.read.some(({ kind }) => kind === "refused") ? "result.refused" : "result.unknown")}</Body1>;
}
