// Swedish for what sv.json cannot reach: form-js 1.8.7 (no translations upstream, bpmn-io/form-js #77), its date
// picker, and the few texts that Tasklist's own templates carry in English. Runs before Tasklist starts.

const EXACT = {
  // form-js: faults
  'Field is required.': 'Fältet måste fyllas i.',
  'Value is not a number.': 'Skriv ett tal.',
  'Field must be a valid email.': 'Skriv en giltig e-postadress.',
  'Date and time must both be entered.': 'Ange både datum och tid.',
  // form-js: lists, tables, tags, pictures
  'No results': 'Inga träffar',
  'All values selected': 'Alla värden är valda',
  'Select': 'Välj',
  'Search': 'Sök',
  'Skip to search': 'Gå till sökfältet',
  'Remove tag': 'Ta bort',
  'Add new': 'Lägg till',
  'Collapse': 'Visa färre',
  'Nothing to show.': 'Det finns inget att visa.',
  'No content to show.': 'Det finns inget att visa.',
  "External content couldn't be loaded.": 'Innehållet kunde inte hämtas.',
  'This is an image placeholder': 'Bilden saknas',
  'Previous page': 'Föregående sida',
  'Next page': 'Nästa sida',
  'Click to remove sorting': 'Klicka för att ta bort sorteringen',
  // form-js: numbers, dates and times
  'Increment': 'Öka',
  'Decrement': 'Minska',
  'yyyy-mm-dd': 'åååå-mm-dd',
  'hh:mm': 'tt:mm',
  'hh:mm ?m': 'tt:mm',
  // Tasklist's choices of sorting, asked for once: when sv.json comes later, the keys stay
  'PRIORITY': 'Prioritet',
  'CREATION_DATE': 'Skapad',
  'DUE_DATE': 'Sista dag',
  'FOLLOW_UP_DATE': 'Kommer upp',
  'TASK_NAME': 'Uppgiftens namn',
  'ASSIGNEE': 'Ansvarig',
  // Tasklist's templates
  'Close': 'Stäng',
  'previous': 'föregående',
  'next': 'nästa',
  'zoom in': 'förstora',
  'zoom out': 'förminska',
  'reset zoom': 'visa hela diagrammet',
  'Actions': 'Åtgärder',
  'Download': 'Ladda ner',
  'Upload': 'Ladda upp',
  'Invalid date': 'Datumet är fel',
  'Error in localization configuration': 'Språkfilen kunde inte hämtas'
};

const PATTERNS = [
  [/^<task> <- No matching task with id .*$/, () => 'Den är redan klar, eller så hör den till någon annan.'],
  [/^Field must match pattern .*$/, () => 'Det du har skrivit har fel format.'],
  [/^Field must have minimum value of (.*)\.$/, (m) => `Skriv ett tal som är minst ${m[1]}.`],
  [/^Field must have maximum value of (.*)\.$/, (m) => `Skriv ett tal som är högst ${m[1]}.`],
  [/^Field must have minimum length of (.*)\.$/, (m) => `Skriv minst ${m[1]} tecken.`],
  [/^Field must have maximum length of (.*)\.$/, (m) => `Skriv högst ${m[1]} tecken.`],
  [/^Value is expected to be an integer\.$/, () => 'Skriv ett heltal.'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, (m) => `Skriv högst ${m[1]} decimaler.`],
  [/^Field must be a valid\s+international phone number\..*$/, () => 'Skriv telefonnumret så här: +46701234567.'],
  [/^Please select a valid value, the two nearest valid values are (.*) and (.*)\.$/,
    (m) => `Skriv ett giltigt värde. Närmast är ${m[1]} och ${m[2]}.`],
  [/^Click to sort by (.*) descending$/, (m) => `Sortera efter ${m[1]}, fallande`],
  [/^Click to sort by (.*) ascending$/, (m) => `Sortera efter ${m[1]}, stigande`],
  [/^Expand all \((\d+)\)$/, (m) => `Visa alla (${m[1]})`],
  [/^Remove list item (\d+)$/, (m) => `Ta bort rad ${m[1]}`]
];

// The engine speaks English only. Our own refusals arrive in Swedish; everything else is a fault in the system, and
// whoever looks after the system finds its text in the log.
const ENGINE = /ENGINE-\d|Exception|\b(the|cannot|could not|failed|not found|unauthorized|invalid|required)\b/i;
const FAULT = 'Något gick fel i systemet. Försök igen. Kontakta den som sköter systemet om det händer igen.';
const MARKED = 'Rätta fälten som är markerade.';

// What people have written themselves is never touched.
const WRITTEN_BY_PEOPLE = '.fjs-form-field-html, .fjs-form-field-text, .fjs-taglist-tag-label, .description-pane';
const NAMES = ['aria-label', 'placeholder', 'title', 'alt'];

function swedish(text) {
  const english = text.trim();
  if (Object.hasOwn(EXACT, english)) return text.replace(english, EXACT[english]);
  for (const [pattern, answer] of PATTERNS) {
    const match = english.match(pattern);
    if (match) return answer(match);
  }
  return text;
}

function translateText(node) {
  const parent = node.parentElement;
  if (!parent || parent.closest(WRITTEN_BY_PEOPLE)) return;
  const text = parent.closest('.alert .message') && ENGINE.test(node.data) ? FAULT : swedish(node.data);
  if (text !== node.data) node.data = text;
}

function translateNames(element) {
  for (const name of NAMES) {
    const value = element.getAttribute(name);
    if (value && swedish(value) !== value) element.setAttribute(name, swedish(value));
  }
}

// A form with empty fields is stopped in the browser; Tasklist then says that it failed, but not why.
function explainRefusal(alert) {
  const message = alert.querySelector('.message');
  const refused = /kunde inte (lämnas in|startas)/.test(alert.querySelector('.status')?.textContent);
  if (refused && message && !message.textContent.trim()) message.textContent = MARKED;
}

function translate(root) {
  if (root.nodeType === Node.TEXT_NODE) translateText(root);
  if (root.nodeType !== Node.ELEMENT_NODE) return;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = root; node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) translateText(node);
    else translateNames(node);
  }
  document.querySelectorAll('[notifications-panel] .alert').forEach(explainRefusal);
}

function watch() {
  new MutationObserver((changes) => {
    for (const change of changes) {
      if (change.type === 'childList') change.addedNodes.forEach(translate);
      else if (change.type === 'attributes') translateNames(change.target);
      else translateText(change.target);
    }
  }).observe(document.body, {
    subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: NAMES
  });
  translate(document.body);
}

const MONTHS = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober',
  'november', 'december'];
const DAYS = ['söndag', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag'];
const short = (names) => names.map((name) => name.slice(0, 3));

// The date picker inside forms.
function datePicker() {
  window.flatpickr?.localize({
    firstDayOfWeek: 1,
    weekdays: { shorthand: short(DAYS), longhand: DAYS },
    months: { shorthand: short(MONTHS), longhand: MONTHS },
    ordinal: () => '',
    rangeSeparator: ' till ',
    weekAbbreviation: 'v.',
    scrollTitle: 'Rulla för att ändra',
    toggleTitle: 'Klicka för att växla',
    amPM: ['fm', 'em'],
    yearAriaLabel: 'År',
    monthAriaLabel: 'Månad',
    hourAriaLabel: 'Timme',
    minuteAriaLabel: 'Minut',
    time_24hr: true
  });
  window.flatpickr?.setDefaults({ ariaDateFormat: 'l j F Y' });
}

// form-js asks for the locale "default", which is the browser's: an English browser would write 03/16/2027.
function swedishDates() {
  const local = (locale) => (locale === undefined || locale === 'default' ? 'sv-SE' : locale);
  Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
    construct: (target, [locale, ...rest]) => new target(local(locale), ...rest),
    apply: (target, self, [locale, ...rest]) => target(local(locale), ...rest)
  });
}

// Tasklist's own calendar, and the last day of a task as a date: "4 months ago" is no answer to "when?".
function tasklistDates() {
  window.angular?.module('ng').run(['$locale', ($locale) => {
    Object.assign($locale.DATETIME_FORMATS, {
      MONTH: MONTHS, STANDALONEMONTH: MONTHS, SHORTMONTH: short(MONTHS), DAY: DAYS, SHORTDAY: short(DAYS),
      FIRSTDAYOFWEEK: 0, AMPMS: ['fm', 'em']
    });
  }]);
  window.angular?.module('angularMoment').run(['amTimeAgoConfig', (ago) => {
    Object.assign(ago, { fullDateThreshold: -Infinity, fullDateFormat: 'LL' });
  }]);
}

document.documentElement.lang = 'sv';
swedishDates();
datePicker();
tasklistDates();
watch();

export default [];
