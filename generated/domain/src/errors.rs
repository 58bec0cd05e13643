// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        ContactNotMatch = "ContactNotMatch" ("400"), "Contact is not match.", "The contact is not that of the domain.";
        ContactTemplateAudited = "ContactTemplateAudited" ("400"), "", "The profile has already been approved.";
        ContactTemplateNotExist = "ContactTemplateNotExist" ("400"), "", "There is no such profile.";
        ContactTemplateUpdateFailed = "ContactTemplateUpdateFailed" ("400"), "", "The profile could not be changed.";
        DomainAlreadyAudited = "DomainAlreadyAudited" ("400"), "", "The domain has already been approved.";
        DomainAlreadyAuditing = "DomainAlreadyAuditing" ("400"), "", "The domain is already under review.";
        DomainNotExist = "DomainNotExist" ("400"), "", "There is no such domain.";
        FileDataError = "FileDataError" ("400"), "File data error.", "The file cannot be read.";
        FileFormatNotSupported = "FileFormatNotSupported" ("400"), "", "Files of this kind are not taken.";
        FileSizeGreaterThanMaxLimit = "FileSizeGreaterThanMaxLimit" ("400"), "", "The file is too large.";
        FileSizeLessThanMinLimit = "FileSizeLessThanMinLimit" ("400"), "", "The file is too small.";
        Forbidden = "Forbidden" ("403"), "", "The caller may not perform this operation on the resource.";
        ForbiddenRiskControl = "Forbidden.RiskControl" ("403"), "", "Risk control holds the account back; ask support.";
        ForbiddenUserVerification = "Forbidden.UserVerification" ("403"), "", "The account has to be verified first.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
        InvalidAccessKeyIdNotFound = "InvalidAccessKeyId.NotFound" ("400"), "", "No AccessKey pair has this ID.";
        InvalidParameter = "InvalidParameter" ("400"), "", "A parameter has a value that the operation does not accept; the message says which.";
        MissingParameter = "MissingParameter" ("400"), "", "A required parameter is missing; the message says which.";
        NetworkIOError = "NetworkIOError" ("400"), "Network IO Error.", "The connection broke.";
        Networkioerror = "Networkioerror" ("400"), "Network IO Error.", "The connection broke.";
        NoSuchVersion = "NoSuchVersion" ("400"), "", "There is no such version.";
        ParameterIllegal = "ParameterIllegal" ("400"), "Parameter illegal.", "A parameter is not valid.";
        ServiceUnavailable = "ServiceUnavailable" ("503"), "", "The service cannot answer at the moment; try again after a while.";
        SignatureDoesNotMatch = "SignatureDoesNotMatch" ("403"), "", "The signature is not the one that the service computes; check the secret and the string signed.";
        TaskIsBeingProcessed = "TaskIsBeingProcessed" ("400"), "", "The same task is under way.";
        Throttling = "Throttling" ("400"), "", "Too many calls in a short time; wait and call more slowly.";
        UnsupportedOperation = "UnsupportedOperation" ("400"), "", "The operation is not possible for this resource.";
    }
}
