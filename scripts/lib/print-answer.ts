import { stripVTControlCharacters, styleText } from "node:util";
import type { Answer, Evidence, Verdict } from "../../src/check/answer.ts";

type Style = Parameters<typeof styleText>[0];
/** Styles text where the terminal wants it: not in a pipe, not under NO_COLOR. */
type Paint = (style: Style, text: string) => string;

const paintIf =
  (colour: boolean): Paint =>
  (style, text) =>
    colour ? styleText(style, text, { validateStream: false }) : text;

const VERDICTS: Readonly<Record<Verdict, { style: Style; says: string }>> = {
  SUPPORTS: { style: ["green", "bold"], says: "the archive supports this" },
  REFUTES: { style: ["red", "bold"], says: "the archive contradicts this" },
  DISPUTED: { style: ["yellow", "bold"], says: "the archive says both" },
  NOT_ENOUGH_INFO: { style: ["cyan", "bold"], says: "the archive does not decide this" },
};

/**
 * An answer for a person to read: verdict, then each side's sentences with source and date, then near misses. What the
 * statement or an article says cannot steer the terminal.
 */
export function printAnswer(given: Answer, colour: boolean): string {
  const answer = printable(given);
  const paint = paintIf(colour);
  const { style, says } = VERDICTS[answer.verdict];
  const lines = [
    `${paint(style, answer.verdict)}  ${percent(answer.confidence)}  ${paint("dim", `${says}: “${answer.statement}”`)}`,
  ];
  if (answer.notEnoughInfo)
    lines.push(`${answer.notEnoughInfo.message} ${paint("dim", `(${answer.notEnoughInfo.code})`)}`);
  lines.push(...section("Contradicting", "red", answer.contradicting, paint));
  lines.push(...section("Supporting", "green", answer.supporting, paint));
  lines.push(...section("Near misses", "cyan", answer.related, paint));
  const { articles, sentences, digest } = answer.corpus;
  lines.push(
    "",
    paint("dim", `${count(articles, "article")}, ${count(sentences, "sentence")}, ${digest.slice(0, 19)}…`),
  );
  return `${lines.join("\n")}\n`;
}

function section(title: string, colour: Style, list: readonly Evidence[], paint: Paint): string[] {
  if (list.length === 0) return [];
  return [
    "",
    paint([colour, "underline"].flat() as Style, title),
    ...list.flatMap((item) => entry(item, colour, paint)),
  ];
}

function entry(item: Evidence, colour: Style, paint: Paint): string[] {
  const dated = item.date === null ? "no date" : `${item.date}${item.dateBasis === "inferred" ? " (inferred)" : ""}`;
  const { publisher, title } = item.source;
  const sure = item.stance === "NOT_ENOUGH_INFO" ? [] : [percent(item.confidence)];
  const speaker = item.speaker === null ? [] : [`quoting ${item.speaker}`];
  return [
    `  ${dated}  ${paint("bold", publisher)}  ${[...sure, ...speaker].join(", ")}`.trimEnd(),
    `    ${highlight(item, [colour, "bold"].flat() as Style, paint)}`,
    ...item.reasons.map((reason) => paint("dim", `    ${reason.code}: ${reason.message}`)),
    ...(item.alsoIn ?? []).map((source) => paint("dim", `    also in: ${source.publisher}, ${source.title}`)),
    paint("dim", `    ${title} · ${item.source.articleId}, ${placeOf(item)}`),
    ...(item.link === null ? [] : [paint("dim", `    ${item.link}`)]),
  ];
}

const placeOf = ({ position }: Evidence): string =>
  position.part === "title" ? "headline" : `sentence ${position.sentence + 1}`;

/** The sentence with the words that decided made visible; line breaks become spaces. */
function highlight({ sentence, reasons }: Evidence, style: Style, paint: Paint): string {
  const spans = reasons
    .flatMap(({ sentenceSpan }) => (sentenceSpan === null ? [] : [sentenceSpan]))
    .toSorted(([a], [b]) => a - b);
  let shown = "";
  let at = 0;
  for (const [start, end] of spans) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    shown += harmless(sentence.slice(at, from)) + paint(style, harmless(sentence.slice(from, end)));
    at = end;
  }
  return (shown + harmless(sentence.slice(at))).replace(/\s*\n\s*/g, " ");
}

/** The answer with harmless texts, but for the sentences: the reasons count their characters. */
function printable(answer: Answer): Answer {
  const clean = (key: string, value: unknown) =>
    typeof value === "string" && key !== "sentence" ? harmless(value) : value;
  return JSON.parse(JSON.stringify(answer), clean);
}

/** The text without escape sequences and control characters, except the two that only part words and lines. */
const harmless = (text: string): string => stripVTControlCharacters(text).replace(/(?![\n\t])\p{Cc}/gu, "");

const percent = (probability: number): string => `${Math.round(probability * 100)} %`;

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? "" : "s"}`;
