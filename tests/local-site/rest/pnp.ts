// The parts of @pnp/sp that the tests use; importing them adds them to `sp.web`.
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/fields';
import '@pnp/sp/views';
import '@pnp/sp/items';
import '@pnp/sp/site-users/web';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/security';
import '@pnp/sp/batching';
import '@pnp/sp/sites';
import '@pnp/sp/regional-settings/web';
import '@pnp/sp/context-info';
