import type { FeatureGroup } from "../pair.ts";
import { opposedParticles, sharedParticles } from "../particles.ts";

const FEATURES = ["particlesOpposed", "particlesOpposedNear", "particlesShared"] as const;

/** "Ahead of schedule" against "behind schedule": opposite little words, by the content words they go with. */
export const particles: FeatureGroup = {
  name: "particles",
  features: FEATURES,
  fill(pair, out, at) {
    const opposed = opposedParticles(pair);
    out[at] = Math.min(1, opposed.length);
    out[at + 1] = Number(opposed.some(({ near }) => near));
    out[at + 2] = sharedParticles(pair);
  },
};
