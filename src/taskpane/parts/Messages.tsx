import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { ReactElement } from "react";
import { problemSentence } from "../../messages/workflows";
import { usePane, useText } from "../state/paneContext";

const useStyles = makeStyles({ live: { outlineStyle: "none" }, root: { margin: "8px 20px", minHeight: "auto" }, body: { whiteSpace: "normal", paddingBlock: "6px" } });

/** What just happened, or what went wrong and what to do about it. Announced, never a pop-up. */
export function Messages(): ReactElement {
  const styles = useStyles();
  const { state, actions } = usePane();
  const text = useText();
  const { problem, notice, language } = state;
  const said = useRef<HTMLDivElement>(null);
  // What was pressed may be gone with what it did: its outcome takes the focus then, and only then.
  useEffect(() => {
    if ((problem !== null || notice !== null) && document.hasFocus() && document.activeElement === document.body) said.current?.focus({ preventScroll: true });
  }, [problem, notice]);
  const cancelled = problem !== null && problem !== "fault" && problem.code === "cancelled";
  const close = (): void => {
    actions.dismiss();
    said.current?.focus();
  };
  return (
    <div ref={said} aria-live="polite" tabIndex={-1} className={styles.live}>
      {problem !== null ? (
        <MessageBar className={styles.root} intent={cancelled ? "info" : "error"} layout="multiline">
          <MessageBarBody className={styles.body}>
            {problem === "fault" ? text("fault") : cancelled ? text("work.cancelled") : problemSentence(problem.code, problem.facts, language)}
          </MessageBarBody>
          <MessageBarActions containerAction={<Button size="small" appearance="transparent" icon={<DismissRegular />} aria-label={text("close")} onClick={close} />} />
        </MessageBar>
      ) : null}
      {notice !== null ? (
        <MessageBar className={styles.root} intent={notice.tone} layout="multiline">
          <MessageBarBody className={styles.body}>{text(notice.key, notice.facts)}</MessageBarBody>
          <MessageBarActions containerAction={<Button size="small" appearance="transparent" icon={<DismissRegular />} aria-label={text("close")} onClick={close} />} />
        </MessageBar>
      ) : null}
    </div>
  );
}
