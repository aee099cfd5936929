/** Words of headers about posts, standards, levels and behaviours, by field. */
export const STANDARD_WORDS: Readonly<Record<string, string>> = {
  competency:
    "能力|能力项|能力项目|能力名称|能力点|能力要素|能力素质|能力指标|能力条目|部门能力|胜任力|胜任力项|胜任力名称|胜任能力|胜任力要素|素质|素质项|要素|评定要素|评定项目|评价项目|评价要素|考核项目|评定内容|技能|技能项|技能名称|项目|指标名称|任职资格项|资格项|对应能力|培养能力|提升能力|关联能力|对应素质|适用能力|" +
    "competency|competence|competencyname|competencename|competencyitem|competencies|capability|skill|skillname|skills|item|itemname|element|elementname|criterion|criteria|attribute|knowledgearea|task|taskname|ability|trait|relatedcompetency|relatedskill|competencycovered|skillcovered|" +
    "kompetenz|fähigkeit|compétence|aptitude|スキル|スキル名|能力要件|コンピテンシー|項目|力量|業務|作業",
  class:
    "能力类别|能力类型|能力分类|胜任力类别|胜任力类型|能力性质|类别|分类|是否核心项|是否核心|核心项|class|competencyclass|competencytype|competencycategory|skilltype|category|type|itemclass|kompetenzart|typedecompétence|区分|種別|カテゴリ|分類|capabilitytype|capabilitycategory|competencynature|能力属性|胜任力属性|skillclass|skillcategory",
  role: "角色|岗位角色|职责角色|关键角色|role|positionrole|postrole|keyrole|roleofthepost|roleofpost|roleoftheposition|roleofposition|roleofthejob|roleinthepost|roleintheposition|roleinthejob",
  dimension: "维度|能力维度|能力类|评价维度|一级维度|一级指标|模块|能力模块|能力域|ラベル|领域|dimension|domain|cluster|module|skillarea|competencygroup|area|pillar|dimensionname|bereich|domaine|軸",
  dimensionWeight: "维度权重|模块权重|一级权重|一级指标权重|dimensionweight|domainweight|clusterweight|areaweight",
  requiredLevel:
    "岗位标准|要求等级|应达到等级|应达等级|标准等级|要求级别|任职要求|任职等级要求|要求|目标等级|目标级别|达标等级|需达等级|岗位要求|岗位要求等级|标准要求|要求水平|应达水平|等级要求|能力要求|等级标准|" +
    "requiredlevel|required|requiredrating|targetlevel|target|requirement|levelrequired|expectedlevel|expected|minimumlevel|minlevel|standardlevel|desiredlevel|requiredscore|needed|sollstufe|soll|niveaurequis|requis|要求レベル|必要レベル|目標レベル|expectedproficiency|requiredproficiency|targetproficiency|expectedrating|targetrating|标准等级要求|应具备等级|目标水平|期望等级|期望水平|最低等级|最低要求|合格等级",
  weight: "权重|权重占比|权重占比设定|比重|占比|能力权重|分值权重|权重值|指标权重|weight|weighting|weightpercent|weightpct|weights|relativeweight|importanceweight|gewicht|gewichtung|poids|pondération|重み|ウェイト|配点|importancepercent|importance|重要性|重要度|分值占比|权重比例|权重系数|所占比例|proportion",
  gradeFrom: "起始职级|职级从|职级起|适用职级起|最低职级|职等起|适用职级|适用等级|岗层起|gradefrom|fromgrade|mingrade|gradestart|lowestgrade|minimumgrade",
  gradeTo: "终止职级|职级至|职级到|职级止|适用职级止|最高职级|职等止|岗层止|gradeto|tograde|maxgrade|gradeend|highestgrade|maximumgrade",
  indicator: "指标|行为指标|考核指标|评价指标|评价标准|考核标准|行为描述|指标说明|indicator|indicators|behaviouralindicator|behavioralindicator|measureofsuccess|indikator|indicateur|指標",
  validYears: "validfor|validforyears|有效年限|有效期年|有效期|复评周期|有效年|validyears|validityyears|validity|expiry|expiryyears|renewalyears|validforyears|frequencyyears|gültigkeit|validité|有効年数",
  version: "版本|标准版本|版本号|version|standardversion|revision|rev|バージョン|版",
  effectiveFrom: "生效日期|生效时间|启用日期|实施日期|effectivefrom|effectivedate|validsince|applicablefrom|gültigab|施行日",
  postType: "岗位性质|岗位类型|职位类型|岗位属性|posttype|positiontype|jobtype|roletype",
  certificateLevel: "证书等级|持证等级|要求证书等级|资格证书等级|certificatelevel|certlevel|requiredcertificate",
  entryCertified: "上岗认证|是否需上岗认证|持证上岗|是否持证上岗|入职认证|entrycertified|certificationatentry|certifiedatentry",
  headcount: "编制|定编|编制数|人数|定员|在编人数|headcount|headcounttarget|fte|seats|establishment|stellenplan|effectif|定員|人員",
  importance: "重要性|重要程度|重要度|importance",
  strategy: "tietostrategy|linktostrategy|战略关联|战略相关性|战略性|战略|strategy|strategyfit|strategicvalue",
  responsibility: "责任|责任大小|职责|responsibility",
  scarcity: "稀缺性|稀缺程度|稀缺度|可替代性|scarcity",
  keyFactors: "关键因素|关键岗位因素|keyfactors",
  condition: "条件|基本条件|条件名称|资格条件|条件项|任职条件|门槛条件|condition|conditionname|gate|prerequisitetype|criteriontype|basiccondition",
  value: "achievedvalue|actualvalue|实际值|完成值|要求值|要求|要求内容|具体要求|条件内容|条件要求|标准|值|条件值|数值|内容|取值|标准值|value|datavalue|requirementvalue|minimum|minimumvalue|wert|valeur|値",
  label: "等级名称|级别名称|名称|标签|称谓|等级标签|label|levelname|levellabel|name|title|scalename|bezeichnung|libellé|レベル名",
  description: "描述|说明|定义|等级说明|等级描述|等级定义|level定义|释义|解释|description|definition|meaning|leveldescription|explanation|beschreibung|説明|定義",
  aspect: "方面|行为方面|行为类别|要点|aspect|behaviouraspect|facet",
  skill: "关键技能|技能要求程度|keyskill|keyskills|skilldemand|schlüsselfähigkeit",
  text: "行为标准|内容|行为|行为要求|标准行为|行为陈述|行为表现|行为描述|anchordescription|behaviouralanchor|anchor|text|behaviour|behavior|statement|behaviourtext|standardbehaviour|behaviourstatement",
};
