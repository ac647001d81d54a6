import { errors } from '../errors';
import { calculation, type Child, type Resource } from './tree';

const culture = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;

/** A text that may be translated. No translations are kept here, so every language shows the text itself, as SharePoint does without one. */
const userResource = (name: string, text: string): Resource => ({
  name: 'SP.UserResource',
  read: () => ({ is: 'entity', meta: { type: 'SP.UserResource', set: 'UserResources', navigation: [] }, values: { Value: text } }),
  child: (method, args) => {
    if (!/^getvalueforuiculture$/i.test(method)) return undefined;
    if (!culture.test(args.text('cultureName', 0))) throw errors.invalidArgument(`There is no culture '${args.text('cultureName', 0)}' of ${name}.`);
    return calculation('GetValueForUICulture', () => ({ is: 'value', name: 'GetValueForUICulture', type: 'Edm.String', value: text }));
  }
});

/** `TitleResource`, `DescriptionResource` and the like, by the text that they give. */
export const userResources = <T>(texts: Readonly<Record<string, (value: T) => string>>): Readonly<Record<string, Child<T>>> =>
  Object.fromEntries(Object.entries(texts).map(([name, of]): [string, Child<T>] => [name, value => userResource(name, of(value))]));
