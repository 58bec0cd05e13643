// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        BucketDoesNotExistException = "BucketDoesNotExistException" ("404"), "", "There is no such OSS bucket.";
        CreateLogStoreError = "CreateLogStoreError" ("400"), "", "The Logstore could not be created.";
        DeliveryHistoryJobNotFound = "DeliveryHistoryJobNotFound" ("404"), "", "There is no such task for past events.";
        ForbiddenDeleteTrail = "ForbiddenDeleteTrail" ("400"), "", "The trail cannot be deleted.";
        IncompleteSignature = "IncompleteSignature" ("400"), "", "The signature of the request does not follow the rules, for instance because a part is missing.";
        InsightSelectorDoesNotExistException = "InsightSelectorDoesNotExistException" ("404"), "", "There are no settings for this kind of insight.";
        InsightTypeNotAvailable = "InsightTypeNotAvailable" ("400"), "", "This kind of insight is not on offer.";
        InsightTypeNotValid = "InsightTypeNotValid" ("400"), "", "The kind of insight is none that the operation knows.";
        InsufficientBucketPolicyException = "InsufficientBucketPolicyException" ("403"), "", "The role may not write to the OSS bucket.";
        InsufficientSlsPolicyException = "InsufficientSlsPolicyException" ("403"), "", "The role may not write to Log Service.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
        InternalFailure = "InternalFailure" ("500"), "", "The service failed on its side; try again after a while.";
        InternalServerError = "InternalServerError" ("500"), "", "The service failed on its side; try again after a while.";
        InvalidAcceptLanguage = "InvalidAcceptLanguage" ("400"), "", "The language is none that the operation knows.";
        InvalidAction = "InvalidAction" ("404"), "", "The service has no operation of this name in the version called.";
        InvalidDeliveryConfigurationException = "InvalidDeliveryConfigurationException" ("400"), "", "The trail has no target to deliver to.";
        InvalidLookupAttributesException = "InvalidLookupAttributesException" ("400"), "", "The conditions for events are not valid.";
        InvalidNextToken = "InvalidNextToken" ("400"), "NextToken is not valid.", "The mark is not one that a call before returned.";
        InvalidParameterCombination = "InvalidParameterCombination" ("400"), "", "The parameters contradict each other.";
        InvalidParameterDateOutOfRange = "InvalidParameterDateOutOfRange" ("400"), "", "The dates lie outside of what is kept.";
        InvalidParameterEndTime = "InvalidParameterEndTime" ("400"), "", "The end of the period is not valid.";
        InvalidParameterStartTime = "InvalidParameterStartTime" ("400"), "", "The beginning of the period is not valid.";
        InvalidParameterStartTimeExceedsCurrent = "InvalidParameterStartTimeExceedsCurrent" ("400"), "", "The beginning of the period lies in the future.";
        InvalidParameterStartTimeOutOfDate = "InvalidParameterStartTimeOutOfDate" ("400"), "", "The beginning of the period lies before what is kept.";
        InvalidParameterValue = "InvalidParameterValue" ("400"), "", "A parameter has a value that the operation does not accept.";
        InvalidPrefixException = "InvalidPrefixException" ("400"), "", "The beginning of file names is not valid.";
        InvalidQueryParameter = "InvalidQueryParameter" ("400"), "", "A parameter has a value that the operation does not accept.";
        InvalidTimeRangeException = "InvalidTimeRangeException" ("400"), "", "The period is not valid.";
        InvalidTrailNameException = "InvalidTrailNameException" ("400"), "", "The name of the trail does not follow the rules.";
        LogServiceException = "LogServiceException" ("400"), "RequestError Web request failed.", "Log Service reported an error.";
        LookupEventsParameterError = "LookupEventsParameterError" ("400"), "LookupEvents params error.", "The parameters of the search are not valid.";
        MaximumNumberOfDeliveryHistoryJobsExceededException = "MaximumNumberOfDeliveryHistoryJobsExceededException" ("400"), "", "There are as many tasks for past events as allowed.";
        MaximumNumberOfOrganizationTrailExceeded = "MaximumNumberOfOrganizationTrailExceeded" ("400"), "", "There are as many trails of the resource directory as allowed.";
        MaximumNumberOfTrailsExceededException = "MaximumNumberOfTrailsExceededException" ("403"), "", "There are as many trails as allowed.";
        NeedOssRamAuthorize = "NeedOssRamAuthorize" ("403"), "The role not exists", "The service needs leave to write to OSS.";
        NeedServiceLinkedRole = "NeedServiceLinkedRole" ("403"), "", "The role by which the service acts for the account is missing.";
        NeedSlsRamAuthorize = "NeedSlsRamAuthorize" ("403"), "The role not exists", "The service needs leave to write to Log Service.";
        NoPermission = "NoPermission" ("403"), "", "The caller has no permission for this operation.";
        NotAllowCreateOrganizationTrail = "NotAllowCreateOrganizationTrail" ("400"), "", "Only the management account can create such a trail.";
        NotSupportDeliveryHistoryJob = "NotSupportDeliveryHistoryJob" ("400"), "", "Past events of this trail cannot be delivered.";
        RepeatOssBucket = "RepeatOssBucket" ("400"), "", "Another trail delivers to this bucket already.";
        ServiceTrailNotExist = "ServiceTrailNotExist" ("400"), "", "The service has no trail here.";
        ServiceUnavailable = "ServiceUnavailable" ("503"), "", "The service cannot answer at the moment; try again after a while.";
        SlsLogStoreDoesNotExistException = "SlsLogStoreDoesNotExistException" ("404"), "LogStoreDoesNotExist.", "There is no such Logstore.";
        SlsProjectDoesNotExistException = "SlsProjectDoesNotExistException" ("400"), "", "There is no such project of Log Service.";
        TrailAlreadyExistsException = "TrailAlreadyExistsException" ("400"), "", "A trail of this name exists already.";
        TrailNotFoundException = "TrailNotFoundException" ("404"), "", "There is no such trail.";
        TrailNotValid = "TrailNotValid" ("400"), "", "The trail is not valid.";
    }
}
