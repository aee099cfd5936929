export interface ClipboardTargets {
  readonly isIdle: () => boolean;
  readonly copy: (cut: boolean) => string;
  readonly paste: (text: string) => void;
}

/** Copy, cut and paste of cells as text with tabs. While a cell is being edited the browser's own apply to its text. */
export function listenToClipboard(input: HTMLElement, targets: ClipboardTargets): void {
  const put = (cut: boolean) => (event: ClipboardEvent) => {
    if (!targets.isIdle() || !event.clipboardData) return;
    event.clipboardData.setData("text/plain", targets.copy(cut));
    event.preventDefault();
  };
  input.addEventListener("copy", put(false));
  input.addEventListener("cut", put(true));
  input.addEventListener("paste", (event) => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (!targets.isIdle()) return;
    event.preventDefault();
    if (text !== "") targets.paste(text);
  });
}
