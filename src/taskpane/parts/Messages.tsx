import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { problemSentence } from "../../messages/workflows";
import { usePane, useText } from "../state/paneContext";

const useStyles = makeStyles({ root: { margin: "8px 20px", minHeight: "auto" }, body: { whiteSpace: "normal", paddingBlock: "6px" } });

/** What just happened, or what went wrong and what to do about it. Announced, never a pop-up. */
export function Messages(): ReactElement {
  const styles = useStyles();
  const { state, actions } = usePane();
  const text = useText();
  const { problem, notice, language } = state;
  const cancelled = problem !== null && problem !== "fault" && problem.code === "cancelled";
  return (
    <div aria-live="polite">
      {problem !== null ? (
        <MessageBar className={styles.root} intent={cancelled ? "info" : "error"} layout="multiline">
          <MessageBarBody className={styles.body}>
            {problem === "fault" ? text("fault") : cancelled ? text("work.cancelled") : problemSentence(problem.code, problem.facts, language)}
          </MessageBarBody>
          <MessageBarActions><Button size="small" onClick={actions.dismiss}>{text("close")}</Button></MessageBarActions>
        </MessageBar>
      ) : null}
      {notice !== null ? (
        <MessageBar className={styles.root} intent={notice.tone} layout="multiline">
          <MessageBarBody className={styles.body}>{text(notice.key, notice.facts)}</MessageBarBody>
        </MessageBar>
      ) : null}
    </div>
  );
}
