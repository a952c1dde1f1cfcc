import { Box, Button, Flex, LinkButton, Typography } from '@strapi/design-system';
import { File, Plus } from '@strapi/icons';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router-dom';
import type { Registered } from '../api/types';
import { casePath } from '../paths';
import { useText } from '../texts';

interface Props {
  found: Registered;
  onNext: () => void;
}

/** The code for the sender, large, and what can be done next. */
export function RegisteredCase({ found: { id, code }, onNext }: Props) {
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Box background="neutral0" shadow="tableShadow" hasRadius padding={6}>
      <Flex direction="column" alignItems="flex-start" gap={4}>
        <Typography ref={heading} tag="h2" variant="beta" tabIndex={-1}>
          {text('registered.title')}
        </Typography>
        <Typography tag="p" variant="alpha" fontWeight="bold" data-code>
          {code}
        </Typography>
        <Typography tag="p">{text('registered.give')}</Typography>
        <Flex gap={2} wrap="wrap">
          <LinkButton tag={Link} to={`${casePath(id)}/slip`} startIcon={<File />} size="L">
            {text('registered.slip')}
          </LinkButton>
          <LinkButton tag={Link} to={casePath(id)} variant="secondary" size="L">
            {text('registered.open')}
          </LinkButton>
          <Button variant="tertiary" startIcon={<Plus />} size="L" onClick={onNext}>
            {text('registered.next')}
          </Button>
        </Flex>
      </Flex>
    </Box>
  );
}
