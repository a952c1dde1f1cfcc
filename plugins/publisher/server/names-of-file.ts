/**
 * In SQL, the names of the uploads of a file `f` of the media library, as `uploads` of
 * `published_entries` has them: its own and those of the sizes of a picture.
 */
export const NAMES_OF_FILE = `ARRAY(
  SELECT regexp_replace(address, '^.*/', '') FROM (
    SELECT f.url UNION ALL SELECT jsonb_path_query(f.formats, '$.*.url') #>> '{}'
  ) AS addresses (address))`;
