import { asFlag, asRecord, defineType } from "../engine";
import type { OfficeObject } from "../engine";
import type { Actions } from "./actions";

export interface ServiceNeeds {
  readonly ribbon: Map<string, boolean>;
  readonly actions: Actions;
  readonly setResults: (results: readonly unknown[]) => void;
}

interface RuntimeState {
  visible: "Visible" | "Background";
  startUp: string;
}

const control = defineType<{ readonly id: string; readonly ribbon: Map<string, boolean> }>("RibbonControl", {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Enabled: { get: ({ id, ribbon }) => ribbon.get(id) ?? true, set: ({ id, ribbon }, value) => { ribbon.set(id, asFlag(value)); } },
  },
  methods: {
    SetVisibility: ({ id, ribbon }, args) => { ribbon.set(id, args.flag(0)); },
    SetEnabled: ({ id, ribbon }, args) => { ribbon.set(id, args.flag(0)); },
  },
});

const ribbonService = defineType<ServiceNeeds>("DynamicRibbon", {
  methods: {
    GetButton: ({ ribbon }, args) => control({ id: args.text(0), ribbon }),
    GetTab: ({ ribbon }, args) => control({ id: args.text(0), ribbon }),
    ExecuteRequestCreate: () => null,
    ExecuteRequestUpdate: ({ ribbon }, args) => { update(ribbon, JSON.parse(args.text(0))); },
  },
});

/** `Office.ribbon.requestUpdate`: controls with `enabled`, tabs with `visible`, at any depth. */
function update(ribbon: Map<string, boolean>, definition: unknown): void {
  if (Array.isArray(definition)) for (const part of definition) update(ribbon, part);
  if (typeof definition !== "object" || definition === null || Array.isArray(definition)) return;
  const part = asRecord(definition);
  const state = part["enabled"] ?? part["visible"];
  if (typeof part["id"] === "string" && typeof state === "boolean") ribbon.set(part["id"], state);
  for (const inner of Object.values(part)) update(ribbon, inner);
}

const addinService = defineType<ServiceNeeds>("AddinInternalService", {
  methods: { NotifyActionHandlerReady: ({ actions }) => { actions.ready(); } },
});

const runtimeService = defineType<RuntimeState>("AppRuntimeService", {
  methods: {
    GetAppRuntimeState: (state) => state.visible,
    SetAppRuntimeState: (state, args) => { state.visible = args.text(0) === "Visible" ? "Visible" : "Background"; },
  },
});

const persistenceService = defineType<RuntimeState>("AppRuntimePersistenceService", {
  methods: {
    GetAppRuntimeStartState: (state) => state.startUp,
    SetAppRuntimeStartState: (state, args) => { state.startUp = args.text(0); },
  },
});

const functionService = defineType<ServiceNeeds>("CustomFunctions", {
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: () => null,
    _GetEnabledFeatures: () => [1, 2, 3, 4],
    SetInvocationArrayResults: ({ setResults }, args) => { setResults(args.at(0) as readonly unknown[]); },
    SetInvocationResults: ({ setResults }, args) => { setResults(args.at(0) as readonly unknown[]); },
  },
});

/** What the client calls outside the workbook object. A missing one would end a Node process by an unhandled rejection. */
export function createServices(needs: ServiceNeeds): ReadonlyMap<string, OfficeObject> {
  const state: RuntimeState = { visible: "Visible", startUp: "Inactive" };
  return new Map([
    ["Microsoft.InternalService.AddinInternalService", addinService(needs)],
    ["Microsoft.DynamicRibbon.DynamicRibbon", ribbonService(needs)],
    ["Microsoft.AppRuntime.AppRuntimeService", runtimeService(state)],
    ["Microsoft.AppRuntime.AppRuntimePersistenceService", persistenceService(state)],
    ["Microsoft.ExcelServices.CustomFunctions", functionService(needs)],
  ]);
}
