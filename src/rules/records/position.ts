/** What the list of posts says of one post. Key factors are as given (any scale); null = not given. */
export interface PositionRecord {
  readonly position: string;
  readonly department: string | null;
  readonly track: string | null;
  readonly postType: string | null;
  readonly certificateLevel: number | null;
  readonly entryCertified: boolean | null;
  readonly headcount: number | null;
  readonly importance: number | null;
  readonly strategy: number | null;
  readonly responsibility: number | null;
  readonly skill: number | null;
  readonly scarcity: number | null;
}

/** One basic condition of a post, as written: `education`, `本科`. Both are read by `rules/conditions`. */
export interface Condition {
  readonly position: string;
  readonly condition: string;
  readonly value: string;
}
