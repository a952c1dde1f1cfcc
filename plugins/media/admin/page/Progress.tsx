import { Notice } from '@dialozi/platform/admin';
import { Box, Button, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import { useText } from '../texts';
import type { LargeUploading, UnderWay } from '../upload/use-large-upload';
import { useMegabytes } from './use-megabytes';

interface Props {
  uploading: Pick<LargeUploading, 'pause' | 'goOn' | 'cancel'>;
  state: UnderWay;
}

/** Read out no oftener than this many percent. */
const READ_OUT = 10;

/** How far a file has come, in words too, and what can be done meanwhile. */
export function Progress({ uploading: { pause, goOn, cancel }, state }: Props) {
  const text = useText();
  const megabytes = useMegabytes();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const { kind, name, sent, size } = state;
  const percent = Math.floor((sent / size) * 100);
  const isGoing = kind === 'sending' || kind === 'waiting';
  const values = { sent: megabytes(sent), size: megabytes(size), percent };
  const rounded = { ...values, percent: percent - (percent % READ_OUT) };

  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography ref={heading} tag="h2" variant="delta" tabIndex={-1} style={ANYWHERE}>
        {name}
      </Typography>
      {/* Strapi's own bar does not tell its value, and paints what is missing. */}
      <Box
        role="progressbar"
        aria-label={text('progress.label', { name })}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        background="neutral200"
        height="0.8rem"
        overflow="hidden"
        hasRadius
      >
        <Box background="primary600" height="100%" style={{ width: `${percent}%` }} />
      </Box>
      <Typography>{text(`progress.${kind}`, values)}</Typography>
      <VisuallyHidden role="status">
        {text(kind === 'sending' ? 'progress.spoken' : `progress.${kind}`, rounded)}
      </VisuallyHidden>
      {kind === 'stopped' && <Notice kind="danger">{state.reason}</Notice>}
      {kind !== 'checking' && (
        <Flex gap={2} wrap="wrap">
          {isGoing ? (
            <Button variant="secondary" onClick={pause}>
              {text('pause')}
            </Button>
          ) : (
            <Button onClick={goOn}>{text('go-on')}</Button>
          )}
          <Button variant="danger-light" onClick={cancel}>
            {text('cancel')}
          </Button>
        </Flex>
      )}
      <Typography textColor="neutral600">{text('progress.hint')}</Typography>
    </Flex>
  );
}

const ANYWHERE = { overflowWrap: 'anywhere' } as const;
