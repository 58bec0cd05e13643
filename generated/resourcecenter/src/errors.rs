// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        AlreadyExistsFilterName = "AlreadyExists.FilterName" ("409"), "", "A filter of this name exists already.";
        AlreadyExistsName = "AlreadyExists.Name" ("409"), "", "A query of this name exists already.";
        ConflictServiceStatus = "Conflict.ServiceStatus" ("409"), "", "The service is just being switched on or off.";
        DependencyViolationConfig = "DependencyViolation.Config" ("400"), "", "Cloud Config still depends on the service.";
        DependencyViolationResourceGroup = "DependencyViolation.ResourceGroup" ("400"), "", "Resource groups still depend on the service.";
        DisableConflictDeliveryChannel = "DisableConflict.DeliveryChannel" ("409"), "", "There are still channels of delivery; delete them first.";
        DisableConflictMultiAccount = "DisableConflict.MultiAccount" ("409"), "", "Search across accounts is on; switch it off first.";
        DiscoveryInProgress = "DiscoveryInProgress" ("400"), "", "Resources are still being gathered.";
        ExceedLimitExecuteTime = "ExceedLimit.ExecuteTime" ("409"), "", "The query took too long.";
        ExceedLimitFilter = "ExceedLimit.Filter" ("409"), "", "There are more conditions than allowed.";
        ExceedLimitUserFilter = "ExceedLimit.User.Filter" ("409"), "", "There are as many filters as allowed.";
        InvalidParameterAccountId = "InvalidParameter.AccountId" ("409"), "", "The account is not valid.";
        InvalidParameterFilterConfiguration = "InvalidParameter.FilterConfiguration" ("409"), "", "The settings of the filter are not valid.";
        InvalidParameterFilterName = "InvalidParameter.FilterName" ("409"), "", "The name of the filter does not follow the rules.";
        InvalidParameterMatchType = "InvalidParameter.MatchType" ("409"), "", "The way of comparing is none that the operation knows.";
        InvalidParameterMaxResults = "InvalidParameter.MaxResults" ("400"), "", "The number of results is not valid.";
        InvalidParameterName = "InvalidParameter.Name" ("409"), "", "The name of the query does not follow the rules.";
        InvalidParameterQuery = "InvalidParameter.Query" ("409"), "", "The features to look for are not valid.";
        InvalidParameterResourceGroupId = "InvalidParameter.ResourceGroupId" ("409"), "", "The ID of the resource group is not valid.";
        InvalidParameterResourceType = "InvalidParameter.ResourceType" ("409"), "", "The resource type is none that the operation knows.";
        InvalidParameterScope = "InvalidParameter.Scope" ("409"), "The Scope is invalid.", "The range of accounts is not valid.";
        InvalidParameterSortCriterionKey = "InvalidParameter.SortCriterion.Key" ("409"), "", "The list cannot be sorted by this.";
        InvalidSearchSql = "InvalidSearch.SQL" ("409"), "Error: %s", "The SQL is not valid.";
        LengthExceedLimitDescription = "LengthExceedLimit.Description" ("409"), "", "The description is too long.";
        LengthExceedLimitExpression = "LengthExceedLimit.Expression" ("409"), "", "The query is too long.";
        LengthExceedLimitFilterConfiguration = "LengthExceedLimit.FilterConfiguration" ("409"), "", "The settings of the filter are too long.";
        LengthExceedLimitFilterName = "LengthExceedLimit.FilterName" ("409"), "", "The name of the filter is too long.";
        LengthExceedLimitName = "LengthExceedLimit.Name" ("409"), "", "The name of the query is too long.";
        MultiAccountServiceNotEnabled = "MultiAccountServiceNotEnabled" ("400"), "", "Search across accounts is off.";
        NoPermission = "NoPermission" ("400"), "", "The caller has no permission for this operation.";
        NoPermissionResource = "NoPermission.Resource" ("403"), "", "The caller may not see the resource.";
        NoPermissionResourceDirectoryMemberAccount = "NoPermission.ResourceDirectory.MemberAccount" ("409"), "", "Members of the resource directory may not do this.";
        NoPermissionServiceLinkedRole = "NoPermission.ServiceLinkedRole" ("400"), "", "The caller may not create the role that the service needs.";
        NotExistsAccount = "NotExists.Account" ("404"), "", "There is no such account.";
        NotExistsDefaultFilter = "NotExists.DefaultFilter" ("404"), "", "No default filter is set.";
        NotExistsFilterName = "NotExists.FilterName" ("409"), "", "There is no filter of this name.";
        NotExistsQueryId = "NotExists.QueryId" ("409"), "", "There is no such query.";
        NotExistsResource = "NotExists.Resource" ("404"), "", "There is no such resource.";
        NotExistsResourceDirectory = "NotExists.ResourceDirectory" ("404"), "", "The account has no resource directory.";
        NotExistsResourceDirectoryFolderId = "NotExists.ResourceDirectory.FolderId" ("404"), "", "There is no such folder in the resource directory.";
        NotExistsResourceGroup = "NotExists.ResourceGroup" ("404"), "", "There is no such resource group.";
        NotSupportAccountSite = "NotSupport.Account.Site" ("409"), "", "The accounts were registered at different sites.";
        SQLExecuteError = "SQLExecuteError" ("409"), "", "The query failed.";
        ServiceNotEnabled = "ServiceNotEnabled" ("400"), "", "The service has not been activated.";
        ServiceNotEnabledSpecifiedAccount = "ServiceNotEnabled.SpecifiedAccount" ("409"), "", "The account given has not activated the service.";
    }
}
