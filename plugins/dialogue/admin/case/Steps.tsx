import { Section } from '@dialozi/platform/admin';
import { Box, Button, Flex } from '@strapi/design-system';
import { useId, useRef, useState } from 'react';
import type { OneCase } from '../api/types';
import { useText } from '../texts';
import { PlainStep } from './PlainStep';
import { StepForm } from './StepForm';
import type { Step } from './steps';

interface Props {
  found: OneCase;
  steps: readonly Step[];
  onDone: (message: string) => void;
}

const isPlain = (step: Step): step is 'take' | 'close' => step === 'take' || step === 'close';

/** What can be done with a case: a button each, and below them the form of the one that was chosen. */
export function Steps({ found, steps, onDone }: Props) {
  const text = useText();
  const formId = useId();
  const place = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<Step | null>(null);
  /** Forms once opened stay, so that looking into another one loses nothing that was typed. */
  const [kept, setKept] = useState<readonly Step[]>([]);

  const choose = (step: Step): void => {
    setOpen(step === open ? null : step);
    if (!kept.includes(step)) setKept([...kept, step]);
  };
  const finish = (step: Step, message: string): void => {
    setOpen(null);
    setKept(kept.filter((other) => other !== step));
    // The button that led here may be gone with the new state.
    place.current?.focus();
    onDone(message);
  };

  return (
    <div ref={place} tabIndex={-1}>
      <Section title={text('steps.title')}>
        <Flex gap={2} wrap="wrap">
          {steps.map((step, index) =>
            isPlain(step) ? (
              <PlainStep
                key={step}
                step={step}
                id={found.id}
                onDone={(message) => finish(step, message)}
              />
            ) : (
              <Button
                key={step}
                variant={index === 0 ? 'default' : 'tertiary'}
                size="L"
                aria-expanded={step === open}
                aria-controls={step === open ? formId : undefined}
                onClick={() => choose(step)}
              >
                {text(`step.${step}`)}
              </Button>
            ),
          )}
        </Flex>
        {kept.map((step) => (
          <Box
            key={step}
            id={step === open ? formId : undefined}
            hidden={step !== open}
            background="neutral0"
            shadow="tableShadow"
            hasRadius
            padding={4}
          >
            <StepForm
              step={step}
              found={found}
              onDone={(message) => finish(step, message)}
              onCancel={() => setOpen(null)}
            />
          </Box>
        ))}
      </Section>
    </div>
  );
}
