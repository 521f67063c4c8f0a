/** The members of a variable that lists several (keys, secrets, origins), apart by white space; none when it is unset. */
export const spaceSeparated = (list: string | undefined): string[] =>
  (list ?? "").split(/\s+/u).filter((member) => member !== "");
