import { SharePointError } from '../errors';
import type { Shape } from '../odata/shape';
import { itemLink } from '../items/reading';
import { noArguments } from '../resources/arguments';
import { resourceAt } from '../resources/root';
import { siteCollection } from '../resources/siteCollection';
import { entity, type Resource } from '../resources/tree';
import { webKind } from '../resources/web';
import type { Call } from '../site';
import { listByGuid } from '../store/lists';
import { CsomError } from './failure';
import { addressIn, identityOf } from './identity';
import { CsomItem, updates } from './item';
import { type Given, methods } from './methods';
import { type CsomObject, objectOf, propertyIn } from './objects';
import { argumentsFrom, type Plain, plainOf } from './parameters';
import type { CsomValue } from './print';
import { queryValue } from './query';
import type { Action, CsomRequest, ObjectPath, Parameter } from './request';
import { shapeValue } from './shapes';

/** `SP.RequestContext` and `SP.RoleDefinitionBindingCollection`. */
const requestContext = '3747adcd-a3c3-41b9-bfab-4a64dd2f1e0a';
const levelCollection = '07bd27de-5b91-4cc7-90e2-ad7e76d5f5c1';

const itemPart = /^Web\/Lists\(guid'([^']+)'\)\/Items\((\d+)\)$/;

/** What a method gave: an object to go on with, a value, or nothing. */
type Outcome = { readonly object: CsomObject } | { readonly value: CsomValue } | undefined;

/** One request being worked through. Objects are made when they are first needed, and once. */
export class Session {
  private readonly made = new Map<string, CsomObject>();

  constructor(private readonly call: Call, private readonly request: CsomRequest, private readonly correlation: string) {}

  object(id: string): CsomObject {
    const known = this.made.get(id);
    if (known) return known;
    const path = this.request.paths.get(id);
    if (!path) throw CsomError.invalid(`There is no object path ${id}.`);
    const object = this.follow(path);
    this.made.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): CsomObject {
    switch (path.is) {
      case 'static':
        if (path.typeId !== requestContext || path.name !== 'Current') throw CsomError.unknown(`the static property ${path.name}`);
        return { is: 'context' };
      case 'property': return this.property(this.object(path.parent), path.name);
      case 'method': return this.methodObject(this.object(path.parent), path);
      case 'identity': return this.identified(path.name);
      case 'constructor':
        if (path.typeId !== levelCollection) throw CsomError.unknown(`objects of the type ${path.typeId}`);
        return { is: 'levels', ids: [] };
      default: return path satisfies never;
    }
  }

  private property(parent: CsomObject, name: string): CsomObject {
    if (parent.is === 'context') {
      if (name === 'Web') return objectOf(entity(webKind, this.call.web));
      if (name === 'Site') return objectOf(siteCollection(this.call.site));
      throw CsomError.unknown(`RequestContext.${name}`);
    }
    const resource = this.resourceOf(parent, name);
    const child = resource.child(name, noArguments, this.call);
    if (!child) throw CsomError.unknown(`${resource.name}.${name}`);
    return objectOf(child);
  }

  private methodObject(parent: CsomObject, path: Extract<ObjectPath, { is: 'method' }>): CsomObject {
    const outcome = this.perform(parent, path.name, path.parameters);
    if (outcome === undefined) return { is: 'null' };
    return 'object' in outcome ? outcome.object : { is: 'value', value: outcome.value };
  }

  private identified(identity: string): CsomObject {
    const address = addressIn(identity);
    if (address === undefined) throw CsomError.invalid('The object identity is not known.');
    const [, list, item] = itemPart.exec(address) ?? [];
    if (list === undefined) return objectOf(resourceAt(this.call, encodeURI(address)));
    const found = listByGuid(this.call.site.db, list);
    if (!found) throw CsomError.nullReference();
    const made = new CsomItem(found, Number(item));
    made.row(this.call);
    return { is: 'item', item: made };
  }

  private resourceOf(object: CsomObject, what: string): Resource {
    switch (object.is) {
      case 'resource': return object.resource;
      case 'item': return object.item.resource(this.call);
      case 'null': throw CsomError.nullReference();
      case 'context':
      case 'items':
      case 'levels':
      case 'value': throw CsomError.unknown(what);
      default: return object satisfies never;
    }
  }

  private given(parameter: Parameter): Given {
    return parameter.is === 'reference' ? { is: 'object', object: this.object(parameter.path) } : { is: 'plain', value: plainOf(parameter) };
  }

  /** An object as a plain parameter: people are known by their login, everything else by nothing. */
  private plain(given: Given): Plain {
    if (given.is === 'plain') return given.value;
    if (given.object.is !== 'resource') throw CsomError.unknown('an object as this parameter');
    return propertyIn(this.call, given.object.resource, 'LoginName');
  }

  private perform(object: CsomObject, name: string, parameters: readonly Parameter[]): Outcome {
    const given = parameters.map(each => this.given(each));
    if (object.is === 'levels' && name === 'Add') {
      const [level] = given;
      if (level?.is !== 'object' || level.object.is !== 'resource') throw CsomError.invalid('The parameter must be a permission level.');
      object.ids.push(Number(propertyIn(this.call, level.object.resource, 'Id')));
      return undefined;
    }
    if (object.is === 'item') {
      const done = this.itemMethod(object.item, name, given);
      if (done !== 'other') return done;
    }
    const resource = this.resourceOf(object, name);
    if (object.is === 'resource' && (name === 'Update' || name === 'UpdateAndPushChanges')) return this.save(resource, object.set);
    if (name === 'DeleteObject') return this.remove(resource);
    const special = methods[`${resource.name}.${name}`];
    if (special) {
      const made = special(this.call, resource, given);
      return made && { object: made };
    }
    return this.restMethod(resource, name, given.map(each => this.plain(each)));
  }

  private itemMethod(item: CsomItem, name: string, given: readonly Given[]): Outcome | 'other' {
    const update = updates[name];
    if (update) {
      item.save(this.call, update);
      return undefined;
    }
    if (name === 'SetFieldValue' || name === 'ParseAndSetFieldValue') {
      const [field, value] = [given[0], given[1]];
      if (field?.is !== 'plain' || value?.is !== 'plain') throw CsomError.invalid('A field value needs a name and a value.');
      item.put(String(field.value), value.value, name === 'ParseAndSetFieldValue');
      return undefined;
    }
    if (name !== 'ValidateUpdateListItem') return 'other';
    const [values, quiet] = [given[0]?.is === 'plain' ? given[0].value : [], given[1]?.is === 'plain' ? given[1].value : false];
    const args = {
      ...argumentsFrom([]), body: (each: string) => each === 'formValues' ? values : undefined,
      truth: (each: string, _index: number | undefined, otherwise: boolean) => each === 'bNewDocumentUpdate' ? quiet === true : otherwise
    };
    return this.answered(item.resource(this.call).child(name, args, this.call), name);
  }

  private save(resource: Resource, set: Map<string, Plain>): undefined {
    if (!resource.update) throw CsomError.unknown(`${resource.name}.Update`);
    resource.update({ ...this.call, body: Object.fromEntries(set) });
    set.clear();
    return undefined;
  }

  private remove(resource: Resource): undefined {
    if (!resource.remove) throw CsomError.unknown(`${resource.name}.DeleteObject`);
    resource.remove(this.call);
    return undefined;
  }

  private restMethod(resource: Resource, name: string, values: readonly Plain[]): Outcome {
    return this.answered(resource.child(name, argumentsFrom(values), this.call), `${resource.name}.${name}`);
  }

  /** Members are gone on with; actions are performed, and what they answer is taken up again by its address. */
  private answered(child: Resource | undefined, what: string): Outcome {
    if (!child) throw CsomError.unknown(what);
    const performs = child.create && !(child.read && child.update);
    if (!performs && child.read) return { object: objectOf(child) };
    const shape = child.create?.(this.call).shape;
    if (!shape) return undefined;
    return this.taken(shape);
  }

  private taken(shape: Shape): Outcome {
    if (shape.is === 'nothing') return undefined;
    if (shape.is === 'entity' && shape.meta.link !== undefined) return { object: objectOf(resourceAt(this.call, encodeURI(shape.meta.link))) };
    return { value: shapeValue(this.call, shape, this.correlation) };
  }

  /** Objects show what stood when they were made; after a write they are taken up again, with the values that wait in them. */
  private refresh(): void {
    for (const [id, object] of this.made) {
      if (object.is !== 'resource') continue;
      const path = this.request.paths.get(id);
      const fresh = path?.is === 'property' ? undefined : this.again(object.resource);
      if (fresh) this.made.set(id, { ...object, resource: fresh });
      else if (path?.is === 'property' && object.set.size === 0) this.made.delete(id);
    }
  }

  /** The same entity as it stands now; undefined for what has no address, or is gone. */
  private again(resource: Resource): Resource | undefined {
    if (resource.name.startsWith('Collection(')) return undefined;
    try {
      const shape = resource.read?.(this.call, this.call.query);
      return shape?.is === 'entity' && shape.meta.link?.startsWith('Web') ? resourceAt(this.call, encodeURI(shape.meta.link)) : undefined;
    } catch (failure) {
      if (failure instanceof SharePointError) return undefined;
      throw failure;
    }
  }

  /** Works one action off and gives its entries of the answer. */
  run(action: Action): readonly CsomValue[] {
    switch (action.is) {
      case 'objectPath': return [Number(action.id), { IsNull: this.object(action.path).is === 'null' }];
      case 'identity': return [Number(action.id), { _ObjectIdentity_: this.identity(this.object(action.path)) }];
      case 'query': return [Number(action.id), queryValue(this.call, this.object(action.path), action, this.correlation)];
      case 'set':
        this.set(this.object(action.path), action.name, action.value);
        return [];
      case 'method': {
        const outcome = this.perform(this.object(action.path), action.name, action.parameters);
        this.refresh();
        return outcome !== undefined && 'value' in outcome ? [Number(action.id), outcome.value] : [];
      }
      case 'unknown': throw CsomError.unknown(`the action <${action.name}>`);
      default: return action satisfies never;
    }
  }

  private set(object: CsomObject, name: string, value: Parameter): void {
    if (object.is === 'item') object.item.put(name, plainOf(value), false);
    else if (object.is === 'resource') object.set.set(name, this.plain(this.given(value)));
    else throw CsomError.unknown(`setting ${name}`);
  }

  private identity(object: CsomObject): string {
    if (object.is === 'item' && object.item.number !== undefined) {
      return identityOf(this.call, itemLink(object.item.list, object.item.number), this.correlation);
    }
    const shape = this.resourceOf(object, 'the identity of this object').read?.(this.call, this.call.query);
    if (shape?.is !== 'entity' || shape.meta.link === undefined) throw CsomError.unknown('the identity of this object');
    return identityOf(this.call, shape.meta.link, this.correlation);
  }
}
