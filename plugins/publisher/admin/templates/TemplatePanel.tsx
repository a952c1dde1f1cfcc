import { WideButton } from '@dialozi/platform/admin';
import { Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { entryTypeOf, type PanelProps } from '../panel/edited-document';
import { useText } from '../texts';
import { type Template, useTemplates } from './use-templates';

/** „От шаблон“, beside an article that has not been saved yet. */
export function TemplatePanel(props: PanelProps): { title: string; content: ReactNode } | null {
  const text = useText();
  const isNew = entryTypeOf(props.model) === 'article' && props.document?.documentId === undefined;
  return isNew ? { title: text('template.title'), content: <Templates /> } : null;
}

function Templates() {
  const text = useText();
  const templates = useTemplates();
  const values = useForm('Templates', (state) => state.values);
  const setValues = useForm('Templates', (state) => state.setValues);
  const written = 'body' in values && hasWords(values.body);

  // The title stays: a template has a name, an article has news.
  const begin = ({ lead, body }: Template): void => setValues({ ...values, lead, body });

  if (written) return <Typography>{text('template.begun')}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Typography>{text(templates.length === 0 ? 'template.none' : 'template.what')}</Typography>
      {templates.map((template) => (
        <WideButton key={template.documentId} variant="tertiary" onClick={() => begin(template)}>
          {template.title}
        </WideButton>
      ))}
    </Flex>
  );
}

/** A template never writes over a text. */
function hasWords(body: unknown): boolean {
  return /"text":"[^"]*[^"\s]/.test(JSON.stringify(body ?? null));
}
