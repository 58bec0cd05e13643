// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyScheduledScalingRule`, from `alikafka/ModifyScheduledScalingRule.md`.

use alicloud_runtime::codegen::*;

/// Switches a scheduled scaling rule of a serverless V3 instance on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_alikafka::Client) -> Result<(), alicloud_alikafka::Error> {
/// let request = alicloud_alikafka::ModifyScheduledScalingRuleRequest::new()
///     .instance_id("...")
///     .rule_name("...")
///     .enable(true);
/// let reply = client.modify_scheduled_scaling_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyScheduledScalingRuleRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Name that the rule was given.
    pub rule_name: Option<String>,
    /// **Required.** Whether the feature or the item is switched on.
    pub enable: Option<bool>,
}

impl ModifyScheduledScalingRuleRequest {
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
    /// Sets `RuleName`, which is required.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
    /// Sets `Enable`, which is required.
    #[inline]
    pub fn enable(mut self, value: bool) -> Self {
        self.enable = Some(value);
        self
    }
}

request! {
    ModifyScheduledScalingRuleRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "RuleName" => rule_name: query,
        "Enable" => enable: query,
    }
}

impl Operation for ModifyScheduledScalingRuleRequest {
    type Response = ModifyScheduledScalingRuleResponse;
    type Error = ModifyScheduledScalingRuleError;
    const INFO: OperationInfo = super::operation("ModifyScheduledScalingRule")
        .required(&["RegionId", "InstanceId", "RuleName", "Enable"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [ModifyScheduledScalingRuleError] = &[
        ModifyScheduledScalingRuleError::InstanceCaclulateChangeTime,
        ModifyScheduledScalingRuleError::InstanceStatusNotRunning,
        ModifyScheduledScalingRuleError::InvalidParameter,
        ModifyScheduledScalingRuleError::MissingParameter,
        ModifyScheduledScalingRuleError::InvalidParameterRange,
        ModifyScheduledScalingRuleError::ServerlessPlanInstanceNotMatch,
        ModifyScheduledScalingRuleError::ServerlessPlanIntervalInvalid,
        ModifyScheduledScalingRuleError::ServerlessPlanNameExist,
        ModifyScheduledScalingRuleError::ServerlessPlanNotSupportEnabledRuleExist,
        ModifyScheduledScalingRuleError::ServerlessPlanNotSupportStatusEnabled,
        ModifyScheduledScalingRuleError::ServerlessPlanTaskStatusNotSupport,
        ModifyScheduledScalingRuleError::OnsServiceUnsupported,
        ModifyScheduledScalingRuleError::AclAddSaslError,
        ModifyScheduledScalingRuleError::AclDelSaslError,
        ModifyScheduledScalingRuleError::AclDisableError,
        ModifyScheduledScalingRuleError::AclDuplicatedAuthError,
        ModifyScheduledScalingRuleError::AdminGetBrokerConfigError,
        ModifyScheduledScalingRuleError::AdminUpdateBrokerConfigError,
        ModifyScheduledScalingRuleError::AdminUpdateSubPermError,
        ModifyScheduledScalingRuleError::AdminUpdateTopicPermError,
        ModifyScheduledScalingRuleError::AgentBusinessError,
        ModifyScheduledScalingRuleError::AgentError,
        ModifyScheduledScalingRuleError::AsyncTaskDeleteTopic,
        ModifyScheduledScalingRuleError::AsyncTaskExecuteTimeNotSupport,
        ModifyScheduledScalingRuleError::AsyncTaskIgnored,
        ModifyScheduledScalingRuleError::AsyncTaskNotMeetCondition,
        ModifyScheduledScalingRuleError::AsyncTaskRetryLater,
        ModifyScheduledScalingRuleError::AsyncTaskTypeAlreadyExist,
        ModifyScheduledScalingRuleError::AsyncTaskSlaveNotCompleted,
        ModifyScheduledScalingRuleError::AuthCalSignatureError,
        ModifyScheduledScalingRuleError::AuthCsrfCheckError,
        ModifyScheduledScalingRuleError::AuthLoginCheckError,
        ModifyScheduledScalingRuleError::AuthOnsChannelInvalid,
        ModifyScheduledScalingRuleError::AuthPermissionCheckError,
        ModifyScheduledScalingRuleError::AuthRequestNotAllowed,
        ModifyScheduledScalingRuleError::AuthResourceEmpowerCheckError,
        ModifyScheduledScalingRuleError::AuthResourceOwnerError,
        ModifyScheduledScalingRuleError::AuthServiceCheckError,
        ModifyScheduledScalingRuleError::AuthSignatureCheckError,
        ModifyScheduledScalingRuleError::AuthSystemPermissionCheckError,
        ModifyScheduledScalingRuleError::AuthTopicCreateError,
        ModifyScheduledScalingRuleError::AuthUserCheckError,
        ModifyScheduledScalingRuleError::AuthUserInBlackList,
        ModifyScheduledScalingRuleError::BizGetTopicStatusError,
        ModifyScheduledScalingRuleError::BizInstanceNotFound,
        ModifyScheduledScalingRuleError::BizInstanceStatusError,
        ModifyScheduledScalingRuleError::BizLimitPubnetwork,
        ModifyScheduledScalingRuleError::BizLimitQuotaDown,
        ModifyScheduledScalingRuleError::BizLimitQuotaDown1,
        ModifyScheduledScalingRuleError::BizLimitQuotaDown2,
        ModifyScheduledScalingRuleError::BizTagResourceNotSupported,
        ModifyScheduledScalingRuleError::BizAclNotEnabled,
        ModifyScheduledScalingRuleError::BizAoneCheckError,
        ModifyScheduledScalingRuleError::BizBroadcastingPullUnsupport,
        ModifyScheduledScalingRuleError::BizBrokerNotFound,
        ModifyScheduledScalingRuleError::BizCanNotEnableAcl,
        ModifyScheduledScalingRuleError::BizClusterIsEmpty,
        ModifyScheduledScalingRuleError::BizConsumerGroupActiveError,
        ModifyScheduledScalingRuleError::BizConsumerIdBelongToOtherUser,
        ModifyScheduledScalingRuleError::BizConsumerNeverRunning,
        ModifyScheduledScalingRuleError::BizConsumerNotOnline,
        ModifyScheduledScalingRuleError::BizCreateOrderConfigError,
        ModifyScheduledScalingRuleError::BizCreatePublishError,
        ModifyScheduledScalingRuleError::BizCreateSubscriptionError,
        ModifyScheduledScalingRuleError::BizCreateTopicError,
        ModifyScheduledScalingRuleError::BizCreateTopicNumLessThanBeforeError,
        ModifyScheduledScalingRuleError::BizDeleteOrderConfigError,
        ModifyScheduledScalingRuleError::BizDeleteSubscriptionError,
        ModifyScheduledScalingRuleError::BizDeleteTopicError,
        ModifyScheduledScalingRuleError::BizDownloadMessageError,
        ModifyScheduledScalingRuleError::BizFieldCheckInvalid,
        ModifyScheduledScalingRuleError::BizFindConsumerGroupInfoError,
        ModifyScheduledScalingRuleError::BizGetAppkeyListError,
        ModifyScheduledScalingRuleError::BizGetClusterInfoError,
        ModifyScheduledScalingRuleError::BizGetConsumerConnectionError,
        ModifyScheduledScalingRuleError::BizGetConsumerRunningInfoError,
        ModifyScheduledScalingRuleError::BizGetConsumeAccumulateError,
        ModifyScheduledScalingRuleError::BizGetConsumeStatusError,
        ModifyScheduledScalingRuleError::BizGetTopicRouteInfoError,
        ModifyScheduledScalingRuleError::BizGetTopicStatusError2,
        ModifyScheduledScalingRuleError::BizInstanceAlreadyExists,
        ModifyScheduledScalingRuleError::BizInstanceBasicInfoError,
        ModifyScheduledScalingRuleError::BizInstanceCreateError,
        ModifyScheduledScalingRuleError::BizInstanceCreateOrderError,
        ModifyScheduledScalingRuleError::BizInstanceDeleteError,
        ModifyScheduledScalingRuleError::BizInstanceLocationError,
        ModifyScheduledScalingRuleError::BizInstanceNotFound2,
        ModifyScheduledScalingRuleError::BizInstanceOnlyProfessionalSupport,
        ModifyScheduledScalingRuleError::BizInstanceOwnerError,
        ModifyScheduledScalingRuleError::BizInstancePaidtypeNotSupport,
        ModifyScheduledScalingRuleError::BizInstancePermissionCheckError,
        ModifyScheduledScalingRuleError::BizInstanceRefundError,
        ModifyScheduledScalingRuleError::BizInstanceReleaseError,
        ModifyScheduledScalingRuleError::BizInstanceReleaseExistConsumerGroupError,
        ModifyScheduledScalingRuleError::BizInstanceReleaseExistTopicError,
        ModifyScheduledScalingRuleError::BizInstanceReleaseLesshourError,
        ModifyScheduledScalingRuleError::BizInstanceStatusError2,
        ModifyScheduledScalingRuleError::BizInstanceUpdateError,
        ModifyScheduledScalingRuleError::BizInstanceUpgradeOrderError,
        ModifyScheduledScalingRuleError::BizMessageTrackError,
        ModifyScheduledScalingRuleError::BizNoMessage,
        ModifyScheduledScalingRuleError::BizProducerIdBelongToOtherUser,
        ModifyScheduledScalingRuleError::BizPublisherExisted,
        ModifyScheduledScalingRuleError::BizPublishInfoNotFound,
        ModifyScheduledScalingRuleError::BizPushMessageToConsumerError,
        ModifyScheduledScalingRuleError::BizQueryConsumeTimespanError,
        ModifyScheduledScalingRuleError::BizQueryMessageError,
        ModifyScheduledScalingRuleError::BizResetOffsetError,
        ModifyScheduledScalingRuleError::BizSaslUserNotExist,
        ModifyScheduledScalingRuleError::BizSaslUserNumExceed,
        ModifyScheduledScalingRuleError::BizSendMessageError,
        ModifyScheduledScalingRuleError::BizSlrCreateNoPermission,
        ModifyScheduledScalingRuleError::BizSubscriptionAlreadyExists,
        ModifyScheduledScalingRuleError::BizSubscriptionCreateError,
        ModifyScheduledScalingRuleError::BizSubscriptionDeleteError,
        ModifyScheduledScalingRuleError::BizSubscriptionExisted,
        ModifyScheduledScalingRuleError::BizSubscriptionNotFound,
        ModifyScheduledScalingRuleError::BizSubscriptionPermissionCheckError,
        ModifyScheduledScalingRuleError::BizSubscriptionStatusError,
        ModifyScheduledScalingRuleError::BizSubscriptionTooMuch,
        ModifyScheduledScalingRuleError::BizSubscriptionUpdateError,
        ModifyScheduledScalingRuleError::BizTagDuplicateTagKey,
        ModifyScheduledScalingRuleError::BizTagOnlyServiceAccountHasPermission,
        ModifyScheduledScalingRuleError::BizTagRequestResourceNumExceed,
        ModifyScheduledScalingRuleError::BizTagRequestTagNumExceed,
        ModifyScheduledScalingRuleError::BizTagResourceNotExist,
        ModifyScheduledScalingRuleError::BizTagResourceNumExceed,
        ModifyScheduledScalingRuleError::BizTagTagkeyNotValid,
        ModifyScheduledScalingRuleError::BizTagTagvalueNotValid,
        ModifyScheduledScalingRuleError::BizTagTagNumExceed,
        ModifyScheduledScalingRuleError::BizTimeSpanEmpty,
        ModifyScheduledScalingRuleError::BizTopicAlreadyExists,
        ModifyScheduledScalingRuleError::BizTopicCompactTopicNotSupport,
        ModifyScheduledScalingRuleError::BizTopicCreateError,
        ModifyScheduledScalingRuleError::BizTopicCreateInternalError,
        ModifyScheduledScalingRuleError::BizTopicDeleteError,
        ModifyScheduledScalingRuleError::BizTopicExisted,
        ModifyScheduledScalingRuleError::BizTopicLocalTopicNotSupport,
        ModifyScheduledScalingRuleError::BizTopicNotFound,
        ModifyScheduledScalingRuleError::BizTopicOffsetError,
        ModifyScheduledScalingRuleError::BizTopicPartitionAddError,
        ModifyScheduledScalingRuleError::BizTopicPartitionError,
        ModifyScheduledScalingRuleError::BizTopicPartitionNumExceed,
        ModifyScheduledScalingRuleError::BizTopicStatusError,
        ModifyScheduledScalingRuleError::BizTopicTooMuch,
        ModifyScheduledScalingRuleError::BizTopicUpdateConfigError,
        ModifyScheduledScalingRuleError::BizTopicUpdateError,
        ModifyScheduledScalingRuleError::BizUpdateAclFailed,
        ModifyScheduledScalingRuleError::BizUpdateSubscriptionError,
        ModifyScheduledScalingRuleError::BizUpdateTopicError,
        ModifyScheduledScalingRuleError::BizUpdateTopicPermError,
        ModifyScheduledScalingRuleError::DataExceedMaxLimit,
        ModifyScheduledScalingRuleError::DbUpdateFailed,
        ModifyScheduledScalingRuleError::DeployCallbackIllegal,
        ModifyScheduledScalingRuleError::DeployNotRetriableError,
        ModifyScheduledScalingRuleError::DeployResourceNotEnough,
        ModifyScheduledScalingRuleError::DeployRetriableError,
        ModifyScheduledScalingRuleError::DeployError,
        ModifyScheduledScalingRuleError::DeployPreCheckError,
        ModifyScheduledScalingRuleError::DeployTypeNotSupport,
        ModifyScheduledScalingRuleError::FlowControl,
        ModifyScheduledScalingRuleError::GetConsumerMissingAccessKeyId,
        ModifyScheduledScalingRuleError::GroupActive,
        ModifyScheduledScalingRuleError::InstanceChangeNotAllowed,
        ModifyScheduledScalingRuleError::InstanceExceedMaxLimit,
        ModifyScheduledScalingRuleError::InstanceInsertComponentFail,
        ModifyScheduledScalingRuleError::InstanceResourceNotSufficient,
        ModifyScheduledScalingRuleError::InstanceUpdateComponentFail,
        ModifyScheduledScalingRuleError::InstanceUpgradeServiceVersion,
        ModifyScheduledScalingRuleError::InstanceStatusChangeNotAllowed,
        ModifyScheduledScalingRuleError::InstanceStatusNotAllowed,
        ModifyScheduledScalingRuleError::InstanceStatusNotReleased,
        ModifyScheduledScalingRuleError::InstanceStatusNotWaitChange,
        ModifyScheduledScalingRuleError::InstanceStatusNotWaitDeploy,
        ModifyScheduledScalingRuleError::InstanceStatusReleased,
        ModifyScheduledScalingRuleError::InstanceStatusStopped,
        ModifyScheduledScalingRuleError::InvalidAny,
        ModifyScheduledScalingRuleError::InvalidPartitionAny,
        ModifyScheduledScalingRuleError::InvalidParameterDataAlreadyExist,
        ModifyScheduledScalingRuleError::InvalidParameterDataNotChange,
        ModifyScheduledScalingRuleError::InvalidParameterFormat,
        ModifyScheduledScalingRuleError::InvalidParameterNotSupport,
        ModifyScheduledScalingRuleError::InvalidParameterOtherParam,
        ModifyScheduledScalingRuleError::InvalidParameterSize,
        ModifyScheduledScalingRuleError::InvalidParameterVersionNotSupport,
        ModifyScheduledScalingRuleError::LdapCreateAdminError,
        ModifyScheduledScalingRuleError::LdapDeleteAdminError,
        ModifyScheduledScalingRuleError::ManagerConfigRuleExistError,
        ModifyScheduledScalingRuleError::ManagerConfigRuleNotExistError,
        ModifyScheduledScalingRuleError::ManagerNotCommit,
        ModifyScheduledScalingRuleError::ManagerRecoverTaskNotFound,
        ModifyScheduledScalingRuleError::ManagerRecoverTaskNotMatch,
        ModifyScheduledScalingRuleError::ManagerScheduledTaskStatusError,
        ModifyScheduledScalingRuleError::ManagerScheduledTaskStatusNotSupport,
        ModifyScheduledScalingRuleError::NotSupport,
        ModifyScheduledScalingRuleError::NotSupportDataStatus,
        ModifyScheduledScalingRuleError::OnsLoginCheckError,
        ModifyScheduledScalingRuleError::OnsInitEnvError,
        ModifyScheduledScalingRuleError::OnsInternalError2,
        ModifyScheduledScalingRuleError::OnsInvokeError,
        ModifyScheduledScalingRuleError::OnsLoginCheckError2,
        ModifyScheduledScalingRuleError::OnsSystemError,
        ModifyScheduledScalingRuleError::OnsSystemFlowControl,
        ModifyScheduledScalingRuleError::OrderCreateError,
        ModifyScheduledScalingRuleError::OrderInsufficientBalance,
        ModifyScheduledScalingRuleError::OssNotFound,
        ModifyScheduledScalingRuleError::OssPublishFailed,
        ModifyScheduledScalingRuleError::RamUserNotFoundByAccesskey,
        ModifyScheduledScalingRuleError::RamCreateResourceOwnerError,
        ModifyScheduledScalingRuleError::RamCreateResourcePermissionError,
        ModifyScheduledScalingRuleError::RamDeleteResourceOwnerError,
        ModifyScheduledScalingRuleError::RamDeleteResourcePermissionError,
        ModifyScheduledScalingRuleError::RamGetUserByAkError,
        ModifyScheduledScalingRuleError::RamUserNotFoundByAccesskey2,
        ModifyScheduledScalingRuleError::ScheduledTaskAlreadyHasSameTaskType,
        ModifyScheduledScalingRuleError::ScheduledTaskExecuteTimeGapTooShort,
        ModifyScheduledScalingRuleError::SlsQueryError,
        ModifyScheduledScalingRuleError::StsNotFound,
        ModifyScheduledScalingRuleError::TopicDownloadMessageFail,
        ModifyScheduledScalingRuleError::TopicExist,
        ModifyScheduledScalingRuleError::TopicNotFound,
        ModifyScheduledScalingRuleError::TopicQueryMessageFail,
        ModifyScheduledScalingRuleError::TopicSendFail,
        ModifyScheduledScalingRuleError::TopicStatusNotRunning,
        ModifyScheduledScalingRuleError::TopicStatusNotAllowed,
        ModifyScheduledScalingRuleError::VpcAssumeroleError,
        ModifyScheduledScalingRuleError::VpcVswZoneMappingError,
        ModifyScheduledScalingRuleError::WhiteDeleteError,
        ModifyScheduledScalingRuleError::WhiteIpAlreadyExistsError,
        ModifyScheduledScalingRuleError::WhiteIpIllegalError,
        ModifyScheduledScalingRuleError::WhiteIplistOverlongError,
        ModifyScheduledScalingRuleError::WhiteOverLengthError,
        ModifyScheduledScalingRuleError::WhiteParamError,
        ModifyScheduledScalingRuleError::NoPermission,
        ModifyScheduledScalingRuleError::InstanceNotFound,
        ModifyScheduledScalingRuleError::AsyncTaskGroupNotFound,
        ModifyScheduledScalingRuleError::AsyncTaskHandlerNotFound,
        ModifyScheduledScalingRuleError::AsyncTaskTypeNotFound,
        ModifyScheduledScalingRuleError::GroupNotFound,
        ModifyScheduledScalingRuleError::InstanceAgentNotFound,
        ModifyScheduledScalingRuleError::InvalidDataFieldsIncomplete,
        ModifyScheduledScalingRuleError::InvalidParameterDataNotFound,
        ModifyScheduledScalingRuleError::VpcVSwitchNotFound,
        ModifyScheduledScalingRuleError::GetConsumerProgressError,
        ModifyScheduledScalingRuleError::InternalError,
        ModifyScheduledScalingRuleError::InternalError2,
        ModifyScheduledScalingRuleError::InternalUnknownCodeError,
        ModifyScheduledScalingRuleError::OnsGetAllowedipInternalError,
        ModifyScheduledScalingRuleError::OnsInternalError,
        ModifyScheduledScalingRuleError::OnsUpdateAllowedipInternalError,
        ModifyScheduledScalingRuleError::RemoteCallError,
        ModifyScheduledScalingRuleError::RmqClusterEmpty,
    ];
}

/// Response to [`ModifyScheduledScalingRuleRequest`].
#[non_exhaustive]
pub struct ModifyScheduledScalingRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `DB6F1BEA-903B-4FD8-8809-46E7E9CE***`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `True`.
    pub success: Option<bool>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i64>,
    /// Text for people that explains the code or the event beside it. Example: `operation success.`.
    pub message: Option<String>,
}

response! {
    ModifyScheduledScalingRuleResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}

/// Errors that the documentation of [`ModifyScheduledScalingRuleRequest`] names.
///
/// - [`InstanceCaclulateChangeTime`](super::DocumentedError::InstanceCaclulateChangeTime)
/// - [`InstanceStatusNotRunning`](super::DocumentedError::InstanceStatusNotRunning)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameterRange`](super::DocumentedError::InvalidParameterRange)
/// - [`ServerlessPlanInstanceNotMatch`](super::DocumentedError::ServerlessPlanInstanceNotMatch)
/// - [`ServerlessPlanIntervalInvalid`](super::DocumentedError::ServerlessPlanIntervalInvalid)
/// - [`ServerlessPlanNameExist`](super::DocumentedError::ServerlessPlanNameExist)
/// - [`ServerlessPlanNotSupportEnabledRuleExist`](super::DocumentedError::ServerlessPlanNotSupportEnabledRuleExist)
/// - [`ServerlessPlanNotSupportStatusEnabled`](super::DocumentedError::ServerlessPlanNotSupportStatusEnabled)
/// - [`ServerlessPlanTaskStatusNotSupport`](super::DocumentedError::ServerlessPlanTaskStatusNotSupport)
/// - [`OnsServiceUnsupported`](super::DocumentedError::OnsServiceUnsupported)
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
/// - [`InstanceChangeNotAllowed`](super::DocumentedError::InstanceChangeNotAllowed)
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
pub type ModifyScheduledScalingRuleError = super::DocumentedError;
