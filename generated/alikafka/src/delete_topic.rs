// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteTopic`, from `alikafka/DeleteTopic.md`.

use alicloud_runtime::codegen::*;

/// Deletes a topic together with the messages in it.
///
/// ```no_run
/// # async fn example(client: alicloud_alikafka::Client) -> Result<(), alicloud_alikafka::Error> {
/// let request = alicloud_alikafka::DeleteTopicRequest::new()
///     .instance_id("alikafka_post-cn-v0h1fgs2****")
///     .region_id("cn-hangzhou")
///     .topic("test");
/// let reply = client.delete_topic(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteTopicRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `alikafka_post-cn-v0h1fgs2****`.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Topic that messages are published under. Example: `test`.
    pub topic: Option<String>,
}

impl DeleteTopicRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Topic`, which is required.
    pub fn topic(mut self, value: impl Into<String>) -> Self {
        self.topic = Some(value.into());
        self
    }
}

request! {
    DeleteTopicRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "Topic" => topic: query,
    }
}

impl Operation for DeleteTopicRequest {
    type Response = DeleteTopicResponse;
    type Error = DeleteTopicError;
    const INFO: OperationInfo = super::operation("DeleteTopic")
        .required(&["InstanceId", "RegionId", "Topic"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [DeleteTopicError] = &[
        DeleteTopicError::AclAddSaslError,
        DeleteTopicError::AclDelSaslError,
        DeleteTopicError::AclDisableError,
        DeleteTopicError::AclDuplicatedAuthError,
        DeleteTopicError::AdminGetBrokerConfigError,
        DeleteTopicError::AdminUpdateBrokerConfigError,
        DeleteTopicError::AdminUpdateSubPermError,
        DeleteTopicError::AdminUpdateTopicPermError,
        DeleteTopicError::AgentBusinessError,
        DeleteTopicError::AgentError,
        DeleteTopicError::AsyncTaskDeleteTopic,
        DeleteTopicError::AsyncTaskExecuteTimeNotSupport,
        DeleteTopicError::AsyncTaskIgnored,
        DeleteTopicError::AsyncTaskNotMeetCondition,
        DeleteTopicError::AsyncTaskRetryLater,
        DeleteTopicError::AsyncTaskTypeAlreadyExist,
        DeleteTopicError::AsyncTaskSlaveNotCompleted,
        DeleteTopicError::AuthCalSignatureError,
        DeleteTopicError::AuthCsrfCheckError,
        DeleteTopicError::AuthLoginCheckError,
        DeleteTopicError::AuthOnsChannelInvalid,
        DeleteTopicError::AuthPermissionCheckError,
        DeleteTopicError::AuthRequestNotAllowed,
        DeleteTopicError::AuthResourceEmpowerCheckError,
        DeleteTopicError::AuthResourceOwnerError,
        DeleteTopicError::AuthServiceCheckError,
        DeleteTopicError::AuthSignatureCheckError,
        DeleteTopicError::AuthSystemPermissionCheckError,
        DeleteTopicError::AuthTopicCreateError,
        DeleteTopicError::AuthUserCheckError,
        DeleteTopicError::AuthUserInBlackList,
        DeleteTopicError::BizGetTopicStatusError,
        DeleteTopicError::BizInstanceNotFound,
        DeleteTopicError::BizInstanceStatusError,
        DeleteTopicError::BizLimitPubnetwork,
        DeleteTopicError::BizLimitQuotaDown,
        DeleteTopicError::BizLimitQuotaDown1,
        DeleteTopicError::BizLimitQuotaDown2,
        DeleteTopicError::BizTagResourceNotSupported,
        DeleteTopicError::BizAclNotEnabled,
        DeleteTopicError::BizAoneCheckError,
        DeleteTopicError::BizBroadcastingPullUnsupport,
        DeleteTopicError::BizBrokerNotFound,
        DeleteTopicError::BizCanNotEnableAcl,
        DeleteTopicError::BizClusterIsEmpty,
        DeleteTopicError::BizConsumerGroupActiveError,
        DeleteTopicError::BizConsumerIdBelongToOtherUser,
        DeleteTopicError::BizConsumerNeverRunning,
        DeleteTopicError::BizConsumerNotOnline,
        DeleteTopicError::BizCreateOrderConfigError,
        DeleteTopicError::BizCreatePublishError,
        DeleteTopicError::BizCreateSubscriptionError,
        DeleteTopicError::BizCreateTopicError,
        DeleteTopicError::BizCreateTopicNumLessThanBeforeError,
        DeleteTopicError::BizDeleteOrderConfigError,
        DeleteTopicError::BizDeleteSubscriptionError,
        DeleteTopicError::BizDeleteTopicError,
        DeleteTopicError::BizDownloadMessageError,
        DeleteTopicError::BizFieldCheckInvalid,
        DeleteTopicError::BizFindConsumerGroupInfoError,
        DeleteTopicError::BizGetAppkeyListError,
        DeleteTopicError::BizGetClusterInfoError,
        DeleteTopicError::BizGetConsumerConnectionError,
        DeleteTopicError::BizGetConsumerRunningInfoError,
        DeleteTopicError::BizGetConsumeAccumulateError,
        DeleteTopicError::BizGetConsumeStatusError,
        DeleteTopicError::BizGetTopicRouteInfoError,
        DeleteTopicError::BizGetTopicStatusError2,
        DeleteTopicError::BizInstanceAlreadyExists,
        DeleteTopicError::BizInstanceBasicInfoError,
        DeleteTopicError::BizInstanceCreateError,
        DeleteTopicError::BizInstanceCreateOrderError,
        DeleteTopicError::BizInstanceDeleteError,
        DeleteTopicError::BizInstanceLocationError,
        DeleteTopicError::BizInstanceNotFound2,
        DeleteTopicError::BizInstanceOnlyProfessionalSupport,
        DeleteTopicError::BizInstanceOwnerError,
        DeleteTopicError::BizInstancePaidtypeNotSupport,
        DeleteTopicError::BizInstancePermissionCheckError,
        DeleteTopicError::BizInstanceRefundError,
        DeleteTopicError::BizInstanceReleaseError,
        DeleteTopicError::BizInstanceReleaseExistConsumerGroupError,
        DeleteTopicError::BizInstanceReleaseExistTopicError,
        DeleteTopicError::BizInstanceReleaseLesshourError,
        DeleteTopicError::BizInstanceStatusError2,
        DeleteTopicError::BizInstanceUpdateError,
        DeleteTopicError::BizInstanceUpgradeOrderError,
        DeleteTopicError::BizMessageTrackError,
        DeleteTopicError::BizNoMessage,
        DeleteTopicError::BizProducerIdBelongToOtherUser,
        DeleteTopicError::BizPublisherExisted,
        DeleteTopicError::BizPublishInfoNotFound,
        DeleteTopicError::BizPushMessageToConsumerError,
        DeleteTopicError::BizQueryConsumeTimespanError,
        DeleteTopicError::BizQueryMessageError,
        DeleteTopicError::BizResetOffsetError,
        DeleteTopicError::BizSaslUserNotExist,
        DeleteTopicError::BizSaslUserNumExceed,
        DeleteTopicError::BizSendMessageError,
        DeleteTopicError::BizSlrCreateNoPermission,
        DeleteTopicError::BizSubscriptionAlreadyExists,
        DeleteTopicError::BizSubscriptionCreateError,
        DeleteTopicError::BizSubscriptionDeleteError,
        DeleteTopicError::BizSubscriptionExisted,
        DeleteTopicError::BizSubscriptionNotFound,
        DeleteTopicError::BizSubscriptionPermissionCheckError,
        DeleteTopicError::BizSubscriptionStatusError,
        DeleteTopicError::BizSubscriptionTooMuch,
        DeleteTopicError::BizSubscriptionUpdateError,
        DeleteTopicError::BizTagDuplicateTagKey,
        DeleteTopicError::BizTagOnlyServiceAccountHasPermission,
        DeleteTopicError::BizTagRequestResourceNumExceed,
        DeleteTopicError::BizTagRequestTagNumExceed,
        DeleteTopicError::BizTagResourceNotExist,
        DeleteTopicError::BizTagResourceNumExceed,
        DeleteTopicError::BizTagTagkeyNotValid,
        DeleteTopicError::BizTagTagvalueNotValid,
        DeleteTopicError::BizTagTagNumExceed,
        DeleteTopicError::BizTimeSpanEmpty,
        DeleteTopicError::BizTopicAlreadyExists,
        DeleteTopicError::BizTopicCompactTopicNotSupport,
        DeleteTopicError::BizTopicCreateError,
        DeleteTopicError::BizTopicCreateInternalError,
        DeleteTopicError::BizTopicDeleteError,
        DeleteTopicError::BizTopicExisted,
        DeleteTopicError::BizTopicLocalTopicNotSupport,
        DeleteTopicError::BizTopicNotFound,
        DeleteTopicError::BizTopicOffsetError,
        DeleteTopicError::BizTopicPartitionAddError,
        DeleteTopicError::BizTopicPartitionError,
        DeleteTopicError::BizTopicPartitionNumExceed,
        DeleteTopicError::BizTopicStatusError,
        DeleteTopicError::BizTopicTooMuch,
        DeleteTopicError::BizTopicUpdateConfigError,
        DeleteTopicError::BizTopicUpdateError,
        DeleteTopicError::BizUpdateAclFailed,
        DeleteTopicError::BizUpdateSubscriptionError,
        DeleteTopicError::BizUpdateTopicError,
        DeleteTopicError::BizUpdateTopicPermError,
        DeleteTopicError::DataExceedMaxLimit,
        DeleteTopicError::DbUpdateFailed,
        DeleteTopicError::DeployCallbackIllegal,
        DeleteTopicError::DeployNotRetriableError,
        DeleteTopicError::DeployResourceNotEnough,
        DeleteTopicError::DeployRetriableError,
        DeleteTopicError::DeployError,
        DeleteTopicError::DeployPreCheckError,
        DeleteTopicError::DeployTypeNotSupport,
        DeleteTopicError::FlowControl,
        DeleteTopicError::GetConsumerMissingAccessKeyId,
        DeleteTopicError::GroupActive,
        DeleteTopicError::InstanceCaclulateChangeTime,
        DeleteTopicError::InstanceChangeNotAllowed,
        DeleteTopicError::InstanceExceedMaxLimit,
        DeleteTopicError::InstanceInsertComponentFail,
        DeleteTopicError::InstanceResourceNotSufficient,
        DeleteTopicError::InstanceStatusNotRunning,
        DeleteTopicError::InstanceUpdateComponentFail,
        DeleteTopicError::InstanceUpgradeServiceVersion,
        DeleteTopicError::InstanceStatusChangeNotAllowed,
        DeleteTopicError::InstanceStatusNotAllowed,
        DeleteTopicError::InstanceStatusNotReleased,
        DeleteTopicError::InstanceStatusNotWaitChange,
        DeleteTopicError::InstanceStatusNotWaitDeploy,
        DeleteTopicError::InstanceStatusReleased,
        DeleteTopicError::InstanceStatusStopped,
        DeleteTopicError::InvalidAny,
        DeleteTopicError::InvalidPartitionAny,
        DeleteTopicError::InvalidParameter,
        DeleteTopicError::InvalidParameterDataAlreadyExist,
        DeleteTopicError::InvalidParameterDataNotChange,
        DeleteTopicError::InvalidParameterFormat,
        DeleteTopicError::InvalidParameterNotSupport,
        DeleteTopicError::InvalidParameterOtherParam,
        DeleteTopicError::InvalidParameterRange,
        DeleteTopicError::InvalidParameterSize,
        DeleteTopicError::InvalidParameterVersionNotSupport,
        DeleteTopicError::LdapCreateAdminError,
        DeleteTopicError::LdapDeleteAdminError,
        DeleteTopicError::ManagerConfigRuleExistError,
        DeleteTopicError::ManagerConfigRuleNotExistError,
        DeleteTopicError::ManagerNotCommit,
        DeleteTopicError::ManagerRecoverTaskNotFound,
        DeleteTopicError::ManagerRecoverTaskNotMatch,
        DeleteTopicError::ManagerScheduledTaskStatusError,
        DeleteTopicError::ManagerScheduledTaskStatusNotSupport,
        DeleteTopicError::MissingParameter,
        DeleteTopicError::NotSupport,
        DeleteTopicError::NotSupportDataStatus,
        DeleteTopicError::OnsLoginCheckError,
        DeleteTopicError::OnsInitEnvError,
        DeleteTopicError::OnsInternalError2,
        DeleteTopicError::OnsInvokeError,
        DeleteTopicError::OnsLoginCheckError2,
        DeleteTopicError::OnsServiceUnsupported,
        DeleteTopicError::OnsSystemError,
        DeleteTopicError::OnsSystemFlowControl,
        DeleteTopicError::OrderCreateError,
        DeleteTopicError::OrderInsufficientBalance,
        DeleteTopicError::OssNotFound,
        DeleteTopicError::OssPublishFailed,
        DeleteTopicError::RamUserNotFoundByAccesskey,
        DeleteTopicError::RamCreateResourceOwnerError,
        DeleteTopicError::RamCreateResourcePermissionError,
        DeleteTopicError::RamDeleteResourceOwnerError,
        DeleteTopicError::RamDeleteResourcePermissionError,
        DeleteTopicError::RamGetUserByAkError,
        DeleteTopicError::RamUserNotFoundByAccesskey2,
        DeleteTopicError::ScheduledTaskAlreadyHasSameTaskType,
        DeleteTopicError::ScheduledTaskExecuteTimeGapTooShort,
        DeleteTopicError::ServerlessPlanInstanceNotMatch,
        DeleteTopicError::ServerlessPlanIntervalInvalid,
        DeleteTopicError::ServerlessPlanNameExist,
        DeleteTopicError::ServerlessPlanNotSupportEnabledRuleExist,
        DeleteTopicError::ServerlessPlanNotSupportStatusEnabled,
        DeleteTopicError::ServerlessPlanTaskStatusNotSupport,
        DeleteTopicError::SlsQueryError,
        DeleteTopicError::StsNotFound,
        DeleteTopicError::TopicDownloadMessageFail,
        DeleteTopicError::TopicExist,
        DeleteTopicError::TopicNotFound,
        DeleteTopicError::TopicQueryMessageFail,
        DeleteTopicError::TopicSendFail,
        DeleteTopicError::TopicStatusNotRunning,
        DeleteTopicError::TopicStatusNotAllowed,
        DeleteTopicError::VpcAssumeroleError,
        DeleteTopicError::VpcVswZoneMappingError,
        DeleteTopicError::WhiteDeleteError,
        DeleteTopicError::WhiteIpAlreadyExistsError,
        DeleteTopicError::WhiteIpIllegalError,
        DeleteTopicError::WhiteIplistOverlongError,
        DeleteTopicError::WhiteOverLengthError,
        DeleteTopicError::WhiteParamError,
        DeleteTopicError::NoPermission,
        DeleteTopicError::AsyncTaskGroupNotFound,
        DeleteTopicError::AsyncTaskHandlerNotFound,
        DeleteTopicError::AsyncTaskTypeNotFound,
        DeleteTopicError::GroupNotFound,
        DeleteTopicError::InstanceNotFound,
        DeleteTopicError::InstanceAgentNotFound,
        DeleteTopicError::InvalidDataFieldsIncomplete,
        DeleteTopicError::InvalidParameterDataNotFound,
        DeleteTopicError::VpcVSwitchNotFound,
        DeleteTopicError::GetConsumerProgressError,
        DeleteTopicError::InternalError,
        DeleteTopicError::InternalError2,
        DeleteTopicError::InternalUnknownCodeError,
        DeleteTopicError::OnsGetAllowedipInternalError,
        DeleteTopicError::OnsInternalError,
        DeleteTopicError::OnsUpdateAllowedipInternalError,
        DeleteTopicError::RemoteCallError,
        DeleteTopicError::RmqClusterEmpty,
    ];
}

/// Response to [`DeleteTopicRequest`].
#[non_exhaustive]
pub struct DeleteTopicResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `operation success.`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `06084011-E093-46F3-A51F-4B19A8AD****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteTopicResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DeleteTopicRequest`] names.
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
pub type DeleteTopicError = super::DocumentedError;
