// The language of the page and of the few texts that sv.json cannot reach.

document.documentElement.lang = 'sv';

// Links that consist of a picture only.
const NAMES = {
  '.app-switch > .dropdown-toggle': () => 'Byt program',
  '.app-label-wrapper': (link) => link.parentElement.textContent.trim() || 'Öppna'
};

new MutationObserver(() => {
  for (const [selector, name] of Object.entries(NAMES)) {
    document.querySelectorAll(selector).forEach((element) => {
      if (!element.hasAttribute('aria-label')) element.setAttribute('aria-label', name(element));
    });
  }
  document.querySelectorAll('.alert .sr-only').forEach((text) => {
    if (text.textContent === 'Close') text.textContent = 'Stäng';
  });
}).observe(document.body, { subtree: true, childList: true });

export default [];
