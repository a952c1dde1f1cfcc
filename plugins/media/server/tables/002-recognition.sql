-- What became of reading the words off a scan: `numbers` where numbers of persons or accounts stand in
-- them, so that they are shown to staff alone. Null where nobody tried.
ALTER TABLE media_texts ADD COLUMN recognition text
  CHECK (recognition IN ('done', 'numbers', 'failed'));
