import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({ root: { overflowX: "auto", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } } });

/** A wide table moves inside its frame and the pane does not; the keyboard reaches the frame only where there is something to move. */
export function ScrollFrame({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = frame;
    if (current === null) return undefined;
    const fit = (): void => {
      if (current.scrollWidth > current.clientWidth) current.tabIndex = 0;
      else current.removeAttribute("tabindex");
    };
    const watch = new ResizeObserver(fit);
    watch.observe(current);
    fit();
    return () => watch.disconnect();
  }, [children]);
  return <div ref={frame} className={styles.root} role="region" aria-label={label}>{children}</div>;
}
