import * as z from "zod";
import { ignored, intake, webAddress } from "../article.ts";
import { adapter } from "./adapter.ts";

const SAVED = /^(?:article|post|page|story|entry|content)\.(?:created|added|saved|edited|updated|corrected|published)$/;

const data = z.looseObject({
  id: z.union([z.string().min(1), z.number()]).optional(),
  title: z.string().default(""),
  url: z.unknown().optional(),
  text: z.string().optional(),
  html: z.string().optional(),
});

/** Standard Webhooks' payload shape `{type, timestamp, data}`; `data` is an article as in the contract's section 2. */
export const adaptStandard = adapter((headers) =>
  z.looseObject({ type: z.string(), data: z.unknown().optional() }).transform(({ type, data: raw }, context) => {
    if (!SAVED.test(type)) return ignored(`the event “${type.slice(0, 80)}” is not about an article's text`);
    const parsed = data.safeParse(raw);
    if (!parsed.success) {
      for (const issue of parsed.error.issues)
        context.addIssue({ code: "custom", path: ["data", ...issue.path], message: issue.message });
      return z.NEVER;
    }
    const article = parsed.data;
    const url = webAddress(article.url);
    return intake({
      id: String(article.id ?? url ?? headers.get("webhook-id") ?? ""),
      title: article.title,
      url,
      event: type,
      format: article.html === undefined ? "text" : "html",
      content: article.html ?? article.text ?? "",
    });
  }),
);
