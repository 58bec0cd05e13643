// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        CreatedByAlreadyOpen = "CreatedByAlreadyOpen" ("400"), "CreatedBy is already activated.", "Creator tags are switched on already.";
        DuplicateTagKey = "Duplicate.TagKey" ("403"), "", "One tag key appears twice in the call.";
        EntityNotExistRole = "EntityNotExist.Role" ("403"), "The role not exists.", "There is no RAM role of this name.";
        FuzzyQueryNotSupport = "FuzzyQuery.NotSupport" ("400"), "", "Tags of this kind can only be searched exactly.";
        GlobalAggregatorNotFount = "GlobalAggregator.NotFount" ("400"), "", "There is no account group that spans the resource directory.";
        InvalidNextToken = "Invalid.NextToken" ("403"), "", "The mark is not one that a call before returned.";
        InvalidParameterAcceptLanguage = "InvalidParameter.AcceptLanguage" ("403"), "", "The language is none that the operation knows.";
        InvalidParameterCategory = "InvalidParameter.Category" ("403"), "", "The class of tags is none that the operation knows.";
        InvalidParameterKey = "InvalidParameter.Key" ("403"), "The Key is invalid.", "A tag key does not follow the naming rules.";
        InvalidParameterResourceType = "InvalidParameter.ResourceType" ("403"), "", "The resource type is none that the operation knows.";
        InvalidParameterServiceCode = "InvalidParameter.ServiceCode" ("400"), "", "The code of the service is none that the operation knows.";
        InvalidParameterTagKey = "InvalidParameter.TagKey" ("400"), "", "A tag key does not follow the naming rules.";
        InvalidParameterTagValue = "InvalidParameter.TagValue" ("400"), "", "A tag value does not follow the naming rules.";
        InvalidParameterTags = "InvalidParameter.Tags" ("400"), "", "The tags are not given as the operation expects.";
        InvalidParameterValue = "InvalidParameter.Value" ("403"), "The Value is invalid.", "A tag value does not follow the naming rules.";
        InvalidResourceARNAccount = "InvalidResourceARN.Account" ("400"), "", "The ARN names another account.";
        InvalidResourceARNFormatError = "InvalidResourceARN.FormatError" ("400"), "", "The ARN is not written as ARNs are.";
        InvalidResourceARNRegion = "InvalidResourceARN.Region" ("400"), "", "The ARN names another region.";
        MetaTagKeyHasValue = "MetaTagKeyHasValue" ("400"), "", "The tag key still has values; delete them first.";
        MetaTagKeyNotFound = "MetaTagKeyNotFound" ("403"), "", "There is no such tag key.";
        MissingParameterAliUid = "MissingParameter.AliUid" ("404"), "You must specify AliUid.", "The account is missing.";
        MissingParameterBid = "MissingParameter.Bid" ("404"), "You must specify Bid.", "The seller of the account is missing.";
        MissingParameterCreateby = "MissingParameter.Createby" ("403"), "You must specify Createby.", "The creator is missing.";
        MissingParameterKey = "MissingParameter.Key" ("404"), "", "The tag key is missing.";
        MissingParameterRegionId = "MissingParameter.RegionId" ("404"), "You must specify RegionId.", "The region is missing.";
        MissingParameterRemoveNum = "MissingParameter.RemoveNum" ("404"), "You must specify RemoveNum.", "The number of tags to take off is missing.";
        MissingParameterResourceIdARN = "MissingParameter.ResourceIdARN" ("404"), "You must specify ResourceIdARN.", "Neither IDs nor ARNs of resources are given.";
        MissingParameterResourceIds = "MissingParameter.ResourceIds" ("403"), "You must specify ResourceIds.", "The IDs of the resources are missing.";
        MissingParameterTagKey = "MissingParameter.TagKey" ("404"), "You must specify TagKey.", "A tag is given without a key.";
        MissingParameterTagKeyValueParamList = "MissingParameter.TagKeyValueParamList" ("404"), "", "The list of tags is missing.";
        MissingParameterTags = "MissingParameter.Tags" ("404"), "You must specify Tags.", "The tags are missing.";
        MissingParameterValue = "MissingParameter.Value" ("404"), "", "The tag value is missing.";
        MissingServiceCode = "Missing.ServiceCode" ("403"), "You must specify ServiceCode.", "The code of the service is missing.";
        MissingTagKey = "Missing.TagKey" ("404"), "", "The tag key is missing.";
        NoMatchRemoveNum = "NoMatch.RemoveNum" ("404"), "", "The number of tags to take off does not fit the tags given.";
        NoPermission = "NoPermission" ("403"), "AssumedRoleUser has no permission.", "The caller has no permission for this operation.";
        NoPermissionKeyCategory = "NoPermissionKey.Category" ("403"), "", "The caller may not use tag keys of this class.";
        NoPermissionKeyOperator = "NoPermissionKey.Operator" ("403"), "", "The caller may not use this tag key.";
        NoPermissionOperator = "NoPermission.Operator" ("403"), "", "The caller may not perform this operation.";
        NoPermissionSystemTag = "NoPermission.SystemTag" ("403"), "", "System tags cannot be used by customers.";
        NumberExceedResourceIds = "NumberExceed.ResourceIds" ("403"), "", "More resource IDs are given than one call takes.";
        NumberExceedTags = "NumberExceed.Tags" ("403"), "", "More tags are given than one call takes.";
        PermissionDenied = "PermissionDenied" ("403"), "", "The caller may not perform this operation.";
        QuotaExceedTagsPerResource = "QuotaExceed.TagsPerResource" ("403"), "", "A resource would carry more tags than allowed.";
        TagPolicyNotOpen = "TagPolicy.NotOpen" ("403"), "", "Tag policies are switched off.";
        TagPolicyPendingEnable = "TagPolicy.PendingEnable" ("403"), "", "Tag policies are just being switched on.";
        Throttling = "Throttling" ("400"), "", "Too many calls in a short time; wait and call more slowly.";
        WrongEndpoint = "WrongEndpoint" ("403"), "", "The call went to the endpoint of another region.";
    }
}
