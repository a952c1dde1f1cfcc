import { Button, type ButtonProps } from '@strapi/design-system';
import { forwardRef } from 'react';

/** The design system's buttons have one height, which long words in a side panel run out of. */
const GROWS = { height: 'auto', minHeight: '3.2rem' } as const;

/** A button as wide as the panel it stands in, and as high as its words need. */
export const WideButton = forwardRef<HTMLButtonElement, ButtonProps>(
  function WideButton(props, ref) {
    return (
      <Button
        ref={ref}
        fullWidth
        paddingLeft={2}
        paddingRight={2}
        paddingTop={1}
        paddingBottom={1}
        style={GROWS}
        {...props}
      />
    );
  },
);
