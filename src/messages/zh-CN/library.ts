import type { LibraryWords } from "../library";

/** 标准库写入工作表时所用的文字。 */
export const library: LibraryWords = {
  sheets: { standards: "任职资格标准", roles: "角色", behaviours: "行为标准", conditions: "基本条件", positions: "岗位", courses: "课程" },
  notes: {
    standards: "来自标准库：请按本公司情况调整岗位、要求等级和权重（合计 100），审批后执行。末尾的空列供自行填写。",
    roles: "各角色的权力、职责与期望，以及各级标准所服务的价值驱动。",
    behaviours: "按角色逐级说明应有的行为。五个等级：初学者、有经验者、骨干、资深、专家。",
    conditions: "任职者必须达到的最低要求，是准入门槛，不计入得分。",
    positions: "晋升阶梯各级岗位及所需资格证书。",
    courses: "各级须通过的课程；上一级包含下一级的全部课程。",
  },
  roleColumns: { role: "角色", priority: "优先级", rights: "权力", responsibilities: "职责", expectations: "组织期望", drivers: "价值驱动" },
  columns: { dimensionWeight: "维度权重", text: "行为标准", postType: "岗位性质" },
  drivers: { results: "交付成果", targets: "达成目标", efficiency: "提升效率", advantage: "竞争优势", growth: "持续成长" },
  conditions: { education: "学历", experienceYears: "工作年限", status: "现职状况", certificate: "资格证书" },
  classes: { core: "全员核心", general: "序列通用", professional: "序列专业" },
  postTypes: { production: "生产", managerial: "管理", professional: "专业" },
  categories: { common: "公共", business: "业务", service: "服务", management: "管理", mindset: "心态" },
  marks: { yes: "是", no: "否" },
};
