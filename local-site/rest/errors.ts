/**
 * The errors of SharePoint's REST interface, as clients see them: an HTTP status, a code "number, type" and a sentence.
 * Source: recorded answers and documentation, see `docs` of the project and `README.md` beside this file.
 */
export class SharePointError extends Error {
  constructor(readonly status: number, readonly code: string, message: string) {
    super(message);
    this.name = 'SharePointError';
  }
}

const clientType = 'Microsoft.SharePoint.Client';

export const errors = {
  listMissing: (title: string, webUrl: string) =>
    new SharePointError(404, '-1, System.ArgumentException', `List '${title}' does not exist at site with URL '${webUrl}'.`),

  listIdMissing: () =>
    new SharePointError(404, '-1, System.ArgumentException',
      'List does not exist. The page you selected contains a list that does not exist. It may have been deleted by another user.'),

  itemMissing: () =>
    new SharePointError(404, '-2130575338, System.ArgumentException',
      'Item does not exist. It may have been deleted by another user.'),

  commentMissing: () =>
    new SharePointError(404, '-2130575338, System.ArgumentException', 'The comment does not exist. It may have been deleted by another user.'),

  fieldMissing: (name: string) =>
    new SharePointError(404, '-2147024809, System.ArgumentException', `Column '${name}' does not exist. It may have been deleted by another user.`),

  viewMissing: () =>
    new SharePointError(404, '-2147024809, System.ArgumentException', 'The specified view is invalid.'),

  folderMissing: () =>
    new SharePointError(404, '-2147024894, System.IO.FileNotFoundException', 'File Not Found.'),

  fileMissing: (path: string) =>
    new SharePointError(404, '-2130575338, Microsoft.SharePoint.SPException', `The file ${path} does not exist.`),

  fileExists: (path: string, editor: string, modified: string) =>
    new SharePointError(400, '-2130575257, Microsoft.SharePoint.SPException',
      `A file with the name ${path} already exists. It was last modified by ${editor} on ${modified}.`),

  nameTaken: (name: string) =>
    new SharePointError(400, '-2130575257, Microsoft.SharePoint.SPException', `A file or folder with the name "${name}" already exists.`),

  attachmentExists: (name: string) =>
    new SharePointError(400, '-2130575257, Microsoft.SharePoint.SPException',
      `The specified name is already in use.\n\nAn attachment with the name "${name}" already exists. Rename the file and try again.`),

  illegalName: (name: string) =>
    new SharePointError(400, '-2130575245, Microsoft.SharePoint.SPException',
      `The file or folder name "${name}" contains characters that are not permitted.  Please use a different name.`),

  pathTooLong: () =>
    new SharePointError(400, '-2147024690, System.IO.PathTooLongException',
      'The specified file or folder name is too long. The decoded URL path must contain no more than 400 characters.'),

  checkedOutBy: (address: string, login: string) =>
    new SharePointError(423, '-2130575306, Microsoft.SharePoint.SPFileCheckOutException', `The file "${address}" is checked out for editing by ${login}.`),

  notCheckedOut: (path: string) =>
    new SharePointError(423, '-2147024738, Microsoft.SharePoint.SPFileCheckOutException', `The file "${path}" is not checked out.`),

  mustCheckOut: (path: string) =>
    new SharePointError(423, '-2147018029, Microsoft.SharePoint.SPFileCheckOutException',
      `The file "${path}" is not checked out.  You must first check out this document before making changes.`),

  fileVersionMissing: (label: string) =>
    new SharePointError(404, '-2147024894, System.IO.FileNotFoundException', `The file has no version ${label}.`),

  webMissing: () =>
    new SharePointError(404, '-2147024894, System.IO.FileNotFoundException', 'The web does not exist.'),

  navigationNodeMissing: () =>
    new SharePointError(404, '-2147024809, System.ArgumentException', 'The navigation node does not exist.'),

  groupMissing: () =>
    new SharePointError(404, '-2146232832, Microsoft.SharePoint.SPException', 'Group cannot be found.'),

  roleMissing: () =>
    new SharePointError(404, '-2146232832, Microsoft.SharePoint.SPException', 'Can not find the role with the given id, name or type.'),

  roleAssignmentMissing: (principal: number) =>
    new SharePointError(404, '-2130575151, Microsoft.SharePoint.SPException', `Can not find the principal with id: ${principal}.`),

  unknownUserEnsured: (login: string) =>
    new SharePointError(400, '-2146232832, Microsoft.SharePoint.SPException', `The specified user ${login} could not be found.`),

  unknownUserLookedUp: () =>
    new SharePointError(500, '-2146232832, Microsoft.SharePoint.SPException', 'User cannot be found.'),

  duplicateListTitle: () =>
    new SharePointError(500, '-2130575342, Microsoft.SharePoint.SPException',
      'A list, survey, discussion board, or document library with the specified title already exists in this Web site.  Please choose another title.'),

  duplicateWebPath: (path: string) =>
    new SharePointError(500, '-2147024713, Microsoft.SharePoint.SPException', `The Web site address "${path}" is already in use.`),

  duplicateFieldName: (name: string) =>
    new SharePointError(500, '-2130575306, Microsoft.SharePoint.SPDuplicateFieldNameException', `A duplicate field name "${name}" was found.`),

  duplicateContentType: (name: string) =>
    new SharePointError(500, '-2130575183, Microsoft.SharePoint.SPException', `A duplicate content type "${name}" was found.`),

  contentTypeInUse: () =>
    new SharePointError(500, '-2146232832, Microsoft.SharePoint.SPContentTypeInUseException', 'The content type is in use.'),

  foreignContentType: () =>
    new SharePointError(500, '-2146232832, Microsoft.SharePoint.SPException', 'The content type of the item is not one of the list.'),

  contentTypeMissing: (id: string) =>
    new SharePointError(404, '-2147024809, System.ArgumentException', `The content type '${id}' does not exist.`),

  duplicateGroup: () =>
    new SharePointError(500, '-2130575293, Microsoft.SharePoint.SPException', 'The specified name is already in use.\n\nPlease try again with a new name.'),

  duplicateRole: () =>
    new SharePointError(500, '-2130575291, Microsoft.SharePoint.SPException',
      'A permission level with the specified name already exists. Please choose another name.'),

  duplicateValues: (field: string) =>
    new SharePointError(500, '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
      `The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [${field}].`),

  validationFailed: (message: string) =>
    new SharePointError(500, '-2130575162, Microsoft.SharePoint.SPListDataValidationException', message),

  unknownProperty: (property: string, type: string) =>
    new SharePointError(400, `-1, ${clientType}.InvalidClientQueryException`,
      `The property '${property}' does not exist on type '${type}'. Make sure to only use property names that are defined by the type.`),

  wrongType: (edm: string) =>
    new SharePointError(400, `-1, ${clientType}.InvalidClientQueryException`,
      `Cannot convert a primitive value to the expected type '${edm}'. See the inner exception for more details.`),

  wrongShape: (found: string, expected: string) =>
    new SharePointError(400, `-1, ${clientType}.InvalidClientQueryException`,
      `An unexpected '${found}' node was found when reading from the JSON reader. A '${expected}' node was expected.`),

  invalidQuery: (message: string) =>
    new SharePointError(400, `-1, ${clientType}.InvalidClientQueryException`, message),

  invalidArgument: (message: string) =>
    new SharePointError(400, '-2147024809, System.ArgumentException', message),

  unknownField: (name: string) =>
    new SharePointError(400, '-1, Microsoft.SharePoint.SPException', `The field or property '${name}' does not exist.`),

  lookupNotExpanded: (name: string) =>
    new SharePointError(400, '-1, Microsoft.SharePoint.SPException',
      `The query to field '${name}' is not valid. The $select query string must specify the target fields and the $expand query string must contain ${name}.`),

  invalidValue: (message: string) =>
    new SharePointError(500, '-2130575155, Microsoft.SharePoint.SPException', message),

  accessDenied: () =>
    new SharePointError(403, '-2147024891, System.UnauthorizedAccessException',
      'Access denied. You do not have permission to perform this action or access this resource.'),

  unknownPerson: (key: string) =>
    new SharePointError(403, '-2147024891, System.UnauthorizedAccessException', `Nobody called '${key}' may sign in on this local site.`),

  digestInvalid: () =>
    new SharePointError(403, '-2130575251, Microsoft.SharePoint.SPException',
      'The security validation for this page is invalid and might be corrupted. Please use your web browser\'s Back button to try your operation again.'),

  staleEtag: (sent: string, current: string) =>
    new SharePointError(412, `-1, ${clientType}.ClientServiceException`,
      `The request ETag value '${sent}' does not match the object's ETag value '${current}'.`),

  /** A restrictive lookup points at the row that somebody wants to delete. */
  relatedItems: (list: string, related: string) =>
    new SharePointError(500, '-2130575206, Microsoft.SharePoint.SPException',
      `This item cannot be deleted because an item in the "${related}" list is related to an item in the "${list}" list.`),

  threshold: () =>
    new SharePointError(500, '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
      'The attempted operation is prohibited because it exceeds the list view threshold.'),

  lookupThreshold: () =>
    new SharePointError(500, '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
      'The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.'),

  operationFailed: (message: string) =>
    new SharePointError(500, '-1, Microsoft.SharePoint.SPException', message),

  methodNotAllowed: (method: string) =>
    new SharePointError(405, `-1, ${clientType}.InvalidClientQueryException`, `The HTTP method '${method}' cannot be used on this resource.`),

  tooLarge: (limit: number) =>
    new SharePointError(413, `-1, ${clientType}.InvalidClientQueryException`, `The request is larger than ${limit} bytes.`),

  requestUnfinished: (seconds: number) =>
    new SharePointError(408, '-1, LocalSite.RequestUnfinishedException', `Nothing more of the request came for ${seconds} seconds.`),

  notAcceptable: () =>
    new SharePointError(406, `-1, ${clientType}.ClientServiceException`,
      'The HTTP header ACCEPT is missing or its value is invalid.'),

  /** Not SharePoint's: this local site does not know the endpoint (yet). */
  notImplemented: (what: string) =>
    new SharePointError(501, '-1, LocalSite.NotImplementedException', `The local site does not implement ${what}.`)
} as const;
