import { Flex, Radio, Typography } from '@strapi/design-system';
import { useId } from 'react';
import type { Schedule } from '../api/types';
import { useText } from '../texts';

type Action = Schedule['action'];

interface Props {
  value: Action;
  error: string | undefined;
  onChange: (action: Action) => void;
}

/** Publish or take down. */
export function ActionField({ value, error, onChange }: Props) {
  const text = useText();
  const labelId = useId();
  const errorId = useId();
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Typography id={labelId} variant="pi" fontWeight="bold">
        {text('schedule.action')}
      </Typography>
      <Radio.Group
        value={value}
        onValueChange={(chosen: string) => onChange(chosen as Action)}
        aria-labelledby={labelId}
        aria-describedby={error === undefined ? undefined : errorId}
      >
        <Radio.Item value="publish">{text('schedule.action.publish')}</Radio.Item>
        <Radio.Item value="unpublish">{text('schedule.action.unpublish')}</Radio.Item>
      </Radio.Group>
      {error !== undefined && (
        <Typography id={errorId} role="alert" variant="pi" textColor="danger600">
          {error}
        </Typography>
      )}
    </Flex>
  );
}
