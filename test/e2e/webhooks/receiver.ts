import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** How the receiver treats a delivery: a status, a status with Retry-After, or silence. */
export type Treatment = number | { status: number; retryAfter?: string; location?: string } | "silence";

/**
 * A receiver of callbacks on this machine.
 *
 * @param treatments of the first deliveries; every later one is answered 204
 */
export async function startReceiver(treatments: readonly Treatment[] = []) {
  const received: Received[] = [];
  const plan = [...treatments];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      received.push({ headers: request.headers, body });
      const treatment = plan.shift() ?? 204;
      if (treatment === "silence") return;
      const { status, retryAfter, location } = typeof treatment === "number" ? { status: treatment } : treatment;
      if (retryAfter !== undefined) response.setHeader("retry-after", retryAfter);
      if (location !== undefined) response.setHeader("location", location);
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/callback`,
    received,
    async until(count: number, timeoutMs = 20_000): Promise<void> {
      const end = Date.now() + timeoutMs;
      while (received.length < count) {
        if (Date.now() > end) throw new Error(`${received.length} callbacks came, not ${count}`);
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
