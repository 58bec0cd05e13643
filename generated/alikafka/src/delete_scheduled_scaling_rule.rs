// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteScheduledScalingRule`, from `alikafka/DeleteScheduledScalingRule.md`.

use alicloud_runtime::codegen::*;

/// Deletes a scheduled scaling rule of a serverless instance.
///
/// ```no_run
/// # async fn example(client: alicloud_alikafka::Client) -> Result<(), alicloud_alikafka::Error> {
/// let request = alicloud_alikafka::DeleteScheduledScalingRuleRequest::new()
///     .instance_id("...")
///     .rule_name("...");
/// let reply = client.delete_scheduled_scaling_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteScheduledScalingRuleRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Name that the rule was given.
    pub rule_name: Option<String>,
}

impl DeleteScheduledScalingRuleRequest {
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
}

request! {
    DeleteScheduledScalingRuleRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "RuleName" => rule_name: query,
    }
}

impl Operation for DeleteScheduledScalingRuleRequest {
    type Response = DeleteScheduledScalingRuleResponse;
    type Error = DeleteScheduledScalingRuleError;
    const INFO: OperationInfo = super::operation("DeleteScheduledScalingRule")
        .required(&["RegionId", "InstanceId", "RuleName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [DeleteScheduledScalingRuleError] = &[
        DeleteScheduledScalingRuleError::InstanceCaclulateChangeTime,
        DeleteScheduledScalingRuleError::InstanceStatusNotRunning,
        DeleteScheduledScalingRuleError::InvalidParameter,
        DeleteScheduledScalingRuleError::MissingParameter,
        DeleteScheduledScalingRuleError::InvalidParameterRange,
        DeleteScheduledScalingRuleError::ServerlessPlanInstanceNotMatch,
        DeleteScheduledScalingRuleError::ServerlessPlanIntervalInvalid,
        DeleteScheduledScalingRuleError::ServerlessPlanNameExist,
        DeleteScheduledScalingRuleError::ServerlessPlanNotSupportEnabledRuleExist,
        DeleteScheduledScalingRuleError::ServerlessPlanNotSupportStatusEnabled,
        DeleteScheduledScalingRuleError::ServerlessPlanTaskStatusNotSupport,
        DeleteScheduledScalingRuleError::OnsServiceUnsupported,
        DeleteScheduledScalingRuleError::AclAddSaslError,
        DeleteScheduledScalingRuleError::AclDelSaslError,
        DeleteScheduledScalingRuleError::AclDisableError,
        DeleteScheduledScalingRuleError::AclDuplicatedAuthError,
        DeleteScheduledScalingRuleError::AdminGetBrokerConfigError,
        DeleteScheduledScalingRuleError::AdminUpdateBrokerConfigError,
        DeleteScheduledScalingRuleError::AdminUpdateSubPermError,
        DeleteScheduledScalingRuleError::AdminUpdateTopicPermError,
        DeleteScheduledScalingRuleError::AgentBusinessError,
        DeleteScheduledScalingRuleError::AgentError,
        DeleteScheduledScalingRuleError::AsyncTaskDeleteTopic,
        DeleteScheduledScalingRuleError::AsyncTaskExecuteTimeNotSupport,
        DeleteScheduledScalingRuleError::AsyncTaskIgnored,
        DeleteScheduledScalingRuleError::AsyncTaskNotMeetCondition,
        DeleteScheduledScalingRuleError::AsyncTaskRetryLater,
        DeleteScheduledScalingRuleError::AsyncTaskTypeAlreadyExist,
        DeleteScheduledScalingRuleError::AsyncTaskSlaveNotCompleted,
        DeleteScheduledScalingRuleError::AuthCalSignatureError,
        DeleteScheduledScalingRuleError::AuthCsrfCheckError,
        DeleteScheduledScalingRuleError::AuthLoginCheckError,
        DeleteScheduledScalingRuleError::AuthOnsChannelInvalid,
        DeleteScheduledScalingRuleError::AuthPermissionCheckError,
        DeleteScheduledScalingRuleError::AuthRequestNotAllowed,
        DeleteScheduledScalingRuleError::AuthResourceEmpowerCheckError,
        DeleteScheduledScalingRuleError::AuthResourceOwnerError,
        DeleteScheduledScalingRuleError::AuthServiceCheckError,
        DeleteScheduledScalingRuleError::AuthSignatureCheckError,
        DeleteScheduledScalingRuleError::AuthSystemPermissionCheckError,
        DeleteScheduledScalingRuleError::AuthTopicCreateError,
        DeleteScheduledScalingRuleError::AuthUserCheckError,
        DeleteScheduledScalingRuleError::AuthUserInBlackList,
        DeleteScheduledScalingRuleError::BizGetTopicStatusError,
        DeleteScheduledScalingRuleError::BizInstanceNotFound,
        DeleteScheduledScalingRuleError::BizInstanceStatusError,
        DeleteScheduledScalingRuleError::BizLimitPubnetwork,
        DeleteScheduledScalingRuleError::BizLimitQuotaDown,
        DeleteScheduledScalingRuleError::BizLimitQuotaDown1,
        DeleteScheduledScalingRuleError::BizLimitQuotaDown2,
        DeleteScheduledScalingRuleError::BizTagResourceNotSupported,
        DeleteScheduledScalingRuleError::BizAclNotEnabled,
        DeleteScheduledScalingRuleError::BizAoneCheckError,
        DeleteScheduledScalingRuleError::BizBroadcastingPullUnsupport,
        DeleteScheduledScalingRuleError::BizBrokerNotFound,
        DeleteScheduledScalingRuleError::BizCanNotEnableAcl,
        DeleteScheduledScalingRuleError::BizClusterIsEmpty,
        DeleteScheduledScalingRuleError::BizConsumerGroupActiveError,
        DeleteScheduledScalingRuleError::BizConsumerIdBelongToOtherUser,
        DeleteScheduledScalingRuleError::BizConsumerNeverRunning,
        DeleteScheduledScalingRuleError::BizConsumerNotOnline,
        DeleteScheduledScalingRuleError::BizCreateOrderConfigError,
        DeleteScheduledScalingRuleError::BizCreatePublishError,
        DeleteScheduledScalingRuleError::BizCreateSubscriptionError,
        DeleteScheduledScalingRuleError::BizCreateTopicError,
        DeleteScheduledScalingRuleError::BizCreateTopicNumLessThanBeforeError,
        DeleteScheduledScalingRuleError::BizDeleteOrderConfigError,
        DeleteScheduledScalingRuleError::BizDeleteSubscriptionError,
        DeleteScheduledScalingRuleError::BizDeleteTopicError,
        DeleteScheduledScalingRuleError::BizDownloadMessageError,
        DeleteScheduledScalingRuleError::BizFieldCheckInvalid,
        DeleteScheduledScalingRuleError::BizFindConsumerGroupInfoError,
        DeleteScheduledScalingRuleError::BizGetAppkeyListError,
        DeleteScheduledScalingRuleError::BizGetClusterInfoError,
        DeleteScheduledScalingRuleError::BizGetConsumerConnectionError,
        DeleteScheduledScalingRuleError::BizGetConsumerRunningInfoError,
        DeleteScheduledScalingRuleError::BizGetConsumeAccumulateError,
        DeleteScheduledScalingRuleError::BizGetConsumeStatusError,
        DeleteScheduledScalingRuleError::BizGetTopicRouteInfoError,
        DeleteScheduledScalingRuleError::BizGetTopicStatusError2,
        DeleteScheduledScalingRuleError::BizInstanceAlreadyExists,
        DeleteScheduledScalingRuleError::BizInstanceBasicInfoError,
        DeleteScheduledScalingRuleError::BizInstanceCreateError,
        DeleteScheduledScalingRuleError::BizInstanceCreateOrderError,
        DeleteScheduledScalingRuleError::BizInstanceDeleteError,
        DeleteScheduledScalingRuleError::BizInstanceLocationError,
        DeleteScheduledScalingRuleError::BizInstanceNotFound2,
        DeleteScheduledScalingRuleError::BizInstanceOnlyProfessionalSupport,
        DeleteScheduledScalingRuleError::BizInstanceOwnerError,
        DeleteScheduledScalingRuleError::BizInstancePaidtypeNotSupport,
        DeleteScheduledScalingRuleError::BizInstancePermissionCheckError,
        DeleteScheduledScalingRuleError::BizInstanceRefundError,
        DeleteScheduledScalingRuleError::BizInstanceReleaseError,
        DeleteScheduledScalingRuleError::BizInstanceReleaseExistConsumerGroupError,
        DeleteScheduledScalingRuleError::BizInstanceReleaseExistTopicError,
        DeleteScheduledScalingRuleError::BizInstanceReleaseLesshourError,
        DeleteScheduledScalingRuleError::BizInstanceStatusError2,
        DeleteScheduledScalingRuleError::BizInstanceUpdateError,
        DeleteScheduledScalingRuleError::BizInstanceUpgradeOrderError,
        DeleteScheduledScalingRuleError::BizMessageTrackError,
        DeleteScheduledScalingRuleError::BizNoMessage,
        DeleteScheduledScalingRuleError::BizProducerIdBelongToOtherUser,
        DeleteScheduledScalingRuleError::BizPublisherExisted,
        DeleteScheduledScalingRuleError::BizPublishInfoNotFound,
        DeleteScheduledScalingRuleError::BizPushMessageToConsumerError,
        DeleteScheduledScalingRuleError::BizQueryConsumeTimespanError,
        DeleteScheduledScalingRuleError::BizQueryMessageError,
        DeleteScheduledScalingRuleError::BizResetOffsetError,
        DeleteScheduledScalingRuleError::BizSaslUserNotExist,
        DeleteScheduledScalingRuleError::BizSaslUserNumExceed,
        DeleteScheduledScalingRuleError::BizSendMessageError,
        DeleteScheduledScalingRuleError::BizSlrCreateNoPermission,
        DeleteScheduledScalingRuleError::BizSubscriptionAlreadyExists,
        DeleteScheduledScalingRuleError::BizSubscriptionCreateError,
        DeleteScheduledScalingRuleError::BizSubscriptionDeleteError,
        DeleteScheduledScalingRuleError::BizSubscriptionExisted,
        DeleteScheduledScalingRuleError::BizSubscriptionNotFound,
        DeleteScheduledScalingRuleError::BizSubscriptionPermissionCheckError,
        DeleteScheduledScalingRuleError::BizSubscriptionStatusError,
        DeleteScheduledScalingRuleError::BizSubscriptionTooMuch,
        DeleteScheduledScalingRuleError::BizSubscriptionUpdateError,
        DeleteScheduledScalingRuleError::BizTagDuplicateTagKey,
        DeleteScheduledScalingRuleError::BizTagOnlyServiceAccountHasPermission,
        DeleteScheduledScalingRuleError::BizTagRequestResourceNumExceed,
        DeleteScheduledScalingRuleError::BizTagRequestTagNumExceed,
        DeleteScheduledScalingRuleError::BizTagResourceNotExist,
        DeleteScheduledScalingRuleError::BizTagResourceNumExceed,
        DeleteScheduledScalingRuleError::BizTagTagkeyNotValid,
        DeleteScheduledScalingRuleError::BizTagTagvalueNotValid,
        DeleteScheduledScalingRuleError::BizTagTagNumExceed,
        DeleteScheduledScalingRuleError::BizTimeSpanEmpty,
        DeleteScheduledScalingRuleError::BizTopicAlreadyExists,
        DeleteScheduledScalingRuleError::BizTopicCompactTopicNotSupport,
        DeleteScheduledScalingRuleError::BizTopicCreateError,
        DeleteScheduledScalingRuleError::BizTopicCreateInternalError,
        DeleteScheduledScalingRuleError::BizTopicDeleteError,
        DeleteScheduledScalingRuleError::BizTopicExisted,
        DeleteScheduledScalingRuleError::BizTopicLocalTopicNotSupport,
        DeleteScheduledScalingRuleError::BizTopicNotFound,
        DeleteScheduledScalingRuleError::BizTopicOffsetError,
        DeleteScheduledScalingRuleError::BizTopicPartitionAddError,
        DeleteScheduledScalingRuleError::BizTopicPartitionError,
        DeleteScheduledScalingRuleError::BizTopicPartitionNumExceed,
        DeleteScheduledScalingRuleError::BizTopicStatusError,
        DeleteScheduledScalingRuleError::BizTopicTooMuch,
        DeleteScheduledScalingRuleError::BizTopicUpdateConfigError,
        DeleteScheduledScalingRuleError::BizTopicUpdateError,
        DeleteScheduledScalingRuleError::BizUpdateAclFailed,
        DeleteScheduledScalingRuleError::BizUpdateSubscriptionError,
        DeleteScheduledScalingRuleError::BizUpdateTopicError,
        DeleteScheduledScalingRuleError::BizUpdateTopicPermError,
        DeleteScheduledScalingRuleError::DataExceedMaxLimit,
        DeleteScheduledScalingRuleError::DbUpdateFailed,
        DeleteScheduledScalingRuleError::DeployCallbackIllegal,
        DeleteScheduledScalingRuleError::DeployNotRetriableError,
        DeleteScheduledScalingRuleError::DeployResourceNotEnough,
        DeleteScheduledScalingRuleError::DeployRetriableError,
        DeleteScheduledScalingRuleError::DeployError,
        DeleteScheduledScalingRuleError::DeployPreCheckError,
        DeleteScheduledScalingRuleError::DeployTypeNotSupport,
        DeleteScheduledScalingRuleError::FlowControl,
        DeleteScheduledScalingRuleError::GetConsumerMissingAccessKeyId,
        DeleteScheduledScalingRuleError::GroupActive,
        DeleteScheduledScalingRuleError::InstanceChangeNotAllowed,
        DeleteScheduledScalingRuleError::InstanceExceedMaxLimit,
        DeleteScheduledScalingRuleError::InstanceInsertComponentFail,
        DeleteScheduledScalingRuleError::InstanceResourceNotSufficient,
        DeleteScheduledScalingRuleError::InstanceUpdateComponentFail,
        DeleteScheduledScalingRuleError::InstanceUpgradeServiceVersion,
        DeleteScheduledScalingRuleError::InstanceStatusChangeNotAllowed,
        DeleteScheduledScalingRuleError::InstanceStatusNotAllowed,
        DeleteScheduledScalingRuleError::InstanceStatusNotReleased,
        DeleteScheduledScalingRuleError::InstanceStatusNotWaitChange,
        DeleteScheduledScalingRuleError::InstanceStatusNotWaitDeploy,
        DeleteScheduledScalingRuleError::InstanceStatusReleased,
        DeleteScheduledScalingRuleError::InstanceStatusStopped,
        DeleteScheduledScalingRuleError::InvalidAny,
        DeleteScheduledScalingRuleError::InvalidPartitionAny,
        DeleteScheduledScalingRuleError::InvalidParameterDataAlreadyExist,
        DeleteScheduledScalingRuleError::InvalidParameterDataNotChange,
        DeleteScheduledScalingRuleError::InvalidParameterFormat,
        DeleteScheduledScalingRuleError::InvalidParameterNotSupport,
        DeleteScheduledScalingRuleError::InvalidParameterOtherParam,
        DeleteScheduledScalingRuleError::InvalidParameterSize,
        DeleteScheduledScalingRuleError::InvalidParameterVersionNotSupport,
        DeleteScheduledScalingRuleError::LdapCreateAdminError,
        DeleteScheduledScalingRuleError::LdapDeleteAdminError,
        DeleteScheduledScalingRuleError::ManagerConfigRuleExistError,
        DeleteScheduledScalingRuleError::ManagerConfigRuleNotExistError,
        DeleteScheduledScalingRuleError::ManagerNotCommit,
        DeleteScheduledScalingRuleError::ManagerRecoverTaskNotFound,
        DeleteScheduledScalingRuleError::ManagerRecoverTaskNotMatch,
        DeleteScheduledScalingRuleError::ManagerScheduledTaskStatusError,
        DeleteScheduledScalingRuleError::ManagerScheduledTaskStatusNotSupport,
        DeleteScheduledScalingRuleError::NotSupport,
        DeleteScheduledScalingRuleError::NotSupportDataStatus,
        DeleteScheduledScalingRuleError::OnsLoginCheckError,
        DeleteScheduledScalingRuleError::OnsInitEnvError,
        DeleteScheduledScalingRuleError::OnsInternalError2,
        DeleteScheduledScalingRuleError::OnsInvokeError,
        DeleteScheduledScalingRuleError::OnsLoginCheckError2,
        DeleteScheduledScalingRuleError::OnsSystemError,
        DeleteScheduledScalingRuleError::OnsSystemFlowControl,
        DeleteScheduledScalingRuleError::OrderCreateError,
        DeleteScheduledScalingRuleError::OrderInsufficientBalance,
        DeleteScheduledScalingRuleError::OssNotFound,
        DeleteScheduledScalingRuleError::OssPublishFailed,
        DeleteScheduledScalingRuleError::RamUserNotFoundByAccesskey,
        DeleteScheduledScalingRuleError::RamCreateResourceOwnerError,
        DeleteScheduledScalingRuleError::RamCreateResourcePermissionError,
        DeleteScheduledScalingRuleError::RamDeleteResourceOwnerError,
        DeleteScheduledScalingRuleError::RamDeleteResourcePermissionError,
        DeleteScheduledScalingRuleError::RamGetUserByAkError,
        DeleteScheduledScalingRuleError::RamUserNotFoundByAccesskey2,
        DeleteScheduledScalingRuleError::ScheduledTaskAlreadyHasSameTaskType,
        DeleteScheduledScalingRuleError::ScheduledTaskExecuteTimeGapTooShort,
        DeleteScheduledScalingRuleError::SlsQueryError,
        DeleteScheduledScalingRuleError::StsNotFound,
        DeleteScheduledScalingRuleError::TopicDownloadMessageFail,
        DeleteScheduledScalingRuleError::TopicExist,
        DeleteScheduledScalingRuleError::TopicNotFound,
        DeleteScheduledScalingRuleError::TopicQueryMessageFail,
        DeleteScheduledScalingRuleError::TopicSendFail,
        DeleteScheduledScalingRuleError::TopicStatusNotRunning,
        DeleteScheduledScalingRuleError::TopicStatusNotAllowed,
        DeleteScheduledScalingRuleError::VpcAssumeroleError,
        DeleteScheduledScalingRuleError::VpcVswZoneMappingError,
        DeleteScheduledScalingRuleError::WhiteDeleteError,
        DeleteScheduledScalingRuleError::WhiteIpAlreadyExistsError,
        DeleteScheduledScalingRuleError::WhiteIpIllegalError,
        DeleteScheduledScalingRuleError::WhiteIplistOverlongError,
        DeleteScheduledScalingRuleError::WhiteOverLengthError,
        DeleteScheduledScalingRuleError::WhiteParamError,
        DeleteScheduledScalingRuleError::NoPermission,
        DeleteScheduledScalingRuleError::InstanceNotFound,
        DeleteScheduledScalingRuleError::AsyncTaskGroupNotFound,
        DeleteScheduledScalingRuleError::AsyncTaskHandlerNotFound,
        DeleteScheduledScalingRuleError::AsyncTaskTypeNotFound,
        DeleteScheduledScalingRuleError::GroupNotFound,
        DeleteScheduledScalingRuleError::InstanceAgentNotFound,
        DeleteScheduledScalingRuleError::InvalidDataFieldsIncomplete,
        DeleteScheduledScalingRuleError::InvalidParameterDataNotFound,
        DeleteScheduledScalingRuleError::VpcVSwitchNotFound,
        DeleteScheduledScalingRuleError::GetConsumerProgressError,
        DeleteScheduledScalingRuleError::InternalError,
        DeleteScheduledScalingRuleError::InternalError2,
        DeleteScheduledScalingRuleError::InternalUnknownCodeError,
        DeleteScheduledScalingRuleError::OnsGetAllowedipInternalError,
        DeleteScheduledScalingRuleError::OnsInternalError,
        DeleteScheduledScalingRuleError::OnsUpdateAllowedipInternalError,
        DeleteScheduledScalingRuleError::RemoteCallError,
        DeleteScheduledScalingRuleError::RmqClusterEmpty,
    ];
}

/// Response to [`DeleteScheduledScalingRuleRequest`].
#[non_exhaustive]
pub struct DeleteScheduledScalingRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ABA4A7FD-E10F-45C7-9774-A5236015****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `True`.
    pub success: Option<bool>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i64>,
    /// Text for people that explains the code or the event beside it. Example: `operation success.`.
    pub message: Option<String>,
}

response! {
    DeleteScheduledScalingRuleResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}

/// Errors that the documentation of [`DeleteScheduledScalingRuleRequest`] names.
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
pub type DeleteScheduledScalingRuleError = super::DocumentedError;
