// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        CreatedByAlreadyOpen = "CreatedByAlreadyOpen" ("400"), "CreatedBy is already activated.", "CreatedBy is already activated.";
        DuplicateTagKey = "Duplicate.TagKey" ("403"), "", "";
        EntityNotExistRole = "EntityNotExist.Role" ("403"), "The role not exists.", "The role not exists.";
        FuzzyQueryNotSupport = "FuzzyQuery.NotSupport" ("400"), "", "";
        GlobalAggregatorNotFount = "GlobalAggregator.NotFount" ("400"), "", "";
        InvalidNextToken = "Invalid.NextToken" ("403"), "", "";
        InvalidParameterAcceptLanguage = "InvalidParameter.AcceptLanguage" ("403"), "", "";
        InvalidParameterCategory = "InvalidParameter.Category" ("403"), "", "";
        InvalidParameterKey = "InvalidParameter.Key" ("403"), "The Key is invalid.", "The Key is invalid.";
        InvalidParameterResourceType = "InvalidParameter.ResourceType" ("403"), "", "";
        InvalidParameterServiceCode = "InvalidParameter.ServiceCode" ("400"), "", "";
        InvalidParameterTagKey = "InvalidParameter.TagKey" ("400"), "", "";
        InvalidParameterTagValue = "InvalidParameter.TagValue" ("400"), "", "";
        InvalidParameterTags = "InvalidParameter.Tags" ("400"), "", "";
        InvalidParameterValue = "InvalidParameter.Value" ("403"), "The Value is invalid.", "The Value is invalid.";
        InvalidResourceARNAccount = "InvalidResourceARN.Account" ("400"), "", "";
        InvalidResourceARNFormatError = "InvalidResourceARN.FormatError" ("400"), "", "";
        InvalidResourceARNRegion = "InvalidResourceARN.Region" ("400"), "", "";
        MetaTagKeyHasValue = "MetaTagKeyHasValue" ("400"), "", "";
        MetaTagKeyNotFound = "MetaTagKeyNotFound" ("403"), "", "";
        MissingParameterAliUid = "MissingParameter.AliUid" ("404"), "You must specify AliUid.", "You must specify AliUid.";
        MissingParameterBid = "MissingParameter.Bid" ("404"), "You must specify Bid.", "You must specify Bid.";
        MissingParameterCreateby = "MissingParameter.Createby" ("403"), "You must specify Createby.", "You must specify Createby.";
        MissingParameterKey = "MissingParameter.Key" ("404"), "", "";
        MissingParameterRegionId = "MissingParameter.RegionId" ("404"), "You must specify RegionId.", "You must specify RegionId.";
        MissingParameterRemoveNum = "MissingParameter.RemoveNum" ("404"), "You must specify RemoveNum.", "You must specify RemoveNum.";
        MissingParameterResourceIdARN = "MissingParameter.ResourceIdARN" ("404"), "You must specify ResourceIdARN.", "You must specify ResourceIdARN.";
        MissingParameterResourceIds = "MissingParameter.ResourceIds" ("403"), "You must specify ResourceIds.", "You must specify ResourceIds.";
        MissingParameterTagKey = "MissingParameter.TagKey" ("404"), "You must specify TagKey.", "You must specify TagKey.";
        MissingParameterTagKeyValueParamList = "MissingParameter.TagKeyValueParamList" ("404"), "", "";
        MissingParameterTags = "MissingParameter.Tags" ("404"), "You must specify Tags.", "You must specify Tags.";
        MissingParameterValue = "MissingParameter.Value" ("404"), "", "";
        MissingServiceCode = "Missing.ServiceCode" ("403"), "You must specify ServiceCode.", "You must specify ServiceCode.";
        MissingTagKey = "Missing.TagKey" ("404"), "", "";
        NoMatchRemoveNum = "NoMatch.RemoveNum" ("404"), "", "";
        NoPermission = "NoPermission" ("403"), "AssumedRoleUser has no permission.", "The caller has no permission for this operation.";
        NoPermissionKeyCategory = "NoPermissionKey.Category" ("403"), "", "";
        NoPermissionKeyOperator = "NoPermissionKey.Operator" ("403"), "", "";
        NoPermissionOperator = "NoPermission.Operator" ("403"), "", "";
        NoPermissionSystemTag = "NoPermission.SystemTag" ("403"), "", "";
        NumberExceedResourceIds = "NumberExceed.ResourceIds" ("403"), "", "";
        NumberExceedTags = "NumberExceed.Tags" ("403"), "", "";
        PermissionDenied = "PermissionDenied" ("403"), "", "";
        QuotaExceedTagsPerResource = "QuotaExceed.TagsPerResource" ("403"), "", "";
        TagPolicyNotOpen = "TagPolicy.NotOpen" ("403"), "", "";
        TagPolicyPendingEnable = "TagPolicy.PendingEnable" ("403"), "", "";
        Throttling = "Throttling" ("400"), "", "Too many calls in a short time; wait and call more slowly.";
        WrongEndpoint = "WrongEndpoint" ("403"), "", "";
    }
}
