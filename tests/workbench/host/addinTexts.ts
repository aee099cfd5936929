/** A small add-in as text: what Excel reads of one. */
export const MANIFEST = `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xmlns:ov="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="TaskPaneApp">
  <Id>11111111-2222-3333-4444-555555555555</Id>
  <DisplayName DefaultValue="Try it"/>
  <DefaultSettings><SourceLocation DefaultValue="https://try.example/old.html"/></DefaultSettings>
  <ov:VersionOverrides><Hosts><Host xsi:type="Workbook">
    <Runtimes><Runtime resid="Pane.Url" lifetime="long"/></Runtimes>
    <AllFormFactors><ExtensionPoint xsi:type="CustomFunctions">
      <Page><SourceLocation resid="Pane.Url"/></Page>
      <Metadata><SourceLocation resid="Functions.Url"/></Metadata>
      <Namespace resid="Functions.Namespace"/>
    </ExtensionPoint></AllFormFactors>
    <DesktopFormFactor>
      <ExtensionPoint xsi:type="PrimaryCommandSurface"><CustomTab id="Tab">
        <Group id="Group"><Label resid="Group.Label"/>
          <Control xsi:type="Button" id="OpenButton"><Label resid="Open.Label"/><Supertip><Title resid="Open.Label"/><Description resid="Open.Tip"/></Supertip><Icon><bt:Image size="16" resid="Icon.16"/></Icon><Action xsi:type="ShowTaskpane"><SourceLocation resid="Pane.Url"/></Action></Control>
          <Control xsi:type="Button" id="RunButton"><Label resid="Run.Label"/><Supertip><Title resid="Run.Label"/><Description resid="Run.Tip"/></Supertip><Icon><bt:Image size="16" resid="Icon.16"/></Icon><Action xsi:type="ExecuteFunction"><FunctionName>runIt</FunctionName></Action></Control>
        </Group><Label resid="Tab.Label"/></CustomTab></ExtensionPoint>
      <ExtensionPoint xsi:type="ContextMenu"><OfficeMenu id="ContextMenuCell">
        <Control xsi:type="Button" id="CellRun"><Label resid="Run.Label"/><Supertip><Title resid="Run.Label"/><Description resid="Run.Tip"/></Supertip><Action xsi:type="ExecuteFunction"><FunctionName>runIt</FunctionName></Action></Control>
      </OfficeMenu></ExtensionPoint>
    </DesktopFormFactor>
  </Host></Hosts>
  <Resources>
    <bt:Images><bt:Image id="Icon.16" DefaultValue="https://try.example/16.png"/></bt:Images>
    <bt:Urls><bt:Url id="Pane.Url" DefaultValue="https://try.example/pane.html"/><bt:Url id="Functions.Url" DefaultValue="https://try.example/functions.json"/></bt:Urls>
    <bt:ShortStrings>
      <bt:String id="Functions.Namespace" DefaultValue="TRY"/><bt:String id="Group.Label" DefaultValue="Group"/><bt:String id="Open.Label" DefaultValue="Open"/>
      <bt:String id="Run.Label" DefaultValue="Run"><bt:Override Locale="zh-CN" Value="运行"/></bt:String><bt:String id="Tab.Label" DefaultValue="Trial"><bt:Override Locale="zh-CN" Value="试用"/></bt:String>
    </bt:ShortStrings>
    <bt:LongStrings><bt:String id="Open.Tip" DefaultValue="Opens the pane."/><bt:String id="Run.Tip" DefaultValue="Runs it."/></bt:LongStrings>
  </Resources></ov:VersionOverrides>
  <ExtendedOverrides Url="https://try.example/shortcuts.json"/>
</OfficeApp>`;

const scalar = (name: string, more: object = {}): object => ({ name, description: name, type: "any", dimensionality: "scalar", ...more });
const matrix = (name: string, more: object = {}): object => ({ ...scalar(name, more), dimensionality: "matrix" });
const fn = (id: string, parameters: object[], dimensionality = "scalar"): object => ({ id, name: id, description: id, parameters, result: { type: "any", dimensionality } });

export const FUNCTIONS = {
  allowErrorForDataTypeAny: true,
  functions: [
    fn("ADD", [scalar("a"), scalar("b", { optional: true })]),
    fn("SPOIL", [matrix("block")], "matrix"),
    fn("KINDS", [matrix("block")], "matrix"),
    fn("FAIL", [scalar("how")], "matrix"),
    fn("WHERE", []),
    fn("COUNTALL", [matrix("blocks", { repeating: true })]),
    fn("MISSING", [scalar("x")]),
    fn("SLOW", [scalar("x")]),
  ],
};

export const SHORTCUTS = { actions: [{ id: "runIt", type: "ExecuteFunction", name: "Run" }], shortcuts: [{ action: "runIt", key: { default: "Ctrl+Alt+Shift+R" } }] };
