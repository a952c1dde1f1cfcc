import { Notice } from '@dialozi/platform/admin';
import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { OneCase } from '../api/types';
import { useText } from '../texts';
import { Facts } from './Facts';

const LOOKS = { sent: 'success', waiting: 'waiting', failed: 'danger' } as const;

/** Who sent it, and whether our letters reach them. */
export function Sender({ found, children }: { found: OneCase; children: ReactNode }) {
  const { sender, isErased, mails } = found;
  const text = useText();
  const nobody = text(isErased ? 'sender.erased' : 'sender.anonymous');
  const facts = [
    { label: text('sender.name'), value: sender?.name ?? nobody },
    ...(sender?.email == null ? [] : [{ label: text('sender.email'), value: sender.email }]),
  ];
  const letters = (['sent', 'waiting', 'failed'] as const).filter((state) => mails[state] > 0);
  return (
    <Facts title={text('sender.title')} facts={facts}>
      {letters.length === 0 ? (
        <Typography variant="pi" textColor="neutral600">
          {text(sender?.email == null ? 'mails.no-address' : 'mails.none')}
        </Typography>
      ) : (
        <Flex
          tag="ul"
          direction="column"
          alignItems="stretch"
          gap={1}
          aria-label={text('mails.title')}
        >
          {letters.map((state) => (
            <li key={state}>
              <Notice kind={LOOKS[state]}>{text(`mails.${state}`, { count: mails[state] })}</Notice>
            </li>
          ))}
        </Flex>
      )}
      {children}
    </Facts>
  );
}
