import {
  fillWording,
  loadWording,
  SLOTS,
  WORDING_FEATURES,
  WORDING_HEAD,
  WORDING_MAGIC,
  type Wording,
  weightOf,
} from "../../src/stance/wording.ts";
import { seededRandom, shuffled } from "./random.ts";

/**
 * Cross-fitted by story, the trees' log loss with what the linear model says is .372 for .390 without, and of the desk set's supports
 * 50 in 100 are found where 85 % are right for 46, of its contradictions 45.5 for 43; five examples a weight for three, or a
 * decay five times as strong, lose a part of that. By itself it has a log loss of .55.
 */
const PARAMS = { epochs: 4, rate: 0.15, biasRate: 0.01, decay: 0.02, leastExamples: 3, seed: 7 };
const CLASSES = 3;

/** A weight a slot and class, and a bias a class. */
interface Linear {
  readonly weights: readonly Float64Array[];
  readonly bias: Float64Array;
}

/**
 * Multinomial logistic regression by stochastic gradient descent with a rate of its own for each weight (AdaGrad, Duchi et al. 2011).
 * @param observed of each example, what `observeWording` shows
 * @param labels indices into `LABELS`
 * @param rows the examples to fit on
 * @returns the file that `loadWording` reads
 */
export function fitWording(
  observed: readonly Uint32Array[],
  labels: ArrayLike<number>,
  rows: readonly number[],
): Uint8Array {
  const isKnown = knownIn(observed, rows);
  const known = rows.map((row) => (observed[row] as Uint32Array).filter((slot) => isKnown[slot] === 1));
  const model = {
    weights: Array.from({ length: CLASSES }, () => new Float64Array(SLOTS)),
    bias: new Float64Array(CLASSES),
  };
  const squares = model.weights.map(() => new Float64Array(SLOTS).fill(0.01));
  const chances = new Float64Array(CLASSES);
  const random = seededRandom(PARAMS.seed);
  for (let epoch = 0; epoch < PARAMS.epochs; epoch++)
    for (const at of shuffled(rows.length, random)) {
      const row = rows[at] as number;
      const slots = known[at] as Uint32Array;
      const weight = weightOf((observed[row] as Uint32Array).length);
      predict(model, slots, weight, chances);
      for (let c = 0; c < CLASSES; c++) {
        const error = (chances[c] as number) - Number(labels[row] === c);
        model.bias[c] = (model.bias[c] as number) - PARAMS.biasRate * error;
        descend(model.weights[c] as Float64Array, squares[c] as Float64Array, slots, error * weight);
      }
    }
  return encodeWording(quantised(model));
}

/** 1 for what enough examples show: the weight of the rest stays 0. */
function knownIn(observed: readonly Uint32Array[], rows: readonly number[]): Uint8Array {
  const counts = new Uint32Array(SLOTS);
  for (const row of rows) for (const slot of observed[row] as Uint32Array) counts[slot] = (counts[slot] as number) + 1;
  return Uint8Array.from(counts, (examples) => Number(examples >= PARAMS.leastExamples));
}

/** Writes the probability of each class. */
function predict({ weights, bias }: Linear, slots: Uint32Array, weight: number, into: Float64Array): void {
  for (let c = 0; c < CLASSES; c++) {
    const own = weights[c] as Float64Array;
    let sum = 0;
    for (let k = 0; k < slots.length; k++) sum += own[slots[k] as number] as number;
    into[c] = (bias[c] as number) + weight * sum;
  }
  const most = Math.max(into[0] as number, into[1] as number, into[2] as number);
  let all = 0;
  for (let c = 0; c < CLASSES; c++) {
    into[c] = Math.exp((into[c] as number) - most);
    all += into[c] as number;
  }
  for (let c = 0; c < CLASSES; c++) into[c] = (into[c] as number) / all;
}

function descend(weights: Float64Array, squares: Float64Array, slots: Uint32Array, slope: number): void {
  for (const slot of slots) {
    const gradient = slope + PARAMS.decay * (weights[slot] as number);
    squares[slot] = (squares[slot] as number) + gradient ** 2;
    weights[slot] = (weights[slot] as number) - (PARAMS.rate * gradient) / Math.sqrt(squares[slot] as number);
  }
}

/** The weights of two classes against the first, in 8 bits. */
function quantised({ weights, bias }: Linear): Wording {
  const [refutes, open] = [1, 2].map((c) =>
    (weights[c] as Float64Array).map((w, slot) => w - (weights[0] as Float64Array)[slot]!),
  ) as [Float64Array, Float64Array];
  const most = [refutes, open].flatMap((w) => [w.reduce((m, x) => Math.max(m, Math.abs(x)), 0)]);
  const unit = Math.fround(Math.max(...most) / 127);
  const rounded = (w: Float64Array): Int8Array => Int8Array.from(w, (x) => Math.round(x / unit));
  const against = (c: number): number => (bias[c] as number) - (bias[0] as number);
  return { bias: Float32Array.of(against(1), against(2)), unit, refutes: rounded(refutes), open: rounded(open) };
}

/** The file that `loadWording` reads. */
function encodeWording({ bias, unit, refutes, open }: Wording): Uint8Array {
  const file = new Uint8Array(WORDING_HEAD + 2 * SLOTS);
  new Uint32Array(file.buffer, 0, 1)[0] = WORDING_MAGIC;
  new Float32Array(file.buffer, 4, 3).set([...bias, unit]);
  new Int8Array(file.buffer, WORDING_HEAD, SLOTS).set(refutes);
  new Int8Array(file.buffer, WORDING_HEAD + SLOTS, SLOTS).set(open);
  return file;
}

/**
 * `WORDING_FEATURES` of each example by the model that did not see it.
 * @param files the models, one a fold
 * @param foldOf of each example, the model to ask
 */
export function wordingColumns(
  observed: readonly Uint32Array[],
  files: readonly Uint8Array[],
  foldOf: readonly number[],
): Float32Array<ArrayBuffer>[] {
  const models = files.map((file) => loadWording(file.slice().buffer as ArrayBuffer));
  const columns = WORDING_FEATURES.map(() => new Float32Array(observed.length));
  const own = new Float32Array(WORDING_FEATURES.length);
  observed.forEach((slots, row) => {
    fillWording(models[foldOf[row] as number] as Wording, slots, own, 0);
    for (const [f, column] of columns.entries()) column[row] = own[f] as number;
  });
  return columns;
}
