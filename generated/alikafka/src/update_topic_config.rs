// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateTopicConfig`, from `alikafka/UpdateTopicConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes message retention or maximum message size of one topic.
///
/// ```no_run
/// # async fn example(client: alicloud_alikafka::Client) -> Result<(), alicloud_alikafka::Error> {
/// let request = alicloud_alikafka::UpdateTopicConfigRequest::new()
///     .instance_id("...")
///     .topic("...")
///     .config("...")
///     .value("...");
/// let reply = client.update_topic_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateTopicConfigRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Topic that messages are published under.
    pub topic: Option<String>,
    /// **Required.** Settings, in the notation that the operation defines.
    pub config: Option<String>,
    /// **Required.** Value that belongs to the name or key beside it.
    pub value: Option<String>,
}

impl UpdateTopicConfigRequest {
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
    /// Sets `Topic`, which is required.
    pub fn topic(mut self, value: impl Into<String>) -> Self {
        self.topic = Some(value.into());
        self
    }
    /// Sets `Config`, which is required.
    pub fn config(mut self, value: impl Into<String>) -> Self {
        self.config = Some(value.into());
        self
    }
    /// Sets `Value`, which is required.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    UpdateTopicConfigRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "Topic" => topic: query,
        "Config" => config: query,
        "Value" => value: query,
    }
}

impl Operation for UpdateTopicConfigRequest {
    type Response = UpdateTopicConfigResponse;
    type Error = UpdateTopicConfigError;
    const INFO: OperationInfo = super::operation("UpdateTopicConfig")
        .required(&["RegionId", "InstanceId", "Topic", "Config", "Value"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [UpdateTopicConfigError] = &[
        UpdateTopicConfigError::TopicNotFound,
        UpdateTopicConfigError::MissingParameter,
        UpdateTopicConfigError::InvalidParameterRange,
        UpdateTopicConfigError::AclAddSaslError,
        UpdateTopicConfigError::AclDelSaslError,
        UpdateTopicConfigError::AclDisableError,
        UpdateTopicConfigError::AclDuplicatedAuthError,
        UpdateTopicConfigError::AdminGetBrokerConfigError,
        UpdateTopicConfigError::AdminUpdateBrokerConfigError,
        UpdateTopicConfigError::AdminUpdateSubPermError,
        UpdateTopicConfigError::AdminUpdateTopicPermError,
        UpdateTopicConfigError::AgentBusinessError,
        UpdateTopicConfigError::AgentError,
        UpdateTopicConfigError::AsyncTaskDeleteTopic,
        UpdateTopicConfigError::AsyncTaskExecuteTimeNotSupport,
        UpdateTopicConfigError::AsyncTaskIgnored,
        UpdateTopicConfigError::AsyncTaskNotMeetCondition,
        UpdateTopicConfigError::AsyncTaskRetryLater,
        UpdateTopicConfigError::AsyncTaskTypeAlreadyExist,
        UpdateTopicConfigError::AsyncTaskSlaveNotCompleted,
        UpdateTopicConfigError::AuthCalSignatureError,
        UpdateTopicConfigError::AuthCsrfCheckError,
        UpdateTopicConfigError::AuthLoginCheckError,
        UpdateTopicConfigError::AuthOnsChannelInvalid,
        UpdateTopicConfigError::AuthPermissionCheckError,
        UpdateTopicConfigError::AuthRequestNotAllowed,
        UpdateTopicConfigError::AuthResourceEmpowerCheckError,
        UpdateTopicConfigError::AuthResourceOwnerError,
        UpdateTopicConfigError::AuthServiceCheckError,
        UpdateTopicConfigError::AuthSignatureCheckError,
        UpdateTopicConfigError::AuthSystemPermissionCheckError,
        UpdateTopicConfigError::AuthTopicCreateError,
        UpdateTopicConfigError::AuthUserCheckError,
        UpdateTopicConfigError::AuthUserInBlackList,
        UpdateTopicConfigError::BizGetTopicStatusError,
        UpdateTopicConfigError::BizInstanceNotFound,
        UpdateTopicConfigError::BizInstanceStatusError,
        UpdateTopicConfigError::BizLimitPubnetwork,
        UpdateTopicConfigError::BizLimitQuotaDown,
        UpdateTopicConfigError::BizLimitQuotaDown1,
        UpdateTopicConfigError::BizLimitQuotaDown2,
        UpdateTopicConfigError::BizTagResourceNotSupported,
        UpdateTopicConfigError::BizAclNotEnabled,
        UpdateTopicConfigError::BizAoneCheckError,
        UpdateTopicConfigError::BizBroadcastingPullUnsupport,
        UpdateTopicConfigError::BizBrokerNotFound,
        UpdateTopicConfigError::BizCanNotEnableAcl,
        UpdateTopicConfigError::BizClusterIsEmpty,
        UpdateTopicConfigError::BizConsumerGroupActiveError,
        UpdateTopicConfigError::BizConsumerIdBelongToOtherUser,
        UpdateTopicConfigError::BizConsumerNeverRunning,
        UpdateTopicConfigError::BizConsumerNotOnline,
        UpdateTopicConfigError::BizCreateOrderConfigError,
        UpdateTopicConfigError::BizCreatePublishError,
        UpdateTopicConfigError::BizCreateSubscriptionError,
        UpdateTopicConfigError::BizCreateTopicError,
        UpdateTopicConfigError::BizCreateTopicNumLessThanBeforeError,
        UpdateTopicConfigError::BizDeleteOrderConfigError,
        UpdateTopicConfigError::BizDeleteSubscriptionError,
        UpdateTopicConfigError::BizDeleteTopicError,
        UpdateTopicConfigError::BizDownloadMessageError,
        UpdateTopicConfigError::BizFieldCheckInvalid,
        UpdateTopicConfigError::BizFindConsumerGroupInfoError,
        UpdateTopicConfigError::BizGetAppkeyListError,
        UpdateTopicConfigError::BizGetClusterInfoError,
        UpdateTopicConfigError::BizGetConsumerConnectionError,
        UpdateTopicConfigError::BizGetConsumerRunningInfoError,
        UpdateTopicConfigError::BizGetConsumeAccumulateError,
        UpdateTopicConfigError::BizGetConsumeStatusError,
        UpdateTopicConfigError::BizGetTopicRouteInfoError,
        UpdateTopicConfigError::BizGetTopicStatusError2,
        UpdateTopicConfigError::BizInstanceAlreadyExists,
        UpdateTopicConfigError::BizInstanceBasicInfoError,
        UpdateTopicConfigError::BizInstanceCreateError,
        UpdateTopicConfigError::BizInstanceCreateOrderError,
        UpdateTopicConfigError::BizInstanceDeleteError,
        UpdateTopicConfigError::BizInstanceLocationError,
        UpdateTopicConfigError::BizInstanceNotFound2,
        UpdateTopicConfigError::BizInstanceOnlyProfessionalSupport,
        UpdateTopicConfigError::BizInstanceOwnerError,
        UpdateTopicConfigError::BizInstancePaidtypeNotSupport,
        UpdateTopicConfigError::BizInstancePermissionCheckError,
        UpdateTopicConfigError::BizInstanceRefundError,
        UpdateTopicConfigError::BizInstanceReleaseError,
        UpdateTopicConfigError::BizInstanceReleaseExistConsumerGroupError,
        UpdateTopicConfigError::BizInstanceReleaseExistTopicError,
        UpdateTopicConfigError::BizInstanceReleaseLesshourError,
        UpdateTopicConfigError::BizInstanceStatusError2,
        UpdateTopicConfigError::BizInstanceUpdateError,
        UpdateTopicConfigError::BizInstanceUpgradeOrderError,
        UpdateTopicConfigError::BizMessageTrackError,
        UpdateTopicConfigError::BizNoMessage,
        UpdateTopicConfigError::BizProducerIdBelongToOtherUser,
        UpdateTopicConfigError::BizPublisherExisted,
        UpdateTopicConfigError::BizPublishInfoNotFound,
        UpdateTopicConfigError::BizPushMessageToConsumerError,
        UpdateTopicConfigError::BizQueryConsumeTimespanError,
        UpdateTopicConfigError::BizQueryMessageError,
        UpdateTopicConfigError::BizResetOffsetError,
        UpdateTopicConfigError::BizSaslUserNotExist,
        UpdateTopicConfigError::BizSaslUserNumExceed,
        UpdateTopicConfigError::BizSendMessageError,
        UpdateTopicConfigError::BizSlrCreateNoPermission,
        UpdateTopicConfigError::BizSubscriptionAlreadyExists,
        UpdateTopicConfigError::BizSubscriptionCreateError,
        UpdateTopicConfigError::BizSubscriptionDeleteError,
        UpdateTopicConfigError::BizSubscriptionExisted,
        UpdateTopicConfigError::BizSubscriptionNotFound,
        UpdateTopicConfigError::BizSubscriptionPermissionCheckError,
        UpdateTopicConfigError::BizSubscriptionStatusError,
        UpdateTopicConfigError::BizSubscriptionTooMuch,
        UpdateTopicConfigError::BizSubscriptionUpdateError,
        UpdateTopicConfigError::BizTagDuplicateTagKey,
        UpdateTopicConfigError::BizTagOnlyServiceAccountHasPermission,
        UpdateTopicConfigError::BizTagRequestResourceNumExceed,
        UpdateTopicConfigError::BizTagRequestTagNumExceed,
        UpdateTopicConfigError::BizTagResourceNotExist,
        UpdateTopicConfigError::BizTagResourceNumExceed,
        UpdateTopicConfigError::BizTagTagkeyNotValid,
        UpdateTopicConfigError::BizTagTagvalueNotValid,
        UpdateTopicConfigError::BizTagTagNumExceed,
        UpdateTopicConfigError::BizTimeSpanEmpty,
        UpdateTopicConfigError::BizTopicAlreadyExists,
        UpdateTopicConfigError::BizTopicCompactTopicNotSupport,
        UpdateTopicConfigError::BizTopicCreateError,
        UpdateTopicConfigError::BizTopicCreateInternalError,
        UpdateTopicConfigError::BizTopicDeleteError,
        UpdateTopicConfigError::BizTopicExisted,
        UpdateTopicConfigError::BizTopicLocalTopicNotSupport,
        UpdateTopicConfigError::BizTopicNotFound,
        UpdateTopicConfigError::BizTopicOffsetError,
        UpdateTopicConfigError::BizTopicPartitionAddError,
        UpdateTopicConfigError::BizTopicPartitionError,
        UpdateTopicConfigError::BizTopicPartitionNumExceed,
        UpdateTopicConfigError::BizTopicStatusError,
        UpdateTopicConfigError::BizTopicTooMuch,
        UpdateTopicConfigError::BizTopicUpdateConfigError,
        UpdateTopicConfigError::BizTopicUpdateError,
        UpdateTopicConfigError::BizUpdateAclFailed,
        UpdateTopicConfigError::BizUpdateSubscriptionError,
        UpdateTopicConfigError::BizUpdateTopicError,
        UpdateTopicConfigError::BizUpdateTopicPermError,
        UpdateTopicConfigError::DataExceedMaxLimit,
        UpdateTopicConfigError::DbUpdateFailed,
        UpdateTopicConfigError::DeployCallbackIllegal,
        UpdateTopicConfigError::DeployNotRetriableError,
        UpdateTopicConfigError::DeployResourceNotEnough,
        UpdateTopicConfigError::DeployRetriableError,
        UpdateTopicConfigError::DeployError,
        UpdateTopicConfigError::DeployPreCheckError,
        UpdateTopicConfigError::DeployTypeNotSupport,
        UpdateTopicConfigError::FlowControl,
        UpdateTopicConfigError::GetConsumerMissingAccessKeyId,
        UpdateTopicConfigError::GroupActive,
        UpdateTopicConfigError::InstanceCaclulateChangeTime,
        UpdateTopicConfigError::InstanceChangeNotAllowed,
        UpdateTopicConfigError::InstanceExceedMaxLimit,
        UpdateTopicConfigError::InstanceInsertComponentFail,
        UpdateTopicConfigError::InstanceResourceNotSufficient,
        UpdateTopicConfigError::InstanceStatusNotRunning,
        UpdateTopicConfigError::InstanceUpdateComponentFail,
        UpdateTopicConfigError::InstanceUpgradeServiceVersion,
        UpdateTopicConfigError::InstanceStatusChangeNotAllowed,
        UpdateTopicConfigError::InstanceStatusNotAllowed,
        UpdateTopicConfigError::InstanceStatusNotReleased,
        UpdateTopicConfigError::InstanceStatusNotWaitChange,
        UpdateTopicConfigError::InstanceStatusNotWaitDeploy,
        UpdateTopicConfigError::InstanceStatusReleased,
        UpdateTopicConfigError::InstanceStatusStopped,
        UpdateTopicConfigError::InvalidAny,
        UpdateTopicConfigError::InvalidPartitionAny,
        UpdateTopicConfigError::InvalidParameter,
        UpdateTopicConfigError::InvalidParameterDataAlreadyExist,
        UpdateTopicConfigError::InvalidParameterDataNotChange,
        UpdateTopicConfigError::InvalidParameterFormat,
        UpdateTopicConfigError::InvalidParameterNotSupport,
        UpdateTopicConfigError::InvalidParameterOtherParam,
        UpdateTopicConfigError::InvalidParameterSize,
        UpdateTopicConfigError::InvalidParameterVersionNotSupport,
        UpdateTopicConfigError::LdapCreateAdminError,
        UpdateTopicConfigError::LdapDeleteAdminError,
        UpdateTopicConfigError::ManagerConfigRuleExistError,
        UpdateTopicConfigError::ManagerConfigRuleNotExistError,
        UpdateTopicConfigError::ManagerNotCommit,
        UpdateTopicConfigError::ManagerRecoverTaskNotFound,
        UpdateTopicConfigError::ManagerRecoverTaskNotMatch,
        UpdateTopicConfigError::ManagerScheduledTaskStatusError,
        UpdateTopicConfigError::ManagerScheduledTaskStatusNotSupport,
        UpdateTopicConfigError::NotSupport,
        UpdateTopicConfigError::NotSupportDataStatus,
        UpdateTopicConfigError::OnsLoginCheckError,
        UpdateTopicConfigError::OnsInitEnvError,
        UpdateTopicConfigError::OnsInternalError2,
        UpdateTopicConfigError::OnsInvokeError,
        UpdateTopicConfigError::OnsLoginCheckError2,
        UpdateTopicConfigError::OnsServiceUnsupported,
        UpdateTopicConfigError::OnsSystemError,
        UpdateTopicConfigError::OnsSystemFlowControl,
        UpdateTopicConfigError::OrderCreateError,
        UpdateTopicConfigError::OrderInsufficientBalance,
        UpdateTopicConfigError::OssNotFound,
        UpdateTopicConfigError::OssPublishFailed,
        UpdateTopicConfigError::RamUserNotFoundByAccesskey,
        UpdateTopicConfigError::RamCreateResourceOwnerError,
        UpdateTopicConfigError::RamCreateResourcePermissionError,
        UpdateTopicConfigError::RamDeleteResourceOwnerError,
        UpdateTopicConfigError::RamDeleteResourcePermissionError,
        UpdateTopicConfigError::RamGetUserByAkError,
        UpdateTopicConfigError::RamUserNotFoundByAccesskey2,
        UpdateTopicConfigError::ScheduledTaskAlreadyHasSameTaskType,
        UpdateTopicConfigError::ScheduledTaskExecuteTimeGapTooShort,
        UpdateTopicConfigError::ServerlessPlanInstanceNotMatch,
        UpdateTopicConfigError::ServerlessPlanIntervalInvalid,
        UpdateTopicConfigError::ServerlessPlanNameExist,
        UpdateTopicConfigError::ServerlessPlanNotSupportEnabledRuleExist,
        UpdateTopicConfigError::ServerlessPlanNotSupportStatusEnabled,
        UpdateTopicConfigError::ServerlessPlanTaskStatusNotSupport,
        UpdateTopicConfigError::SlsQueryError,
        UpdateTopicConfigError::StsNotFound,
        UpdateTopicConfigError::TopicDownloadMessageFail,
        UpdateTopicConfigError::TopicExist,
        UpdateTopicConfigError::TopicQueryMessageFail,
        UpdateTopicConfigError::TopicSendFail,
        UpdateTopicConfigError::TopicStatusNotRunning,
        UpdateTopicConfigError::TopicStatusNotAllowed,
        UpdateTopicConfigError::VpcAssumeroleError,
        UpdateTopicConfigError::VpcVswZoneMappingError,
        UpdateTopicConfigError::WhiteDeleteError,
        UpdateTopicConfigError::WhiteIpAlreadyExistsError,
        UpdateTopicConfigError::WhiteIpIllegalError,
        UpdateTopicConfigError::WhiteIplistOverlongError,
        UpdateTopicConfigError::WhiteOverLengthError,
        UpdateTopicConfigError::WhiteParamError,
        UpdateTopicConfigError::NoPermission,
        UpdateTopicConfigError::AsyncTaskGroupNotFound,
        UpdateTopicConfigError::AsyncTaskHandlerNotFound,
        UpdateTopicConfigError::AsyncTaskTypeNotFound,
        UpdateTopicConfigError::GroupNotFound,
        UpdateTopicConfigError::InstanceNotFound,
        UpdateTopicConfigError::InstanceAgentNotFound,
        UpdateTopicConfigError::InvalidDataFieldsIncomplete,
        UpdateTopicConfigError::InvalidParameterDataNotFound,
        UpdateTopicConfigError::VpcVSwitchNotFound,
        UpdateTopicConfigError::GetConsumerProgressError,
        UpdateTopicConfigError::InternalError,
        UpdateTopicConfigError::InternalError2,
        UpdateTopicConfigError::InternalUnknownCodeError,
        UpdateTopicConfigError::OnsGetAllowedipInternalError,
        UpdateTopicConfigError::OnsInternalError,
        UpdateTopicConfigError::OnsUpdateAllowedipInternalError,
        UpdateTopicConfigError::RemoteCallError,
        UpdateTopicConfigError::RmqClusterEmpty,
    ];
}

/// Response to [`UpdateTopicConfigRequest`].
#[non_exhaustive]
pub struct UpdateTopicConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0178A3A7-E87B-5E50-A16F-3E62F534****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `True`.
    pub success: Option<bool>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i64>,
    /// Text for people that explains the code or the event beside it. Example: `operation success.`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<String>,
}

response! {
    UpdateTopicConfigResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`UpdateTopicConfigRequest`] names.
///
/// - [`TopicNotFound`](super::DocumentedError::TopicNotFound)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameterRange`](super::DocumentedError::InvalidParameterRange)
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
pub type UpdateTopicConfigError = super::DocumentedError;
