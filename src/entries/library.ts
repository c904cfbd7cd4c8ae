import '../look/index.css';

document.documentElement.dataset.ready = 'true';
