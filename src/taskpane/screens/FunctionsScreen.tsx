import { Body1, Button, Caption1, MessageBar, MessageBarBody, Subtitle2, makeStyles } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import type { ReactElement } from "react";
import { FunctionForm } from "../parts/FunctionForm";
import { FunctionList } from "../parts/FunctionList";
import { usePane, useText } from "../state/paneContext";
import { useGalleryText } from "../state/useGalleryText";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "12px", alignItems: "stretch" },
  head: { display: "flex", alignItems: "center", gap: "4px", marginInlineStart: "-8px" },
  again: { alignSelf: "flex-start" },
  bar: { minHeight: "auto" },
  /** There before it has something to say, so that it is heard; without room of its own. */
  silent: { marginBottom: "-12px" },
  said: { whiteSpace: "normal", paddingBlock: "6px" },
});

/** The gallery of QUAL functions; with one chosen, its form. */
export function FunctionsScreen(): ReactElement {
  const { state, actions } = usePane();
  const { gallery, form } = state.functions;
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (failed) return undefined;
    const opened = actions.openFunctions();
    opened.catch((fault: unknown) => {
      setFailed(true);
      reportError(fault);
    });
    return () => { void opened.then((stop) => stop(), () => undefined); };
  }, [actions, failed]);
  const chosen = form === null ? undefined : gallery?.functionsIn(state.language).find(({ id }) => id === form.id);
  return form !== null && chosen !== undefined ? <FunctionForm key={form.id} chosen={chosen} form={form} /> : <Shelf failed={failed} again={() => setFailed(false)} />;
}

function Shelf({ failed, again }: { readonly failed: boolean; readonly again: () => void }): ReactElement {
  const styles = useStyles();
  const { state, actions } = usePane();
  const text = useText();
  const say = useGalleryText();
  const { gallery, inserted } = state.functions;
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <Button ref={back} appearance="subtle" icon={<ArrowLeftRegular />} aria-label={text("back")} onClick={() => actions.show("home")} />
        <Subtitle2 as="h2">{say("title")}</Subtitle2>
      </div>
      <div aria-live="polite" className={inserted === null ? styles.silent : undefined}>
        {inserted === null ? null : <MessageBar className={styles.bar} intent="success" layout="multiline"><MessageBarBody className={styles.said}>{say("inserted", inserted)}</MessageBarBody></MessageBar>}
      </div>
      <Body1>{say("intro")}</Body1>
      {gallery !== null ? <FunctionList functions={gallery.functionsIn(state.language)} /> : failed ? <Button className={styles.again} onClick={again}>{say("again")}</Button> : <Caption1>{say("loading")}</Caption1>}
    </div>
  );
}
