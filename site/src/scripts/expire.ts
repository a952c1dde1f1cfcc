/**
 * Hides what was to be seen `data-until` an instant, and shows what is to be seen `data-since` one:
 * a page that nobody renders again still tells the truth.
 */
function update(): void {
  const now = Date.now();
  for (const element of document.querySelectorAll<HTMLElement>('[data-until], [data-since]')) {
    const { until, since } = element.dataset;
    element.hidden =
      (until !== undefined && Date.parse(until) <= now) ||
      (since !== undefined && Date.parse(since) > now);
  }
}

const MINUTE = 60_000;
update();
setInterval(update, MINUTE);
