import { useMoments } from '@dialozi/platform/admin';
import { Flex, Typography } from '@strapi/design-system';
import { Clock, WarningCircle } from '@strapi/icons';
import type { CaseRow } from '../api/types';
import { useText } from '../texts';

type Due = Pick<CaseRow, 'dueOn' | 'isOverdue' | 'state'>;

/** The last day for an answer; that it has passed is said by words, an icon and a colour. */
export function DueDay({ dueOn, isOverdue, state }: Due) {
  const text = useText();
  const { day } = useMoments();
  if (state === 'asked') {
    return (
      <Flex inline gap={1}>
        <Clock aria-hidden width="1.4rem" height="1.4rem" />
        {text('due.stopped')}
      </Flex>
    );
  }
  if (dueOn === null) return <>{text('due.none')}</>;
  if (!isOverdue) return <>{day(dueOn)}</>;
  return (
    <Flex inline direction="column" alignItems="flex-start">
      {day(dueOn)}
      <Flex inline gap={1}>
        <WarningCircle aria-hidden fill="danger600" width="1.4rem" height="1.4rem" />
        <Typography textColor="danger600" fontWeight="bold">
          {text('due.overdue')}
        </Typography>
      </Flex>
    </Flex>
  );
}
