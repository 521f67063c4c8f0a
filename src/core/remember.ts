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
