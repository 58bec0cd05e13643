// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReleaseInstance`, from `alikafka/ReleaseInstance.md`.

use alicloud_runtime::codegen::*;

/// Releases a pay-as-you-go instance; `ForceDeleteInstance` also forces its deletion.
///
/// ```no_run
/// # async fn example(client: alicloud_alikafka::Client) -> Result<(), alicloud_alikafka::Error> {
/// let request = alicloud_alikafka::ReleaseInstanceRequest::new()
///     .instance_id("alikafka_post-cn-mp919o4v****")
///     .region_id("cn-hangzhou");
/// let reply = client.release_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReleaseInstanceRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `alikafka_post-cn-mp919o4v****`.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the data is deleted for good at once instead of being kept for a while.
    /// Example: `false`.
    pub force_delete_instance: Option<bool>,
}

impl ReleaseInstanceRequest {
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
    /// Sets `ForceDeleteInstance`.
    #[inline]
    pub fn force_delete_instance(mut self, value: bool) -> Self {
        self.force_delete_instance = Some(value);
        self
    }
}

request! {
    ReleaseInstanceRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "ForceDeleteInstance" => force_delete_instance: query,
    }
}

impl Operation for ReleaseInstanceRequest {
    type Response = ReleaseInstanceResponse;
    type Error = ReleaseInstanceError;
    const INFO: OperationInfo = super::operation("ReleaseInstance")
        .required(&["InstanceId", "RegionId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [ReleaseInstanceError] = &[
        ReleaseInstanceError::AclAddSaslError,
        ReleaseInstanceError::AclDelSaslError,
        ReleaseInstanceError::AclDisableError,
        ReleaseInstanceError::AclDuplicatedAuthError,
        ReleaseInstanceError::AdminGetBrokerConfigError,
        ReleaseInstanceError::AdminUpdateBrokerConfigError,
        ReleaseInstanceError::AdminUpdateSubPermError,
        ReleaseInstanceError::AdminUpdateTopicPermError,
        ReleaseInstanceError::AgentBusinessError,
        ReleaseInstanceError::AgentError,
        ReleaseInstanceError::AsyncTaskDeleteTopic,
        ReleaseInstanceError::AsyncTaskExecuteTimeNotSupport,
        ReleaseInstanceError::AsyncTaskIgnored,
        ReleaseInstanceError::AsyncTaskNotMeetCondition,
        ReleaseInstanceError::AsyncTaskRetryLater,
        ReleaseInstanceError::AsyncTaskTypeAlreadyExist,
        ReleaseInstanceError::AsyncTaskSlaveNotCompleted,
        ReleaseInstanceError::AuthCalSignatureError,
        ReleaseInstanceError::AuthCsrfCheckError,
        ReleaseInstanceError::AuthLoginCheckError,
        ReleaseInstanceError::AuthOnsChannelInvalid,
        ReleaseInstanceError::AuthPermissionCheckError,
        ReleaseInstanceError::AuthRequestNotAllowed,
        ReleaseInstanceError::AuthResourceEmpowerCheckError,
        ReleaseInstanceError::AuthResourceOwnerError,
        ReleaseInstanceError::AuthServiceCheckError,
        ReleaseInstanceError::AuthSignatureCheckError,
        ReleaseInstanceError::AuthSystemPermissionCheckError,
        ReleaseInstanceError::AuthTopicCreateError,
        ReleaseInstanceError::AuthUserCheckError,
        ReleaseInstanceError::AuthUserInBlackList,
        ReleaseInstanceError::BizGetTopicStatusError,
        ReleaseInstanceError::BizInstanceNotFound,
        ReleaseInstanceError::BizInstanceStatusError,
        ReleaseInstanceError::BizLimitPubnetwork,
        ReleaseInstanceError::BizLimitQuotaDown,
        ReleaseInstanceError::BizLimitQuotaDown1,
        ReleaseInstanceError::BizLimitQuotaDown2,
        ReleaseInstanceError::BizTagResourceNotSupported,
        ReleaseInstanceError::BizAclNotEnabled,
        ReleaseInstanceError::BizAoneCheckError,
        ReleaseInstanceError::BizBroadcastingPullUnsupport,
        ReleaseInstanceError::BizBrokerNotFound,
        ReleaseInstanceError::BizCanNotEnableAcl,
        ReleaseInstanceError::BizClusterIsEmpty,
        ReleaseInstanceError::BizConsumerGroupActiveError,
        ReleaseInstanceError::BizConsumerIdBelongToOtherUser,
        ReleaseInstanceError::BizConsumerNeverRunning,
        ReleaseInstanceError::BizConsumerNotOnline,
        ReleaseInstanceError::BizCreateOrderConfigError,
        ReleaseInstanceError::BizCreatePublishError,
        ReleaseInstanceError::BizCreateSubscriptionError,
        ReleaseInstanceError::BizCreateTopicError,
        ReleaseInstanceError::BizCreateTopicNumLessThanBeforeError,
        ReleaseInstanceError::BizDeleteOrderConfigError,
        ReleaseInstanceError::BizDeleteSubscriptionError,
        ReleaseInstanceError::BizDeleteTopicError,
        ReleaseInstanceError::BizDownloadMessageError,
        ReleaseInstanceError::BizFieldCheckInvalid,
        ReleaseInstanceError::BizFindConsumerGroupInfoError,
        ReleaseInstanceError::BizGetAppkeyListError,
        ReleaseInstanceError::BizGetClusterInfoError,
        ReleaseInstanceError::BizGetConsumerConnectionError,
        ReleaseInstanceError::BizGetConsumerRunningInfoError,
        ReleaseInstanceError::BizGetConsumeAccumulateError,
        ReleaseInstanceError::BizGetConsumeStatusError,
        ReleaseInstanceError::BizGetTopicRouteInfoError,
        ReleaseInstanceError::BizGetTopicStatusError2,
        ReleaseInstanceError::BizInstanceAlreadyExists,
        ReleaseInstanceError::BizInstanceBasicInfoError,
        ReleaseInstanceError::BizInstanceCreateError,
        ReleaseInstanceError::BizInstanceCreateOrderError,
        ReleaseInstanceError::BizInstanceDeleteError,
        ReleaseInstanceError::BizInstanceLocationError,
        ReleaseInstanceError::BizInstanceNotFound2,
        ReleaseInstanceError::BizInstanceOnlyProfessionalSupport,
        ReleaseInstanceError::BizInstanceOwnerError,
        ReleaseInstanceError::BizInstancePaidtypeNotSupport,
        ReleaseInstanceError::BizInstancePermissionCheckError,
        ReleaseInstanceError::BizInstanceRefundError,
        ReleaseInstanceError::BizInstanceReleaseError,
        ReleaseInstanceError::BizInstanceReleaseExistConsumerGroupError,
        ReleaseInstanceError::BizInstanceReleaseExistTopicError,
        ReleaseInstanceError::BizInstanceReleaseLesshourError,
        ReleaseInstanceError::BizInstanceStatusError2,
        ReleaseInstanceError::BizInstanceUpdateError,
        ReleaseInstanceError::BizInstanceUpgradeOrderError,
        ReleaseInstanceError::BizMessageTrackError,
        ReleaseInstanceError::BizNoMessage,
        ReleaseInstanceError::BizProducerIdBelongToOtherUser,
        ReleaseInstanceError::BizPublisherExisted,
        ReleaseInstanceError::BizPublishInfoNotFound,
        ReleaseInstanceError::BizPushMessageToConsumerError,
        ReleaseInstanceError::BizQueryConsumeTimespanError,
        ReleaseInstanceError::BizQueryMessageError,
        ReleaseInstanceError::BizResetOffsetError,
        ReleaseInstanceError::BizSaslUserNotExist,
        ReleaseInstanceError::BizSaslUserNumExceed,
        ReleaseInstanceError::BizSendMessageError,
        ReleaseInstanceError::BizSlrCreateNoPermission,
        ReleaseInstanceError::BizSubscriptionAlreadyExists,
        ReleaseInstanceError::BizSubscriptionCreateError,
        ReleaseInstanceError::BizSubscriptionDeleteError,
        ReleaseInstanceError::BizSubscriptionExisted,
        ReleaseInstanceError::BizSubscriptionNotFound,
        ReleaseInstanceError::BizSubscriptionPermissionCheckError,
        ReleaseInstanceError::BizSubscriptionStatusError,
        ReleaseInstanceError::BizSubscriptionTooMuch,
        ReleaseInstanceError::BizSubscriptionUpdateError,
        ReleaseInstanceError::BizTagDuplicateTagKey,
        ReleaseInstanceError::BizTagOnlyServiceAccountHasPermission,
        ReleaseInstanceError::BizTagRequestResourceNumExceed,
        ReleaseInstanceError::BizTagRequestTagNumExceed,
        ReleaseInstanceError::BizTagResourceNotExist,
        ReleaseInstanceError::BizTagResourceNumExceed,
        ReleaseInstanceError::BizTagTagkeyNotValid,
        ReleaseInstanceError::BizTagTagvalueNotValid,
        ReleaseInstanceError::BizTagTagNumExceed,
        ReleaseInstanceError::BizTimeSpanEmpty,
        ReleaseInstanceError::BizTopicAlreadyExists,
        ReleaseInstanceError::BizTopicCompactTopicNotSupport,
        ReleaseInstanceError::BizTopicCreateError,
        ReleaseInstanceError::BizTopicCreateInternalError,
        ReleaseInstanceError::BizTopicDeleteError,
        ReleaseInstanceError::BizTopicExisted,
        ReleaseInstanceError::BizTopicLocalTopicNotSupport,
        ReleaseInstanceError::BizTopicNotFound,
        ReleaseInstanceError::BizTopicOffsetError,
        ReleaseInstanceError::BizTopicPartitionAddError,
        ReleaseInstanceError::BizTopicPartitionError,
        ReleaseInstanceError::BizTopicPartitionNumExceed,
        ReleaseInstanceError::BizTopicStatusError,
        ReleaseInstanceError::BizTopicTooMuch,
        ReleaseInstanceError::BizTopicUpdateConfigError,
        ReleaseInstanceError::BizTopicUpdateError,
        ReleaseInstanceError::BizUpdateAclFailed,
        ReleaseInstanceError::BizUpdateSubscriptionError,
        ReleaseInstanceError::BizUpdateTopicError,
        ReleaseInstanceError::BizUpdateTopicPermError,
        ReleaseInstanceError::DataExceedMaxLimit,
        ReleaseInstanceError::DbUpdateFailed,
        ReleaseInstanceError::DeployCallbackIllegal,
        ReleaseInstanceError::DeployNotRetriableError,
        ReleaseInstanceError::DeployResourceNotEnough,
        ReleaseInstanceError::DeployRetriableError,
        ReleaseInstanceError::DeployError,
        ReleaseInstanceError::DeployPreCheckError,
        ReleaseInstanceError::DeployTypeNotSupport,
        ReleaseInstanceError::FlowControl,
        ReleaseInstanceError::GetConsumerMissingAccessKeyId,
        ReleaseInstanceError::GroupActive,
        ReleaseInstanceError::InstanceCaclulateChangeTime,
        ReleaseInstanceError::InstanceChangeNotAllowed,
        ReleaseInstanceError::InstanceExceedMaxLimit,
        ReleaseInstanceError::InstanceInsertComponentFail,
        ReleaseInstanceError::InstanceResourceNotSufficient,
        ReleaseInstanceError::InstanceStatusNotRunning,
        ReleaseInstanceError::InstanceUpdateComponentFail,
        ReleaseInstanceError::InstanceUpgradeServiceVersion,
        ReleaseInstanceError::InstanceStatusChangeNotAllowed,
        ReleaseInstanceError::InstanceStatusNotAllowed,
        ReleaseInstanceError::InstanceStatusNotReleased,
        ReleaseInstanceError::InstanceStatusNotWaitChange,
        ReleaseInstanceError::InstanceStatusNotWaitDeploy,
        ReleaseInstanceError::InstanceStatusReleased,
        ReleaseInstanceError::InstanceStatusStopped,
        ReleaseInstanceError::InvalidAny,
        ReleaseInstanceError::InvalidPartitionAny,
        ReleaseInstanceError::InvalidParameter,
        ReleaseInstanceError::InvalidParameterDataAlreadyExist,
        ReleaseInstanceError::InvalidParameterDataNotChange,
        ReleaseInstanceError::InvalidParameterFormat,
        ReleaseInstanceError::InvalidParameterNotSupport,
        ReleaseInstanceError::InvalidParameterOtherParam,
        ReleaseInstanceError::InvalidParameterRange,
        ReleaseInstanceError::InvalidParameterSize,
        ReleaseInstanceError::InvalidParameterVersionNotSupport,
        ReleaseInstanceError::LdapCreateAdminError,
        ReleaseInstanceError::LdapDeleteAdminError,
        ReleaseInstanceError::ManagerConfigRuleExistError,
        ReleaseInstanceError::ManagerConfigRuleNotExistError,
        ReleaseInstanceError::ManagerNotCommit,
        ReleaseInstanceError::ManagerRecoverTaskNotFound,
        ReleaseInstanceError::ManagerRecoverTaskNotMatch,
        ReleaseInstanceError::ManagerScheduledTaskStatusError,
        ReleaseInstanceError::ManagerScheduledTaskStatusNotSupport,
        ReleaseInstanceError::MissingParameter,
        ReleaseInstanceError::NotSupport,
        ReleaseInstanceError::NotSupportDataStatus,
        ReleaseInstanceError::OnsLoginCheckError,
        ReleaseInstanceError::OnsInitEnvError,
        ReleaseInstanceError::OnsInternalError2,
        ReleaseInstanceError::OnsInvokeError,
        ReleaseInstanceError::OnsLoginCheckError2,
        ReleaseInstanceError::OnsServiceUnsupported,
        ReleaseInstanceError::OnsSystemError,
        ReleaseInstanceError::OnsSystemFlowControl,
        ReleaseInstanceError::OrderCreateError,
        ReleaseInstanceError::OrderInsufficientBalance,
        ReleaseInstanceError::OssNotFound,
        ReleaseInstanceError::OssPublishFailed,
        ReleaseInstanceError::RamUserNotFoundByAccesskey,
        ReleaseInstanceError::RamCreateResourceOwnerError,
        ReleaseInstanceError::RamCreateResourcePermissionError,
        ReleaseInstanceError::RamDeleteResourceOwnerError,
        ReleaseInstanceError::RamDeleteResourcePermissionError,
        ReleaseInstanceError::RamGetUserByAkError,
        ReleaseInstanceError::RamUserNotFoundByAccesskey2,
        ReleaseInstanceError::ScheduledTaskAlreadyHasSameTaskType,
        ReleaseInstanceError::ScheduledTaskExecuteTimeGapTooShort,
        ReleaseInstanceError::ServerlessPlanInstanceNotMatch,
        ReleaseInstanceError::ServerlessPlanIntervalInvalid,
        ReleaseInstanceError::ServerlessPlanNameExist,
        ReleaseInstanceError::ServerlessPlanNotSupportEnabledRuleExist,
        ReleaseInstanceError::ServerlessPlanNotSupportStatusEnabled,
        ReleaseInstanceError::ServerlessPlanTaskStatusNotSupport,
        ReleaseInstanceError::SlsQueryError,
        ReleaseInstanceError::StsNotFound,
        ReleaseInstanceError::TopicDownloadMessageFail,
        ReleaseInstanceError::TopicExist,
        ReleaseInstanceError::TopicNotFound,
        ReleaseInstanceError::TopicQueryMessageFail,
        ReleaseInstanceError::TopicSendFail,
        ReleaseInstanceError::TopicStatusNotRunning,
        ReleaseInstanceError::TopicStatusNotAllowed,
        ReleaseInstanceError::VpcAssumeroleError,
        ReleaseInstanceError::VpcVswZoneMappingError,
        ReleaseInstanceError::WhiteDeleteError,
        ReleaseInstanceError::WhiteIpAlreadyExistsError,
        ReleaseInstanceError::WhiteIpIllegalError,
        ReleaseInstanceError::WhiteIplistOverlongError,
        ReleaseInstanceError::WhiteOverLengthError,
        ReleaseInstanceError::WhiteParamError,
        ReleaseInstanceError::NoPermission,
        ReleaseInstanceError::AsyncTaskGroupNotFound,
        ReleaseInstanceError::AsyncTaskHandlerNotFound,
        ReleaseInstanceError::AsyncTaskTypeNotFound,
        ReleaseInstanceError::GroupNotFound,
        ReleaseInstanceError::InstanceNotFound,
        ReleaseInstanceError::InstanceAgentNotFound,
        ReleaseInstanceError::InvalidDataFieldsIncomplete,
        ReleaseInstanceError::InvalidParameterDataNotFound,
        ReleaseInstanceError::VpcVSwitchNotFound,
        ReleaseInstanceError::GetConsumerProgressError,
        ReleaseInstanceError::InternalError,
        ReleaseInstanceError::InternalError2,
        ReleaseInstanceError::InternalUnknownCodeError,
        ReleaseInstanceError::OnsGetAllowedipInternalError,
        ReleaseInstanceError::OnsInternalError,
        ReleaseInstanceError::OnsUpdateAllowedipInternalError,
        ReleaseInstanceError::RemoteCallError,
        ReleaseInstanceError::RmqClusterEmpty,
    ];
}

/// Response to [`ReleaseInstanceRequest`].
#[non_exhaustive]
pub struct ReleaseInstanceResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `operation success.`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `ABA4A7FD-E10F-45C7-9774-A5236015A***`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ReleaseInstanceResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`ReleaseInstanceRequest`] names.
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
pub type ReleaseInstanceError = super::DocumentedError;
