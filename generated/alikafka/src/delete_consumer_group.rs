// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteConsumerGroup`, from `alikafka/DeleteConsumerGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes a consumer group, whose offsets are lost.
///
/// ```no_run
/// # async fn example(client: alicloud_alikafka::Client) -> Result<(), alicloud_alikafka::Error> {
/// let request = alicloud_alikafka::DeleteConsumerGroupRequest::new()
///     .consumer_id("CID-test")
///     .instance_id("alikafka_post-cn-v0h1fgs2****")
///     .region_id("cn-hangzhou");
/// let reply = client.delete_consumer_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteConsumerGroupRequest {
    /// **Required.** ID of the consumer that the call is about. Length: 3 to 64. Example: `CID-test`.
    pub consumer_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `alikafka_post-cn-v0h1fgs2****`.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteConsumerGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConsumerId`, which is required.
    pub fn consumer_id(mut self, value: impl Into<String>) -> Self {
        self.consumer_id = Some(value.into());
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
    DeleteConsumerGroupRequest {
        "ConsumerId" => consumer_id: query,
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteConsumerGroupRequest {
    type Response = DeleteConsumerGroupResponse;
    type Error = DeleteConsumerGroupError;
    const INFO: OperationInfo = super::operation("DeleteConsumerGroup")
        .required(&["ConsumerId", "InstanceId", "RegionId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [DeleteConsumerGroupError] = &[
        DeleteConsumerGroupError::AclAddSaslError,
        DeleteConsumerGroupError::AclDelSaslError,
        DeleteConsumerGroupError::AclDisableError,
        DeleteConsumerGroupError::AclDuplicatedAuthError,
        DeleteConsumerGroupError::AdminGetBrokerConfigError,
        DeleteConsumerGroupError::AdminUpdateBrokerConfigError,
        DeleteConsumerGroupError::AdminUpdateSubPermError,
        DeleteConsumerGroupError::AdminUpdateTopicPermError,
        DeleteConsumerGroupError::AgentBusinessError,
        DeleteConsumerGroupError::AgentError,
        DeleteConsumerGroupError::AsyncTaskDeleteTopic,
        DeleteConsumerGroupError::AsyncTaskExecuteTimeNotSupport,
        DeleteConsumerGroupError::AsyncTaskIgnored,
        DeleteConsumerGroupError::AsyncTaskNotMeetCondition,
        DeleteConsumerGroupError::AsyncTaskRetryLater,
        DeleteConsumerGroupError::AsyncTaskTypeAlreadyExist,
        DeleteConsumerGroupError::AsyncTaskSlaveNotCompleted,
        DeleteConsumerGroupError::AuthCalSignatureError,
        DeleteConsumerGroupError::AuthCsrfCheckError,
        DeleteConsumerGroupError::AuthLoginCheckError,
        DeleteConsumerGroupError::AuthOnsChannelInvalid,
        DeleteConsumerGroupError::AuthPermissionCheckError,
        DeleteConsumerGroupError::AuthRequestNotAllowed,
        DeleteConsumerGroupError::AuthResourceEmpowerCheckError,
        DeleteConsumerGroupError::AuthResourceOwnerError,
        DeleteConsumerGroupError::AuthServiceCheckError,
        DeleteConsumerGroupError::AuthSignatureCheckError,
        DeleteConsumerGroupError::AuthSystemPermissionCheckError,
        DeleteConsumerGroupError::AuthTopicCreateError,
        DeleteConsumerGroupError::AuthUserCheckError,
        DeleteConsumerGroupError::AuthUserInBlackList,
        DeleteConsumerGroupError::BizGetTopicStatusError,
        DeleteConsumerGroupError::BizInstanceNotFound,
        DeleteConsumerGroupError::BizInstanceStatusError,
        DeleteConsumerGroupError::BizLimitPubnetwork,
        DeleteConsumerGroupError::BizLimitQuotaDown,
        DeleteConsumerGroupError::BizLimitQuotaDown1,
        DeleteConsumerGroupError::BizLimitQuotaDown2,
        DeleteConsumerGroupError::BizTagResourceNotSupported,
        DeleteConsumerGroupError::BizAclNotEnabled,
        DeleteConsumerGroupError::BizAoneCheckError,
        DeleteConsumerGroupError::BizBroadcastingPullUnsupport,
        DeleteConsumerGroupError::BizBrokerNotFound,
        DeleteConsumerGroupError::BizCanNotEnableAcl,
        DeleteConsumerGroupError::BizClusterIsEmpty,
        DeleteConsumerGroupError::BizConsumerGroupActiveError,
        DeleteConsumerGroupError::BizConsumerIdBelongToOtherUser,
        DeleteConsumerGroupError::BizConsumerNeverRunning,
        DeleteConsumerGroupError::BizConsumerNotOnline,
        DeleteConsumerGroupError::BizCreateOrderConfigError,
        DeleteConsumerGroupError::BizCreatePublishError,
        DeleteConsumerGroupError::BizCreateSubscriptionError,
        DeleteConsumerGroupError::BizCreateTopicError,
        DeleteConsumerGroupError::BizCreateTopicNumLessThanBeforeError,
        DeleteConsumerGroupError::BizDeleteOrderConfigError,
        DeleteConsumerGroupError::BizDeleteSubscriptionError,
        DeleteConsumerGroupError::BizDeleteTopicError,
        DeleteConsumerGroupError::BizDownloadMessageError,
        DeleteConsumerGroupError::BizFieldCheckInvalid,
        DeleteConsumerGroupError::BizFindConsumerGroupInfoError,
        DeleteConsumerGroupError::BizGetAppkeyListError,
        DeleteConsumerGroupError::BizGetClusterInfoError,
        DeleteConsumerGroupError::BizGetConsumerConnectionError,
        DeleteConsumerGroupError::BizGetConsumerRunningInfoError,
        DeleteConsumerGroupError::BizGetConsumeAccumulateError,
        DeleteConsumerGroupError::BizGetConsumeStatusError,
        DeleteConsumerGroupError::BizGetTopicRouteInfoError,
        DeleteConsumerGroupError::BizGetTopicStatusError2,
        DeleteConsumerGroupError::BizInstanceAlreadyExists,
        DeleteConsumerGroupError::BizInstanceBasicInfoError,
        DeleteConsumerGroupError::BizInstanceCreateError,
        DeleteConsumerGroupError::BizInstanceCreateOrderError,
        DeleteConsumerGroupError::BizInstanceDeleteError,
        DeleteConsumerGroupError::BizInstanceLocationError,
        DeleteConsumerGroupError::BizInstanceNotFound2,
        DeleteConsumerGroupError::BizInstanceOnlyProfessionalSupport,
        DeleteConsumerGroupError::BizInstanceOwnerError,
        DeleteConsumerGroupError::BizInstancePaidtypeNotSupport,
        DeleteConsumerGroupError::BizInstancePermissionCheckError,
        DeleteConsumerGroupError::BizInstanceRefundError,
        DeleteConsumerGroupError::BizInstanceReleaseError,
        DeleteConsumerGroupError::BizInstanceReleaseExistConsumerGroupError,
        DeleteConsumerGroupError::BizInstanceReleaseExistTopicError,
        DeleteConsumerGroupError::BizInstanceReleaseLesshourError,
        DeleteConsumerGroupError::BizInstanceStatusError2,
        DeleteConsumerGroupError::BizInstanceUpdateError,
        DeleteConsumerGroupError::BizInstanceUpgradeOrderError,
        DeleteConsumerGroupError::BizMessageTrackError,
        DeleteConsumerGroupError::BizNoMessage,
        DeleteConsumerGroupError::BizProducerIdBelongToOtherUser,
        DeleteConsumerGroupError::BizPublisherExisted,
        DeleteConsumerGroupError::BizPublishInfoNotFound,
        DeleteConsumerGroupError::BizPushMessageToConsumerError,
        DeleteConsumerGroupError::BizQueryConsumeTimespanError,
        DeleteConsumerGroupError::BizQueryMessageError,
        DeleteConsumerGroupError::BizResetOffsetError,
        DeleteConsumerGroupError::BizSaslUserNotExist,
        DeleteConsumerGroupError::BizSaslUserNumExceed,
        DeleteConsumerGroupError::BizSendMessageError,
        DeleteConsumerGroupError::BizSlrCreateNoPermission,
        DeleteConsumerGroupError::BizSubscriptionAlreadyExists,
        DeleteConsumerGroupError::BizSubscriptionCreateError,
        DeleteConsumerGroupError::BizSubscriptionDeleteError,
        DeleteConsumerGroupError::BizSubscriptionExisted,
        DeleteConsumerGroupError::BizSubscriptionNotFound,
        DeleteConsumerGroupError::BizSubscriptionPermissionCheckError,
        DeleteConsumerGroupError::BizSubscriptionStatusError,
        DeleteConsumerGroupError::BizSubscriptionTooMuch,
        DeleteConsumerGroupError::BizSubscriptionUpdateError,
        DeleteConsumerGroupError::BizTagDuplicateTagKey,
        DeleteConsumerGroupError::BizTagOnlyServiceAccountHasPermission,
        DeleteConsumerGroupError::BizTagRequestResourceNumExceed,
        DeleteConsumerGroupError::BizTagRequestTagNumExceed,
        DeleteConsumerGroupError::BizTagResourceNotExist,
        DeleteConsumerGroupError::BizTagResourceNumExceed,
        DeleteConsumerGroupError::BizTagTagkeyNotValid,
        DeleteConsumerGroupError::BizTagTagvalueNotValid,
        DeleteConsumerGroupError::BizTagTagNumExceed,
        DeleteConsumerGroupError::BizTimeSpanEmpty,
        DeleteConsumerGroupError::BizTopicAlreadyExists,
        DeleteConsumerGroupError::BizTopicCompactTopicNotSupport,
        DeleteConsumerGroupError::BizTopicCreateError,
        DeleteConsumerGroupError::BizTopicCreateInternalError,
        DeleteConsumerGroupError::BizTopicDeleteError,
        DeleteConsumerGroupError::BizTopicExisted,
        DeleteConsumerGroupError::BizTopicLocalTopicNotSupport,
        DeleteConsumerGroupError::BizTopicNotFound,
        DeleteConsumerGroupError::BizTopicOffsetError,
        DeleteConsumerGroupError::BizTopicPartitionAddError,
        DeleteConsumerGroupError::BizTopicPartitionError,
        DeleteConsumerGroupError::BizTopicPartitionNumExceed,
        DeleteConsumerGroupError::BizTopicStatusError,
        DeleteConsumerGroupError::BizTopicTooMuch,
        DeleteConsumerGroupError::BizTopicUpdateConfigError,
        DeleteConsumerGroupError::BizTopicUpdateError,
        DeleteConsumerGroupError::BizUpdateAclFailed,
        DeleteConsumerGroupError::BizUpdateSubscriptionError,
        DeleteConsumerGroupError::BizUpdateTopicError,
        DeleteConsumerGroupError::BizUpdateTopicPermError,
        DeleteConsumerGroupError::DataExceedMaxLimit,
        DeleteConsumerGroupError::DbUpdateFailed,
        DeleteConsumerGroupError::DeployCallbackIllegal,
        DeleteConsumerGroupError::DeployNotRetriableError,
        DeleteConsumerGroupError::DeployResourceNotEnough,
        DeleteConsumerGroupError::DeployRetriableError,
        DeleteConsumerGroupError::DeployError,
        DeleteConsumerGroupError::DeployPreCheckError,
        DeleteConsumerGroupError::DeployTypeNotSupport,
        DeleteConsumerGroupError::FlowControl,
        DeleteConsumerGroupError::GetConsumerMissingAccessKeyId,
        DeleteConsumerGroupError::GroupActive,
        DeleteConsumerGroupError::InstanceCaclulateChangeTime,
        DeleteConsumerGroupError::InstanceChangeNotAllowed,
        DeleteConsumerGroupError::InstanceExceedMaxLimit,
        DeleteConsumerGroupError::InstanceInsertComponentFail,
        DeleteConsumerGroupError::InstanceResourceNotSufficient,
        DeleteConsumerGroupError::InstanceStatusNotRunning,
        DeleteConsumerGroupError::InstanceUpdateComponentFail,
        DeleteConsumerGroupError::InstanceUpgradeServiceVersion,
        DeleteConsumerGroupError::InstanceStatusChangeNotAllowed,
        DeleteConsumerGroupError::InstanceStatusNotAllowed,
        DeleteConsumerGroupError::InstanceStatusNotReleased,
        DeleteConsumerGroupError::InstanceStatusNotWaitChange,
        DeleteConsumerGroupError::InstanceStatusNotWaitDeploy,
        DeleteConsumerGroupError::InstanceStatusReleased,
        DeleteConsumerGroupError::InstanceStatusStopped,
        DeleteConsumerGroupError::InvalidAny,
        DeleteConsumerGroupError::InvalidPartitionAny,
        DeleteConsumerGroupError::InvalidParameter,
        DeleteConsumerGroupError::InvalidParameterDataAlreadyExist,
        DeleteConsumerGroupError::InvalidParameterDataNotChange,
        DeleteConsumerGroupError::InvalidParameterFormat,
        DeleteConsumerGroupError::InvalidParameterNotSupport,
        DeleteConsumerGroupError::InvalidParameterOtherParam,
        DeleteConsumerGroupError::InvalidParameterRange,
        DeleteConsumerGroupError::InvalidParameterSize,
        DeleteConsumerGroupError::InvalidParameterVersionNotSupport,
        DeleteConsumerGroupError::LdapCreateAdminError,
        DeleteConsumerGroupError::LdapDeleteAdminError,
        DeleteConsumerGroupError::ManagerConfigRuleExistError,
        DeleteConsumerGroupError::ManagerConfigRuleNotExistError,
        DeleteConsumerGroupError::ManagerNotCommit,
        DeleteConsumerGroupError::ManagerRecoverTaskNotFound,
        DeleteConsumerGroupError::ManagerRecoverTaskNotMatch,
        DeleteConsumerGroupError::ManagerScheduledTaskStatusError,
        DeleteConsumerGroupError::ManagerScheduledTaskStatusNotSupport,
        DeleteConsumerGroupError::MissingParameter,
        DeleteConsumerGroupError::NotSupport,
        DeleteConsumerGroupError::NotSupportDataStatus,
        DeleteConsumerGroupError::OnsLoginCheckError,
        DeleteConsumerGroupError::OnsInitEnvError,
        DeleteConsumerGroupError::OnsInternalError2,
        DeleteConsumerGroupError::OnsInvokeError,
        DeleteConsumerGroupError::OnsLoginCheckError2,
        DeleteConsumerGroupError::OnsServiceUnsupported,
        DeleteConsumerGroupError::OnsSystemError,
        DeleteConsumerGroupError::OnsSystemFlowControl,
        DeleteConsumerGroupError::OrderCreateError,
        DeleteConsumerGroupError::OrderInsufficientBalance,
        DeleteConsumerGroupError::OssNotFound,
        DeleteConsumerGroupError::OssPublishFailed,
        DeleteConsumerGroupError::RamUserNotFoundByAccesskey,
        DeleteConsumerGroupError::RamCreateResourceOwnerError,
        DeleteConsumerGroupError::RamCreateResourcePermissionError,
        DeleteConsumerGroupError::RamDeleteResourceOwnerError,
        DeleteConsumerGroupError::RamDeleteResourcePermissionError,
        DeleteConsumerGroupError::RamGetUserByAkError,
        DeleteConsumerGroupError::RamUserNotFoundByAccesskey2,
        DeleteConsumerGroupError::ScheduledTaskAlreadyHasSameTaskType,
        DeleteConsumerGroupError::ScheduledTaskExecuteTimeGapTooShort,
        DeleteConsumerGroupError::ServerlessPlanInstanceNotMatch,
        DeleteConsumerGroupError::ServerlessPlanIntervalInvalid,
        DeleteConsumerGroupError::ServerlessPlanNameExist,
        DeleteConsumerGroupError::ServerlessPlanNotSupportEnabledRuleExist,
        DeleteConsumerGroupError::ServerlessPlanNotSupportStatusEnabled,
        DeleteConsumerGroupError::ServerlessPlanTaskStatusNotSupport,
        DeleteConsumerGroupError::SlsQueryError,
        DeleteConsumerGroupError::StsNotFound,
        DeleteConsumerGroupError::TopicDownloadMessageFail,
        DeleteConsumerGroupError::TopicExist,
        DeleteConsumerGroupError::TopicNotFound,
        DeleteConsumerGroupError::TopicQueryMessageFail,
        DeleteConsumerGroupError::TopicSendFail,
        DeleteConsumerGroupError::TopicStatusNotRunning,
        DeleteConsumerGroupError::TopicStatusNotAllowed,
        DeleteConsumerGroupError::VpcAssumeroleError,
        DeleteConsumerGroupError::VpcVswZoneMappingError,
        DeleteConsumerGroupError::WhiteDeleteError,
        DeleteConsumerGroupError::WhiteIpAlreadyExistsError,
        DeleteConsumerGroupError::WhiteIpIllegalError,
        DeleteConsumerGroupError::WhiteIplistOverlongError,
        DeleteConsumerGroupError::WhiteOverLengthError,
        DeleteConsumerGroupError::WhiteParamError,
        DeleteConsumerGroupError::NoPermission,
        DeleteConsumerGroupError::AsyncTaskGroupNotFound,
        DeleteConsumerGroupError::AsyncTaskHandlerNotFound,
        DeleteConsumerGroupError::AsyncTaskTypeNotFound,
        DeleteConsumerGroupError::GroupNotFound,
        DeleteConsumerGroupError::InstanceNotFound,
        DeleteConsumerGroupError::InstanceAgentNotFound,
        DeleteConsumerGroupError::InvalidDataFieldsIncomplete,
        DeleteConsumerGroupError::InvalidParameterDataNotFound,
        DeleteConsumerGroupError::VpcVSwitchNotFound,
        DeleteConsumerGroupError::GetConsumerProgressError,
        DeleteConsumerGroupError::InternalError,
        DeleteConsumerGroupError::InternalError2,
        DeleteConsumerGroupError::InternalUnknownCodeError,
        DeleteConsumerGroupError::OnsGetAllowedipInternalError,
        DeleteConsumerGroupError::OnsInternalError,
        DeleteConsumerGroupError::OnsUpdateAllowedipInternalError,
        DeleteConsumerGroupError::RemoteCallError,
        DeleteConsumerGroupError::RmqClusterEmpty,
    ];
}

/// Response to [`DeleteConsumerGroupRequest`].
#[non_exhaustive]
pub struct DeleteConsumerGroupResponse {
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
    DeleteConsumerGroupResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DeleteConsumerGroupRequest`] names.
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
pub type DeleteConsumerGroupError = super::DocumentedError;
