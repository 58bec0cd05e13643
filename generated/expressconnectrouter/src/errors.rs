// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        ConflictASNOfECR = "Conflict.ASNOfECR" ("400"), "", "Another router has this number of an autonomous system.";
        ConflictASNOfVBR = "Conflict.ASNOfVBR" ("400"), "", "The virtual border router has the same number of an autonomous system.";
        ConflictLock = "Conflict.Lock" ("400"), "", "Another change is just going on.";
        ExclusiveParamTransitRouterIdAndVpcId = "ExclusiveParam.TransitRouterIdAndVpcId" ("400"), "", "A transit router and a VPC cannot be given together.";
        IllegalParamAlibabaSideAsn = "IllegalParam.AlibabaSideAsn" ("400"), "", "The number of the autonomous system is not valid.";
        IllegalParamAny = "IllegalParam.%s" ("400"), "", "The parameter named in the code is not valid.";
        IllegalParamEcrOwnerAliUid = "IllegalParam.EcrOwnerAliUid" ("400"), "", "The account that owns the router is not valid.";
        IllegalParamFormatAllowedPrefixes = "IllegalParamFormat.AllowedPrefixes" ("400"), "", "An address range is not valid.";
        IllegalParamFormatAny = "IllegalParamFormat.%s" ("400"), "", "The parameter named in the code is not written as expected.";
        IllegalParamFormatCenId = "IllegalParamFormat.CenId" ("400"), "", "The ID of the CEN instance is not written as such IDs are.";
        IllegalParamFormatDestinationCidrBlock = "IllegalParamFormat.DestinationCidrBlock" ("400"), "", "The address range is not valid.";
        IllegalParamRegionId = "IllegalParam.RegionId" ("400"), "Area parameter invalid.", "The region is not valid.";
        IllegalParamSizeAllowedPrefixes = "IllegalParamSize.AllowedPrefixes" ("400"), "", "There are more address ranges than allowed.";
        IllegalParamTransitMode = "IllegalParam.TransitMode" ("400"), "", "The way of forwarding is none that the operation knows.";
        IncorrectStatusEcr = "IncorrectStatus.Ecr" ("400"), "", "The router is in a state in which this is not possible.";
        IncorrectStatusEcrAssociation = "IncorrectStatus.EcrAssociation" ("400"), "", "The association is in a state in which this is not possible.";
        MissingParamAny = "MissingParam.%s" ("400"), "", "The parameter named in the code is missing.";
        OperationDeniedAttachmentInCurrentRegionExisted = "OperationDenied.AttachmentInCurrentRegionExisted" ("400"), "", "There is an attachment in the region already.";
        OperationDeniedCrossAccountAttaching = "OperationDenied.CrossAccountAttaching" ("400"), "", "Instances of another account cannot be attached.";
        OperationDeniedCrossAccountDisassociating = "OperationDenied.CrossAccountDisassociating" ("400"), "Unbind cross-account.", "Only the owner may end the association.";
        OperationDeniedCrossBidAssociating = "OperationDenied.CrossBidAssociating" ("400"), "", "The accounts were registered at different sites.";
        OperationDeniedEcrAttachmentExisted = "OperationDenied.EcrAttachmentExisted" ("400"), "", "The router is attached already.";
        OperationDeniedForceDeleting = "OperationDenied.ForceDeleting" ("400"), "", "A forced deletion is going on.";
        OperationDeniedNotGrantedByNodeOwner = "OperationDenied.NotGrantedByNodeOwner" ("400"), "", "The owner of the network instance has not agreed.";
        OperationDeniedVbrDoesNotSupportMpbgp = "OperationDenied.VbrDoesNotSupportMpbgp" ("400"), "", "The virtual border router does not support MP-BGP.";
        OperationDeniedVbrHasBgpGroupInMiddleStatus = "OperationDenied.VbrHasBgpGroupInMiddleStatus" ("400"), "", "A BGP group of the virtual border router is just changing.";
        OperationDeniedVbrHasRouteEntryInMiddleStatus = "OperationDenied.VbrHasRouteEntryInMiddleStatus" ("400"), "", "A route of the virtual border router is just changing.";
        OperationFailedCallingEcYaochi = "OperationFailed.CallingEcYaochi" ("400"), "", "A call to Express Connect failed; try again later.";
        OperationFailedCallingVpcYaochi = "OperationFailed.CallingVpcYaochi" ("400"), "", "A call to VPC failed; try again later.";
        OperationFailedCdtCrossBoarderNotOpened = "OperationFailed.CdtCrossBoarderNotOpened" ("400"), "", "Billing of data transfer across the border (CDT) is not activated.";
        OperationFailedCdtNotOpened = "OperationFailed.CdtNotOpened" ("400"), "", "Billing of data transfer (CDT) is not activated.";
        OperationFailedCrossBorderNotAllowed = "OperationFailed.CrossBorderNotAllowed" ("400"), "", "The account may not have links across the border.";
        OperationFailedRejectedByCenYaochi = "OperationFailed.RejectedByCenYaochi" ("400"), "", "Cloud Enterprise Network turned the call down.";
        OperationFailedRejectedByEcYaochi = "OperationFailed.RejectedByEcYaochi" ("400"), "", "Express Connect turned the call down.";
        OperationFailedRejectedByVpcYaochi = "OperationFailed.RejectedByVpcYaochi" ("400"), "", "VPC turned the call down.";
        OperationFailedUsedInRouteEntryNextHop = "OperationFailed.UsedInRouteEntryNextHop" ("400"), "", "A route still leads to it.";
        OperationFailedUserNotInWhiteList = "OperationFailed.UserNotInWhiteList" ("400"), "", "The feature is open to invited accounts only.";
        QuotaExceededEcrCountPerUser = "QuotaExceeded.EcrCountPerUser" ("400"), "ECR Quota Exceeded.", "The account has as many routers as it may have.";
        QuotaExceededTrCountPerEcr = "QuotaExceeded.TrCountPerEcr" ("400"), "", "The router has as many transit routers as it may have.";
        QuotaExceededVpcCountPerEcr = "QuotaExceeded.VpcCountPerEcr" ("400"), "", "The router has as many VPCs as it may have.";
        ResourceInCreatingNexthopInstanceId = "ResourceInCreating.NexthopInstanceId" ("400"), "", "The next hop is still being set up.";
        ResourceInUseEcr = "ResourceInUse.Ecr" ("400"), "", "The router is in use.";
        ResourceNotFoundAssociationId = "ResourceNotFound.AssociationId" ("404"), "EcrAssociationId not found.", "There is no such association.";
        ResourceNotFoundCenId = "ResourceNotFound.CenId" ("400"), "CenId not found.", "There is no such CEN instance.";
        ResourceNotFoundEcrId = "ResourceNotFound.EcrId" ("404"), "EcrId not found.", "There is no such router.";
        ResourceNotFoundInstanceId = "ResourceNotFound.InstanceId" ("400"), "", "There is no instance with this ID.";
        ResourceNotFoundNexthopInstanceId = "ResourceNotFound.NexthopInstanceId" ("400"), "", "There is no such next hop.";
        ResourceNotFoundTrId = "ResourceNotFound.TrId" ("400"), "TRId not found.", "There is no such transit router.";
        UnsupportedRegion = "UnsupportedRegion" ("400"), "", "The service is not offered in the region.";
    }
}
