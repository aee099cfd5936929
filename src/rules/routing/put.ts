/** One more value under a key of an index (P-6.1: people by role; P-6.6.2.3: who has to leave, by subject). */
export function put<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
