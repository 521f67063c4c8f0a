import { existsSync, mkdirSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ghostHeaders } from "../e2e/webhooks/ghost-post.ts";
import { type Service, startService } from "../e2e/webhooks/service.ts";
import { ARTICLE } from "./article.ts";

/** Debian's Chromium; without the flags it looks for Google's hosts, which no test machine reaches. */
const LAUNCH = {
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-sync"],
};

/** A machine without a browser skips these; `.ci/run` installs one, and CHROMIUM names another. */
const inBrowser = test.skipIf(!existsSync(LAUNCH.executablePath));

let service: Service;
let browser: Browser;
let address: string;
beforeAll(async () => {
  service = await startService();
  const title = "Eastport is to get a second ferry terminal";
  const current = {
    id: "eastport",
    title,
    html: ARTICLE,
    url: "https://herald.example/eastport/",
    status: "published",
  };
  const body = JSON.stringify({ post: { current, previous: {} } });
  const answer = await service.post("/v1/hooks/ghost", body, ghostHeaders(body));
  const { report } = (await answer.json()) as { report: string };
  await service.until(report, "completed");
  address = new URL(`/reports/${report}`, service.url).href;
  browser = await chromium.launch(LAUNCH);
  mkdirSync("dist", { recursive: true });
});
afterAll(async () => {
  await browser?.close();
  await service?.close();
});

async function open(width: number, height: number): Promise<{ page: Page; complaints: string[]; requests: string[] }> {
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: 1 });
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(address);
  return { page, complaints, requests };
}

inBrowser("shows the article with its claims, loads nothing else, and keeps to its policy", async () => {
  const { page, complaints, requests } = await open(1200, 880);
  expect(await page.locator("article .claim").count()).toBe(await page.locator(".card").count());
  expect(await page.locator(".card.refutes").count()).toBe(1);
  expect(await page.locator(".card.disputed").count()).toBe(1);
  expect(await page.locator("article").textContent()).toContain("Fares <i>rose</i> by 12 per cent");
  expect(requests.filter((url) => !url.endsWith("/favicon.ico"))).toEqual([address]);
  expect(complaints.filter((text) => !text.includes("favicon"))).toEqual([]);
  await page.screenshot({ path: "dist/report-desktop.png" });
  await page.screenshot({ path: "dist/report-desktop-full.png", fullPage: true });
  await page.close();
});

inBrowser("leads by the keyboard from a claim to its evidence and back", async () => {
  const { page } = await open(1200, 880);
  await page.locator("article .claim.supports").first().focus();
  await page.keyboard.press("Enter");
  const card = page.locator(".card:target");
  expect(await card.count()).toBe(1);
  await card.locator(".back").focus();
  await page.keyboard.press("Enter");
  expect(await page.locator("article .claim:target").count()).toBe(1);
  await page.close();
});

inBrowser("names each verdict in words, not by colour alone", async () => {
  const { page } = await open(1200, 880);
  const tree = await page.locator("article .claim.refutes").textContent();
  expect(tree).toMatch(/✕ 1/);
  expect(await page.locator("article .claim.refutes .hidden").textContent()).toContain("contradicted");
  const styles = await page.evaluate(
    "[...document.querySelectorAll('article .claim')].map((c) => [c.classList[1], getComputedStyle(c).textDecorationStyle])",
  );
  const kinds = new Map(styles as [string, string][]);
  expect(new Set(kinds.values()).size).toBe(kinds.size);
  await page.close();
});

inBrowser("fits a phone without scrolling sideways, and prints everything", async () => {
  const { page } = await open(390, 844);
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
  await page.screenshot({ path: "dist/report-phone.png" });
  await page.screenshot({ path: "dist/report-phone-full.png", fullPage: true });
  await page.emulateMedia({ media: "print" });
  expect(await page.evaluate("getComputedStyle(document.querySelector('.row')).display")).toBe("block");
  await page.close();
});
