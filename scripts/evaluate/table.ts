/** A table as data: the first column is text, the others are aligned right. */
export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What a reader must know to read the figures. */
  readonly note?: string;
}

/** Columns padded with spaces, for a terminal. */
export function alignedText({ title, head, rows, note }: Table): string {
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
      .join("  ")
      .trimEnd();
  const rule = widths.map((width) => "─".repeat(width));
  const lines = [title, line(head), line(rule), ...rows.map(line)];
  return `${lines.join("\n")}\n${note ? `${note}\n` : ""}`;
}

/** GitHub's Markdown. */
export function markdown({ title, head, rows, note }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((c) => c.replaceAll("|", "\\|")).join(" | ")} |`;
  const rule = head.map((_, i) => (i === 0 ? "---" : "--:"));
  const lines = [`## ${title}`, "", line(head), line(rule), ...rows.map(line)];
  return `${lines.join("\n")}\n${note ? `\n${note}\n` : ""}`;
}

export const percent = (share: number): string => (100 * share).toFixed(1);
