import { Agent, request } from "node:http";

/** Latencies in milliseconds, and answers a second. */
export interface Load {
  readonly p50: number;
  readonly p99: number;
  readonly perSecond: number;
}

/**
 * POSTs bodies one after another, from the one numbered `from` on, over `concurrency` kept-alive connections; throws on any answer
 * that is not 200.
 */
export async function drive(
  url: string,
  bodies: readonly string[],
  { concurrency, requests, from = 0 }: { concurrency: number; requests: number; from?: number },
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  const times: number[] = [];
  let next = 0;
  const begin = performance.now();
  const lane = async () => {
    while (next < requests) {
      const body = bodies[(from + next++) % bodies.length] as string;
      const start = performance.now();
      await post(url, body, agent);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, lane));
  const seconds = (performance.now() - begin) / 1000;
  agent.destroy();
  return { ...quantiles(times), perSecond: requests / seconds };
}

export function quantiles(times: number[]): { p50: number; p99: number } {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { p50: at(0.5), p99: at(0.99) };
}

/** Of each figure the median over several runs. */
export function medianLoad(loads: readonly Load[]): Load {
  const of = (figure: keyof Load): number => quantiles(loads.map((load) => load[figure])).p50;
  return { p50: of("p50"), p99: of("p99"), perSecond: of("perSecond") };
}

export function post(url: string, body: string, agent: Agent): Promise<string> {
  return new Promise((done, fail) => {
    const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
    const call = request(url, { method: "POST", agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const text = Buffer.concat(chunks).toString();
        if (response.statusCode === 200) done(text);
        else fail(new Error(`${url} answered ${response.statusCode}: ${text.slice(0, 200)}`));
      });
    });
    call.on("error", fail);
    call.end(body);
  });
}
