import { NoAnswer, useReason } from '@dialozi/platform/admin';
import { Button } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { type ReactNode, useEffect } from 'react';
import { useParams } from 'react-router-dom';
import type { OneCase } from '../api/types';
import { BackLink } from '../BackLink';
import { useCase } from '../hooks/use-case';
import { casePath } from '../paths';
import { useText } from '../texts';
import './sheet.css';

interface Props {
  title: string;
  hint: string;
  /** What is printed: an element with the class `dialogue-sheet`. */
  paper: (found: OneCase) => ReactNode;
}

/** A paper about a case, as it will be printed. */
export function PrintScreen({ title, hint, paper }: Props) {
  const { id = '' } = useParams();
  const text = useText();
  const reason = useReason();
  const { answer: found, error, refresh } = useCase(id);

  const code = found?.code;
  useEffect(() => {
    // A browser names the PDF by it; `Page.Title` would add the name of the software.
    if (code !== undefined) document.title = code;
  }, [code]);

  if (found === null) {
    if (error === null) return <Page.Loading>{text('case.loading')}</Page.Loading>;
    return <NoAnswer reason={reason(error)} onRetry={refresh} />;
  }
  return (
    <Page.Main>
      <Layouts.Header
        navigationAction={<BackLink to={casePath(id)}>{text('sheet.back')}</BackLink>}
        title={title}
        subtitle={hint}
        primaryAction={<Button onClick={() => window.print()}>{text('sheet.print')}</Button>}
      />
      <Layouts.Content>{paper(found)}</Layouts.Content>
    </Page.Main>
  );
}
