import { html } from "hono/html";
import { webAddress } from "../../hooks/article.ts";
import type { CheckedClaim, StoredReport } from "../report.ts";
import { claimCard } from "./claim-card.ts";
import { markClaims } from "./marked-text.ts";
import { STYLES } from "./styles.ts";
import { BY_URGENCY, VERDICTS } from "./verdicts.ts";

/** Seconds until a page whose report is still being made looks again. */
const REFRESH = 3;

/** The page at `/reports/{id}`: the article with its claims underlined by verdict, and what the archive says beside it. */
export function reportPage(report: StoredReport) {
  const { article, status } = report;
  const title = article.title || "Untitled article";
  const url = webAddress(article.url);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
${status === "queued" ? html`<meta http-equiv="refresh" content="${REFRESH}">` : ""}
<title>${title} – checked against the archive</title>
<style>${STYLES}</style>
</head>
<body>
<header>
<p class="kicker">Checked against the archive · <time datetime="${report.createdAt}">${momentOf(report.createdAt)} UTC</time></p>
<h1>${url === null ? title : html`<a href="${url}" rel="noopener noreferrer external">${title}</a>`}</h1>
${report.text === null ? progress(report) : overview(report)}
</header>
${report.text === null ? "" : body(report, report.text)}
<footer><p>A verdict says what this newsroom's archive holds, never what is true. Report ${report.id}.</p></footer>
</body>
</html>`;
}

/** Made per page: kept in the module, it would load the locale data at every start, 15 ms that no check needs. */
const momentOf = (iso: string): string =>
  new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short", timeZone: "UTC" }).format(new Date(iso));

function progress({ status, failure }: StoredReport) {
  return status === "failed"
    ? html`<p class="state" role="alert"><strong>This article could not be checked.</strong> ${failure ?? ""}</p>`
    : html`<p class="state" role="status"><strong>Being checked …</strong> This page looks again by itself.</p>`;
}

/** The ten seconds: how many of each, and the claims that need a person. */
function overview({ summary, claims }: StoredReport) {
  if (claims.length === 0) return html`<p class="state">No sentence of this article states something to check.</p>`;
  const counts = BY_URGENCY.map((verdict) => {
    const { name, sign, style } = VERDICTS[verdict];
    return html`<li class="${style}${summary[verdict] === 0 ? " none" : ""}"><span class="sign" aria-hidden="true">${sign}</span> <b>${summary[verdict]}</b> ${name}</li>`;
  });
  const urgent = claims.flatMap((claim, i) =>
    claim.result.verdict === "REFUTES" || claim.result.verdict === "DISPUTED" ? [urgentLine(claim, i)] : [],
  );
  return html`<ul class="counts" aria-label="Claims by verdict">${counts}</ul>
${urgent.length === 0 ? "" : html`<nav aria-label="Look at these first"><h2>Look at these first</h2><ol class="urgent">${urgent}</ol></nav>`}`;
}

function urgentLine({ text, result }: CheckedClaim, index: number) {
  const { sign, style, name } = VERDICTS[result.verdict];
  return html`<li class="${style}"><a href="#claim-${index + 1}"><span class="sign" aria-hidden="true">${sign}</span><span class="hidden">${name}: </span> ${text}</a></li>`;
}

/** A row for each paragraph: its text, and beside it (below it on a phone and on paper) what its claims came to. */
function body({ claims }: StoredReport, text: string) {
  const rows = markClaims(text, claims).map((stretches) => {
    const prose = stretches.map(({ text: part, claim }) =>
      claim === null ? part : markedClaim(part, claims[claim]!, claim),
    );
    const beginning = stretches.flatMap(({ claim, begins }) => (claim !== null && begins ? [claim] : []));
    const cards = beginning.map((claim) => claimCard(claims[claim]!, claim));
    return html`<div class="row"><p>${prose}</p>${cards.length === 0 ? "" : html`<ol class="cards" aria-label="What the archive says">${cards}</ol>`}</div>`;
  });
  return html`<main><article dir="auto">${rows}</article></main>`;
}

function markedClaim(part: string, { result }: CheckedClaim, index: number) {
  const { name, sign, style } = VERDICTS[result.verdict];
  return html`<a class="claim ${style}" id="in-text-${index + 1}" href="#claim-${index + 1}">${part}<sup>&nbsp;<span aria-hidden="true">${sign}</span> ${index + 1}<span class="hidden">, ${name}</span></sup></a>`;
}
