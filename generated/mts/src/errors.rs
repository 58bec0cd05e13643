// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        AccessDenied = "AccessDenied", "", "The caller has no right to this.";
        DataEncryptionCiphertextNotExist = "DataEncryption.CiphertextNotExist", "", "Encryption needs the encrypted key.";
        DataEncryptionContainerFormatNotSupported = "DataEncryption.ContainerFormatNotSupported", "", "Only HLS output can be encrypted in this way.";
        EntityNotExistRole = "EntityNotExist.Role", "", "There is no RAM role of this name.";
        InternalError = "InternalError" ("500"), "errorMsg:%s", "The service failed on its side; try again after a while.";
        InvalidArgument = "InvalidArgument", "", "A parameter cannot be accepted.";
        InvalidIdentityServiceDisabled = "InvalidIdentity.ServiceDisabled", "", "The account has not activated the service, or it is out of service for unpaid bills.";
        InvalidParameter = "InvalidParameter" ("400"), "errorMsg:%s", "A parameter has a value that the operation does not accept; the message says which.";
        InvalidParameterBucketNameInvalid = "InvalidParameter.BucketNameInvalid", "", "The name of the bucket cannot be one.";
        InvalidParameterDBNotExist = "InvalidParameter.DBNotExist" ("400"), "", "No such fingerprint library exists.";
        InvalidParameterDigiWatermark = "InvalidParameter.DigiWatermark", "", "The settings of the hidden mark cannot be accepted.";
        InvalidParameterEmptyValue = "InvalidParameter.EmptyValue", "", "A parameter that needs a value is empty.";
        InvalidParameterFormat = "InvalidParameter.Format", "", "A parameter is not written in the form that the operation expects.";
        InvalidParameterInvalidBase64Format = "InvalidParameter.InvalidBase64Format", "", "A parameter should be in Base64 and is not.";
        InvalidParameterInvalidDigitalWaterMarkType = "InvalidParameter.InvalidDigitalWaterMarkType", "", "The kind of hidden mark is none of those offered.";
        InvalidParameterInvalidState = "InvalidParameter.InvalidState", "", "The state of the thing named does not permit this.";
        InvalidParameterJobNotFound = "InvalidParameter.JobNotFound" ("400"), "", "No such job exists.";
        InvalidParameterJsonArrayFormatInvalid = "InvalidParameter.JsonArrayFormatInvalid", "", "A parameter should be a JSON array and is not.";
        InvalidParameterJsonFormatInvalid = "InvalidParameter.JsonFormatInvalid", "", "A parameter should be JSON and is not.";
        InvalidParameterJsonObjectFormatInvalid = "InvalidParameter.JsonObjectFormatInvalid", "", "A parameter should be a JSON object and is not.";
        InvalidParameterListSizeExceed = "InvalidParameter.ListSizeExceed", "", "A list has more entries than allowed.";
        InvalidParameterLocationInvalid = "InvalidParameter.LocationInvalid", "", "The OSS region is not one, or the service does not work with it.";
        InvalidParameterMergeFileNoVideoOrAudio = "InvalidParameter.MergeFileNoVideoOrAudio", "", "A file to join on has neither picture nor sound.";
        InvalidParameterNoAudioStream = "InvalidParameter.NoAudioStream", "", "The source has no sound, which this needs.";
        InvalidParameterNotSupported = "InvalidParameter.NotSupported", "", "The values do not go together, or one is not offered.";
        InvalidParameterNullValue = "InvalidParameter.NullValue", "", "A parameter that needs a value has none.";
        InvalidParameterNumberFormatInvalid = "InvalidParameter.NumberFormatInvalid", "", "A parameter should be a number and is not.";
        InvalidParameterObjectKeyInvalid = "InvalidParameter.ObjectKeyInvalid", "", "The object name is not encoded as a web address or has wrong characters.";
        InvalidParameterOutOfRange = "InvalidParameter.OutOfRange" ("400"), "", "A value is outside its range; the message names the parameter.";
        InvalidParameterResourceContentBad = "InvalidParameter.ResourceContentBad", "", "The file cannot be read as the media that it should be.";
        InvalidParameterResourceDeleted = "InvalidParameter.ResourceDeleted", "", "The thing named was removed.";
        InvalidParameterResourceNotFound = "InvalidParameter.ResourceNotFound", "", "The file, template or other thing named was not found.";
        InvalidParameterResourceNotSupported = "InvalidParameter.ResourceNotSupported", "", "The service cannot work with this kind of file or thing.";
        InvalidParameterServiceNotSupportRegion = "InvalidParameter.ServiceNotSupportRegion", "", "The region does not offer this.";
        InvalidParameterTemplateNotFound = "InvalidParameter.TemplateNotFound", "", "No such transcoding template exists.";
        InvalidParameterTemplateNotSupported = "InvalidParameter.TemplateNotSupported", "", "The template does not suit this kind of job.";
        InvalidParameterUUIDFormatInvalid = "InvalidParameter.UUIDFormatInvalid", "", "A parameter should be a UUID and is not.";
        InvalidParameterWaterMarkFileFormatNotSupported = "InvalidParameter.WaterMarkFileFormatNotSupported", "", "The watermark is not a picture of a format that can be used.";
        InvalidQueueName = "InvalidQueueName", "", "The name of the message queue cannot be one.";
        MissingParameter = "MissingParameter", "", "A required parameter is missing; the message says which.";
        NotSupportedJobAnalysisJobNotSupported = "NotSupportedJob.AnalysisJobNotSupported", "", "The source cannot be analyzed in this way.";
        NotSupportedJobContainerFormatNotSupported = "NotSupportedJob.ContainerFormatNotSupported", "", "The file format is not possible for this kind of job.";
        NotSupportedJobDurationIsLessThanHalfAnHour = "NotSupportedJob.DurationIsLessThanHalfAnHour", "", "The source has to be half an hour long at least.";
        NotSupportedJobSystemTemplateJobNotSupported = "NotSupportedJob.SystemTemplateJobNotSupported", "", "System templates need an analysis first and cannot be used directly here.";
        ParameterNotBoolean = "ParameterNotBoolean", "", "A parameter should be `true` or `false` and is not.";
        ParametersNotSupported = "Parameters.NotSupported", "", "Some of the parameters are not offered.";
        PermissionDeniedJobInComplete = "PermissionDenied.JobInComplete", "", "The analysis that this builds on is not finished.";
        PermissionDeniedJobInFailure = "PermissionDenied.JobInFailure", "", "The analysis that this builds on did not work.";
        PermissionDeniedJobInRunning = "PermissionDenied.JobInRunning", "", "The job is running, so this is not possible.";
        PermissionDeniedResourceAccess = "PermissionDenied.ResourceAccess", "", "The service may not read or write there. Grant it access to the bucket.";
        PermissionDeniedResourceQuotaExceed = "PermissionDenied.ResourceQuotaExceed", "", "The account has as many of these as it may have.";
        QueueNotExist = "QueueNotExist", "", "The message queue does not exist.";
        SnapshotTimeOut = "SnapshotTimeOut", "", "The snapshot was not ready in time. Ask for it without waiting.";
        Throttling = "Throttling", "", "Too many calls in a short time; wait and call more slowly.";
        TopicNameInvalid = "TopicNameInvalid", "", "The name of the message topic cannot be one.";
        TopicNotExist = "TopicNotExist", "", "The message topic does not exist.";
        TransientNetWorkError = "TransientNetWorkError", "", "The network failed for a moment. Try again.";
    }
}
