import { defineType } from "../engine/officeType";
import type { Definition, OfficeObject } from "../engine/officeType";
import { application, cultureInfo, numberFormatInfo } from "./application";
import { chart, chartCollection } from "./chart";
import { chartAxes, chartAxis, chartAxisTitle, chartGridlines } from "./chartAxes";
import { chartDataLabels, chartSeriesLabels } from "./chartLabels";
import { chartLegend, chartTitle } from "./chartParts";
import { chartFill, chartLineFormat, chartSeries, chartSeriesCollection, chartSeriesFormat } from "./chartSeries";
import { comment, commentCollection, commentReply, commentReplyCollection } from "./comment";
import { conditionalFormat, conditionalFormatCollection } from "./conditionalFormat";
import {
  cellValueConditionalFormat, colorScaleConditionalFormat, conditionalDataBarPositiveFormat, conditionalFormatRule, conditionalRangeFill,
  conditionalRangeFont, conditionalRangeFormat, customConditionalFormat, dataBarConditionalFormat, iconSetConditionalFormat, textConditionalFormat,
} from "./conditionalRules";
import { dataValidation } from "./dataValidation";
import { functionResult, functions } from "./functions";
import { headerFooter, headerFooterGroup } from "./headerFooter";
import { namedItem, namedItemCollection } from "./namedItem";
import { pageLayout } from "./pageLayout";
import { range } from "./range";
import { rangeAreas, rangeCollection } from "./rangeAreas";
import { formatProtection, rangeBorder, rangeBorderCollection, rangeFill, rangeFont, rangeFormat } from "./rangeFormat";
import type { Selves } from "./selves";
import { setting, settingCollection } from "./setting";
import { worksheetFreezePanes, worksheetProtection } from "./sheetParts";
import { table, tableCollection } from "./table";
import { tableColumn, tableColumnCollection, tableRow, tableRowCollection } from "./tableParts";
import { workbook } from "./workbook";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheetCollection";

/** Every Office.js type the workbench knows. What is missing here, the client hears of as ApiNotFound. */
const definitions: { readonly [Name in keyof Selves]: Definition<Selves[Name]> } = {
  Workbook: workbook, Functions: functions, FunctionResult: functionResult, Application: application, CultureInfo: cultureInfo, NumberFormatInfo: numberFormatInfo,
  WorksheetCollection: worksheetCollection, Worksheet: worksheet, WorksheetFreezePanes: worksheetFreezePanes, WorksheetProtection: worksheetProtection,
  PageLayout: pageLayout, HeaderFooterGroup: headerFooterGroup, HeaderFooter: headerFooter,
  Range: range, RangeAreas: rangeAreas, RangeCollection: rangeCollection, RangeFormat: rangeFormat, RangeFill: rangeFill, RangeFont: rangeFont,
  RangeBorderCollection: rangeBorderCollection, RangeBorder: rangeBorder, FormatProtection: formatProtection, DataValidation: dataValidation,
  TableCollection: tableCollection, Table: table, TableColumnCollection: tableColumnCollection, TableColumn: tableColumn, TableRowCollection: tableRowCollection, TableRow: tableRow,
  NamedItemCollection: namedItemCollection, NamedItem: namedItem, SettingCollection: settingCollection, Setting: setting,
  ConditionalFormatCollection: conditionalFormatCollection, ConditionalFormat: conditionalFormat,
  CellValueConditionalFormat: cellValueConditionalFormat, CustomConditionalFormat: customConditionalFormat, TextConditionalFormat: textConditionalFormat,
  ColorScaleConditionalFormat: colorScaleConditionalFormat, DataBarConditionalFormat: dataBarConditionalFormat, IconSetConditionalFormat: iconSetConditionalFormat,
  ConditionalFormatRule: conditionalFormatRule, ConditionalRangeFormat: conditionalRangeFormat, ConditionalRangeFill: conditionalRangeFill,
  ConditionalRangeFont: conditionalRangeFont, ConditionalDataBarPositiveFormat: conditionalDataBarPositiveFormat,
  ChartCollection: chartCollection, Chart: chart, ChartTitle: chartTitle, ChartLegend: chartLegend, ChartAxes: chartAxes, ChartAxis: chartAxis,
  ChartSeriesCollection: chartSeriesCollection, ChartSeries: chartSeries, ChartSeriesFormat: chartSeriesFormat, ChartFill: chartFill, ChartLineFormat: chartLineFormat,
  ChartAxisTitle: chartAxisTitle, ChartGridlines: chartGridlines, ChartDataLabels: chartDataLabels, ChartSeriesLabels: chartSeriesLabels,
  CommentCollection: commentCollection, Comment: comment, CommentReplyCollection: commentReplyCollection, CommentReply: commentReply,
};

type Maker = ((self: unknown) => OfficeObject) & ReturnType<typeof defineType>;

const makers: ReadonlyMap<string, Maker> = new Map(
  Object.entries(definitions).map(([name, definition]) => [name, defineType(name, definition as unknown as Definition<unknown>)]),
);

export function present<Name extends keyof Selves>(type: Name, self: Selves[Name]): OfficeObject {
  const make = makers.get(type);
  if (!make) throw new Error(`No Office.js type ${type}.`);
  return make(self);
}

/** Names of the members known of a type, as the client's metadata names them; for the coverage test. */
export function knownMembers(type: string): ReadonlySet<string> {
  const definition = (definitions as Readonly<Record<string, Definition<never> | undefined>>)[type];
  const own = [definition?.scalars, definition?.navigations, definition?.methods].flatMap((members) => Object.keys(members ?? {}));
  const ofCollections = definition?.items ? ["items", "GetItemAt", "GetCount"] : [];
  return new Set([...own, ...ofCollections, ...(definition?.indexer ? ["GetItem", "GetItemOrNullObject"] : [])].map((name) => name.toLowerCase()));
}
