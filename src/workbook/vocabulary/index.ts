/** The words of headers, values and rows in all languages. Pure data and look-ups, small enough for the functions' bundle. */
export { foldKey, foldText, headerText, squeeze } from "./foldText";
export { fieldsOf, hasPerson, kindOf, PERSON_ATTRIBUTES } from "./fieldNames";
export type { FieldKind, PurposeFields } from "./fieldNames";
export { headerHalves, headerMeanings, isHeaderWord } from "./headerConcepts";
export type { HeaderMeaning } from "./headerConcepts";
export { isAbsent } from "./absenceWords";
export { bodyRoleOf, classOf, educationRank, employmentTypeOf, markOf, sourceOf, statusOf } from "./valueWords";
export { rowKindOf, titlePurposes } from "./rowWords";
export type { RowKind } from "./rowWords";
export { isLadderWord, ladderOf } from "./ladders";
export { dateSerialOf, isDateFormat, leadingFigures } from "./dateText";
export { looksLikePost } from "./postWords";
