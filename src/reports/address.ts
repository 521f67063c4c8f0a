import ipaddr from "ipaddr.js";
import { fail, ok, type Result } from "../core/result.ts";

/** Names that resolve within a network (RFC 6761, RFC 6762, RFC 8375, and what cloud platforms use for metadata). */
const LOCAL_NAME =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|home\.arpa|test|invalid|onion)$/;

/**
 * Whether a callback may go to an address: public and over TLS, so that a configured URL cannot make the service knock at
 * its own network (server-side request forgery, CWE-918). URL parsing has already turned `0x7f.1` and `2130706433`
 * into 127.0.0.1. A public name that resolves to a private address is not caught here: a Worker cannot resolve names, and
 * its `fetch` reaches no private network.
 *
 * @param allowLocal loopback, private addresses and plain http are let through: for trials on one machine
 * @returns the URL, or why it is refused
 */
export function callbackAddress(text: string, allowLocal: boolean): Result<URL, string> {
  if (!URL.canParse(text)) return fail("CALLBACK_URL is not a URL");
  const url = new URL(text);
  if (url.protocol !== "https:" && url.protocol !== "http:") return fail("CALLBACK_URL must be an https address");
  if (url.username !== "" || url.password !== "") return fail("CALLBACK_URL must not hold a name or a password");
  if (allowLocal) return ok(url);
  if (url.protocol !== "https:") return fail("CALLBACK_URL must be an https address");
  return isPublicHost(url.hostname) ? ok(url) : fail("CALLBACK_URL leads to a private or reserved address");
}

function isPublicHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
  if (ipaddr.isValid(host)) {
    const address = ipaddr.process(host);
    return address.range() === "unicast" && !embedsPrivateAddress(address);
  }
  return host.includes(".") && !LOCAL_NAME.test(host);
}

/** IPv6 addresses that carry an IPv4 address in their last bits; `process` has unwrapped `::ffff:` already. */
function embedsPrivateAddress(address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  if (address.kind() === "ipv4") return false;
  const words = (address as ipaddr.IPv6).parts;
  const isCompatible = words.slice(0, 6).every((word) => word === 0);
  return isCompatible;
}
