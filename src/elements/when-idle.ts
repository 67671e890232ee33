const INTERACTIONS = ['pointerdown', 'keydown', 'focusin'] as const;

/**
 * Loads the code of a custom element when the browser has nothing else to do, or as soon as somebody touches the page; at once when the
 * address has a query, which the element is to show.
 */
export function whenIdle(load: () => Promise<unknown>): void {
  let isAsked = false;
  const ask = () => {
    if (isAsked) return;
    isAsked = true;
    for (const type of INTERACTIONS) removeEventListener(type, ask);
    void load();
  };
  if (location.search) return ask();
  for (const type of INTERACTIONS) addEventListener(type, ask, { passive: true });
  // Not every browser tells when it is idle.
  if ('requestIdleCallback' in window) requestIdleCallback(ask, { timeout: 2000 });
  else setTimeout(ask, 500);
}
