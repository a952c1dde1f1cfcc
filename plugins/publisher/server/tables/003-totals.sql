-- What other plugins have told about subjects that are no entries, for the pages that ask for it.
CREATE TABLE published_totals (
  subject text PRIMARY KEY,
  value jsonb NOT NULL
);
