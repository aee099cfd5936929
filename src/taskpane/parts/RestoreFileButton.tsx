import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import type { ReactElement } from "react";
import { usePane, useText } from "../state/paneContext";

/** Old values that were kept as a file are put back from it, also when the workbook itself has forgotten them. */
export function RestoreFileButton(): ReactElement {
  const { state, actions } = usePane();
  const text = useText();
  const input = useRef<HTMLInputElement>(null);
  const restore = async (file: File | undefined): Promise<void> => {
    if (file !== undefined) await actions.restoreFixes(await file.text());
  };
  return (
    <>
      <Button appearance="subtle" disabledFocusable={state.working !== null} onClick={() => input.current?.click()}>{text("fixes.file")}</Button>
      <input ref={input} type="file" accept=".json,application/json" hidden aria-label={text("fixes.file")} onChange={(event) => { void restore(event.currentTarget.files?.[0]); event.currentTarget.value = ""; }} />
    </>
  );
}
