// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StopInstance`, from `alikafka/StopInstance.md`.

use alicloud_runtime::codegen::*;

/// Shuts an instance down without releasing it.
///
/// ```no_run
/// # async fn example(client: alicloud_alikafka::Client) -> Result<(), alicloud_alikafka::Error> {
/// let request = alicloud_alikafka::StopInstanceRequest::new()
///     .instance_id("...");
/// let reply = client.stop_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StopInstanceRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl StopInstanceRequest {
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
}

request! {
    StopInstanceRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for StopInstanceRequest {
    type Response = StopInstanceResponse;
    type Error = StopInstanceError;
    const INFO: OperationInfo = super::operation("StopInstance")
        .required(&["InstanceId", "RegionId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [StopInstanceError] = &[
        StopInstanceError::AclAddSaslError,
        StopInstanceError::AclDelSaslError,
        StopInstanceError::AclDisableError,
        StopInstanceError::AclDuplicatedAuthError,
        StopInstanceError::AdminGetBrokerConfigError,
        StopInstanceError::AdminUpdateBrokerConfigError,
        StopInstanceError::AdminUpdateSubPermError,
        StopInstanceError::AdminUpdateTopicPermError,
        StopInstanceError::AgentBusinessError,
        StopInstanceError::AgentError,
        StopInstanceError::AsyncTaskDeleteTopic,
        StopInstanceError::AsyncTaskExecuteTimeNotSupport,
        StopInstanceError::AsyncTaskIgnored,
        StopInstanceError::AsyncTaskNotMeetCondition,
        StopInstanceError::AsyncTaskRetryLater,
        StopInstanceError::AsyncTaskTypeAlreadyExist,
        StopInstanceError::AsyncTaskSlaveNotCompleted,
        StopInstanceError::AuthCalSignatureError,
        StopInstanceError::AuthCsrfCheckError,
        StopInstanceError::AuthLoginCheckError,
        StopInstanceError::AuthOnsChannelInvalid,
        StopInstanceError::AuthPermissionCheckError,
        StopInstanceError::AuthRequestNotAllowed,
        StopInstanceError::AuthResourceEmpowerCheckError,
        StopInstanceError::AuthResourceOwnerError,
        StopInstanceError::AuthServiceCheckError,
        StopInstanceError::AuthSignatureCheckError,
        StopInstanceError::AuthSystemPermissionCheckError,
        StopInstanceError::AuthTopicCreateError,
        StopInstanceError::AuthUserCheckError,
        StopInstanceError::AuthUserInBlackList,
        StopInstanceError::BizGetTopicStatusError,
        StopInstanceError::BizInstanceNotFound,
        StopInstanceError::BizInstanceStatusError,
        StopInstanceError::BizLimitPubnetwork,
        StopInstanceError::BizLimitQuotaDown,
        StopInstanceError::BizLimitQuotaDown1,
        StopInstanceError::BizLimitQuotaDown2,
        StopInstanceError::BizTagResourceNotSupported,
        StopInstanceError::BizAclNotEnabled,
        StopInstanceError::BizAoneCheckError,
        StopInstanceError::BizBroadcastingPullUnsupport,
        StopInstanceError::BizBrokerNotFound,
        StopInstanceError::BizCanNotEnableAcl,
        StopInstanceError::BizClusterIsEmpty,
        StopInstanceError::BizConsumerGroupActiveError,
        StopInstanceError::BizConsumerIdBelongToOtherUser,
        StopInstanceError::BizConsumerNeverRunning,
        StopInstanceError::BizConsumerNotOnline,
        StopInstanceError::BizCreateOrderConfigError,
        StopInstanceError::BizCreatePublishError,
        StopInstanceError::BizCreateSubscriptionError,
        StopInstanceError::BizCreateTopicError,
        StopInstanceError::BizCreateTopicNumLessThanBeforeError,
        StopInstanceError::BizDeleteOrderConfigError,
        StopInstanceError::BizDeleteSubscriptionError,
        StopInstanceError::BizDeleteTopicError,
        StopInstanceError::BizDownloadMessageError,
        StopInstanceError::BizFieldCheckInvalid,
        StopInstanceError::BizFindConsumerGroupInfoError,
        StopInstanceError::BizGetAppkeyListError,
        StopInstanceError::BizGetClusterInfoError,
        StopInstanceError::BizGetConsumerConnectionError,
        StopInstanceError::BizGetConsumerRunningInfoError,
        StopInstanceError::BizGetConsumeAccumulateError,
        StopInstanceError::BizGetConsumeStatusError,
        StopInstanceError::BizGetTopicRouteInfoError,
        StopInstanceError::BizGetTopicStatusError2,
        StopInstanceError::BizInstanceAlreadyExists,
        StopInstanceError::BizInstanceBasicInfoError,
        StopInstanceError::BizInstanceCreateError,
        StopInstanceError::BizInstanceCreateOrderError,
        StopInstanceError::BizInstanceDeleteError,
        StopInstanceError::BizInstanceLocationError,
        StopInstanceError::BizInstanceNotFound2,
        StopInstanceError::BizInstanceOnlyProfessionalSupport,
        StopInstanceError::BizInstanceOwnerError,
        StopInstanceError::BizInstancePaidtypeNotSupport,
        StopInstanceError::BizInstancePermissionCheckError,
        StopInstanceError::BizInstanceRefundError,
        StopInstanceError::BizInstanceReleaseError,
        StopInstanceError::BizInstanceReleaseExistConsumerGroupError,
        StopInstanceError::BizInstanceReleaseExistTopicError,
        StopInstanceError::BizInstanceReleaseLesshourError,
        StopInstanceError::BizInstanceStatusError2,
        StopInstanceError::BizInstanceUpdateError,
        StopInstanceError::BizInstanceUpgradeOrderError,
        StopInstanceError::BizMessageTrackError,
        StopInstanceError::BizNoMessage,
        StopInstanceError::BizProducerIdBelongToOtherUser,
        StopInstanceError::BizPublisherExisted,
        StopInstanceError::BizPublishInfoNotFound,
        StopInstanceError::BizPushMessageToConsumerError,
        StopInstanceError::BizQueryConsumeTimespanError,
        StopInstanceError::BizQueryMessageError,
        StopInstanceError::BizResetOffsetError,
        StopInstanceError::BizSaslUserNotExist,
        StopInstanceError::BizSaslUserNumExceed,
        StopInstanceError::BizSendMessageError,
        StopInstanceError::BizSlrCreateNoPermission,
        StopInstanceError::BizSubscriptionAlreadyExists,
        StopInstanceError::BizSubscriptionCreateError,
        StopInstanceError::BizSubscriptionDeleteError,
        StopInstanceError::BizSubscriptionExisted,
        StopInstanceError::BizSubscriptionNotFound,
        StopInstanceError::BizSubscriptionPermissionCheckError,
        StopInstanceError::BizSubscriptionStatusError,
        StopInstanceError::BizSubscriptionTooMuch,
        StopInstanceError::BizSubscriptionUpdateError,
        StopInstanceError::BizTagDuplicateTagKey,
        StopInstanceError::BizTagOnlyServiceAccountHasPermission,
        StopInstanceError::BizTagRequestResourceNumExceed,
        StopInstanceError::BizTagRequestTagNumExceed,
        StopInstanceError::BizTagResourceNotExist,
        StopInstanceError::BizTagResourceNumExceed,
        StopInstanceError::BizTagTagkeyNotValid,
        StopInstanceError::BizTagTagvalueNotValid,
        StopInstanceError::BizTagTagNumExceed,
        StopInstanceError::BizTimeSpanEmpty,
        StopInstanceError::BizTopicAlreadyExists,
        StopInstanceError::BizTopicCompactTopicNotSupport,
        StopInstanceError::BizTopicCreateError,
        StopInstanceError::BizTopicCreateInternalError,
        StopInstanceError::BizTopicDeleteError,
        StopInstanceError::BizTopicExisted,
        StopInstanceError::BizTopicLocalTopicNotSupport,
        StopInstanceError::BizTopicNotFound,
        StopInstanceError::BizTopicOffsetError,
        StopInstanceError::BizTopicPartitionAddError,
        StopInstanceError::BizTopicPartitionError,
        StopInstanceError::BizTopicPartitionNumExceed,
        StopInstanceError::BizTopicStatusError,
        StopInstanceError::BizTopicTooMuch,
        StopInstanceError::BizTopicUpdateConfigError,
        StopInstanceError::BizTopicUpdateError,
        StopInstanceError::BizUpdateAclFailed,
        StopInstanceError::BizUpdateSubscriptionError,
        StopInstanceError::BizUpdateTopicError,
        StopInstanceError::BizUpdateTopicPermError,
        StopInstanceError::DataExceedMaxLimit,
        StopInstanceError::DbUpdateFailed,
        StopInstanceError::DeployCallbackIllegal,
        StopInstanceError::DeployNotRetriableError,
        StopInstanceError::DeployResourceNotEnough,
        StopInstanceError::DeployRetriableError,
        StopInstanceError::DeployError,
        StopInstanceError::DeployPreCheckError,
        StopInstanceError::DeployTypeNotSupport,
        StopInstanceError::FlowControl,
        StopInstanceError::GetConsumerMissingAccessKeyId,
        StopInstanceError::GroupActive,
        StopInstanceError::InstanceCaclulateChangeTime,
        StopInstanceError::InstanceChangeNotAllowed,
        StopInstanceError::InstanceExceedMaxLimit,
        StopInstanceError::InstanceInsertComponentFail,
        StopInstanceError::InstanceResourceNotSufficient,
        StopInstanceError::InstanceStatusNotRunning,
        StopInstanceError::InstanceUpdateComponentFail,
        StopInstanceError::InstanceUpgradeServiceVersion,
        StopInstanceError::InstanceStatusChangeNotAllowed,
        StopInstanceError::InstanceStatusNotAllowed,
        StopInstanceError::InstanceStatusNotReleased,
        StopInstanceError::InstanceStatusNotWaitChange,
        StopInstanceError::InstanceStatusNotWaitDeploy,
        StopInstanceError::InstanceStatusReleased,
        StopInstanceError::InstanceStatusStopped,
        StopInstanceError::InvalidAny,
        StopInstanceError::InvalidPartitionAny,
        StopInstanceError::InvalidParameter,
        StopInstanceError::InvalidParameterDataAlreadyExist,
        StopInstanceError::InvalidParameterDataNotChange,
        StopInstanceError::InvalidParameterFormat,
        StopInstanceError::InvalidParameterNotSupport,
        StopInstanceError::InvalidParameterOtherParam,
        StopInstanceError::InvalidParameterRange,
        StopInstanceError::InvalidParameterSize,
        StopInstanceError::InvalidParameterVersionNotSupport,
        StopInstanceError::LdapCreateAdminError,
        StopInstanceError::LdapDeleteAdminError,
        StopInstanceError::ManagerConfigRuleExistError,
        StopInstanceError::ManagerConfigRuleNotExistError,
        StopInstanceError::ManagerNotCommit,
        StopInstanceError::ManagerRecoverTaskNotFound,
        StopInstanceError::ManagerRecoverTaskNotMatch,
        StopInstanceError::ManagerScheduledTaskStatusError,
        StopInstanceError::ManagerScheduledTaskStatusNotSupport,
        StopInstanceError::MissingParameter,
        StopInstanceError::NotSupport,
        StopInstanceError::NotSupportDataStatus,
        StopInstanceError::OnsLoginCheckError,
        StopInstanceError::OnsInitEnvError,
        StopInstanceError::OnsInternalError2,
        StopInstanceError::OnsInvokeError,
        StopInstanceError::OnsLoginCheckError2,
        StopInstanceError::OnsServiceUnsupported,
        StopInstanceError::OnsSystemError,
        StopInstanceError::OnsSystemFlowControl,
        StopInstanceError::OrderCreateError,
        StopInstanceError::OrderInsufficientBalance,
        StopInstanceError::OssNotFound,
        StopInstanceError::OssPublishFailed,
        StopInstanceError::RamUserNotFoundByAccesskey,
        StopInstanceError::RamCreateResourceOwnerError,
        StopInstanceError::RamCreateResourcePermissionError,
        StopInstanceError::RamDeleteResourceOwnerError,
        StopInstanceError::RamDeleteResourcePermissionError,
        StopInstanceError::RamGetUserByAkError,
        StopInstanceError::RamUserNotFoundByAccesskey2,
        StopInstanceError::ScheduledTaskAlreadyHasSameTaskType,
        StopInstanceError::ScheduledTaskExecuteTimeGapTooShort,
        StopInstanceError::ServerlessPlanInstanceNotMatch,
        StopInstanceError::ServerlessPlanIntervalInvalid,
        StopInstanceError::ServerlessPlanNameExist,
        StopInstanceError::ServerlessPlanNotSupportEnabledRuleExist,
        StopInstanceError::ServerlessPlanNotSupportStatusEnabled,
        StopInstanceError::ServerlessPlanTaskStatusNotSupport,
        StopInstanceError::SlsQueryError,
        StopInstanceError::StsNotFound,
        StopInstanceError::TopicDownloadMessageFail,
        StopInstanceError::TopicExist,
        StopInstanceError::TopicNotFound,
        StopInstanceError::TopicQueryMessageFail,
        StopInstanceError::TopicSendFail,
        StopInstanceError::TopicStatusNotRunning,
        StopInstanceError::TopicStatusNotAllowed,
        StopInstanceError::VpcAssumeroleError,
        StopInstanceError::VpcVswZoneMappingError,
        StopInstanceError::WhiteDeleteError,
        StopInstanceError::WhiteIpAlreadyExistsError,
        StopInstanceError::WhiteIpIllegalError,
        StopInstanceError::WhiteIplistOverlongError,
        StopInstanceError::WhiteOverLengthError,
        StopInstanceError::WhiteParamError,
        StopInstanceError::NoPermission,
        StopInstanceError::AsyncTaskGroupNotFound,
        StopInstanceError::AsyncTaskHandlerNotFound,
        StopInstanceError::AsyncTaskTypeNotFound,
        StopInstanceError::GroupNotFound,
        StopInstanceError::InstanceNotFound,
        StopInstanceError::InstanceAgentNotFound,
        StopInstanceError::InvalidDataFieldsIncomplete,
        StopInstanceError::InvalidParameterDataNotFound,
        StopInstanceError::VpcVSwitchNotFound,
        StopInstanceError::GetConsumerProgressError,
        StopInstanceError::InternalError,
        StopInstanceError::InternalError2,
        StopInstanceError::InternalUnknownCodeError,
        StopInstanceError::OnsGetAllowedipInternalError,
        StopInstanceError::OnsInternalError,
        StopInstanceError::OnsUpdateAllowedipInternalError,
        StopInstanceError::RemoteCallError,
        StopInstanceError::RmqClusterEmpty,
    ];
}

/// Response to [`StopInstanceRequest`].
#[non_exhaustive]
pub struct StopInstanceResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `operation success.`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `17D425C2-4EA3-4AB8-928D-E10511ECF***`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    StopInstanceResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`StopInstanceRequest`] names.
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
pub type StopInstanceError = super::DocumentedError;
