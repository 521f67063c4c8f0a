-- One row a delivery that asked for a check: the article as it came, the work's state, and the report.
CREATE TABLE report (
  -- 128 bits of an HMAC: the page at /reports/{id} is open to whoever holds the link.
  id TEXT PRIMARY KEY,
  hook TEXT NOT NULL,
  -- What makes a replay one: the sender's signed id, or the digest of the body.
  delivery_key TEXT NOT NULL,
  -- queued → checked → completed; failed from either of the first two. "checked" is only passed with a callback set.
  status TEXT NOT NULL CHECK (status IN ('queued', 'checked', 'completed', 'failed')),
  -- Where the hook was called: the report's page is there too.
  origin TEXT NOT NULL,
  article_id TEXT NOT NULL,
  title TEXT NOT NULL,
  url TEXT,
  -- The article: as sent (html, or text) while queued, its text from then on.
  format TEXT NOT NULL CHECK (format IN ('html', 'blog-html', 'text')),
  content TEXT NOT NULL,
  -- Milliseconds since 1970, all of them.
  created_at INTEGER NOT NULL,
  -- When the queue took the work; null means that it has not, and a replay or the sweep hands it over again.
  enqueued_at INTEGER,
  checked_at INTEGER,
  -- JSON: the claims with their answers.
  claims TEXT,
  -- The callback: attempts made, until when one is under way, when the next is due.
  attempts INTEGER NOT NULL DEFAULT 0,
  lease_until INTEGER NOT NULL DEFAULT 0,
  due_at INTEGER NOT NULL DEFAULT 0,
  -- For an operator: what went wrong last.
  failure TEXT,
  UNIQUE (hook, delivery_key)
) STRICT;

CREATE INDEX report_by_time ON report (created_at DESC, id);
CREATE INDEX report_by_status ON report (status, created_at DESC, id);
