// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        Abandoned = "Abandoned" ("400"), "", "";
        CloudProductNotActivated = "CloudProductNotActivated" ("400"), "", "";
        DevEuiDuplicated = "DevEuiDuplicated" ("400"), "", "";
        ExceedGatewayLimit = "ExceedGatewayLimit" ("400"), "", "";
        ExceedGatewayTupleLimit = "ExceedGatewayTupleLimit" ("400"), "", "";
        ExceedLocalJoinPermissionLimit = "ExceedLocalJoinPermissionLimit" ("400"), "", "";
        ExceedNodeLimit = "ExceedNodeLimit" ("400"), "", "";
        ExceedRoamingJoinPermissionLimit = "ExceedRoamingJoinPermissionLimit" ("400"), "", "";
        FeatureNotActivated = "FeatureNotActivated" ("400"), "", "";
        ForbiddenByRam = "ForbiddenByRam" ("400"), "", "";
        ForbiddenByRiskControl = "ForbiddenByRiskControl" ("400"), "", "";
        GatewayAlreadyBoundToOthers = "GatewayAlreadyBoundToOthers" ("400"), "", "";
        GatewayDistributeFail = "GatewayDistributeFail" ("400"), "", "";
        GatewayInstanceInvalid = "GatewayInstanceInvalid" ("400"), "", "";
        GatewayTupleAlreadyAbandoned = "GatewayTupleAlreadyAbandoned" ("400"), "", "";
        GatewayTupleOrderNotAccepted = "GatewayTupleOrderNotAccepted" ("400"), "", "";
        GwEuiDuplicated = "GwEuiDuplicated" ("400"), "", "";
        IllegalOrderStateTransition = "IllegalOrderStateTransition" ("400"), "", "";
        InternalError = "InternalError" ("400"), "", "The service failed on its side; try again after a while.";
        InvalidFreqBandPlan = "InvalidFreqBandPlan" ("400"), "", "";
        InvalidName = "InvalidName" ("400"), "", "";
        InvalidPinCode = "InvalidPinCode" ("400"), "", "";
        IotHubTripleMissing = "IotHubTripleMissing" ("400"), "", "";
        JoinPermissionAlreadyAuthorized = "JoinPermissionAlreadyAuthorized" ("400"), "", "";
        JoinPermissionAlreadyBoundNodeGroup = "JoinPermissionAlreadyBoundNodeGroup" ("400"), "", "";
        JoinPermissionDoesNotExist = "JoinPermissionDoesNotExist" ("400"), "", "";
        JoinPermissionNameDuplicated = "JoinPermissionNameDuplicated" ("400"), "", "";
        NodeAlreadyAdded = "NodeAlreadyAdded" ("400"), "", "";
        NodeDoesNotExist = "NodeDoesNotExist" ("400"), "", "";
        NodeGroupAlreadyBoundJoinPermission = "NodeGroupAlreadyBoundJoinPermission" ("400"), "", "";
        NodeGroupDoesNotExist = "NodeGroupDoesNotExist" ("400"), "", "";
        NodeGroupNameDuplicated = "NodeGroupNameDuplicated" ("400"), "", "";
        NonExistent = "NonExistent" ("400"), "", "";
        NotResourceOwner = "NotResourceOwner" ("400"), "", "";
        RenterDoesNotExist = "RenterDoesNotExist" ("400"), "", "";
        ResourceLocked = "ResourceLocked" ("400"), "", "";
        TooManyRenterNonExistentFailures = "TooManyRenterNonExistentFailures" ("400"), "", "";
    }
}
