// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetTopicStatus`, from `alikafka/GetTopicStatus.md`.

use alicloud_runtime::codegen::*;

/// Shows offsets and time of the latest message for each partition of a topic.
///
/// ```no_run
/// # async fn example(client: alicloud_alikafka::Client) -> Result<(), alicloud_alikafka::Error> {
/// let request = alicloud_alikafka::GetTopicStatusRequest::new()
///     .instance_id("alikafka_pre-cn-v0h15tjmo003")
///     .topic("normal_topic_9d034262835916103455551be06cc2dc_6");
/// let reply = client.get_topic_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetTopicStatusRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `alikafka_pre-cn-v0h15tjmo003`.
    pub instance_id: Option<String>,
    /// **Required.** Topic that messages are published under.
    /// Example: `normal_topic_9d034262835916103455551be06cc2dc_6`.
    pub topic: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl GetTopicStatusRequest {
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
    /// Sets `Topic`, which is required.
    pub fn topic(mut self, value: impl Into<String>) -> Self {
        self.topic = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    GetTopicStatusRequest {
        "InstanceId" => instance_id: query,
        "Topic" => topic: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for GetTopicStatusRequest {
    type Response = GetTopicStatusResponse;
    type Error = GetTopicStatusError;
    const INFO: OperationInfo = super::operation("GetTopicStatus")
        .required(&["InstanceId", "Topic"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetTopicStatusError] = &[
        GetTopicStatusError::AclAddSaslError,
        GetTopicStatusError::AclDelSaslError,
        GetTopicStatusError::AclDisableError,
        GetTopicStatusError::AclDuplicatedAuthError,
        GetTopicStatusError::AdminGetBrokerConfigError,
        GetTopicStatusError::AdminUpdateBrokerConfigError,
        GetTopicStatusError::AdminUpdateSubPermError,
        GetTopicStatusError::AdminUpdateTopicPermError,
        GetTopicStatusError::AgentBusinessError,
        GetTopicStatusError::AgentError,
        GetTopicStatusError::AsyncTaskDeleteTopic,
        GetTopicStatusError::AsyncTaskExecuteTimeNotSupport,
        GetTopicStatusError::AsyncTaskIgnored,
        GetTopicStatusError::AsyncTaskNotMeetCondition,
        GetTopicStatusError::AsyncTaskRetryLater,
        GetTopicStatusError::AsyncTaskTypeAlreadyExist,
        GetTopicStatusError::AsyncTaskSlaveNotCompleted,
        GetTopicStatusError::AuthCalSignatureError,
        GetTopicStatusError::AuthCsrfCheckError,
        GetTopicStatusError::AuthLoginCheckError,
        GetTopicStatusError::AuthOnsChannelInvalid,
        GetTopicStatusError::AuthPermissionCheckError,
        GetTopicStatusError::AuthRequestNotAllowed,
        GetTopicStatusError::AuthResourceEmpowerCheckError,
        GetTopicStatusError::AuthResourceOwnerError,
        GetTopicStatusError::AuthServiceCheckError,
        GetTopicStatusError::AuthSignatureCheckError,
        GetTopicStatusError::AuthSystemPermissionCheckError,
        GetTopicStatusError::AuthTopicCreateError,
        GetTopicStatusError::AuthUserCheckError,
        GetTopicStatusError::AuthUserInBlackList,
        GetTopicStatusError::BizGetTopicStatusError,
        GetTopicStatusError::BizInstanceNotFound,
        GetTopicStatusError::BizInstanceStatusError,
        GetTopicStatusError::BizLimitPubnetwork,
        GetTopicStatusError::BizLimitQuotaDown,
        GetTopicStatusError::BizLimitQuotaDown1,
        GetTopicStatusError::BizLimitQuotaDown2,
        GetTopicStatusError::BizTagResourceNotSupported,
        GetTopicStatusError::BizAclNotEnabled,
        GetTopicStatusError::BizAoneCheckError,
        GetTopicStatusError::BizBroadcastingPullUnsupport,
        GetTopicStatusError::BizBrokerNotFound,
        GetTopicStatusError::BizCanNotEnableAcl,
        GetTopicStatusError::BizClusterIsEmpty,
        GetTopicStatusError::BizConsumerGroupActiveError,
        GetTopicStatusError::BizConsumerIdBelongToOtherUser,
        GetTopicStatusError::BizConsumerNeverRunning,
        GetTopicStatusError::BizConsumerNotOnline,
        GetTopicStatusError::BizCreateOrderConfigError,
        GetTopicStatusError::BizCreatePublishError,
        GetTopicStatusError::BizCreateSubscriptionError,
        GetTopicStatusError::BizCreateTopicError,
        GetTopicStatusError::BizCreateTopicNumLessThanBeforeError,
        GetTopicStatusError::BizDeleteOrderConfigError,
        GetTopicStatusError::BizDeleteSubscriptionError,
        GetTopicStatusError::BizDeleteTopicError,
        GetTopicStatusError::BizDownloadMessageError,
        GetTopicStatusError::BizFieldCheckInvalid,
        GetTopicStatusError::BizFindConsumerGroupInfoError,
        GetTopicStatusError::BizGetAppkeyListError,
        GetTopicStatusError::BizGetClusterInfoError,
        GetTopicStatusError::BizGetConsumerConnectionError,
        GetTopicStatusError::BizGetConsumerRunningInfoError,
        GetTopicStatusError::BizGetConsumeAccumulateError,
        GetTopicStatusError::BizGetConsumeStatusError,
        GetTopicStatusError::BizGetTopicRouteInfoError,
        GetTopicStatusError::BizGetTopicStatusError2,
        GetTopicStatusError::BizInstanceAlreadyExists,
        GetTopicStatusError::BizInstanceBasicInfoError,
        GetTopicStatusError::BizInstanceCreateError,
        GetTopicStatusError::BizInstanceCreateOrderError,
        GetTopicStatusError::BizInstanceDeleteError,
        GetTopicStatusError::BizInstanceLocationError,
        GetTopicStatusError::BizInstanceNotFound2,
        GetTopicStatusError::BizInstanceOnlyProfessionalSupport,
        GetTopicStatusError::BizInstanceOwnerError,
        GetTopicStatusError::BizInstancePaidtypeNotSupport,
        GetTopicStatusError::BizInstancePermissionCheckError,
        GetTopicStatusError::BizInstanceRefundError,
        GetTopicStatusError::BizInstanceReleaseError,
        GetTopicStatusError::BizInstanceReleaseExistConsumerGroupError,
        GetTopicStatusError::BizInstanceReleaseExistTopicError,
        GetTopicStatusError::BizInstanceReleaseLesshourError,
        GetTopicStatusError::BizInstanceStatusError2,
        GetTopicStatusError::BizInstanceUpdateError,
        GetTopicStatusError::BizInstanceUpgradeOrderError,
        GetTopicStatusError::BizMessageTrackError,
        GetTopicStatusError::BizNoMessage,
        GetTopicStatusError::BizProducerIdBelongToOtherUser,
        GetTopicStatusError::BizPublisherExisted,
        GetTopicStatusError::BizPublishInfoNotFound,
        GetTopicStatusError::BizPushMessageToConsumerError,
        GetTopicStatusError::BizQueryConsumeTimespanError,
        GetTopicStatusError::BizQueryMessageError,
        GetTopicStatusError::BizResetOffsetError,
        GetTopicStatusError::BizSaslUserNotExist,
        GetTopicStatusError::BizSaslUserNumExceed,
        GetTopicStatusError::BizSendMessageError,
        GetTopicStatusError::BizSlrCreateNoPermission,
        GetTopicStatusError::BizSubscriptionAlreadyExists,
        GetTopicStatusError::BizSubscriptionCreateError,
        GetTopicStatusError::BizSubscriptionDeleteError,
        GetTopicStatusError::BizSubscriptionExisted,
        GetTopicStatusError::BizSubscriptionNotFound,
        GetTopicStatusError::BizSubscriptionPermissionCheckError,
        GetTopicStatusError::BizSubscriptionStatusError,
        GetTopicStatusError::BizSubscriptionTooMuch,
        GetTopicStatusError::BizSubscriptionUpdateError,
        GetTopicStatusError::BizTagDuplicateTagKey,
        GetTopicStatusError::BizTagOnlyServiceAccountHasPermission,
        GetTopicStatusError::BizTagRequestResourceNumExceed,
        GetTopicStatusError::BizTagRequestTagNumExceed,
        GetTopicStatusError::BizTagResourceNotExist,
        GetTopicStatusError::BizTagResourceNumExceed,
        GetTopicStatusError::BizTagTagkeyNotValid,
        GetTopicStatusError::BizTagTagvalueNotValid,
        GetTopicStatusError::BizTagTagNumExceed,
        GetTopicStatusError::BizTimeSpanEmpty,
        GetTopicStatusError::BizTopicAlreadyExists,
        GetTopicStatusError::BizTopicCompactTopicNotSupport,
        GetTopicStatusError::BizTopicCreateError,
        GetTopicStatusError::BizTopicCreateInternalError,
        GetTopicStatusError::BizTopicDeleteError,
        GetTopicStatusError::BizTopicExisted,
        GetTopicStatusError::BizTopicLocalTopicNotSupport,
        GetTopicStatusError::BizTopicNotFound,
        GetTopicStatusError::BizTopicOffsetError,
        GetTopicStatusError::BizTopicPartitionAddError,
        GetTopicStatusError::BizTopicPartitionError,
        GetTopicStatusError::BizTopicPartitionNumExceed,
        GetTopicStatusError::BizTopicStatusError,
        GetTopicStatusError::BizTopicTooMuch,
        GetTopicStatusError::BizTopicUpdateConfigError,
        GetTopicStatusError::BizTopicUpdateError,
        GetTopicStatusError::BizUpdateAclFailed,
        GetTopicStatusError::BizUpdateSubscriptionError,
        GetTopicStatusError::BizUpdateTopicError,
        GetTopicStatusError::BizUpdateTopicPermError,
        GetTopicStatusError::DataExceedMaxLimit,
        GetTopicStatusError::DbUpdateFailed,
        GetTopicStatusError::DeployCallbackIllegal,
        GetTopicStatusError::DeployNotRetriableError,
        GetTopicStatusError::DeployResourceNotEnough,
        GetTopicStatusError::DeployRetriableError,
        GetTopicStatusError::DeployError,
        GetTopicStatusError::DeployPreCheckError,
        GetTopicStatusError::DeployTypeNotSupport,
        GetTopicStatusError::FlowControl,
        GetTopicStatusError::GetConsumerMissingAccessKeyId,
        GetTopicStatusError::GroupActive,
        GetTopicStatusError::InstanceCaclulateChangeTime,
        GetTopicStatusError::InstanceChangeNotAllowed,
        GetTopicStatusError::InstanceExceedMaxLimit,
        GetTopicStatusError::InstanceInsertComponentFail,
        GetTopicStatusError::InstanceResourceNotSufficient,
        GetTopicStatusError::InstanceStatusNotRunning,
        GetTopicStatusError::InstanceUpdateComponentFail,
        GetTopicStatusError::InstanceUpgradeServiceVersion,
        GetTopicStatusError::InstanceStatusChangeNotAllowed,
        GetTopicStatusError::InstanceStatusNotAllowed,
        GetTopicStatusError::InstanceStatusNotReleased,
        GetTopicStatusError::InstanceStatusNotWaitChange,
        GetTopicStatusError::InstanceStatusNotWaitDeploy,
        GetTopicStatusError::InstanceStatusReleased,
        GetTopicStatusError::InstanceStatusStopped,
        GetTopicStatusError::InvalidAny,
        GetTopicStatusError::InvalidPartitionAny,
        GetTopicStatusError::InvalidParameter,
        GetTopicStatusError::InvalidParameterDataAlreadyExist,
        GetTopicStatusError::InvalidParameterDataNotChange,
        GetTopicStatusError::InvalidParameterFormat,
        GetTopicStatusError::InvalidParameterNotSupport,
        GetTopicStatusError::InvalidParameterOtherParam,
        GetTopicStatusError::InvalidParameterRange,
        GetTopicStatusError::InvalidParameterSize,
        GetTopicStatusError::InvalidParameterVersionNotSupport,
        GetTopicStatusError::LdapCreateAdminError,
        GetTopicStatusError::LdapDeleteAdminError,
        GetTopicStatusError::ManagerConfigRuleExistError,
        GetTopicStatusError::ManagerConfigRuleNotExistError,
        GetTopicStatusError::ManagerNotCommit,
        GetTopicStatusError::ManagerRecoverTaskNotFound,
        GetTopicStatusError::ManagerRecoverTaskNotMatch,
        GetTopicStatusError::ManagerScheduledTaskStatusError,
        GetTopicStatusError::ManagerScheduledTaskStatusNotSupport,
        GetTopicStatusError::MissingParameter,
        GetTopicStatusError::NotSupport,
        GetTopicStatusError::NotSupportDataStatus,
        GetTopicStatusError::OnsLoginCheckError,
        GetTopicStatusError::OnsInitEnvError,
        GetTopicStatusError::OnsInternalError2,
        GetTopicStatusError::OnsInvokeError,
        GetTopicStatusError::OnsLoginCheckError2,
        GetTopicStatusError::OnsServiceUnsupported,
        GetTopicStatusError::OnsSystemError,
        GetTopicStatusError::OnsSystemFlowControl,
        GetTopicStatusError::OrderCreateError,
        GetTopicStatusError::OrderInsufficientBalance,
        GetTopicStatusError::OssNotFound,
        GetTopicStatusError::OssPublishFailed,
        GetTopicStatusError::RamUserNotFoundByAccesskey,
        GetTopicStatusError::RamCreateResourceOwnerError,
        GetTopicStatusError::RamCreateResourcePermissionError,
        GetTopicStatusError::RamDeleteResourceOwnerError,
        GetTopicStatusError::RamDeleteResourcePermissionError,
        GetTopicStatusError::RamGetUserByAkError,
        GetTopicStatusError::RamUserNotFoundByAccesskey2,
        GetTopicStatusError::ScheduledTaskAlreadyHasSameTaskType,
        GetTopicStatusError::ScheduledTaskExecuteTimeGapTooShort,
        GetTopicStatusError::ServerlessPlanInstanceNotMatch,
        GetTopicStatusError::ServerlessPlanIntervalInvalid,
        GetTopicStatusError::ServerlessPlanNameExist,
        GetTopicStatusError::ServerlessPlanNotSupportEnabledRuleExist,
        GetTopicStatusError::ServerlessPlanNotSupportStatusEnabled,
        GetTopicStatusError::ServerlessPlanTaskStatusNotSupport,
        GetTopicStatusError::SlsQueryError,
        GetTopicStatusError::StsNotFound,
        GetTopicStatusError::TopicDownloadMessageFail,
        GetTopicStatusError::TopicExist,
        GetTopicStatusError::TopicNotFound,
        GetTopicStatusError::TopicQueryMessageFail,
        GetTopicStatusError::TopicSendFail,
        GetTopicStatusError::TopicStatusNotRunning,
        GetTopicStatusError::TopicStatusNotAllowed,
        GetTopicStatusError::VpcAssumeroleError,
        GetTopicStatusError::VpcVswZoneMappingError,
        GetTopicStatusError::WhiteDeleteError,
        GetTopicStatusError::WhiteIpAlreadyExistsError,
        GetTopicStatusError::WhiteIpIllegalError,
        GetTopicStatusError::WhiteIplistOverlongError,
        GetTopicStatusError::WhiteOverLengthError,
        GetTopicStatusError::WhiteParamError,
        GetTopicStatusError::NoPermission,
        GetTopicStatusError::AsyncTaskGroupNotFound,
        GetTopicStatusError::AsyncTaskHandlerNotFound,
        GetTopicStatusError::AsyncTaskTypeNotFound,
        GetTopicStatusError::GroupNotFound,
        GetTopicStatusError::InstanceNotFound,
        GetTopicStatusError::InstanceAgentNotFound,
        GetTopicStatusError::InvalidDataFieldsIncomplete,
        GetTopicStatusError::InvalidParameterDataNotFound,
        GetTopicStatusError::VpcVSwitchNotFound,
        GetTopicStatusError::GetConsumerProgressError,
        GetTopicStatusError::InternalError,
        GetTopicStatusError::InternalError2,
        GetTopicStatusError::InternalUnknownCodeError,
        GetTopicStatusError::OnsGetAllowedipInternalError,
        GetTopicStatusError::OnsInternalError,
        GetTopicStatusError::OnsUpdateAllowedipInternalError,
        GetTopicStatusError::RemoteCallError,
        GetTopicStatusError::RmqClusterEmpty,
    ];
}

/// Response to [`GetTopicStatusRequest`].
#[non_exhaustive]
pub struct GetTopicStatusResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `operation success.`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E475C7E2-8C35-46EF-BE7D-5D2A9F5D****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// State that the topic is in.
    pub topic_status: Option<TopicStatus>,
}

response! {
    GetTopicStatusResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "TopicStatus" => topic_status: value,
    }
}

/// State that the topic is in.
#[non_exhaustive]
pub struct TopicStatus {
    /// Moment that was recorded for this: last. Example: `1566470063575`.
    pub last_time_stamp: Option<i64>,
    /// Offsets of each partition, one entry each.
    pub offset_table: Vec<OffsetTable>,
    /// How many items match in all, over all pages. Example: `423`.
    pub total_count: Option<i64>,
}

response! {
    TopicStatus {
        "LastTimeStamp" => last_time_stamp: value,
        "OffsetTable" => offset_table: list("OffsetTable"),
        "TotalCount" => total_count: value,
    }
}

/// Offsets of each partition, one entry each.
#[non_exhaustive]
pub struct OffsetTable {
    /// Moment that was recorded for this: last update. Example: `1566470063547`.
    pub last_update_timestamp: Option<i64>,
    /// Largest value, allowed or found, of this: offset. Example: `76`.
    pub max_offset: Option<i64>,
    /// Oldest offset that is still kept. Example: `0`.
    pub min_offset: Option<i64>,
    /// Number of the partition. Example: `0`.
    pub partition: Option<i32>,
    /// Topic that messages are published under. Example: `testkafka`.
    pub topic: Option<String>,
}

response! {
    OffsetTable {
        "LastUpdateTimestamp" => last_update_timestamp: value,
        "MaxOffset" => max_offset: value,
        "MinOffset" => min_offset: value,
        "Partition" => partition: value,
        "Topic" => topic: value,
    }
}

/// Errors that the documentation of [`GetTopicStatusRequest`] names.
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
pub type GetTopicStatusError = super::DocumentedError;
