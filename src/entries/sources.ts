import '../look/index.css';
import { showKeptTheme } from './theme';

showKeptTheme(document);
document.documentElement.dataset.ready = 'true';
