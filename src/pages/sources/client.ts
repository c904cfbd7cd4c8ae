import '../../styles/index.css';
import '../../styles/pages/sources.css';
import { showKeptTheme } from '../shared/theme';
import { keepOffline } from '../shared/keep-offline';

showKeptTheme(document);
offerSharing(document.getElementById('share'));
document.documentElement.dataset.ready = 'true';
keepOffline(window);

/** The dialog is fetched when it is wanted; the page itself needs none of it. */
function offerSharing(place: HTMLElement | null): void {
  const button = place?.querySelector('button');
  if (!place || !button) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    button.disabled = true;
    void import('./share')
      .then(async ({ shareSources }) => shareSources(place))
      .finally(() => {
        button.disabled = false;
      });
  });
}
