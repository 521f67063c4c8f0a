/**
 * The text of a rich-text tree, whichever editor made it: Contentful (`nodeType`, `content`, `value`), Portable Text
 * (`_type: "block"`, `children`, `text`), Strapi blocks and Lexical (`type`, `children`, `text`). All four are nodes with
 * children, and differ in names only. Blocks are apart by a blank line; embedded entries and assets have no text.
 *
 * Walks with a list of its own instead of the call stack: a tree nested a hundred thousand deep is only long.
 */
export function richTextToText(document: unknown): string {
  const paragraphs: string[] = [];
  let paragraph = "";
  const close = () => {
    const text = paragraph.replace(/[ \t]+/g, " ").trim();
    if (text !== "") paragraphs.push(text);
    paragraph = "";
  };
  const pending: unknown[] = [document];
  while (pending.length > 0) {
    const node = pending.pop();
    if (node === CLOSE) close();
    else if (Array.isArray(node)) pushAll(pending, node);
    else if (isNode(node)) {
      const text = node.text ?? node.value;
      const children = node.children ?? node.content ?? node.root;
      if (isBreak(node)) paragraph += "\n";
      else if (children === undefined && typeof text === "string") paragraph += text;
      else if (children !== undefined) {
        if (!isInline(node)) {
          close();
          pending.push(CLOSE);
        }
        pending.push(children);
      }
    }
  }
  close();
  return paragraphs.join("\n\n");
}

/** Whether a value is a tree that {@link richTextToText} reads, not a string and not a reference. */
export function isRichText(value: unknown): boolean {
  if (Array.isArray(value)) return value.some((node) => isNode(node) && Array.isArray(node.children));
  if (!isNode(value)) return false;
  return Array.isArray(value.content) || isNode(value.root);
}

const CLOSE = Symbol("end of block");

const isNode = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const kindOf = (node: Record<string, unknown>): string => String(node.nodeType ?? node.type ?? node._type ?? "");

const isBreak = (node: Record<string, unknown>): boolean => kindOf(node) === "linebreak";

const isInline = (node: Record<string, unknown>): boolean =>
  /link|^entry-hyperlink$|^asset-hyperlink$/.test(kindOf(node));

function pushAll(pending: unknown[], nodes: readonly unknown[]): void {
  for (let i = nodes.length - 1; i >= 0; i--) pending.push(nodes[i]);
}
