/** As much of a running Strapi as the demo uses, so that database/ does not depend on Strapi. */
export interface DemoStrapi {
  documents(uid: string): DocumentService;
  db: { transaction<T>(work: () => Promise<T>): Promise<T> };
  store(scope: { type: string; name: string }): Store;
  plugin(name: 'upload'): { service(name: 'upload'): UploadService };
}

export type Data = Record<string, unknown>;

interface DocumentService {
  create(params: { data: Data; locale: string }): Promise<{ documentId: string }>;
  update(params: { documentId: string; data: Data; locale: string }): Promise<unknown>;
  publish(params: { documentId: string; locale: '*' }): Promise<unknown>;
}

interface Store {
  get(params: { key: string }): Promise<unknown>;
  set(params: { key: string; value: unknown }): Promise<unknown>;
}

interface UploadService {
  upload(params: {
    data: { fileInfo: { name: string; alternativeText: string; caption: string } };
    files: { filepath: string; originalFilename: string; mimetype: string; size: number };
  }): Promise<{ id: number | string }[]>;
}
