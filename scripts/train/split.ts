import { MISSING_BIN } from "./binning.ts";
import { gradientOf, hessianOf } from "./histogram.ts";

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
  const { l2, monotone, gradientScale, hessianScale } = rules;
  const bounded = leaf.lowest > Number.NEGATIVE_INFINITY || leaf.highest < Number.POSITIVE_INFINITY;
  const minHessian = Math.max(rules.minChildWeight, (rules.minChildSamples * leaf.hessian) / leaf.rows);
  const G = leaf.gradient;
  const H = leaf.hessian;
  const before = bounded ? reduction(G, H, l2, leafOutput(G, H, l2, leaf.lowest, leaf.highest)) : (G * G) / (H + l2);
  let gain = rules.minGain;
  let feature = -1;
  let bin = 0;
  let missingLeft = false;
  let leftGradient = 0;
  let leftHessian = 0;

  for (const f of features) {
    const first = f << 8;
    const last = bins[f]! - 1;
    const missing = histogram[first + MISSING_BIN]!;
    const slope = monotone[f]!;
    // Pass 0 sends missing values right, pass 1 left; without missing values one pass is enough.
    for (let pass = 0; pass < (missing === 0 ? 1 : 2); pass++) {
      let packed = pass === 1 ? missing : 0;
      const end = pass === 0 && missing !== 0 ? last + 1 : last; // the last bin splits present from missing
      for (let b = 1; b < end; b++) {
        const entry = histogram[first + b]!;
        if (entry === 0) continue; // same rows as the bin before
        packed += entry;
        const h = hessianOf(packed) * hessianScale;
        if (h < minHessian) continue;
        if (H - h < minHessian) break;
        const g = gradientOf(packed) * gradientScale;
        let after: number;
        if (bounded || slope !== 0) {
          const left = leafOutput(g, h, l2, leaf.lowest, leaf.highest);
          const right = leafOutput(G - g, H - h, l2, leaf.lowest, leaf.highest);
          if ((right - left) * slope < 0) continue;
          after = reduction(g, h, l2, left) + reduction(G - g, H - h, l2, right);
        } else after = (g * g) / (h + l2) + ((G - g) * (G - g)) / (H - h + l2);
        if (after - before > gain) {
          gain = after - before;
          feature = f;
          bin = b;
          missingLeft = pass === 1;
          leftGradient = g;
          leftHessian = h;
        }
      }
    }
  }
  return feature < 0 ? null : { gain, feature, bin, missingLeft, leftGradient, leftHessian };
}
