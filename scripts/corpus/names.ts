/**
 * Names for the files of one run, made from ids or file names and no two alike: NAME, NAME-2, NAME-3 and so on in the
 * order asked for, so the same inputs give the same names.
 */
export function distinctNames(): (wanted: string) => string {
  // Compared without case: some file systems fold it, and `corpus verify` refuses ids that differ in nothing else.
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return (wanted) => {
    const stem = slug(wanted);
    const key = stem.toLowerCase();
    let name = stem;
    for (let n = next.get(key) ?? 2; taken.has(name.toLowerCase()); n++) {
      name = `${stem}-${n}`;
      next.set(key, n + 1);
    }
    taken.add(name.toLowerCase());
    return name;
  };
}

/** A name under which `readCorpus` finds the file: it leaves out those that open with a dot or "_", and README.md. */
function slug(name: string): string {
  const stem = name
    .normalize("NFKD")
    .replace(/[^\w.-]+/g, "-")
    .replace(/^[-._]+|-+$/g, "")
    .slice(0, 120);
  return stem === "" || stem.toLowerCase() === "readme" ? `article${stem && "-"}${stem}` : stem;
}
