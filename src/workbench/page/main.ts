import { startWorkbench } from "./startWorkbench";

startWorkbench(new URLSearchParams(location.search)).catch((error: unknown) => {
  document.getElementById("messages")?.replaceChildren(String(error));
});
