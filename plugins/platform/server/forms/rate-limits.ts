import { getSettings } from '@dialozi/config';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { RateLimit } from '../../contract';
import { Problem } from '../problems';
import { ownPool } from './own-pool';

/** Counts calls in PostgreSQL, so that all processes on a database count together. */
export class RateLimits {
  private readonly limiters = new Map<string, RateLimiterPostgres>();
  // Whoever counts within a transaction must not wait for a connection that another one holds.
  private readonly pool = ownPool({ connectionString: getSettings().databaseUrl, max: 4 });

  async close(): Promise<void> {
    await this.pool.end();
  }

  /**
   * Notes one call of a sender.
   * @param name what is counted: an endpoint, or a part of its callers
   * @throws {Problem} `too-many-requests` with the seconds to wait.
   */
  async consume(name: string, limit: RateLimit, sender: string): Promise<void> {
    try {
      await this.limiterOf(name, limit).consume(sender);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      throw new Problem('too-many-requests', {
        retryAfterSeconds: Math.ceil(refusal.msBeforeNext / 1_000),
      });
    }
  }

  private limiterOf(name: string, { points, seconds }: RateLimit): RateLimiterPostgres {
    const known = this.limiters.get(name);
    if (known) return known;
    const limiter = new RateLimiterPostgres({
      storeClient: this.pool,
      storeType: 'pool',
      tableName: 'platform_rate_limits',
      tableCreated: true,
      keyPrefix: name,
      points: points * getSettings().rateLimitScale,
      duration: seconds,
      // A sender who goes on knocking costs no query.
      inMemoryBlockOnConsumed: points * getSettings().rateLimitScale + 1,
    });
    this.limiters.set(name, limiter);
    return limiter;
  }
}
