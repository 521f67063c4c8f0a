import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { AppEnv } from "./env.ts";
import { problemResponse } from "./problem.ts";

export const KIBIBYTE = 1024;

/** Refuses bodies of more than `maxSize` bytes with 413, before anything parses them. */
export const limitBody = (maxSize: number): MiddlewareHandler<AppEnv> =>
  bodyLimit({ maxSize, onError: (c) => problemResponse(c, { kind: "body-too-large", limitBytes: maxSize }) });
