// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpgradeInstanceVersion`, from `alikafka/UpgradeInstanceVersion.md`.

use alicloud_runtime::codegen::*;

/// Upgrades an instance to another version of Kafka.
///
/// ```no_run
/// # async fn example(client: alicloud_alikafka::Client) -> Result<(), alicloud_alikafka::Error> {
/// let request = alicloud_alikafka::UpgradeInstanceVersionRequest::new()
///     .instance_id("alikafka_post-cn-v0h1fgs2****")
///     .region_id("cn-hangzhou")
///     .target_version("0.10.2");
/// let reply = client.upgrade_instance_version(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpgradeInstanceVersionRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `alikafka_post-cn-v0h1fgs2****`.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Which version of the target is meant. Example: `0.10.2`.
    pub target_version: Option<String>,
}

impl UpgradeInstanceVersionRequest {
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
    /// Sets `TargetVersion`, which is required.
    pub fn target_version(mut self, value: impl Into<String>) -> Self {
        self.target_version = Some(value.into());
        self
    }
}

request! {
    UpgradeInstanceVersionRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "TargetVersion" => target_version: query,
    }
}

impl Operation for UpgradeInstanceVersionRequest {
    type Response = UpgradeInstanceVersionResponse;
    type Error = UpgradeInstanceVersionError;
    const INFO: OperationInfo = super::operation("UpgradeInstanceVersion")
        .required(&["InstanceId", "RegionId", "TargetVersion"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [UpgradeInstanceVersionError] = &[
        UpgradeInstanceVersionError::MissingParameter,
        UpgradeInstanceVersionError::InvalidParameter,
        UpgradeInstanceVersionError::InstanceStatusNotRunning,
        UpgradeInstanceVersionError::InstanceUpgradeServiceVersion,
        UpgradeInstanceVersionError::AsyncTaskTypeAlreadyExist,
        UpgradeInstanceVersionError::AsyncTaskExecuteTimeNotSupport,
        UpgradeInstanceVersionError::InvalidParameterDataNotChange,
        UpgradeInstanceVersionError::AclAddSaslError,
        UpgradeInstanceVersionError::AclDelSaslError,
        UpgradeInstanceVersionError::AclDisableError,
        UpgradeInstanceVersionError::AclDuplicatedAuthError,
        UpgradeInstanceVersionError::AdminGetBrokerConfigError,
        UpgradeInstanceVersionError::AdminUpdateBrokerConfigError,
        UpgradeInstanceVersionError::AdminUpdateSubPermError,
        UpgradeInstanceVersionError::AdminUpdateTopicPermError,
        UpgradeInstanceVersionError::AgentBusinessError,
        UpgradeInstanceVersionError::AgentError,
        UpgradeInstanceVersionError::AsyncTaskDeleteTopic,
        UpgradeInstanceVersionError::AsyncTaskIgnored,
        UpgradeInstanceVersionError::AsyncTaskNotMeetCondition,
        UpgradeInstanceVersionError::AsyncTaskRetryLater,
        UpgradeInstanceVersionError::AsyncTaskSlaveNotCompleted,
        UpgradeInstanceVersionError::AuthCalSignatureError,
        UpgradeInstanceVersionError::AuthCsrfCheckError,
        UpgradeInstanceVersionError::AuthLoginCheckError,
        UpgradeInstanceVersionError::AuthOnsChannelInvalid,
        UpgradeInstanceVersionError::AuthPermissionCheckError,
        UpgradeInstanceVersionError::AuthRequestNotAllowed,
        UpgradeInstanceVersionError::AuthResourceEmpowerCheckError,
        UpgradeInstanceVersionError::AuthResourceOwnerError,
        UpgradeInstanceVersionError::AuthServiceCheckError,
        UpgradeInstanceVersionError::AuthSignatureCheckError,
        UpgradeInstanceVersionError::AuthSystemPermissionCheckError,
        UpgradeInstanceVersionError::AuthTopicCreateError,
        UpgradeInstanceVersionError::AuthUserCheckError,
        UpgradeInstanceVersionError::AuthUserInBlackList,
        UpgradeInstanceVersionError::BizGetTopicStatusError,
        UpgradeInstanceVersionError::BizInstanceNotFound,
        UpgradeInstanceVersionError::BizInstanceStatusError,
        UpgradeInstanceVersionError::BizLimitPubnetwork,
        UpgradeInstanceVersionError::BizLimitQuotaDown,
        UpgradeInstanceVersionError::BizLimitQuotaDown1,
        UpgradeInstanceVersionError::BizLimitQuotaDown2,
        UpgradeInstanceVersionError::BizTagResourceNotSupported,
        UpgradeInstanceVersionError::BizAclNotEnabled,
        UpgradeInstanceVersionError::BizAoneCheckError,
        UpgradeInstanceVersionError::BizBroadcastingPullUnsupport,
        UpgradeInstanceVersionError::BizBrokerNotFound,
        UpgradeInstanceVersionError::BizCanNotEnableAcl,
        UpgradeInstanceVersionError::BizClusterIsEmpty,
        UpgradeInstanceVersionError::BizConsumerGroupActiveError,
        UpgradeInstanceVersionError::BizConsumerIdBelongToOtherUser,
        UpgradeInstanceVersionError::BizConsumerNeverRunning,
        UpgradeInstanceVersionError::BizConsumerNotOnline,
        UpgradeInstanceVersionError::BizCreateOrderConfigError,
        UpgradeInstanceVersionError::BizCreatePublishError,
        UpgradeInstanceVersionError::BizCreateSubscriptionError,
        UpgradeInstanceVersionError::BizCreateTopicError,
        UpgradeInstanceVersionError::BizCreateTopicNumLessThanBeforeError,
        UpgradeInstanceVersionError::BizDeleteOrderConfigError,
        UpgradeInstanceVersionError::BizDeleteSubscriptionError,
        UpgradeInstanceVersionError::BizDeleteTopicError,
        UpgradeInstanceVersionError::BizDownloadMessageError,
        UpgradeInstanceVersionError::BizFieldCheckInvalid,
        UpgradeInstanceVersionError::BizFindConsumerGroupInfoError,
        UpgradeInstanceVersionError::BizGetAppkeyListError,
        UpgradeInstanceVersionError::BizGetClusterInfoError,
        UpgradeInstanceVersionError::BizGetConsumerConnectionError,
        UpgradeInstanceVersionError::BizGetConsumerRunningInfoError,
        UpgradeInstanceVersionError::BizGetConsumeAccumulateError,
        UpgradeInstanceVersionError::BizGetConsumeStatusError,
        UpgradeInstanceVersionError::BizGetTopicRouteInfoError,
        UpgradeInstanceVersionError::BizGetTopicStatusError2,
        UpgradeInstanceVersionError::BizInstanceAlreadyExists,
        UpgradeInstanceVersionError::BizInstanceBasicInfoError,
        UpgradeInstanceVersionError::BizInstanceCreateError,
        UpgradeInstanceVersionError::BizInstanceCreateOrderError,
        UpgradeInstanceVersionError::BizInstanceDeleteError,
        UpgradeInstanceVersionError::BizInstanceLocationError,
        UpgradeInstanceVersionError::BizInstanceNotFound2,
        UpgradeInstanceVersionError::BizInstanceOnlyProfessionalSupport,
        UpgradeInstanceVersionError::BizInstanceOwnerError,
        UpgradeInstanceVersionError::BizInstancePaidtypeNotSupport,
        UpgradeInstanceVersionError::BizInstancePermissionCheckError,
        UpgradeInstanceVersionError::BizInstanceRefundError,
        UpgradeInstanceVersionError::BizInstanceReleaseError,
        UpgradeInstanceVersionError::BizInstanceReleaseExistConsumerGroupError,
        UpgradeInstanceVersionError::BizInstanceReleaseExistTopicError,
        UpgradeInstanceVersionError::BizInstanceReleaseLesshourError,
        UpgradeInstanceVersionError::BizInstanceStatusError2,
        UpgradeInstanceVersionError::BizInstanceUpdateError,
        UpgradeInstanceVersionError::BizInstanceUpgradeOrderError,
        UpgradeInstanceVersionError::BizMessageTrackError,
        UpgradeInstanceVersionError::BizNoMessage,
        UpgradeInstanceVersionError::BizProducerIdBelongToOtherUser,
        UpgradeInstanceVersionError::BizPublisherExisted,
        UpgradeInstanceVersionError::BizPublishInfoNotFound,
        UpgradeInstanceVersionError::BizPushMessageToConsumerError,
        UpgradeInstanceVersionError::BizQueryConsumeTimespanError,
        UpgradeInstanceVersionError::BizQueryMessageError,
        UpgradeInstanceVersionError::BizResetOffsetError,
        UpgradeInstanceVersionError::BizSaslUserNotExist,
        UpgradeInstanceVersionError::BizSaslUserNumExceed,
        UpgradeInstanceVersionError::BizSendMessageError,
        UpgradeInstanceVersionError::BizSlrCreateNoPermission,
        UpgradeInstanceVersionError::BizSubscriptionAlreadyExists,
        UpgradeInstanceVersionError::BizSubscriptionCreateError,
        UpgradeInstanceVersionError::BizSubscriptionDeleteError,
        UpgradeInstanceVersionError::BizSubscriptionExisted,
        UpgradeInstanceVersionError::BizSubscriptionNotFound,
        UpgradeInstanceVersionError::BizSubscriptionPermissionCheckError,
        UpgradeInstanceVersionError::BizSubscriptionStatusError,
        UpgradeInstanceVersionError::BizSubscriptionTooMuch,
        UpgradeInstanceVersionError::BizSubscriptionUpdateError,
        UpgradeInstanceVersionError::BizTagDuplicateTagKey,
        UpgradeInstanceVersionError::BizTagOnlyServiceAccountHasPermission,
        UpgradeInstanceVersionError::BizTagRequestResourceNumExceed,
        UpgradeInstanceVersionError::BizTagRequestTagNumExceed,
        UpgradeInstanceVersionError::BizTagResourceNotExist,
        UpgradeInstanceVersionError::BizTagResourceNumExceed,
        UpgradeInstanceVersionError::BizTagTagkeyNotValid,
        UpgradeInstanceVersionError::BizTagTagvalueNotValid,
        UpgradeInstanceVersionError::BizTagTagNumExceed,
        UpgradeInstanceVersionError::BizTimeSpanEmpty,
        UpgradeInstanceVersionError::BizTopicAlreadyExists,
        UpgradeInstanceVersionError::BizTopicCompactTopicNotSupport,
        UpgradeInstanceVersionError::BizTopicCreateError,
        UpgradeInstanceVersionError::BizTopicCreateInternalError,
        UpgradeInstanceVersionError::BizTopicDeleteError,
        UpgradeInstanceVersionError::BizTopicExisted,
        UpgradeInstanceVersionError::BizTopicLocalTopicNotSupport,
        UpgradeInstanceVersionError::BizTopicNotFound,
        UpgradeInstanceVersionError::BizTopicOffsetError,
        UpgradeInstanceVersionError::BizTopicPartitionAddError,
        UpgradeInstanceVersionError::BizTopicPartitionError,
        UpgradeInstanceVersionError::BizTopicPartitionNumExceed,
        UpgradeInstanceVersionError::BizTopicStatusError,
        UpgradeInstanceVersionError::BizTopicTooMuch,
        UpgradeInstanceVersionError::BizTopicUpdateConfigError,
        UpgradeInstanceVersionError::BizTopicUpdateError,
        UpgradeInstanceVersionError::BizUpdateAclFailed,
        UpgradeInstanceVersionError::BizUpdateSubscriptionError,
        UpgradeInstanceVersionError::BizUpdateTopicError,
        UpgradeInstanceVersionError::BizUpdateTopicPermError,
        UpgradeInstanceVersionError::DataExceedMaxLimit,
        UpgradeInstanceVersionError::DbUpdateFailed,
        UpgradeInstanceVersionError::DeployCallbackIllegal,
        UpgradeInstanceVersionError::DeployNotRetriableError,
        UpgradeInstanceVersionError::DeployResourceNotEnough,
        UpgradeInstanceVersionError::DeployRetriableError,
        UpgradeInstanceVersionError::DeployError,
        UpgradeInstanceVersionError::DeployPreCheckError,
        UpgradeInstanceVersionError::DeployTypeNotSupport,
        UpgradeInstanceVersionError::FlowControl,
        UpgradeInstanceVersionError::GetConsumerMissingAccessKeyId,
        UpgradeInstanceVersionError::GroupActive,
        UpgradeInstanceVersionError::InstanceCaclulateChangeTime,
        UpgradeInstanceVersionError::InstanceChangeNotAllowed,
        UpgradeInstanceVersionError::InstanceExceedMaxLimit,
        UpgradeInstanceVersionError::InstanceInsertComponentFail,
        UpgradeInstanceVersionError::InstanceResourceNotSufficient,
        UpgradeInstanceVersionError::InstanceUpdateComponentFail,
        UpgradeInstanceVersionError::InstanceStatusChangeNotAllowed,
        UpgradeInstanceVersionError::InstanceStatusNotAllowed,
        UpgradeInstanceVersionError::InstanceStatusNotReleased,
        UpgradeInstanceVersionError::InstanceStatusNotWaitChange,
        UpgradeInstanceVersionError::InstanceStatusNotWaitDeploy,
        UpgradeInstanceVersionError::InstanceStatusReleased,
        UpgradeInstanceVersionError::InstanceStatusStopped,
        UpgradeInstanceVersionError::InvalidAny,
        UpgradeInstanceVersionError::InvalidPartitionAny,
        UpgradeInstanceVersionError::InvalidParameterDataAlreadyExist,
        UpgradeInstanceVersionError::InvalidParameterFormat,
        UpgradeInstanceVersionError::InvalidParameterNotSupport,
        UpgradeInstanceVersionError::InvalidParameterOtherParam,
        UpgradeInstanceVersionError::InvalidParameterRange,
        UpgradeInstanceVersionError::InvalidParameterSize,
        UpgradeInstanceVersionError::InvalidParameterVersionNotSupport,
        UpgradeInstanceVersionError::LdapCreateAdminError,
        UpgradeInstanceVersionError::LdapDeleteAdminError,
        UpgradeInstanceVersionError::ManagerConfigRuleExistError,
        UpgradeInstanceVersionError::ManagerConfigRuleNotExistError,
        UpgradeInstanceVersionError::ManagerNotCommit,
        UpgradeInstanceVersionError::ManagerRecoverTaskNotFound,
        UpgradeInstanceVersionError::ManagerRecoverTaskNotMatch,
        UpgradeInstanceVersionError::ManagerScheduledTaskStatusError,
        UpgradeInstanceVersionError::ManagerScheduledTaskStatusNotSupport,
        UpgradeInstanceVersionError::NotSupport,
        UpgradeInstanceVersionError::NotSupportDataStatus,
        UpgradeInstanceVersionError::OnsLoginCheckError,
        UpgradeInstanceVersionError::OnsInitEnvError,
        UpgradeInstanceVersionError::OnsInternalError2,
        UpgradeInstanceVersionError::OnsInvokeError,
        UpgradeInstanceVersionError::OnsLoginCheckError2,
        UpgradeInstanceVersionError::OnsServiceUnsupported,
        UpgradeInstanceVersionError::OnsSystemError,
        UpgradeInstanceVersionError::OnsSystemFlowControl,
        UpgradeInstanceVersionError::OrderCreateError,
        UpgradeInstanceVersionError::OrderInsufficientBalance,
        UpgradeInstanceVersionError::OssNotFound,
        UpgradeInstanceVersionError::OssPublishFailed,
        UpgradeInstanceVersionError::RamUserNotFoundByAccesskey,
        UpgradeInstanceVersionError::RamCreateResourceOwnerError,
        UpgradeInstanceVersionError::RamCreateResourcePermissionError,
        UpgradeInstanceVersionError::RamDeleteResourceOwnerError,
        UpgradeInstanceVersionError::RamDeleteResourcePermissionError,
        UpgradeInstanceVersionError::RamGetUserByAkError,
        UpgradeInstanceVersionError::RamUserNotFoundByAccesskey2,
        UpgradeInstanceVersionError::ScheduledTaskAlreadyHasSameTaskType,
        UpgradeInstanceVersionError::ScheduledTaskExecuteTimeGapTooShort,
        UpgradeInstanceVersionError::ServerlessPlanInstanceNotMatch,
        UpgradeInstanceVersionError::ServerlessPlanIntervalInvalid,
        UpgradeInstanceVersionError::ServerlessPlanNameExist,
        UpgradeInstanceVersionError::ServerlessPlanNotSupportEnabledRuleExist,
        UpgradeInstanceVersionError::ServerlessPlanNotSupportStatusEnabled,
        UpgradeInstanceVersionError::ServerlessPlanTaskStatusNotSupport,
        UpgradeInstanceVersionError::SlsQueryError,
        UpgradeInstanceVersionError::StsNotFound,
        UpgradeInstanceVersionError::TopicDownloadMessageFail,
        UpgradeInstanceVersionError::TopicExist,
        UpgradeInstanceVersionError::TopicNotFound,
        UpgradeInstanceVersionError::TopicQueryMessageFail,
        UpgradeInstanceVersionError::TopicSendFail,
        UpgradeInstanceVersionError::TopicStatusNotRunning,
        UpgradeInstanceVersionError::TopicStatusNotAllowed,
        UpgradeInstanceVersionError::VpcAssumeroleError,
        UpgradeInstanceVersionError::VpcVswZoneMappingError,
        UpgradeInstanceVersionError::WhiteDeleteError,
        UpgradeInstanceVersionError::WhiteIpAlreadyExistsError,
        UpgradeInstanceVersionError::WhiteIpIllegalError,
        UpgradeInstanceVersionError::WhiteIplistOverlongError,
        UpgradeInstanceVersionError::WhiteOverLengthError,
        UpgradeInstanceVersionError::WhiteParamError,
        UpgradeInstanceVersionError::NoPermission,
        UpgradeInstanceVersionError::InstanceNotFound,
        UpgradeInstanceVersionError::AsyncTaskGroupNotFound,
        UpgradeInstanceVersionError::AsyncTaskHandlerNotFound,
        UpgradeInstanceVersionError::AsyncTaskTypeNotFound,
        UpgradeInstanceVersionError::GroupNotFound,
        UpgradeInstanceVersionError::InstanceAgentNotFound,
        UpgradeInstanceVersionError::InvalidDataFieldsIncomplete,
        UpgradeInstanceVersionError::InvalidParameterDataNotFound,
        UpgradeInstanceVersionError::VpcVSwitchNotFound,
        UpgradeInstanceVersionError::GetConsumerProgressError,
        UpgradeInstanceVersionError::InternalError,
        UpgradeInstanceVersionError::InternalError2,
        UpgradeInstanceVersionError::InternalUnknownCodeError,
        UpgradeInstanceVersionError::OnsGetAllowedipInternalError,
        UpgradeInstanceVersionError::OnsInternalError,
        UpgradeInstanceVersionError::OnsUpdateAllowedipInternalError,
        UpgradeInstanceVersionError::RemoteCallError,
        UpgradeInstanceVersionError::RmqClusterEmpty,
    ];
}

/// Response to [`UpgradeInstanceVersionRequest`].
#[non_exhaustive]
pub struct UpgradeInstanceVersionResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `operation success.`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `ABA4A7FD-E10F-45C7-9774-A5236015***`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UpgradeInstanceVersionResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`UpgradeInstanceVersionRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InstanceStatusNotRunning`](super::DocumentedError::InstanceStatusNotRunning)
/// - [`InstanceUpgradeServiceVersion`](super::DocumentedError::InstanceUpgradeServiceVersion)
/// - [`AsyncTaskTypeAlreadyExist`](super::DocumentedError::AsyncTaskTypeAlreadyExist)
/// - [`AsyncTaskExecuteTimeNotSupport`](super::DocumentedError::AsyncTaskExecuteTimeNotSupport)
/// - [`InvalidParameterDataNotChange`](super::DocumentedError::InvalidParameterDataNotChange)
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
/// - [`AsyncTaskIgnored`](super::DocumentedError::AsyncTaskIgnored)
/// - [`AsyncTaskNotMeetCondition`](super::DocumentedError::AsyncTaskNotMeetCondition)
/// - [`AsyncTaskRetryLater`](super::DocumentedError::AsyncTaskRetryLater)
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
/// - [`InstanceUpdateComponentFail`](super::DocumentedError::InstanceUpdateComponentFail)
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
/// - [`GetConsumerProgressError`](super::DocumentedError::GetConsumerProgressError)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
/// - [`InternalUnknownCodeError`](super::DocumentedError::InternalUnknownCodeError)
/// - [`OnsGetAllowedipInternalError`](super::DocumentedError::OnsGetAllowedipInternalError)
/// - [`OnsInternalError`](super::DocumentedError::OnsInternalError)
/// - [`OnsUpdateAllowedipInternalError`](super::DocumentedError::OnsUpdateAllowedipInternalError)
/// - [`RemoteCallError`](super::DocumentedError::RemoteCallError)
/// - [`RmqClusterEmpty`](super::DocumentedError::RmqClusterEmpty)
pub type UpgradeInstanceVersionError = super::DocumentedError;
