/**
 * The prose of a Markdown text: the marks that would stand between a reader and a sentence taken away, nothing rendered.
 * Headless systems store long text either plain or as Markdown and do not say which; plain text passes unchanged.
 * Every pattern is bounded, so the time is linear.
 */
export function markdownToText(markdown: string): string {
  return markdown
    .replace(/\r\n?/g, "\n")
    .replace(/^```[^\n]{0,100}\n[\s\S]*?^```[ \t]*$/gm, "")
    .replace(/!\[[^\]\n]{0,300}\]\([^)\n]{0,1000}\)/g, "")
    .replace(/\[([^\]\n]{1,300})\]\([^)\n]{0,1000}\)/g, "$1")
    .replace(/^[ \t]{0,3}#{1,6}[ \t]+/gm, "")
    .replace(/^[ \t]{0,3}>[ \t]?/gm, "")
    .replace(/^[ \t]{0,8}(?:[-*+]|\d{1,3}\.)[ \t]+(?=\S)/gm, "\n")
    .replace(/^[ \t]{0,3}(?:[-*_][ \t]*){3,40}$/gm, "")
    .replace(/(\*\*|__)(?=\S)([^*_\n]{1,500}?)(?<=\S)\1/g, "$2")
    .replace(/(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_\n]{1,500}?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu, "$2")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
