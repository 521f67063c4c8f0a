import type { Article } from "../../src/corpus/archive.ts";

/** An article of which a test cares for no more than the title and the text. */
export const article = (id: string, title: string, text: string): Article => ({
  id,
  publisher: "The Paper",
  title,
  date: "2024-01-02",
  dateBasis: "stated",
  dateNote: null,
  url: null,
  author: null,
  language: "en",
  text,
});
