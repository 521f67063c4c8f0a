import { z } from "zod";

/** A sampled CPU profile as V8 gives it (Chrome DevTools Protocol, Profiler.Profile); times in microseconds. */
const profile = z.object({
  nodes: z.array(
    z.object({
      id: z.number(),
      callFrame: z.object({ functionName: z.string(), url: z.string(), lineNumber: z.number() }),
      children: z.array(z.number()).default([]),
    }),
  ),
  samples: z.array(z.number()),
  timeDeltas: z.array(z.number()),
});

export type CpuProfile = z.infer<typeof profile>;

const targets = z.array(z.object({ webSocketDebuggerUrl: z.string() })).min(1);
const reply = z.object({
  id: z.number().optional(),
  result: z.unknown().optional(),
  error: z.object({ message: z.string() }).optional(),
});

/** Between two samples; V8 cannot do much better. */
const INTERVAL_US = 100;

/**
 * Profiles a Worker while `work` drives it.
 *
 * @param port where workerd's inspector listens (`workerd serve --inspector-addr`)
 * @throws Error when the inspector refuses a command
 */
export async function profileWhile(port: number, work: () => Promise<void>): Promise<CpuProfile> {
  const [target] = targets.parse(await (await fetch(`http://127.0.0.1:${port}/json`)).json());
  const socket = new WebSocket((target as { webSocketDebuggerUrl: string }).webSocketDebuggerUrl);
  await new Promise((done, fail) => {
    socket.addEventListener("open", done, { once: true });
    socket.addEventListener("error", () => fail(new Error("workerd's inspector did not answer")), { once: true });
  });
  try {
    let last = 0;
    const command = (method: string, params: object = {}): Promise<unknown> => {
      const id = ++last;
      return new Promise((done, fail) => {
        const listen = ({ data }: MessageEvent) => {
          const message = reply.parse(JSON.parse(String(data)));
          if (message.id !== id) return;
          socket.removeEventListener("message", listen);
          if (message.error) fail(new Error(`${method}: ${message.error.message}`));
          else done(message.result);
        };
        socket.addEventListener("message", listen);
        socket.send(JSON.stringify({ id, method, params }));
      });
    };
    await command("Profiler.enable");
    await command("Profiler.setSamplingInterval", { interval: INTERVAL_US });
    await command("Profiler.start");
    await work();
    return z.object({ profile }).parse(await command("Profiler.stop")).profile;
  } finally {
    socket.close();
  }
}
