import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { ACTIONS } from '../../contract/actions';
import type { Registered } from '../api/types';
import { BackLink } from '../BackLink';
import { QUEUE_PATH } from '../paths';
import { useText } from '../texts';
import { RegisteredCase } from './RegisteredCase';
import { RegisterForm } from './RegisterForm';

const REGISTER_CASES = [{ action: ACTIONS.registerCases, subject: null }];

/** `/plugins/dialogue/cases/new`: one after the other, as they lie on the desk. */
export function RegisterScreen() {
  const text = useText();
  const [found, setFound] = useState<Registered | null>(null);
  return (
    <Page.Protect permissions={REGISTER_CASES}>
      <Page.Main>
        <Page.Title>{text('register.title')}</Page.Title>
        <Layouts.Header
          navigationAction={<BackLink to={QUEUE_PATH}>{text('case.back')}</BackLink>}
          title={text('register.title')}
          subtitle={text('register.subtitle')}
        />
        <Layouts.Content>
          {found === null ? (
            <RegisterForm onRegistered={setFound} />
          ) : (
            <RegisteredCase found={found} onNext={() => setFound(null)} />
          )}
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}
