import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type AddressInfo, connect, createServer, type Server } from "node:net";
import { join, resolve } from "node:path";
import { runWrangler } from "../build/bundle.ts";

const ROOT = resolve(import.meta.dirname, "../..");
/** The binary itself: `node_modules/.bin/workerd` is a script that starts it and stays in between. */
const WORKERD: string = createRequire(import.meta.url)("workerd").default;

/**
 * Bundles an entry file with wrangler and writes workerd's own configuration beside it, compiled: read as text, with
 * all modules embedded, it would cost each start a quarter of a second that no deployed Worker spends.
 * @returns the path of the compiled configuration
 */
export function bundleForWorkerd(entry: string, out: string, port: number): string {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  // Named, as wrangler looks for it beside the entry, which may lie outside the project.
  const config = ["--config", join(ROOT, "wrangler.toml")];
  const { status, stderr } = runWrangler(["deploy", entry, ...config, "--dry-run", "--outdir", out]);
  if (status !== 0) throw new Error(`wrangler could not bundle ${entry}: ${stderr}`);
  const modules = readdirSync(out).filter((name) => /\.(js|txt|bin)$/.test(name));
  const main = modules.filter((name) => name.endsWith(".js"));
  const listed = [...main, ...modules.filter((name) => !name.endsWith(".js"))].map(
    (name) => `(name = ${JSON.stringify(name)}, ${kindOf(name)} = embed ${JSON.stringify(name)})`,
  );
  const capnp = join(out, "config.capnp");
  writeFileSync(
    capnp,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (modules = [${listed.join(", ")}], compatibilityDate = "${compatibilityDate()}"))],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")]
);
`,
  );
  return compile(capnp);
}

function compile(config: string): string {
  const { status, stdout, stderr } = spawnSync(WORKERD, ["compile", "--config-only", config], {
    maxBuffer: 256 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`workerd could not compile ${config}: ${stderr}`);
  const compiled = config.replace(/\.capnp$/, ".bin-config");
  writeFileSync(compiled, stdout);
  return compiled;
}

const kindOf = (name: string): string => (name.endsWith(".js") ? "esModule" : name.endsWith(".txt") ? "text" : "data");

function compatibilityDate(): string {
  return /compatibility_date = "([\d-]+)"/.exec(readFileSync(join(ROOT, "wrangler.toml"), "utf8"))?.[1] ?? "2026-11-02";
}

export interface Running {
  readonly port: number;
  /** From the start of the process until it accepted a connection. */
  readonly listeningMs: number;
  stop(): Promise<void>;
}

/**
 * Starts workerd itself, without miniflare in between, and waits until it listens.
 * @param inspector the port at which its profiler can be asked for, if it is to be
 */
export async function startWorkerd(config: string, port: number, inspector?: number): Promise<Running> {
  const begin = performance.now();
  const options = inspector === undefined ? [] : [`--inspector-addr=127.0.0.1:${inspector}`];
  const child = spawn(WORKERD, ["serve", "--binary", ...options, config], { stdio: ["ignore", "ignore", "inherit"] });
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  while (!(await accepts(port))) {
    if (child.exitCode !== null) throw new Error(`workerd ended with ${child.exitCode}`);
    if (performance.now() - begin > 30_000)
      throw await stopped(child, ended, new Error("workerd did not listen within 30 s"));
    await new Promise((wake) => setTimeout(wake, 1));
  }
  const listeningMs = performance.now() - begin;
  return { port, listeningMs, stop: () => stopped(child, ended, undefined) };
}

/** Two ports that nothing listens on; both are held until both are known. */
export async function freePorts(): Promise<[number, number]> {
  const held = await Promise.all([hold(), hold()]);
  for (const { server } of held) server.close();
  return [held[0].port, held[1].port];
}

function hold(): Promise<{ server: Server; port: number }> {
  return new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      done({ server, port: (server.address() as AddressInfo).port });
    });
  });
}

async function stopped<T>(child: ChildProcess, ended: Promise<void>, value: T): Promise<T> {
  child.kill();
  await ended;
  return value;
}

function accepts(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => done(true)).once("error", () => done(false));
    socket.once("connect", () => socket.destroy());
  });
}
