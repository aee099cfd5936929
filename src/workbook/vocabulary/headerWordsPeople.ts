/** Words of headers about people, by field. Compared without case, spaces, brackets, numbering and punctuation. */
export const PEOPLE_WORDS: Readonly<Record<string, string>> = {
  employeeId:
    "工号|学员|学员工号|参训人|参训人员|持有人|participant|participantid|attendee|learner|learnerid|trainee|holder|teilnehmer|participantname|受講者|员工编号|员工号|员工id|员工工号|员工代码|员工编码|人员编号|人员id|职工号|职工编号|工牌号|人员工号|被评人|被评人工号|被评价人|被评价人工号|被评价者|被评定人|被评定人工号|被测评人|被评估人|被考核人|考核对象|评定对象|对象|对象工号|当事人|本人工号|申报人|申报人工号|申请人工号|考生工号|持证人|人员|员工|职工|" +
    "employeeid|employeeno|employeenumber|employeecode|employeeref|empid|empno|empcode|emp|staffid|staffno|staffnumber|staffcode|personid|personnelno|personnelnumber|personnelid|payrollno|payrollnumber|badge|badgeno|workerid|userid|login|loginid|employee|worker|staff|staffmember|subject|subjectid|ratee|rateeid|assessee|assesseeid|member|teammember|person|" +
    "personalnummer|mitarbeiternummer|mitarbeiternr|mitarbeiter|personalnr|matricule|idsalarié|salarié|collaborateur|社員番号|従業員番号|社員id|社員コード|職員番号|対象者|被評価者|被评定员工|被评员工|被评价员工|被考核员工|被考核者|被测评者|被评估者|被评估员工|被评人员|受评人|受评者|参评人|参评员工|评价对象|考评对象|测评对象|assessedemployee|ratedemployee|personassessed|employeeassessed|assessedperson|evaluatee|appraisee",
  anyId: "编号|代码|id|no|nr|number|code|key|番号",
  name:
    "姓名|名字|员工姓名|人员姓名|职工姓名|中文名|被评人姓名|被评价人姓名|被评定人姓名|对象姓名|申报人姓名|" +
    "name|fullname|employeename|staffname|personname|displayname|workername|membername|subjectname|rateename|nameofemployee|" +
    "mitarbeitername|vorundnachname|nom|nometprénom|nomprénom|nomducollaborateur|氏名|名前|社員名|従業員名|legalname|preferredname",
  firstName: "firstname|givenname|forename|vorname|prénom",
  lastName: "lastname|surname|familyname|nachname|nomdefamille|姓",
  department:
    "部门|部门名称|所属部门|所在部门|一级部门|1级部门|二级部门|科室|处室|单位|所属单位|机构|机构名称|被评部门|" +
    "department|dept|departmentname|deptname|departmenttype|orgunit|organisation|organization|unit|businessunit|service|servicecode|servicename|servicearea|section|" +
    "abteilung|bereich|service|département|部署|部署名|所属|部門",
  group: "组|小组|组别|班组|团队|科组|工作组|group|team|groupname|teamname|subgroup|squad|gruppe|équipe|チーム|グループ|班",
  division: "事业部|公司|所属公司|分公司|子公司|中心|大区|板块|division|company|legalentity|entity|branch|subsidiary|geschäftsbereich|société|事業部|会社",
  position:
    "岗位|岗位名称|职位|职位名称|现岗位|现任岗位|任职岗位|职务|职务名称|标准岗位|岗位编码|岗位代码|职位编码|担任岗位|岗|目标岗位|" +
    "position|positionname|positiontitle|positioncode|post|job|jobtitle|jobname|jobcode|title|role|rolename|rolecode|roletitle|jobrole|occupation|onetsoccode|profile|profiletitle|designation|employeeposition|businesstitle|posttitle|postname|" +
    "stelle|funktion|poste|fonction|emploi|intitulédeposte|職位|役職|職種|ポジション|担当|jobprofile|roleprofile|workrole|任职职位|现任职务|所任岗位",
  track: "序列|职位序列|岗位序列|职类|职种|职族|族|类|子类|通道|职业通道|岗位分类|岗位类别|岗位族|track|jobfamily|family|stream|channel|careertrack|ladder|jobcategory|laufbahn|filière|職群",
  grade: "等|职级|职等|职等职级|等级职级|等级|级别|岗级|岗层|月度职级|薪级|职位等级|岗位等级|grade|gradestep|jobgrade|paygrade|payzone|band|jobband|gradelevel|joblevel|joblevels|level|jobzone|stufe|échelon|等級|グレード|資格等級|职务等级|职务级别|现职级|职位级别|员工等级|employeegrade|salarygrade",
  step: "级|职级|职级级|薪级级|档|档位|级次|step|gradestepno|paystep|notch",
  hireDate:
    "入职日期|入职时间|入职日|入司日期|入司时间|到岗日期|进公司日期|参加工作日期|聘用日期|入厂日期|进厂日期|入职年月|入司年月|" +
    "hiredate|datehired|dateofhire|startdate|dateofjoining|joindate|joiningdate|joined|joinedon|datejoined|joineddate|dateofemployment|employmentdate|employmentstartdate|hiredon|eintrittsdatum|eintritt|datedentrée|dateembauche|入社日|入社年月日|入職日",
  employmentType:
    "员工状态|员工类型|用工类型|用工形式|人员类别|人员类型|在职状态|人员状态|任职状态|试用期状态|雇佣类型|员工类别|用工性质|员工性质|人员性质|聘用类型|聘用形式|聘用性质|聘用状态|雇佣状态|在岗状态|在职情况|职工状态|状态|类型|" +
    "employmenttype|employmentstatus|employeestatus|employeetype|stafftype|contracttype|status|type|workerstatus|hrstatus|jobstatus|contractstatus|workertype|typeofemployment|employmentcategory|employment|beschäftigungsart|typedecontrat|statut|雇用形態|在籍区分|雇用区分",
  leaveDate: "离职日期|离职时间|最后工作日期|离司日期|exitdate|leavedate|terminationdate|leavingdate|lastworkingday|datelefton|dateleft|leftcompany|lefton|leavingon|lastday|lastdayofwork|resignationdate|离厂日期|离职日|退出日期|enddate|austrittsdatum|datedesortie|退職日|退社日",
  regularisedOn: "转正日期|转正时间|转正日|试用期转正日期|实际转正日期|预计转正日期|regularisedon|regularizedon|regularisationdate|regularizationdate|confirmationdate|confirmedon|dateofconfirmation|probationenddate|probationend|probationends|endofprobation|regularised|本採用日",
  manager: "直接上级|直属上级|上级|上级工号|上级姓名|直接主管|汇报对象|汇报人|经理|manager|managerid|managername|reportsto|linemanager|supervisor|directmanager|supervisorid|vorgesetzter|responsable|上司|上長",
  bodyRole:
    "评议角色|评委身份|评定身份|管理角色|角色类别|评委会角色|管理身份|管理层级|管理级别|干部身份|干部类别|身份|角色|人员角色|" +
    "bodyrole|roleinthebodies|roleinbodies|panelrole|managementrole|managementlevel|committeerole|bodyroles|managerlevel|leadershiprole|assessmentrole|evaluationrole|panelroles|评定角色|评委角色|评审角色|panelmembership|panelposition|评议小组身份|评议组身份|评定小组身份|小组身份",
  education: "学历|最高学历|教育程度|文化程度|学历层次|education|educationlevel|highesteducation|degree|qualificationlevel|bildungsabschluss|abschluss|diplôme|最終学歴|学歴",
  experienceYears: "工作年限|工龄|司龄|经验年限|从业年限|工作经验|岗位年限|任职年限|相关工作年限|experienceyears|yearsofexperience|experience|yearsexperience|yearsofservice|tenure|tenureyears|seniority|berufserfahrung|ancienneté|経験年数|勤続年数",
  specialities: "专业特长|特长|专长|擅长专业|擅长领域|熟悉专业|专业领域|专业方向|speciality|specialities|specialty|specialties|specialism|specialisms|expertise|expertisearea|fachgebiet|spécialité|専門|専門分野",
  email: "邮箱|电子邮箱|电子邮件|工作邮箱|公司邮箱|邮件|email|emailaddress|mail|workemail|ademail|emailid|emailadresse|courriel|adresseemail|メール|メールアドレス",
  promotionEligible:
    "是否符合晋升条件|符合晋升条件|晋升条件|晋升资格|是否符合晋升|是否参评|参评资格|是否具备晋升资格|符合晋升|晋级资格|预评符合|是否符合晋级条件|" +
    "promotioneligible|eligibleforpromotion|promotioneligibility|promotable|eligible|meetspromotionconditions|assessmenteligible|是否满足晋升条件|满足晋升条件|是否具备晋升条件|是否达到晋升条件|是否可晋升|可晋升|eligibleforassessment|promotioncriteriamet|meetspromotioncriteria|provisionallyeligible",
  potential: "潜力|发展潜力|潜力等级|人才盘点最终结果|盘点结果|potential|potentialrating|potenzial|potentiel|ポテンシャル",
};
