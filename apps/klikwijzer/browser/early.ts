// Runs before anything is drawn, so that nothing moves: it says that there is script, and for whom to show the page.
import { storedRole } from './role.ts';

const { dataset } = document.documentElement;
dataset['script'] = '';
const role = storedRole();
if (role) dataset['role'] = role;
