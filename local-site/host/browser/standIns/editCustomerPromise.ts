/** Stands in for `@msinternal/sp-edit-customer-promise`: Microsoft's own statistics about failures while editing. Nothing is counted here. */
import { ServiceKey } from '@microsoft/sp-core-library';

class EditModeCustomerPromiseHandler {
  public static readonly serviceKey = ServiceKey.create('local-site:EditModeCustomerPromiseHandler', EditModeCustomerPromiseHandler);

  public logFailure(): void {
    // Failures are shown on the page by hostApplication.ts.
  }
}

export const _EditModeCustomerPromiseHandler = EditModeCustomerPromiseHandler;

export const _logFailuresForEditCustomerPromise = (): void => undefined;
