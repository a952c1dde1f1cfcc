import { AnswerForm } from './AnswerForm';
import { AssignForm } from './AssignForm';
import { NumberForm } from './NumberForm';
import type { StepFormProps } from './step-form';
import type { Step } from './steps';
import { TextForm } from './TextForm';

/** The form of a step; null for those that have none. */
export function StepForm({ step, ...props }: StepFormProps & { step: Step }) {
  switch (step) {
    case 'take':
    case 'close':
      return null;
    case 'answer':
      return <AnswerForm {...props} />;
    case 'assign':
      return <AssignForm {...props} />;
    case 'register-number':
      return <NumberForm {...props} />;
    case 'note':
    case 'ask':
    case 'detail':
    case 'extend':
    case 'reopen':
      return <TextForm step={step} {...props} />;
  }
}
