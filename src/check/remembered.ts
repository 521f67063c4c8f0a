import { rememberFew } from "../core/remember.ts";
import type { Answer } from "./answer.ts";
import { checkStatement } from "./check.ts";
import type { Engine } from "./engine.ts";
import type { CheckRequest } from "./request.ts";

/**
 * Sentences in the answers kept (so that these are no more), 0.9 KB each with what is quoted around them; an answer has five of
 * them (of 300 statements on the seed corpus), so that the claims of five articles of forty are kept while they are edited.
 */
export const KEPT_SENTENCES = 1_000;

/**
 * The answer to a request, from memory where it was asked before and lately: a story under edit is sent with every save, and of its
 * forty claims one has changed. The answer is a function of engine and request alone, so that it is the same.
 *
 * The memory is the isolate's own; nothing of it is written anywhere. A check that fails is not kept.
 */
export async function answerTo(engine: Engine, request: CheckRequest): Promise<Answer> {
  const answers = answersOf(engine);
  const key = JSON.stringify(request);
  const known = answers.get(key);
  if (known !== undefined) return known;
  // The answer is kept and not the promise of it: in workerd a request must not wait for what another one has begun.
  const answer = await checkStatement(engine, request);
  answers.keep(key, answer);
  return answer;
}

const answersOf = rememberFew((_engine: Engine) => new LatelyAsked());

/** Answers by request, those asked for last; as many as have `KEPT_SENTENCES` together. */
class LatelyAsked {
  /** The one asked for last is the last. */
  readonly #answers = new Map<string, Answer>();
  #sentences = 0;

  get(key: string): Answer | undefined {
    const answer = this.#answers.get(key);
    if (answer === undefined) return undefined;
    this.#answers.delete(key);
    this.#answers.set(key, answer);
    return answer;
  }

  keep(key: string, answer: Answer): void {
    if (this.#answers.has(key)) return;
    this.#answers.set(key, answer);
    this.#sentences += sizeOf(answer);
    for (const [oldest, old] of this.#answers) {
      if (this.#sentences <= KEPT_SENTENCES) break;
      this.#answers.delete(oldest);
      this.#sentences -= sizeOf(old);
    }
  }
}

/** An answer without evidence takes about as much as a sentence. */
const sizeOf = ({ supporting, contradicting, related }: Answer): number =>
  1 + supporting.length + contradicting.length + related.length;
