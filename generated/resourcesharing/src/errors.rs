// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        AccountNotInResourceDirectory = "AccountNotInResourceDirectory" ("409"), "", "";
        ActionNotPermitted = "ActionNotPermitted" ("409"), "", "";
        AlreadyEnabled = "AlreadyEnabled" ("409"), "", "";
        AssociateConflict = "AssociateConflict" ("409"), "", "";
        ConflictedAssociationType = "ConflictedAssociationType" ("400"), "", "";
        DeleteResourceShareConflict = "DeleteResourceShareConflict" ("409"), "", "";
        DisassociateConflict = "DisassociateConflict" ("409"), "", "";
        DisassociateConflictPermission = "DisassociateConflict.Permission" ("409"), "", "";
        DisassociateInvalid = "DisassociateInvalid" ("400"), "", "";
        EntityAlreadyExistsResourceShare = "EntityAlreadyExists.ResourceShare" ("409"), "", "";
        EntityNotExistsPermission = "EntityNotExists.Permission" ("404"), "", "";
        EntityNotExistsResourceShare = "EntityNotExists.ResourceShare" ("404"), "", "";
        EntityNotExistsResourceShareInvitation = "EntityNotExists.ResourceShareInvitation" ("409"), "", "";
        ExternalTargetWithdrawConflict = "ExternalTargetWithdrawConflict" ("409"), "", "";
        ExternalTargetsNotAllowedResourceType = "ExternalTargetsNotAllowed.ResourceType" ("409"), "", "";
        InvalidParameter = "InvalidParameter" ("400"), "", "A parameter has a value that the operation does not accept; the message says which.";
        InvalidParameterAssociationStatus = "InvalidParameter.AssociationStatus" ("400"), "The AssociationStatus is invalid.", "The AssociationStatus is invalid.";
        InvalidParameterAssociationType = "InvalidParameter.AssociationType" ("400"), "The AssociationType is invalid.", "The AssociationType is invalid.";
        InvalidParameterMaxResults = "InvalidParameter.MaxResults" ("400"), "The MaxResults is invalid.", "The MaxResults is invalid.";
        InvalidParameterNextToken = "InvalidParameter.NextToken" ("400"), "The NextToken is invalid.", "The NextToken is invalid.";
        InvalidParameterNextTokenLength = "InvalidParameter.NextToken.Length" ("400"), "", "";
        InvalidParameterPermissionNamesDuplicate = "InvalidParameter.PermissionNames.Duplicate" ("400"), "The PermissionNames duplicate values.", "The PermissionNames duplicate values.";
        InvalidParameterPermissionNamesLength = "InvalidParameter.PermissionNames.Length" ("400"), "", "";
        InvalidParameterPermissionVersion = "InvalidParameter.PermissionVersion" ("400"), "The PermissionVersion is invalid.", "The PermissionVersion is invalid.";
        InvalidParameterResourceId = "InvalidParameter.ResourceId" ("400"), "The ResourceId is invalid.", "The ResourceId is invalid.";
        InvalidParameterResourceIds = "InvalidParameter.ResourceIds" ("400"), "The ResourceIds is invalid.", "The ResourceIds is invalid.";
        InvalidParameterResourceIdsDuplicate = "InvalidParameter.ResourceIds.Duplicate" ("400"), "", "";
        InvalidParameterResourceIdsLength = "InvalidParameter.ResourceIds.Length" ("400"), "", "";
        InvalidParameterResourceOwner = "InvalidParameter.ResourceOwner" ("400"), "The ResourceOwner is invalid.", "The ResourceOwner is invalid.";
        InvalidParameterResourceShareId = "InvalidParameter.ResourceShareId" ("400"), "The ResourceShareId is invalid.", "The ResourceShareId is invalid.";
        InvalidParameterResourceShareIds = "InvalidParameter.ResourceShareIds" ("400"), "The ResourceShareIds is invalid.", "The ResourceShareIds is invalid.";
        InvalidParameterResourceShareIdsDuplicate = "InvalidParameter.ResourceShareIds.Duplicate" ("400"), "", "";
        InvalidParameterResourceShareIdsLength = "InvalidParameter.ResourceShareIds.Length" ("400"), "", "";
        InvalidParameterResourceShareInvitationId = "InvalidParameter.ResourceShareInvitationId" ("400"), "The ResourceShareInvitationId is invalid.", "The ResourceShareInvitationId is invalid.";
        InvalidParameterResourceShareInvitationIds = "InvalidParameter.ResourceShareInvitationIds" ("400"), "The ResourceShareInvitationIds is invalid.", "The ResourceShareInvitationIds is invalid.";
        InvalidParameterResourceShareInvitationIdsDuplicate = "InvalidParameter.ResourceShareInvitationIds.Duplicate" ("400"), "The ResourceShareInvitationIds duplicate values.", "The ResourceShareInvitationIds duplicate values.";
        InvalidParameterResourceShareInvitationIdsLength = "InvalidParameter.ResourceShareInvitationIds.Length" ("400"), "", "";
        InvalidParameterResourceShareName = "InvalidParameter.ResourceShareName" ("400"), "The ResourceShareName is invalid.", "The ResourceShareName is invalid.";
        InvalidParameterResourceShareNameLength = "InvalidParameter.ResourceShareName.Length" ("400"), "", "";
        InvalidParameterResourceShareStatus = "InvalidParameter.ResourceShareStatus" ("400"), "The ResourceShareStatus is invalid.", "The ResourceShareStatus is invalid.";
        InvalidParameterResourceType = "InvalidParameter.ResourceType" ("400"), "The ResourceType is invalid.", "The ResourceType is invalid.";
        InvalidParameterResources = "InvalidParameter.Resources" ("400"), "The Resources is invalid.", "The Resources is invalid.";
        InvalidParameterResourcesDuplicate = "InvalidParameter.Resources.Duplicate" ("400"), "", "";
        InvalidParameterResourcesLength = "InvalidParameter.Resources.Length" ("400"), "", "";
        InvalidParameterTarget = "InvalidParameter.Target" ("400"), "The Target is invalid.", "The Target is invalid.";
        InvalidParameterTargetProperties = "InvalidParameter.TargetProperties" ("400"), "The TargetProperties is invalid.", "The TargetProperties is invalid.";
        InvalidParameterTargetPropertiesDuplicate = "InvalidParameter.TargetProperties.Duplicate" ("400"), "", "";
        InvalidParameterTargetPropertiesLength = "InvalidParameter.TargetProperties.Length" ("400"), "", "";
        InvalidParameterTargets = "InvalidParameter.Targets" ("400"), "The Targets is invalid.", "The Targets is invalid.";
        InvalidParameterTargetsDuplicate = "InvalidParameter.Targets.Duplicate" ("400"), "", "";
        InvalidParameterTargetsLength = "InvalidParameter.Targets.Length" ("400"), "", "";
        InvalidResourceGroup = "InvalidResourceGroup" ("400"), "", "";
        InvalidTarget = "InvalidTarget" ("400"), "", "";
        InvalidTargetLegalEntityMismatch = "InvalidTarget.LegalEntityMismatch" ("409"), "", "";
        InvalidTargetSiteMismatch = "InvalidTarget.SiteMismatch" ("409"), "", "";
        InvitationStatusAlreadyAccepted = "InvitationStatus.AlreadyAccepted" ("409"), "", "";
        InvitationStatusAlreadyRejected = "InvitationStatus.AlreadyRejected" ("409"), "", "";
        InvitationStatusExpired = "InvitationStatus.Expired" ("409"), "", "";
        LeavingFailedAccount = "LeavingFailed.Account" ("409"), "", "";
        LeavingFailedResourceType = "LeavingFailed.ResourceType" ("409"), "", "";
        MissingParameterAssociationType = "MissingParameter.AssociationType" ("400"), "You must specify AssociationType.", "You must specify AssociationType.";
        MissingParameterPermissionName = "MissingParameter.PermissionName" ("400"), "You must specify PermissionName.", "You must specify PermissionName.";
        MissingParameterResourceGroupId = "MissingParameter.ResourceGroupId" ("400"), "", "";
        MissingParameterResourceId = "MissingParameter.ResourceId" ("400"), "", "";
        MissingParameterResourceOwner = "MissingParameter.ResourceOwner" ("400"), "You must specify ResourceOwner.", "You must specify ResourceOwner.";
        MissingParameterResourceRegionId = "MissingParameter.ResourceRegionId" ("400"), "", "";
        MissingParameterResourceShareId = "MissingParameter.ResourceShareId" ("400"), "You must specify ResourceShareId.", "You must specify ResourceShareId.";
        MissingParameterResourceShareInvitationId = "MissingParameter.ResourceShareInvitationId" ("400"), "You must specify ResourceShareInvitationId.", "You must specify ResourceShareInvitationId.";
        MissingParameterResourceShareName = "MissingParameter.ResourceShareName" ("400"), "You must specify ResourceShareName.", "You must specify ResourceShareName.";
        NoPermissionChangeResourceGroup = "NoPermission.ChangeResourceGroup" ("400"), "", "";
        NotEnableSharingWithResourceDirectory = "NotEnableSharingWithResourceDirectory" ("409"), "", "";
        NotManagementAccount = "NotManagementAccount" ("409"), "", "";
        NotSupportServiceAssociateConflict = "NotSupport.Service.AssociateConflict" ("409"), "", "";
        NotSupportServiceExistInOtherResourceShare = "NotSupport.Service.ExistInOtherResourceShare" ("409"), "", "";
        OperationNotPermitted = "OperationNotPermitted" ("409"), "", "";
        QuotaExceededPendingInvitations = "QuotaExceeded.PendingInvitations" ("409"), "", "";
        QuotaExceededResourceShareCount = "QuotaExceeded.ResourceShare.Count" ("409"), "", "";
        QuotaExceededSharedResourceCount = "QuotaExceeded.SharedResource.Count" ("409"), "", "";
        ResourceAndTargetBothEmpty = "ResourceAndTargetBothEmpty" ("400"), "", "";
        ResourceNotFound = "ResourceNotFound" ("400"), "", "No resource matches the ID given.";
        ResourceShareStatusMismatchAction = "ResourceShareStatusMismatchAction" ("409"), "", "";
        ShareWithYourself = "ShareWithYourself" ("409"), "", "";
        SystemError = "SystemError" ("400"), "", "";
    }
}
