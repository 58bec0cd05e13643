// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        AccountNotInResourceDirectory = "AccountNotInResourceDirectory" ("409"), "", "The account is not part of a resource directory.";
        ActionNotPermitted = "ActionNotPermitted" ("409"), "", "The account may not do this.";
        AlreadyEnabled = "AlreadyEnabled" ("409"), "", "Sharing within the resource directory is on already.";
        AssociateConflict = "AssociateConflict" ("409"), "", "The item is just being added or removed.";
        ConflictedAssociationType = "ConflictedAssociationType" ("400"), "", "The kind of item contradicts the other conditions.";
        DeleteResourceShareConflict = "DeleteResourceShareConflict" ("409"), "", "The resource share is just being changed.";
        DisassociateConflict = "DisassociateConflict" ("409"), "", "The item is just being added or removed.";
        DisassociateConflictPermission = "DisassociateConflict.Permission" ("409"), "", "The permission is just being added or removed.";
        DisassociateInvalid = "DisassociateInvalid" ("400"), "", "The item does not belong to the resource share.";
        EntityAlreadyExistsResourceShare = "EntityAlreadyExists.ResourceShare" ("409"), "", "A resource share of this name exists already.";
        EntityNotExistsPermission = "EntityNotExists.Permission" ("404"), "", "There is no such permission.";
        EntityNotExistsResourceShare = "EntityNotExists.ResourceShare" ("404"), "", "There is no such resource share.";
        EntityNotExistsResourceShareInvitation = "EntityNotExists.ResourceShareInvitation" ("409"), "", "There is no such invitation.";
        ExternalTargetWithdrawConflict = "ExternalTargetWithdrawConflict" ("409"), "", "Targets outside of the resource directory still belong to the share.";
        ExternalTargetsNotAllowedResourceType = "ExternalTargetsNotAllowed.ResourceType" ("409"), "", "Resources of this kind cannot be shared outside of the resource directory.";
        InvalidParameter = "InvalidParameter" ("400"), "", "A parameter has a value that the operation does not accept; the message says which.";
        InvalidParameterAssociationStatus = "InvalidParameter.AssociationStatus" ("400"), "The AssociationStatus is invalid.", "The state is none that the operation knows.";
        InvalidParameterAssociationType = "InvalidParameter.AssociationType" ("400"), "The AssociationType is invalid.", "The kind of item is none that the operation knows.";
        InvalidParameterMaxResults = "InvalidParameter.MaxResults" ("400"), "The MaxResults is invalid.", "The number of results is not valid.";
        InvalidParameterNextToken = "InvalidParameter.NextToken" ("400"), "The NextToken is invalid.", "The mark is not one that a call before returned.";
        InvalidParameterNextTokenLength = "InvalidParameter.NextToken.Length" ("400"), "", "The mark is too long.";
        InvalidParameterPermissionNamesDuplicate = "InvalidParameter.PermissionNames.Duplicate" ("400"), "The PermissionNames duplicate values.", "A permission appears twice in the call.";
        InvalidParameterPermissionNamesLength = "InvalidParameter.PermissionNames.Length" ("400"), "", "More permissions are given than one call takes.";
        InvalidParameterPermissionVersion = "InvalidParameter.PermissionVersion" ("400"), "The PermissionVersion is invalid.", "The version of the permission is not valid.";
        InvalidParameterResourceId = "InvalidParameter.ResourceId" ("400"), "The ResourceId is invalid.", "A resource ID is not valid.";
        InvalidParameterResourceIds = "InvalidParameter.ResourceIds" ("400"), "The ResourceIds is invalid.", "The IDs of resources are not valid.";
        InvalidParameterResourceIdsDuplicate = "InvalidParameter.ResourceIds.Duplicate" ("400"), "", "A resource appears twice in the call.";
        InvalidParameterResourceIdsLength = "InvalidParameter.ResourceIds.Length" ("400"), "", "More resources are given than one call takes.";
        InvalidParameterResourceOwner = "InvalidParameter.ResourceOwner" ("400"), "The ResourceOwner is invalid.", "The owner is neither you nor others.";
        InvalidParameterResourceShareId = "InvalidParameter.ResourceShareId" ("400"), "The ResourceShareId is invalid.", "The ID of the resource share is not valid.";
        InvalidParameterResourceShareIds = "InvalidParameter.ResourceShareIds" ("400"), "The ResourceShareIds is invalid.", "The IDs of resource shares are not valid.";
        InvalidParameterResourceShareIdsDuplicate = "InvalidParameter.ResourceShareIds.Duplicate" ("400"), "", "A resource share appears twice in the call.";
        InvalidParameterResourceShareIdsLength = "InvalidParameter.ResourceShareIds.Length" ("400"), "", "More resource shares are given than one call takes.";
        InvalidParameterResourceShareInvitationId = "InvalidParameter.ResourceShareInvitationId" ("400"), "The ResourceShareInvitationId is invalid.", "The ID of the invitation is not valid.";
        InvalidParameterResourceShareInvitationIds = "InvalidParameter.ResourceShareInvitationIds" ("400"), "The ResourceShareInvitationIds is invalid.", "The IDs of invitations are not valid.";
        InvalidParameterResourceShareInvitationIdsDuplicate = "InvalidParameter.ResourceShareInvitationIds.Duplicate" ("400"), "The ResourceShareInvitationIds duplicate values.", "An invitation appears twice in the call.";
        InvalidParameterResourceShareInvitationIdsLength = "InvalidParameter.ResourceShareInvitationIds.Length" ("400"), "", "More invitations are given than one call takes.";
        InvalidParameterResourceShareName = "InvalidParameter.ResourceShareName" ("400"), "The ResourceShareName is invalid.", "The name of the resource share does not follow the rules.";
        InvalidParameterResourceShareNameLength = "InvalidParameter.ResourceShareName.Length" ("400"), "", "The name of the resource share is too long.";
        InvalidParameterResourceShareStatus = "InvalidParameter.ResourceShareStatus" ("400"), "The ResourceShareStatus is invalid.", "The state is none that the operation knows.";
        InvalidParameterResourceType = "InvalidParameter.ResourceType" ("400"), "The ResourceType is invalid.", "The resource type is none that the operation knows.";
        InvalidParameterResources = "InvalidParameter.Resources" ("400"), "The Resources is invalid.", "The resources are not valid.";
        InvalidParameterResourcesDuplicate = "InvalidParameter.Resources.Duplicate" ("400"), "", "A resource appears twice in the call.";
        InvalidParameterResourcesLength = "InvalidParameter.Resources.Length" ("400"), "", "More resources are given than one call takes.";
        InvalidParameterTarget = "InvalidParameter.Target" ("400"), "The Target is invalid.", "The target is not valid.";
        InvalidParameterTargetProperties = "InvalidParameter.TargetProperties" ("400"), "The TargetProperties is invalid.", "The settings of targets are not valid.";
        InvalidParameterTargetPropertiesDuplicate = "InvalidParameter.TargetProperties.Duplicate" ("400"), "", "Settings of one target appear twice in the call.";
        InvalidParameterTargetPropertiesLength = "InvalidParameter.TargetProperties.Length" ("400"), "", "Settings of more targets are given than one call takes.";
        InvalidParameterTargets = "InvalidParameter.Targets" ("400"), "The Targets is invalid.", "The targets are not valid.";
        InvalidParameterTargetsDuplicate = "InvalidParameter.Targets.Duplicate" ("400"), "", "A target appears twice in the call.";
        InvalidParameterTargetsLength = "InvalidParameter.Targets.Length" ("400"), "", "More targets are given than one call takes.";
        InvalidResourceGroup = "InvalidResourceGroup" ("400"), "", "There is no such resource group.";
        InvalidTarget = "InvalidTarget" ("400"), "", "The target is not valid.";
        InvalidTargetLegalEntityMismatch = "InvalidTarget.LegalEntityMismatch" ("409"), "", "The target was verified for another company.";
        InvalidTargetSiteMismatch = "InvalidTarget.SiteMismatch" ("409"), "", "The target was registered at another site.";
        InvitationStatusAlreadyAccepted = "InvitationStatus.AlreadyAccepted" ("409"), "", "The invitation was accepted before.";
        InvitationStatusAlreadyRejected = "InvitationStatus.AlreadyRejected" ("409"), "", "The invitation was turned down before.";
        InvitationStatusExpired = "InvitationStatus.Expired" ("409"), "", "The invitation has run out.";
        LeavingFailedAccount = "LeavingFailed.Account" ("409"), "", "The account cannot leave the resource share.";
        LeavingFailedResourceType = "LeavingFailed.ResourceType" ("409"), "", "A share with this kind of resource cannot be left.";
        MissingParameterAssociationType = "MissingParameter.AssociationType" ("400"), "You must specify AssociationType.", "The kind of item is missing.";
        MissingParameterPermissionName = "MissingParameter.PermissionName" ("400"), "You must specify PermissionName.", "The name of the permission is missing.";
        MissingParameterResourceGroupId = "MissingParameter.ResourceGroupId" ("400"), "", "The ID of the resource group is missing.";
        MissingParameterResourceId = "MissingParameter.ResourceId" ("400"), "", "The ID of the resource is missing.";
        MissingParameterResourceOwner = "MissingParameter.ResourceOwner" ("400"), "You must specify ResourceOwner.", "The owner is missing.";
        MissingParameterResourceRegionId = "MissingParameter.ResourceRegionId" ("400"), "", "The region of the resource is missing.";
        MissingParameterResourceShareId = "MissingParameter.ResourceShareId" ("400"), "You must specify ResourceShareId.", "The ID of the resource share is missing.";
        MissingParameterResourceShareInvitationId = "MissingParameter.ResourceShareInvitationId" ("400"), "You must specify ResourceShareInvitationId.", "The ID of the invitation is missing.";
        MissingParameterResourceShareName = "MissingParameter.ResourceShareName" ("400"), "You must specify ResourceShareName.", "The name of the resource share is missing.";
        NoPermissionChangeResourceGroup = "NoPermission.ChangeResourceGroup" ("400"), "", "The caller may not move the resource to this group.";
        NotEnableSharingWithResourceDirectory = "NotEnableSharingWithResourceDirectory" ("409"), "", "Sharing within the resource directory is off.";
        NotManagementAccount = "NotManagementAccount" ("409"), "", "Only the management account may do this.";
        NotSupportServiceAssociateConflict = "NotSupport.Service.AssociateConflict" ("409"), "", "The resource is shared in a way that excludes this one.";
        NotSupportServiceExistInOtherResourceShare = "NotSupport.Service.ExistInOtherResourceShare" ("409"), "", "The resource belongs to another resource share already.";
        OperationNotPermitted = "OperationNotPermitted" ("409"), "", "The operation is not possible here.";
        QuotaExceededPendingInvitations = "QuotaExceeded.PendingInvitations" ("409"), "", "There are as many open invitations as allowed.";
        QuotaExceededResourceShareCount = "QuotaExceeded.ResourceShare.Count" ("409"), "", "There are as many resource shares as allowed.";
        QuotaExceededSharedResourceCount = "QuotaExceeded.SharedResource.Count" ("409"), "", "There are as many shared resources as allowed.";
        ResourceAndTargetBothEmpty = "ResourceAndTargetBothEmpty" ("400"), "", "Neither resources nor targets are given.";
        ResourceNotFound = "ResourceNotFound" ("400"), "", "No resource matches the ID given.";
        ResourceShareStatusMismatchAction = "ResourceShareStatusMismatchAction" ("409"), "", "The resource share is in a state in which this is not possible.";
        ShareWithYourself = "ShareWithYourself" ("409"), "", "Resources cannot be shared with their own account.";
        SystemError = "SystemError" ("400"), "", "The service failed on its side; try again after a while.";
    }
}
