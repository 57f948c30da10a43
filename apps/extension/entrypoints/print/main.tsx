import '@slim-samenwerken/ui/panel.css';
import '../../panel/panel.css';
import './print.css';
import { render } from 'preact';
import { i18n } from '#i18n';
import { readOwn } from '../../panel/own/own.tsx';
import { PrintPage } from '../../panel/print/print-page.tsx';
import { parseRoute } from '../../panel/route.ts';

document.documentElement.lang = i18n.t('extension.language');
const own = await readOwn();
const root = document.getElementById('print');
if (root) render(<PrintPage own={own} route={parseRoute(location.hash)} />, root);
