// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        AddMediaMarksFailed = "AddMediaMarksFailed" ("500"), "", "The marks could not be added. Try again; if it stays, open a ticket with the request ID.";
        BucketNotAuthorized = "BucketNotAuthorized" ("403"), "Bucket is not authorised.", "The service may not write to the bucket. Grant it access.";
        EndTimeMismatch = "EndTimeMismatch" ("400"), "", "The end does not lie after the start.";
        Forbidden = "Forbidden" ("403"), "%s", "The caller may not perform this operation on the resource.";
        IdempotentParameterMismatch = "IdempotentParameterMismatch" ("400"), "", "The `ClientToken` was used before with other parameters; take a new one for a new request.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
        InvalidParam = "InvalidParam" ("400"), "Parameters: templateId is inuse.", "A parameter has a value that the operation does not accept.";
        InvalidParamFps = "InvalidParam.Fps" ("400"), "Invalid Parameters: Fps", "The frame rate is out of range.";
        InvalidParamHeight = "InvalidParam.Height" ("400"), "Invalid Parameters: Height", "The vertical size is out of range.";
        InvalidParamTemplateIdInuse = "InvalidParam.TemplateIdInuse" ("400"), "Parameters: templateId is inuse.", "Jobs use the template, so it cannot change now.";
        InvalidParamWidth = "InvalidParam.Width" ("400"), "Invalid Parameters: Width", "The horizontal size is out of range.";
        InvalidParameter = "InvalidParameter" ("400"), "%s", "A parameter has a value that the operation does not accept; the message says which.";
        JobAlreadyStarted = "JobAlreadyStarted" ("409"), "Job is already started.", "The job is running already.";
        JobLimitExceeded = "JobLimitExceeded" ("400"), "Job limit exceeded.", "As many jobs are running as allowed.";
        JobNotFound = "JobNotFound" ("404"), "No such job.", "No such job exists.";
        MalformedEndTime = "MalformedEndTime" ("400"), "", "The end is not written as UTC time.";
        MalformedStartTime = "MalformedStartTime" ("400"), "", "The start is not written as UTC time.";
        MeterAuthError = "Meter.AuthError" ("403"), "Authentication Failed,Please Try Again.", "The caller could not be verified. Check the key and its permissions.";
        MeterDataSourceQueryError = "Meter.DataSourceQueryError" ("500"), "", "The figures could not be read. Try again later.";
        MeterParamError = "Meter.ParamError" ("400"), "Param Error:%s,Please Check Again.", "A parameter of the query cannot be accepted; the message says which.";
        MeterReadyTsError = "Meter.ReadyTsError" ("502"), "", "It could not be found out how far figures are complete. Try again later.";
        MeterServerInternalError = "Meter.ServerInternalError" ("500"), "", "The query failed inside. Try again later.";
        MissingParameter = "MissingParameter" ("400"), "%s", "A required parameter is missing; the message says which.";
        NoValidSnapshot = "NoValidSnapshot" ("404"), "", "No snapshots exist for these values.";
        OperationDenied = "OperationDenied" ("403"), "", "The resource does not allow this operation in its present condition.";
        OverlayNotSupported = "OverlayNotSupported" ("400"), "", "A snapshot that is always replaced cannot be deleted here; delete its file in OSS.";
        ProjectNotFound = "ProjectNotFound" ("404"), "", "No such editing project exists.";
        StreamNotFound = "StreamNotFound" ("400"), "No such stream.", "The stream is not live.";
        TemplateNotFound = "TemplateNotFound" ("404"), "No such template.", "No such template exists.";
        UpdateMediaMarksFailed = "UpdateMediaMarksFailed" ("500"), "", "The marks could not be changed. Try again; if it stays, open a ticket with the request ID.";
        UserDisable = "UserDisable" ("403"), "User is disable.", "The account is blocked, for example for unpaid bills.";
    }
}
