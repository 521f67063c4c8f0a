/**
 * Sends a webhook as a content management system would: `npm run example:send -- ghost [http://localhost:8787]`.
 * The secret is read from HOOK_SECRET_<SYSTEM>, or is the one of `.dev.vars.example`.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { SIGN } from "./sign.ts";

const [system = "", origin = "http://localhost:8787"] = process.argv.slice(2);
const sign = Object.hasOwn(SIGN, system) ? SIGN[system] : undefined;
if (sign === undefined) {
  console.error(`usage: npm run example:send -- ${Object.keys(SIGN).join("|")} [ORIGIN]`);
  process.exit(2);
}
const EXAMPLE_SECRETS: Readonly<Record<string, string>> = {
  standard: "whsec_bG9jYWwtdHJpYWwtc2VjcmV0LW9mLXRoZS1kZXNr",
  contentful: "local-trial-secret".padEnd(64, "-"),
};
const secret = process.env[`HOOK_SECRET_${system.toUpperCase()}`] ?? EXAMPLE_SECRETS[system] ?? "local-trial-secret";
const path = `/v1/hooks/${system}`;
const body = readFileSync(fileURLToPath(import.meta.resolve(`./payloads/${system}.json`)), "utf8");
const type = system === "contentful" ? "application/vnd.contentful.management.v1+json" : "application/json";

const answer: Response | undefined = await fetch(`${origin}${path}`, {
  method: "POST",
  headers: { "content-type": type, ...sign(secret.split(" ")[0] ?? "", body, path) },
  body,
}).catch(() => undefined);
if (answer === undefined) console.error(`nothing answers at ${origin}: is \`npm run dev\` running?`);
else console.log(answer.status, await answer.text());
process.exitCode = answer?.status === 202 ? 0 : 1;
