import * as z from "zod";
import { ignored, intake, webAddress } from "../article.ts";
import { adapter } from "./adapter.ts";

const id = z.union([z.string().min(1), z.number()]);

const post = z.looseObject({
  ID: id.optional(),
  post_title: z.string().default(""),
  post_content: z.string().default(""),
  post_status: z.string().default("publish"),
  post_type: z.string().default("post"),
  guid: z.unknown().optional(),
});

/** Kinds of posts that are no articles: WordPress keeps pictures, menus and old versions in the same table. */
const NO_ARTICLE = /^(?:attachment|revision|nav_menu_item|custom_css|customize_changeset|wp_.*|oembed_cache)$/;
const GONE = /^(?:trash|auto-draft|inherit)$/;
/** Shortcodes wrap or stand for pictures, galleries and embeds; `[caption]`'s own text is kept. */
const SHORTCODE = /\[\/?[a-z][\w-]{1,40}(?:\s[^\][<>]{0,500})?\/?\]/g;

/**
 * WP Webhooks' triggers `post_create` and `post_update`: `{post_id, post: {post_title, post_content, …}, post_permalink}`.
 * `post_delete` and `post_trash` send the same shape; the first is told by the webhook's name, the second by its status.
 */
export const adaptWordpress = adapter((headers) =>
  z
    .looseObject({ post_id: id.optional(), post: z.unknown().optional(), post_permalink: z.unknown().optional() })
    .transform((payload, context) => {
      const name = headers.get("x-wp-webhook-name") ?? "";
      if (payload.post === undefined || payload.post === false) return ignored("the event is not about a post");
      if (/delet|trash/i.test(name)) return ignored("the post was deleted");
      const parsed = post.safeParse(payload.post);
      const postId = payload.post_id ?? parsed.data?.ID;
      if (!parsed.success || postId === undefined) {
        context.addIssue({ code: "custom", path: ["post"], message: "must be a WordPress post with an ID" });
        return z.NEVER;
      }
      const { post_status: status, post_type: type, post_title: title, post_content: html, guid } = parsed.data;
      if (NO_ARTICLE.test(type)) return ignored(`“${type.slice(0, 80)}” is not a kind of article`);
      if (GONE.test(status)) return ignored(`the post is in the state “${status}”`);
      return intake({
        id: String(postId),
        title,
        url: webAddress(payload.post_permalink) ?? webAddress(guid),
        event: `post.${status}`,
        format: "html",
        content: html.replace(SHORTCODE, " "),
      });
    }),
);
