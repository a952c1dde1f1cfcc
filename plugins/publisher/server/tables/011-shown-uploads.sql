-- The names of the uploads that an entry or its card shows or leads to: readers may have these.
ALTER TABLE published_entries ADD COLUMN uploads text[] NOT NULL DEFAULT '{}';
CREATE INDEX published_entries_uploads ON published_entries USING gin (uploads);
