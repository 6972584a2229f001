// Replaces the whole default configuration of Camunda 7.24's Tasklist, so everything that is wanted is named here.

// Tasklist shows the labels it kept from the last visit and fetches the new ones in the background. Without the kept
// ones a new version of sv.json is seen at once, not at the second visit.
const kept = JSON.parse(localStorage.getItem('camunda-web') || '{}');
const settings = Object.entries(kept).filter(([name]) => !name.includes('_locales_data_'));
localStorage.setItem('camunda-web', JSON.stringify(Object.fromEntries(settings)));

export default {
  app: { name: 'Uppgifter', vendor: 'Nämndbesök' },
  // Swedish alone: with any other language in the list the browser's own setting would decide.
  locales: { availableLocales: ['sv'], fallbackLocale: 'sv' },
  dateFormat: { normal: 'LLL', long: 'LLLL', short: 'LL', abbr: 'll', monthName: 'MMM', day: 'DD' },
  // "Welcome to Camunda" on the login page, with a link into Camunda's own pages.
  disableWelcomeMessage: true,
  customScripts: ['scripts/swedish.js', 'scripts/accessible.js', 'scripts/session.js'],
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: 'tar uppgiften som är öppen' },
    focusFilter: { key: 'ctrl+shift+f', description: 'går till den första listan' },
    focusList: { key: 'ctrl+alt+l', description: 'går till den första uppgiften i listan' },
    focusForm: { key: 'ctrl+alt+f', description: 'går till det första fältet i formuläret' },
    startProcess: { key: 'ctrl+alt+p', description: 'öppnar rutan där du väljer vad du vill starta' }
  }
};
