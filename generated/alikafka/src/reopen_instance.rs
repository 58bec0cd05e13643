// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReopenInstance`, from `alikafka/ReopenInstance.md`.

use alicloud_runtime::codegen::*;

/// Brings a stopped instance back into operation; other states are refused.
///
/// ```no_run
/// # async fn example(client: alicloud_alikafka::Client) -> Result<(), alicloud_alikafka::Error> {
/// let request = alicloud_alikafka::ReopenInstanceRequest::new()
///     .instance_id("...");
/// let reply = client.reopen_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReopenInstanceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl ReopenInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    ReopenInstanceRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for ReopenInstanceRequest {
    type Response = ReopenInstanceResponse;
    type Error = ReopenInstanceError;
    const INFO: OperationInfo = super::operation("ReopenInstance")
        .required(&["RegionId", "InstanceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [ReopenInstanceError] = &[
        ReopenInstanceError::AclAddSaslError,
        ReopenInstanceError::AclDelSaslError,
        ReopenInstanceError::AclDisableError,
        ReopenInstanceError::AclDuplicatedAuthError,
        ReopenInstanceError::AdminGetBrokerConfigError,
        ReopenInstanceError::AdminUpdateBrokerConfigError,
        ReopenInstanceError::AdminUpdateSubPermError,
        ReopenInstanceError::AdminUpdateTopicPermError,
        ReopenInstanceError::AgentBusinessError,
        ReopenInstanceError::AgentError,
        ReopenInstanceError::AsyncTaskDeleteTopic,
        ReopenInstanceError::AsyncTaskExecuteTimeNotSupport,
        ReopenInstanceError::AsyncTaskIgnored,
        ReopenInstanceError::AsyncTaskNotMeetCondition,
        ReopenInstanceError::AsyncTaskRetryLater,
        ReopenInstanceError::AsyncTaskTypeAlreadyExist,
        ReopenInstanceError::AsyncTaskSlaveNotCompleted,
        ReopenInstanceError::AuthCalSignatureError,
        ReopenInstanceError::AuthCsrfCheckError,
        ReopenInstanceError::AuthLoginCheckError,
        ReopenInstanceError::AuthOnsChannelInvalid,
        ReopenInstanceError::AuthPermissionCheckError,
        ReopenInstanceError::AuthRequestNotAllowed,
        ReopenInstanceError::AuthResourceEmpowerCheckError,
        ReopenInstanceError::AuthResourceOwnerError,
        ReopenInstanceError::AuthServiceCheckError,
        ReopenInstanceError::AuthSignatureCheckError,
        ReopenInstanceError::AuthSystemPermissionCheckError,
        ReopenInstanceError::AuthTopicCreateError,
        ReopenInstanceError::AuthUserCheckError,
        ReopenInstanceError::AuthUserInBlackList,
        ReopenInstanceError::BizGetTopicStatusError,
        ReopenInstanceError::BizInstanceNotFound,
        ReopenInstanceError::BizInstanceStatusError,
        ReopenInstanceError::BizLimitPubnetwork,
        ReopenInstanceError::BizLimitQuotaDown,
        ReopenInstanceError::BizLimitQuotaDown1,
        ReopenInstanceError::BizLimitQuotaDown2,
        ReopenInstanceError::BizTagResourceNotSupported,
        ReopenInstanceError::BizAclNotEnabled,
        ReopenInstanceError::BizAoneCheckError,
        ReopenInstanceError::BizBroadcastingPullUnsupport,
        ReopenInstanceError::BizBrokerNotFound,
        ReopenInstanceError::BizCanNotEnableAcl,
        ReopenInstanceError::BizClusterIsEmpty,
        ReopenInstanceError::BizConsumerGroupActiveError,
        ReopenInstanceError::BizConsumerIdBelongToOtherUser,
        ReopenInstanceError::BizConsumerNeverRunning,
        ReopenInstanceError::BizConsumerNotOnline,
        ReopenInstanceError::BizCreateOrderConfigError,
        ReopenInstanceError::BizCreatePublishError,
        ReopenInstanceError::BizCreateSubscriptionError,
        ReopenInstanceError::BizCreateTopicError,
        ReopenInstanceError::BizCreateTopicNumLessThanBeforeError,
        ReopenInstanceError::BizDeleteOrderConfigError,
        ReopenInstanceError::BizDeleteSubscriptionError,
        ReopenInstanceError::BizDeleteTopicError,
        ReopenInstanceError::BizDownloadMessageError,
        ReopenInstanceError::BizFieldCheckInvalid,
        ReopenInstanceError::BizFindConsumerGroupInfoError,
        ReopenInstanceError::BizGetAppkeyListError,
        ReopenInstanceError::BizGetClusterInfoError,
        ReopenInstanceError::BizGetConsumerConnectionError,
        ReopenInstanceError::BizGetConsumerRunningInfoError,
        ReopenInstanceError::BizGetConsumeAccumulateError,
        ReopenInstanceError::BizGetConsumeStatusError,
        ReopenInstanceError::BizGetTopicRouteInfoError,
        ReopenInstanceError::BizGetTopicStatusError2,
        ReopenInstanceError::BizInstanceAlreadyExists,
        ReopenInstanceError::BizInstanceBasicInfoError,
        ReopenInstanceError::BizInstanceCreateError,
        ReopenInstanceError::BizInstanceCreateOrderError,
        ReopenInstanceError::BizInstanceDeleteError,
        ReopenInstanceError::BizInstanceLocationError,
        ReopenInstanceError::BizInstanceNotFound2,
        ReopenInstanceError::BizInstanceOnlyProfessionalSupport,
        ReopenInstanceError::BizInstanceOwnerError,
        ReopenInstanceError::BizInstancePaidtypeNotSupport,
        ReopenInstanceError::BizInstancePermissionCheckError,
        ReopenInstanceError::BizInstanceRefundError,
        ReopenInstanceError::BizInstanceReleaseError,
        ReopenInstanceError::BizInstanceReleaseExistConsumerGroupError,
        ReopenInstanceError::BizInstanceReleaseExistTopicError,
        ReopenInstanceError::BizInstanceReleaseLesshourError,
        ReopenInstanceError::BizInstanceStatusError2,
        ReopenInstanceError::BizInstanceUpdateError,
        ReopenInstanceError::BizInstanceUpgradeOrderError,
        ReopenInstanceError::BizMessageTrackError,
        ReopenInstanceError::BizNoMessage,
        ReopenInstanceError::BizProducerIdBelongToOtherUser,
        ReopenInstanceError::BizPublisherExisted,
        ReopenInstanceError::BizPublishInfoNotFound,
        ReopenInstanceError::BizPushMessageToConsumerError,
        ReopenInstanceError::BizQueryConsumeTimespanError,
        ReopenInstanceError::BizQueryMessageError,
        ReopenInstanceError::BizResetOffsetError,
        ReopenInstanceError::BizSaslUserNotExist,
        ReopenInstanceError::BizSaslUserNumExceed,
        ReopenInstanceError::BizSendMessageError,
        ReopenInstanceError::BizSlrCreateNoPermission,
        ReopenInstanceError::BizSubscriptionAlreadyExists,
        ReopenInstanceError::BizSubscriptionCreateError,
        ReopenInstanceError::BizSubscriptionDeleteError,
        ReopenInstanceError::BizSubscriptionExisted,
        ReopenInstanceError::BizSubscriptionNotFound,
        ReopenInstanceError::BizSubscriptionPermissionCheckError,
        ReopenInstanceError::BizSubscriptionStatusError,
        ReopenInstanceError::BizSubscriptionTooMuch,
        ReopenInstanceError::BizSubscriptionUpdateError,
        ReopenInstanceError::BizTagDuplicateTagKey,
        ReopenInstanceError::BizTagOnlyServiceAccountHasPermission,
        ReopenInstanceError::BizTagRequestResourceNumExceed,
        ReopenInstanceError::BizTagRequestTagNumExceed,
        ReopenInstanceError::BizTagResourceNotExist,
        ReopenInstanceError::BizTagResourceNumExceed,
        ReopenInstanceError::BizTagTagkeyNotValid,
        ReopenInstanceError::BizTagTagvalueNotValid,
        ReopenInstanceError::BizTagTagNumExceed,
        ReopenInstanceError::BizTimeSpanEmpty,
        ReopenInstanceError::BizTopicAlreadyExists,
        ReopenInstanceError::BizTopicCompactTopicNotSupport,
        ReopenInstanceError::BizTopicCreateError,
        ReopenInstanceError::BizTopicCreateInternalError,
        ReopenInstanceError::BizTopicDeleteError,
        ReopenInstanceError::BizTopicExisted,
        ReopenInstanceError::BizTopicLocalTopicNotSupport,
        ReopenInstanceError::BizTopicNotFound,
        ReopenInstanceError::BizTopicOffsetError,
        ReopenInstanceError::BizTopicPartitionAddError,
        ReopenInstanceError::BizTopicPartitionError,
        ReopenInstanceError::BizTopicPartitionNumExceed,
        ReopenInstanceError::BizTopicStatusError,
        ReopenInstanceError::BizTopicTooMuch,
        ReopenInstanceError::BizTopicUpdateConfigError,
        ReopenInstanceError::BizTopicUpdateError,
        ReopenInstanceError::BizUpdateAclFailed,
        ReopenInstanceError::BizUpdateSubscriptionError,
        ReopenInstanceError::BizUpdateTopicError,
        ReopenInstanceError::BizUpdateTopicPermError,
        ReopenInstanceError::DataExceedMaxLimit,
        ReopenInstanceError::DbUpdateFailed,
        ReopenInstanceError::DeployCallbackIllegal,
        ReopenInstanceError::DeployNotRetriableError,
        ReopenInstanceError::DeployResourceNotEnough,
        ReopenInstanceError::DeployRetriableError,
        ReopenInstanceError::DeployError,
        ReopenInstanceError::DeployPreCheckError,
        ReopenInstanceError::DeployTypeNotSupport,
        ReopenInstanceError::FlowControl,
        ReopenInstanceError::GetConsumerMissingAccessKeyId,
        ReopenInstanceError::GroupActive,
        ReopenInstanceError::InstanceCaclulateChangeTime,
        ReopenInstanceError::InstanceChangeNotAllowed,
        ReopenInstanceError::InstanceExceedMaxLimit,
        ReopenInstanceError::InstanceInsertComponentFail,
        ReopenInstanceError::InstanceResourceNotSufficient,
        ReopenInstanceError::InstanceStatusNotRunning,
        ReopenInstanceError::InstanceUpdateComponentFail,
        ReopenInstanceError::InstanceUpgradeServiceVersion,
        ReopenInstanceError::InstanceStatusChangeNotAllowed,
        ReopenInstanceError::InstanceStatusNotAllowed,
        ReopenInstanceError::InstanceStatusNotReleased,
        ReopenInstanceError::InstanceStatusNotWaitChange,
        ReopenInstanceError::InstanceStatusNotWaitDeploy,
        ReopenInstanceError::InstanceStatusReleased,
        ReopenInstanceError::InstanceStatusStopped,
        ReopenInstanceError::InvalidAny,
        ReopenInstanceError::InvalidPartitionAny,
        ReopenInstanceError::InvalidParameter,
        ReopenInstanceError::InvalidParameterDataAlreadyExist,
        ReopenInstanceError::InvalidParameterDataNotChange,
        ReopenInstanceError::InvalidParameterFormat,
        ReopenInstanceError::InvalidParameterNotSupport,
        ReopenInstanceError::InvalidParameterOtherParam,
        ReopenInstanceError::InvalidParameterRange,
        ReopenInstanceError::InvalidParameterSize,
        ReopenInstanceError::InvalidParameterVersionNotSupport,
        ReopenInstanceError::LdapCreateAdminError,
        ReopenInstanceError::LdapDeleteAdminError,
        ReopenInstanceError::ManagerConfigRuleExistError,
        ReopenInstanceError::ManagerConfigRuleNotExistError,
        ReopenInstanceError::ManagerNotCommit,
        ReopenInstanceError::ManagerRecoverTaskNotFound,
        ReopenInstanceError::ManagerRecoverTaskNotMatch,
        ReopenInstanceError::ManagerScheduledTaskStatusError,
        ReopenInstanceError::ManagerScheduledTaskStatusNotSupport,
        ReopenInstanceError::MissingParameter,
        ReopenInstanceError::NotSupport,
        ReopenInstanceError::NotSupportDataStatus,
        ReopenInstanceError::OnsLoginCheckError,
        ReopenInstanceError::OnsInitEnvError,
        ReopenInstanceError::OnsInternalError2,
        ReopenInstanceError::OnsInvokeError,
        ReopenInstanceError::OnsLoginCheckError2,
        ReopenInstanceError::OnsServiceUnsupported,
        ReopenInstanceError::OnsSystemError,
        ReopenInstanceError::OnsSystemFlowControl,
        ReopenInstanceError::OrderCreateError,
        ReopenInstanceError::OrderInsufficientBalance,
        ReopenInstanceError::OssNotFound,
        ReopenInstanceError::OssPublishFailed,
        ReopenInstanceError::RamUserNotFoundByAccesskey,
        ReopenInstanceError::RamCreateResourceOwnerError,
        ReopenInstanceError::RamCreateResourcePermissionError,
        ReopenInstanceError::RamDeleteResourceOwnerError,
        ReopenInstanceError::RamDeleteResourcePermissionError,
        ReopenInstanceError::RamGetUserByAkError,
        ReopenInstanceError::RamUserNotFoundByAccesskey2,
        ReopenInstanceError::ScheduledTaskAlreadyHasSameTaskType,
        ReopenInstanceError::ScheduledTaskExecuteTimeGapTooShort,
        ReopenInstanceError::ServerlessPlanInstanceNotMatch,
        ReopenInstanceError::ServerlessPlanIntervalInvalid,
        ReopenInstanceError::ServerlessPlanNameExist,
        ReopenInstanceError::ServerlessPlanNotSupportEnabledRuleExist,
        ReopenInstanceError::ServerlessPlanNotSupportStatusEnabled,
        ReopenInstanceError::ServerlessPlanTaskStatusNotSupport,
        ReopenInstanceError::SlsQueryError,
        ReopenInstanceError::StsNotFound,
        ReopenInstanceError::TopicDownloadMessageFail,
        ReopenInstanceError::TopicExist,
        ReopenInstanceError::TopicNotFound,
        ReopenInstanceError::TopicQueryMessageFail,
        ReopenInstanceError::TopicSendFail,
        ReopenInstanceError::TopicStatusNotRunning,
        ReopenInstanceError::TopicStatusNotAllowed,
        ReopenInstanceError::VpcAssumeroleError,
        ReopenInstanceError::VpcVswZoneMappingError,
        ReopenInstanceError::WhiteDeleteError,
        ReopenInstanceError::WhiteIpAlreadyExistsError,
        ReopenInstanceError::WhiteIpIllegalError,
        ReopenInstanceError::WhiteIplistOverlongError,
        ReopenInstanceError::WhiteOverLengthError,
        ReopenInstanceError::WhiteParamError,
        ReopenInstanceError::NoPermission,
        ReopenInstanceError::AsyncTaskGroupNotFound,
        ReopenInstanceError::AsyncTaskHandlerNotFound,
        ReopenInstanceError::AsyncTaskTypeNotFound,
        ReopenInstanceError::GroupNotFound,
        ReopenInstanceError::InstanceNotFound,
        ReopenInstanceError::InstanceAgentNotFound,
        ReopenInstanceError::InvalidDataFieldsIncomplete,
        ReopenInstanceError::InvalidParameterDataNotFound,
        ReopenInstanceError::VpcVSwitchNotFound,
        ReopenInstanceError::GetConsumerProgressError,
        ReopenInstanceError::InternalError,
        ReopenInstanceError::InternalError2,
        ReopenInstanceError::InternalUnknownCodeError,
        ReopenInstanceError::OnsGetAllowedipInternalError,
        ReopenInstanceError::OnsInternalError,
        ReopenInstanceError::OnsUpdateAllowedipInternalError,
        ReopenInstanceError::RemoteCallError,
        ReopenInstanceError::RmqClusterEmpty,
    ];
}

/// Response to [`ReopenInstanceRequest`].
#[non_exhaustive]
pub struct ReopenInstanceResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `252820E1-A2E6-45F2-B4C9-1056B8CE****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `operation success.`.
    pub message: Option<String>,
}

response! {
    ReopenInstanceResponse {
        "Code" => code: value,
        "Success" => success: value,
        "RequestId" => request_id: value,
        "Message" => message: value,
    }
}

/// Errors that the documentation of [`ReopenInstanceRequest`] names.
///
/// - [`AclAddSaslError`](super::DocumentedError::AclAddSaslError)
/// - [`AclDelSaslError`](super::DocumentedError::AclDelSaslError)
/// - [`AclDisableError`](super::DocumentedError::AclDisableError)
/// - [`AclDuplicatedAuthError`](super::DocumentedError::AclDuplicatedAuthError)
/// - [`AdminGetBrokerConfigError`](super::DocumentedError::AdminGetBrokerConfigError)
/// - [`AdminUpdateBrokerConfigError`](super::DocumentedError::AdminUpdateBrokerConfigError)
/// - [`AdminUpdateSubPermError`](super::DocumentedError::AdminUpdateSubPermError)
/// - [`AdminUpdateTopicPermError`](super::DocumentedError::AdminUpdateTopicPermError)
/// - [`AgentBusinessError`](super::DocumentedError::AgentBusinessError)
/// - [`AgentError`](super::DocumentedError::AgentError)
/// - [`AsyncTaskDeleteTopic`](super::DocumentedError::AsyncTaskDeleteTopic)
/// - [`AsyncTaskExecuteTimeNotSupport`](super::DocumentedError::AsyncTaskExecuteTimeNotSupport)
/// - [`AsyncTaskIgnored`](super::DocumentedError::AsyncTaskIgnored)
/// - [`AsyncTaskNotMeetCondition`](super::DocumentedError::AsyncTaskNotMeetCondition)
/// - [`AsyncTaskRetryLater`](super::DocumentedError::AsyncTaskRetryLater)
/// - [`AsyncTaskTypeAlreadyExist`](super::DocumentedError::AsyncTaskTypeAlreadyExist)
/// - [`AsyncTaskSlaveNotCompleted`](super::DocumentedError::AsyncTaskSlaveNotCompleted)
/// - [`AuthCalSignatureError`](super::DocumentedError::AuthCalSignatureError)
/// - [`AuthCsrfCheckError`](super::DocumentedError::AuthCsrfCheckError)
/// - [`AuthLoginCheckError`](super::DocumentedError::AuthLoginCheckError)
/// - [`AuthOnsChannelInvalid`](super::DocumentedError::AuthOnsChannelInvalid)
/// - [`AuthPermissionCheckError`](super::DocumentedError::AuthPermissionCheckError)
/// - [`AuthRequestNotAllowed`](super::DocumentedError::AuthRequestNotAllowed)
/// - [`AuthResourceEmpowerCheckError`](super::DocumentedError::AuthResourceEmpowerCheckError)
/// - [`AuthResourceOwnerError`](super::DocumentedError::AuthResourceOwnerError)
/// - [`AuthServiceCheckError`](super::DocumentedError::AuthServiceCheckError)
/// - [`AuthSignatureCheckError`](super::DocumentedError::AuthSignatureCheckError)
/// - [`AuthSystemPermissionCheckError`](super::DocumentedError::AuthSystemPermissionCheckError)
/// - [`AuthTopicCreateError`](super::DocumentedError::AuthTopicCreateError)
/// - [`AuthUserCheckError`](super::DocumentedError::AuthUserCheckError)
/// - [`AuthUserInBlackList`](super::DocumentedError::AuthUserInBlackList)
/// - [`BizGetTopicStatusError`](super::DocumentedError::BizGetTopicStatusError)
/// - [`BizInstanceNotFound`](super::DocumentedError::BizInstanceNotFound)
/// - [`BizInstanceStatusError`](super::DocumentedError::BizInstanceStatusError)
/// - [`BizLimitPubnetwork`](super::DocumentedError::BizLimitPubnetwork)
/// - [`BizLimitQuotaDown`](super::DocumentedError::BizLimitQuotaDown)
/// - [`BizLimitQuotaDown1`](super::DocumentedError::BizLimitQuotaDown1)
/// - [`BizLimitQuotaDown2`](super::DocumentedError::BizLimitQuotaDown2)
/// - [`BizTagResourceNotSupported`](super::DocumentedError::BizTagResourceNotSupported)
/// - [`BizAclNotEnabled`](super::DocumentedError::BizAclNotEnabled)
/// - [`BizAoneCheckError`](super::DocumentedError::BizAoneCheckError)
/// - [`BizBroadcastingPullUnsupport`](super::DocumentedError::BizBroadcastingPullUnsupport)
/// - [`BizBrokerNotFound`](super::DocumentedError::BizBrokerNotFound)
/// - [`BizCanNotEnableAcl`](super::DocumentedError::BizCanNotEnableAcl)
/// - [`BizClusterIsEmpty`](super::DocumentedError::BizClusterIsEmpty)
/// - [`BizConsumerGroupActiveError`](super::DocumentedError::BizConsumerGroupActiveError)
/// - [`BizConsumerIdBelongToOtherUser`](super::DocumentedError::BizConsumerIdBelongToOtherUser)
/// - [`BizConsumerNeverRunning`](super::DocumentedError::BizConsumerNeverRunning)
/// - [`BizConsumerNotOnline`](super::DocumentedError::BizConsumerNotOnline)
/// - [`BizCreateOrderConfigError`](super::DocumentedError::BizCreateOrderConfigError)
/// - [`BizCreatePublishError`](super::DocumentedError::BizCreatePublishError)
/// - [`BizCreateSubscriptionError`](super::DocumentedError::BizCreateSubscriptionError)
/// - [`BizCreateTopicError`](super::DocumentedError::BizCreateTopicError)
/// - [`BizCreateTopicNumLessThanBeforeError`](super::DocumentedError::BizCreateTopicNumLessThanBeforeError)
/// - [`BizDeleteOrderConfigError`](super::DocumentedError::BizDeleteOrderConfigError)
/// - [`BizDeleteSubscriptionError`](super::DocumentedError::BizDeleteSubscriptionError)
/// - [`BizDeleteTopicError`](super::DocumentedError::BizDeleteTopicError)
/// - [`BizDownloadMessageError`](super::DocumentedError::BizDownloadMessageError)
/// - [`BizFieldCheckInvalid`](super::DocumentedError::BizFieldCheckInvalid)
/// - [`BizFindConsumerGroupInfoError`](super::DocumentedError::BizFindConsumerGroupInfoError)
/// - [`BizGetAppkeyListError`](super::DocumentedError::BizGetAppkeyListError)
/// - [`BizGetClusterInfoError`](super::DocumentedError::BizGetClusterInfoError)
/// - [`BizGetConsumerConnectionError`](super::DocumentedError::BizGetConsumerConnectionError)
/// - [`BizGetConsumerRunningInfoError`](super::DocumentedError::BizGetConsumerRunningInfoError)
/// - [`BizGetConsumeAccumulateError`](super::DocumentedError::BizGetConsumeAccumulateError)
/// - [`BizGetConsumeStatusError`](super::DocumentedError::BizGetConsumeStatusError)
/// - [`BizGetTopicRouteInfoError`](super::DocumentedError::BizGetTopicRouteInfoError)
/// - [`BizGetTopicStatusError2`](super::DocumentedError::BizGetTopicStatusError2)
/// - [`BizInstanceAlreadyExists`](super::DocumentedError::BizInstanceAlreadyExists)
/// - [`BizInstanceBasicInfoError`](super::DocumentedError::BizInstanceBasicInfoError)
/// - [`BizInstanceCreateError`](super::DocumentedError::BizInstanceCreateError)
/// - [`BizInstanceCreateOrderError`](super::DocumentedError::BizInstanceCreateOrderError)
/// - [`BizInstanceDeleteError`](super::DocumentedError::BizInstanceDeleteError)
/// - [`BizInstanceLocationError`](super::DocumentedError::BizInstanceLocationError)
/// - [`BizInstanceNotFound2`](super::DocumentedError::BizInstanceNotFound2)
/// - [`BizInstanceOnlyProfessionalSupport`](super::DocumentedError::BizInstanceOnlyProfessionalSupport)
/// - [`BizInstanceOwnerError`](super::DocumentedError::BizInstanceOwnerError)
/// - [`BizInstancePaidtypeNotSupport`](super::DocumentedError::BizInstancePaidtypeNotSupport)
/// - [`BizInstancePermissionCheckError`](super::DocumentedError::BizInstancePermissionCheckError)
/// - [`BizInstanceRefundError`](super::DocumentedError::BizInstanceRefundError)
/// - [`BizInstanceReleaseError`](super::DocumentedError::BizInstanceReleaseError)
/// - [`BizInstanceReleaseExistConsumerGroupError`](super::DocumentedError::BizInstanceReleaseExistConsumerGroupError)
/// - [`BizInstanceReleaseExistTopicError`](super::DocumentedError::BizInstanceReleaseExistTopicError)
/// - [`BizInstanceReleaseLesshourError`](super::DocumentedError::BizInstanceReleaseLesshourError)
/// - [`BizInstanceStatusError2`](super::DocumentedError::BizInstanceStatusError2)
/// - [`BizInstanceUpdateError`](super::DocumentedError::BizInstanceUpdateError)
/// - [`BizInstanceUpgradeOrderError`](super::DocumentedError::BizInstanceUpgradeOrderError)
/// - [`BizMessageTrackError`](super::DocumentedError::BizMessageTrackError)
/// - [`BizNoMessage`](super::DocumentedError::BizNoMessage)
/// - [`BizProducerIdBelongToOtherUser`](super::DocumentedError::BizProducerIdBelongToOtherUser)
/// - [`BizPublisherExisted`](super::DocumentedError::BizPublisherExisted)
/// - [`BizPublishInfoNotFound`](super::DocumentedError::BizPublishInfoNotFound)
/// - [`BizPushMessageToConsumerError`](super::DocumentedError::BizPushMessageToConsumerError)
/// - [`BizQueryConsumeTimespanError`](super::DocumentedError::BizQueryConsumeTimespanError)
/// - [`BizQueryMessageError`](super::DocumentedError::BizQueryMessageError)
/// - [`BizResetOffsetError`](super::DocumentedError::BizResetOffsetError)
/// - [`BizSaslUserNotExist`](super::DocumentedError::BizSaslUserNotExist)
/// - [`BizSaslUserNumExceed`](super::DocumentedError::BizSaslUserNumExceed)
/// - [`BizSendMessageError`](super::DocumentedError::BizSendMessageError)
/// - [`BizSlrCreateNoPermission`](super::DocumentedError::BizSlrCreateNoPermission)
/// - [`BizSubscriptionAlreadyExists`](super::DocumentedError::BizSubscriptionAlreadyExists)
/// - [`BizSubscriptionCreateError`](super::DocumentedError::BizSubscriptionCreateError)
/// - [`BizSubscriptionDeleteError`](super::DocumentedError::BizSubscriptionDeleteError)
/// - [`BizSubscriptionExisted`](super::DocumentedError::BizSubscriptionExisted)
/// - [`BizSubscriptionNotFound`](super::DocumentedError::BizSubscriptionNotFound)
/// - [`BizSubscriptionPermissionCheckError`](super::DocumentedError::BizSubscriptionPermissionCheckError)
/// - [`BizSubscriptionStatusError`](super::DocumentedError::BizSubscriptionStatusError)
/// - [`BizSubscriptionTooMuch`](super::DocumentedError::BizSubscriptionTooMuch)
/// - [`BizSubscriptionUpdateError`](super::DocumentedError::BizSubscriptionUpdateError)
/// - [`BizTagDuplicateTagKey`](super::DocumentedError::BizTagDuplicateTagKey)
/// - [`BizTagOnlyServiceAccountHasPermission`](super::DocumentedError::BizTagOnlyServiceAccountHasPermission)
/// - [`BizTagRequestResourceNumExceed`](super::DocumentedError::BizTagRequestResourceNumExceed)
/// - [`BizTagRequestTagNumExceed`](super::DocumentedError::BizTagRequestTagNumExceed)
/// - [`BizTagResourceNotExist`](super::DocumentedError::BizTagResourceNotExist)
/// - [`BizTagResourceNumExceed`](super::DocumentedError::BizTagResourceNumExceed)
/// - [`BizTagTagkeyNotValid`](super::DocumentedError::BizTagTagkeyNotValid)
/// - [`BizTagTagvalueNotValid`](super::DocumentedError::BizTagTagvalueNotValid)
/// - [`BizTagTagNumExceed`](super::DocumentedError::BizTagTagNumExceed)
/// - [`BizTimeSpanEmpty`](super::DocumentedError::BizTimeSpanEmpty)
/// - [`BizTopicAlreadyExists`](super::DocumentedError::BizTopicAlreadyExists)
/// - [`BizTopicCompactTopicNotSupport`](super::DocumentedError::BizTopicCompactTopicNotSupport)
/// - [`BizTopicCreateError`](super::DocumentedError::BizTopicCreateError)
/// - [`BizTopicCreateInternalError`](super::DocumentedError::BizTopicCreateInternalError)
/// - [`BizTopicDeleteError`](super::DocumentedError::BizTopicDeleteError)
/// - [`BizTopicExisted`](super::DocumentedError::BizTopicExisted)
/// - [`BizTopicLocalTopicNotSupport`](super::DocumentedError::BizTopicLocalTopicNotSupport)
/// - [`BizTopicNotFound`](super::DocumentedError::BizTopicNotFound)
/// - [`BizTopicOffsetError`](super::DocumentedError::BizTopicOffsetError)
/// - [`BizTopicPartitionAddError`](super::DocumentedError::BizTopicPartitionAddError)
/// - [`BizTopicPartitionError`](super::DocumentedError::BizTopicPartitionError)
/// - [`BizTopicPartitionNumExceed`](super::DocumentedError::BizTopicPartitionNumExceed)
/// - [`BizTopicStatusError`](super::DocumentedError::BizTopicStatusError)
/// - [`BizTopicTooMuch`](super::DocumentedError::BizTopicTooMuch)
/// - [`BizTopicUpdateConfigError`](super::DocumentedError::BizTopicUpdateConfigError)
/// - [`BizTopicUpdateError`](super::DocumentedError::BizTopicUpdateError)
/// - [`BizUpdateAclFailed`](super::DocumentedError::BizUpdateAclFailed)
/// - [`BizUpdateSubscriptionError`](super::DocumentedError::BizUpdateSubscriptionError)
/// - [`BizUpdateTopicError`](super::DocumentedError::BizUpdateTopicError)
/// - [`BizUpdateTopicPermError`](super::DocumentedError::BizUpdateTopicPermError)
/// - [`DataExceedMaxLimit`](super::DocumentedError::DataExceedMaxLimit)
/// - [`DbUpdateFailed`](super::DocumentedError::DbUpdateFailed)
/// - [`DeployCallbackIllegal`](super::DocumentedError::DeployCallbackIllegal)
/// - [`DeployNotRetriableError`](super::DocumentedError::DeployNotRetriableError)
/// - [`DeployResourceNotEnough`](super::DocumentedError::DeployResourceNotEnough)
/// - [`DeployRetriableError`](super::DocumentedError::DeployRetriableError)
/// - [`DeployError`](super::DocumentedError::DeployError)
/// - [`DeployPreCheckError`](super::DocumentedError::DeployPreCheckError)
/// - [`DeployTypeNotSupport`](super::DocumentedError::DeployTypeNotSupport)
/// - [`FlowControl`](super::DocumentedError::FlowControl)
/// - [`GetConsumerMissingAccessKeyId`](super::DocumentedError::GetConsumerMissingAccessKeyId)
/// - [`GroupActive`](super::DocumentedError::GroupActive)
/// - [`InstanceCaclulateChangeTime`](super::DocumentedError::InstanceCaclulateChangeTime)
/// - [`InstanceChangeNotAllowed`](super::DocumentedError::InstanceChangeNotAllowed)
/// - [`InstanceExceedMaxLimit`](super::DocumentedError::InstanceExceedMaxLimit)
/// - [`InstanceInsertComponentFail`](super::DocumentedError::InstanceInsertComponentFail)
/// - [`InstanceResourceNotSufficient`](super::DocumentedError::InstanceResourceNotSufficient)
/// - [`InstanceStatusNotRunning`](super::DocumentedError::InstanceStatusNotRunning)
/// - [`InstanceUpdateComponentFail`](super::DocumentedError::InstanceUpdateComponentFail)
/// - [`InstanceUpgradeServiceVersion`](super::DocumentedError::InstanceUpgradeServiceVersion)
/// - [`InstanceStatusChangeNotAllowed`](super::DocumentedError::InstanceStatusChangeNotAllowed)
/// - [`InstanceStatusNotAllowed`](super::DocumentedError::InstanceStatusNotAllowed)
/// - [`InstanceStatusNotReleased`](super::DocumentedError::InstanceStatusNotReleased)
/// - [`InstanceStatusNotWaitChange`](super::DocumentedError::InstanceStatusNotWaitChange)
/// - [`InstanceStatusNotWaitDeploy`](super::DocumentedError::InstanceStatusNotWaitDeploy)
/// - [`InstanceStatusReleased`](super::DocumentedError::InstanceStatusReleased)
/// - [`InstanceStatusStopped`](super::DocumentedError::InstanceStatusStopped)
/// - [`InvalidAny`](super::DocumentedError::InvalidAny)
/// - [`InvalidPartitionAny`](super::DocumentedError::InvalidPartitionAny)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidParameterDataAlreadyExist`](super::DocumentedError::InvalidParameterDataAlreadyExist)
/// - [`InvalidParameterDataNotChange`](super::DocumentedError::InvalidParameterDataNotChange)
/// - [`InvalidParameterFormat`](super::DocumentedError::InvalidParameterFormat)
/// - [`InvalidParameterNotSupport`](super::DocumentedError::InvalidParameterNotSupport)
/// - [`InvalidParameterOtherParam`](super::DocumentedError::InvalidParameterOtherParam)
/// - [`InvalidParameterRange`](super::DocumentedError::InvalidParameterRange)
/// - [`InvalidParameterSize`](super::DocumentedError::InvalidParameterSize)
/// - [`InvalidParameterVersionNotSupport`](super::DocumentedError::InvalidParameterVersionNotSupport)
/// - [`LdapCreateAdminError`](super::DocumentedError::LdapCreateAdminError)
/// - [`LdapDeleteAdminError`](super::DocumentedError::LdapDeleteAdminError)
/// - [`ManagerConfigRuleExistError`](super::DocumentedError::ManagerConfigRuleExistError)
/// - [`ManagerConfigRuleNotExistError`](super::DocumentedError::ManagerConfigRuleNotExistError)
/// - [`ManagerNotCommit`](super::DocumentedError::ManagerNotCommit)
/// - [`ManagerRecoverTaskNotFound`](super::DocumentedError::ManagerRecoverTaskNotFound)
/// - [`ManagerRecoverTaskNotMatch`](super::DocumentedError::ManagerRecoverTaskNotMatch)
/// - [`ManagerScheduledTaskStatusError`](super::DocumentedError::ManagerScheduledTaskStatusError)
/// - [`ManagerScheduledTaskStatusNotSupport`](super::DocumentedError::ManagerScheduledTaskStatusNotSupport)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NotSupport`](super::DocumentedError::NotSupport)
/// - [`NotSupportDataStatus`](super::DocumentedError::NotSupportDataStatus)
/// - [`OnsLoginCheckError`](super::DocumentedError::OnsLoginCheckError)
/// - [`OnsInitEnvError`](super::DocumentedError::OnsInitEnvError)
/// - [`OnsInternalError2`](super::DocumentedError::OnsInternalError2)
/// - [`OnsInvokeError`](super::DocumentedError::OnsInvokeError)
/// - [`OnsLoginCheckError2`](super::DocumentedError::OnsLoginCheckError2)
/// - [`OnsServiceUnsupported`](super::DocumentedError::OnsServiceUnsupported)
/// - [`OnsSystemError`](super::DocumentedError::OnsSystemError)
/// - [`OnsSystemFlowControl`](super::DocumentedError::OnsSystemFlowControl)
/// - [`OrderCreateError`](super::DocumentedError::OrderCreateError)
/// - [`OrderInsufficientBalance`](super::DocumentedError::OrderInsufficientBalance)
/// - [`OssNotFound`](super::DocumentedError::OssNotFound)
/// - [`OssPublishFailed`](super::DocumentedError::OssPublishFailed)
/// - [`RamUserNotFoundByAccesskey`](super::DocumentedError::RamUserNotFoundByAccesskey)
/// - [`RamCreateResourceOwnerError`](super::DocumentedError::RamCreateResourceOwnerError)
/// - [`RamCreateResourcePermissionError`](super::DocumentedError::RamCreateResourcePermissionError)
/// - [`RamDeleteResourceOwnerError`](super::DocumentedError::RamDeleteResourceOwnerError)
/// - [`RamDeleteResourcePermissionError`](super::DocumentedError::RamDeleteResourcePermissionError)
/// - [`RamGetUserByAkError`](super::DocumentedError::RamGetUserByAkError)
/// - [`RamUserNotFoundByAccesskey2`](super::DocumentedError::RamUserNotFoundByAccesskey2)
/// - [`ScheduledTaskAlreadyHasSameTaskType`](super::DocumentedError::ScheduledTaskAlreadyHasSameTaskType)
/// - [`ScheduledTaskExecuteTimeGapTooShort`](super::DocumentedError::ScheduledTaskExecuteTimeGapTooShort)
/// - [`ServerlessPlanInstanceNotMatch`](super::DocumentedError::ServerlessPlanInstanceNotMatch)
/// - [`ServerlessPlanIntervalInvalid`](super::DocumentedError::ServerlessPlanIntervalInvalid)
/// - [`ServerlessPlanNameExist`](super::DocumentedError::ServerlessPlanNameExist)
/// - [`ServerlessPlanNotSupportEnabledRuleExist`](super::DocumentedError::ServerlessPlanNotSupportEnabledRuleExist)
/// - [`ServerlessPlanNotSupportStatusEnabled`](super::DocumentedError::ServerlessPlanNotSupportStatusEnabled)
/// - [`ServerlessPlanTaskStatusNotSupport`](super::DocumentedError::ServerlessPlanTaskStatusNotSupport)
/// - [`SlsQueryError`](super::DocumentedError::SlsQueryError)
/// - [`StsNotFound`](super::DocumentedError::StsNotFound)
/// - [`TopicDownloadMessageFail`](super::DocumentedError::TopicDownloadMessageFail)
/// - [`TopicExist`](super::DocumentedError::TopicExist)
/// - [`TopicNotFound`](super::DocumentedError::TopicNotFound)
/// - [`TopicQueryMessageFail`](super::DocumentedError::TopicQueryMessageFail)
/// - [`TopicSendFail`](super::DocumentedError::TopicSendFail)
/// - [`TopicStatusNotRunning`](super::DocumentedError::TopicStatusNotRunning)
/// - [`TopicStatusNotAllowed`](super::DocumentedError::TopicStatusNotAllowed)
/// - [`VpcAssumeroleError`](super::DocumentedError::VpcAssumeroleError)
/// - [`VpcVswZoneMappingError`](super::DocumentedError::VpcVswZoneMappingError)
/// - [`WhiteDeleteError`](super::DocumentedError::WhiteDeleteError)
/// - [`WhiteIpAlreadyExistsError`](super::DocumentedError::WhiteIpAlreadyExistsError)
/// - [`WhiteIpIllegalError`](super::DocumentedError::WhiteIpIllegalError)
/// - [`WhiteIplistOverlongError`](super::DocumentedError::WhiteIplistOverlongError)
/// - [`WhiteOverLengthError`](super::DocumentedError::WhiteOverLengthError)
/// - [`WhiteParamError`](super::DocumentedError::WhiteParamError)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`AsyncTaskGroupNotFound`](super::DocumentedError::AsyncTaskGroupNotFound)
/// - [`AsyncTaskHandlerNotFound`](super::DocumentedError::AsyncTaskHandlerNotFound)
/// - [`AsyncTaskTypeNotFound`](super::DocumentedError::AsyncTaskTypeNotFound)
/// - [`GroupNotFound`](super::DocumentedError::GroupNotFound)
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
/// - [`InstanceAgentNotFound`](super::DocumentedError::InstanceAgentNotFound)
/// - [`InvalidDataFieldsIncomplete`](super::DocumentedError::InvalidDataFieldsIncomplete)
/// - [`InvalidParameterDataNotFound`](super::DocumentedError::InvalidParameterDataNotFound)
/// - [`VpcVSwitchNotFound`](super::DocumentedError::VpcVSwitchNotFound)
/// - [`GetConsumerProgressError`](super::DocumentedError::GetConsumerProgressError)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
/// - [`InternalUnknownCodeError`](super::DocumentedError::InternalUnknownCodeError)
/// - [`OnsGetAllowedipInternalError`](super::DocumentedError::OnsGetAllowedipInternalError)
/// - [`OnsInternalError`](super::DocumentedError::OnsInternalError)
/// - [`OnsUpdateAllowedipInternalError`](super::DocumentedError::OnsUpdateAllowedipInternalError)
/// - [`RemoteCallError`](super::DocumentedError::RemoteCallError)
/// - [`RmqClusterEmpty`](super::DocumentedError::RmqClusterEmpty)
pub type ReopenInstanceError = super::DocumentedError;
