/**
 * How each content management system signs its webhook, with Node's crypto alone: what the service checks, from the other
 * side. Each function returns the headers that go with a body.
 */
import { createHmac, randomUUID } from "node:crypto";

type Sign = (secret: string, body: string, path: string) => Record<string, string>;

const hmac = (key: string | Buffer, text: string) => createHmac("sha256", key).update(text);

const standard: Sign = (secret, body) => {
  const id = `msg_${randomUUID()}`;
  const seconds = Math.floor(Date.now() / 1000);
  const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64");
  return {
    "webhook-id": id,
    "webhook-timestamp": String(seconds),
    "webhook-signature": `v1,${hmac(key, `${id}.${seconds}.${body}`).digest("base64")}`,
  };
};

const ghost: Sign = (secret, body) => {
  const now = Date.now();
  return { "x-ghost-signature": `sha256=${hmac(secret, `${body}${now}`).digest("hex")}, t=${now}` };
};

const wordpress: Sign = (secret, body) => ({ "x-wp-webhook-signature": hmac(secret, body).digest("base64") });

const contentful: Sign = (secret, body, path) => {
  const signed = {
    "x-contentful-signed-headers": "x-contentful-signed-headers,x-contentful-timestamp,x-contentful-topic",
    "x-contentful-timestamp": String(Date.now()),
    "x-contentful-topic": "ContentManagement.Entry.publish",
  };
  const headers = Object.entries(signed).map(([name, value]) => `${name}:${value}`);
  const request = ["POST", path, headers.join(";"), body].join("\n");
  return { ...signed, "x-contentful-signature": hmac(secret, request).digest("hex") };
};

const sanity: Sign = (secret, body) => {
  const now = Date.now();
  return {
    "sanity-webhook-signature": `t=${now},v1=${hmac(secret, `${now}.${body}`).digest("base64url")}`,
    "sanity-operation": "update",
  };
};

const strapi: Sign = (secret) => ({ authorization: `Bearer ${secret}`, "x-strapi-event": "entry.publish" });

export const SIGN: Readonly<Record<string, Sign>> = { standard, ghost, wordpress, contentful, sanity, strapi };
