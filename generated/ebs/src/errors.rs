// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        BlockLimitedRequest = "BLOCK.LimitedRequest" ("429"), "", "";
        DuplicateTagKey = "Duplicate.TagKey" ("400"), "", "";
        Forbidden = "Forbidden" ("403"), "", "The caller may not perform this operation on the resource.";
        ForbiddenAction = "Forbidden.Action" ("403"), "", "";
        IdempotentParameterMismatch = "IdempotentParameterMismatch" ("400"), "", "The `ClientToken` was used before with other parameters; take a new one for a new request.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
        InvalidAccountStatusNotEnoughBalance = "InvalidAccountStatus.NotEnoughBalance" ("403"), "", "The balance of the account does not cover the order; add funds first.";
        InvalidApiNotFound = "InvalidApi.NotFound" ("404"), "", "";
        InvalidDiskCategoryNotSupported = "InvalidDiskCategory.NotSupported" ("403"), "", "";
        InvalidParameter = "InvalidParameter" ("400"), "", "A parameter has a value that the operation does not accept; the message says which.";
        InvalidParameterConflict = "InvalidParameter.Conflict" ("400"), "", "";
        InvalidParameterEndTime = "InvalidParameter.EndTime" ("400"), "", "";
        InvalidParameterFormat = "InvalidParameter.Format" ("400"), "", "";
        InvalidParameterTooManyDataQueried = "InvalidParameter.TooManyDataQueried" ("400"), "Too many data queried.", "Too many data queried.";
        InvalidPayMethod = "InvalidPayMethod" ("403"), "", "";
        InvalidPeriodValueNotSupported = "InvalidPeriod.ValueNotSupported" ("400"), "", "";
        InvalidRegionIdNotFound = "InvalidRegionId.NotFound" ("404"), "", "No region has this ID, or the account cannot use it.";
        InvalidResourceGroupNotFound = "InvalidResourceGroup.NotFound" ("404"), "", "No resource group has this ID.";
        InvalidResourceIdNotFound = "InvalidResourceId.NotFound" ("404"), "", "";
        InvalidResourceTypeNotFound = "InvalidResourceType.NotFound" ("404"), "", "The resource type is none that the operation knows.";
        InvalidTimeMalformed = "InvalidTime.Malformed" ("400"), "", "";
        InvalidZoneIdNotFound = "InvalidZoneId.NotFound" ("404"), "", "The region has no zone with this ID.";
        LastTokenProcessing = "LastTokenProcessing" ("403"), "", "";
        MissingParameter = "MissingParameter" ("400"), "", "A required parameter is missing; the message says which.";
        MissingParameterResourceGroup = "MissingParameter.ResourceGroup" ("404"), "", "";
        MissingParameterResourceType = "MissingParameter.ResourceType" ("404"), "", "";
        NoPermissionSlr = "NoPermission.SLR" ("403"), "", "";
        NoSuchResource = "NoSuchResource" ("404"), "", "";
        NoSuchResourceSlnInst = "NoSuchResource.SlnInst" ("404"), "", "";
        NumberExceedResourceIds = "NumberExceed.ResourceIds" ("400"), "", "";
        NumberExceedTags = "NumberExceed.Tags" ("400"), "NumberExceed.Tags", "NumberExceed.Tags";
        OperationDenied = "OperationDenied" ("403"), "", "The resource does not allow this operation in its present condition.";
        OperationDeniedGroupHasPair = "OperationDenied.GroupHasPair" ("403"), "", "";
        OperationDeniedGroupStatusCannotAddPair = "OperationDenied.GroupStatusCannotAddPair" ("403"), "", "";
        OperationDeniedGroupStatusCannotRemovePair = "OperationDenied.GroupStatusCannotRemovePair" ("403"), "", "";
        OperationDeniedGroupTotalDiskCapacityLimit = "OperationDenied.GroupTotalDiskCapacityLimit" ("403"), "", "";
        OperationDeniedInvalidStatus = "OperationDenied.InvalidStatus" ("403"), "", "";
        OperationDeniedManualSyncLimit = "OperationDenied.ManualSyncLimit" ("403"), "", "";
        OperationDeniedNoPairInGroup = "OperationDenied.NoPairInGroup" ("403"), "", "";
        OperationDeniedOperateNotAllowedForPrimary = "OperationDenied.OperateNotAllowedForPrimary" ("403"), "", "";
        OperationDeniedOperateNotAllowedForStandby = "OperationDenied.OperateNotAllowedForStandby" ("403"), "", "";
        OperationDeniedPairGroupAZoneConflict = "OperationDenied.PairGroupAZoneConflict" ("403"), "", "";
        OperationDeniedPairGroupStatusConflict = "OperationDenied.PairGroupStatusConflict" ("403"), "", "";
        OperationDeniedPairInAnotherGroup = "OperationDenied.PairInAnotherGroup" ("403"), "", "";
        OperationDeniedPairInitializing = "OperationDenied.PairInitializing" ("403"), "", "";
        OperationDeniedPairNotInGroup = "OperationDenied.PairNotInGroup" ("403"), "", "";
        OperationDeniedPairStatusCannotAddToGroup = "OperationDenied.PairStatusCannotAddToGroup" ("403"), "", "";
        OperationDeniedPairStatusCannotRemoveFromGroup = "OperationDenied.PairStatusCannotRemoveFromGroup" ("403"), "", "";
        OperationDeniedPairsExceedInGroup = "OperationDenied.PairsExceedInGroup" ("403"), "", "";
        OperationDeniedQuotaExceed = "OperationDenied.QuotaExceed" ("403"), "", "";
        OperationDeniedRecoverPointNotFound = "OperationDenied.RecoverPointNotFound" ("403"), "", "";
        OperationDeniedStandbyDeviceAttached = "OperationDenied.StandbyDeviceAttached" ("400"), "", "";
        OperationDeniedStartDrillShouldOnDestRegion = "OperationDenied.StartDrillShouldOnDestRegion" ("403"), "", "";
        OperationDeniedTooMuchEmptyGroup = "OperationDenied.TooMuchEmptyGroup" ("403"), "", "";
        RequestTimeout = "RequestTimeout" ("504"), "", "";
    }
}
