// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        AuthenticationFailed = "AUTHENTICATION_FAILED" ("403"), "Authentication failed.", "The caller could not be authenticated.";
        AuthenticationFailed2 = "AuthenticationFailed" ("403"), "Authentication failed.", "The caller could not be authenticated.";
        DuplicateTagKey = "Duplicate.TagKey" ("400"), "", "The same tag key is given more than once.";
        InstanceNotExist = "INSTANCE_NOT_EXIST" ("200"), "Instance does not exist.", "The account has no registry instance with this ID in the region.";
        InvalidInstanceStorageDomainRoutingRuleNotFound = "InvalidInstanceStorageDomainRoutingRule.NotFound" ("404"), "", "The instance has no routing rule for storage domains with this ID.";
        InvalidOperationConcurrentModification = "InvalidOperation.ConcurrentModification" ("500"), "", "Another call is changing the tags of the resource. Repeat this one later.";
        InvalidParameterNextToken = "InvalidParameter.NextToken" ("400"), "", "`NextToken` is not one that an earlier call returned.";
        InvalidParameterRegionId = "InvalidParameter.RegionId" ("400"), "", "`RegionId` does not name a region of the service.";
        InvalidParameterResourceId = "InvalidParameter.ResourceId" ("400"), "", "A resource ID is not well formed.";
        InvalidParameterResourceType = "InvalidParameter.ResourceType" ("400"), "", "`ResourceType` names a kind of resource that cannot be tagged here.";
        InvalidParameterTagKey = "InvalidParameter.TagKey" ("400"), "", "A tag key is not allowed, by its characters, prefix or length.";
        InvalidParameterTagKeysOrDeleteAll = "InvalidParameter.TagKeysOrDeleteAll" ("400"), "", "Tag keys and `DeleteAll` are missing, not allowed, or do not fit together.";
        InvalidParameterTagValue = "InvalidParameter.TagValue" ("400"), "", "A tag value is not allowed, by its characters, prefix or length.";
        InvalidResourceGroup = "InvalidResourceGroup" ("400"), "", "`ResourceGroupId` does not name a resource group of the account.";
        InvalidResourceIdNotFound = "InvalidResourceId.NotFound" ("400"), "", "At least one of the resource IDs belongs to no resource of the account.";
        MissingParameterResourceGroupId = "MissingParameter.ResourceGroupId" ("400"), "", "`ResourceGroupId` is missing.";
        MissingParameterResourceId = "MissingParameter.ResourceId" ("400"), "", "`ResourceId` is missing.";
        MissingParameterResourceIds = "MissingParameter.ResourceIds" ("400"), "You must specify ResourceId.N.", "No resource ID is given.";
        MissingParameterResourceIdsOrTags = "MissingParameter.ResourceIdsOrTags" ("400"), "", "Neither resource IDs nor tags are given; one of them is needed to search by.";
        MissingParameterResourceRegionId = "MissingParameter.ResourceRegionId" ("400"), "", "`ResourceRegionId` is missing.";
        MissingParameterResourceType = "MissingParameter.ResourceType" ("400"), "You must specify ResourceType.", "`ResourceType` is missing.";
        MissingParameterTagKey = "MissingParameter.TagKey" ("400"), "You must specify Tag.N.Key.", "A tag is given without its key.";
        MissingParameterTagValue = "MissingParameter.TagValue" ("400"), "You must specify Tag.N.Value.", "A tag is given without its value.";
        MissingParameterTags = "MissingParameter.Tags" ("400"), "You must specify Tags.", "No tags are given.";
        NoPermission = "NoPermission" ("403"), "", "The caller has no permission for this operation.";
        NoPermissionChangeResourceGroup = "NoPermission.ChangeResourceGroup" ("400"), "", "The user lacks the permission to move the instance to another resource group.";
        NoPrivilege = "NoPrivilege" ("403"), "", "The user lacks the permission for this call. Grant it in RAM.";
        NumberExceedResourceIds = "NumberExceed.ResourceIds" ("400"), "", "More resource IDs are given than one call takes.";
        NumberExceedTagKeys = "NumberExceed.TagKeys" ("400"), "", "More tag keys are given than one call takes.";
        NumberExceedTags = "NumberExceed.Tags" ("400"), "", "More tags are given than one call takes.";
        QuotaExceedTagsPerResource = "QuotaExceed.TagsPerResource" ("400"), "", "The resource would have more tags than one resource may carry.";
        ResourceNotFound = "ResourceNotFound" ("400"), "", "No resource matches the ID given.";
        SlbServiceError = "SLB_SERVICE_ERROR" ("400"), "", "The load balancer in front of the instance refused the change of its access list.";
        SyncTaskNotExist = "SYNC_TASK_NOT_EXIST" ("400"), "", "No synchronization task has this ID.";
        SystemError = "SystemError" ("500"), "Unknown error.", "The service failed on its own side. Repeat the call later.";
    }
}
