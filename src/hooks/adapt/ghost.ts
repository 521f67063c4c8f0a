import * as z from "zod";
import { ignored, intake, webAddress } from "../article.ts";
import { richTextToText } from "../rich-text.ts";
import { adapter } from "./adapter.ts";

const post = z.looseObject({
  id: z.string().min(1),
  title: z.string().nullish(),
  url: z.unknown().optional(),
  status: z.string().nullish(),
  html: z.string().nullish(),
  plaintext: z.string().nullish(),
  lexical: z.string().nullish(),
});

/** A deleted post has an empty `current`; `previous` holds the post then. */
const emptied = z.strictObject({}).transform(() => null);
const change = z.looseObject({ current: z.union([emptied, post]) });

/**
 * Ghost's `{post: {current, previous}}` or `{page: …}` (`services/webhooks/serialize.js`), which does not name its event;
 * `html` is rendered from the editor's own format, Mobiledoc or Lexical, whichever the post has.
 */
export const adaptGhost = adapter(() =>
  z.looseObject({ post: change.optional(), page: change.optional() }).transform(({ post: ofPost, page: ofPage }) => {
    const changed = ofPost ?? ofPage;
    if (changed === undefined) return ignored("the event is about neither a post nor a page");
    const { current } = changed;
    if (current === null) return ignored("the post was deleted");
    const html = current.html ?? "";
    return intake({
      id: current.id,
      title: current.title ?? "",
      url: webAddress(current.url),
      event: `${ofPost === undefined ? "page" : "post"}.${current.status ?? "edited"}`,
      format: html === "" ? "text" : "html",
      content: html || (current.plaintext ?? "") || lexicalText(current.lexical ?? ""),
    });
  }),
);

function lexicalText(lexical: string): string {
  try {
    return richTextToText(JSON.parse(lexical));
  } catch {
    return "";
  }
}
