// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        AddMediaMarksFailed = "AddMediaMarksFailed" ("500"), "", "";
        BucketNotAuthorized = "BucketNotAuthorized" ("403"), "Bucket is not authorised.", "Bucket is not authorised.";
        EndTimeMismatch = "EndTimeMismatch" ("400"), "", "";
        Forbidden = "Forbidden" ("403"), "%s", "The caller may not perform this operation on the resource.";
        IdempotentParameterMismatch = "IdempotentParameterMismatch" ("400"), "", "The `ClientToken` was used before with other parameters; take a new one for a new request.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
        InvalidParam = "InvalidParam" ("400"), "Parameters: templateId is inuse.", "Parameters: templateId is inuse.";
        InvalidParamFps = "InvalidParam.Fps" ("400"), "Invalid Parameters: Fps", "Invalid Parameters: Fps";
        InvalidParamHeight = "InvalidParam.Height" ("400"), "Invalid Parameters: Height", "Invalid Parameters: Height";
        InvalidParamTemplateIdInuse = "InvalidParam.TemplateIdInuse" ("400"), "Parameters: templateId is inuse.", "Parameters: templateId is inuse.";
        InvalidParamWidth = "InvalidParam.Width" ("400"), "Invalid Parameters: Width", "Invalid Parameters: Width";
        InvalidParameter = "InvalidParameter" ("400"), "%s", "A parameter has a value that the operation does not accept; the message says which.";
        JobAlreadyStarted = "JobAlreadyStarted" ("409"), "Job is already started.", "Job is already started.";
        JobLimitExceeded = "JobLimitExceeded" ("400"), "Job limit exceeded.", "Job limit exceeded.";
        JobNotFound = "JobNotFound" ("404"), "No such job.", "No such job.";
        MalformedEndTime = "MalformedEndTime" ("400"), "", "";
        MalformedStartTime = "MalformedStartTime" ("400"), "", "";
        MeterAuthError = "Meter.AuthError" ("403"), "Authentication Failed,Please Try Again.", "Authentication Failed,Please Try Again.";
        MeterDataSourceQueryError = "Meter.DataSourceQueryError" ("500"), "", "";
        MeterParamError = "Meter.ParamError" ("400"), "Param Error:%s,Please Check Again.", "Param Error:%s,Please Check Again.";
        MeterReadyTsError = "Meter.ReadyTsError" ("502"), "", "";
        MeterServerInternalError = "Meter.ServerInternalError" ("500"), "", "";
        MissingParameter = "MissingParameter" ("400"), "%s", "A required parameter is missing; the message says which.";
        NoValidSnapshot = "NoValidSnapshot" ("404"), "", "";
        OperationDenied = "OperationDenied" ("403"), "", "The resource does not allow this operation in its present condition.";
        OverlayNotSupported = "OverlayNotSupported" ("400"), "", "";
        ProjectNotFound = "ProjectNotFound" ("404"), "", "";
        StreamNotFound = "StreamNotFound" ("400"), "No such stream.", "No such stream.";
        TemplateNotFound = "TemplateNotFound" ("404"), "No such template.", "No such template.";
        UpdateMediaMarksFailed = "UpdateMediaMarksFailed" ("500"), "", "";
        UserDisable = "UserDisable" ("403"), "User is disable.", "User is disable.";
    }
}
