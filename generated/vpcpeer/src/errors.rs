// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        BothEmptyTagsAndResources = "BothEmpty.TagsAndResources" ("400"), "", "Neither tags nor resource IDs are given.";
        ForbiddenTagKeyDuplicated = "Forbidden.TagKey.Duplicated" ("400"), "", "One tag key appears twice in the call.";
        ForbiddenTagKeys = "Forbidden.TagKeys" ("400"), "", "The caller may not use this tag key.";
        IncorrectBusinessStatusAcceptUserVpcPeer = "IncorrectBusinessStatus.AcceptUserVpcPeer" ("400"), "", "The other account has overdue payments.";
        IncorrectBusinessStatusVpcPeer = "IncorrectBusinessStatus.VpcPeer" ("400"), "", "The connection is locked, as payments are overdue.";
        IncorrectStatusAcceptingVpc = "IncorrectStatus.AcceptingVpc" ("400"), "", "The VPC at the other end is not in a state in which it can be connected.";
        IncorrectStatusVpc = "IncorrectStatus.Vpc" ("400"), "", "The VPC is not in a state in which it can be connected.";
        IncorrectStatusVpcPeer = "IncorrectStatus.VpcPeer" ("400"), "", "The connection is in a state in which this is not possible.";
        InvalidInstanceIdsNotFound = "InvalidInstanceIds.NotFound" ("400"), "", "One of the instances does not exist.";
        InvalidInstanceTypeNotFound = "InvalidInstanceType.NotFound" ("400"), "", "The kind of instance is none that the operation knows.";
        InvalidTagKey = "InvalidTagKey" ("400"), "", "A tag key does not follow the naming rules.";
        NumberExceedResourceIds = "NumberExceed.ResourceIds" ("400"), "", "More resource IDs are given than one call takes.";
        NumberExceedTags = "NumberExceed.Tags" ("400"), "", "More tags are given than one call takes.";
        OperationDeniedCloudBoxExistsInAcceptingVpc = "OperationDenied.CloudBoxExistsInAcceptingVpc" ("400"), "", "The VPC at the other end contains a CloudBox and cannot be connected.";
        OperationDeniedCloudBoxExistsInVpc = "OperationDenied.CloudBoxExistsInVpc" ("400"), "", "The VPC contains a CloudBox and cannot be connected.";
        OperationDeniedRouteEntryExist = "OperationDenied.RouteEntryExist" ("400"), "", "Routes still point to the connection; delete them first.";
        OperationFailedAcceptUserCdtNotOpened = "OperationFailed.AcceptUserCdtNotOpened" ("400"), "", "The other account has not activated billing of data transfer (CDT).";
        OperationFailedAcceptUserCrossBorderCdtNotOpened = "OperationFailed.AcceptUserCrossBorderCdtNotOpened" ("400"), "", "The other account has not activated billing of data transfer across the border (CDT).";
        OperationFailedBandwidthCannotBeChangedInSameRegion = "OperationFailed.BandwidthCannotBeChangedInSameRegion" ("400"), "", "Within one region, the bandwidth of a connection cannot be set.";
        OperationFailedCdtNotOpened = "OperationFailed.CdtNotOpened" ("400"), "", "The account has not activated billing of data transfer (CDT).";
        OperationFailedCrossBorderCdtNotOpened = "OperationFailed.CrossBorderCdtNotOpened" ("400"), "", "The account has not activated billing of data transfer across the border (CDT).";
        OperationFailedNotExistResourceGroup = "OperationFailed.NotExist.ResourceGroup" ("400"), "", "There is no such resource group.";
        OperationFailedViolativeVpcPeer = "OperationFailed.ViolativeVpcPeer" ("400"), "", "Such a connection is not allowed.";
        QuotaExceededBandwidth = "QuotaExceeded.Bandwidth" ("400"), "", "The bandwidth is higher than the quota.";
        QuotaExceededCrossRegionVpcPeerCountPerVpc = "QuotaExceeded.CrossRegionVpcPeerCountPerVpc" ("400"), "", "The VPC has as many connections to other regions as it may have.";
        QuotaExceededIntraRegionVpcPeerCountPerVpc = "QuotaExceeded.IntraRegionVpcPeerCountPerVpc" ("400"), "", "The VPC has as many connections within its region as it may have.";
        QuotaExceededVpcPeerCountPerUserPerRegion = "QuotaExceeded.VpcPeerCountPerUserPerRegion" ("400"), "", "The account has as many connections in the region as it may have.";
        QuotaExceededVpcPeerCountPerVpc = "QuotaExceeded.VpcPeerCountPerVpc" ("400"), "", "The VPC has as many connections as it may have.";
        ResourceAlreadyExistRouterInterface = "ResourceAlreadyExist.RouterInterface" ("400"), "", "The two VPCs are connected by a router interface already.";
        ResourceAlreadyExistVpcPeer = "ResourceAlreadyExist.VpcPeer" ("400"), "", "The two VPCs are connected already.";
        ResourceNotFoundInstanceId = "ResourceNotFound.InstanceId" ("400"), "", "There is no instance with this ID.";
        ResourceNotFoundVpcPeer = "ResourceNotFound.VpcPeer" ("400"), "", "There is no such connection.";
        UnsupportedRegion = "UnsupportedRegion" ("400"), "", "The service is not offered in the region.";
    }
}
