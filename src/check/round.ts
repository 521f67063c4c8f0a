/** Rounds a probability to four decimals: more would promise a precision that calibration does not have. */
export const round = (probability: number): number => Math.round(probability * 10_000) / 10_000;
