import * as z from "zod";
import { ignored, intake } from "../article.ts";
import { articleFields } from "../fields.ts";
import { adapter } from "./adapter.ts";

const SAVED = /^entry\.(?:create|update|publish|draft-publish)$/;

const entry = z.looseObject({
  id: z.union([z.string().min(1), z.number()]).optional(),
  documentId: z.string().min(1).optional(),
});

/** Strapi's `{event, model, entry}`; version 5 has a `documentId` that outlives versions and locales, version 4 an `id`. */
export const adaptStrapi = adapter(() =>
  z
    .looseObject({ event: z.string(), model: z.string().default("entry"), entry: z.unknown().optional() })
    .transform((payload, context) => {
      if (!SAVED.test(payload.event)) {
        return ignored(`the event “${payload.event.slice(0, 80)}” is not about an entry's text`);
      }
      const parsed = entry.safeParse(payload.entry);
      const id = parsed.data?.documentId ?? parsed.data?.id;
      if (!parsed.success || id === undefined) {
        context.addIssue({ code: "custom", path: ["entry"], message: "must be an entry with an id" });
        return z.NEVER;
      }
      return intake({ id: `${payload.model}:${id}`, event: payload.event, ...articleFields(parsed.data) });
    }),
);
