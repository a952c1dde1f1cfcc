import { setTimeout as pause } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import type { health as healthEndpoint, SiteHealth } from '../../contract/health';
import { jobs as jobsOf } from '../services-of';

/** Null while no site is published. */
export type SiteProbe = () => Promise<SiteHealth | null>;

export interface HealthService {
  /** The port that the publisher fills: the platform itself knows no other plugin. */
  register(part: 'site', probe: SiteProbe): void;
  report(): Promise<z.output<typeof healthEndpoint.output>>;
}

const PATIENCE_MS = 1000;

/** How the parts of the platform are. Asked often, so it costs one `select 1` and the probe. */
export function health({ strapi }: { strapi: Core.Strapi }): HealthService {
  let probeSite: SiteProbe = () => Promise.resolve(null);
  return {
    register(_part, probe) {
      probeSite = probe;
    },
    async report() {
      const jobs = jobsOf(strapi).state();
      const [answered, site] = await Promise.all([
        inTime(strapi, 'database', () => answersQueries(strapi)),
        inTime(strapi, 'site', probeSite),
      ]);
      const database = answered === null ? 'down' : 'up';
      return {
        status: database === 'up' && jobs === 'up' && site !== null ? 'up' : 'down',
        version: strapi.config.get<string>('info.version'),
        database,
        jobs,
        site,
      };
    },
  };
}

async function answersQueries(strapi: Core.Strapi): Promise<true> {
  await strapi.db.connection.raw('select 1');
  return true;
}

/** What a part answers, or null when it fails or takes longer than a second. */
async function inTime<T>(
  strapi: Core.Strapi,
  part: string,
  ask: () => Promise<T>,
): Promise<T | null> {
  const answered = new AbortController();
  try {
    return await Promise.race([ask(), tooLate(answered.signal)]);
  } catch (error) {
    strapi.log.warn(`Health: ${part} is down: ${String(error)}`);
    return null;
  } finally {
    answered.abort();
  }
}

async function tooLate(signal: AbortSignal): Promise<never> {
  await pause(PATIENCE_MS, undefined, { signal });
  throw new Error(`no answer in ${PATIENCE_MS} ms`);
}
