-- What a form told people, and what they did. Both are evidence, and only ever grow: the database itself refuses anything
-- else, whoever asks. Plain PostgreSQL 12 or newer; PGlite runs it unchanged.

CREATE TABLE notices (
  digest text PRIMARY KEY,
  notice jsonb NOT NULL
);

CREATE TABLE records (
  -- Of what was stored when. Several rows may be of one submission: each withdrawal is one more.
  place bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  digest text NOT NULL UNIQUE,
  -- The row that this one follows, and that no other follows: a withdrawal of what was in it.
  previous text UNIQUE REFERENCES records (digest),
  record_id text NOT NULL,
  collection text NOT NULL,
  notice_digest text NOT NULL REFERENCES notices (digest),
  record jsonb NOT NULL,
  stored_at timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX records_of_a_submission ON records (record_id, place);

-- What was answered is no evidence. It has to go when its time has come, and so stands by itself.
CREATE TABLE answers (
  record_id text PRIMARY KEY,
  answers jsonb NOT NULL
);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is not allowed: % is append-only.', TG_OP, TG_TABLE_NAME
    USING HINT = 'A record is evidence. Add a row that says what has changed.';
END
$$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON notices
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON records
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Also where a session plays at replication, for which other triggers rest.
ALTER TABLE notices ENABLE ALWAYS TRIGGER append_only;
ALTER TABLE records ENABLE ALWAYS TRIGGER append_only;
