// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        ConflictASNOfECR = "Conflict.ASNOfECR" ("400"), "", "";
        ConflictASNOfVBR = "Conflict.ASNOfVBR" ("400"), "", "";
        ConflictLock = "Conflict.Lock" ("400"), "", "";
        ExclusiveParamTransitRouterIdAndVpcId = "ExclusiveParam.TransitRouterIdAndVpcId" ("400"), "", "";
        IllegalParamAlibabaSideAsn = "IllegalParam.AlibabaSideAsn" ("400"), "", "";
        IllegalParamAny = "IllegalParam.%s" ("400"), "", "";
        IllegalParamEcrOwnerAliUid = "IllegalParam.EcrOwnerAliUid" ("400"), "", "";
        IllegalParamFormatAllowedPrefixes = "IllegalParamFormat.AllowedPrefixes" ("400"), "", "";
        IllegalParamFormatAny = "IllegalParamFormat.%s" ("400"), "", "";
        IllegalParamFormatCenId = "IllegalParamFormat.CenId" ("400"), "", "";
        IllegalParamFormatDestinationCidrBlock = "IllegalParamFormat.DestinationCidrBlock" ("400"), "", "";
        IllegalParamRegionId = "IllegalParam.RegionId" ("400"), "Area parameter invalid.", "Area parameter invalid.";
        IllegalParamSizeAllowedPrefixes = "IllegalParamSize.AllowedPrefixes" ("400"), "", "";
        IllegalParamTransitMode = "IllegalParam.TransitMode" ("400"), "", "";
        IncorrectStatusEcr = "IncorrectStatus.Ecr" ("400"), "", "";
        IncorrectStatusEcrAssociation = "IncorrectStatus.EcrAssociation" ("400"), "", "";
        MissingParamAny = "MissingParam.%s" ("400"), "", "";
        OperationDeniedAttachmentInCurrentRegionExisted = "OperationDenied.AttachmentInCurrentRegionExisted" ("400"), "", "";
        OperationDeniedCrossAccountAttaching = "OperationDenied.CrossAccountAttaching" ("400"), "", "";
        OperationDeniedCrossAccountDisassociating = "OperationDenied.CrossAccountDisassociating" ("400"), "Unbind cross-account.", "Unbind cross-account.";
        OperationDeniedCrossBidAssociating = "OperationDenied.CrossBidAssociating" ("400"), "", "";
        OperationDeniedEcrAttachmentExisted = "OperationDenied.EcrAttachmentExisted" ("400"), "", "";
        OperationDeniedForceDeleting = "OperationDenied.ForceDeleting" ("400"), "", "";
        OperationDeniedNotGrantedByNodeOwner = "OperationDenied.NotGrantedByNodeOwner" ("400"), "", "";
        OperationDeniedVbrDoesNotSupportMpbgp = "OperationDenied.VbrDoesNotSupportMpbgp" ("400"), "", "";
        OperationDeniedVbrHasBgpGroupInMiddleStatus = "OperationDenied.VbrHasBgpGroupInMiddleStatus" ("400"), "", "";
        OperationDeniedVbrHasRouteEntryInMiddleStatus = "OperationDenied.VbrHasRouteEntryInMiddleStatus" ("400"), "", "";
        OperationFailedCallingEcYaochi = "OperationFailed.CallingEcYaochi" ("400"), "", "";
        OperationFailedCallingVpcYaochi = "OperationFailed.CallingVpcYaochi" ("400"), "", "";
        OperationFailedCdtCrossBoarderNotOpened = "OperationFailed.CdtCrossBoarderNotOpened" ("400"), "", "";
        OperationFailedCdtNotOpened = "OperationFailed.CdtNotOpened" ("400"), "", "";
        OperationFailedCrossBorderNotAllowed = "OperationFailed.CrossBorderNotAllowed" ("400"), "", "";
        OperationFailedRejectedByCenYaochi = "OperationFailed.RejectedByCenYaochi" ("400"), "", "";
        OperationFailedRejectedByEcYaochi = "OperationFailed.RejectedByEcYaochi" ("400"), "", "";
        OperationFailedRejectedByVpcYaochi = "OperationFailed.RejectedByVpcYaochi" ("400"), "", "";
        OperationFailedUsedInRouteEntryNextHop = "OperationFailed.UsedInRouteEntryNextHop" ("400"), "", "";
        OperationFailedUserNotInWhiteList = "OperationFailed.UserNotInWhiteList" ("400"), "", "";
        QuotaExceededEcrCountPerUser = "QuotaExceeded.EcrCountPerUser" ("400"), "ECR Quota Exceeded.", "ECR Quota Exceeded.";
        QuotaExceededTrCountPerEcr = "QuotaExceeded.TrCountPerEcr" ("400"), "", "";
        QuotaExceededVpcCountPerEcr = "QuotaExceeded.VpcCountPerEcr" ("400"), "", "";
        ResourceInCreatingNexthopInstanceId = "ResourceInCreating.NexthopInstanceId" ("400"), "", "";
        ResourceInUseEcr = "ResourceInUse.Ecr" ("400"), "", "";
        ResourceNotFoundAssociationId = "ResourceNotFound.AssociationId" ("404"), "EcrAssociationId not found.", "EcrAssociationId not found.";
        ResourceNotFoundCenId = "ResourceNotFound.CenId" ("400"), "CenId not found.", "CenId not found.";
        ResourceNotFoundEcrId = "ResourceNotFound.EcrId" ("404"), "EcrId not found.", "EcrId not found.";
        ResourceNotFoundInstanceId = "ResourceNotFound.InstanceId" ("400"), "", "";
        ResourceNotFoundNexthopInstanceId = "ResourceNotFound.NexthopInstanceId" ("400"), "", "";
        ResourceNotFoundTrId = "ResourceNotFound.TrId" ("400"), "TRId not found.", "TRId not found.";
        UnsupportedRegion = "UnsupportedRegion" ("400"), "", "";
    }
}
