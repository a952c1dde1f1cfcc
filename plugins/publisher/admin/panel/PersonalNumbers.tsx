import { Confirm, Notice, useCall, useDoing, WideButton } from '@dialozi/platform/admin';
import { Box, Flex } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { CONFIRM_NUMBERS } from '../api/endpoints';
import type { EntryChecks, Subject } from '../api/types';
import { useText } from '../texts';

interface Props {
  subject: Subject;
  checks: EntryChecks;
  canConfirm: boolean;
  onConfirmed: () => void;
}

/** Numbers of persons and accounts in the draft: publishing waits until they are gone or confirmed. */
export function PersonalNumbers({ subject, checks, canConfirm, onConfirmed }: Props) {
  const text = useText();
  const { locale } = useIntl();
  const call = useCall();
  const { toggleNotification } = useNotification();
  const { isDoing, run } = useDoing();
  const open = checks.numbers.filter((one) => !one.isConfirmed);
  const { numbersSeen } = checks;
  if (numbersSeen === null || open.length === 0) return null;

  const placeOf = ({ field, file, page }: (typeof open)[number]): string => {
    if (file === null) {
      return text('numbers.in-field', { field: locale === 'bg' ? field.bg : field.en });
    }
    return page === null
      ? text('numbers.in-file', { file })
      : text('numbers.on-page', { file, page });
  };
  const lines = open.map((one) =>
    text(`numbers.${one.kind}`, { number: one.masked, place: placeOf(one) }),
  );
  const confirm = async (): Promise<void> => {
    await call(CONFIRM_NUMBERS, { params: subject, body: { numbersSeen } });
    toggleNotification({ type: 'success', message: text('numbers.done') });
    onConfirmed();
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Notice kind="danger">
        {text('numbers.stop')}
        <Box tag="ul" paddingTop={1}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </Box>
        <Box paddingTop={1}>{text(canConfirm ? 'numbers.what-to-do' : 'numbers.ask')}</Box>
      </Notice>
      {canConfirm && (
        <Confirm
          trigger={
            <WideButton variant="secondary" loading={isDoing}>
              {text('numbers.confirm')}
            </WideButton>
          }
          title={text('numbers.title')}
          paragraphs={[...lines, text('numbers.does')]}
          confirm={text('numbers.yes')}
          onConfirm={() => void run(confirm)}
        />
      )}
    </Flex>
  );
}
