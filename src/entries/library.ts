import '../look/index.css';
import { keepOffline } from './keep-offline';

document.documentElement.dataset.ready = 'true';
keepOffline(window);
