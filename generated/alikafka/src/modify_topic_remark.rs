// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyTopicRemark`, from `alikafka/ModifyTopicRemark.md`.

use alicloud_runtime::codegen::*;

/// Changes the remark on a topic, which does not affect its messages.
///
/// ```no_run
/// # async fn example(client: alicloud_alikafka::Client) -> Result<(), alicloud_alikafka::Error> {
/// let request = alicloud_alikafka::ModifyTopicRemarkRequest::new()
///     .instance_id("alikafka_post-cn-0pp1l9z8***")
///     .region_id("cn-hangzhou")
///     .topic("alikafka_post-cn-0pp1l9z8z***");
/// let reply = client.modify_topic_remark(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyTopicRemarkRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `alikafka_post-cn-0pp1l9z8***`.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Topic that messages are published under.
    /// Example: `alikafka_post-cn-0pp1l9z8z***`.
    pub topic: Option<String>,
    /// Free text for people; it has no technical effect. Example: `testremark`.
    pub remark: Option<String>,
}

impl ModifyTopicRemarkRequest {
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
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
}

request! {
    ModifyTopicRemarkRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "Topic" => topic: query,
        "Remark" => remark: query,
    }
}

impl Operation for ModifyTopicRemarkRequest {
    type Response = ModifyTopicRemarkResponse;
    type Error = ModifyTopicRemarkError;
    const INFO: OperationInfo = super::operation("ModifyTopicRemark")
        .required(&["InstanceId", "RegionId", "Topic"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [ModifyTopicRemarkError] = &[
        ModifyTopicRemarkError::AclAddSaslError,
        ModifyTopicRemarkError::AclDelSaslError,
        ModifyTopicRemarkError::AclDisableError,
        ModifyTopicRemarkError::AclDuplicatedAuthError,
        ModifyTopicRemarkError::AdminGetBrokerConfigError,
        ModifyTopicRemarkError::AdminUpdateBrokerConfigError,
        ModifyTopicRemarkError::AdminUpdateSubPermError,
        ModifyTopicRemarkError::AdminUpdateTopicPermError,
        ModifyTopicRemarkError::AgentBusinessError,
        ModifyTopicRemarkError::AgentError,
        ModifyTopicRemarkError::AsyncTaskDeleteTopic,
        ModifyTopicRemarkError::AsyncTaskExecuteTimeNotSupport,
        ModifyTopicRemarkError::AsyncTaskIgnored,
        ModifyTopicRemarkError::AsyncTaskNotMeetCondition,
        ModifyTopicRemarkError::AsyncTaskRetryLater,
        ModifyTopicRemarkError::AsyncTaskTypeAlreadyExist,
        ModifyTopicRemarkError::AsyncTaskSlaveNotCompleted,
        ModifyTopicRemarkError::AuthCalSignatureError,
        ModifyTopicRemarkError::AuthCsrfCheckError,
        ModifyTopicRemarkError::AuthLoginCheckError,
        ModifyTopicRemarkError::AuthOnsChannelInvalid,
        ModifyTopicRemarkError::AuthPermissionCheckError,
        ModifyTopicRemarkError::AuthRequestNotAllowed,
        ModifyTopicRemarkError::AuthResourceEmpowerCheckError,
        ModifyTopicRemarkError::AuthResourceOwnerError,
        ModifyTopicRemarkError::AuthServiceCheckError,
        ModifyTopicRemarkError::AuthSignatureCheckError,
        ModifyTopicRemarkError::AuthSystemPermissionCheckError,
        ModifyTopicRemarkError::AuthTopicCreateError,
        ModifyTopicRemarkError::AuthUserCheckError,
        ModifyTopicRemarkError::AuthUserInBlackList,
        ModifyTopicRemarkError::BizGetTopicStatusError,
        ModifyTopicRemarkError::BizInstanceNotFound,
        ModifyTopicRemarkError::BizInstanceStatusError,
        ModifyTopicRemarkError::BizLimitPubnetwork,
        ModifyTopicRemarkError::BizLimitQuotaDown,
        ModifyTopicRemarkError::BizLimitQuotaDown1,
        ModifyTopicRemarkError::BizLimitQuotaDown2,
        ModifyTopicRemarkError::BizTagResourceNotSupported,
        ModifyTopicRemarkError::BizAclNotEnabled,
        ModifyTopicRemarkError::BizAoneCheckError,
        ModifyTopicRemarkError::BizBroadcastingPullUnsupport,
        ModifyTopicRemarkError::BizBrokerNotFound,
        ModifyTopicRemarkError::BizCanNotEnableAcl,
        ModifyTopicRemarkError::BizClusterIsEmpty,
        ModifyTopicRemarkError::BizConsumerGroupActiveError,
        ModifyTopicRemarkError::BizConsumerIdBelongToOtherUser,
        ModifyTopicRemarkError::BizConsumerNeverRunning,
        ModifyTopicRemarkError::BizConsumerNotOnline,
        ModifyTopicRemarkError::BizCreateOrderConfigError,
        ModifyTopicRemarkError::BizCreatePublishError,
        ModifyTopicRemarkError::BizCreateSubscriptionError,
        ModifyTopicRemarkError::BizCreateTopicError,
        ModifyTopicRemarkError::BizCreateTopicNumLessThanBeforeError,
        ModifyTopicRemarkError::BizDeleteOrderConfigError,
        ModifyTopicRemarkError::BizDeleteSubscriptionError,
        ModifyTopicRemarkError::BizDeleteTopicError,
        ModifyTopicRemarkError::BizDownloadMessageError,
        ModifyTopicRemarkError::BizFieldCheckInvalid,
        ModifyTopicRemarkError::BizFindConsumerGroupInfoError,
        ModifyTopicRemarkError::BizGetAppkeyListError,
        ModifyTopicRemarkError::BizGetClusterInfoError,
        ModifyTopicRemarkError::BizGetConsumerConnectionError,
        ModifyTopicRemarkError::BizGetConsumerRunningInfoError,
        ModifyTopicRemarkError::BizGetConsumeAccumulateError,
        ModifyTopicRemarkError::BizGetConsumeStatusError,
        ModifyTopicRemarkError::BizGetTopicRouteInfoError,
        ModifyTopicRemarkError::BizGetTopicStatusError2,
        ModifyTopicRemarkError::BizInstanceAlreadyExists,
        ModifyTopicRemarkError::BizInstanceBasicInfoError,
        ModifyTopicRemarkError::BizInstanceCreateError,
        ModifyTopicRemarkError::BizInstanceCreateOrderError,
        ModifyTopicRemarkError::BizInstanceDeleteError,
        ModifyTopicRemarkError::BizInstanceLocationError,
        ModifyTopicRemarkError::BizInstanceNotFound2,
        ModifyTopicRemarkError::BizInstanceOnlyProfessionalSupport,
        ModifyTopicRemarkError::BizInstanceOwnerError,
        ModifyTopicRemarkError::BizInstancePaidtypeNotSupport,
        ModifyTopicRemarkError::BizInstancePermissionCheckError,
        ModifyTopicRemarkError::BizInstanceRefundError,
        ModifyTopicRemarkError::BizInstanceReleaseError,
        ModifyTopicRemarkError::BizInstanceReleaseExistConsumerGroupError,
        ModifyTopicRemarkError::BizInstanceReleaseExistTopicError,
        ModifyTopicRemarkError::BizInstanceReleaseLesshourError,
        ModifyTopicRemarkError::BizInstanceStatusError2,
        ModifyTopicRemarkError::BizInstanceUpdateError,
        ModifyTopicRemarkError::BizInstanceUpgradeOrderError,
        ModifyTopicRemarkError::BizMessageTrackError,
        ModifyTopicRemarkError::BizNoMessage,
        ModifyTopicRemarkError::BizProducerIdBelongToOtherUser,
        ModifyTopicRemarkError::BizPublisherExisted,
        ModifyTopicRemarkError::BizPublishInfoNotFound,
        ModifyTopicRemarkError::BizPushMessageToConsumerError,
        ModifyTopicRemarkError::BizQueryConsumeTimespanError,
        ModifyTopicRemarkError::BizQueryMessageError,
        ModifyTopicRemarkError::BizResetOffsetError,
        ModifyTopicRemarkError::BizSaslUserNotExist,
        ModifyTopicRemarkError::BizSaslUserNumExceed,
        ModifyTopicRemarkError::BizSendMessageError,
        ModifyTopicRemarkError::BizSlrCreateNoPermission,
        ModifyTopicRemarkError::BizSubscriptionAlreadyExists,
        ModifyTopicRemarkError::BizSubscriptionCreateError,
        ModifyTopicRemarkError::BizSubscriptionDeleteError,
        ModifyTopicRemarkError::BizSubscriptionExisted,
        ModifyTopicRemarkError::BizSubscriptionNotFound,
        ModifyTopicRemarkError::BizSubscriptionPermissionCheckError,
        ModifyTopicRemarkError::BizSubscriptionStatusError,
        ModifyTopicRemarkError::BizSubscriptionTooMuch,
        ModifyTopicRemarkError::BizSubscriptionUpdateError,
        ModifyTopicRemarkError::BizTagDuplicateTagKey,
        ModifyTopicRemarkError::BizTagOnlyServiceAccountHasPermission,
        ModifyTopicRemarkError::BizTagRequestResourceNumExceed,
        ModifyTopicRemarkError::BizTagRequestTagNumExceed,
        ModifyTopicRemarkError::BizTagResourceNotExist,
        ModifyTopicRemarkError::BizTagResourceNumExceed,
        ModifyTopicRemarkError::BizTagTagkeyNotValid,
        ModifyTopicRemarkError::BizTagTagvalueNotValid,
        ModifyTopicRemarkError::BizTagTagNumExceed,
        ModifyTopicRemarkError::BizTimeSpanEmpty,
        ModifyTopicRemarkError::BizTopicAlreadyExists,
        ModifyTopicRemarkError::BizTopicCompactTopicNotSupport,
        ModifyTopicRemarkError::BizTopicCreateError,
        ModifyTopicRemarkError::BizTopicCreateInternalError,
        ModifyTopicRemarkError::BizTopicDeleteError,
        ModifyTopicRemarkError::BizTopicExisted,
        ModifyTopicRemarkError::BizTopicLocalTopicNotSupport,
        ModifyTopicRemarkError::BizTopicNotFound,
        ModifyTopicRemarkError::BizTopicOffsetError,
        ModifyTopicRemarkError::BizTopicPartitionAddError,
        ModifyTopicRemarkError::BizTopicPartitionError,
        ModifyTopicRemarkError::BizTopicPartitionNumExceed,
        ModifyTopicRemarkError::BizTopicStatusError,
        ModifyTopicRemarkError::BizTopicTooMuch,
        ModifyTopicRemarkError::BizTopicUpdateConfigError,
        ModifyTopicRemarkError::BizTopicUpdateError,
        ModifyTopicRemarkError::BizUpdateAclFailed,
        ModifyTopicRemarkError::BizUpdateSubscriptionError,
        ModifyTopicRemarkError::BizUpdateTopicError,
        ModifyTopicRemarkError::BizUpdateTopicPermError,
        ModifyTopicRemarkError::DataExceedMaxLimit,
        ModifyTopicRemarkError::DbUpdateFailed,
        ModifyTopicRemarkError::DeployCallbackIllegal,
        ModifyTopicRemarkError::DeployNotRetriableError,
        ModifyTopicRemarkError::DeployResourceNotEnough,
        ModifyTopicRemarkError::DeployRetriableError,
        ModifyTopicRemarkError::DeployError,
        ModifyTopicRemarkError::DeployPreCheckError,
        ModifyTopicRemarkError::DeployTypeNotSupport,
        ModifyTopicRemarkError::FlowControl,
        ModifyTopicRemarkError::GetConsumerMissingAccessKeyId,
        ModifyTopicRemarkError::GroupActive,
        ModifyTopicRemarkError::InstanceCaclulateChangeTime,
        ModifyTopicRemarkError::InstanceChangeNotAllowed,
        ModifyTopicRemarkError::InstanceExceedMaxLimit,
        ModifyTopicRemarkError::InstanceInsertComponentFail,
        ModifyTopicRemarkError::InstanceResourceNotSufficient,
        ModifyTopicRemarkError::InstanceStatusNotRunning,
        ModifyTopicRemarkError::InstanceUpdateComponentFail,
        ModifyTopicRemarkError::InstanceUpgradeServiceVersion,
        ModifyTopicRemarkError::InstanceStatusChangeNotAllowed,
        ModifyTopicRemarkError::InstanceStatusNotAllowed,
        ModifyTopicRemarkError::InstanceStatusNotReleased,
        ModifyTopicRemarkError::InstanceStatusNotWaitChange,
        ModifyTopicRemarkError::InstanceStatusNotWaitDeploy,
        ModifyTopicRemarkError::InstanceStatusReleased,
        ModifyTopicRemarkError::InstanceStatusStopped,
        ModifyTopicRemarkError::InvalidAny,
        ModifyTopicRemarkError::InvalidPartitionAny,
        ModifyTopicRemarkError::InvalidParameter,
        ModifyTopicRemarkError::InvalidParameterDataAlreadyExist,
        ModifyTopicRemarkError::InvalidParameterDataNotChange,
        ModifyTopicRemarkError::InvalidParameterFormat,
        ModifyTopicRemarkError::InvalidParameterNotSupport,
        ModifyTopicRemarkError::InvalidParameterOtherParam,
        ModifyTopicRemarkError::InvalidParameterRange,
        ModifyTopicRemarkError::InvalidParameterSize,
        ModifyTopicRemarkError::InvalidParameterVersionNotSupport,
        ModifyTopicRemarkError::LdapCreateAdminError,
        ModifyTopicRemarkError::LdapDeleteAdminError,
        ModifyTopicRemarkError::ManagerConfigRuleExistError,
        ModifyTopicRemarkError::ManagerConfigRuleNotExistError,
        ModifyTopicRemarkError::ManagerNotCommit,
        ModifyTopicRemarkError::ManagerRecoverTaskNotFound,
        ModifyTopicRemarkError::ManagerRecoverTaskNotMatch,
        ModifyTopicRemarkError::ManagerScheduledTaskStatusError,
        ModifyTopicRemarkError::ManagerScheduledTaskStatusNotSupport,
        ModifyTopicRemarkError::MissingParameter,
        ModifyTopicRemarkError::NotSupport,
        ModifyTopicRemarkError::NotSupportDataStatus,
        ModifyTopicRemarkError::OnsLoginCheckError,
        ModifyTopicRemarkError::OnsInitEnvError,
        ModifyTopicRemarkError::OnsInternalError2,
        ModifyTopicRemarkError::OnsInvokeError,
        ModifyTopicRemarkError::OnsLoginCheckError2,
        ModifyTopicRemarkError::OnsServiceUnsupported,
        ModifyTopicRemarkError::OnsSystemError,
        ModifyTopicRemarkError::OnsSystemFlowControl,
        ModifyTopicRemarkError::OrderCreateError,
        ModifyTopicRemarkError::OrderInsufficientBalance,
        ModifyTopicRemarkError::OssNotFound,
        ModifyTopicRemarkError::OssPublishFailed,
        ModifyTopicRemarkError::RamUserNotFoundByAccesskey,
        ModifyTopicRemarkError::RamCreateResourceOwnerError,
        ModifyTopicRemarkError::RamCreateResourcePermissionError,
        ModifyTopicRemarkError::RamDeleteResourceOwnerError,
        ModifyTopicRemarkError::RamDeleteResourcePermissionError,
        ModifyTopicRemarkError::RamGetUserByAkError,
        ModifyTopicRemarkError::RamUserNotFoundByAccesskey2,
        ModifyTopicRemarkError::ScheduledTaskAlreadyHasSameTaskType,
        ModifyTopicRemarkError::ScheduledTaskExecuteTimeGapTooShort,
        ModifyTopicRemarkError::ServerlessPlanInstanceNotMatch,
        ModifyTopicRemarkError::ServerlessPlanIntervalInvalid,
        ModifyTopicRemarkError::ServerlessPlanNameExist,
        ModifyTopicRemarkError::ServerlessPlanNotSupportEnabledRuleExist,
        ModifyTopicRemarkError::ServerlessPlanNotSupportStatusEnabled,
        ModifyTopicRemarkError::ServerlessPlanTaskStatusNotSupport,
        ModifyTopicRemarkError::SlsQueryError,
        ModifyTopicRemarkError::StsNotFound,
        ModifyTopicRemarkError::TopicDownloadMessageFail,
        ModifyTopicRemarkError::TopicExist,
        ModifyTopicRemarkError::TopicNotFound,
        ModifyTopicRemarkError::TopicQueryMessageFail,
        ModifyTopicRemarkError::TopicSendFail,
        ModifyTopicRemarkError::TopicStatusNotRunning,
        ModifyTopicRemarkError::TopicStatusNotAllowed,
        ModifyTopicRemarkError::VpcAssumeroleError,
        ModifyTopicRemarkError::VpcVswZoneMappingError,
        ModifyTopicRemarkError::WhiteDeleteError,
        ModifyTopicRemarkError::WhiteIpAlreadyExistsError,
        ModifyTopicRemarkError::WhiteIpIllegalError,
        ModifyTopicRemarkError::WhiteIplistOverlongError,
        ModifyTopicRemarkError::WhiteOverLengthError,
        ModifyTopicRemarkError::WhiteParamError,
        ModifyTopicRemarkError::NoPermission,
        ModifyTopicRemarkError::AsyncTaskGroupNotFound,
        ModifyTopicRemarkError::AsyncTaskHandlerNotFound,
        ModifyTopicRemarkError::AsyncTaskTypeNotFound,
        ModifyTopicRemarkError::GroupNotFound,
        ModifyTopicRemarkError::InstanceNotFound,
        ModifyTopicRemarkError::InstanceAgentNotFound,
        ModifyTopicRemarkError::InvalidDataFieldsIncomplete,
        ModifyTopicRemarkError::InvalidParameterDataNotFound,
        ModifyTopicRemarkError::VpcVSwitchNotFound,
        ModifyTopicRemarkError::GetConsumerProgressError,
        ModifyTopicRemarkError::InternalError,
        ModifyTopicRemarkError::InternalError2,
        ModifyTopicRemarkError::InternalUnknownCodeError,
        ModifyTopicRemarkError::OnsGetAllowedipInternalError,
        ModifyTopicRemarkError::OnsInternalError,
        ModifyTopicRemarkError::OnsUpdateAllowedipInternalError,
        ModifyTopicRemarkError::RemoteCallError,
        ModifyTopicRemarkError::RmqClusterEmpty,
    ];
}

/// Response to [`ModifyTopicRemarkRequest`].
#[non_exhaustive]
pub struct ModifyTopicRemarkResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `operation success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DB6F1BEA-903B-4FD8-8809-46E7E9CE***`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ModifyTopicRemarkResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`ModifyTopicRemarkRequest`] names.
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
pub type ModifyTopicRemarkError = super::DocumentedError;
