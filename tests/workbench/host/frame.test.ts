/** @jest-environment jsdom */
import { createCalculation } from "../../../src/workbench/calc";
import { attachFrame, createHost } from "../../../src/workbench/host";
import { createWorkbook } from "../../../src/workbench/model";

interface Reply { _actionName: string; _correlationId: number; _responseType: number; _data: Record<string, unknown> }

/** A frame that speaks the handshake as Office.js does; the real client is driven in the browser tests. */
function open(locale = "en-US") {
  const workbook = createWorkbook();
  workbook.addSheet("Sheet1");
  workbook.setSetting("kept", 1);
  const host = createHost({ workbook, calculation: createCalculation(workbook), locale });
  const frame = document.createElement("iframe");
  const connection = attachFrame(frame, host, { page: "/pane.html" });
  document.body.append(frame);
  const name = JSON.parse(frame.name) as { hostInfo: string; xdmInfo: string };
  const [conversation] = name.xdmInfo.split("|");
  const replies: Reply[] = [];
  frame.contentWindow!.postMessage = ((text: string) => { replies.push(JSON.parse(text) as Reply); }) as typeof window.postMessage;
  let next = 1;
  const raw = (data: unknown, source: Window | null = frame.contentWindow): void => { window.dispatchEvent(new MessageEvent("message", { data, source })); };
  const ask = async (action: string, data: unknown, type = 0): Promise<Reply["_data"]> => {
    const id = next++;
    raw(JSON.stringify({ _messageType: 0, _actionName: action, _conversationId: conversation, _correlationId: id, _data: data, _actionType: type }));
    await new Promise((resolve) => { setTimeout(resolve, 20); });
    return replies.find((reply) => reply._correlationId === id && reply._responseType === 0)!._data;
  };
  return { workbook, host, frame, connection, name, replies, ask, raw };
}

const write = { AutoKeepReference: false, Actions: [{ Id: 9, ActionType: 4, Name: "Values", ObjectPathId: 3, ArgumentInfo: { Arguments: [[[5]]] } }], ObjectPaths: {
  1: { Id: 1, ObjectPathType: 1, Name: "" }, 2: { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 }, 4: { Id: 4, ObjectPathType: 5, Name: "", ParentObjectPathId: 2, ArgumentInfo: { Arguments: ["Sheet1"] } },
  3: { Id: 3, ObjectPathType: 3, Name: "GetRange", ParentObjectPathId: 4, ArgumentInfo: { Arguments: ["B2"] } },
} };
const richApi = (body: object): object => ({ DdaMethod: { DispatchId: 93, Version: 1 }, ArrayData: ["", "POST", "ProcessQuery", [], JSON.stringify(body), 0, 1] });

describe("the handshake of Office on the web", () => {
  it("names the frame before it is inserted, and trusts its own origin", () => {
    const { name } = open("zh-CN");
    expect(name.hostInfo).toBe("Excel$Web$16.00$zh-CN$$$disableLogging$3");
    expect(name.xdmInfo.endsWith(`|${location.origin}`)).toBe(true);
    expect(localStorage.getItem(`OfficeJSTrustKeyV2_http_${location.hostname}`)).toBe('{"Result":1}');
  });

  it("answers with a context in which nothing is missing", async () => {
    const { ask } = open();
    const context = await ask("ContextActivationManager_getAppContextAsync", "add-in");
    for (const field of ["_id", "_appName", "_appVersion", "_appUILocale", "_dataLocale", "_docUrl", "_clientMode", "_settings", "_reason"]) expect(context[field]).toBeDefined();
    expect([context["_appName"], context["_settings"]]).toEqual([16, [["kept", "1"]]]);
  });

  it("carries out batches, tells their failures by number, and says what it does not support", async () => {
    const { ask, workbook, host } = open();
    const done = await ask("executeMethod", richApi(write));
    expect(workbook.sheets[0]!.value(1, 1)).toBe(5);
    expect([done["Error"], (done["Data"] as unknown[])[0]]).toEqual([0, 200]);
    host.misbehave({ payloadLimit: 10 });
    expect((await ask("executeMethod", richApi(write)))["Error"]).toBe(5103);
    expect((await ask("executeMethod", { DdaMethod: { DispatchId: 82, Version: 1 } }))["Error"]).toBe(5001);
  });

  it("saves and loads settings", async () => {
    const { ask, workbook } = open();
    await ask("executeMethod", { DdaMethod: { DispatchId: 76, Version: 1 }, DdaSettingsMethod: { Properties: [["new", '{"a":1}']] } });
    expect([...workbook.settings]).toEqual([["new", { a: 1 }]]);
    expect((await ask("executeMethod", { DdaMethod: { DispatchId: 75, Version: 1 } }))["Properties"]).toEqual([["new", '{"a":1}']]);
  });

  it("sends events by the ids of their registration, after the answer", async () => {
    const { ask, workbook, replies } = open();
    await ask("registerEvent", { eventDispId: 2, controlId: "", targetId: "" }, 1);
    workbook.selection = { sheetId: workbook.sheets[0]!.id, rect: { top: 1, left: 1, bottom: 2, right: 2 } };
    await new Promise((resolve) => { setTimeout(resolve, 30); });
    const events = replies.filter((reply) => reply._responseType === 1);
    expect(events.map(({ _actionName, _correlationId }) => [_actionName, _correlationId])).toEqual([["registerEvent", 1]]);
  });

  it("hears only its own frame and its own conversation", async () => {
    const { raw, replies, connection } = open();
    raw("not json");
    raw("{broken");
    raw(JSON.stringify({ _messageType: 0, _actionName: "executeMethod", _conversationId: "another", _correlationId: 7, _data: richApi(write) }));
    raw(JSON.stringify({ _messageType: 0, _actionName: "executeMethod", _conversationId: "another", _correlationId: 8, _data: richApi(write) }), window);
    connection.dispose();
    await new Promise((resolve) => { setTimeout(resolve, 20); });
    expect(replies).toEqual([]);
  });
});
