import '../look/index.css';
import '../look/lone-page.css';
import '../look/library.css';
import { keepOffline } from './keep-offline';

document.documentElement.dataset.ready = 'true';
keepOffline(window);
