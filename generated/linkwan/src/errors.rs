// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        Abandoned = "Abandoned" ("400"), "", "The command was given up before it reached the node.";
        CloudProductNotActivated = "CloudProductNotActivated" ("400"), "", "The account has yet to activate the service.";
        DevEuiDuplicated = "DevEuiDuplicated" ("400"), "", "Another node has this DevEUI.";
        ExceedGatewayLimit = "ExceedGatewayLimit" ("400"), "", "The account has as many gateways as it may.";
        ExceedGatewayTupleLimit = "ExceedGatewayTupleLimit" ("400"), "", "The account has as many gateway identities as it may.";
        ExceedLocalJoinPermissionLimit = "ExceedLocalJoinPermissionLimit" ("400"), "", "The account has as many local join permissions as it may.";
        ExceedNodeLimit = "ExceedNodeLimit" ("400"), "", "The group has as many nodes as it may.";
        ExceedRoamingJoinPermissionLimit = "ExceedRoamingJoinPermissionLimit" ("400"), "", "The account has as many roaming join permissions as it may.";
        FeatureNotActivated = "FeatureNotActivated" ("400"), "", "The account has yet to activate this feature.";
        ForbiddenByRam = "ForbiddenByRam" ("400"), "", "A policy keeps the caller from this operation.";
        ForbiddenByRiskControl = "ForbiddenByRiskControl" ("400"), "", "Risk control has blocked the account.";
        GatewayAlreadyBoundToOthers = "GatewayAlreadyBoundToOthers" ("400"), "", "Another account has this gateway.";
        GatewayDistributeFail = "GatewayDistributeFail" ("400"), "", "The change did not reach all parts of the network; try again.";
        GatewayInstanceInvalid = "GatewayInstanceInvalid" ("400"), "", "The gateway cannot be put into use.";
        GatewayTupleAlreadyAbandoned = "GatewayTupleAlreadyAbandoned" ("400"), "", "The gateway's identity has been given up.";
        GatewayTupleOrderNotAccepted = "GatewayTupleOrderNotAccepted" ("400"), "", "The order for gateway identities has not been accepted yet.";
        GwEuiDuplicated = "GwEuiDuplicated" ("400"), "", "Another gateway has this EUI.";
        IllegalOrderStateTransition = "IllegalOrderStateTransition" ("400"), "", "The order is past the stage in which this is possible.";
        InternalError = "InternalError" ("400"), "", "The service failed on its side; try again after a while.";
        InvalidFreqBandPlan = "InvalidFreqBandPlan" ("400"), "", "There is no such band plan for this use.";
        InvalidName = "InvalidName" ("400"), "", "The name is too long or has characters that are not allowed.";
        InvalidPinCode = "InvalidPinCode" ("400"), "", "The PIN does not belong to the device.";
        IotHubTripleMissing = "IotHubTripleMissing" ("400"), "", "The gateway has no identity at IoT Platform.";
        JoinPermissionAlreadyAuthorized = "JoinPermissionAlreadyAuthorized" ("400"), "", "The join permission has been offered to an account already.";
        JoinPermissionAlreadyBoundNodeGroup = "JoinPermissionAlreadyBoundNodeGroup" ("400"), "", "A node group uses the join permission.";
        JoinPermissionDoesNotExist = "JoinPermissionDoesNotExist" ("400"), "", "There is no such join permission.";
        JoinPermissionNameDuplicated = "JoinPermissionNameDuplicated" ("400"), "", "Another join permission has this name.";
        NodeAlreadyAdded = "NodeAlreadyAdded" ("400"), "", "The node is in a group already.";
        NodeDoesNotExist = "NodeDoesNotExist" ("400"), "", "There is no such node.";
        NodeGroupAlreadyBoundJoinPermission = "NodeGroupAlreadyBoundJoinPermission" ("400"), "", "The node group has a join permission already.";
        NodeGroupDoesNotExist = "NodeGroupDoesNotExist" ("400"), "", "There is no such node group.";
        NodeGroupNameDuplicated = "NodeGroupNameDuplicated" ("400"), "", "Another node group has this name.";
        NonExistent = "NonExistent" ("400"), "", "What the call is about does not exist.";
        NotResourceOwner = "NotResourceOwner" ("400"), "", "It belongs to another account.";
        RenterDoesNotExist = "RenterDoesNotExist" ("400"), "", "The account that the permission is offered to does not exist.";
        ResourceLocked = "ResourceLocked" ("400"), "", "Another change is under way; try again later.";
        TooManyRenterNonExistentFailures = "TooManyRenterNonExistentFailures" ("400"), "", "Too many calls named accounts that do not exist; wait before the next.";
    }
}
