import { SharePointError } from '../errors';

/** A failure of the query itself, beside those that the objects throw. */
export class CsomError extends SharePointError {
  /** The request is not one ([MS-CSOM] 3.1.4.1.8.1.2). */
  static invalid(message: string): CsomError {
    return new CsomError(400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException', message);
  }

  /** Something of SharePoint's object model that the local site does not have. */
  static unknown(what: string): CsomError {
    return new CsomError(501, '-1, LocalSite.NotImplementedException', `The local site does not implement ${what} over CSOM.`);
  }

  static nullReference(): CsomError {
    return new CsomError(500, '-2146233088, Microsoft.SharePoint.Client.ServerObjectNullReferenceException',
      'Cannot invoke method or retrieve property from null object. Object returned by the following call stack is null.');
  }
}

export interface ErrorInfo {
  readonly ErrorMessage: string;
  readonly ErrorValue: null;
  readonly TraceCorrelationId: string;
  readonly ErrorCode: number;
  readonly ErrorTypeName: string;
}

export const errorInfo = ({ code, message }: SharePointError, correlation: string): ErrorInfo => {
  const [, number = '-1', type = 'Microsoft.SharePoint.SPException'] = /^(-?\d+), (.*)$/.exec(code) ?? [];
  return { ErrorMessage: message, ErrorValue: null, TraceCorrelationId: correlation, ErrorCode: Number(number), ErrorTypeName: type };
};
