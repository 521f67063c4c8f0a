/** What is recorded of a failure nobody foresaw: neither the message nor the request, which may hold the statement. */
export interface Incident {
  readonly requestId: string;
  readonly error: string;
  readonly frames: readonly string[];
}

/** Where incidents go: to a log, or to a test. */
export type Recorder = (incident: Incident) => void;

/** @param error whatever was thrown */
export function incidentOf(requestId: string, error: unknown): Incident {
  if (!(error instanceof Error)) return { requestId, error: typeof error, frames: [] };
  return { requestId, error: error.name, frames: framesOf(error) };
}

/** A stack begins with the message, which is left out first: it may itself have lines that look like frames. */
function framesOf({ message, stack = "" }: Error): string[] {
  const after = stack.indexOf(message);
  const trace = after < 0 ? stack : stack.slice(after + message.length);
  return trace.split("\n").filter((line) => line.trimStart().startsWith("at "));
}
