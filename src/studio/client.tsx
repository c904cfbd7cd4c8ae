import './jitless';
import '../styles/studio/studio.css';
import { createRoot } from 'react-dom/client';
import { startJudge } from './judge/ask-judge';
import { openKeeper } from './keep/keeper';
import { startTabs } from './keep/tabs';
import { openVersions } from './keep/version-shelf';
import { App } from './app';
import { connectHash } from './work/connect-hash';
import { noteClosing, noteLastFile } from './work/connect-traces';
import { askToPersist } from './work/ask-to-persist';
import { tellOfPhone } from './work/tell-of-phone';
import { watchForNewer } from './work/watch-for-newer';
import { warnOfLoss } from './work/warn-of-loss';
import { createStudio } from './work/store';
import { settleFields } from './parts/field';
import { wordsIn } from './words/words';
import { mendAlterations } from '../pages/shared/mend-alterations';
import { keepOffline } from '../pages/shared/keep-offline';

const store = createStudio({
  judge: (studio) =>
    startJudge({
      judged: (verdict) => studio.getState().actions.judged(verdict),
      restarted: () => studio.getState().actions.tell({ is: 'check-restarted' }),
    }),
  keeper: openKeeper(),
  versions: openVersions(),
  // A page that is not secure has no locks; there what another tab wrote is seen when it is written over.
  ...('locks' in navigator
    ? { tabs: (heard) => startTabs({ locks: navigator.locks, channel: new BroadcastChannel('sayso-studio') }, heard) }
    : {}),
  settle: () => {
    (document.activeElement as HTMLElement | null)?.blur();
    settleFields();
  },
});
connectHash(store, window);
warnOfLoss(store, window);
askToPersist(store, navigator.storage);
noteLastFile(store);
tellOfPhone(store, window);
if ('locks' in navigator) noteClosing(store, window);
if (!import.meta.env.DEV) watchForNewer(store, window, import.meta.url.split('/').at(-1)!);
const spoken = await wordsIn(new URLSearchParams(location.search).get('lang') ?? navigator.language);
document.documentElement.classList.add('alive');
const container = document.getElementById('sayso')!;
mendAlterations(container);
createRoot(container).render(<App store={store} first={spoken} />);
document.documentElement.dataset['ready'] = 'true';
keepOffline(window);
