import '../../styles/index.css';
import '../../styles/pages/text-page.css';
import '../../styles/pages/library.css';
import { keepOffline } from '../shared/keep-offline';

document.documentElement.dataset.ready = 'true';
keepOffline(window);
