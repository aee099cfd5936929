/** Words on the sheets of a standard from the library. Words of its own texts lie in assets/library, fields in workbookWords. */
export const library = {
  sheets: { standards: "Standard", roles: "Roles", behaviours: "Behaviours", conditions: "Conditions", positions: "Posts", courses: "Courses" },
  notes: {
    standards: "From the library: adapt positions, levels and weights (they sum to 100), then have it approved. Empty columns at the end are for your own notes.",
    roles: "What each role may decide, answers for, and is expected to bring about; the drivers its levels serve.",
    behaviours: "What a person of each level does, role by role. Five levels: beginner, experienced, senior, advanced senior, expert.",
    conditions: "The least a holder must bring; a gate, not part of the score.",
    positions: "The rungs of the ladder, and the certificate each needs.",
    courses: "Courses to be passed for each rung; a higher rung has those of the lower ones.",
  },
  roleColumns: { role: "Role of the post", priority: "Priority", rights: "Rights", responsibilities: "Responsibilities", expectations: "Expectations", drivers: "Drivers" },
  /** Headers that say more here than the field's own word. */
  columns: { dimensionWeight: "Dimension weight", text: "Behaviour statement", postType: "Post type" },
  drivers: { results: "Delivering results", targets: "Driving for targets", efficiency: "Improving efficiency", advantage: "Competitive advantage", growth: "Sustainable growth" },
  conditions: { education: "Education", experienceYears: "Years of experience", status: "Current status", certificate: "Certificate" },
  classes: { core: "Core", general: "General", professional: "Professional" },
  postTypes: { production: "Production", managerial: "Managerial", professional: "Professional" },
  categories: { common: "Common", business: "Business", service: "Service", management: "Management", mindset: "Mindset" },
  marks: { yes: "Yes", no: "No" },
};
