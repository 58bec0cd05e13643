// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateInstanceConfig`, from `alikafka/UpdateInstanceConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes ACL use, SSL, message retention or maximum message size of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_alikafka::Client) -> Result<(), alicloud_alikafka::Error> {
/// let request = alicloud_alikafka::UpdateInstanceConfigRequest::new()
///     .config("{\"kafka.log.retention.hours\":\"33\"}")
///     .instance_id("alikafka_post-cn-v0h1fgs2****")
///     .region_id("cn-hangzhou");
/// let reply = client.update_instance_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateInstanceConfigRequest {
    /// **Required.** Settings, in the notation that the operation defines.
    /// Example: `{"kafka.log.retention.hours":"33"}`.
    pub config: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `alikafka_post-cn-v0h1fgs2****`.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl UpdateInstanceConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Config`, which is required.
    pub fn config(mut self, value: impl Into<String>) -> Self {
        self.config = Some(value.into());
        self
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
}

request! {
    UpdateInstanceConfigRequest {
        "Config" => config: query,
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for UpdateInstanceConfigRequest {
    type Response = UpdateInstanceConfigResponse;
    type Error = UpdateInstanceConfigError;
    const INFO: OperationInfo = super::operation("UpdateInstanceConfig")
        .required(&["Config", "InstanceId", "RegionId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [UpdateInstanceConfigError] = &[
        UpdateInstanceConfigError::MissingParameter,
        UpdateInstanceConfigError::InstanceStatusNotRunning,
        UpdateInstanceConfigError::InstanceChangeNotAllowed,
        UpdateInstanceConfigError::InvalidParameterFormat,
        UpdateInstanceConfigError::InvalidParameterNotSupport,
        UpdateInstanceConfigError::InvalidParameter,
        UpdateInstanceConfigError::InvalidParameterVersionNotSupport,
        UpdateInstanceConfigError::AclAddSaslError,
        UpdateInstanceConfigError::AclDelSaslError,
        UpdateInstanceConfigError::AclDisableError,
        UpdateInstanceConfigError::AclDuplicatedAuthError,
        UpdateInstanceConfigError::AdminGetBrokerConfigError,
        UpdateInstanceConfigError::AdminUpdateBrokerConfigError,
        UpdateInstanceConfigError::AdminUpdateSubPermError,
        UpdateInstanceConfigError::AdminUpdateTopicPermError,
        UpdateInstanceConfigError::AgentBusinessError,
        UpdateInstanceConfigError::AgentError,
        UpdateInstanceConfigError::AsyncTaskDeleteTopic,
        UpdateInstanceConfigError::AsyncTaskExecuteTimeNotSupport,
        UpdateInstanceConfigError::AsyncTaskIgnored,
        UpdateInstanceConfigError::AsyncTaskNotMeetCondition,
        UpdateInstanceConfigError::AsyncTaskRetryLater,
        UpdateInstanceConfigError::AsyncTaskTypeAlreadyExist,
        UpdateInstanceConfigError::AsyncTaskSlaveNotCompleted,
        UpdateInstanceConfigError::AuthCalSignatureError,
        UpdateInstanceConfigError::AuthCsrfCheckError,
        UpdateInstanceConfigError::AuthLoginCheckError,
        UpdateInstanceConfigError::AuthOnsChannelInvalid,
        UpdateInstanceConfigError::AuthPermissionCheckError,
        UpdateInstanceConfigError::AuthRequestNotAllowed,
        UpdateInstanceConfigError::AuthResourceEmpowerCheckError,
        UpdateInstanceConfigError::AuthResourceOwnerError,
        UpdateInstanceConfigError::AuthServiceCheckError,
        UpdateInstanceConfigError::AuthSignatureCheckError,
        UpdateInstanceConfigError::AuthSystemPermissionCheckError,
        UpdateInstanceConfigError::AuthTopicCreateError,
        UpdateInstanceConfigError::AuthUserCheckError,
        UpdateInstanceConfigError::AuthUserInBlackList,
        UpdateInstanceConfigError::BizGetTopicStatusError,
        UpdateInstanceConfigError::BizInstanceNotFound,
        UpdateInstanceConfigError::BizInstanceStatusError,
        UpdateInstanceConfigError::BizLimitPubnetwork,
        UpdateInstanceConfigError::BizLimitQuotaDown,
        UpdateInstanceConfigError::BizLimitQuotaDown1,
        UpdateInstanceConfigError::BizLimitQuotaDown2,
        UpdateInstanceConfigError::BizTagResourceNotSupported,
        UpdateInstanceConfigError::BizAclNotEnabled,
        UpdateInstanceConfigError::BizAoneCheckError,
        UpdateInstanceConfigError::BizBroadcastingPullUnsupport,
        UpdateInstanceConfigError::BizBrokerNotFound,
        UpdateInstanceConfigError::BizCanNotEnableAcl,
        UpdateInstanceConfigError::BizClusterIsEmpty,
        UpdateInstanceConfigError::BizConsumerGroupActiveError,
        UpdateInstanceConfigError::BizConsumerIdBelongToOtherUser,
        UpdateInstanceConfigError::BizConsumerNeverRunning,
        UpdateInstanceConfigError::BizConsumerNotOnline,
        UpdateInstanceConfigError::BizCreateOrderConfigError,
        UpdateInstanceConfigError::BizCreatePublishError,
        UpdateInstanceConfigError::BizCreateSubscriptionError,
        UpdateInstanceConfigError::BizCreateTopicError,
        UpdateInstanceConfigError::BizCreateTopicNumLessThanBeforeError,
        UpdateInstanceConfigError::BizDeleteOrderConfigError,
        UpdateInstanceConfigError::BizDeleteSubscriptionError,
        UpdateInstanceConfigError::BizDeleteTopicError,
        UpdateInstanceConfigError::BizDownloadMessageError,
        UpdateInstanceConfigError::BizFieldCheckInvalid,
        UpdateInstanceConfigError::BizFindConsumerGroupInfoError,
        UpdateInstanceConfigError::BizGetAppkeyListError,
        UpdateInstanceConfigError::BizGetClusterInfoError,
        UpdateInstanceConfigError::BizGetConsumerConnectionError,
        UpdateInstanceConfigError::BizGetConsumerRunningInfoError,
        UpdateInstanceConfigError::BizGetConsumeAccumulateError,
        UpdateInstanceConfigError::BizGetConsumeStatusError,
        UpdateInstanceConfigError::BizGetTopicRouteInfoError,
        UpdateInstanceConfigError::BizGetTopicStatusError2,
        UpdateInstanceConfigError::BizInstanceAlreadyExists,
        UpdateInstanceConfigError::BizInstanceBasicInfoError,
        UpdateInstanceConfigError::BizInstanceCreateError,
        UpdateInstanceConfigError::BizInstanceCreateOrderError,
        UpdateInstanceConfigError::BizInstanceDeleteError,
        UpdateInstanceConfigError::BizInstanceLocationError,
        UpdateInstanceConfigError::BizInstanceNotFound2,
        UpdateInstanceConfigError::BizInstanceOnlyProfessionalSupport,
        UpdateInstanceConfigError::BizInstanceOwnerError,
        UpdateInstanceConfigError::BizInstancePaidtypeNotSupport,
        UpdateInstanceConfigError::BizInstancePermissionCheckError,
        UpdateInstanceConfigError::BizInstanceRefundError,
        UpdateInstanceConfigError::BizInstanceReleaseError,
        UpdateInstanceConfigError::BizInstanceReleaseExistConsumerGroupError,
        UpdateInstanceConfigError::BizInstanceReleaseExistTopicError,
        UpdateInstanceConfigError::BizInstanceReleaseLesshourError,
        UpdateInstanceConfigError::BizInstanceStatusError2,
        UpdateInstanceConfigError::BizInstanceUpdateError,
        UpdateInstanceConfigError::BizInstanceUpgradeOrderError,
        UpdateInstanceConfigError::BizMessageTrackError,
        UpdateInstanceConfigError::BizNoMessage,
        UpdateInstanceConfigError::BizProducerIdBelongToOtherUser,
        UpdateInstanceConfigError::BizPublisherExisted,
        UpdateInstanceConfigError::BizPublishInfoNotFound,
        UpdateInstanceConfigError::BizPushMessageToConsumerError,
        UpdateInstanceConfigError::BizQueryConsumeTimespanError,
        UpdateInstanceConfigError::BizQueryMessageError,
        UpdateInstanceConfigError::BizResetOffsetError,
        UpdateInstanceConfigError::BizSaslUserNotExist,
        UpdateInstanceConfigError::BizSaslUserNumExceed,
        UpdateInstanceConfigError::BizSendMessageError,
        UpdateInstanceConfigError::BizSlrCreateNoPermission,
        UpdateInstanceConfigError::BizSubscriptionAlreadyExists,
        UpdateInstanceConfigError::BizSubscriptionCreateError,
        UpdateInstanceConfigError::BizSubscriptionDeleteError,
        UpdateInstanceConfigError::BizSubscriptionExisted,
        UpdateInstanceConfigError::BizSubscriptionNotFound,
        UpdateInstanceConfigError::BizSubscriptionPermissionCheckError,
        UpdateInstanceConfigError::BizSubscriptionStatusError,
        UpdateInstanceConfigError::BizSubscriptionTooMuch,
        UpdateInstanceConfigError::BizSubscriptionUpdateError,
        UpdateInstanceConfigError::BizTagDuplicateTagKey,
        UpdateInstanceConfigError::BizTagOnlyServiceAccountHasPermission,
        UpdateInstanceConfigError::BizTagRequestResourceNumExceed,
        UpdateInstanceConfigError::BizTagRequestTagNumExceed,
        UpdateInstanceConfigError::BizTagResourceNotExist,
        UpdateInstanceConfigError::BizTagResourceNumExceed,
        UpdateInstanceConfigError::BizTagTagkeyNotValid,
        UpdateInstanceConfigError::BizTagTagvalueNotValid,
        UpdateInstanceConfigError::BizTagTagNumExceed,
        UpdateInstanceConfigError::BizTimeSpanEmpty,
        UpdateInstanceConfigError::BizTopicAlreadyExists,
        UpdateInstanceConfigError::BizTopicCompactTopicNotSupport,
        UpdateInstanceConfigError::BizTopicCreateError,
        UpdateInstanceConfigError::BizTopicCreateInternalError,
        UpdateInstanceConfigError::BizTopicDeleteError,
        UpdateInstanceConfigError::BizTopicExisted,
        UpdateInstanceConfigError::BizTopicLocalTopicNotSupport,
        UpdateInstanceConfigError::BizTopicNotFound,
        UpdateInstanceConfigError::BizTopicOffsetError,
        UpdateInstanceConfigError::BizTopicPartitionAddError,
        UpdateInstanceConfigError::BizTopicPartitionError,
        UpdateInstanceConfigError::BizTopicPartitionNumExceed,
        UpdateInstanceConfigError::BizTopicStatusError,
        UpdateInstanceConfigError::BizTopicTooMuch,
        UpdateInstanceConfigError::BizTopicUpdateConfigError,
        UpdateInstanceConfigError::BizTopicUpdateError,
        UpdateInstanceConfigError::BizUpdateAclFailed,
        UpdateInstanceConfigError::BizUpdateSubscriptionError,
        UpdateInstanceConfigError::BizUpdateTopicError,
        UpdateInstanceConfigError::BizUpdateTopicPermError,
        UpdateInstanceConfigError::DataExceedMaxLimit,
        UpdateInstanceConfigError::DbUpdateFailed,
        UpdateInstanceConfigError::DeployCallbackIllegal,
        UpdateInstanceConfigError::DeployNotRetriableError,
        UpdateInstanceConfigError::DeployResourceNotEnough,
        UpdateInstanceConfigError::DeployRetriableError,
        UpdateInstanceConfigError::DeployError,
        UpdateInstanceConfigError::DeployPreCheckError,
        UpdateInstanceConfigError::DeployTypeNotSupport,
        UpdateInstanceConfigError::FlowControl,
        UpdateInstanceConfigError::GetConsumerMissingAccessKeyId,
        UpdateInstanceConfigError::GroupActive,
        UpdateInstanceConfigError::InstanceCaclulateChangeTime,
        UpdateInstanceConfigError::InstanceExceedMaxLimit,
        UpdateInstanceConfigError::InstanceInsertComponentFail,
        UpdateInstanceConfigError::InstanceResourceNotSufficient,
        UpdateInstanceConfigError::InstanceUpdateComponentFail,
        UpdateInstanceConfigError::InstanceUpgradeServiceVersion,
        UpdateInstanceConfigError::InstanceStatusChangeNotAllowed,
        UpdateInstanceConfigError::InstanceStatusNotAllowed,
        UpdateInstanceConfigError::InstanceStatusNotReleased,
        UpdateInstanceConfigError::InstanceStatusNotWaitChange,
        UpdateInstanceConfigError::InstanceStatusNotWaitDeploy,
        UpdateInstanceConfigError::InstanceStatusReleased,
        UpdateInstanceConfigError::InstanceStatusStopped,
        UpdateInstanceConfigError::InvalidAny,
        UpdateInstanceConfigError::InvalidPartitionAny,
        UpdateInstanceConfigError::InvalidParameterDataAlreadyExist,
        UpdateInstanceConfigError::InvalidParameterDataNotChange,
        UpdateInstanceConfigError::InvalidParameterOtherParam,
        UpdateInstanceConfigError::InvalidParameterRange,
        UpdateInstanceConfigError::InvalidParameterSize,
        UpdateInstanceConfigError::LdapCreateAdminError,
        UpdateInstanceConfigError::LdapDeleteAdminError,
        UpdateInstanceConfigError::ManagerConfigRuleExistError,
        UpdateInstanceConfigError::ManagerConfigRuleNotExistError,
        UpdateInstanceConfigError::ManagerNotCommit,
        UpdateInstanceConfigError::ManagerRecoverTaskNotFound,
        UpdateInstanceConfigError::ManagerRecoverTaskNotMatch,
        UpdateInstanceConfigError::ManagerScheduledTaskStatusError,
        UpdateInstanceConfigError::ManagerScheduledTaskStatusNotSupport,
        UpdateInstanceConfigError::NotSupport,
        UpdateInstanceConfigError::NotSupportDataStatus,
        UpdateInstanceConfigError::OnsLoginCheckError,
        UpdateInstanceConfigError::OnsInitEnvError,
        UpdateInstanceConfigError::OnsInternalError2,
        UpdateInstanceConfigError::OnsInvokeError,
        UpdateInstanceConfigError::OnsLoginCheckError2,
        UpdateInstanceConfigError::OnsServiceUnsupported,
        UpdateInstanceConfigError::OnsSystemError,
        UpdateInstanceConfigError::OnsSystemFlowControl,
        UpdateInstanceConfigError::OrderCreateError,
        UpdateInstanceConfigError::OrderInsufficientBalance,
        UpdateInstanceConfigError::OssNotFound,
        UpdateInstanceConfigError::OssPublishFailed,
        UpdateInstanceConfigError::RamUserNotFoundByAccesskey,
        UpdateInstanceConfigError::RamCreateResourceOwnerError,
        UpdateInstanceConfigError::RamCreateResourcePermissionError,
        UpdateInstanceConfigError::RamDeleteResourceOwnerError,
        UpdateInstanceConfigError::RamDeleteResourcePermissionError,
        UpdateInstanceConfigError::RamGetUserByAkError,
        UpdateInstanceConfigError::RamUserNotFoundByAccesskey2,
        UpdateInstanceConfigError::ScheduledTaskAlreadyHasSameTaskType,
        UpdateInstanceConfigError::ScheduledTaskExecuteTimeGapTooShort,
        UpdateInstanceConfigError::ServerlessPlanInstanceNotMatch,
        UpdateInstanceConfigError::ServerlessPlanIntervalInvalid,
        UpdateInstanceConfigError::ServerlessPlanNameExist,
        UpdateInstanceConfigError::ServerlessPlanNotSupportEnabledRuleExist,
        UpdateInstanceConfigError::ServerlessPlanNotSupportStatusEnabled,
        UpdateInstanceConfigError::ServerlessPlanTaskStatusNotSupport,
        UpdateInstanceConfigError::SlsQueryError,
        UpdateInstanceConfigError::StsNotFound,
        UpdateInstanceConfigError::TopicDownloadMessageFail,
        UpdateInstanceConfigError::TopicExist,
        UpdateInstanceConfigError::TopicNotFound,
        UpdateInstanceConfigError::TopicQueryMessageFail,
        UpdateInstanceConfigError::TopicSendFail,
        UpdateInstanceConfigError::TopicStatusNotRunning,
        UpdateInstanceConfigError::TopicStatusNotAllowed,
        UpdateInstanceConfigError::VpcAssumeroleError,
        UpdateInstanceConfigError::VpcVswZoneMappingError,
        UpdateInstanceConfigError::WhiteDeleteError,
        UpdateInstanceConfigError::WhiteIpAlreadyExistsError,
        UpdateInstanceConfigError::WhiteIpIllegalError,
        UpdateInstanceConfigError::WhiteIplistOverlongError,
        UpdateInstanceConfigError::WhiteOverLengthError,
        UpdateInstanceConfigError::WhiteParamError,
        UpdateInstanceConfigError::NoPermission,
        UpdateInstanceConfigError::InstanceNotFound,
        UpdateInstanceConfigError::AsyncTaskGroupNotFound,
        UpdateInstanceConfigError::AsyncTaskHandlerNotFound,
        UpdateInstanceConfigError::AsyncTaskTypeNotFound,
        UpdateInstanceConfigError::GroupNotFound,
        UpdateInstanceConfigError::InstanceAgentNotFound,
        UpdateInstanceConfigError::InvalidDataFieldsIncomplete,
        UpdateInstanceConfigError::InvalidParameterDataNotFound,
        UpdateInstanceConfigError::VpcVSwitchNotFound,
        UpdateInstanceConfigError::InternalError2,
        UpdateInstanceConfigError::InternalError,
        UpdateInstanceConfigError::InternalUnknownCodeError,
        UpdateInstanceConfigError::OnsGetAllowedipInternalError,
        UpdateInstanceConfigError::OnsInternalError,
        UpdateInstanceConfigError::OnsUpdateAllowedipInternalError,
        UpdateInstanceConfigError::RemoteCallError,
        UpdateInstanceConfigError::RmqClusterEmpty,
    ];
}

/// Response to [`UpdateInstanceConfigRequest`].
#[non_exhaustive]
pub struct UpdateInstanceConfigResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `operation success.`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4B6D821D-7F67-4CAA-9E13-A5A997C35***`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UpdateInstanceConfigResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`UpdateInstanceConfigRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InstanceStatusNotRunning`](super::DocumentedError::InstanceStatusNotRunning)
/// - [`InstanceChangeNotAllowed`](super::DocumentedError::InstanceChangeNotAllowed)
/// - [`InvalidParameterFormat`](super::DocumentedError::InvalidParameterFormat)
/// - [`InvalidParameterNotSupport`](super::DocumentedError::InvalidParameterNotSupport)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidParameterVersionNotSupport`](super::DocumentedError::InvalidParameterVersionNotSupport)
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
/// - [`InstanceExceedMaxLimit`](super::DocumentedError::InstanceExceedMaxLimit)
/// - [`InstanceInsertComponentFail`](super::DocumentedError::InstanceInsertComponentFail)
/// - [`InstanceResourceNotSufficient`](super::DocumentedError::InstanceResourceNotSufficient)
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
/// - [`InvalidParameterDataAlreadyExist`](super::DocumentedError::InvalidParameterDataAlreadyExist)
/// - [`InvalidParameterDataNotChange`](super::DocumentedError::InvalidParameterDataNotChange)
/// - [`InvalidParameterOtherParam`](super::DocumentedError::InvalidParameterOtherParam)
/// - [`InvalidParameterRange`](super::DocumentedError::InvalidParameterRange)
/// - [`InvalidParameterSize`](super::DocumentedError::InvalidParameterSize)
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
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
/// - [`AsyncTaskGroupNotFound`](super::DocumentedError::AsyncTaskGroupNotFound)
/// - [`AsyncTaskHandlerNotFound`](super::DocumentedError::AsyncTaskHandlerNotFound)
/// - [`AsyncTaskTypeNotFound`](super::DocumentedError::AsyncTaskTypeNotFound)
/// - [`GroupNotFound`](super::DocumentedError::GroupNotFound)
/// - [`InstanceAgentNotFound`](super::DocumentedError::InstanceAgentNotFound)
/// - [`InvalidDataFieldsIncomplete`](super::DocumentedError::InvalidDataFieldsIncomplete)
/// - [`InvalidParameterDataNotFound`](super::DocumentedError::InvalidParameterDataNotFound)
/// - [`VpcVSwitchNotFound`](super::DocumentedError::VpcVSwitchNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InternalUnknownCodeError`](super::DocumentedError::InternalUnknownCodeError)
/// - [`OnsGetAllowedipInternalError`](super::DocumentedError::OnsGetAllowedipInternalError)
/// - [`OnsInternalError`](super::DocumentedError::OnsInternalError)
/// - [`OnsUpdateAllowedipInternalError`](super::DocumentedError::OnsUpdateAllowedipInternalError)
/// - [`RemoteCallError`](super::DocumentedError::RemoteCallError)
/// - [`RmqClusterEmpty`](super::DocumentedError::RmqClusterEmpty)
pub type UpdateInstanceConfigError = super::DocumentedError;
