import { anyMatches, distrusted, trusted, type Verifier } from "./verifier.ts";

/** Strapi signs nothing; the secret is a bearer token set as the webhook's `Authorization` header. */
export const verifyStrapi: Verifier = async ({ headers }, secrets) => {
  const sent = headers.get("authorization") ?? "";
  return (await anyMatches(secrets, [sent], (secret) => Promise.resolve(`Bearer ${secret}`)))
    ? trusted()
    : distrusted("signature");
};
