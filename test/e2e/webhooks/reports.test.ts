import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ghostHeaders, ghostPost } from "./ghost-post.ts";
import { type Service, startService } from "./service.ts";

interface Listing {
  reports: { id: string; createdAt: string }[];
  next: string | null;
}

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

const json = async <T>(answer: Promise<{ json(): Promise<unknown> }>): Promise<T> => (await (await answer).json()) as T;

describe("reports", () => {
  let id: string;
  beforeAll(async () => {
    const body = ghostPost(300);
    id = (await json<{ report: string }>(service.post("/v1/hooks/ghost", body, ghostHeaders(body)))).report;
    await service.until(id, "completed");
  });

  test("need a key; a wrong one does not do", async () => {
    for (const path of ["/v1/reports", `/v1/reports/${id}`]) {
      expect((await service.server.fetch(path)).status).toBe(401);
      expect((await service.server.fetch(path, { headers: { authorization: "Bearer wrong" } })).status).toBe(401);
    }
  });

  test("have ids that cannot be guessed, and unknown ones are not found", async () => {
    expect(id).toMatch(/^rep_[\w-]{22}$/);
    expect((await service.get("/v1/reports/rep_unknown")).status).toBe(404);
    expect((await service.server.fetch("/reports/rep_unknown")).status).toBe(404);
  });

  test("have a page that is open by its link, and does not travel by itself", async () => {
    const page = await service.server.fetch(`/reports/${id}`);
    expect(page.status).toBe(200);
    expect(page.headers.get("content-type")).toContain("text/html");
    expect(page.headers.get("content-security-policy")).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect(page.headers.get("cache-control")).toBe("private, no-store");
    expect(page.headers.get("x-robots-tag")).toContain("noindex");
    expect(page.headers.get("referrer-policy")).toBe("no-referrer");
  });

  test("are listed newest first, a page at a time, by status", async () => {
    const rows = Array.from({ length: 60 }, (_, i) =>
      service.db
        .prepare(
          `INSERT INTO report (id, hook, delivery_key, status, origin, article_id, title, format, content, created_at)
           VALUES (?1, 'test', ?1, 'failed', 'http://x', 'a', 'A', 'text', '', ?2)`,
        )
        // Three at a time have the same moment: the cursor must tell them apart.
        .bind(`rep_${String(i).padStart(2, "0")}`, 1_000_000 - Math.floor(i / 3)),
    );
    await service.db.batch(rows);
    const first = await json<Listing>(service.get("/v1/reports?status=failed"));
    const second = await json<Listing>(service.get(`/v1/reports?status=failed&cursor=${first.next}`));
    expect([first.reports.length, second.reports.length, second.next]).toEqual([50, 10, null]);
    const ids = [...first.reports, ...second.reports].map((report) => report.id);
    expect(ids).toEqual(rows.map((_, i) => `rep_${String(i).padStart(2, "0")}`));
    expect((await json<Listing>(service.get("/v1/reports?status=completed"))).reports.map((found) => found.id)).toEqual(
      [id],
    );
  });

  test("an unknown status and a cursor that is none are refused with their place", async () => {
    for (const [query, pointer] of [
      ["status=lost", "/status"],
      ["cursor=%21", "/cursor"],
      ["cursor=e30", "/cursor"],
    ]) {
      const refused = await service.get(`/v1/reports?${query}`);
      expect(refused.status).toBe(422);
      expect(await refused.json()).toMatchObject({ errors: [{ pointer }] });
    }
  });
});

describe("an article checked at once", () => {
  const check = (body: unknown) => service.post("/v1/articles/check", JSON.stringify(body), {});

  test("gives its claims with offsets and answers", async () => {
    const text = "Hello!\n\nThe ferry company carried 412,000 passengers across the strait in 2025.";
    const { claims } = await json<{ claims: { text: string; start: number; end: number; result: object }[] }>(
      check({ text }),
    );
    expect(claims).toMatchObject([
      { text: text.slice(8), start: 8, end: text.length, result: { verdict: "SUPPORTS" } },
    ]);
  });

  test("is not its own evidence, by id or by address, however that is written", async () => {
    const text = "The harbour council approved 37 million euros for the new breakwater in 2025.";
    const verdict = async (own: object) =>
      (await json<{ claims: { result: { verdict: string } }[] }>(check({ text, ...own }))).claims[0]?.result.verdict;
    expect(await verdict({})).toBe("SUPPORTS");
    expect(await verdict({ id: "ghost-post-1" })).toBe("NOT_ENOUGH_INFO");
    for (const url of [
      "https://herald.example/self/",
      "http://herald.example/self?utm_source=x",
      "https://herald.example/self#top",
    ]) {
      expect(await verdict({ url }), url).toBe("NOT_ENOUGH_INFO");
    }
  });

  test("as HTML comes back with the text that the offsets point into", async () => {
    const html = "<h1>News</h1><p>Exports of <b>grain</b> fell by 14&nbsp;per cent in 2024.</p>";
    const { text, claims } = await json<{ text: string; claims: { text: string; start: number; end: number }[] }>(
      check({ html }),
    );
    expect(text).toBe("News\n\nExports of grain fell by 14 per cent in 2024.");
    for (const claim of claims) expect(text.slice(claim.start, claim.end)).toBe(claim.text);
    expect(claims).toHaveLength(1);
  });

  test("is refused when it is too large, blank, both text and html, or neither", async () => {
    expect((await check({ text: "x".repeat(256 * 1024) })).status).toBe(413);
    for (const body of [{}, { text: " " }, { text: "a", html: "b" }, { text: 7 }, []]) {
      expect((await check(body)).status, JSON.stringify(body)).toBe(422);
    }
  });
});
