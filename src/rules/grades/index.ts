/** Grades 等/级: reading them, and which is higher. */
export { gradeFromParts, gradeText, parseGrade } from "./parseGrade";
export { atLeast, atMost, byGradeDescending, compareGrade } from "./compareGrade";
