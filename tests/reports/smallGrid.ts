import type { CellScalar, SheetGrid, WorkbookGrid } from "../../src/workbook/grid";
import { RATINGS, RATINGS_SHEET, ROSTER, STANDARDS } from "../workflows/smallCompany";

function sheet(name: string, values: readonly (readonly CellScalar[])[]): SheetGrid {
  return {
    name, visibility: "visible", mark: null, top: 0, left: 0, values, merges: [], tables: [],
    numberFormat: () => "General", formula: () => null, isRowHidden: () => false, isColumnHidden: () => false,
  };
}

/** The small company as it is after reading, without a workbook. */
export function smallGrid(): WorkbookGrid {
  return { sheets: [sheet("花名册", ROSTER), sheet("岗位标准", STANDARDS), sheet(RATINGS_SHEET, RATINGS)], date1904: false, omitted: [] };
}
