/** Words of headers about courses, certification, performance and the talent pool, by field. */
export const OTHER_WORDS: Readonly<Record<string, string>> = {
  course: "课程|课程名称|培训课程|培训项目|考试科目|科目|课程编码|课程代码|培训名称|course|coursename|coursetitle|training|trainingname|trainingprogramname|trainingprogram|program|exam|examname|subject|module|kurs|schulung|formation|研修|研修名|コース|学习项目|学习课程|课程项目|learningprogram|learningprogramme|learningactivity|trainingcourse|trainingcoursename|trainingtitle",
  category: "课程类别|课程分类|课程类型|类别|分类|category|coursecategory|coursetype|trainingtype",
  fromLevel: "起始等级|从等级|起点等级|适用起始等级|fromlevel|levelfrom|startlevel|起始级别|起点级别|初始等级|适用等级|入门等级|学前等级|当前等级|现有等级|entrylevel|startinglevel|initiallevel|currentlevel|levelbefore|fromproficiency",
  toLevel: "目标等级|至等级|提升至|达到等级|tolevel|levelto|targetlevel|endlevel|目标级别|提升等级|提升目标等级|提升至等级|达成等级|结业等级|学后等级|exitlevel|finishinglevel|levelafter|levelreached|outcomelevel|toproficiency",
  mode: "方式|培训方式|学习方式|授课方式|形式|mode|deliverymode|method|format|delivery|trainingmode|培训形式|学习形式|授课形式|课程形式|教学方式|教学形式|deliverymethod|deliverytype|deliveryformat|learningformat|learningmode|trainingmethod|courseformat|modeofdelivery",
  teacherLevel: "讲师等级|讲师级别|师资要求|teacherlevel|instructorlevel|trainerlevel|师资级别|讲师资格|授课讲师等级|讲师资质|lecturerlevel|facilitatorlevel|requiredtrainer",
  hours: "学时|课时|时长|小时|培训时长|hours|duration|durationhours|traininghours|stunden|heures|時間|学时数|课时数|培训学时|课程时长|lengthhours|credithours|coursehours",
  cost: "费用|成本|单价|培训费用|课程费用|cost|price|fee|trainingcost|kosten|coût|費用|人均费用|每人费用|人均成本|培训成本|课程单价|课程成本|每人成本|costperperson|costperhead|costpp|priceperperson|coursefee|coursecost|tuition",
  prerequisite: "先修课程|前置课程|先修|prerequisite|prerequisites|prerequisitecourse|前提课程|先决课程|前导课程|先修要求|前置要求|前置条件|prerequisitecourses|requiredbefore|requiredcourse|precedingcourse|takebefore",
  score: "成绩|得分|分数|考试成绩|分值|绩效分值|绩效得分|绩效分数|考核得分|score|points|examscore|result|performancescore|marks|punkte|点数|得点",
  passed: "是否通过|通过|是否合格|合格|及格|passed|pass|ispassed|trainingoutcome|bestanden|réussi|合否|通过情况|合格情况|考试结果|考核结果|结果|result|passfail|passorfail|completed",
  post: "岗位|认证岗位|申报岗位|持证岗位|认证工种|工种|资格名称|证书名称|证书|post|certifiedpost|certificate|certificatename|certification|posttitle|appliedpost|qualification|position|zertifikat|certificat|資格|資格名",
  stepName: "环节|认证环节|步骤|阶段|流程环节|step|stage|stepname|phase|certificationstep",
  outcome: "环节结果|结论|结果|处理结果|outcome|result|stepresult",
  owner: "负责人|责任人|经办人|办理人|owner|responsible|handledby|stepowner",
  number: "证书编号|证书号|证号|编号|number|certificateno|certificatenumber|certno",
  validFrom: "有效期自|有效期起|发证日期|颁发日期|起始日期|取证日期|validfrom|issuedon|issuedate|dateissued|startdate|gültigab",
  revokedOn: "吊销日期|撤销日期|注销日期|revokedon|revocationdate|revoked",
  targetLevel: "申报等级|目标等级|申请等级|拟申报等级|targetlevel|appliedlevel|requestedlevel",
  crossTrack: "acrosstracks|是否跨序列|跨序列|跨通道|是否跨通道|跨职种|crosstrack|crossstream|changeoftrack",
  period: "期间|考核期|考核期间|绩效期间|绩效年度|评价期间|绩效周期|考核周期|年度|考核年度|季度|年月|月份|period|year|performanceperiod|reviewperiod|appraisalperiod|quarter|fiscalyear|zeitraum|période|期間",
  performanceGrade: "绩效等级|绩效级别|绩效结果|绩效评级|考核等级|考核结果|绩效|performancegrade|performancerating|appraisalgrade|appraisalresult|overallrating|grade|rating",
  pool: "人才池|人才梯队|梯队|梯队类别|人才库|池|所属梯队|pool|pooltype|talentpool|echelon|bench",
  targetPosition: "目标岗位|继任岗位|后备岗位|拟任岗位|目标职位|targetposition|successorfor|targetrole|targetpost",
  enteredOn: "入池日期|入库日期|入池时间|入库时间|enteredon|entrydate|dateentered|addedon",
  readiness: "准备度|就绪度|成熟度|准备程度|readiness|readyin|ready",
  measure: "指标|指标名称|度量|客观指标|业绩指标|measure|metric|kpi|measurename",
  // Words of columns that say nothing about qualification: known, so that they are taken for nothing else.
  unused:
    "序号|性别|年龄|出生日期|出生年月|生日|民族|籍贯|户籍|户口|婚姻状况|婚否|政治面貌|证件号|证件号码|证件类型|身份证|身份证号|身份证号码|手机|手机号|手机号码|电话|联系电话|联系方式|地址|住址|家庭住址|联系地址|现住址|工资|薪资|薪酬|基本工资|月薪|工作地点|办公地点|离职原因|离职类型|紧急联系人|紧急联系电话|银行账号|开户行|毕业院校|毕业学校|毕业时间|专业名称|" +
    "gender|sex|age|dob|dateofbirth|birthdate|birthday|nationality|ethnicity|race|racedesc|maritalstatus|maritaldesc|phone|phonenumber|mobile|mobilephone|telephone|address|homeaddress|city|state|country|zip|zipcode|postcode|salary|pay|wage|annualsalary|monthlyincome|location|locationcode|officelocation|workplace|shift|terminationreason|terminationdescription|terminationtype|exitreason|satisfactionscore|engagementscore|worklifebalancescore|satisfaction|engagement|jobsatisfaction|worklifebalance|environmentsatisfaction|displayorder|sortorder|geschlecht|alter|geburtsdatum|telefon|adresse|gehalt|sexe|âge|datedenaissance|téléphone|salaire|性別|年齢|生年月日|電話番号|住所|給与",
};
