// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        DuplicateTagKey = "Duplicate.TagKey" ("400"), "", "";
        Forbidden = "Forbidden" ("403"), "", "The caller may not perform this operation on the resource.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
        InternalUnknownError = "InternalUnknownError" ("500"), "", "";
        InvalidDigitalEmployeeNotFound = "InvalidDigitalEmployee.NotFound" ("404"), "", "";
        InvalidOperationConcurrentModification = "InvalidOperation.ConcurrentModification" ("500"), "", "";
        InvalidParameter = "InvalidParameter" ("400"), "", "A parameter has a value that the operation does not accept; the message says which.";
        InvalidParameterNextToken = "InvalidParameter.NextToken" ("400"), "", "";
        InvalidParameterRegionId = "InvalidParameter.RegionId" ("400"), "", "";
        InvalidParameterResourceId = "InvalidParameter.ResourceId" ("400"), "", "";
        InvalidParameterResourceType = "InvalidParameter.ResourceType" ("400"), "", "";
        InvalidParameterTagKey = "InvalidParameter.TagKey" ("400"), "", "";
        InvalidParameterTagKeysOrDeleteAll = "InvalidParameter.TagKeysOrDeleteAll" ("400"), "", "";
        InvalidParameterTagValue = "InvalidParameter.TagValue" ("400"), "", "";
        InvalidParameterValue = "InvalidParameterValue" ("400"), "Illegal parameters.", "Illegal parameters.";
        InvalidResourceIdNotFound = "InvalidResourceId.NotFound" ("400"), "", "";
        InvalidServiceNotFound = "InvalidService.NotFound" ("404"), "", "";
        MissingParameterResourceIds = "MissingParameter.ResourceIds" ("400"), "You must specify ResourceId.N.", "You must specify ResourceId.N.";
        MissingParameterResourceIdsOrTags = "MissingParameter.ResourceIdsOrTags" ("400"), "", "";
        MissingParameterResourceType = "MissingParameter.ResourceType" ("400"), "You must specify ResourceType.", "You must specify ResourceType.";
        MissingParameterTagKey = "MissingParameter.TagKey" ("400"), "You must specify Tag.N.Key.", "You must specify Tag.N.Key.";
        MissingParameterTagValue = "MissingParameter.TagValue" ("400"), "You must specify Tag.N.Value.", "You must specify Tag.N.Value.";
        MissingParameterTags = "MissingParameter.Tags" ("400"), "You must specify Tags.", "You must specify Tags.";
        NoPermission = "NoPermission" ("403"), "", "The caller has no permission for this operation.";
        NumberExceedResourceIds = "NumberExceed.ResourceIds" ("400"), "", "";
        NumberExceedTagKeys = "NumberExceed.TagKeys" ("400"), "", "";
        NumberExceedTags = "NumberExceed.Tags" ("400"), "", "";
        QuotaExceedTagsPerResource = "QuotaExceed.TagsPerResource" ("400"), "", "";
        ResourceExist = "ResourceExist" ("400"), "Resource already exist .", "Resource already exist .";
        ResourceNotFound = "ResourceNotFound" ("404"), "", "No resource matches the ID given.";
        StrategyNameConflict = "StrategyNameConflict" ("400"), "", "";
    }
}
