import { useCall, usePolled } from '@dialozi/platform/admin';
import { Box, Flex } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { LIST_UPLOADS } from '../api/endpoints';
import { UPLOAD } from '../permissions';
import { useText } from '../texts';
import { useLargeUpload } from '../upload/use-large-upload';
import { ChooseFile } from './ChooseFile';
import { MadeFileNotice } from './MadeFileNotice';
import { Progress } from './Progress';
import { UnfinishedUploads } from './UnfinishedUploads';

const AGAIN_AFTER_MS = 60_000;

/** `/plugins/media`: a large file, which goes on where it stopped. */
export default function LargeFilePage() {
  const text = useText();
  return (
    <Page.Protect permissions={UPLOAD}>
      <Page.Title>{text('title')}</Page.Title>
      <LargeFileScreen />
    </Page.Protect>
  );
}

function LargeFileScreen() {
  const text = useText();
  const call = useCall();
  const ask = useCallback((signal: AbortSignal) => call(LIST_UPLOADS, { signal }), [call]);
  const { answer, refresh } = usePolled({ ask, pauseAfter: () => AGAIN_AFTER_MS });
  const uploading = useLargeUpload(refresh);
  const { state } = uploading;

  return (
    <Page.Main>
      <Layouts.Header title={text('title')} subtitle={text('subtitle')} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
          <Box background="neutral0" shadow="tableShadow" hasRadius padding={4}>
            {state.kind === 'made' && (
              <MadeFileNotice file={state.file} onAnother={uploading.another} />
            )}
            {/* It stays while the file is on its way, so that what was chosen is there when it is refused. */}
            <Box display={state.kind === 'choosing' ? 'block' : 'none'}>
              <ChooseFile
                key={state.kind === 'made' ? state.file.id : 0}
                refusal={state.kind === 'choosing' ? state.refusal : null}
                onChosen={uploading.begin}
              />
            </Box>
            {state.kind !== 'choosing' && state.kind !== 'made' && (
              <Progress uploading={uploading} state={state} />
            )}
          </Box>
          {state.kind === 'choosing' && answer !== null && answer.uploads.length > 0 && (
            <UnfinishedUploads uploads={answer.uploads} onRemoved={refresh} />
          )}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}
