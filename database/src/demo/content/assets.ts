import { documentFiles } from './asset-documents';
import { pictureFiles } from './asset-pictures';

/** A file of the demo under `database/demo/`; `alt` is empty for what is not a picture. */
export interface Asset {
  path: string;
  /** The name a reader sees when the file is saved. */
  name: string;
  alt: string;
}

export const ASSETS = { ...pictureFiles, ...documentFiles };
