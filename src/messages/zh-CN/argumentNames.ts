/** 错误提示中的参数名称，与输入公式时 Excel 显示的一致；同名而含义不同的参数前加函数名。 */
export const argumentNames: ReadonlyMap<string, string> = new Map([
  ["label", "等级名称"], ["scale", "等级量表"], ["required", "要求等级"], ["actual", "实际等级"], ["step", "每级分值"], ["weights", "权重"], ["missing", "缺项处理"],
  ["values", "数值"], ["labels", "能力名称"], ["groups", "分组"], ["levels", "评定等级"], ["AGREEMENT.levels", "等级数"], ["class", "能力类别"], ["speciality", "熟悉专业"],
  ["months", "了解月数"], ["PROBATION.months", "期限月数"], ["familiarity", "熟悉程度"], ["tie", "平票规则"], ["ratings", "评定"], ["AGREEMENT.ratings", "评定等级"],
  ["SEVERITY.ratings", "评定等级"], ["statistic", "统计量"], ["grade", "职等职级"], ["threshold", "界线"], ["employees", "员工"], ["asOf", "截至日期"], ["acquaintance", "了解程度"],
  ["conflicts", "回避"], ["policy", "政策参数"], ["employeeId", "工号"], ["scores", "分数"], ["passRate", "通过率"], ["current", "现有等级"], ["target", "申报等级"],
  ["crossTrack", "跨序列"], ["firstRound", "首批认证"], ["coursesPassed", "课程通过"], ["validFrom", "起始日"], ["validTo", "截止日"], ["revoked", "撤销"], ["warnDays", "预警天数"],
  ["regularised", "转正日期"], ["certified", "取证日期"], ["gaps", "差距"], ["gatesPassed", "基本条件"], ["certificateHeld", "持证"], ["setup", "设置"], ["source", "来源"],
  ["block", "区域"], ["headerRows", "标题行数"], ["headerColumns", "标题列数"], ["standards", "标准"], ["decisions", "评议结论"], ["show", "显示内容"], ["courses", "课程"], ["records", "考试成绩"],
]);
