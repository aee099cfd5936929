import { element } from "../../grid";

/** Asks for a file with the browser's own dialog. Its input stands in the page: one that stands nowhere may be swept up before the person has chosen. */
export function createFileChooser(onFile: (file: File) => void): { open(): void } {
  const input = element("input", { type: "file", accept: ".xlsx,.xlsm,.csv,.tsv,.txt", hidden: "", "data-role": "file" });
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    // The same file may be chosen again.
    input.value = "";
    if (file) onFile(file);
  });
  document.body.append(input);
  return { open: () => input.click() };
}

/** Hands bytes to the browser as a download. */
export function offerDownload(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes.slice().buffer], { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" }));
  const link = element("a", { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  window.setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A file may be dropped anywhere on the page. */
export function acceptDrops(label: () => string, onFile: (file: File) => void): void {
  const veil = element("div", { class: "drop-veil" });
  const hasFile = (event: DragEvent) => [...(event.dataTransfer?.types ?? [])].includes("Files");
  window.addEventListener("dragover", (event) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    veil.textContent = label();
    if (!veil.isConnected) document.body.append(veil);
  });
  window.addEventListener("dragleave", (event) => { if (event.relatedTarget === null) veil.remove(); });
  window.addEventListener("drop", (event) => {
    veil.remove();
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    onFile(file);
  });
}
