import type { Content } from '@dialozi/publisher/contract';
import { WITHDRAWALS, type Withdrawal } from '@dialozi/publisher/contract/withdrawals';

/** When and why anything was withdrawn from the site. */
export async function withdrawals(content: Content): Promise<readonly Withdrawal[]> {
  return ((await content.totals(WITHDRAWALS)) as readonly Withdrawal[] | null) ?? [];
}
