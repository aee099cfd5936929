/** Why a node's figures are not shown: too few people, or because they would give away a neighbour of too few. */
export type Hidden = "few" | "neighbour";

/**
 * D-MULTI [ours]: which nodes of a tree of sums may not show theirs, so that no figure about fewer than `fewest` people
 * is shown **or can be worked out** from what is. A node of 1 to fewest − 1 people is hidden. If one node alone is
 * hidden, the sum above less its neighbours gives it away; so the smallest neighbours are hidden too, until those
 * hidden below one node make up `fewest` people (ties: whoever stands first). A hidden neighbour hides below itself as
 * much again, because its own parts would add up to it. What is left to work out are sums of at least `fewest` people.
 *
 * `counts`: people behind the figure, by node; `parents`: place of the node above, which stands before (null = the top).
 */
export function hideSmall(counts: readonly number[], parents: readonly (number | null)[], fewest: number): readonly (Hidden | null)[] {
  const hidden: (Hidden | null)[] = counts.map((count) => (count > 0 && count < fewest ? "few" : null));
  const below: number[][] = counts.map(() => []);
  for (const [node, parent] of parents.entries()) if (parent !== null && (counts[node] ?? 0) > 0) below[parent]?.push(node);
  for (const [node, parts] of below.entries()) {
    const few = parts.filter((part) => hidden[part] === "few");
    if (few.length === 0 && hidden[node] === null) continue;
    let people = few.reduce((sum, part) => sum + (counts[part] ?? 0), 0);
    const others = parts.filter((part) => hidden[part] === null).sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0));
    for (const other of others) {
      if (people >= fewest) break;
      hidden[other] = "neighbour";
      people += counts[other] ?? 0;
    }
  }
  return hidden;
}
