/** Office.js in a Node process: finds the unmodified files, gives them a window to stand in, and directs them at a host. */
export { connectHost, connectedHost, forgetPage, loadOffice } from "./loadOffice";
