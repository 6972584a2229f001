// What stays in the browser between two sessions. Tasklist keeps what was typed in localStorage (camunda-form:<task>)
// when the session ends, in plain text and for whoever logs in next. Kept here: for the same person only, and never
// after a logout. Start forms share one place (camunda-form:undefined), so theirs is never kept.

const DRAFT = 'camunda-form:';
const OWNER = 'namndbesok-draft-owner';
const PLACE = 'namndbesok-place';
const USER_PATH = /\/api\/admin\/auth\/user\/[^/]+(\/login\/[^/]+)?$/;
const LOGOUT_PATH = /\/api\/admin\/auth\/user\/[^/]+\/logout$/;

function forgetDrafts() {
  Object.keys(localStorage).filter((key) => key.startsWith(DRAFT)).forEach((key) => localStorage.removeItem(key));
}

function loggedIn(userId) {
  if (localStorage.getItem(OWNER) !== userId) {
    forgetDrafts();
    if (location.hash === place) location.hash = '#/';
  }
  localStorage.setItem(OWNER, userId);
  sessionStorage.removeItem(PLACE);
}

function loggedOut() {
  forgetDrafts();
  localStorage.removeItem(OWNER);
  sessionStorage.setItem(PLACE, '#/');
  location.replace(location.pathname);
}

function answered(request, path) {
  if (LOGOUT_PATH.test(path)) return loggedOut();
  const json = request.getResponseHeader('Content-Type')?.includes('json');
  if (!USER_PATH.test(path) || request.status !== 200 || !json) return;
  const { userId } = JSON.parse(request.responseText);
  if (userId) loggedIn(userId);
}

// Tasklist also keeps the open form after a logout, when the page finds itself without a user.
const setItem = Storage.prototype.setItem;
Storage.prototype.setItem = function (key, value) {
  const draft = String(key).startsWith(DRAFT);
  if (draft && (key === `${DRAFT}undefined` || !localStorage.getItem(OWNER))) return;
  setItem.call(this, key, value);
};

// Tasklist says nothing to a plugin when somebody logs in or out; its requests do, and before the form is drawn.
const open = XMLHttpRequest.prototype.open;
XMLHttpRequest.prototype.open = function (method, url, ...rest) {
  this.addEventListener('load', () => answered(this, new URL(url, document.baseURI).pathname));
  return open.call(this, method, url, ...rest);
};

// When the session has ended Tasklist shows a login form of its own. Ours is on the server: the page is fetched anew,
// the server asks who is there, and the person comes back to the same task. If the server does not ask, this page is
// shown again with a place already waiting, and Tasklist's form stays.
function fetchLogin(oldUrl) {
  if (!location.hash.startsWith('#/login') || sessionStorage.getItem(PLACE)) return;
  sessionStorage.setItem(PLACE, new URL(oldUrl).hash || '#/');
  location.replace(location.pathname);
}

const place = sessionStorage.getItem(PLACE);
if (place && ['', '#/'].includes(location.hash)) history.replaceState(null, '', place);
window.addEventListener('hashchange', (event) => fetchLogin(event.oldURL));

export default [];
