// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        BlockLimitedRequest = "BLOCK.LimitedRequest" ("429"), "", "Too many calls in a short time; wait and call more slowly.";
        DuplicateTagKey = "Duplicate.TagKey" ("400"), "", "One tag key appears twice in the call.";
        Forbidden = "Forbidden" ("403"), "", "The caller may not perform this operation on the resource.";
        ForbiddenAction = "Forbidden.Action" ("403"), "", "The caller has no right to this.";
        IdempotentParameterMismatch = "IdempotentParameterMismatch" ("400"), "", "The `ClientToken` was used before with other parameters; take a new one for a new request.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
        InvalidAccountStatusNotEnoughBalance = "InvalidAccountStatus.NotEnoughBalance" ("403"), "", "The balance of the account does not cover the order; add funds first.";
        InvalidApiNotFound = "InvalidApi.NotFound" ("404"), "", "There is no such operation.";
        InvalidDiskCategoryNotSupported = "InvalidDiskCategory.NotSupported" ("403"), "", "The kind of disk is not supported.";
        InvalidParameter = "InvalidParameter" ("400"), "", "A parameter has a value that the operation does not accept; the message says which.";
        InvalidParameterConflict = "InvalidParameter.Conflict" ("400"), "", "Two parameters contradict each other.";
        InvalidParameterEndTime = "InvalidParameter.EndTime" ("400"), "", "The end of the period is not valid.";
        InvalidParameterFormat = "InvalidParameter.Format" ("400"), "", "A parameter is not written in the form that the operation expects.";
        InvalidParameterTooManyDataQueried = "InvalidParameter.TooManyDataQueried" ("400"), "Too many data queried.", "More data is asked for than one call returns.";
        InvalidPayMethod = "InvalidPayMethod" ("403"), "", "The way of paying is not valid.";
        InvalidPeriodValueNotSupported = "InvalidPeriod.ValueNotSupported" ("400"), "", "The time that a data point covers is not valid.";
        InvalidRegionIdNotFound = "InvalidRegionId.NotFound" ("404"), "", "No region has this ID, or the account cannot use it.";
        InvalidResourceGroupNotFound = "InvalidResourceGroup.NotFound" ("404"), "", "No resource group has this ID.";
        InvalidResourceIdNotFound = "InvalidResourceId.NotFound" ("404"), "", "No resource has one of these IDs.";
        InvalidResourceTypeNotFound = "InvalidResourceType.NotFound" ("404"), "", "The resource type is none that the operation knows.";
        InvalidTimeMalformed = "InvalidTime.Malformed" ("400"), "", "A time is not written in the format that the operation expects.";
        InvalidZoneIdNotFound = "InvalidZoneId.NotFound" ("404"), "", "The region has no zone with this ID.";
        LastTokenProcessing = "LastTokenProcessing" ("403"), "", "The call before with this token is still going on.";
        MissingParameter = "MissingParameter" ("400"), "", "A required parameter is missing; the message says which.";
        MissingParameterResourceGroup = "MissingParameter.ResourceGroup" ("404"), "", "The resource group is missing.";
        MissingParameterResourceType = "MissingParameter.ResourceType" ("404"), "", "Give `ResourceType`; IDs alone do not tell what kind of item is meant.";
        NoPermissionSlr = "NoPermission.SLR" ("403"), "", "The role by which the service acts for the account is missing.";
        NoSuchResource = "NoSuchResource" ("404"), "", "There is no such resource.";
        NoSuchResourceSlnInst = "NoSuchResource.SlnInst" ("404"), "", "There is no such instance of a solution.";
        NumberExceedResourceIds = "NumberExceed.ResourceIds" ("400"), "", "More resource IDs are given than one call takes.";
        NumberExceedTags = "NumberExceed.Tags" ("400"), "NumberExceed.Tags", "More tags are given than one call takes.";
        OperationDenied = "OperationDenied" ("403"), "", "The resource does not allow this operation in its present condition.";
        OperationDeniedGroupHasPair = "OperationDenied.GroupHasPair" ("403"), "", "The group still has pairs.";
        OperationDeniedGroupStatusCannotAddPair = "OperationDenied.GroupStatusCannotAddPair" ("403"), "", "The group is in a state in which no pair can be added.";
        OperationDeniedGroupStatusCannotRemovePair = "OperationDenied.GroupStatusCannotRemovePair" ("403"), "", "The group is in a state in which no pair can be removed.";
        OperationDeniedGroupTotalDiskCapacityLimit = "OperationDenied.GroupTotalDiskCapacityLimit" ("403"), "", "The disks of the group would be too large together.";
        OperationDeniedInvalidStatus = "OperationDenied.InvalidStatus" ("403"), "", "The item is in a state in which this is not possible.";
        OperationDeniedManualSyncLimit = "OperationDenied.ManualSyncLimit" ("403"), "", "Copying by hand is possible only now and then.";
        OperationDeniedNoPairInGroup = "OperationDenied.NoPairInGroup" ("403"), "", "The group has no pairs.";
        OperationDeniedOperateNotAllowedForPrimary = "OperationDenied.OperateNotAllowedForPrimary" ("403"), "", "This is not possible at the source.";
        OperationDeniedOperateNotAllowedForStandby = "OperationDenied.OperateNotAllowedForStandby" ("403"), "", "This is not possible at the target.";
        OperationDeniedPairGroupAZoneConflict = "OperationDenied.PairGroupAZoneConflict" ("403"), "", "The pair and the group use different zones.";
        OperationDeniedPairGroupStatusConflict = "OperationDenied.PairGroupStatusConflict" ("403"), "", "The states of the pair and the group do not fit.";
        OperationDeniedPairInAnotherGroup = "OperationDenied.PairInAnotherGroup" ("403"), "", "The pair belongs to another group.";
        OperationDeniedPairInitializing = "OperationDenied.PairInitializing" ("403"), "", "The pair is still being set up.";
        OperationDeniedPairNotInGroup = "OperationDenied.PairNotInGroup" ("403"), "", "The pair does not belong to the group.";
        OperationDeniedPairStatusCannotAddToGroup = "OperationDenied.PairStatusCannotAddToGroup" ("403"), "", "The pair is in a state in which it cannot be added.";
        OperationDeniedPairStatusCannotRemoveFromGroup = "OperationDenied.PairStatusCannotRemoveFromGroup" ("403"), "", "The pair is in a state in which it cannot be removed.";
        OperationDeniedPairsExceedInGroup = "OperationDenied.PairsExceedInGroup" ("403"), "", "The group has as many pairs as it may have.";
        OperationDeniedQuotaExceed = "OperationDenied.QuotaExceed" ("403"), "", "There are as many of them as allowed.";
        OperationDeniedRecoverPointNotFound = "OperationDenied.RecoverPointNotFound" ("403"), "", "There is no copy that can be used yet.";
        OperationDeniedStandbyDeviceAttached = "OperationDenied.StandbyDeviceAttached" ("400"), "", "The target disk is attached to an instance.";
        OperationDeniedStartDrillShouldOnDestRegion = "OperationDenied.StartDrillShouldOnDestRegion" ("403"), "", "A drill has to be started in the target region.";
        OperationDeniedTooMuchEmptyGroup = "OperationDenied.TooMuchEmptyGroup" ("403"), "", "There are too many groups without pairs.";
        RequestTimeout = "RequestTimeout" ("504"), "", "The service took too long; try again later.";
    }
}
