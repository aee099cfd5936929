import { example } from "./example";

/** Faults about who is who. 花名册: rows 2–9 are 001 to 008; 001 and 005 manage the two departments. */
export const PEOPLE_EXAMPLES = [
  example("person-twice", "one person in two rows", { cells: { "花名册!A9": "007", "花名册!B9": "吴静", "花名册!K9": "wujing@example.com" } }, ["person-twice 花名册!A9", "person-unknown 评定!A11"]),
  example("id-two-names", "one number for two people", { cells: { "花名册!A9": "007" } }, ["id-two-names 花名册!A9", "person-unknown 评定!A11"]),
  example(["name-twice", "keyed-by-name"], "two of one name and no numbers", {
    sheets: { 花名册: { rows: [["姓名", "部门", "岗位"], ["陈岩", "研发中心", "经理"], ["李娜", "研发中心", "工程师"], ["李娜", "研发中心", "工程师"], ["周涛", "市场中心", "专员"]] } },
    without: ["评定"],
  }, ["keyed-by-name 花名册", "name-twice 花名册!A3", "name-twice 花名册!A4"]),
  example("person-two-ids", "one person under two numbers", { cells: { "花名册!B9": "吴静", "花名册!K9": "wujing@example.com" } }, ["email-shared 花名册!K9", "names-shared 花名册", "person-two-ids 花名册!A9"]),
  example("names-shared", "two people of one name", { cells: { "花名册!B9": "李娜" } }, ["names-shared 花名册"]),
  example("name-differs", "a number beside another's name", {
    sheets: { 考试成绩: { rows: [["工号", "姓名", "课程", "成绩"], ["002", "李娜", "安全基础", 90], ["003", "王刚", "安全基础", 85], ["004", "赵敏", "安全基础", 77]] } },
  }, ["name-differs 考试成绩!B3"]),
  example("name-spaced", "a name spread out", { cells: { "花名册!B4": "王 强" } }, ["name-spaced 花名册!B4"]),
  example("roster-derived", "no roster", { without: ["花名册", "标准"] }, ["roster-derived 评定"]),
  example("left-by-department", "a department of leavers", { cells: { "花名册!C9": "离职" } }, ["left-but-rated 评定!A11", "left-by-department 花名册!C9"]),
  example("left-by-date", "a leave date that has come", { without: ["标准", "评定"], sheets: { 花名册: { rows: [["工号", "姓名", "部门", "岗位", "离职日期"], ["001", "陈岩", "研发中心", "经理", null], ["002", "李娜", "研发中心", "工程师", 46000], ["003", "王强", "研发中心", "工程师", null], ["004", "赵敏", "研发中心", "工程师", null]], formats: { "E2:E9": "yyyy-mm-dd" } } } }, ["left-by-date 花名册!E3"]),
  example("ids-alike", "numbers that differ by zeros", { cells: { "花名册!A9": "07" } }, ["ids-alike 花名册!A9", "person-unknown 评定!A11"]),
  example("matched-by-width", "a number in other letters", { cells: { "花名册!A9": "E008", "评定!A11": "e008" } }, ["matched-by-width 评定!A11"]),
  example("matched-by-name", "a name in place of a number", { cells: { "评定!A3": "陈岩" } }, ["matched-by-name 评定!A3"]),
  example("person-unknown", "somebody nobody knows", { cells: { "评定!A3": "909" } }, ["person-unknown 评定!A3"]),
  example("person-ambiguous", "a name that two bear", { cells: { "花名册!B9": "李娜", "评定!A3": "李娜" } }, ["names-shared 花名册", "person-ambiguous 评定!A3"]),
  example("evaluator-unknown", "an evaluator nobody knows", { cells: { "评定!B3": "909" } }, ["evaluator-unknown 评定!B3"]),
  example("rated-oneself", "an evaluator who rates themself", { cells: { "评定!B3": "001" } }, ["rated-oneself 评定!B3"]),
  example("left-but-rated", "ratings about a leaver", { cells: { "花名册!F9": "离职" } }, ["left-but-rated 评定!A11"]),
  example(["left-holds-role", "manager-left"], "a manager who has left", { cells: { "花名册!F6": "离职" } }, [
    "department-without-manager 花名册!C7", "left-but-rated 评定!A8", "left-holds-role 花名册!J6", "manager-left 花名册!I7", "manager-left 花名册!I8", "manager-left 花名册!I9",
  ]),
  example("manager-unknown", "a manager who is not there", { cells: { "花名册!I4": "钱进" } }, ["manager-unknown 花名册!I4"]),
  example("manager-cycle", "two who manage each other", { cells: { "花名册!I2": "孙立", "花名册!I6": "陈岩" } }, ["manager-cycle 花名册!I2"]),
  example("department-without-manager", "a department that nobody leads", { cells: { "花名册!J6": null } }, ["department-without-manager 花名册!C6"]),
  example("email-odd", "an address without a domain", { cells: { "花名册!K4": "wangqiang@example" } }, ["email-odd 花名册!K4"]),
  example("email-shared", "one address for two", { cells: { "花名册!K4": "LINA@example.com" } }, ["email-shared 花名册!K4"]),
  example("person-without-position", "nobody's post", { cells: { "花名册!D4": null } }, ["person-without-position 花名册!D4"]),
  example("position-without-standard", "a post without standard", { cells: { "花名册!D4": "厨师" } }, ["position-without-standard 花名册!D4"]),
  example("position-without-holder", "a standard for nobody", { cells: { "标准!A8": "架构师", "标准!B8": "沟通协作", "标准!C8": "全员核心", "标准!D8": 4, "标准!E8": 1 } }, ["position-without-holder 标准!A8"]),
  example("department-near", "a department that is nearly another", { cells: { "花名册!C9": "市场中心心" } }, ["department-near 花名册!C9"]),
  example(["position-near", "competency-near"], "slips among posts and skills where no standard says how to write them", {
    without: ["标准"], cells: { "花名册!D3": "软件开发工程师", "花名册!D4": "软件开发工程师", "花名册!D5": "软件开发工程师", "花名册!D7": "软件工发工程师", "评定!C5": "系统设记能力" },
  }, ["competency-near 评定!C5", "position-near 花名册!D7"]),
];
