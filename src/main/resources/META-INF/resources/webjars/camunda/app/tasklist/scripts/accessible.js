// What Tasklist 7.24 and form-js 1.8.7 leave undone for people with a keyboard or a screen reader (WCAG 2.1, 1.3.1,
// 2.4.3 and 4.1.2), and the ways a form can be sent by mistake.

const NAMES = {
  '.column-left .region-toggle': 'Visa eller dölj listorna',
  '.column-center .region-toggle': 'Visa eller dölj uppgifterna',
  '.column-right .region-toggle': 'Visa eller dölj uppgiften',
  'button.maximize': 'Visa bara uppgiften',
  'button.reset-regions': 'Visa listorna igen',
  '.search-field .main-field': 'Sök bland uppgifterna',
  '[cam-share-link] a': 'Kopiera länken till sökningen',
  '.stored-criteria > .dropdown-toggle': 'Sparade sökningar',
  '.remove-search': 'Ta bort sökvillkoret',
  '.task-filter .actions a': 'Om listan',
  '.sort-direction': 'Byt ordning',
  '.new-sort > .dropdown-toggle': 'Lägg till sortering',
  '.shutter a': 'Visa mer eller mindre',
  '.instance-link': 'Öppna ärendet i driftöversikten',
  '.unclaim': 'Lämna tillbaka uppgiften',
  '.reset-assignee': 'Ta bort ansvarig',
  '.reset-due-date': 'Ta bort sista dag',
  '.reset-follow-up-date': 'Ta bort när uppgiften kommer upp',
  '.app-switch > .dropdown-toggle': 'Byt program',
  '.modal .row-action .glyphicon-remove-sign': 'Ta bort',
  '.djs-container svg': 'Diagram över processen'
};

function nameIcons() {
  for (const [selector, name] of Object.entries(NAMES)) {
    document.querySelectorAll(selector).forEach((element) => {
      if (!element.hasAttribute('aria-label')) element.setAttribute('aria-label', name);
    });
  }
}

// Radio buttons and check lists: one group with the question as its name; radios also get the arrow keys by a name.
function groupChoices() {
  document.querySelectorAll('.fjs-form-field-radio, .fjs-form-field-checklist').forEach((field) => {
    const question = field.querySelector(':scope > label');
    if (!question || field.hasAttribute('role')) return;
    question.id ||= `question-${Math.random().toString(36).slice(2)}`;
    const radios = field.querySelectorAll('input[type=radio]');
    field.setAttribute('role', radios.length ? 'radiogroup' : 'group');
    field.setAttribute('aria-labelledby', question.id);
    radios.forEach((radio) => (radio.name ||= question.id));
  });
}

// A task nobody has taken is greyed out by CSS alone; the keyboard would still reach the fields.
function lockUntaken() {
  document.querySelectorAll('[cam-tasklist-form] > div').forEach((form) => {
    form.inert = form.classList.contains('disabled-form');
  });
}

let planned = false;
function improve() {
  planned = false;
  nameIcons();
  groupChoices();
  lockUntaken();
}

new MutationObserver(() => {
  if (planned) return;
  planned = true;
  requestAnimationFrame(improve);
}).observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['class'] });

// In a form with one text field Enter sends the form at once, and without what was typed last (form-js waits 300 ms
// before it believes a field; mended upstream in 1.16).
document.addEventListener('keydown', (event) => {
  const field = event.target;
  if (event.key === 'Enter' && field.matches?.('.fjs-container input')) event.preventDefault();
}, true);

// A new attempt: the message about the last one goes (Tasklist leaves it beside the success). A refused form: go to
// the first fault instead of leaving people at the button.
document.addEventListener('click', (event) => {
  if (!event.target.closest?.('.form-actions .btn-primary, .modal-footer .btn-primary')) return;
  document.querySelectorAll('.page-notifications .alert .close').forEach((button) => button.click());
  requestAnimationFrame(() => requestAnimationFrame(() => {
    const fault = document.querySelector('.fjs-form-field-error')?.closest('.fjs-form-field');
    fault?.scrollIntoView({ block: 'center' });
    fault?.querySelector('input, textarea, select, [tabindex]')?.focus({ preventScroll: true });
  }));
}, true);

export default [];
