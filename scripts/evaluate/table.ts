/** A table as data: its first column is text, the others are figures and aligned right. */
export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Whether the last column is text too. */
  readonly lastIsText?: boolean;
  /** What a reader must know to read the figures. */
  readonly note?: string;
}

/** Columns padded with spaces, for a terminal. */
export function alignedText(table: Table): string {
  const { title, head, rows, note } = table;
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => (isText(table, i) ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
      .join("  ")
      .trimEnd();
  const rule = widths.map((width) => "─".repeat(width));
  const lines = [title, line(head), line(rule), ...rows.map(line)];
  return `${lines.join("\n")}\n${note ? `${note}\n` : ""}`;
}

/** GitHub's Markdown. */
export function markdown(table: Table): string {
  const { title, head, rows, note } = table;
  const line = (cells: readonly string[]): string => `| ${cells.map((c) => c.replaceAll("|", "\\|")).join(" | ")} |`;
  const rule = head.map((_, i) => (isText(table, i) ? "---" : "--:"));
  const lines = [`## ${title}`, "", line(head), line(rule), ...rows.map(line)];
  return `${lines.join("\n")}\n${note ? `\n${note}\n` : ""}`;
}

function isText({ head, lastIsText }: Table, column: number): boolean {
  return column === 0 || (lastIsText === true && column === head.length - 1);
}

export const percent = (share: number): string => (100 * share).toFixed(1);
