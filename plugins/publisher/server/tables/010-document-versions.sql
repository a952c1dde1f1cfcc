-- Which file a document had, and since when. What people wrote about it stands beside, see below.
CREATE TABLE publisher_document_versions (
  document_id text NOT NULL,
  number integer NOT NULL CHECK (number > 0),
  -- Of the media library.
  file_id bigint NOT NULL,
  -- The member of staff; null where a programme published it.
  published_by bigint,
  published_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (document_id, number)
);
CREATE INDEX publisher_document_versions_file ON publisher_document_versions (file_id);

-- What was corrected, in words, which can be erased.
CREATE TABLE publisher_version_notes (
  document_id text NOT NULL,
  number integer NOT NULL CHECK (number > 1),
  note text NOT NULL CHECK (note <> ''),
  PRIMARY KEY (document_id, number),
  FOREIGN KEY (document_id, number) REFERENCES publisher_document_versions
);

CREATE TRIGGER publisher_document_versions_append_only
  BEFORE UPDATE OR DELETE OR TRUNCATE ON publisher_document_versions
  FOR EACH STATEMENT EXECUTE FUNCTION platform_refuse_change();
CREATE TRIGGER publisher_file_withdrawals_append_only
  BEFORE UPDATE OR DELETE OR TRUNCATE ON publisher_file_withdrawals
  FOR EACH STATEMENT EXECUTE FUNCTION platform_refuse_change();

-- Documents that were published before there were versions begin with the file that they show.
INSERT INTO publisher_document_versions (document_id, number, file_id, published_at)
SELECT DISTINCT ON (d.document_id) d.document_id, 1, m.file_id, d.published_at
FROM documents d
JOIN files_related_mph m ON m.related_id = d.id AND m.related_type = 'api::document.document'
  AND m.field = 'file'
WHERE d.published_at IS NOT NULL
ORDER BY d.document_id, d.published_at;
