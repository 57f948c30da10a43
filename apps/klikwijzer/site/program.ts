// What the build runs: in one file, because Node itself reads no JSX.
export { searchIndex } from '../api/search-index.ts';
export { siteFiles } from './files.ts';
export { socialPath, socialPictures, socialSvg } from './social-pictures.tsx';
