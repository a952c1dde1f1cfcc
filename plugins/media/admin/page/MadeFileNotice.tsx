import { Notice } from '@dialozi/platform/admin';
import { Button, Flex, LinkButton } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router-dom';
import type { MadeFile } from '../api/endpoints';
import { useText } from '../texts';

interface Props {
  file: MadeFile;
  onAnother: () => void;
}

/** Says that the file is there, and leads to it in the media library. */
export function MadeFileNotice({ file: { name }, onAnother }: Props) {
  const text = useText();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  const search = new URLSearchParams({ _q: name, sort: 'createdAt:DESC', page: '1' });
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <div ref={place} role="status" tabIndex={-1}>
        <Notice kind="success">{text('made', { name })}</Notice>
      </div>
      <Flex gap={2} wrap="wrap">
        <LinkButton tag={Link} to={`/plugins/upload?${search.toString()}`}>
          {text('made.open')}
        </LinkButton>
        <Button variant="tertiary" onClick={onAnother}>
          {text('another')}
        </Button>
      </Flex>
    </Flex>
  );
}
