import type { Page } from 'playwright-core';

interface Stop {
  /** Place among the page's interactive elements, in reading order; -1 is the page itself. */
  index: number;
  /** Whether the element looks different from before it had the focus. */
  visible: boolean;
  inView: boolean;
  /** A film or a sound: the browser's own buttons stand in it, where no page can look. */
  isPlayer: boolean;
}

/**
 * Walks through the page with Tab alone, as somebody without a mouse does: every interactive
 * element is reached, in reading order, with a visible focus, and the walk leaves the page again.
 */
export async function keyboardWalk(page: Page): Promise<void> {
  // Smooth scrolling would still be on its way when the focus is looked at.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const names = await page.evaluate(noteElements);
  const problems: string[] = [];
  let last = -1;
  for (let steps = 0; ; steps += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(lookAtFocus);
    if (stop.index === -1) break;
    const name = names[stop.index] ?? '?';
    if (steps > 2 * names.length) {
      problems.push(`${name}: the focus does not leave the page`);
      break;
    }
    if (stop.isPlayer && stop.index === last) continue;
    if (stop.index !== last + 1) problems.push(`${name}: out of order (${last} → ${stop.index})`);
    if (!stop.visible) problems.push(`${name}: the focus cannot be seen`);
    if (!stop.inView) problems.push(`${name}: focused outside the screen`);
    last = stop.index;
  }
  if (last !== names.length - 1) problems.push(`the walk ended at ${last + 1} of ${names.length}`);
  if (problems.length > 0) throw new Error(`Keyboard, ${page.url()}\n${problems.join('\n')}`);
}

declare global {
  interface Window {
    walked: { element: Element; look: string }[];
    lookOf: (element: Element) => string;
  }
}

/** Runs in the page: remembers each element that Tab should reach, and how it looks at rest. */
function noteElements(): string[] {
  const LOOK = ['outline', 'box-shadow', 'background-color', 'border-color', 'text-decoration'];
  window.lookOf = (element) => {
    const style = getComputedStyle(element);
    return LOOK.map((property) => style.getPropertyValue(property)).join('|');
  };
  const chosenOfGroup = (radio: HTMLInputElement): boolean => {
    const group = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
      ({ name, form }) => name === radio.name && form === radio.form,
    );
    return (group.find(({ checked }) => checked) ?? group[0]) === radio;
  };
  const reachable = (element: HTMLElement): boolean =>
    element.tabIndex >= 0 &&
    !element.matches(':disabled') &&
    element.closest('[inert]') === null &&
    element.checkVisibility({ visibilityProperty: true }) &&
    (!(element instanceof HTMLInputElement) || element.type !== 'radio' || chosenOfGroup(element));
  window.walked = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], area[href], button, input, select, textarea, summary, iframe, [tabindex], [contenteditable], audio[controls], video[controls]',
    ),
  ]
    .filter(reachable)
    .map((element) => ({ element, look: window.lookOf(element) }));
  return window.walked.map(
    ({ element }) =>
      `${element.tagName.toLowerCase()} „${element.textContent.replace(/\s+/g, ' ').trim().slice(0, 40)}“`,
  );
}

/** Runs in the page: where the focus stands after a Tab. */
async function lookAtFocus(): Promise<Stop> {
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  const focused = document.activeElement;
  const index = window.walked.findIndex(({ element }) => element === focused);
  const noted = window.walked[index];
  if (focused === null || noted === undefined)
    return { index: -1, visible: true, inView: true, isPlayer: false };
  const { top, bottom } = focused.getBoundingClientRect();
  return {
    index,
    visible: window.lookOf(focused) !== noted.look,
    inView: bottom > 0 && top < window.innerHeight,
    isPlayer: focused instanceof HTMLMediaElement,
  };
}
