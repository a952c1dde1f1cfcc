import { leadTo, WideButton } from '@dialozi/platform/admin';
import { Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { FILE_KINDS } from '../../domain/file-kinds';
import { useText } from '../texts';
import type { Wanted } from '../upload/large-upload';
import { useFolders } from '../upload/use-folders';

interface Props {
  refusal: string | null;
  onChosen: (file: File, wanted: Wanted) => void;
}

const ACCEPTED = FILE_KINDS.flatMap(({ extensions }) => extensions.map((one) => `.${one}`)).join();
/** The select takes no empty value. */
const NO_FOLDER = 'none';

/** Which file, where it goes, and what a picture shows. */
export function ChooseFile({ refusal, onChosen }: Props) {
  const text = useText();
  const hint = useId();
  const folders = useFolders();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [folder, setFolder] = useState(NO_FOLDER);
  const [alternativeText, setAlternativeText] = useState('');
  const [isMissing, setMissing] = useState(false);

  useEffect(() => {
    if (refusal !== null) leadTo(input.current);
  }, [refusal]);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setMissing(file === null);
    if (file === null) leadTo(input.current);
    else onChosen(file, { folder: folder === NO_FOLDER ? null : folder, alternativeText });
  };

  return (
    <form noValidate aria-label={text('title')} aria-describedby={hint} onSubmit={submit}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        {/* Not the hint of the field, which gives way to its error: then it is needed most. */}
        <Typography id={hint} textColor="neutral600">
          {text('file.hint')}
        </Typography>
        <Field.Root
          name="file"
          required
          error={isMissing ? text('file.missing') : (refusal ?? false)}
        >
          <Field.Label>{text('file.label')}</Field.Label>
          <Field.Input
            ref={input}
            type="file"
            accept={ACCEPTED}
            onChange={(event) => {
              setFile(event.target.files?.[0] ?? null);
              setMissing(false);
            }}
          />
          <Field.Error />
        </Field.Root>
        {folders.length > 0 && (
          <Field.Root name="folder">
            <Field.Label>{text('folder.label')}</Field.Label>
            <SingleSelect value={folder} onChange={(value) => setFolder(String(value))}>
              <SingleSelectOption value={NO_FOLDER}>{text('folder.none')}</SingleSelectOption>
              {folders.map(({ id, name }) => (
                <SingleSelectOption key={id} value={id}>
                  {name}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
        )}
        {file?.type.startsWith('image/') === true && (
          <Field.Root name="alternativeText" hint={text('alternative.hint')}>
            <Field.Label>{text('alternative.label')}</Field.Label>
            <Field.Input
              value={alternativeText}
              maxLength={1_000}
              onChange={(event) => setAlternativeText(event.target.value)}
            />
            <Field.Hint />
          </Field.Root>
        )}
        <WideButton type="submit" variant="default">
          {text('send')}
        </WideButton>
      </Flex>
    </form>
  );
}
