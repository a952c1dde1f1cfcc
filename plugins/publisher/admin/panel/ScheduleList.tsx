import { useCall, useDoing, useMoments } from '@dialozi/platform/admin';
import { Button, Flex, Typography } from '@strapi/design-system';
import { DELETE_SCHEDULE } from '../api/endpoints';
import type { Schedule } from '../api/types';
import { useText } from '../texts';

interface Props {
  schedules: readonly Schedule[];
  onCancelled: () => void;
}

/** What is appointed, and what was but could not be carried out. */
export function ScheduleList({ schedules, onCancelled }: Props) {
  const text = useText();
  const call = useCall();
  const { appointment } = useMoments();
  const { isDoing, run } = useDoing();
  if (schedules.length === 0) return null;

  const cancel = async (id: string): Promise<void> => {
    await call(DELETE_SCHEDULE, { params: { id } });
    onCancelled();
  };

  return (
    <Flex
      tag="ul"
      direction="column"
      alignItems="stretch"
      gap={2}
      aria-label={text('schedule.list')}
    >
      {schedules.map(({ id, action, dueAt, failure }) => {
        const name = text(`schedule.item.${action}`, { when: appointment(new Date(dueAt)) });
        const button = text(failure === null ? 'schedule.cancel' : 'schedule.remove');
        return (
          <Flex key={id} tag="li" direction="column" alignItems="flex-start" gap={1}>
            <div>
              <Typography tag="p">{name}</Typography>
              {failure !== null && (
                <Typography tag="p" variant="pi" textColor="danger600">
                  {text('schedule.failed', { reason: failure })}
                </Typography>
              )}
            </div>
            <Button
              variant="tertiary"
              size="S"
              disabled={isDoing}
              aria-label={`${button}: ${name}`}
              onClick={() => void run(() => cancel(id))}
            >
              {button}
            </Button>
          </Flex>
        );
      })}
    </Flex>
  );
}
