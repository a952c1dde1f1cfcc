import { useReason } from '@dialozi/platform/admin';
import { Flex, Link as DesignLink } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { QUEUE_PATH } from '../paths';
import { useText } from '../texts';
import { QUEUE_NAMES, readFilter, searchOf } from './filter';
import { useQueue } from './use-queue';

/** How many cases wait, for whom, on the first screen of the admin. */
export function CasesWidget() {
  const text = useText();
  const reason = useReason();
  const { answer: page, error } = useQueue('');
  if (page === null) {
    return error === null ? <Widget.Loading /> : <Widget.Error>{reason(error)}</Widget.Error>;
  }
  const first = readFilter(new URLSearchParams());
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {QUEUE_NAMES.filter((queue) => queue !== 'closed').map((queue) => (
        <li key={queue}>
          <DesignLink tag={Link} to={QUEUE_PATH + searchOf({ ...first, queue })}>
            {text('widget.line', { queue: text(`queue.${queue}`), count: page.counts[queue] })}
          </DesignLink>
        </li>
      ))}
    </Flex>
  );
}
