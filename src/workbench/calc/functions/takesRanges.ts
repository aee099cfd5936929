/** Functions that make one value of the ranges they are given, without going through them cell by cell. */
const OVER_RANGES = [
  "SUM", "SUMSQ", "PRODUCT", "COUNT", "COUNTA", "COUNTBLANK", "AVERAGE", "AVERAGEA", "MIN", "MINA", "MAX", "MAXA", "MEDIAN", "MODE", "MODE.SNGL", "GCD", "LCM", "MULTINOMIAL",
  "STDEV", "STDEV.S", "STDEV.P", "STDEVP", "STDEVA", "STDEVPA", "VAR", "VAR.S", "VAR.P", "VARP", "VARA", "VARPA", "AVEDEV", "DEVSQ", "GEOMEAN", "HARMEAN", "KURT", "SKEW", "SKEW.P",
  "AND", "OR", "XOR", "CONCAT", "TEXTJOIN", "SUBTOTAL", "AGGREGATE", "ROWS", "COLUMNS", "AREAS",
  "SUMIF", "COUNTIF", "AVERAGEIF", "SUMIFS", "COUNTIFS", "AVERAGEIFS", "MINIFS", "MAXIFS",
  "LARGE", "SMALL", "PERCENTILE", "PERCENTILE.INC", "PERCENTILE.EXC", "QUARTILE", "QUARTILE.INC", "QUARTILE.EXC", "PERCENTRANK", "PERCENTRANK.INC", "PERCENTRANK.EXC", "TRIMMEAN", "RANK", "RANK.EQ", "RANK.AVG",
  "VLOOKUP", "HLOOKUP", "LOOKUP", "MATCH",
  "CORREL", "COVAR", "COVARIANCE.P", "COVARIANCE.S", "PEARSON", "RSQ", "SLOPE", "INTERCEPT", "STEYX", "FORECAST", "FORECAST.LINEAR", "PROB",
  "CHISQ.TEST", "CHITEST", "F.TEST", "FTEST", "T.TEST", "TTEST", "Z.TEST", "ZTEST",
  "NPV", "IRR", "MIRR", "XNPV", "XIRR", "FVSCHEDULE", "SERIESSUM", "NETWORKDAYS", "WORKDAY",
  "DAVERAGE", "DCOUNT", "DCOUNTA", "DGET", "DMAX", "DMIN", "DPRODUCT", "DSTDEV", "DSTDEVP", "DSUM", "DVAR", "DVARP",
];

/** What stands inside them Excel has always computed as arrays, without the braces of an array formula. */
const OVER_ARRAYS = ["SUMPRODUCT", "SUMX2MY2", "SUMX2PY2", "SUMXMY2", "MDETERM"];

const RANGES = new Set(OVER_RANGES);
const ARRAYS = new Set(OVER_ARRAYS);

/** What a function makes one value of; null where it may give many, or does not care for ranges. */
export function reduces(name: string): "ranges" | "arrays" | null {
  return ARRAYS.has(name) ? "arrays" : RANGES.has(name) ? "ranges" : null;
}
