// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        AccountTypeNotSupported = "AccountTypeNotSupported" ("403"), "Account type not supported.", "The operation cannot be used with this type of account.";
        ActionInProgress = "ActionInProgress" ("409"), "", "Another operation on the stack is under way. Wait until it has ended.";
        ChangeSetExists = "ChangeSetExists" ("409"), "", "A change set of this name exists already for the stack.";
        ChangeSetNotFound = "ChangeSetNotFound" ("404"), "", "No change set has this ID.";
        CircularDependency = "CircularDependency" ("400"), "Circular Dependency Found: {reason}.", "Resources of the template depend on one another in a circle; the message names them.";
        ContinueCreateStackValidationFailed = "ContinueCreateStackValidationFailed" ("400"), "{reason}.", "Creating the stack cannot go on with these values; the message gives the reason.";
        DuplicateTagKey = "Duplicate.TagKey" ("400"), "", "The call names the same tag key twice.";
        Forbidden = "Forbidden" ("403"), "", "The caller may not perform this operation on the resource.";
        InternalError = "InternalError" ("500"), "Server error.", "The service failed on its side; try again after a while.";
        Invalid = "Invalid" ("400"), "", "A value in the request is not valid.";
        InvalidIdempotenceParameter = "InvalidIdempotenceParameter" ("400"), "", "The client token was used before with other parameters. Use a new token.";
        InvalidOperationSetDeletionProtection = "InvalidOperation.SetDeletionProtection" ("400"), "", "Deletion protection cannot be set for this stack.";
        InvalidParameter = "InvalidParameter" ("400"), "", "A parameter has a value that the operation does not accept; the message says which.";
        InvalidSchema = "InvalidSchema" ("400"), "{reason}.", "The template does not follow the schema; the message gives the reason.";
        InvalidTemplate = "InvalidTemplate" ("400"), "{reason}.", "The template is not valid; the message gives the reason.";
        InvalidTemplateAttribute = "InvalidTemplateAttribute" ("400"), "", "The template refers to an attribute that the resource does not have.";
        InvalidTemplatePropertyType = "InvalidTemplatePropertyType" ("400"), "", "A property in the template has a value of the wrong type.";
        InvalidTemplateReference = "InvalidTemplateReference" ("400"), "", "The template refers to a resource or parameter that it does not define.";
        InvalidTemplateSection = "InvalidTemplateSection" ("400"), "", "The template has a section that is not allowed.";
        InvalidTemplateVersion = "InvalidTemplateVersion" ("400"), "", "The format version given in the template is not valid.";
        InvalidValue = "InvalidValue" ("400"), "{reason}.", "A parameter has a value that is not allowed.";
        LastTokenProcessing = "LastTokenProcessing" ("400"), "", "The request made before with this client token is still being worked on.";
        MissingParameter = "MissingParameter" ("400"), "", "A required parameter is missing; the message says which.";
        MultipleParameter = "MultipleParameter" ("400"), "", "The request gives a parameter more than once, or several where one is allowed.";
        NotFound = "NotFound" ("404"), "{reason}.", "What the request refers to does not exist.";
        NotSupported = "NotSupported" ("400"), "{feature} is not supported.", "The service does not support what was asked.";
        OneoftheinputparametersNamesShouldbespecified = "Oneoftheinputparameters{names}shouldbespecified", "400", "None of the parameters named in the message was given; one of them is needed.";
        RequestLimitExceeded = "RequestLimitExceeded" ("400"), "Request limit exceeded: {reason}.", "Too many requests came in a short time. Wait and try again.";
        ResourceNotAvailable = "ResourceNotAvailable" ("404"), "", "The resource is not in a state to receive the signal.";
        ResourceNotFound = "ResourceNotFound" ("404"), "", "No resource matches the ID given.";
        ResourceTypeNotFound = "ResourceTypeNotFound" ("404"), "", "There is no such resource type.";
        ServiceUnavailable = "ServiceUnavailable" ("503"), "", "The service cannot answer at the moment; try again after a while.";
        StackExists = "StackExists" ("409"), "", "A stack of this name exists already.";
        StackGroupExists = "StackGroupExists" ("409"), "", "A stack group of this name exists already.";
        StackGroupNotEmpty = "StackGroupNotEmpty" ("400"), "", "The group still holds stack instances. Delete them first.";
        StackGroupNotFound = "StackGroupNotFound" ("404"), "", "No stack group has this name or ID in the region.";
        StackGroupOperationInProgress = "StackGroupOperationInProgress" ("409"), "", "The stack group is busy with an operation. Wait until it has ended.";
        StackGroupOperationNotFound = "StackGroupOperationNotFound" ("404"), "", "No operation on a stack group has this ID.";
        StackInstanceExists = "StackInstanceExists" ("409"), "", "The group has a stack in this account and region already.";
        StackInstanceNotFound = "StackInstanceNotFound" ("404"), "", "The group has no stack in this account and region.";
        StackNotFound = "StackNotFound" ("404"), "", "No stack has this ID or name in the region.";
        StackPolicyValidationFailed = "StackPolicyValidationFailed" ("400"), "", "The stack policy does not pass the check.";
        StackValidationFailed = "StackValidationFailed" ("400"), "{reason}.", "The stack does not pass the check; the message gives the reason.";
        TemplateBeingProcessed = "TemplateBeingProcessed" ("400"), "", "Another operation on the template is under way. Wait until it has ended.";
        TemplateNotFound = "TemplateNotFound" ("404"), "", "No stored template has this ID or version.";
        TheinputparameterNameShouldbespecifiedReason = "Theinputparameter{name}shouldbespecified,{reason}", "400", "The parameter named in the message is missing; the message says why it is needed.";
        ThespecifiedparameterNameIsinvalidReason = "Thespecifiedparameter{name}isinvalid,{reason}", "400", "The parameter named in the message is not valid; the message says why.";
        UnknownError = "UnknownError" ("400"), "", "The call failed for a reason that the service does not know.";
        UnknownUserParameter = "UnknownUserParameter" ("400"), "", "The call sets a parameter that the template does not define.";
        UserParameterMissing = "UserParameterMissing" ("400"), "", "The call leaves out a parameter that the template needs.";
    }
}
