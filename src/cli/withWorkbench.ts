import { registerFunctions } from "../functions/register";
import type { CliRefusal } from "../messages/cli";
import { FileRefused, openWorkbench, type Workbench } from "../workbench";
import { addinFor } from "./addin";
import type { Options } from "./options";
import type { ProgressLine } from "./progressLine";
import { readInput } from "./readInput";
import { Refused } from "./refused";

/** Opens the workbook (none: an empty one) with the add-in's functions, lets work use it, and closes it whatever happens. */
export async function withWorkbench<Result>(file: string | null, options: Options, progress: ProgressLine, work: (bench: Workbench) => Promise<Result>): Promise<Result> {
  const bytes = file === null ? null : await readInput(file);
  let bench: Workbench;
  try {
    bench = await openWorkbench({
      ...(bytes ? { bytes } : {}), ...(file === null ? {} : { fileName: file }),
      onProgress: (done, total) => progress.show({ stage: "open", done, total }),
      addin: addinFor(options.language), page: registerFunctions, locale: options.language === "en" ? "en-US" : "zh-CN",
    });
  } catch (error) {
    if (error instanceof FileRefused) throw new Refused(error.reason satisfies CliRefusal, { file, detail: error.message });
    throw error;
  }
  try {
    return await work(bench);
  } finally {
    bench.dispose();
  }
}
