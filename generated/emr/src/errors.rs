// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        AccountException = "AccountException" ("400"), "Account exception. %s", "Something is wrong with the account.";
        ConcurrentModification = "ConcurrentModification" ("400"), "", "The resource is being changed already; wait a few minutes.";
        ConflictParameters = "ConflictParameters" ("400"), "", "Some parameters cannot be used together.";
        IncompleteSignature = "IncompleteSignature" ("400"), "", "The signature of the request does not follow the rules, for instance because a part is missing.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
        InvalidAction = "InvalidAction" ("400"), "", "The service has no operation of this name in the version called.";
        InvalidParameter = "InvalidParameter" ("400"), "", "A parameter has a value that the operation does not accept; the message says which.";
        InvalidParameterApplication = "InvalidParameter.Application" ("400"), "", "There is no such application.";
        InvalidParameterInvalidRunActionScope = "InvalidParameter.InvalidRunActionScope" ("400"), "", "The action cannot be run on this scope.";
        InvalidParameterValue = "InvalidParameterValue" ("400"), "", "A parameter has a value that the operation does not accept.";
        InvokeEcmError = "InvokeEcmError" ("400"), "", "The service that manages clusters failed.";
        InvokeErrorPutAutoScalingPolicy = "InvokeError.PutAutoScalingPolicy" ("400"), "", "The scaling policy could not be set.";
        MissingAction = "MissingAction" ("400"), "", "The request names no operation.";
        MissingParameter = "MissingParameter" ("400"), "", "A required parameter is missing; the message says which.";
        MissingParameterApplicationName = "MissingParameter.ApplicationName" ("400"), "You must specify applicationName.", "No application is named.";
        MissingParameterComponentInstance = "MissingParameter.ComponentInstance" ("400"), "You must specify componentInstance.", "No component instance is named.";
        MissingParameterComponentName = "MissingParameter.ComponentName" ("400"), "You must specify componentName.", "No component is named.";
        MissingParameterNodeGroupId = "MissingParameter.NodeGroupId" ("400"), "You must specify nodeGroupId.", "No node group is named.";
        MissingParameterNodeId = "MissingParameter.NodeId" ("400"), "You must specify nodeId.", "No node is named.";
        NotAuthorized = "NotAuthorized" ("400"), "", "The caller may not do this.";
        NotFoundCluster = "NotFound.Cluster" ("400"), "Cluster does not exist.", "There is no such cluster.";
        OperationDenied = "OperationDenied" ("400"), "", "The resource does not allow this operation in its present condition.";
        OutOfStock = "OutOfStock" ("400"), "", "The zone has none left; try another zone or type.";
        QuotaExceeded = "QuotaExceeded" ("400"), "", "The account has used up its quota for this kind of resource.";
        ResourceNotFound = "ResourceNotFound" ("404"), "", "No resource matches the ID given.";
        ServiceFailure = "ServiceFailure" ("503"), "", "A service that is needed is out of order for the moment.";
        ServiceUnavailable = "ServiceUnavailable" ("503"), "", "The service cannot answer at the moment; try again after a while.";
        ThrottlingException = "ThrottlingException" ("400"), "", "Too many requests.";
    }
}
