import type { Adapter } from "./adapt/adapter.ts";
import { adaptContentful } from "./adapt/contentful.ts";
import { adaptGhost } from "./adapt/ghost.ts";
import { adaptSanity } from "./adapt/sanity.ts";
import { adaptStandard } from "./adapt/standard.ts";
import { adaptStrapi } from "./adapt/strapi.ts";
import { adaptWordpress } from "./adapt/wordpress.ts";
import { verifyContentful } from "./verify/contentful.ts";
import { verifyGhost } from "./verify/ghost.ts";
import { verifySanity } from "./verify/sanity.ts";
import { verifyStandard } from "./verify/standard.ts";
import { verifyStrapi } from "./verify/strapi.ts";
import type { Verifier } from "./verify/verifier.ts";
import { verifyWordpress } from "./verify/wordpress.ts";

export interface System {
  readonly verify: Verifier;
  readonly adapt: Adapter;
  /** Name of the secret's binding. */
  readonly secret: `HOOK_SECRET_${"STANDARD" | "GHOST" | "WORDPRESS" | "CONTENTFUL" | "SANITY" | "STRAPI"}`;
  /** WordPress's classic editor parts paragraphs by blank lines, not by tags. */
  readonly lineBreaks?: "paragraphs";
}

/** The content management systems that can call `/v1/hooks/{name}`. */
export const SYSTEMS: Readonly<Record<string, System>> = {
  standard: { verify: verifyStandard, adapt: adaptStandard, secret: "HOOK_SECRET_STANDARD" },
  ghost: { verify: verifyGhost, adapt: adaptGhost, secret: "HOOK_SECRET_GHOST" },
  wordpress: {
    verify: verifyWordpress,
    adapt: adaptWordpress,
    secret: "HOOK_SECRET_WORDPRESS",
    lineBreaks: "paragraphs",
  },
  contentful: { verify: verifyContentful, adapt: adaptContentful, secret: "HOOK_SECRET_CONTENTFUL" },
  sanity: { verify: verifySanity, adapt: adaptSanity, secret: "HOOK_SECRET_SANITY" },
  strapi: { verify: verifyStrapi, adapt: adaptStrapi, secret: "HOOK_SECRET_STRAPI" },
};
