// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        DuplicateTagKey = "Duplicate.TagKey" ("400"), "", "One tag key appears twice in the call.";
        Forbidden = "Forbidden" ("403"), "", "The caller may not perform this operation on the resource.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
        InternalUnknownError = "InternalUnknownError" ("500"), "", "The service failed for an unknown reason.";
        InvalidDigitalEmployeeNotFound = "InvalidDigitalEmployee.NotFound" ("404"), "", "There is no such digital employee.";
        InvalidOperationConcurrentModification = "InvalidOperation.ConcurrentModification" ("500"), "", "Someone else is changing the same resource.";
        InvalidParameter = "InvalidParameter" ("400"), "", "A parameter has a value that the operation does not accept; the message says which.";
        InvalidParameterNextToken = "InvalidParameter.NextToken" ("400"), "", "The page token is not valid.";
        InvalidParameterRegionId = "InvalidParameter.RegionId" ("400"), "", "The region is not valid.";
        InvalidParameterResourceId = "InvalidParameter.ResourceId" ("400"), "", "A resource ID is not valid.";
        InvalidParameterResourceType = "InvalidParameter.ResourceType" ("400"), "", "The resource type is none that the operation knows.";
        InvalidParameterTagKey = "InvalidParameter.TagKey" ("400"), "", "A tag key does not follow the naming rules.";
        InvalidParameterTagKeysOrDeleteAll = "InvalidParameter.TagKeysOrDeleteAll" ("400"), "", "Name the tag keys or take off all tags, not both.";
        InvalidParameterTagValue = "InvalidParameter.TagValue" ("400"), "", "A tag value does not follow the naming rules.";
        InvalidParameterValue = "InvalidParameterValue" ("400"), "Illegal parameters.", "A parameter has a value that the operation does not accept.";
        InvalidResourceIdNotFound = "InvalidResourceId.NotFound" ("400"), "", "No resource has one of these IDs.";
        InvalidServiceNotFound = "InvalidService.NotFound" ("404"), "", "There is no such service.";
        MissingParameterResourceIds = "MissingParameter.ResourceIds" ("400"), "You must specify ResourceId.N.", "No resources are named.";
        MissingParameterResourceIdsOrTags = "MissingParameter.ResourceIdsOrTags" ("400"), "", "Neither resources nor tags are named.";
        MissingParameterResourceType = "MissingParameter.ResourceType" ("400"), "You must specify ResourceType.", "Give `ResourceType`; IDs alone do not tell what kind of item is meant.";
        MissingParameterTagKey = "MissingParameter.TagKey" ("400"), "You must specify Tag.N.Key.", "A tag is given without a key.";
        MissingParameterTagValue = "MissingParameter.TagValue" ("400"), "You must specify Tag.N.Value.", "A tag has no value.";
        MissingParameterTags = "MissingParameter.Tags" ("400"), "You must specify Tags.", "No tags are given.";
        NoPermission = "NoPermission" ("403"), "", "The caller has no permission for this operation.";
        NumberExceedResourceIds = "NumberExceed.ResourceIds" ("400"), "", "More resource IDs are given than one call takes.";
        NumberExceedTagKeys = "NumberExceed.TagKeys" ("400"), "", "Too many tag keys in one request.";
        NumberExceedTags = "NumberExceed.Tags" ("400"), "", "More tags are given than one call takes.";
        QuotaExceedTagsPerResource = "QuotaExceed.TagsPerResource" ("400"), "", "A resource would carry more tags than allowed.";
        ResourceExist = "ResourceExist" ("400"), "Resource already exist .", "The resource exists already.";
        ResourceNotFound = "ResourceNotFound" ("404"), "", "No resource matches the ID given.";
        StrategyNameConflict = "StrategyNameConflict" ("400"), "", "Another strategy has this name.";
    }
}
