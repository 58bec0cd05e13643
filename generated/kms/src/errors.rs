// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        CertificateNotFound = "Certificate.NotFound" ("404"), "", "KMS holds no certificate with this ID.";
        CreateLXOrderFailed = "CreateLXOrderFailed" ("400"), "Create order failed.", "The order that activates KMS could not be placed.";
        DuplicateTagKey = "Duplicate.TagKey" ("400"), "", "One tag key appears twice in the call.";
        ExpiredImportToken = "ExpiredImportToken" ("400"), "import token is expired", "The import token is too old; get new parameters from `GetParametersForImport`.";
        ForbiddenAliasNotFound = "Forbidden.AliasNotFound" ("404"), "", "No key has this alias.";
        ForbiddenDKMSInstanceNotFound = "Forbidden.DKMSInstanceNotFound" ("403"), "", "No KMS instance has the ID given.";
        ForbiddenDKMSInstanceStateInvalid = "Forbidden.DKMSInstanceStateInvalid" ("403"), "", "The KMS instance is in a state that rules this out.";
        ForbiddenKeyNotFound = "Forbidden.KeyNotFound" ("404"), "", "No key has the ID, ARN, or alias given.";
        ForbiddenKeyPolicyUnSupported = "Forbidden.KeyPolicyUnSupported" ("400"), "", "This key cannot have a policy of its own.";
        ForbiddenNoPermission = "Forbidden.NoPermission" ("403"), "", "The caller has no permission for this operation on the key or secret.";
        ForbiddenNoRealNameAuthentication = "Forbidden.NoRealNameAuthentication" ("400"), "", "The account has not been verified with a real name, which KMS requires.";
        ForbiddenOpened = "Forbidden.Opened" ("400"), "", "KMS is already activated for the account.";
        ForbiddenResourceNotFound = "Forbidden.ResourceNotFound" ("404"), "Resource not found", "The resource named in the call, such as a secret, does not exist.";
        IllegalTimestamp = "IllegalTimestamp" ("400"), "", "The request has no usable `Timestamp`.";
        InternalFailure = "InternalFailure" ("500"), "Internal Failure", "The service failed on its side; try again after a while.";
        InvalidAccessKeyIdNotFound = "InvalidAccessKeyId.NotFound" ("404"), "", "No AccessKey pair has this ID.";
        InvalidImportToken = "InvalidImportToken" ("400"), "import token is invalid", "The import token does not belong to this key or is damaged.";
        InvalidKeyMaterial = "InvalidKeyMaterial" ("400"), "key material is invalid", "The material is of the wrong length, or not the one imported before.";
        InvalidParameter = "InvalidParameter" ("400"), "", "A parameter has a value that the operation does not accept; the message says which.";
        InvalidParameterTagKey = "InvalidParameter.TagKey" ("400"), "", "A tag key does not follow the naming rules.";
        InvalidParameterTagValue = "InvalidParameter.TagValue" ("400"), "", "A tag value does not follow the naming rules.";
        InvalidResourceIdNotFound = "InvalidResourceId.NotFound" ("404"), "", "One of the resources does not exist.";
        MissingParameter = "MissingParameter" ("400"), "", "A required parameter is missing; the message says which.";
        RejectedDisabled = "Rejected.Disabled" ("409"), "", "The key is disabled; enable it with `EnableKey` first.";
        RejectedInvalidRequest = "Rejected.InvalidRequest" ("400"), "param mismatch", "The parameters do not fit together or the state of the secret.";
        RejectedLimitExceeded = "Rejected.LimitExceeded" ("400"), "exceed secret limits error", "The account has as many keys or secrets of this kind as it may.";
        RejectedPendingDeletion = "Rejected.PendingDeletion" ("409"), "", "The deletion of the key is scheduled; call it off with `CancelKeyDeletion` to use the key.";
        RejectedResourceExist = "Rejected.ResourceExist" ("409"), "The resource already exists.", "A resource of this name or version already exists.";
        RejectedResourceInDeleteWindow = "Rejected.ResourceInDeleteWindow" ("409"), "secret in delete peroid", "The secret is due to be deleted; restore it first.";
        RejectedResourceInUse = "Rejected.ResourceInUse" ("409"), "restore normal secret", "The secret is in use, so there is nothing to restore.";
        RejectedShareQuotaExceedLimit = "Rejected.ShareQuotaExceedLimit" ("400"), "", "The KMS instance is shared with as many accounts as it may be.";
        RejectedThrottling = "Rejected.Throttling" ("429"), "", "Too many calls in a short time; wait and call more slowly.";
        RejectedUnavailable = "Rejected.Unavailable" ("409"), "", "The key cannot be used in its present state.";
        RejectedUnsupportedOperation = "Rejected.UnsupportedOperation" ("400"), "Unsupported operation.", "The key or secret does not support the operation.";
        SerivceUnvailableTemporary = "SerivceUnvailableTemporary" ("503"), "Service Unvailable Temporary", "The service cannot answer at the moment; try again after a while.";
        Throttling = "Throttling" ("400"), "", "Too many calls in a short time; wait and call more slowly.";
        UnsupportedOperation = "UnsupportedOperation" ("400"), "", "The operation is not possible for this resource.";
        UnsupportedOrigin = "Unsupported.Origin" ("400"), "", "The key was not created for imported material (`EXTERNAL`).";
    }
}
