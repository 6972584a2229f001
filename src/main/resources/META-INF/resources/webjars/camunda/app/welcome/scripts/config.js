// Replaces the whole default configuration of Camunda 7.24's Welcome page.

// As in Tasklist: without the labels kept from the last visit a new version of sv.json is seen at once.
const kept = JSON.parse(localStorage.getItem('camunda-web') || '{}');
const settings = Object.entries(kept).filter(([name]) => !name.includes('_locales_data_'));
localStorage.setItem('camunda-web', JSON.stringify(Object.fromEntries(settings)));

export default {
  app: { name: 'Min sida', vendor: 'Nämndbesök' },
  locales: { availableLocales: ['sv'], fallbackLocale: 'sv' },
  dateFormat: { normal: 'LLL', long: 'LLLL', short: 'LL' },
  disableWelcomeMessage: true,
  // Camunda's own manual is in English; the links are ours to choose, and there are none.
  links: [],
  customScripts: ['scripts/swedish.js']
};
