// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        AccessDenied = "AccessDenied", "", "";
        DataEncryptionCiphertextNotExist = "DataEncryption.CiphertextNotExist", "", "";
        DataEncryptionContainerFormatNotSupported = "DataEncryption.ContainerFormatNotSupported", "", "";
        EntityNotExistRole = "EntityNotExist.Role", "", "";
        InternalError = "InternalError" ("500"), "errorMsg:%s", "The service failed on its side; try again after a while.";
        InvalidArgument = "InvalidArgument", "", "";
        InvalidIdentityServiceDisabled = "InvalidIdentity.ServiceDisabled", "", "";
        InvalidParameter = "InvalidParameter" ("400"), "errorMsg:%s", "A parameter has a value that the operation does not accept; the message says which.";
        InvalidParameterBucketNameInvalid = "InvalidParameter.BucketNameInvalid", "", "";
        InvalidParameterDBNotExist = "InvalidParameter.DBNotExist" ("400"), "", "";
        InvalidParameterDigiWatermark = "InvalidParameter.DigiWatermark", "", "";
        InvalidParameterEmptyValue = "InvalidParameter.EmptyValue", "", "";
        InvalidParameterFormat = "InvalidParameter.Format", "", "";
        InvalidParameterInvalidBase64Format = "InvalidParameter.InvalidBase64Format", "", "";
        InvalidParameterInvalidDigitalWaterMarkType = "InvalidParameter.InvalidDigitalWaterMarkType", "", "";
        InvalidParameterInvalidState = "InvalidParameter.InvalidState", "", "";
        InvalidParameterJobNotFound = "InvalidParameter.JobNotFound" ("400"), "", "";
        InvalidParameterJsonArrayFormatInvalid = "InvalidParameter.JsonArrayFormatInvalid", "", "";
        InvalidParameterJsonFormatInvalid = "InvalidParameter.JsonFormatInvalid", "", "";
        InvalidParameterJsonObjectFormatInvalid = "InvalidParameter.JsonObjectFormatInvalid", "", "";
        InvalidParameterListSizeExceed = "InvalidParameter.ListSizeExceed", "", "";
        InvalidParameterLocationInvalid = "InvalidParameter.LocationInvalid", "", "";
        InvalidParameterMergeFileNoVideoOrAudio = "InvalidParameter.MergeFileNoVideoOrAudio", "", "";
        InvalidParameterNoAudioStream = "InvalidParameter.NoAudioStream", "", "";
        InvalidParameterNotSupported = "InvalidParameter.NotSupported", "", "";
        InvalidParameterNullValue = "InvalidParameter.NullValue", "", "";
        InvalidParameterNumberFormatInvalid = "InvalidParameter.NumberFormatInvalid", "", "";
        InvalidParameterObjectKeyInvalid = "InvalidParameter.ObjectKeyInvalid", "", "";
        InvalidParameterOutOfRange = "InvalidParameter.OutOfRange" ("400"), "", "";
        InvalidParameterResourceContentBad = "InvalidParameter.ResourceContentBad", "", "";
        InvalidParameterResourceDeleted = "InvalidParameter.ResourceDeleted", "", "";
        InvalidParameterResourceNotFound = "InvalidParameter.ResourceNotFound", "", "";
        InvalidParameterResourceNotSupported = "InvalidParameter.ResourceNotSupported", "", "";
        InvalidParameterServiceNotSupportRegion = "InvalidParameter.ServiceNotSupportRegion", "", "";
        InvalidParameterTemplateNotFound = "InvalidParameter.TemplateNotFound", "", "";
        InvalidParameterTemplateNotSupported = "InvalidParameter.TemplateNotSupported", "", "";
        InvalidParameterUUIDFormatInvalid = "InvalidParameter.UUIDFormatInvalid", "", "";
        InvalidParameterWaterMarkFileFormatNotSupported = "InvalidParameter.WaterMarkFileFormatNotSupported", "", "";
        InvalidQueueName = "InvalidQueueName", "", "";
        MissingParameter = "MissingParameter", "", "A required parameter is missing; the message says which.";
        NotSupportedJobAnalysisJobNotSupported = "NotSupportedJob.AnalysisJobNotSupported", "", "";
        NotSupportedJobContainerFormatNotSupported = "NotSupportedJob.ContainerFormatNotSupported", "", "";
        NotSupportedJobDurationIsLessThanHalfAnHour = "NotSupportedJob.DurationIsLessThanHalfAnHour", "", "";
        NotSupportedJobSystemTemplateJobNotSupported = "NotSupportedJob.SystemTemplateJobNotSupported", "", "";
        ParameterNotBoolean = "ParameterNotBoolean", "", "";
        ParametersNotSupported = "Parameters.NotSupported", "", "";
        PermissionDeniedJobInComplete = "PermissionDenied.JobInComplete", "", "";
        PermissionDeniedJobInFailure = "PermissionDenied.JobInFailure", "", "";
        PermissionDeniedJobInRunning = "PermissionDenied.JobInRunning", "", "";
        PermissionDeniedResourceAccess = "PermissionDenied.ResourceAccess", "", "";
        PermissionDeniedResourceQuotaExceed = "PermissionDenied.ResourceQuotaExceed", "", "";
        QueueNotExist = "QueueNotExist", "", "";
        SnapshotTimeOut = "SnapshotTimeOut", "", "";
        Throttling = "Throttling", "", "Too many calls in a short time; wait and call more slowly.";
        TopicNameInvalid = "TopicNameInvalid", "", "";
        TopicNotExist = "TopicNotExist", "", "";
        TransientNetWorkError = "TransientNetWorkError", "", "";
    }
}
