import * as z from "zod";
import { ignored, intake } from "../article.ts";
import { articleFields } from "../fields.ts";
import { adapter } from "./adapter.ts";

/** Drafts and the versions of a content release are the same document under another id. */
const DRAFT = /^(?:drafts\.|versions\.[^.]+\.)/;

/** A Sanity document, or the projection of one: `_id`, `_type`, and the fields of the newsroom's own schema. */
export const adaptSanity = adapter((headers) =>
  z.looseObject({ _id: z.string().min(1), _type: z.string().default("document") }).transform((document) => {
    const operation = headers.get("sanity-operation");
    if (operation === "delete") return ignored("the document was deleted");
    const { _id: id, _type: type, ...fields } = document;
    if (type.startsWith("sanity.")) return ignored(`“${type.slice(0, 80)}” is not an article`);
    return intake({ id: id.replace(DRAFT, ""), event: `${type}.${operation ?? "saved"}`, ...articleFields(fields) });
  }),
);
