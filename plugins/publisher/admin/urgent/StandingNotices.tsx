import { Section, useCall, useDoing, useMoments } from '@dialozi/platform/admin';
import { Button, Flex, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { END_URGENT } from '../api/endpoints';
import type { UrgentDesk } from '../api/types';
import { useText } from '../texts';

interface Props {
  notices: UrgentDesk['standing'];
  onEnded: () => void;
}

/** What readers see now or will see, each with „Отстранено“. */
export function StandingNotices({ notices, onEnded }: Props) {
  const text = useText();
  const call = useCall();
  const { appointment } = useMoments();
  const { toggleNotification } = useNotification();
  const { isDoing, run } = useDoing();

  const end = async (documentId: string): Promise<void> => {
    await call(END_URGENT, { params: { documentId } });
    toggleNotification({ type: 'success', message: text('urgent.ended') });
    onEnded();
  };

  return (
    <Section title={text('urgent.standing')}>
      {notices.length === 0 ? (
        <Typography>{text('urgent.none')}</Typography>
      ) : (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
          {notices.map(({ id, title, until }) => (
            <Flex tag="li" key={id} gap={2} wrap="wrap" justifyContent="space-between">
              <Typography>
                {text('urgent.item', { title, until: appointment(new Date(until)) })}
              </Typography>
              <Button
                variant="secondary"
                loading={isDoing}
                aria-label={text('urgent.end-named', { title })}
                onClick={() => void run(() => end(id))}
              >
                {text('urgent.end')}
              </Button>
            </Flex>
          ))}
        </Flex>
      )}
    </Section>
  );
}
