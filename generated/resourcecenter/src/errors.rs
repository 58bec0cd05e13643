// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        AlreadyExistsFilterName = "AlreadyExists.FilterName" ("409"), "", "";
        AlreadyExistsName = "AlreadyExists.Name" ("409"), "", "";
        ConflictServiceStatus = "Conflict.ServiceStatus" ("409"), "", "";
        DependencyViolationConfig = "DependencyViolation.Config" ("400"), "", "";
        DependencyViolationResourceGroup = "DependencyViolation.ResourceGroup" ("400"), "", "";
        DisableConflictDeliveryChannel = "DisableConflict.DeliveryChannel" ("409"), "", "";
        DisableConflictMultiAccount = "DisableConflict.MultiAccount" ("409"), "", "";
        DiscoveryInProgress = "DiscoveryInProgress" ("400"), "", "";
        ExceedLimitExecuteTime = "ExceedLimit.ExecuteTime" ("409"), "", "";
        ExceedLimitFilter = "ExceedLimit.Filter" ("409"), "", "";
        ExceedLimitUserFilter = "ExceedLimit.User.Filter" ("409"), "", "";
        InvalidParameterAccountId = "InvalidParameter.AccountId" ("409"), "", "";
        InvalidParameterFilterConfiguration = "InvalidParameter.FilterConfiguration" ("409"), "", "";
        InvalidParameterFilterName = "InvalidParameter.FilterName" ("409"), "", "";
        InvalidParameterMatchType = "InvalidParameter.MatchType" ("409"), "", "";
        InvalidParameterMaxResults = "InvalidParameter.MaxResults" ("400"), "", "";
        InvalidParameterName = "InvalidParameter.Name" ("409"), "", "";
        InvalidParameterQuery = "InvalidParameter.Query" ("409"), "", "";
        InvalidParameterResourceGroupId = "InvalidParameter.ResourceGroupId" ("409"), "", "";
        InvalidParameterResourceType = "InvalidParameter.ResourceType" ("409"), "", "";
        InvalidParameterScope = "InvalidParameter.Scope" ("409"), "The Scope is invalid.", "The Scope is invalid.";
        InvalidParameterSortCriterionKey = "InvalidParameter.SortCriterion.Key" ("409"), "", "";
        InvalidSearchSql = "InvalidSearch.SQL" ("409"), "Error: %s", "Error: %s";
        LengthExceedLimitDescription = "LengthExceedLimit.Description" ("409"), "", "";
        LengthExceedLimitExpression = "LengthExceedLimit.Expression" ("409"), "", "";
        LengthExceedLimitFilterConfiguration = "LengthExceedLimit.FilterConfiguration" ("409"), "", "";
        LengthExceedLimitFilterName = "LengthExceedLimit.FilterName" ("409"), "", "";
        LengthExceedLimitName = "LengthExceedLimit.Name" ("409"), "", "";
        MultiAccountServiceNotEnabled = "MultiAccountServiceNotEnabled" ("400"), "", "";
        NoPermission = "NoPermission" ("400"), "", "The caller has no permission for this operation.";
        NoPermissionResource = "NoPermission.Resource" ("403"), "", "";
        NoPermissionResourceDirectoryMemberAccount = "NoPermission.ResourceDirectory.MemberAccount" ("409"), "", "";
        NoPermissionServiceLinkedRole = "NoPermission.ServiceLinkedRole" ("400"), "", "";
        NotExistsAccount = "NotExists.Account" ("404"), "", "";
        NotExistsDefaultFilter = "NotExists.DefaultFilter" ("404"), "", "";
        NotExistsFilterName = "NotExists.FilterName" ("409"), "", "";
        NotExistsQueryId = "NotExists.QueryId" ("409"), "", "";
        NotExistsResource = "NotExists.Resource" ("404"), "", "";
        NotExistsResourceDirectory = "NotExists.ResourceDirectory" ("404"), "", "";
        NotExistsResourceDirectoryFolderId = "NotExists.ResourceDirectory.FolderId" ("404"), "", "";
        NotExistsResourceGroup = "NotExists.ResourceGroup" ("404"), "", "";
        NotSupportAccountSite = "NotSupport.Account.Site" ("409"), "", "";
        SQLExecuteError = "SQLExecuteError" ("409"), "", "";
        ServiceNotEnabled = "ServiceNotEnabled" ("400"), "", "";
        ServiceNotEnabledSpecifiedAccount = "ServiceNotEnabled.SpecifiedAccount" ("409"), "", "";
    }
}
