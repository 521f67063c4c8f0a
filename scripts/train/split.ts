import { MISSING_BIN } from "./binning.ts";
import { gradientOf, hessianOf, STRIDE } from "./histogram.ts";

/** What a split is worth and where it is; sums are those of the left child, in real units. */
export interface Split {
  readonly gain: number;
  readonly feature: number;
  /** Rows in bins 1…bin go left. */
  readonly bin: number;
  readonly missingLeft: boolean;
  readonly leftGradient: number;
  readonly leftHessian: number;
}

/** A leaf while the tree grows. */
export interface LeafSums {
  readonly gradient: number;
  readonly hessian: number;
  readonly rows: number;
  /** Bounds that monotone splits above put on the leaf's output. */
  readonly lowest: number;
  readonly highest: number;
}

export interface SplitRules {
  readonly l2: number;
  readonly minChildWeight: number;
  readonly minChildSamples: number;
  readonly minGain: number;
  /** Per feature: 1 the score must not fall as the value rises, -1 must not rise, 0 free. */
  readonly monotone: Int8Array;
  readonly gradientScale: number;
  readonly hessianScale: number;
}

/** The value that minimises the leaf's second-order loss (Friedman 2001; Chen & Guestrin 2016, eq. 5), within bounds. */
export function leafOutput(gradient: number, hessian: number, l2: number, lowest: number, highest: number): number {
  return Math.min(highest, Math.max(lowest, -gradient / (hessian + l2)));
}

/** How far `output` lowers the leaf's loss, twice over: G²/(H+λ) where nothing bounds the output. */
function reduction(gradient: number, hessian: number, l2: number, output: number): number {
  return -(2 * gradient * output + (hessian + l2) * output * output);
}

/** What the scan of a leaf's bins compares against. */
interface Scan {
  readonly leaf: LeafSums;
  readonly rules: SplitRules;
  readonly bounded: boolean;
  readonly before: number;
  readonly minHessian: number;
}

type Best = { -readonly [K in keyof Split]: Split[K] };

/**
 * The best split of a leaf over the given features, or null where none gains `minGain`. Ties go to the first feature
 * and the lowest bin. The number of rows on a side is estimated from its share of the hessian, as in LightGBM.
 * @param bins number of bins of each feature, missing included
 */
export function bestSplit(
  histogram: Float64Array,
  features: Int32Array,
  bins: Uint16Array,
  leaf: LeafSums,
  rules: SplitRules,
): Split | null {
  const { gradient, hessian, lowest, highest } = leaf;
  const output = leafOutput(gradient, hessian, rules.l2, lowest, highest);
  const scan: Scan = {
    leaf,
    rules,
    bounded: lowest > Number.NEGATIVE_INFINITY || highest < Number.POSITIVE_INFINITY,
    before: reduction(gradient, hessian, rules.l2, output),
    minHessian: Math.max(rules.minChildWeight, (rules.minChildSamples * hessian) / leaf.rows),
  };
  const best: Best = { gain: rules.minGain, feature: -1, bin: 0, missingLeft: false, leftGradient: 0, leftHessian: 0 };
  for (const feature of features) {
    const bin = histogram.subarray(feature * STRIDE, feature * STRIDE + bins[feature]!);
    const missing = bin[MISSING_BIN]!;
    // Missing values go right, then left; with any, the last bin too may part them from the values present.
    scanBins(scan, bin, feature, 0, missing === 0 ? bin.length - 1 : bin.length, best);
    if (missing !== 0) scanBins(scan, bin, feature, missing, bin.length - 1, best);
  }
  return best.feature < 0 ? null : best;
}

/** Tries every bin below `end` as the last of the left side, which starts with the sums `packed`. */
function scanBins(scan: Scan, bin: Float64Array, feature: number, missing: number, end: number, best: Best): void {
  const { minHessian, before, bounded, leaf, rules } = scan;
  const { l2, gradientScale, hessianScale } = rules;
  const { gradient, hessian } = leaf;
  const constrained = bounded || rules.monotone[feature] !== 0;
  let packed = missing;
  for (let b = 1; b < end; b++) {
    const entry = bin[b]!;
    if (entry === 0) continue; // no rows, or none that pull: the same split as the bin before
    packed += entry;
    const h = hessianOf(packed) * hessianScale;
    if (h < minHessian) continue;
    if (hessian - h < minHessian) break;
    const g = gradientOf(packed) * gradientScale;
    const rest = gradient - g;
    const after = constrained
      ? constrainedReduction(scan, feature, g, h)
      : (g * g) / (h + l2) + (rest * rest) / (hessian - h + l2);
    if (after - before <= best.gain) continue;
    best.gain = after - before;
    best.feature = feature;
    best.bin = b;
    best.missingLeft = missing !== 0;
    best.leftGradient = g;
    best.leftHessian = h;
  }
}

/** The two sides' reductions with outputs within the leaf's bounds; nothing where they run against the slope. */
function constrainedReduction({ leaf, rules }: Scan, feature: number, g: number, h: number): number {
  const { gradient, hessian, lowest, highest } = leaf;
  const left = leafOutput(g, h, rules.l2, lowest, highest);
  const right = leafOutput(gradient - g, hessian - h, rules.l2, lowest, highest);
  if ((right - left) * rules.monotone[feature]! < 0) return Number.NEGATIVE_INFINITY;
  return reduction(g, h, rules.l2, left) + reduction(gradient - g, hessian - h, rules.l2, right);
}
