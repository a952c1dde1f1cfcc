import { seedDemo, type DemoStrapi } from '../../src/demo';

/** Remembers what is written, and forgets what a failed transaction wrote. */
function fakeStrapi(failAt = Infinity): { strapi: DemoStrapi; written: string[] } {
  const written: string[] = [];
  let stored: unknown = null;
  const write = (what: string): string => {
    if (written.length >= failAt) throw new Error('refused');
    written.push(what);
    return String(written.length);
  };
  const strapi: DemoStrapi = {
    documents: (uid) => ({
      create: ({ locale }) => Promise.resolve({ documentId: write(`${uid} ${locale}`) }),
      update: ({ locale }) => Promise.resolve(write(`${uid} ${locale}`)),
      publish: ({ locale }) => Promise.resolve(write(`${uid} ${locale}`)),
    }),
    db: {
      async transaction(work) {
        const before = written.length;
        try {
          return await work();
        } catch (error) {
          written.length = before;
          throw error;
        }
      },
    },
    store: () => ({
      get: () => Promise.resolve(structuredClone(stored)),
      set: ({ value }) => {
        stored = structuredClone(value);
        return Promise.resolve();
      },
    }),
    plugin: () => ({
      service: () => ({
        upload: ({ files }) => Promise.resolve([{ id: write(files.originalFilename) }]),
      }),
    }),
  };
  return { strapi, written };
}

const options = { now: new Date('2026-11-23T09:00:00Z'), report: () => undefined };

describe('seedDemo', () => {
  it('writes files and entries in both languages, once', async () => {
    const { strapi, written } = fakeStrapi();
    await seedDemo(strapi, options);
    expect(written).toContain('Плакат А3.pdf');
    expect(written).toContain('api::article.article bg');
    expect(written).toContain('api::article.article en');
    const first = written.length;
    await seedDemo(strapi, options);
    expect(written).toHaveLength(first);
  });

  it('keeps nothing of a stage that Strapi refuses', async () => {
    const { strapi, written } = fakeStrapi(60);
    await expect(seedDemo(strapi, options)).rejects.toThrow('refused');
    expect(written.filter((what) => what.startsWith('api::'))).toEqual([]);
    expect(written.length).toBeGreaterThan(20);
  });
});
