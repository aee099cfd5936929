/** Decimals, means and written numbers, decided once for all rules; and how two names are the same name. */
export { exactDifference, exactDot, exactDotsWith, exactPlus, exactProduct, exactSum, meanOf } from "./exactSum";
export { medianOf } from "./median";
export { fromChineseNumber } from "./chineseNumber";
export { foldName } from "./foldName";
export { lettersOnly } from "./lettersOnly";
export { naturalOrder } from "./naturalOrder";
