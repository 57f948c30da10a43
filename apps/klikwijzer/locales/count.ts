/** Says how many there are: `1 tip`, `12 tips`. */
export const count =
  (one: string, many: string) =>
  (number: number): string =>
    `${number} ${number === 1 ? one : many}`;
