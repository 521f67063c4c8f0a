const ROUNDS = 12;
const NOTHING = 1e-9;

/**
 * The principal axes of directions in space, the widest first, by Jacobi rotations of their second moments (Golub & Van
 * Loan, section 8.5): no randomness, no library, the same on every machine.
 * @param points vectors of equal length; each counts by its direction only
 */
export function principalAxes(points: readonly Float64Array[]): Float64Array[] {
  const size = points[0]?.length ?? 0;
  const moments = Array.from({ length: size }, () => new Float64Array(size));
  for (const point of points) {
    const square = point.reduce((sum, x) => sum + x * x, 0);
    if (square === 0) continue;
    for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) moments[i]![j]! += (point[i]! * point[j]!) / square;
  }
  const axes = Array.from({ length: size }, (_, i) => Float64Array.from({ length: size }, (__, j) => Number(i === j)));
  for (let round = 0; round < ROUNDS; round++)
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(moments, axes, p, q);
  return [...axes.keys()].sort((i, j) => moments[j]![j]! - moments[i]![i]! || i - j).map((i) => axes[i]!);
}

/** Turns the plane of two coordinates so that their moment vanishes; `axes` holds an axis a row. */
function rotate(moments: readonly Float64Array[], axes: readonly Float64Array[], p: number, q: number): void {
  const mixed = moments[p]![q]!;
  if (Math.abs(mixed) < NOTHING) return;
  const theta = (moments[q]![q]! - moments[p]![p]!) / (2 * mixed);
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  for (const row of moments) turn(row, p, q, cosine, sine);
  turnRows(moments, p, q, cosine, sine);
  turnRows(axes, p, q, cosine, sine);
}

function turn(row: Float64Array, p: number, q: number, cosine: number, sine: number): void {
  const [x, y] = [row[p]!, row[q]!];
  row[p] = cosine * x - sine * y;
  row[q] = sine * x + cosine * y;
}

function turnRows(rows: readonly Float64Array[], p: number, q: number, cosine: number, sine: number): void {
  const [first, second] = [rows[p]!, rows[q]!];
  for (let k = 0; k < first.length; k++) {
    const [x, y] = [first[k]!, second[k]!];
    first[k] = cosine * x - sine * y;
    second[k] = sine * x + cosine * y;
  }
}
