/**
 * Remembers the last answer of a pure function of one object. The rules, the features and the reasons ask the same of one
 * pair after the other, several times each.
 */
export function rememberLast<K extends object, V>(f: (key: K) => V): (key: K) => V {
  let last: K | null = null;
  let answer: V;
  return (key) => {
    if (key !== last) {
      answer = f(key);
      last = key;
    }
    return answer;
  };
}

/**
 * Remembers the answers of a pure function for as long as each object it was asked of is kept: a statement's analysis is laid
 * beside thirty sentences, and the archive keeps those of its sentences.
 *
 * An object's answers to all such functions are kept in one list, as its first entry in a `WeakMap` costs a microsecond; and the
 * lists of the two objects asked of last are at hand, a statement and the sentence beside it: with `Pair.found`, 9 % of a check.
 */
export function rememberEach<K extends object, V extends object>(f: (key: K) => V): (key: K) => V {
  const place = places++;
  return (key) => {
    const answers = answersOf(key);
    let answer = answers[place] as V | undefined;
    if (answer === undefined) {
      answer = f(key);
      answers[place] = answer;
    }
    return answer;
  };
}

const answersOfAll = new WeakMap<object, unknown[]>();
let places = 0;
let last: object | null = null;
let lastAnswers: unknown[] = [];
let before: object | null = null;
let beforeAnswers: unknown[] = [];

function answersOf(key: object): unknown[] {
  if (key === last) return lastAnswers;
  if (key === before) return beforeAnswers;
  let answers = answersOfAll.get(key);
  if (answers === undefined) {
    answers = [];
    answersOfAll.set(key, answers);
  }
  before = last;
  beforeAnswers = lastAnswers;
  last = key;
  lastAnswers = answers;
  return answers;
}

/** The same for objects of which there are one or two, as long as the program runs: a lexicon, an engine. */
export function rememberFew<K extends object, V extends object>(f: (key: K) => V): (key: K) => V {
  const answers = new WeakMap<K, V>();
  let latest: K | null = null;
  let answer: V;
  return (key) => {
    if (key === latest) return answer;
    answer = answers.get(key) ?? f(key);
    answers.set(key, answer);
    latest = key;
    return answer;
  };
}

/**
 * Remembers the answers of a pure function of a number or a string, at most `most` of them: then it forgets them all, which costs
 * less than to keep account of which was asked for last.
 */
export function rememberUpTo<V, K extends number | string = number>(most: number, f: (key: K) => V): (key: K) => V {
  const answers = new Map<K, V>();
  return (key) => {
    let answer = answers.get(key);
    if (answer === undefined) {
      answer = f(key);
      if (answers.size >= most) answers.clear();
      answers.set(key, answer);
    }
    return answer;
  };
}
