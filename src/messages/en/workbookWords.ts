/** What the tables of the workbook contract are called. */
export const purposeWords = {
  employees: "Employees", positions: "Positions", standards: "Qualification standards", conditions: "Basic conditions", levels: "Levels", behaviours: "Behaviours",
  selfAssessments: "Self-assessments", ratings: "Ratings", decisions: "Decisions", courses: "Courses", courseResults: "Course results", steps: "Certification steps",
  certificates: "Certificates", applications: "Applications", performance: "Performance", pool: "Talent pool", acquaintance: "Acquaintance", conflicts: "Conflicts of interest", measures: "Measures",
};

/** What their fields are called. */
export const fieldWords = {
  leaveDate: "Leave date",
  employeeId: "Employee number", name: "Name", department: "Department", group: "Group", division: "Division", position: "Position", track: "Track", grade: "Grade", step: "Step",
  hireDate: "Hire date", employmentType: "Employment type", regularisedOn: "Regularised on", manager: "Manager", bodyRole: "Role in the bodies", education: "Education",
  experienceYears: "Years of experience", specialities: "Specialities", email: "E-mail", promotionEligible: "Eligible for promotion", potential: "Potential",
  postType: "Type of post", certificateLevel: "Certificate level", entryCertified: "Certified at entry", headcount: "Head-count", keyFactors: "Key factors", importance: "Importance",
  strategy: "Tie to strategy", responsibility: "Responsibility", skill: "Key skill", scarcity: "Scarcity",
  competency: "Competency", class: "Class", role: "Role", dimension: "Dimension", dimensionWeight: "Weight of the dimension", requiredLevel: "Required level", weight: "Weight",
  gradeFrom: "Grade from", gradeTo: "Grade to", indicator: "Indicator", validYears: "Valid for (years)", version: "Version", effectiveFrom: "Effective from",
  condition: "Condition", value: "Value", level: "Level", label: "Label", description: "Description", aspect: "Aspect", text: "Text", evidence: "Evidence", date: "Date", round: "Round",
  evaluatorId: "Evaluator", source: "Source", status: "Status", monthsKnown: "Months known", familiar: "Familiar", knowsSpeciality: "Knows the speciality", consistency: "Consistency",
  remark: "Remark", validTo: "Valid to", exempt: "Exempt", decidedBy: "Decided by", reason: "Reason", course: "Course", category: "Category", fromLevel: "From level", toLevel: "To level",
  mode: "Mode", teacherLevel: "Teacher level", hours: "Hours", cost: "Cost", prerequisite: "Prerequisite", score: "Score", passed: "Passed", post: "Post", outcome: "Outcome", owner: "Owner",
  number: "Number", validFrom: "Valid from", revokedOn: "Revoked on", targetLevel: "Target level", crossTrack: "Across tracks", period: "Period", pool: "Pool",
  targetPosition: "Target position", enteredOn: "Entered on", readiness: "Readiness", measure: "Measure",
};
