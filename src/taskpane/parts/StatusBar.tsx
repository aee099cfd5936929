import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ReactElement } from "react";
import { Messages } from "./Messages";
import { WorkBar } from "./WorkBar";

const useStyles = makeStyles({ root: { position: "sticky", top: 0, zIndex: 2, backgroundColor: tokens.colorNeutralBackground1 } });

/** What is under way and what came of it: in sight wherever the person has scrolled to, and never over what has the focus. */
export function StatusBar(): ReactElement {
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const page = document.documentElement;
    const watching = new ResizeObserver(([entry]) => { page.style.scrollPaddingTop = `${String(Math.ceil(entry?.contentRect.height ?? 0))}px`; });
    if (bar.current !== null) watching.observe(bar.current);
    return () => watching.disconnect();
  }, []);
  return (
    <div ref={bar} className={styles.root}>
      <WorkBar />
      <Messages />
    </div>
  );
}
