import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { SIGN } from "../../../examples/sign.ts";
import type { Intake } from "../../../src/hooks/article.ts";
import { htmlToText } from "../../../src/hooks/html.ts";
import { SYSTEMS } from "../../../src/hooks/systems.ts";
import { delivery } from "./deliveries.ts";

const PARAGRAPHS = [
  "Italy will send troops to Ukraine. Officials in Rome said so on Monday, before a call of the allies.",
  "Britain and France have said that they are prepared to deploy soldiers to help preserve a truce.",
  "The United States will send ground forces to Ukraine.",
  "What this means for the alliance, nobody at the table could say. Let us hope for the best.",
];

const payloadOf = (name: string) => readFileSync(`examples/payloads/${name}.json`, "utf8");

function read(name: string, payload: unknown, headers: Record<string, string> = {}): Intake {
  const adapted = SYSTEMS[name]!.adapt(payload, new Headers(headers));
  if (!adapted.ok) throw new Error(JSON.stringify(adapted.failure));
  return adapted.value;
}

test.each(Object.keys(SYSTEMS))("%s: its example is believed, and read as the article it is", async (name) => {
  const body = payloadOf(name);
  const path = `/v1/hooks/${name}`;
  const secret = name === "standard" ? "whsec_bG9jYWwtdHJpYWwtc2VjcmV0LW9mLXRoZS1kZXNr" : "s".repeat(64);
  const headers = SIGN[name]!(secret, body, path);
  expect((await SYSTEMS[name]!.verify(delivery(headers, body, path), [secret], Date.now())).ok).toBe(true);

  const intake = read(name, JSON.parse(body), headers);
  if (intake.kind !== "article") throw new Error(intake.reason);
  expect(intake.article.title).toBe("Rome weighs its part in Ukraine's security");
  expect(intake.article.url).toBe("https://herald.example/2026/rome-weighs-its-part/");
  const { format, content } = intake.article;
  const text = format === "html" ? htmlToText(content, SYSTEMS[name]!.lineBreaks) : content;
  expect(text.split("\n\n").filter((paragraph) => PARAGRAPHS.includes(paragraph))).toEqual(PARAGRAPHS);
  expect(text).not.toMatch(/[<>*[\]]|wp:|rome\.jpg/);
});

test.each([
  ["standard", { type: "article.deleted", data: { id: "1" } }, {}],
  ["standard", { type: "invoice.paid", data: {} }, {}],
  ["ghost", { post: { current: {}, previous: { id: "1", title: "Gone" } } }, {}],
  ["ghost", { member: { current: { id: "1" } } }, {}],
  ["ghost", { site: { url: "https://herald.example/" } }, {}],
  ["wordpress", { post_id: 1, post: { ID: 1, post_content: "Gone.", post_status: "trash" } }, {}],
  ["wordpress", { post_id: 1, post: { ID: 1, post_content: "Gone." } }, { "x-wp-webhook-name": "post_delete" }],
  ["wordpress", { post_id: 1, post: { ID: 1, post_content: "x", post_type: "attachment" } }, {}],
  ["wordpress", { user_id: 1, user_data: {} }, {}],
  [
    "contentful",
    { sys: { type: "DeletedEntry", id: "1" } },
    { "x-contentful-topic": "ContentManagement.Entry.delete" },
  ],
  ["contentful", { sys: { type: "Entry", id: "1" } }, { "x-contentful-topic": "ContentManagement.Entry.unpublish" }],
  ["contentful", { sys: { type: "Asset", id: "1" }, fields: {} }, {}],
  ["sanity", { _id: "1", _type: "article", body: "Some text." }, { "sanity-operation": "delete" }],
  ["sanity", { _id: "1", _type: "sanity.imageAsset", url: "https://cdn.example/x.jpg" }, {}],
  ["strapi", { event: "entry.delete", model: "article", entry: { id: 1, body: "Gone." } }, {}],
  ["strapi", { event: "media.create", media: { id: 1 } }, {}],
  ["strapi", { event: "trigger-test" }, {}],
])("%s: nothing is done for %j", (name, payload, headers) => {
  expect(read(name, payload, headers as Record<string, string>).kind).toBe("ignored");
});

test.each([
  ["standard", { data: {} }, ""],
  ["standard", { type: "article.published", data: { html: 7 } }, "/data/html"],
  ["ghost", { post: { current: { id: 7, html: "<p>x</p>" } } }, "/post/current"],
  ["wordpress", { post: { post_title: 7 } }, "/post"],
  ["contentful", { fields: {} }, "/sys"],
  ["sanity", { title: "No id" }, "/_id"],
  ["strapi", { event: "entry.publish", entry: { title: "No id" } }, "/entry"],
])("%s: %j is refused with the place that is wrong", (name, payload, pointer) => {
  const adapted = SYSTEMS[name]!.adapt(payload, new Headers());
  if (adapted.ok) throw new Error("was read");
  expect(adapted.failure.map((error) => error.pointer)).toContain(pointer === "" ? "/type" : pointer);
});

test.each(Object.keys(SYSTEMS))("%s: a payload that is a list is refused in plain English", (name) => {
  expect(SYSTEMS[name]!.adapt([], new Headers())).toEqual({
    ok: false,
    failure: [{ pointer: "", detail: "must be an object, not a list" }],
  });
});

test("standard: so is a part of the payload that is read by itself", () => {
  const adapted = SYSTEMS.standard!.adapt({ type: "article.published", data: { html: 7 } }, new Headers());
  expect(adapted).toMatchObject({ failure: [{ pointer: "/data/html", detail: "must be a string, not a number" }] });
});

test("ghost: a post without html is read from its plain text, or its Lexical state", () => {
  const ghost = (current: object) => read("ghost", { post: { current: { id: "1", ...current } } });
  expect(ghost({ plaintext: "Plain." })).toMatchObject({ article: { format: "text", content: "Plain." } });
  const lexical = {
    root: { type: "root", children: [{ type: "paragraph", children: [{ type: "text", text: "Lexical." }] }] },
  };
  expect(ghost({ lexical: JSON.stringify(lexical) })).toMatchObject({ article: { content: "Lexical." } });
  expect(ghost({ lexical: "{" }).kind).toBe("ignored");
});

test("contentful: without English the first locale is read", () => {
  const fields = { headline: { it: "Titolo" }, story: { it: "Il testo. ".repeat(20) } };
  const intake = read("contentful", { sys: { type: "Entry", id: "1" }, fields });
  expect(intake).toMatchObject({ article: { title: "Titolo", content: expect.stringContaining("Il testo.") } });
});

test("strapi: blocks and dynamic zones are read, with the lead before them", () => {
  const blocks = [{ type: "paragraph", children: [{ type: "text", text: "Block text." }] }];
  const zone = [
    { __component: "text.rich", body: "Zone one." },
    { __component: "media.image" },
    { __component: "text.rich", body: "Zone two." },
  ];
  const strapi = (entry: object) =>
    read("strapi", { event: "entry.update", model: "article", entry: { id: 1, ...entry } });
  expect(strapi({ summary: "The lead.", content: blocks })).toMatchObject({
    article: { content: "The lead.\n\nBlock text." },
  });
  expect(strapi({ body: zone })).toMatchObject({ article: { id: "article:1", content: "Zone one.\n\nZone two." } });
});

test("sanity: a draft is the same article as its published document", () => {
  const draft = read("sanity", { _id: "drafts.abc", _type: "article", body: "Some text." });
  expect(draft).toMatchObject({ article: { id: "abc" } });
});
