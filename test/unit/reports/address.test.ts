import { expect, test } from "vitest";
import { callbackAddress } from "../../../src/reports/address.ts";

test.each([
  "https://example.org/hook",
  "https://hooks.example.org:8443/a?b=c",
  "https://93.184.215.14/",
  "https://[2606:2800:220:1::1]/",
])("%s is let through", (address) => {
  expect(callbackAddress(address, false)).toEqual({ ok: true, value: new URL(address) });
});

test.each([
  "http://example.org/hook",
  "ftp://example.org/",
  "file:///etc/passwd",
  "not an address",
  "https://user:pass@example.org/",
  "https://localhost/",
  "https://LOCALHOST./",
  "https://api.localhost/",
  "https://printer.local/",
  "https://metadata.google.internal/",
  "https://intranet/",
  "https://router.home.arpa/",
  "https://127.0.0.1/",
  "https://127.1/",
  "https://2130706433/",
  "https://0x7f.0.0.1/",
  "https://0177.0.0.1/",
  "https://0.0.0.0/",
  "https://10.1.2.3/",
  "https://172.16.0.1/",
  "https://192.168.1.1/",
  "https://169.254.169.254/latest/meta-data/",
  "https://100.64.0.1/",
  "https://224.0.0.1/",
  "https://255.255.255.255/",
  "https://198.18.0.1/",
  "https://[::1]/",
  "https://[::]/",
  "https://[::ffff:127.0.0.1]/",
  "https://[::ffff:a00:1]/",
  "https://[::7f00:1]/",
  "https://[fe80::1]/",
  "https://[fc00::1]/",
  "https://[64:ff9b::7f00:1]/",
  "https://[2002:7f00:1::]/",
])("%s is refused", (address) => {
  expect(callbackAddress(address, false).ok).toBe(false);
});

test("for local trials loopback and plain http are let through, other protocols never", () => {
  expect(callbackAddress("http://localhost:8788/", true).ok).toBe(true);
  expect(callbackAddress("http://192.168.1.1/", true).ok).toBe(true);
  expect(callbackAddress("file:///etc/passwd", true).ok).toBe(false);
});
