import { html } from "hono/html";
import type { Evidence } from "../../check/answer.ts";
import { webAddress } from "../../hooks/article.ts";
import type { CheckedClaim } from "../report.ts";
import { VERDICTS } from "./verdicts.ts";

/**
 * What the archive says of one claim: the verdict in words, then the sentences with who published them, and when. A claim
 * the archive does not decide takes one line, which opens.
 */
export function claimCard({ text, result }: CheckedClaim, index: number) {
  const { heading, sign, style } = VERDICTS[result.verdict];
  const title = html`<span class="sign" aria-hidden="true">${sign}</span> ${heading}`;
  const back = html`<a class="back" href="#in-text-${index + 1}" aria-label="Back to claim ${index + 1}: ${text}">↩ ${index + 1}</a>`;
  const decided = [
    ...result.contradicting.map((found) => evidence(found, "Against")),
    ...result.supporting.map((found) => evidence(found, "For")),
  ];
  if (decided.length > 0) {
    return html`<li class="card ${style}" id="claim-${index + 1}"><h3>${title}</h3>${back}<ul class="evidence">${decided}</ul></li>`;
  }
  const nearest = result.related.slice(0, 1).map((found) => evidence(found, "Nearest"));
  return html`<li class="card ${style}" id="claim-${index + 1}"><details><summary><h3>${title}</h3></summary>
    <p class="reason">${result.notEnoughInfo?.message ?? "No sentence of the archive decides it."}</p>
    ${nearest.length === 0 ? "" : html`<ul class="evidence">${nearest}</ul>`}</details>${back}</li>`;
}

function evidence(found: Evidence, label: "For" | "Against" | "Nearest") {
  const { source, reasons, speaker } = found;
  const link = webAddress(found.link ?? source.url);
  const where = html`<cite>${source.title}</cite>`;
  const copies = found.alsoIn?.map((copy) => copy.publisher) ?? [];
  return html`<li>
    <p class="source"><b class="label">${label}</b> <b>${source.publisher}</b>, ${dateOf(found)}</p>
    <blockquote>${found.sentence}</blockquote>
    <p class="where">${link === null ? where : html`<a href="${link}" rel="noopener noreferrer external">${where}</a>`}${
      speaker === null ? "" : html` · quoting ${speaker}`
    }${copies.length === 0 ? "" : html` · also in ${copies.join(", ")}`}</p>
    ${reasons.slice(0, 2).map(({ message }) => html`<p class="reason">${message}</p>`)}
  </li>`;
}

const DAY = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;

function dateOf({ date, dateBasis }: Evidence) {
  if (date === null) return "undated";
  const day = html`<time datetime="${date}">${new Date(`${date}T00:00:00Z`).toLocaleDateString("en-GB", DAY)}</time>`;
  return dateBasis === "inferred" ? html`${day} (date inferred)` : day;
}
