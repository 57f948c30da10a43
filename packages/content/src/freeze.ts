/** Freezes a list and its records, so that no consumer can change what another one reads. What is inside a record is read-only by its type. */
export function freezeList<List extends readonly object[]>(list: List): List {
  for (const item of list) Object.freeze(item);
  return Object.freeze(list) as List;
}
