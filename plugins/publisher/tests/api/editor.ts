import {
  adminApi,
  adminToken,
  baseUrl,
  PDF,
  uploads as uploadsFile,
  waitFor,
} from '../../../../tests/harness';

type Data = Record<string, unknown>;
type Place = { locale?: string; type?: string };

const editor = () => adminApi(adminToken('editor'));

const address = ({ type = 'article' }: Place, rest = ''): string =>
  `/content-manager/collection-types/api::${type}.${type}${rest}`;
const inLocale = ({ locale = 'bg' }: Place): string => `?locale=${locale}`;

async function expectOk<Body>(
  answer: Promise<{ status: number; body: { data: Body } }>,
): Promise<Body> {
  const { status, body } = await answer;
  if (status >= 300) throw new Error(`The editor got ${status}: ${JSON.stringify(body)}`);
  return body.data;
}

export interface Written {
  documentId: string;
  slug: string;
}

/** A paragraph of the blocks editor. */
export const paragraph = (text: string): Data => ({
  type: 'paragraph',
  children: [{ type: 'text', text }],
});

/** What an editor does in the admin, over the same addresses. */
export const writes = (data: Data, place: Place = {}): Promise<Written> =>
  expectOk<Written>(editor().post(address(place) + inLocale(place), data));

export const changes = (documentId: string, data: Data, place: Place = {}): Promise<Written> =>
  expectOk<Written>(editor().put(address(place, `/${documentId}`) + inLocale(place), data));

export const publishes = (documentId: string, data: Data, place: Place = {}): Promise<Written> =>
  expectOk<Written>(
    editor().post(address(place, `/${documentId}/actions/publish`) + inLocale(place), data),
  );

export const unpublishes = (documentId: string, place: Place = {}): Promise<Written> =>
  expectOk<Written>(
    editor().post(address(place, `/${documentId}/actions/unpublish`) + inLocale(place), {}),
  );

/** Takes back what was changed since the last publication. */
export const discards = (documentId: string, place: Place = {}): Promise<unknown> =>
  expectOk<unknown>(
    editor().post(address(place, `/${documentId}/actions/discard`) + inLocale(place), {}),
  );

export const deletes = (documentId: string, place: Place = {}): Promise<unknown> =>
  expectOk<unknown>(editor().delete(address(place, `/${documentId}`) + inLocale(place)));

/** Writes and publishes at once. */
export async function puts(data: Data, place: Place = {}): Promise<Written> {
  const { documentId } = await writes(data, place);
  return publishes(documentId, data, place);
}

/** Puts a PDF into the media library; returns its id there. */
export const uploads = (name: string, bytes: Buffer): Promise<number> =>
  uploadsFile({ name, bytes, type: PDF });

export interface Page {
  status: number;
  html: string;
  headers: Headers;
}

/** What a reader gets; redirects are not followed. */
export async function reads(path: string, headers: Record<string, string> = {}): Promise<Page> {
  const answer = await fetch(`${baseUrl()}${path}`, {
    redirect: 'manual',
    headers: { Accept: 'text/html', ...headers },
  });
  return { status: answer.status, html: await answer.text(), headers: answer.headers };
}

/** Waits until a reader gets what is expected. */
export const readsSoon = (path: string, expected: (page: Page) => boolean): Promise<unknown> =>
  waitFor(async () => expected(await reads(path)), { what: `${path} to be as expected` });

interface SiteVersions {
  versions: { id: string; finishedAt: string | null }[];
}

/** The newest version of the site, once nothing waits. */
export async function settledVersion(): Promise<string> {
  const admin = adminApi(adminToken('admin'));
  return waitFor(async () => {
    const [newest] = (await admin.get<SiteVersions>('/publisher/site')).body.versions;
    return newest !== undefined && newest.finishedAt !== null ? newest.id : null;
  });
}

let counter = 0;
/** A word that stands nowhere else on the site. */
export const uniqueWord = (): string => `дума${process.pid}${Date.now()}${(counter += 1)}`;
