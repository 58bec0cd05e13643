// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        ContactNotMatch = "ContactNotMatch" ("400"), "Contact is not match.", "Contact is not match.";
        ContactTemplateAudited = "ContactTemplateAudited" ("400"), "", "";
        ContactTemplateNotExist = "ContactTemplateNotExist" ("400"), "", "";
        ContactTemplateUpdateFailed = "ContactTemplateUpdateFailed" ("400"), "", "";
        DomainAlreadyAudited = "DomainAlreadyAudited" ("400"), "", "";
        DomainAlreadyAuditing = "DomainAlreadyAuditing" ("400"), "", "";
        DomainNotExist = "DomainNotExist" ("400"), "", "";
        FileDataError = "FileDataError" ("400"), "File data error.", "File data error.";
        FileFormatNotSupported = "FileFormatNotSupported" ("400"), "", "";
        FileSizeGreaterThanMaxLimit = "FileSizeGreaterThanMaxLimit" ("400"), "", "";
        FileSizeLessThanMinLimit = "FileSizeLessThanMinLimit" ("400"), "", "";
        Forbidden = "Forbidden" ("403"), "", "The caller may not perform this operation on the resource.";
        ForbiddenRiskControl = "Forbidden.RiskControl" ("403"), "", "";
        ForbiddenUserVerification = "Forbidden.UserVerification" ("403"), "", "";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
        InvalidAccessKeyIdNotFound = "InvalidAccessKeyId.NotFound" ("400"), "", "No AccessKey pair has this ID.";
        InvalidParameter = "InvalidParameter" ("400"), "", "A parameter has a value that the operation does not accept; the message says which.";
        MissingParameter = "MissingParameter" ("400"), "", "A required parameter is missing; the message says which.";
        NetworkIOError = "NetworkIOError" ("400"), "Network IO Error.", "Network IO Error.";
        Networkioerror = "Networkioerror" ("400"), "Network IO Error.", "Network IO Error.";
        NoSuchVersion = "NoSuchVersion" ("400"), "", "";
        ParameterIllegal = "ParameterIllegal" ("400"), "Parameter illegal.", "Parameter illegal.";
        ServiceUnavailable = "ServiceUnavailable" ("503"), "", "The service cannot answer at the moment; try again after a while.";
        SignatureDoesNotMatch = "SignatureDoesNotMatch" ("403"), "", "The signature is not the one that the service computes; check the secret and the string signed.";
        TaskIsBeingProcessed = "TaskIsBeingProcessed" ("400"), "", "";
        Throttling = "Throttling" ("400"), "", "Too many calls in a short time; wait and call more slowly.";
        UnsupportedOperation = "UnsupportedOperation" ("400"), "", "The operation is not possible for this resource.";
    }
}
