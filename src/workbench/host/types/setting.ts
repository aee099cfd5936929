import type { Workbook } from "../../model";
import type { Definition } from "../engine";
import { notFound } from "../engine";
import type { SettingRef } from "./selves";

export const setting: Definition<SettingRef> = {
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ key }, { workbook }) => (workbook.settings.has(key) ? workbook.settings.get(key) : notFound()),
      set: ({ key }, value, { workbook }) => { workbook.setSetting(key, value); },
    },
    // The client reads and writes the value under this name.
    _Value: {
      get: ({ key }, { workbook }) => workbook.settings.get(key),
      set: ({ key }, value, { workbook }) => { workbook.setSetting(key, value); },
    },
  },
  methods: { Delete: ({ key }, _args, { workbook }) => { workbook.deleteSetting(key); } },
};

export const settingCollection: Definition<Workbook> = {
  items: (workbook, context) => [...workbook.settings.keys()].map((key) => context.present("Setting", { key })),
  indexer: (workbook, key, context) => (workbook.settings.has(String(key)) ? context.present("Setting", { key: String(key) }) : notFound()),
  methods: {
    Add: (workbook, args, context) => {
      workbook.setSetting(args.text(0), args.at(1));
      return context.present("Setting", { key: args.text(0) });
    },
  },
};
