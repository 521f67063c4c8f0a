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
 */
export function rememberEach<K extends object, V extends object>(f: (key: K) => V): (key: K) => V {
  const answers = new WeakMap<K, V>();
  return (key) => {
    let answer = answers.get(key);
    if (answer === undefined) {
      answer = f(key);
      answers.set(key, answer);
    }
    return answer;
  };
}

/**
 * Remembers the answers of a pure function of a number, at most `most` of them: then it forgets them all, which costs less
 * than to keep account of which was asked for last.
 */
export function rememberUpTo<V>(most: number, f: (key: number) => V): (key: number) => V {
  const answers = new Map<number, V>();
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
