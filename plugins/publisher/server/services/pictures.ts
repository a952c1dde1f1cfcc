import { jobs } from '@dialozi/platform/server';
import type { Core } from '@strapi/strapi';
import { Artist } from '../pictures/artist';
import { makePictures, type Studio } from '../pictures/make-pictures';

const JOB = 'publisher.pictures';
const EVERY_MINUTE = '* * * * *';
/** The pictures of 10,000 pages take a quarter of an hour. */
const EXPIRES_SECONDS = 3_600;

/** Draws the pictures of pages beside all else: after each change, and each minute what was missed. */
export class Pictures {
  private readonly stopping = new AbortController();

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly place: Omit<Studio, 'artist'>,
    private readonly bundleDir: string,
  ) {}

  async start(): Promise<void> {
    const options = { policy: 'stately', expireInSeconds: EXPIRES_SECONDS } as const;
    await jobs(this.strapi).work(JOB, options, ({ signal }) =>
      this.make(AbortSignal.any([signal, this.stopping.signal])),
    );
    await jobs(this.strapi).schedule(JOB, EVERY_MINUTE);
  }

  async wake(): Promise<void> {
    await jobs(this.strapi).send(JOB, {});
  }

  stop(): void {
    this.stopping.abort();
  }

  private async make(signal: AbortSignal): Promise<void> {
    const artist = new Artist(this.bundleDir, signal);
    try {
      await makePictures({ ...this.place, artist }, signal);
    } catch (error) {
      // What was not drawn is drawn after the next start.
      if (!this.stopping.signal.aborted) throw error;
    } finally {
      artist.leave();
    }
  }
}
