import '../look/index.css';
import { showKeptTheme } from './theme';
import { keepOffline } from './keep-offline';

showKeptTheme(document);
document.documentElement.dataset.ready = 'true';
keepOffline(window);
