import * as z from "zod";
import { ignored, intake } from "../article.ts";
import { articleFields } from "../fields.ts";
import { adapter } from "./adapter.ts";

const entry = z.looseObject({
  sys: z.looseObject({ type: z.string(), id: z.string().min(1) }),
  fields: z.record(z.string(), z.unknown()).default({}),
});

/** `create`, `save`, `auto_save` and `publish` carry the entry; the rest (unpublish, archive, delete) has nothing to check. */
const SAVED = /\.Entry\.(?:create|save|auto_save|publish)$/;

/** Contentful's entry: every field holds one value a locale, `{"title": {"en-US": "…"}, "body": {"en-US": document}}`. */
export const adaptContentful = adapter((headers) =>
  entry.transform(({ sys, fields }) => {
    const topic = headers.get("x-contentful-topic");
    if (sys.type !== "Entry") return ignored(`“${sys.type.slice(0, 80)}” is not an entry`);
    if (topic !== null && !SAVED.test(topic)) return ignored(`the event “${topic.slice(0, 80)}” changes no text`);
    const locale = localeOf(fields);
    const localised = Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [name, inLocale(value, locale)]),
    );
    return intake({ id: sys.id, event: topic ?? "Entry", ...articleFields(localised) });
  }),
);

/** The entry's English, or else whichever locale comes first: the archive is matched in English. */
function localeOf(fields: Record<string, unknown>): string | null {
  const locales = new Set(Object.values(fields).flatMap((value) => Object.keys(Object(value))));
  const known = [...locales].filter((locale) => /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(locale));
  return known.find((locale) => locale === "en-US") ?? known.find((locale) => /^en\b/.test(locale)) ?? known[0] ?? null;
}

function inLocale(value: unknown, locale: string | null): unknown {
  if (locale === null || typeof value !== "object" || value === null) return value;
  return (value as Record<string, unknown>)[locale] ?? Object.values(value)[0];
}
