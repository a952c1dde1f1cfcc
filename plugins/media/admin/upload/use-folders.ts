import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

interface FolderNode {
  id: number;
  name: string;
  children: readonly FolderNode[];
}

export interface Folder {
  id: string;
  /** With those it lies in: „Снимки / 2026“. */
  name: string;
}

/** The folders of the media library; none until they are known. */
export function useFolders(): readonly Folder[] {
  const { get } = useFetchClient();
  const [folders, setFolders] = useState<readonly Folder[]>([]);
  useEffect(() => {
    const abort = new AbortController();
    get<{ data: readonly FolderNode[] }>('/upload/folder-structure', { signal: abort.signal })
      .then(({ data }) => setFolders(data.data.flatMap((folder) => withInner(folder, ''))))
      // Who may not see folders puts the file beside them.
      .catch(() => undefined);
    return () => abort.abort();
  }, [get]);
  return folders;
}

function withInner({ id, name, children }: FolderNode, before: string): Folder[] {
  const whole = `${before}${name}`;
  return [
    { id: String(id), name: whole },
    ...children.flatMap((child) => withInner(child, `${whole} / `)),
  ];
}
