/** A computation that either gave a value or a typed failure; nothing in the project throws to steer. */
export type Result<T, F> = { ok: true; value: T } | { ok: false; failure: F };

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

export const fail = <F>(failure: F): { ok: false; failure: F } => ({ ok: false, failure });
