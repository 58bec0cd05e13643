// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        BothEmptyTagsAndResources = "BothEmpty.TagsAndResources" ("400"), "", "";
        ForbiddenTagKeyDuplicated = "Forbidden.TagKey.Duplicated" ("400"), "", "";
        ForbiddenTagKeys = "Forbidden.TagKeys" ("400"), "", "";
        IncorrectBusinessStatusAcceptUserVpcPeer = "IncorrectBusinessStatus.AcceptUserVpcPeer" ("400"), "", "";
        IncorrectBusinessStatusVpcPeer = "IncorrectBusinessStatus.VpcPeer" ("400"), "", "";
        IncorrectStatusAcceptingVpc = "IncorrectStatus.AcceptingVpc" ("400"), "", "";
        IncorrectStatusVpc = "IncorrectStatus.Vpc" ("400"), "", "";
        IncorrectStatusVpcPeer = "IncorrectStatus.VpcPeer" ("400"), "", "";
        InvalidInstanceIdsNotFound = "InvalidInstanceIds.NotFound" ("400"), "", "";
        InvalidInstanceTypeNotFound = "InvalidInstanceType.NotFound" ("400"), "", "";
        InvalidTagKey = "InvalidTagKey" ("400"), "", "";
        NumberExceedResourceIds = "NumberExceed.ResourceIds" ("400"), "", "";
        NumberExceedTags = "NumberExceed.Tags" ("400"), "", "";
        OperationDeniedCloudBoxExistsInAcceptingVpc = "OperationDenied.CloudBoxExistsInAcceptingVpc" ("400"), "", "";
        OperationDeniedCloudBoxExistsInVpc = "OperationDenied.CloudBoxExistsInVpc" ("400"), "", "";
        OperationDeniedRouteEntryExist = "OperationDenied.RouteEntryExist" ("400"), "", "";
        OperationFailedAcceptUserCdtNotOpened = "OperationFailed.AcceptUserCdtNotOpened" ("400"), "", "";
        OperationFailedAcceptUserCrossBorderCdtNotOpened = "OperationFailed.AcceptUserCrossBorderCdtNotOpened" ("400"), "", "";
        OperationFailedBandwidthCannotBeChangedInSameRegion = "OperationFailed.BandwidthCannotBeChangedInSameRegion" ("400"), "", "";
        OperationFailedCdtNotOpened = "OperationFailed.CdtNotOpened" ("400"), "", "";
        OperationFailedCrossBorderCdtNotOpened = "OperationFailed.CrossBorderCdtNotOpened" ("400"), "", "";
        OperationFailedNotExistResourceGroup = "OperationFailed.NotExist.ResourceGroup" ("400"), "", "";
        OperationFailedViolativeVpcPeer = "OperationFailed.ViolativeVpcPeer" ("400"), "", "";
        QuotaExceededBandwidth = "QuotaExceeded.Bandwidth" ("400"), "", "";
        QuotaExceededCrossRegionVpcPeerCountPerVpc = "QuotaExceeded.CrossRegionVpcPeerCountPerVpc" ("400"), "", "";
        QuotaExceededIntraRegionVpcPeerCountPerVpc = "QuotaExceeded.IntraRegionVpcPeerCountPerVpc" ("400"), "", "";
        QuotaExceededVpcPeerCountPerUserPerRegion = "QuotaExceeded.VpcPeerCountPerUserPerRegion" ("400"), "", "";
        QuotaExceededVpcPeerCountPerVpc = "QuotaExceeded.VpcPeerCountPerVpc" ("400"), "", "";
        ResourceAlreadyExistRouterInterface = "ResourceAlreadyExist.RouterInterface" ("400"), "", "";
        ResourceAlreadyExistVpcPeer = "ResourceAlreadyExist.VpcPeer" ("400"), "", "";
        ResourceNotFoundInstanceId = "ResourceNotFound.InstanceId" ("400"), "", "";
        ResourceNotFoundVpcPeer = "ResourceNotFound.VpcPeer" ("400"), "", "";
        UnsupportedRegion = "UnsupportedRegion" ("400"), "", "";
    }
}
