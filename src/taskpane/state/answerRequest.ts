import type { PaneRequest } from "../../workflows";
import type { PaneActions } from "./paneActions";

/** What a ribbon button asked for: the screen it is about, and the work it named. */
export async function answerRequest(request: PaneRequest, actions: PaneActions): Promise<void> {
  if (request === "check") {
    actions.show("check");
    await actions.understand();
  } else if (request === "build") {
    actions.show("matrix");
    await actions.build();
  } else if (request === "freeze") {
    actions.show("matrix");
    await actions.showFormulas(true);
  } else if (request === "explain") {
    actions.show("explain");
    await actions.explainAsked();
  } else if (request === "report") {
    actions.show("matrix");
    const person = await actions.openSelected();
    if (person !== null) await actions.report(person);
  } else {
    actions.show(request === "help" ? "help" : "home");
  }
}
