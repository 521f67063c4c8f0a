import type { RiskPoint } from "./reliability.ts";

export interface Curve {
  readonly name: string;
  readonly points: readonly RiskPoint[];
}

const WIDTH = 720;
const HEIGHT = 420;
const PLOT = { left: 56, right: 520, top: 36, bottom: 372 };
/** Above this risk the judge would be guessing a side. */
const MOST_RISK = 0.6;
/** Okabe & Ito (2008): told apart by colour-blind readers too. */
const COLOURS = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#000000", "#8C6D1F"];
/** Points a curve is drawn with; more could not be told apart at this size. */
const RESOLUTION = 200;

const x = (coverage: number): number => PLOT.left + coverage * (PLOT.right - PLOT.left);
const y = (risk: number): number => PLOT.bottom - (Math.min(risk, MOST_RISK) / MOST_RISK) * (PLOT.bottom - PLOT.top);

/** Risk–coverage curves of all the sets as one SVG document that needs nothing else. */
export function riskCoverageSvg(curves: readonly Curve[]): string {
  const grid = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6].map(
    (risk) =>
      `<line x1="${PLOT.left}" x2="${PLOT.right}" y1="${y(risk)}" y2="${y(risk)}" stroke="#ddd"/>` +
      `<text x="${PLOT.left - 8}" y="${y(risk) + 4}" text-anchor="end">${Math.round(risk * 100)} %</text>`,
  );
  const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1].map(
    (share) => `<text x="${x(share)}" y="${PLOT.bottom + 18}" text-anchor="middle">${Math.round(share * 100)} %</text>`,
  );
  const lines = curves.map(({ name, points }, i) => {
    const colour = COLOURS[i % COLOURS.length];
    const dash = i < COLOURS.length ? "" : ' stroke-dasharray="5 3"';
    const label = PLOT.top + 8 + 20 * i;
    return (
      `<polyline fill="none" stroke="${colour}" stroke-width="2"${dash} points="${thinned(points)}"/>` +
      `<line x1="536" x2="560" y1="${label - 4}" y2="${label - 4}" stroke="${colour}" stroke-width="2"${dash}/>` +
      `<text x="566" y="${label}">${escaped(name)}</text>`
    );
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" font-size="12" role="img" aria-label="Risk against coverage">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
<text x="${PLOT.left}" y="20" font-size="14">Wrong answers among the surest part of all pairs</text>
${[...grid, ...ticks, ...lines].join("\n")}
<text x="${(PLOT.left + PLOT.right) / 2}" y="${HEIGHT - 10}" text-anchor="middle">share of the pairs that are answered</text>
</svg>
`;
}

function thinned(points: readonly RiskPoint[]): string {
  const step = Math.max(1, Math.ceil(points.length / RESOLUTION));
  return points
    .filter((_, i) => i % step === 0 || i === points.length - 1)
    .map(({ coverage, risk }) => `${x(coverage).toFixed(1)},${y(risk).toFixed(1)}`)
    .join(" ");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
