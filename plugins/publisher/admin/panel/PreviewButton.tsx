import { useCall, useDoing, WideButton } from '@dialozi/platform/admin';
import { Box, Link, Typography } from '@strapi/design-system';
import { Eye } from '@strapi/icons';
import { useForm } from '@strapi/strapi/admin';
import { useId, useState } from 'react';
import { CREATE_PREVIEW } from '../api/endpoints';
import type { Subject } from '../api/types';
import { useText } from '../texts';

/** Opens the saved draft in the layout of the site, in a tab of its own. */
export function PreviewButton({ subject }: { subject: Subject }) {
  const text = useText();
  const call = useCall();
  const hintId = useId();
  const { isDoing, run } = useDoing();
  const isModified = useForm('PreviewButton', (form) => form.modified);
  /** The address of a preview whose tab the browser did not let us open. */
  const [blocked, setBlocked] = useState<string | null>(null);

  const open = async (): Promise<void> => {
    // Opened before the call, because a browser lets only a click open a tab.
    const tab = window.open('', '_blank');
    try {
      const { path } = await call(CREATE_PREVIEW, { body: subject });
      setBlocked(tab === null ? path : null);
      if (tab === null) return;
      tab.opener = null;
      tab.location.replace(path);
    } catch (error) {
      tab?.close();
      throw error;
    }
  };

  return (
    <div>
      <WideButton
        variant="secondary"
        startIcon={<Eye />}
        loading={isDoing}
        aria-describedby={isModified ? hintId : undefined}
        onClick={() => void run(open)}
      >
        {text('preview.open')}
      </WideButton>
      {isModified && (
        <Typography id={hintId} tag="p" variant="pi" textColor="neutral600" paddingTop={1}>
          {text('preview.modified')}
        </Typography>
      )}
      {blocked !== null && (
        <Box paddingTop={1} role="status">
          <Typography variant="pi">{text('preview.blocked')} </Typography>
          <Link href={blocked} isExternal>
            {text('preview.link')}
          </Link>
        </Box>
      )}
    </div>
  );
}
