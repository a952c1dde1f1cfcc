import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { z } from 'zod';

const TEMPLATES = '/content-manager/collection-types/api::article-template.article-template';

const template = z.object({
  documentId: z.string(),
  title: z.string(),
  lead: z.string().nullable(),
  body: z.array(z.unknown()).nullable(),
});
const page = z.object({ results: z.array(template) });

export type Template = z.infer<typeof template>;

/** The templates of articles, by name; none for who may not read them. */
export function useTemplates(): Template[] {
  const { get } = useFetchClient();
  const [templates, setTemplates] = useState<Template[]>([]);
  useEffect(() => {
    const abort = new AbortController();
    get(TEMPLATES, { params: { pageSize: 100, sort: 'title:ASC' }, signal: abort.signal }).then(
      ({ data }) => setTemplates(page.safeParse(data).data?.results ?? []),
      // An article can be written without them.
      () => undefined,
    );
    return () => abort.abort();
  }, [get]);
  return templates;
}
