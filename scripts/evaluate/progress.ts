/** Tells a person how far a long run is. */
export interface Progress {
  /** Shows `done` of `total`; without a total only the count. */
  step(label: string, done: number, total?: number): void;
  /** Clears the line. */
  done(): void;
}

/** Ten times a second is as often as anybody reads. */
const INTERVAL_MS = 100;

/** Rewrites one line of a terminal; writes nothing to a pipe or a file. */
export function terminalProgress(stream: NodeJS.WriteStream): Progress {
  let shown = 0;
  return {
    step(label, done, total) {
      const now = performance.now();
      if (!stream.isTTY || (now - shown < INTERVAL_MS && done !== total)) return;
      shown = now;
      const share = total ? `/${total} (${Math.floor((100 * done) / total)} %)` : "";
      stream.write(`\r\x1b[2K${label}: ${done}${share}`);
    },
    done() {
      if (stream.isTTY) stream.write("\r\x1b[2K");
    },
  };
}
