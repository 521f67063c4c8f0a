/** The logistic function: the probability of a log-odds. */
export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
