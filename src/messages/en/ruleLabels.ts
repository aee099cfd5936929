/** Words for the codes that the rules answer with. */
export const ruleLabels = {
  body: {
    "committee": "Evaluation committee", "department-group": "Department evaluation group", "special-group": "Special evaluation group",
    "new-hire-panel": "New-hire panel", "none": "Not assessed", "unroutable": "Nobody can assess", "unknown": "Body not known",
  },
  routeMethod: { "ballots": "by ballots", "collective": "by collective review", "as-given": "levels as given", "none": "not assessed" },
  levelMethod: {
    "mean": "Mean of the ballots", "median": "Median of the ballots", "trimmed-mean": "Trimmed mean", "unanimous": "All agreed",
    "familiar-majority": "Majority of those more familiar", "majority": "Majority", "decision": "Recorded decision", "as-given": "As given",
    "tie-lower": "Tie, lower level", "tie-higher": "Tie, higher level", "tie-median": "Tie, median", "tie-chair": "Tie, chair's ballot", "none": "No level",
  },
  lineStatus: {
    "met": "Met", "short": "Short", "above": "Above", "unrated": "Not rated", "unresolved": "Unresolved", "exempt": "Exempt", "expired": "Expired", "not-scored": "Shown, not scored",
  },
  personStatus: { "scored": "Scored", "incomplete": "Incomplete", "not-assessed": "Not assessed", "unroutable": "Nobody can assess" },
  verdict: { "qualified": "Qualified", "not-qualified": "Not yet qualified" },
  exclusion: {
    "self": "own ballot", "recused": "withdrew", "conflict": "conflict of interest", "short-acquaintance": "has not known the person long enough",
    "not-on-panel": "not on the body", "void-level": "level is off the scale", "duplicate": "a later ballot of the same evaluator counts",
    "after-close": "came after closing", "no-speciality": "does not know the speciality",
    "other-round": "of another round", "not-in-roster": "the person is not in the roster", "left": "the person has left", "not-assessed": "the person is not assessed now",
    "unroutable": "nobody can assess the person", "not-in-standard": "the person's standard does not ask for it", "not-rated": "no level given", "exempt": "says that none is needed",
  },
  approval: {
    "chair": "the chair", "department-superior-then-general-manager": "the department's superior, then the general manager",
    "department-superior-then-hr": "the department's superior; the result goes to HR for grading",
  },
  talk: {
    "executive-general-manager": "the executive general manager", "department-manager-for-committee": "the department manager, for the committee",
    "department-manager-or-supervisor": "the department manager or supervisor",
  },
  part: { "chair": "Chair", "member": "Member" },
  class: { "core": "Core (all staff)", "general": "General (job family)", "professional": "Professional (job family)" },
  routingCase: {
    "left": "Has left", "graduate-or-intern": "New graduate in probation, or intern", "in-probation": "In probation", "not-eligible": "Does not provisionally meet promotion conditions",
    "committee-member": "Sits on the committee", "own-row": "A row of one's own", "grade-at-threshold": "Grade at or above the threshold", "special-group": "In one of the special groups", "everyone-else": "Everyone else",
  },
} as const;

/** What a policy value does, for the policy table. */
export const policyNotes = {
  "step": "Points a level above or below the requirement adds or takes", "floor": "Fewest points of a line; off = none", "ceiling": "Most points of a line; off = none",
  "missing": "A person with an unrated line: none = no score; renormalise = score over the rated lines", "verdict": "Qualified when: every-line = every scored line is met; score = the score reaches passScore",
  "passScore": "Score that qualifies where verdict is score", "knownMonths": "Months an evaluator must have known the person", "knownMonthsNewHire": "The same for people in probation",
  "familiarByMonths": "Those who have known the person longest count as more familiar where nobody is marked", "tie": "A tie in a review: unresolved, lower, higher, median, chair",
  "methodCore": "How ballots on core competencies combine", "methodGeneral": "How ballots on general competencies combine", "methodProfessional": "How ballots on professional competencies combine",
  "trim": "Ballots dropped at each end by trimmed-mean", "closingDay": "Ballots dated later do not count; off = none", "panel": "Whose ballots count: body = the routed body's; anyone = everybody's but one's own",
  "gradeThreshold": "Grade-step from which the committee assesses", "quorum": "Fewest members a body needs after recusals", "specialGroups": "Groups assessed by the special group, separated by ;",
  "specialGroupDepartment": "Department whose manager assesses the special groups, separated by ;", "windowFrom": "First day of the yearly round, month-day; it bars no reckoning", "windowTo": "Last day of the yearly round, month-day; it bars no reckoning",
  "promotionScore": "Appraisal score from which a person is assessed; off = the promotionEligible column decides", "whichGrade": "Grade that selects the standard: current or next",
  "defaultClass": "Class of a competency that has none", "weightTolerance": "How far a sum of weights may be off 1", "percentTolerance": "How far a sum of weights may be off 100",
  "routingRows": "Further rows of the routing table, separated by ; e.g. 5.5: department=Sales, grade=3-1..4-19 -> committee",
  "recusal": "A member under assessment leaves the body for: own-case or whole-round", "directReports": "People who report to the subject, on the body: allowed or excluded", "directManager": "The subject's own manager, on the body: allowed or excluded",
  "departedBallots": "Ballots of members who have since left the company: count or exclude",
  "scaleLevels": "Levels of the scale where the workbook states none", "rolesFewest": "Fewest roles a position usually has", "rolesMost": "Most roles a position usually has",
  "inherit": "Positions take over lines and basic conditions of their job family: track = the family is the track; off", "divisionStandards": "Where lines of a standard name divisions: own = each division's own; first = the first line for everybody",
  "behaviourLevels": "Levels that need behaviour texts: scale = all; written = those that have any", "conditionComma": "In \"bachelor or college, 3 years\" what follows the comma holds for: every-alternative or own-alternative",
  "vocationalSchool": "Vocational secondary school ranks: beside-senior (as senior high school) or above-senior",
  "limits": "What floor and ceiling bind: line = the points of each line; score = the sum", "fragileChange": "Relative change of one weight up to which a neighbouring pair in a ranking counts as fragile", "evidence": "Objective measures: off; proposes = shown beside the level; stands-in = the level where nobody has rated", "generalManagerTitles": "Positions that name the general manager, separated by ;", "executiveManagerTitles": "Positions that name the executive general manager, separated by ;", "hrGroups": "Groups or departments that are HR, separated by ;", "appealDays": "Days within which an appeal is to be answered; off = no deadline",
  "standardReviewMonths": "Months after which a standard is due for review", "approvalApart": "Who must be somebody else when a standard is approved: approver = not who proposed or reviewed it; all = three different people; off",
  "feedbackFewest": "360: fewest ballots of a source (self and superior apart) whose figures are shown; 1 = all",
  "selfDifference": "360: levels from which one rates oneself over or under the others",
  "sourceGap": "360: levels from which two sources are apart",
  "rollupFewest": "Roll-ups: fewest people whose results are shown together; 1 = all",
  "severityChange": "Levels a result must move, once corrected for severity, to be listed",
} as const;
