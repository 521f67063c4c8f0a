/** One line of the chart: cost against archive size. */
export interface Series {
  readonly name: string;
  readonly points: readonly (readonly [sentences: number, milliseconds: number])[];
}

const WIDTH = 720;
const HEIGHT = 400;
const PLOT = { left: 64, right: 500, top: 40, bottom: 350 };
/** Okabe & Ito (2008): told apart by colour-blind readers too. */
const COLOURS = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9"];

/** Cost against archive size, both axes logarithmic: a straight line's slope is the exponent of growth. */
export function growthSvg(title: string, series: readonly Series[]): string {
  const all = series.flatMap(({ points }) => points);
  const x = scale(
    all.map(([sentences]) => sentences),
    PLOT.left,
    PLOT.right,
  );
  const y = scale(
    all.map(([, milliseconds]) => milliseconds),
    PLOT.bottom,
    PLOT.top,
  );
  const rows = decades(all.map(([, milliseconds]) => milliseconds)).map(
    (value) =>
      `<line x1="${PLOT.left}" x2="${PLOT.right}" y1="${y(value)}" y2="${y(value)}" stroke="#ddd"/>` +
      `<text x="${PLOT.left - 8}" y="${y(value) + 4}" text-anchor="end">${value} ms</text>`,
  );
  const columns = [...new Set(all.map(([sentences]) => sentences))].map(
    (value) => `<text x="${x(value)}" y="${PLOT.bottom + 18}" text-anchor="middle">${short(value)}</text>`,
  );
  const lines = series.map(({ name, points }, i) => {
    const colour = COLOURS[i % COLOURS.length];
    const path = points
      .map(([sentences, milliseconds]) => `${x(sentences).toFixed(1)},${y(milliseconds).toFixed(1)}`)
      .join(" ");
    const label = PLOT.top + 8 + 20 * i;
    return (
      `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${path}"/>` +
      `<line x1="514" x2="536" y1="${label - 4}" y2="${label - 4}" stroke="${colour}" stroke-width="2"/>` +
      `<text x="542" y="${label}">${name}</text>`
    );
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" font-size="12" role="img" aria-label="${title}">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
<text x="${PLOT.left}" y="22" font-size="14">${title}</text>
${[...rows, ...columns, ...lines].join("\n")}
<text x="${(PLOT.left + PLOT.right) / 2}" y="${HEIGHT - 10}" text-anchor="middle">sentences in the archive</text>
</svg>
`;
}

function scale(values: readonly number[], from: number, to: number): (value: number) => number {
  const low = Math.log(Math.min(...values) / 1.2);
  const high = Math.log(Math.max(...values) * 1.2);
  return (value) => from + ((Math.log(value) - low) / (high - low)) * (to - from);
}

/** 1, 2 and 5 in every power of ten that the values span. */
function decades(values: readonly number[]): number[] {
  const low = Math.min(...values) / 1.2;
  const high = Math.max(...values) * 1.2;
  const marks: number[] = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power++) {
    for (const digit of [1, 2, 5]) marks.push(Number((digit * 10 ** power).toPrecision(1)));
  }
  return marks.filter((mark) => mark >= low && mark <= high);
}

const short = (sentences: number): string =>
  sentences >= 1000 ? `${Math.round(sentences / 1000)}k` : String(sentences);

/** The slope of the least-squares line through the points' logarithms: cost ∝ size^exponent. */
export function exponentOf(points: readonly (readonly [number, number])[]): number {
  const xs = points.map(([size]) => Math.log(size));
  const ys = points.map(([, cost]) => Math.log(cost));
  const meanX = xs.reduce((a, b) => a + b, 0) / xs.length;
  const meanY = ys.reduce((a, b) => a + b, 0) / ys.length;
  let above = 0;
  let below = 0;
  for (const [i, value] of xs.entries()) {
    above += (value - meanX) * ((ys[i] as number) - meanY);
    below += (value - meanX) ** 2;
  }
  return below === 0 ? 0 : above / below;
}
