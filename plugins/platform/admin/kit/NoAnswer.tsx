import { Button } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { useText } from './own-texts';

export function NoAnswer({ reason, onRetry }: { reason: string; onRetry: () => void }) {
  const text = useText();
  return (
    <Page.Error
      content={reason}
      action={
        <Button variant="secondary" onClick={onRetry}>
          {text('action.retry')}
        </Button>
      }
    />
  );
}
