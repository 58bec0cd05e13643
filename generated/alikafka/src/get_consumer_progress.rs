// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetConsumerProgress`, from `alikafka/GetConsumerProgress.md`.

use alicloud_runtime::codegen::*;

/// Shows how far a consumer group has read each topic and how much is left.
///
/// ```no_run
/// # async fn example(client: alicloud_alikafka::Client) -> Result<(), alicloud_alikafka::Error> {
/// let request = alicloud_alikafka::GetConsumerProgressRequest::new()
///     .consumer_id("kafka-test")
///     .instance_id("alikafka_pre-cn-mp919o4v****")
///     .region_id("cn-hangzhou");
/// let reply = client.get_consumer_progress(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetConsumerProgressRequest {
    /// **Required.** ID of the consumer that the call is about. Example: `kafka-test`.
    pub consumer_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `alikafka_pre-cn-mp919o4v****`.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Moment that was recorded for this: hide last.
    pub hide_last_timestamp: Option<bool>,
}

impl GetConsumerProgressRequest {
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
    /// Sets `HideLastTimestamp`.
    #[inline]
    pub fn hide_last_timestamp(mut self, value: bool) -> Self {
        self.hide_last_timestamp = Some(value);
        self
    }
}

request! {
    GetConsumerProgressRequest {
        "ConsumerId" => consumer_id: query,
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "HideLastTimestamp" => hide_last_timestamp: query,
    }
}

impl Operation for GetConsumerProgressRequest {
    type Response = GetConsumerProgressResponse;
    type Error = GetConsumerProgressError;
    const INFO: OperationInfo = super::operation("GetConsumerProgress")
        .required(&["ConsumerId", "InstanceId", "RegionId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetConsumerProgressError] = &[
        GetConsumerProgressError::SlsQueryError,
        GetConsumerProgressError::AgentError,
        GetConsumerProgressError::AgentBusinessError,
        GetConsumerProgressError::InvalidParameter,
        GetConsumerProgressError::AclAddSaslError,
        GetConsumerProgressError::AclDelSaslError,
        GetConsumerProgressError::AclDisableError,
        GetConsumerProgressError::AclDuplicatedAuthError,
        GetConsumerProgressError::AdminGetBrokerConfigError,
        GetConsumerProgressError::AdminUpdateBrokerConfigError,
        GetConsumerProgressError::AdminUpdateSubPermError,
        GetConsumerProgressError::AdminUpdateTopicPermError,
        GetConsumerProgressError::AsyncTaskDeleteTopic,
        GetConsumerProgressError::AsyncTaskExecuteTimeNotSupport,
        GetConsumerProgressError::AsyncTaskIgnored,
        GetConsumerProgressError::AsyncTaskNotMeetCondition,
        GetConsumerProgressError::AsyncTaskRetryLater,
        GetConsumerProgressError::AsyncTaskTypeAlreadyExist,
        GetConsumerProgressError::AsyncTaskSlaveNotCompleted,
        GetConsumerProgressError::AuthCalSignatureError,
        GetConsumerProgressError::AuthCsrfCheckError,
        GetConsumerProgressError::AuthLoginCheckError,
        GetConsumerProgressError::AuthOnsChannelInvalid,
        GetConsumerProgressError::AuthPermissionCheckError,
        GetConsumerProgressError::AuthRequestNotAllowed,
        GetConsumerProgressError::AuthResourceEmpowerCheckError,
        GetConsumerProgressError::AuthResourceOwnerError,
        GetConsumerProgressError::AuthServiceCheckError,
        GetConsumerProgressError::AuthSignatureCheckError,
        GetConsumerProgressError::AuthSystemPermissionCheckError,
        GetConsumerProgressError::AuthTopicCreateError,
        GetConsumerProgressError::AuthUserCheckError,
        GetConsumerProgressError::AuthUserInBlackList,
        GetConsumerProgressError::BizGetTopicStatusError,
        GetConsumerProgressError::BizInstanceNotFound,
        GetConsumerProgressError::BizInstanceStatusError,
        GetConsumerProgressError::BizLimitPubnetwork,
        GetConsumerProgressError::BizLimitQuotaDown,
        GetConsumerProgressError::BizLimitQuotaDown1,
        GetConsumerProgressError::BizLimitQuotaDown2,
        GetConsumerProgressError::BizTagResourceNotSupported,
        GetConsumerProgressError::BizAclNotEnabled,
        GetConsumerProgressError::BizAoneCheckError,
        GetConsumerProgressError::BizBroadcastingPullUnsupport,
        GetConsumerProgressError::BizBrokerNotFound,
        GetConsumerProgressError::BizCanNotEnableAcl,
        GetConsumerProgressError::BizClusterIsEmpty,
        GetConsumerProgressError::BizConsumerGroupActiveError,
        GetConsumerProgressError::BizConsumerIdBelongToOtherUser,
        GetConsumerProgressError::BizConsumerNeverRunning,
        GetConsumerProgressError::BizConsumerNotOnline,
        GetConsumerProgressError::BizCreateOrderConfigError,
        GetConsumerProgressError::BizCreatePublishError,
        GetConsumerProgressError::BizCreateSubscriptionError,
        GetConsumerProgressError::BizCreateTopicError,
        GetConsumerProgressError::BizCreateTopicNumLessThanBeforeError,
        GetConsumerProgressError::BizDeleteOrderConfigError,
        GetConsumerProgressError::BizDeleteSubscriptionError,
        GetConsumerProgressError::BizDeleteTopicError,
        GetConsumerProgressError::BizDownloadMessageError,
        GetConsumerProgressError::BizFieldCheckInvalid,
        GetConsumerProgressError::BizFindConsumerGroupInfoError,
        GetConsumerProgressError::BizGetAppkeyListError,
        GetConsumerProgressError::BizGetClusterInfoError,
        GetConsumerProgressError::BizGetConsumerConnectionError,
        GetConsumerProgressError::BizGetConsumerRunningInfoError,
        GetConsumerProgressError::BizGetConsumeAccumulateError,
        GetConsumerProgressError::BizGetConsumeStatusError,
        GetConsumerProgressError::BizGetTopicRouteInfoError,
        GetConsumerProgressError::BizGetTopicStatusError2,
        GetConsumerProgressError::BizInstanceAlreadyExists,
        GetConsumerProgressError::BizInstanceBasicInfoError,
        GetConsumerProgressError::BizInstanceCreateError,
        GetConsumerProgressError::BizInstanceCreateOrderError,
        GetConsumerProgressError::BizInstanceDeleteError,
        GetConsumerProgressError::BizInstanceLocationError,
        GetConsumerProgressError::BizInstanceNotFound2,
        GetConsumerProgressError::BizInstanceOnlyProfessionalSupport,
        GetConsumerProgressError::BizInstanceOwnerError,
        GetConsumerProgressError::BizInstancePaidtypeNotSupport,
        GetConsumerProgressError::BizInstancePermissionCheckError,
        GetConsumerProgressError::BizInstanceRefundError,
        GetConsumerProgressError::BizInstanceReleaseError,
        GetConsumerProgressError::BizInstanceReleaseExistConsumerGroupError,
        GetConsumerProgressError::BizInstanceReleaseExistTopicError,
        GetConsumerProgressError::BizInstanceReleaseLesshourError,
        GetConsumerProgressError::BizInstanceStatusError2,
        GetConsumerProgressError::BizInstanceUpdateError,
        GetConsumerProgressError::BizInstanceUpgradeOrderError,
        GetConsumerProgressError::BizMessageTrackError,
        GetConsumerProgressError::BizNoMessage,
        GetConsumerProgressError::BizProducerIdBelongToOtherUser,
        GetConsumerProgressError::BizPublisherExisted,
        GetConsumerProgressError::BizPublishInfoNotFound,
        GetConsumerProgressError::BizPushMessageToConsumerError,
        GetConsumerProgressError::BizQueryConsumeTimespanError,
        GetConsumerProgressError::BizQueryMessageError,
        GetConsumerProgressError::BizResetOffsetError,
        GetConsumerProgressError::BizSaslUserNotExist,
        GetConsumerProgressError::BizSaslUserNumExceed,
        GetConsumerProgressError::BizSendMessageError,
        GetConsumerProgressError::BizSlrCreateNoPermission,
        GetConsumerProgressError::BizSubscriptionAlreadyExists,
        GetConsumerProgressError::BizSubscriptionCreateError,
        GetConsumerProgressError::BizSubscriptionDeleteError,
        GetConsumerProgressError::BizSubscriptionExisted,
        GetConsumerProgressError::BizSubscriptionNotFound,
        GetConsumerProgressError::BizSubscriptionPermissionCheckError,
        GetConsumerProgressError::BizSubscriptionStatusError,
        GetConsumerProgressError::BizSubscriptionTooMuch,
        GetConsumerProgressError::BizSubscriptionUpdateError,
        GetConsumerProgressError::BizTagDuplicateTagKey,
        GetConsumerProgressError::BizTagOnlyServiceAccountHasPermission,
        GetConsumerProgressError::BizTagRequestResourceNumExceed,
        GetConsumerProgressError::BizTagRequestTagNumExceed,
        GetConsumerProgressError::BizTagResourceNotExist,
        GetConsumerProgressError::BizTagResourceNumExceed,
        GetConsumerProgressError::BizTagTagkeyNotValid,
        GetConsumerProgressError::BizTagTagvalueNotValid,
        GetConsumerProgressError::BizTagTagNumExceed,
        GetConsumerProgressError::BizTimeSpanEmpty,
        GetConsumerProgressError::BizTopicAlreadyExists,
        GetConsumerProgressError::BizTopicCompactTopicNotSupport,
        GetConsumerProgressError::BizTopicCreateError,
        GetConsumerProgressError::BizTopicCreateInternalError,
        GetConsumerProgressError::BizTopicDeleteError,
        GetConsumerProgressError::BizTopicExisted,
        GetConsumerProgressError::BizTopicLocalTopicNotSupport,
        GetConsumerProgressError::BizTopicNotFound,
        GetConsumerProgressError::BizTopicOffsetError,
        GetConsumerProgressError::BizTopicPartitionAddError,
        GetConsumerProgressError::BizTopicPartitionError,
        GetConsumerProgressError::BizTopicPartitionNumExceed,
        GetConsumerProgressError::BizTopicStatusError,
        GetConsumerProgressError::BizTopicTooMuch,
        GetConsumerProgressError::BizTopicUpdateConfigError,
        GetConsumerProgressError::BizTopicUpdateError,
        GetConsumerProgressError::BizUpdateAclFailed,
        GetConsumerProgressError::BizUpdateSubscriptionError,
        GetConsumerProgressError::BizUpdateTopicError,
        GetConsumerProgressError::BizUpdateTopicPermError,
        GetConsumerProgressError::DataExceedMaxLimit,
        GetConsumerProgressError::DbUpdateFailed,
        GetConsumerProgressError::DeployCallbackIllegal,
        GetConsumerProgressError::DeployNotRetriableError,
        GetConsumerProgressError::DeployResourceNotEnough,
        GetConsumerProgressError::DeployRetriableError,
        GetConsumerProgressError::DeployError,
        GetConsumerProgressError::DeployPreCheckError,
        GetConsumerProgressError::DeployTypeNotSupport,
        GetConsumerProgressError::FlowControl,
        GetConsumerProgressError::GetConsumerMissingAccessKeyId,
        GetConsumerProgressError::GroupActive,
        GetConsumerProgressError::InstanceCaclulateChangeTime,
        GetConsumerProgressError::InstanceChangeNotAllowed,
        GetConsumerProgressError::InstanceExceedMaxLimit,
        GetConsumerProgressError::InstanceInsertComponentFail,
        GetConsumerProgressError::InstanceResourceNotSufficient,
        GetConsumerProgressError::InstanceStatusNotRunning,
        GetConsumerProgressError::InstanceUpdateComponentFail,
        GetConsumerProgressError::InstanceUpgradeServiceVersion,
        GetConsumerProgressError::InstanceStatusChangeNotAllowed,
        GetConsumerProgressError::InstanceStatusNotAllowed,
        GetConsumerProgressError::InstanceStatusNotReleased,
        GetConsumerProgressError::InstanceStatusNotWaitChange,
        GetConsumerProgressError::InstanceStatusNotWaitDeploy,
        GetConsumerProgressError::InstanceStatusReleased,
        GetConsumerProgressError::InstanceStatusStopped,
        GetConsumerProgressError::InvalidAny,
        GetConsumerProgressError::InvalidPartitionAny,
        GetConsumerProgressError::InvalidParameterDataAlreadyExist,
        GetConsumerProgressError::InvalidParameterDataNotChange,
        GetConsumerProgressError::InvalidParameterFormat,
        GetConsumerProgressError::InvalidParameterNotSupport,
        GetConsumerProgressError::InvalidParameterOtherParam,
        GetConsumerProgressError::InvalidParameterRange,
        GetConsumerProgressError::InvalidParameterSize,
        GetConsumerProgressError::InvalidParameterVersionNotSupport,
        GetConsumerProgressError::LdapCreateAdminError,
        GetConsumerProgressError::LdapDeleteAdminError,
        GetConsumerProgressError::ManagerConfigRuleExistError,
        GetConsumerProgressError::ManagerConfigRuleNotExistError,
        GetConsumerProgressError::ManagerNotCommit,
        GetConsumerProgressError::ManagerRecoverTaskNotFound,
        GetConsumerProgressError::ManagerRecoverTaskNotMatch,
        GetConsumerProgressError::ManagerScheduledTaskStatusError,
        GetConsumerProgressError::ManagerScheduledTaskStatusNotSupport,
        GetConsumerProgressError::MissingParameter,
        GetConsumerProgressError::NotSupport,
        GetConsumerProgressError::NotSupportDataStatus,
        GetConsumerProgressError::OnsLoginCheckError,
        GetConsumerProgressError::OnsInitEnvError,
        GetConsumerProgressError::OnsInternalError2,
        GetConsumerProgressError::OnsInvokeError,
        GetConsumerProgressError::OnsLoginCheckError2,
        GetConsumerProgressError::OnsServiceUnsupported,
        GetConsumerProgressError::OnsSystemError,
        GetConsumerProgressError::OnsSystemFlowControl,
        GetConsumerProgressError::OrderCreateError,
        GetConsumerProgressError::OrderInsufficientBalance,
        GetConsumerProgressError::OssNotFound,
        GetConsumerProgressError::OssPublishFailed,
        GetConsumerProgressError::RamUserNotFoundByAccesskey,
        GetConsumerProgressError::RamCreateResourceOwnerError,
        GetConsumerProgressError::RamCreateResourcePermissionError,
        GetConsumerProgressError::RamDeleteResourceOwnerError,
        GetConsumerProgressError::RamDeleteResourcePermissionError,
        GetConsumerProgressError::RamGetUserByAkError,
        GetConsumerProgressError::RamUserNotFoundByAccesskey2,
        GetConsumerProgressError::ScheduledTaskAlreadyHasSameTaskType,
        GetConsumerProgressError::ScheduledTaskExecuteTimeGapTooShort,
        GetConsumerProgressError::ServerlessPlanInstanceNotMatch,
        GetConsumerProgressError::ServerlessPlanIntervalInvalid,
        GetConsumerProgressError::ServerlessPlanNameExist,
        GetConsumerProgressError::ServerlessPlanNotSupportEnabledRuleExist,
        GetConsumerProgressError::ServerlessPlanNotSupportStatusEnabled,
        GetConsumerProgressError::ServerlessPlanTaskStatusNotSupport,
        GetConsumerProgressError::StsNotFound,
        GetConsumerProgressError::TopicDownloadMessageFail,
        GetConsumerProgressError::TopicExist,
        GetConsumerProgressError::TopicNotFound,
        GetConsumerProgressError::TopicQueryMessageFail,
        GetConsumerProgressError::TopicSendFail,
        GetConsumerProgressError::TopicStatusNotRunning,
        GetConsumerProgressError::TopicStatusNotAllowed,
        GetConsumerProgressError::VpcAssumeroleError,
        GetConsumerProgressError::VpcVswZoneMappingError,
        GetConsumerProgressError::WhiteDeleteError,
        GetConsumerProgressError::WhiteIpAlreadyExistsError,
        GetConsumerProgressError::WhiteIpIllegalError,
        GetConsumerProgressError::WhiteIplistOverlongError,
        GetConsumerProgressError::WhiteOverLengthError,
        GetConsumerProgressError::WhiteParamError,
        GetConsumerProgressError::NoPermission,
        GetConsumerProgressError::InstanceAgentNotFound,
        GetConsumerProgressError::InvalidParameterDataNotFound,
        GetConsumerProgressError::AsyncTaskGroupNotFound,
        GetConsumerProgressError::AsyncTaskHandlerNotFound,
        GetConsumerProgressError::AsyncTaskTypeNotFound,
        GetConsumerProgressError::GroupNotFound,
        GetConsumerProgressError::InstanceNotFound,
        GetConsumerProgressError::InvalidDataFieldsIncomplete,
        GetConsumerProgressError::VpcVSwitchNotFound,
        GetConsumerProgressError::GetConsumerProgressError,
        GetConsumerProgressError::InternalError,
        GetConsumerProgressError::InternalError2,
        GetConsumerProgressError::InternalUnknownCodeError,
        GetConsumerProgressError::OnsGetAllowedipInternalError,
        GetConsumerProgressError::OnsInternalError,
        GetConsumerProgressError::OnsUpdateAllowedipInternalError,
        GetConsumerProgressError::RemoteCallError,
        GetConsumerProgressError::RmqClusterEmpty,
    ];
}

/// Response to [`GetConsumerProgressRequest`].
#[non_exhaustive]
pub struct GetConsumerProgressResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// How far the consumer has come.
    pub consumer_progress: Option<ConsumerProgress>,
    /// Text for people that explains the code or the event beside it. Example: `operation success.`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `252820E1-A2E6-45F2-B4C9-1056B8CE****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetConsumerProgressResponse {
        "Code" => code: value,
        "ConsumerProgress" => consumer_progress: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// How far the consumer has come.
#[non_exhaustive]
pub struct ConsumerProgress {
    /// When the message consumed last was produced, in milliseconds since 1970.
    /// Example: `1566874931671`.
    pub last_timestamp: Option<i64>,
    /// Items of the kind topic that were found or are concerned.
    pub topic_list: Vec<TopicList>,
    /// How many messages the group still has to read. Example: `0`.
    pub total_diff: Option<i64>,
    /// Items of the kind rebalance info that were found or are concerned.
    pub rebalance_info_list: Vec<RebalanceInfoList>,
}

response! {
    ConsumerProgress {
        "LastTimestamp" => last_timestamp: value,
        "TopicList" => topic_list: list("TopicList"),
        "TotalDiff" => total_diff: value,
        "RebalanceInfoList" => rebalance_info_list: list("RebalanceInfoList"),
    }
}

/// Items of the kind topic that were found or are concerned.
#[non_exhaustive]
pub struct TopicList {
    /// When the message consumed last was produced, in milliseconds since 1970.
    /// Example: `1566874931649`.
    pub last_timestamp: Option<i64>,
    /// Items of the kind offset that were found or are concerned.
    pub offset_list: Vec<OffsetList>,
    /// Topic that messages are published under. Example: `kafka-test`.
    pub topic: Option<String>,
    /// How many messages the group still has to read. Example: `0`.
    pub total_diff: Option<i64>,
}

response! {
    TopicList {
        "LastTimestamp" => last_timestamp: value,
        "OffsetList" => offset_list: list("OffsetList"),
        "Topic" => topic: value,
        "TotalDiff" => total_diff: value,
    }
}

/// Items of the kind offset that were found or are concerned.
#[non_exhaustive]
pub struct OffsetList {
    /// Newest offset of the partition at the broker. Example: `9`.
    pub broker_offset: Option<i64>,
    /// Offset up to which the group has read the partition. Example: `9`.
    pub consumer_offset: Option<i64>,
    /// When the message consumed last was produced, in milliseconds since 1970.
    /// Example: `1566874931649`.
    pub last_timestamp: Option<i64>,
    /// Number of the partition. Example: `0`.
    pub partition: Option<i32>,
}

response! {
    OffsetList {
        "BrokerOffset" => broker_offset: value,
        "ConsumerOffset" => consumer_offset: value,
        "LastTimestamp" => last_timestamp: value,
        "Partition" => partition: value,
    }
}

/// Items of the kind rebalance info that were found or are concerned.
#[non_exhaustive]
pub struct RebalanceInfoList {
    /// How many times the group has been rebalanced. Example: `100`.
    pub generation: Option<i64>,
    /// Moment that was recorded for this: last rebalance. Example: `1709199270`.
    pub last_rebalance_timestamp: Option<i64>,
    /// Why it came to this result, in words or as a code. Example: `text`.
    pub reason: Option<String>,
    /// ID of the group that the call or the item is about. Example: `falcon-uat`.
    pub group_id: Option<String>,
    /// How long the rebalancing took. Example: `1`.
    pub rebalance_time_consuming: Option<i64>,
    /// Whether the rebalance succeeded. Example: `true`.
    pub rebalance_success: Option<bool>,
}

response! {
    RebalanceInfoList {
        "Generation" => generation: value,
        "LastRebalanceTimestamp" => last_rebalance_timestamp: value,
        "Reason" => reason: value,
        "GroupId" => group_id: value,
        "RebalanceTimeConsuming" => rebalance_time_consuming: value,
        "RebalanceSuccess" => rebalance_success: value,
    }
}

/// Errors that the documentation of [`GetConsumerProgressRequest`] names.
///
/// - [`SlsQueryError`](super::DocumentedError::SlsQueryError)
/// - [`AgentError`](super::DocumentedError::AgentError)
/// - [`AgentBusinessError`](super::DocumentedError::AgentBusinessError)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`AclAddSaslError`](super::DocumentedError::AclAddSaslError)
/// - [`AclDelSaslError`](super::DocumentedError::AclDelSaslError)
/// - [`AclDisableError`](super::DocumentedError::AclDisableError)
/// - [`AclDuplicatedAuthError`](super::DocumentedError::AclDuplicatedAuthError)
/// - [`AdminGetBrokerConfigError`](super::DocumentedError::AdminGetBrokerConfigError)
/// - [`AdminUpdateBrokerConfigError`](super::DocumentedError::AdminUpdateBrokerConfigError)
/// - [`AdminUpdateSubPermError`](super::DocumentedError::AdminUpdateSubPermError)
/// - [`AdminUpdateTopicPermError`](super::DocumentedError::AdminUpdateTopicPermError)
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
/// - [`InstanceAgentNotFound`](super::DocumentedError::InstanceAgentNotFound)
/// - [`InvalidParameterDataNotFound`](super::DocumentedError::InvalidParameterDataNotFound)
/// - [`AsyncTaskGroupNotFound`](super::DocumentedError::AsyncTaskGroupNotFound)
/// - [`AsyncTaskHandlerNotFound`](super::DocumentedError::AsyncTaskHandlerNotFound)
/// - [`AsyncTaskTypeNotFound`](super::DocumentedError::AsyncTaskTypeNotFound)
/// - [`GroupNotFound`](super::DocumentedError::GroupNotFound)
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
/// - [`InvalidDataFieldsIncomplete`](super::DocumentedError::InvalidDataFieldsIncomplete)
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
pub type GetConsumerProgressError = super::DocumentedError;
