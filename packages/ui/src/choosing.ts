export { Combobox, type ComboboxOption, type ComboboxProps } from './combobox.tsx';
export { EntryForm, type EntryFormProps } from './entry-form.tsx';
export { type ListedSite, SiteList, type SiteListProps } from './site-list.tsx';
