// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        AccessDeniedException = "AccessDeniedException" ("401"), "", "The caller does not have the permission for this.";
        AccessForbidden = "AccessForbidden" ("403"), "%s", "The caller is not authorized for the resource, or its AccessKey ID is unknown.";
        AgentStateError = "AgentStateError" ("412"), "", "The agent has to be stopped before it can be uninstalled.";
        Any = "%s" ("400"), "%s", "The message of the response says what went wrong.";
        BadRequest = "BadRequest" ("400"), "%s", "The query is faulty; the message says where.";
        ContactGroupNotExists = "ContactGroup.NotExists" ("404"), "ContactGroup not exists", "The contact group does not exist.";
        ContactNotExists = "ContactNotExists" ("404"), "ContactName does not exist", "The contact or the contact group does not exist.";
        CreateAlarmError = "CreateAlarmError" ("400"), "Create alarm error", "The alert rule for the task could not be created.";
        ExceedingQuota = "ExceedingQuota" ("406"), "Exceeding quota limits.", "A quota of site monitoring would be exceeded.";
        Forbidden = "Forbidden" ("403"), "%s", "The caller may not perform this operation on the resource.";
        IllegalAddress = "IllegalAddress" ("400"), "Illegal HTTP address", "The address to probe is not a valid HTTP address.";
        InternalError = "InternalError" ("500"), "%s", "The service failed on its side; try again after a while.";
        InternalFailure = "InternalFailure" ("500"), "%s", "The service met an error of its own; try again later.";
        InternetServerError = "InternetServerError" ("500"), "InternetServerError", "The service met an error of its own; try again later.";
        InvalidAuthorization = "InvalidAuthorization" ("403"), "Permission denied", "The caller is not authorized to make this request.";
        InvalidClientTokenId = "InvalidClientTokenId" ("403"), "%s", "The AccessKey ID is unknown.";
        InvalidParameter = "InvalidParameter" ("400"), "Illegal parameters.", "A parameter has a value that the operation does not accept; the message says which.";
        InvalidParameterValue = "InvalidParameterValue" ("400"), "Illegal parameters.", "A parameter has a value that is not allowed.";
        InvalidQueryParameter = "InvalidQueryParameter" ("400"), "%s", "A parameter of the query is not valid.";
        LimitExceeded = "LimitExceeded" ("402"), "", "A quota of the account is used up.";
        LimitorError = "LimitorError" ("400"), "", "The quota of log monitoring metrics is used up.";
        NameNotExists = "NameNotExists" ("400"), "Task name not exists", "No task has this name.";
        NameRepeat = "NameRepeat" ("400"), "Task name repeat", "Another task already has this name.";
        OperationError = "OperationError" ("400"), "Operation failed", "The operation failed.";
        OperatorCityInvalid = "OperatorCityInvalid" ("400"), "Operator City invalid", "The combination of carrier and city is not a valid probe location.";
        OperatorInvalid = "OperatorInvalid" ("400"), "Operator invalid", "There is no such carrier among the probe locations.";
        OverLimit = "OverLimit" ("412"), "", "More instances match the rule than the group may hold.";
        ParameterInvalid = "ParameterInvalid" ("400"), "Illegal parameters.", "A parameter is not valid.";
        ResouceOverLimit = "ResouceOverLimit" ("412"), "The task over limit", "The account has as many availability tasks as it may.";
        ResourceConflict = "ResourceConflict" ("409"), "Concurrent modification of resources.", "The resource is being changed by another request; try again.";
        ResourceExist = "ResourceExist" ("409"), "Resources already exist.", "The resource already exists.";
        ResourceNotFound = "ResourceNotFound" ("404"), "%s", "No resource matches the ID given.";
        ResourceOverLimit = "ResourceOverLimit" ("429"), "%s", "There would be more resources than allowed.";
        ResourcesOverLimit = "ResourcesOverLimit" ("412"), "Resources over limit.", "There would be more resources than allowed.";
        RestrictedUser = "RestrictedUser" ("403"), "", "The account is restricted; it has to activate site monitoring first.";
        TaskNotExists = "TaskNotExists" ("400"), "Task does not exist", "No task has the ID given.";
        ThrottliNgException = "Throttli∂ngException" ("429"), "", "Too many requests in a short time; slow down and try again.";
        ThrottlingException = "ThrottlingException" ("429"), "", "Too many requests in a short time; slow down and try again.";
        _500 = "500" ("500"), "%s", "The service met an error of its own; try again later.";
    }
}
