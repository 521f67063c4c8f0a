import { createHmac } from "node:crypto";
import { GHOST_SECRET } from "./service.ts";

const CLAIMS = [
  "The harbour council will build a second ferry terminal in Eastport.",
  "The ferry company carried 412,000 passengers across the strait in 2025.",
  "The harbour council approved 37 million euros for the new breakwater in 2025.",
];
const PROSE = "What a lovely evening it is by the water, and how good to see you all here again, dear friends. ";

/** A `post.published` payload as Ghost sends it, of about so many words. */
export function ghostPost(words = 3000, id = "ghost-post-1", claims: readonly string[] = CLAIMS): string {
  const filler = `<p>${PROSE.repeat(5)}</p>`;
  const paragraphs = Math.ceil(words / (19 * 5));
  const html = Array.from({ length: paragraphs }, (_, i) => (claims[i] ? `<p>${claims[i]}</p>${filler}` : filler)).join(
    "",
  );
  const current = {
    id,
    uuid: "2f1b2ed4-7e61-4d62-b6b8-6ba3a3c2a0f1",
    title: "A second terminal for Eastport",
    slug: "a-second-terminal",
    html,
    plaintext: html.replace(/<[^>]+>/g, "\n"),
    status: "published",
    visibility: "public",
    updated_at: new Date().toISOString(),
    published_at: new Date().toISOString(),
    url: "https://herald.example/self/",
    tags: [],
    authors: [{ id: "1", name: "Eva Berg" }],
  };
  return JSON.stringify({ post: { current, previous: { status: "draft" } } });
}

/** Ghost's header, by Node's own HMAC. */
export function ghostHeaders(body: string, now = Date.now()): Record<string, string> {
  const signature = createHmac("sha256", GHOST_SECRET).update(`${body}${now}`).digest("hex");
  return { "x-ghost-signature": `sha256=${signature}, t=${now}`, "content-version": "v6.0" };
}
