// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyPartitionNum`, from `alikafka/ModifyPartitionNum.md`.

use alicloud_runtime::codegen::*;

/// Adds a number of partitions to a topic; it cannot take any away.
///
/// ```no_run
/// # async fn example(client: alicloud_alikafka::Client) -> Result<(), alicloud_alikafka::Error> {
/// let request = alicloud_alikafka::ModifyPartitionNumRequest::new()
///     .add_partition_num(6)
///     .instance_id("alikafka_post-cn-0pp1l9z8***")
///     .region_id("cn-hangzhou")
///     .topic("TopicPartitionNum");
/// let reply = client.modify_partition_num(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyPartitionNumRequest {
    /// **Required.** How many there are of this: add partition. Example: `6`.
    pub add_partition_num: Option<i32>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `alikafka_post-cn-0pp1l9z8***`.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Topic that messages are published under. Example: `TopicPartitionNum`.
    pub topic: Option<String>,
}

impl ModifyPartitionNumRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AddPartitionNum`, which is required.
    #[inline]
    pub fn add_partition_num(mut self, value: i32) -> Self {
        self.add_partition_num = Some(value);
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
    /// Sets `Topic`, which is required.
    pub fn topic(mut self, value: impl Into<String>) -> Self {
        self.topic = Some(value.into());
        self
    }
}

request! {
    ModifyPartitionNumRequest {
        "AddPartitionNum" => add_partition_num: query,
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "Topic" => topic: query,
    }
}

impl Operation for ModifyPartitionNumRequest {
    type Response = ModifyPartitionNumResponse;
    type Error = ModifyPartitionNumError;
    const INFO: OperationInfo = super::operation("ModifyPartitionNum")
        .required(&["AddPartitionNum", "InstanceId", "RegionId", "Topic"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [ModifyPartitionNumError] = &[
        ModifyPartitionNumError::AclAddSaslError,
        ModifyPartitionNumError::AclDelSaslError,
        ModifyPartitionNumError::AclDisableError,
        ModifyPartitionNumError::AclDuplicatedAuthError,
        ModifyPartitionNumError::AdminGetBrokerConfigError,
        ModifyPartitionNumError::AdminUpdateBrokerConfigError,
        ModifyPartitionNumError::AdminUpdateSubPermError,
        ModifyPartitionNumError::AdminUpdateTopicPermError,
        ModifyPartitionNumError::AgentBusinessError,
        ModifyPartitionNumError::AgentError,
        ModifyPartitionNumError::AsyncTaskDeleteTopic,
        ModifyPartitionNumError::AsyncTaskExecuteTimeNotSupport,
        ModifyPartitionNumError::AsyncTaskIgnored,
        ModifyPartitionNumError::AsyncTaskNotMeetCondition,
        ModifyPartitionNumError::AsyncTaskRetryLater,
        ModifyPartitionNumError::AsyncTaskTypeAlreadyExist,
        ModifyPartitionNumError::AsyncTaskSlaveNotCompleted,
        ModifyPartitionNumError::AuthCalSignatureError,
        ModifyPartitionNumError::AuthCsrfCheckError,
        ModifyPartitionNumError::AuthLoginCheckError,
        ModifyPartitionNumError::AuthOnsChannelInvalid,
        ModifyPartitionNumError::AuthPermissionCheckError,
        ModifyPartitionNumError::AuthRequestNotAllowed,
        ModifyPartitionNumError::AuthResourceEmpowerCheckError,
        ModifyPartitionNumError::AuthResourceOwnerError,
        ModifyPartitionNumError::AuthServiceCheckError,
        ModifyPartitionNumError::AuthSignatureCheckError,
        ModifyPartitionNumError::AuthSystemPermissionCheckError,
        ModifyPartitionNumError::AuthTopicCreateError,
        ModifyPartitionNumError::AuthUserCheckError,
        ModifyPartitionNumError::AuthUserInBlackList,
        ModifyPartitionNumError::BizGetTopicStatusError,
        ModifyPartitionNumError::BizInstanceNotFound,
        ModifyPartitionNumError::BizInstanceStatusError,
        ModifyPartitionNumError::BizLimitPubnetwork,
        ModifyPartitionNumError::BizLimitQuotaDown,
        ModifyPartitionNumError::BizLimitQuotaDown1,
        ModifyPartitionNumError::BizLimitQuotaDown2,
        ModifyPartitionNumError::BizTagResourceNotSupported,
        ModifyPartitionNumError::BizAclNotEnabled,
        ModifyPartitionNumError::BizAoneCheckError,
        ModifyPartitionNumError::BizBroadcastingPullUnsupport,
        ModifyPartitionNumError::BizBrokerNotFound,
        ModifyPartitionNumError::BizCanNotEnableAcl,
        ModifyPartitionNumError::BizClusterIsEmpty,
        ModifyPartitionNumError::BizConsumerGroupActiveError,
        ModifyPartitionNumError::BizConsumerIdBelongToOtherUser,
        ModifyPartitionNumError::BizConsumerNeverRunning,
        ModifyPartitionNumError::BizConsumerNotOnline,
        ModifyPartitionNumError::BizCreateOrderConfigError,
        ModifyPartitionNumError::BizCreatePublishError,
        ModifyPartitionNumError::BizCreateSubscriptionError,
        ModifyPartitionNumError::BizCreateTopicError,
        ModifyPartitionNumError::BizCreateTopicNumLessThanBeforeError,
        ModifyPartitionNumError::BizDeleteOrderConfigError,
        ModifyPartitionNumError::BizDeleteSubscriptionError,
        ModifyPartitionNumError::BizDeleteTopicError,
        ModifyPartitionNumError::BizDownloadMessageError,
        ModifyPartitionNumError::BizFieldCheckInvalid,
        ModifyPartitionNumError::BizFindConsumerGroupInfoError,
        ModifyPartitionNumError::BizGetAppkeyListError,
        ModifyPartitionNumError::BizGetClusterInfoError,
        ModifyPartitionNumError::BizGetConsumerConnectionError,
        ModifyPartitionNumError::BizGetConsumerRunningInfoError,
        ModifyPartitionNumError::BizGetConsumeAccumulateError,
        ModifyPartitionNumError::BizGetConsumeStatusError,
        ModifyPartitionNumError::BizGetTopicRouteInfoError,
        ModifyPartitionNumError::BizGetTopicStatusError2,
        ModifyPartitionNumError::BizInstanceAlreadyExists,
        ModifyPartitionNumError::BizInstanceBasicInfoError,
        ModifyPartitionNumError::BizInstanceCreateError,
        ModifyPartitionNumError::BizInstanceCreateOrderError,
        ModifyPartitionNumError::BizInstanceDeleteError,
        ModifyPartitionNumError::BizInstanceLocationError,
        ModifyPartitionNumError::BizInstanceNotFound2,
        ModifyPartitionNumError::BizInstanceOnlyProfessionalSupport,
        ModifyPartitionNumError::BizInstanceOwnerError,
        ModifyPartitionNumError::BizInstancePaidtypeNotSupport,
        ModifyPartitionNumError::BizInstancePermissionCheckError,
        ModifyPartitionNumError::BizInstanceRefundError,
        ModifyPartitionNumError::BizInstanceReleaseError,
        ModifyPartitionNumError::BizInstanceReleaseExistConsumerGroupError,
        ModifyPartitionNumError::BizInstanceReleaseExistTopicError,
        ModifyPartitionNumError::BizInstanceReleaseLesshourError,
        ModifyPartitionNumError::BizInstanceStatusError2,
        ModifyPartitionNumError::BizInstanceUpdateError,
        ModifyPartitionNumError::BizInstanceUpgradeOrderError,
        ModifyPartitionNumError::BizMessageTrackError,
        ModifyPartitionNumError::BizNoMessage,
        ModifyPartitionNumError::BizProducerIdBelongToOtherUser,
        ModifyPartitionNumError::BizPublisherExisted,
        ModifyPartitionNumError::BizPublishInfoNotFound,
        ModifyPartitionNumError::BizPushMessageToConsumerError,
        ModifyPartitionNumError::BizQueryConsumeTimespanError,
        ModifyPartitionNumError::BizQueryMessageError,
        ModifyPartitionNumError::BizResetOffsetError,
        ModifyPartitionNumError::BizSaslUserNotExist,
        ModifyPartitionNumError::BizSaslUserNumExceed,
        ModifyPartitionNumError::BizSendMessageError,
        ModifyPartitionNumError::BizSlrCreateNoPermission,
        ModifyPartitionNumError::BizSubscriptionAlreadyExists,
        ModifyPartitionNumError::BizSubscriptionCreateError,
        ModifyPartitionNumError::BizSubscriptionDeleteError,
        ModifyPartitionNumError::BizSubscriptionExisted,
        ModifyPartitionNumError::BizSubscriptionNotFound,
        ModifyPartitionNumError::BizSubscriptionPermissionCheckError,
        ModifyPartitionNumError::BizSubscriptionStatusError,
        ModifyPartitionNumError::BizSubscriptionTooMuch,
        ModifyPartitionNumError::BizSubscriptionUpdateError,
        ModifyPartitionNumError::BizTagDuplicateTagKey,
        ModifyPartitionNumError::BizTagOnlyServiceAccountHasPermission,
        ModifyPartitionNumError::BizTagRequestResourceNumExceed,
        ModifyPartitionNumError::BizTagRequestTagNumExceed,
        ModifyPartitionNumError::BizTagResourceNotExist,
        ModifyPartitionNumError::BizTagResourceNumExceed,
        ModifyPartitionNumError::BizTagTagkeyNotValid,
        ModifyPartitionNumError::BizTagTagvalueNotValid,
        ModifyPartitionNumError::BizTagTagNumExceed,
        ModifyPartitionNumError::BizTimeSpanEmpty,
        ModifyPartitionNumError::BizTopicAlreadyExists,
        ModifyPartitionNumError::BizTopicCompactTopicNotSupport,
        ModifyPartitionNumError::BizTopicCreateError,
        ModifyPartitionNumError::BizTopicCreateInternalError,
        ModifyPartitionNumError::BizTopicDeleteError,
        ModifyPartitionNumError::BizTopicExisted,
        ModifyPartitionNumError::BizTopicLocalTopicNotSupport,
        ModifyPartitionNumError::BizTopicNotFound,
        ModifyPartitionNumError::BizTopicOffsetError,
        ModifyPartitionNumError::BizTopicPartitionAddError,
        ModifyPartitionNumError::BizTopicPartitionError,
        ModifyPartitionNumError::BizTopicPartitionNumExceed,
        ModifyPartitionNumError::BizTopicStatusError,
        ModifyPartitionNumError::BizTopicTooMuch,
        ModifyPartitionNumError::BizTopicUpdateConfigError,
        ModifyPartitionNumError::BizTopicUpdateError,
        ModifyPartitionNumError::BizUpdateAclFailed,
        ModifyPartitionNumError::BizUpdateSubscriptionError,
        ModifyPartitionNumError::BizUpdateTopicError,
        ModifyPartitionNumError::BizUpdateTopicPermError,
        ModifyPartitionNumError::DataExceedMaxLimit,
        ModifyPartitionNumError::DbUpdateFailed,
        ModifyPartitionNumError::DeployCallbackIllegal,
        ModifyPartitionNumError::DeployNotRetriableError,
        ModifyPartitionNumError::DeployResourceNotEnough,
        ModifyPartitionNumError::DeployRetriableError,
        ModifyPartitionNumError::DeployError,
        ModifyPartitionNumError::DeployPreCheckError,
        ModifyPartitionNumError::DeployTypeNotSupport,
        ModifyPartitionNumError::FlowControl,
        ModifyPartitionNumError::GetConsumerMissingAccessKeyId,
        ModifyPartitionNumError::GroupActive,
        ModifyPartitionNumError::InstanceCaclulateChangeTime,
        ModifyPartitionNumError::InstanceChangeNotAllowed,
        ModifyPartitionNumError::InstanceExceedMaxLimit,
        ModifyPartitionNumError::InstanceInsertComponentFail,
        ModifyPartitionNumError::InstanceResourceNotSufficient,
        ModifyPartitionNumError::InstanceStatusNotRunning,
        ModifyPartitionNumError::InstanceUpdateComponentFail,
        ModifyPartitionNumError::InstanceUpgradeServiceVersion,
        ModifyPartitionNumError::InstanceStatusChangeNotAllowed,
        ModifyPartitionNumError::InstanceStatusNotAllowed,
        ModifyPartitionNumError::InstanceStatusNotReleased,
        ModifyPartitionNumError::InstanceStatusNotWaitChange,
        ModifyPartitionNumError::InstanceStatusNotWaitDeploy,
        ModifyPartitionNumError::InstanceStatusReleased,
        ModifyPartitionNumError::InstanceStatusStopped,
        ModifyPartitionNumError::InvalidAny,
        ModifyPartitionNumError::InvalidPartitionAny,
        ModifyPartitionNumError::InvalidParameter,
        ModifyPartitionNumError::InvalidParameterDataAlreadyExist,
        ModifyPartitionNumError::InvalidParameterDataNotChange,
        ModifyPartitionNumError::InvalidParameterFormat,
        ModifyPartitionNumError::InvalidParameterNotSupport,
        ModifyPartitionNumError::InvalidParameterOtherParam,
        ModifyPartitionNumError::InvalidParameterRange,
        ModifyPartitionNumError::InvalidParameterSize,
        ModifyPartitionNumError::InvalidParameterVersionNotSupport,
        ModifyPartitionNumError::LdapCreateAdminError,
        ModifyPartitionNumError::LdapDeleteAdminError,
        ModifyPartitionNumError::ManagerConfigRuleExistError,
        ModifyPartitionNumError::ManagerConfigRuleNotExistError,
        ModifyPartitionNumError::ManagerNotCommit,
        ModifyPartitionNumError::ManagerRecoverTaskNotFound,
        ModifyPartitionNumError::ManagerRecoverTaskNotMatch,
        ModifyPartitionNumError::ManagerScheduledTaskStatusError,
        ModifyPartitionNumError::ManagerScheduledTaskStatusNotSupport,
        ModifyPartitionNumError::MissingParameter,
        ModifyPartitionNumError::NotSupport,
        ModifyPartitionNumError::NotSupportDataStatus,
        ModifyPartitionNumError::OnsLoginCheckError,
        ModifyPartitionNumError::OnsInitEnvError,
        ModifyPartitionNumError::OnsInternalError2,
        ModifyPartitionNumError::OnsInvokeError,
        ModifyPartitionNumError::OnsLoginCheckError2,
        ModifyPartitionNumError::OnsServiceUnsupported,
        ModifyPartitionNumError::OnsSystemError,
        ModifyPartitionNumError::OnsSystemFlowControl,
        ModifyPartitionNumError::OrderCreateError,
        ModifyPartitionNumError::OrderInsufficientBalance,
        ModifyPartitionNumError::OssNotFound,
        ModifyPartitionNumError::OssPublishFailed,
        ModifyPartitionNumError::RamUserNotFoundByAccesskey,
        ModifyPartitionNumError::RamCreateResourceOwnerError,
        ModifyPartitionNumError::RamCreateResourcePermissionError,
        ModifyPartitionNumError::RamDeleteResourceOwnerError,
        ModifyPartitionNumError::RamDeleteResourcePermissionError,
        ModifyPartitionNumError::RamGetUserByAkError,
        ModifyPartitionNumError::RamUserNotFoundByAccesskey2,
        ModifyPartitionNumError::ScheduledTaskAlreadyHasSameTaskType,
        ModifyPartitionNumError::ScheduledTaskExecuteTimeGapTooShort,
        ModifyPartitionNumError::ServerlessPlanInstanceNotMatch,
        ModifyPartitionNumError::ServerlessPlanIntervalInvalid,
        ModifyPartitionNumError::ServerlessPlanNameExist,
        ModifyPartitionNumError::ServerlessPlanNotSupportEnabledRuleExist,
        ModifyPartitionNumError::ServerlessPlanNotSupportStatusEnabled,
        ModifyPartitionNumError::ServerlessPlanTaskStatusNotSupport,
        ModifyPartitionNumError::SlsQueryError,
        ModifyPartitionNumError::StsNotFound,
        ModifyPartitionNumError::TopicDownloadMessageFail,
        ModifyPartitionNumError::TopicExist,
        ModifyPartitionNumError::TopicNotFound,
        ModifyPartitionNumError::TopicQueryMessageFail,
        ModifyPartitionNumError::TopicSendFail,
        ModifyPartitionNumError::TopicStatusNotRunning,
        ModifyPartitionNumError::TopicStatusNotAllowed,
        ModifyPartitionNumError::VpcAssumeroleError,
        ModifyPartitionNumError::VpcVswZoneMappingError,
        ModifyPartitionNumError::WhiteDeleteError,
        ModifyPartitionNumError::WhiteIpAlreadyExistsError,
        ModifyPartitionNumError::WhiteIpIllegalError,
        ModifyPartitionNumError::WhiteIplistOverlongError,
        ModifyPartitionNumError::WhiteOverLengthError,
        ModifyPartitionNumError::WhiteParamError,
        ModifyPartitionNumError::NoPermission,
        ModifyPartitionNumError::AsyncTaskGroupNotFound,
        ModifyPartitionNumError::AsyncTaskHandlerNotFound,
        ModifyPartitionNumError::AsyncTaskTypeNotFound,
        ModifyPartitionNumError::GroupNotFound,
        ModifyPartitionNumError::InstanceNotFound,
        ModifyPartitionNumError::InstanceAgentNotFound,
        ModifyPartitionNumError::InvalidDataFieldsIncomplete,
        ModifyPartitionNumError::InvalidParameterDataNotFound,
        ModifyPartitionNumError::VpcVSwitchNotFound,
        ModifyPartitionNumError::GetConsumerProgressError,
        ModifyPartitionNumError::InternalError,
        ModifyPartitionNumError::InternalError2,
        ModifyPartitionNumError::InternalUnknownCodeError,
        ModifyPartitionNumError::OnsGetAllowedipInternalError,
        ModifyPartitionNumError::OnsInternalError,
        ModifyPartitionNumError::OnsUpdateAllowedipInternalError,
        ModifyPartitionNumError::RemoteCallError,
        ModifyPartitionNumError::RmqClusterEmpty,
    ];
}

/// Response to [`ModifyPartitionNumRequest`].
#[non_exhaustive]
pub struct ModifyPartitionNumResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `operation success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B7A39AE5-0B36-4442-A304-E0885265***`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ModifyPartitionNumResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`ModifyPartitionNumRequest`] names.
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
pub type ModifyPartitionNumError = super::DocumentedError;
