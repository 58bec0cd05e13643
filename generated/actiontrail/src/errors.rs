// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        BucketDoesNotExistException = "BucketDoesNotExistException" ("404"), "", "";
        CreateLogStoreError = "CreateLogStoreError" ("400"), "", "";
        DeliveryHistoryJobNotFound = "DeliveryHistoryJobNotFound" ("404"), "", "";
        ForbiddenDeleteTrail = "ForbiddenDeleteTrail" ("400"), "", "";
        IncompleteSignature = "IncompleteSignature" ("400"), "", "The signature of the request does not follow the rules, for instance because a part is missing.";
        InsightSelectorDoesNotExistException = "InsightSelectorDoesNotExistException" ("404"), "", "";
        InsightTypeNotAvailable = "InsightTypeNotAvailable" ("400"), "", "";
        InsightTypeNotValid = "InsightTypeNotValid" ("400"), "", "";
        InsufficientBucketPolicyException = "InsufficientBucketPolicyException" ("403"), "", "";
        InsufficientSlsPolicyException = "InsufficientSlsPolicyException" ("403"), "", "";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
        InternalFailure = "InternalFailure" ("500"), "", "";
        InternalServerError = "InternalServerError" ("500"), "", "";
        InvalidAcceptLanguage = "InvalidAcceptLanguage" ("400"), "", "";
        InvalidAction = "InvalidAction" ("404"), "", "The service has no operation of this name in the version called.";
        InvalidDeliveryConfigurationException = "InvalidDeliveryConfigurationException" ("400"), "", "";
        InvalidLookupAttributesException = "InvalidLookupAttributesException" ("400"), "", "";
        InvalidNextToken = "InvalidNextToken" ("400"), "NextToken is not valid.", "NextToken is not valid.";
        InvalidParameterCombination = "InvalidParameterCombination" ("400"), "", "";
        InvalidParameterDateOutOfRange = "InvalidParameterDateOutOfRange" ("400"), "", "";
        InvalidParameterEndTime = "InvalidParameterEndTime" ("400"), "", "";
        InvalidParameterStartTime = "InvalidParameterStartTime" ("400"), "", "";
        InvalidParameterStartTimeExceedsCurrent = "InvalidParameterStartTimeExceedsCurrent" ("400"), "", "";
        InvalidParameterStartTimeOutOfDate = "InvalidParameterStartTimeOutOfDate" ("400"), "", "";
        InvalidParameterValue = "InvalidParameterValue" ("400"), "", "";
        InvalidPrefixException = "InvalidPrefixException" ("400"), "", "";
        InvalidQueryParameter = "InvalidQueryParameter" ("400"), "", "";
        InvalidTimeRangeException = "InvalidTimeRangeException" ("400"), "", "";
        InvalidTrailNameException = "InvalidTrailNameException" ("400"), "", "";
        LogServiceException = "LogServiceException" ("400"), "RequestError Web request failed.", "RequestError Web request failed.";
        LookupEventsParameterError = "LookupEventsParameterError" ("400"), "LookupEvents params error.", "LookupEvents params error.";
        MaximumNumberOfDeliveryHistoryJobsExceededException = "MaximumNumberOfDeliveryHistoryJobsExceededException" ("400"), "", "";
        MaximumNumberOfOrganizationTrailExceeded = "MaximumNumberOfOrganizationTrailExceeded" ("400"), "", "";
        MaximumNumberOfTrailsExceededException = "MaximumNumberOfTrailsExceededException" ("403"), "", "";
        NeedOssRamAuthorize = "NeedOssRamAuthorize" ("403"), "The role not exists", "The role not exists";
        NeedServiceLinkedRole = "NeedServiceLinkedRole" ("403"), "", "";
        NeedSlsRamAuthorize = "NeedSlsRamAuthorize" ("403"), "The role not exists", "The role not exists";
        NoPermission = "NoPermission" ("403"), "", "The caller has no permission for this operation.";
        NotAllowCreateOrganizationTrail = "NotAllowCreateOrganizationTrail" ("400"), "", "";
        NotSupportDeliveryHistoryJob = "NotSupportDeliveryHistoryJob" ("400"), "", "";
        RepeatOssBucket = "RepeatOssBucket" ("400"), "", "";
        ServiceTrailNotExist = "ServiceTrailNotExist" ("400"), "", "";
        ServiceUnavailable = "ServiceUnavailable" ("503"), "", "The service cannot answer at the moment; try again after a while.";
        SlsLogStoreDoesNotExistException = "SlsLogStoreDoesNotExistException" ("404"), "LogStoreDoesNotExist.", "LogStoreDoesNotExist.";
        SlsProjectDoesNotExistException = "SlsProjectDoesNotExistException" ("400"), "", "";
        TrailAlreadyExistsException = "TrailAlreadyExistsException" ("400"), "", "";
        TrailNotFoundException = "TrailNotFoundException" ("404"), "", "";
        TrailNotValid = "TrailNotValid" ("400"), "", "";
    }
}
