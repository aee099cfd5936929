import { registerCommands } from "../commands/register";
import { displayLanguage, officeReady } from "../excel/office";
import { explainer, loadGallery, registerFunctions } from "../functions/register";
import { languageOf } from "../messages/language";
import { startText } from "../messages/start";

/** Entry of the shared runtime: functions are ready first, then the ribbon, then the pane, which loads lazily. */
registerFunctions();

/** Made once: the pane keeps what it was given. */
const OFFER = { loadGallery, explainer };

async function start(): Promise<void> {
  const { inExcel } = await officeReady();
  const locale = inExcel ? displayLanguage() : navigator.language;
  if (inExcel) registerCommands();
  const root = document.getElementById("pane");
  if (root === null) return;
  try {
    const { mountPane } = await import(/* webpackChunkName: "pane" */ "./mountPane");
    mountPane(root, locale, inExcel, OFFER);
  } catch (fault) {
    root.setAttribute("role", "alert");
    root.style.padding = "20px";
    root.textContent = startText(languageOf(locale), "pane-missing");
    reportError(fault);
  }
}

void start();
