/** Words of headers about ratings, self-assessment, decisions, acquaintance and conflicts, by field. */
export const RATING_WORDS: Readonly<Record<string, string>> = {
  level:
    "等级|级别|分值|评定等级|评定级别|评价等级|能力等级|实际等级|实际评定等级|现有等级|当前等级|水平|熟练度|熟练程度|掌握程度|评级|评分|评分等级|打分|得分|分数|评委结果|评定结果|评价结果|评价|结果|等级代码|等级值|等级分值|等级数值|" +
    "level|levelno|levelnumber|levelcode|rating|ratinglevel|ratedlevel|score|actual|actuallevel|currentlevel|current|assessedlevel|proficiency|proficiencylevel|skilllevel|competencylevel|achievedlevel|result|mark|value|anchorvalue|stufe|ist|bewertung|niveau|note|évaluation|レベル|評価|評定|現状レベル|習熟度|ratinggiven|scoregiven|levelgiven|评估等级|评审等级|测评等级|打分等级|认定等级|鉴定等级|评估得分|评价得分|评定得分|评估结果",
  selfLevel: "自评等级|自评|自评级别|自评结果|自我评价|自我评定|自我评定等级|自评分|自评得分|本人自评|selflevel|selfrating|selfassessment|selfassessedlevel|selfassessment|selfscore|self|selbsteinschätzung|autoévaluation|自己評価",
  finalLevel: "最终等级|最终评定等级|最终结果|评议结论|评议结果|结论|结论等级|评议等级|审定等级|决定等级|裁定等级|汇总结果|最终评级|综合评定|综合等级|确定等级|decidedlevel|finallevel|finalrating|decision|decisionlevel|agreedlevel|consensuslevel|consolidatedlevel|最終評価|決定等級",
  superiorLevel: "上级评|上级评定|上级评价|上级评分|上级评级|上级评定等级|直属上级评分|主管评|主管评价|主管评分|经理评|managerrating|managerlevel|superiorrating|superiorlevel|supervisorrating|managerassessment|上司評価|上長評価",
  peerLevel: "同事评|同事评定|同级评定|同事评级|互评等级|同级评|同事评价|同级评价|同事评分|互评|peerrating|peerlevel|peerassessment|同僚評価",
  committeeLevel: "评委会评定|委员会评|委员会评定|小组评|小组评定|评议组评|committeerating|committeelevel|panelrating|panellevel",
  evaluatorId:
    "评委|评委工号|评委编号|评委id|评价人|评价人工号|评价者|评价者工号|评定人|评定人工号|评定者|评定者工号|评估人|评估人工号|打分人|考评人|考核人|评审人|评审员|评审人工号|评议人|评议人工号|评价员|测评人|鉴定人|评分人|评分人工号|回避人|回避人工号|回避评委|回避评委工号|回避评定人|" +
    "evaluator|evaluatorid|evaluatorno|rater|raterid|assessor|assessorid|assessedby|ratedby|reviewer|reviewerid|judge|appraiser|appraiserid|evaluatedby|examiner|panelist|panellist|bewerter|beurteiler|évaluateur|évalué par|評価者|評価者id|評定者|評価者番号|评定委员|评审委员|考评委员|评委会成员|委员|评审专家|评估者|考核者|考评者|打分者|打分人工号|考核人工号|评估员|scoredby|scorer|panelmember",
  evaluatorName: "评委姓名|评价人姓名|评定人姓名|评价者姓名|评定者姓名|评估人姓名|评分人姓名|评审人姓名|评议人姓名|回避人姓名|回避评委姓名|evaluatorname|ratername|assessorname|reviewername|考核人姓名|考评人姓名|评估者姓名|打分人姓名|scorername|reviewersname|assessorsname",
  source: "评价来源|来源|评价关系|关系|评定来源|评价类型|评定类型|评价主体|评价维度来源|评委类型|评委类别|评价角色|source|ratersource|ratertype|relationship|raterrelationship|assessmenttype|assessortype|evaluatortype|perspective|quelle",
  status: "状态|达标状态|评定状态|掌握情况|达标情况|是否达标|是否合格|认证状态|status|state|competencystatus|trainingstatus|outcome|achievement|assessmentstatus|zustand|statut|ステータス|状態",
  achievedFlag: "已达标|已掌握|达成|completed|complete|done|signedoff|passed|competent|competencyachieved|abgeschlossen|完了",
  partialFlag: "achieved|trained|inprogress|prerequisitemet|started|已培训|进行中",
  exempt: "免评|豁免|是否免评|免评定|不要求|免除|exempt|notrequired|waived|na|notapplicable|exemption|excused",
  monthsKnown: "共同工作时间|了解月数|认识月数|共事月数|了解时间|了解时长|了解时间月|熟悉月数|相识月数|共事时间|共事时长|了解期|monthsknown|months|knownmonths|monthsacquainted|monthsworkedtogether|acquaintancemonths|knownformonths|monthsworkingtogether|知り合い月数|acquainted|acquaintance|acquaintedmonths|monthsofacquaintance|timeknown|knownfor|认识时长|认识时间|相识时间|相识时长|共同工作月数|一起工作月数",
  familiar: "熟悉工作内容|是否熟悉工作内容|熟悉|是否熟悉|更熟悉|熟悉程度|是否更熟悉|较熟悉|是否了解|了解程度|熟悉标记|密切共事|familiar|familiarity|isfamiliar|morefamiliar|knowswell|workscloselywith|workclosely|熟悉者|familiarwithratee|familiarwithemployee|familiarwiththeemployee|更了解|是否更了解|熟悉该员工|熟悉被评人|是否熟悉被评人",
  knowsSpeciality: "熟悉专业|了解专业|懂专业|是否懂专业|是否熟悉专业|专业熟悉|是否熟悉该专业|是否了解专业|knowsspeciality|knowsspecialty|specialityknown|familiarwithspeciality|speciality|knowstheprofession|是否了解该专业|是否懂该专业|了解该专业|熟悉该专业|knowsthespeciality|knowsthespecialty|knowsspecialism|knowsthefield",
  consistency: "一致性|行为频率|频率|稳定性|consistency|frequency",
  remark: "备注|评语|说明|意见|评价意见|简要说明|附注|remark|remarks|comment|comments|note|notes|feedback|bemerkung|kommentar|commentaire|remarque|備考|コメント",
  evidence: "举证|证据|事例|行为事例|自评依据|依据|佐证|关键事例|证明材料|evidence|example|examples|justification|proof|nachweis|preuve|根拠",
  date: "decidedon|日期|时间|评定日期|评价日期|评估日期|自评日期|填写日期|打分日期|考试日期|申报日期|申请日期|决定日期|评议日期|登记日期|完成日期|date|ratingdate|assessmentdate|assessedon|ratedon|evaluationdate|datecompleted|completedon|completiondate|competencydate|dateachieved|examdate|decisiondate|applicationdate|trainingdate|surveydate|recordedon|datum|datedévaluation|評価日|実施日|日付",
  validTo: "有效期至|有效期止|到期日|到期日期|失效日期|截止日期|validto|validuntil|expirydate|expires|expireson|expirationdate|duedate|renewaldate|gültigbis|dateexpiration|有効期限",
  round: "轮次|评定轮次|批次|期次|评定批次|周期|评价周期|考核周期|年度|评定年度|届|round|cycle|assessmentround|wave|campaign|runde|session|評価期間|回",
  decidedBy: "chairperson|决定人|裁定人|决定者|主席|组长|审定人|主席工号|决定人工号|裁定人工号|评议组长|decidedby|decidedbyid|chair|chairid|decider|decisionby|approver|approvedby|entschiedenvon",
  reason: "why|justification|原因|理由|说明|回避原因|回避理由|决定理由|简要理由|事由|冲突原因|reason|reasons|rationale|conflictreason|because|grund|motif|理由",
};
