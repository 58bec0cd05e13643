// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        AccountException = "AccountException" ("400"), "Account exception. %s", "Account exception. %s";
        ConcurrentModification = "ConcurrentModification" ("400"), "", "";
        ConflictParameters = "ConflictParameters" ("400"), "", "";
        IncompleteSignature = "IncompleteSignature" ("400"), "", "The signature of the request does not follow the rules, for instance because a part is missing.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
        InvalidAction = "InvalidAction" ("400"), "", "The service has no operation of this name in the version called.";
        InvalidParameter = "InvalidParameter" ("400"), "", "A parameter has a value that the operation does not accept; the message says which.";
        InvalidParameterApplication = "InvalidParameter.Application" ("400"), "", "";
        InvalidParameterInvalidRunActionScope = "InvalidParameter.InvalidRunActionScope" ("400"), "", "";
        InvalidParameterValue = "InvalidParameterValue" ("400"), "", "";
        InvokeEcmError = "InvokeEcmError" ("400"), "", "";
        InvokeErrorPutAutoScalingPolicy = "InvokeError.PutAutoScalingPolicy" ("400"), "", "";
        MissingAction = "MissingAction" ("400"), "", "";
        MissingParameter = "MissingParameter" ("400"), "", "A required parameter is missing; the message says which.";
        MissingParameterApplicationName = "MissingParameter.ApplicationName" ("400"), "You must specify applicationName.", "You must specify applicationName.";
        MissingParameterComponentInstance = "MissingParameter.ComponentInstance" ("400"), "You must specify componentInstance.", "You must specify componentInstance.";
        MissingParameterComponentName = "MissingParameter.ComponentName" ("400"), "You must specify componentName.", "You must specify componentName.";
        MissingParameterNodeGroupId = "MissingParameter.NodeGroupId" ("400"), "You must specify nodeGroupId.", "You must specify nodeGroupId.";
        MissingParameterNodeId = "MissingParameter.NodeId" ("400"), "You must specify nodeId.", "You must specify nodeId.";
        NotAuthorized = "NotAuthorized" ("400"), "", "";
        NotFoundCluster = "NotFound.Cluster" ("400"), "Cluster does not exist.", "Cluster does not exist.";
        OperationDenied = "OperationDenied" ("400"), "", "The resource does not allow this operation in its present condition.";
        OutOfStock = "OutOfStock" ("400"), "", "";
        QuotaExceeded = "QuotaExceeded" ("400"), "", "The account has used up its quota for this kind of resource.";
        ResourceNotFound = "ResourceNotFound" ("404"), "", "No resource matches the ID given.";
        ServiceFailure = "ServiceFailure" ("503"), "", "";
        ServiceUnavailable = "ServiceUnavailable" ("503"), "", "The service cannot answer at the moment; try again after a while.";
        ThrottlingException = "ThrottlingException" ("400"), "", "";
    }
}
