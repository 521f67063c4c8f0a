import type { Verdict } from "../../check/answer.ts";

/** How each verdict is said and drawn; the sign and the kind of underline carry it without colour. */
export const VERDICTS: Readonly<Record<Verdict, { name: string; heading: string; sign: string; style: string }>> = {
  REFUTES: { name: "contradicted", heading: "Contradicted by the archive", sign: "✕", style: "refutes" },
  DISPUTED: { name: "disputed", heading: "Disputed: the archive says both", sign: "⇄", style: "disputed" },
  SUPPORTS: { name: "supported", heading: "Supported by the archive", sign: "✓", style: "supports" },
  NOT_ENOUGH_INFO: {
    name: "not in the archive",
    heading: "Not in the archive",
    sign: "?",
    style: "unknown",
  },
};

/** What an editor must look at first. */
export const BY_URGENCY: readonly Verdict[] = ["REFUTES", "DISPUTED", "SUPPORTS", "NOT_ENOUGH_INFO"];
