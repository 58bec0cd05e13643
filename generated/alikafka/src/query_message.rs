// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryMessage`, from `alikafka/QueryMessage.md`.

use alicloud_runtime::codegen::*;

/// Looks up messages stored in a topic, by time or by offset.
///
/// ```no_run
/// # async fn example(client: alicloud_alikafka::Client) -> Result<(), alicloud_alikafka::Error> {
/// let request = alicloud_alikafka::QueryMessageRequest::new()
///     .instance_id("...")
///     .topic("...")
///     .query_type("...");
/// let reply = client.query_message(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryMessageRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Topic that messages are published under.
    pub topic: Option<String>,
    /// **Required.** Which kind of query it is or is to be.
    pub query_type: Option<String>,
    /// Number of the partition.
    pub partition: Option<String>,
    /// Position in the partition at which to look.
    pub offset: Option<String>,
    /// Time that is set or recorded for this: begin.
    pub begin_time: Option<i64>,
}

impl QueryMessageRequest {
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
    /// Sets `Topic`, which is required.
    pub fn topic(mut self, value: impl Into<String>) -> Self {
        self.topic = Some(value.into());
        self
    }
    /// Sets `QueryType`, which is required.
    pub fn query_type(mut self, value: impl Into<String>) -> Self {
        self.query_type = Some(value.into());
        self
    }
    /// Sets `Partition`.
    pub fn partition(mut self, value: impl Into<String>) -> Self {
        self.partition = Some(value.into());
        self
    }
    /// Sets `Offset`.
    pub fn offset(mut self, value: impl Into<String>) -> Self {
        self.offset = Some(value.into());
        self
    }
    /// Sets `BeginTime`.
    #[inline]
    pub fn begin_time(mut self, value: i64) -> Self {
        self.begin_time = Some(value);
        self
    }
}

request! {
    QueryMessageRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "Topic" => topic: query,
        "QueryType" => query_type: query,
        "Partition" => partition: query,
        "Offset" => offset: query,
        "BeginTime" => begin_time: query,
    }
}

impl Operation for QueryMessageRequest {
    type Response = QueryMessageResponse;
    type Error = QueryMessageError;
    const INFO: OperationInfo = super::operation("QueryMessage")
        .method("GET")
        .required(&["RegionId", "InstanceId", "Topic", "QueryType"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [QueryMessageError] = &[
        QueryMessageError::AclAddSaslError,
        QueryMessageError::AclDelSaslError,
        QueryMessageError::AclDisableError,
        QueryMessageError::AclDuplicatedAuthError,
        QueryMessageError::AdminGetBrokerConfigError,
        QueryMessageError::AdminUpdateBrokerConfigError,
        QueryMessageError::AdminUpdateSubPermError,
        QueryMessageError::AdminUpdateTopicPermError,
        QueryMessageError::AgentBusinessError,
        QueryMessageError::AgentError,
        QueryMessageError::AsyncTaskDeleteTopic,
        QueryMessageError::AsyncTaskExecuteTimeNotSupport,
        QueryMessageError::AsyncTaskIgnored,
        QueryMessageError::AsyncTaskNotMeetCondition,
        QueryMessageError::AsyncTaskRetryLater,
        QueryMessageError::AsyncTaskTypeAlreadyExist,
        QueryMessageError::AsyncTaskSlaveNotCompleted,
        QueryMessageError::AuthCalSignatureError,
        QueryMessageError::AuthCsrfCheckError,
        QueryMessageError::AuthLoginCheckError,
        QueryMessageError::AuthOnsChannelInvalid,
        QueryMessageError::AuthPermissionCheckError,
        QueryMessageError::AuthRequestNotAllowed,
        QueryMessageError::AuthResourceEmpowerCheckError,
        QueryMessageError::AuthResourceOwnerError,
        QueryMessageError::AuthServiceCheckError,
        QueryMessageError::AuthSignatureCheckError,
        QueryMessageError::AuthSystemPermissionCheckError,
        QueryMessageError::AuthTopicCreateError,
        QueryMessageError::AuthUserCheckError,
        QueryMessageError::AuthUserInBlackList,
        QueryMessageError::BizGetTopicStatusError,
        QueryMessageError::BizInstanceNotFound,
        QueryMessageError::BizInstanceStatusError,
        QueryMessageError::BizLimitPubnetwork,
        QueryMessageError::BizLimitQuotaDown,
        QueryMessageError::BizLimitQuotaDown1,
        QueryMessageError::BizLimitQuotaDown2,
        QueryMessageError::BizTagResourceNotSupported,
        QueryMessageError::BizAclNotEnabled,
        QueryMessageError::BizAoneCheckError,
        QueryMessageError::BizBroadcastingPullUnsupport,
        QueryMessageError::BizBrokerNotFound,
        QueryMessageError::BizCanNotEnableAcl,
        QueryMessageError::BizClusterIsEmpty,
        QueryMessageError::BizConsumerGroupActiveError,
        QueryMessageError::BizConsumerIdBelongToOtherUser,
        QueryMessageError::BizConsumerNeverRunning,
        QueryMessageError::BizConsumerNotOnline,
        QueryMessageError::BizCreateOrderConfigError,
        QueryMessageError::BizCreatePublishError,
        QueryMessageError::BizCreateSubscriptionError,
        QueryMessageError::BizCreateTopicError,
        QueryMessageError::BizCreateTopicNumLessThanBeforeError,
        QueryMessageError::BizDeleteOrderConfigError,
        QueryMessageError::BizDeleteSubscriptionError,
        QueryMessageError::BizDeleteTopicError,
        QueryMessageError::BizDownloadMessageError,
        QueryMessageError::BizFieldCheckInvalid,
        QueryMessageError::BizFindConsumerGroupInfoError,
        QueryMessageError::BizGetAppkeyListError,
        QueryMessageError::BizGetClusterInfoError,
        QueryMessageError::BizGetConsumerConnectionError,
        QueryMessageError::BizGetConsumerRunningInfoError,
        QueryMessageError::BizGetConsumeAccumulateError,
        QueryMessageError::BizGetConsumeStatusError,
        QueryMessageError::BizGetTopicRouteInfoError,
        QueryMessageError::BizGetTopicStatusError2,
        QueryMessageError::BizInstanceAlreadyExists,
        QueryMessageError::BizInstanceBasicInfoError,
        QueryMessageError::BizInstanceCreateError,
        QueryMessageError::BizInstanceCreateOrderError,
        QueryMessageError::BizInstanceDeleteError,
        QueryMessageError::BizInstanceLocationError,
        QueryMessageError::BizInstanceNotFound2,
        QueryMessageError::BizInstanceOnlyProfessionalSupport,
        QueryMessageError::BizInstanceOwnerError,
        QueryMessageError::BizInstancePaidtypeNotSupport,
        QueryMessageError::BizInstancePermissionCheckError,
        QueryMessageError::BizInstanceRefundError,
        QueryMessageError::BizInstanceReleaseError,
        QueryMessageError::BizInstanceReleaseExistConsumerGroupError,
        QueryMessageError::BizInstanceReleaseExistTopicError,
        QueryMessageError::BizInstanceReleaseLesshourError,
        QueryMessageError::BizInstanceStatusError2,
        QueryMessageError::BizInstanceUpdateError,
        QueryMessageError::BizInstanceUpgradeOrderError,
        QueryMessageError::BizMessageTrackError,
        QueryMessageError::BizNoMessage,
        QueryMessageError::BizProducerIdBelongToOtherUser,
        QueryMessageError::BizPublisherExisted,
        QueryMessageError::BizPublishInfoNotFound,
        QueryMessageError::BizPushMessageToConsumerError,
        QueryMessageError::BizQueryConsumeTimespanError,
        QueryMessageError::BizQueryMessageError,
        QueryMessageError::BizResetOffsetError,
        QueryMessageError::BizSaslUserNotExist,
        QueryMessageError::BizSaslUserNumExceed,
        QueryMessageError::BizSendMessageError,
        QueryMessageError::BizSlrCreateNoPermission,
        QueryMessageError::BizSubscriptionAlreadyExists,
        QueryMessageError::BizSubscriptionCreateError,
        QueryMessageError::BizSubscriptionDeleteError,
        QueryMessageError::BizSubscriptionExisted,
        QueryMessageError::BizSubscriptionNotFound,
        QueryMessageError::BizSubscriptionPermissionCheckError,
        QueryMessageError::BizSubscriptionStatusError,
        QueryMessageError::BizSubscriptionTooMuch,
        QueryMessageError::BizSubscriptionUpdateError,
        QueryMessageError::BizTagDuplicateTagKey,
        QueryMessageError::BizTagOnlyServiceAccountHasPermission,
        QueryMessageError::BizTagRequestResourceNumExceed,
        QueryMessageError::BizTagRequestTagNumExceed,
        QueryMessageError::BizTagResourceNotExist,
        QueryMessageError::BizTagResourceNumExceed,
        QueryMessageError::BizTagTagkeyNotValid,
        QueryMessageError::BizTagTagvalueNotValid,
        QueryMessageError::BizTagTagNumExceed,
        QueryMessageError::BizTimeSpanEmpty,
        QueryMessageError::BizTopicAlreadyExists,
        QueryMessageError::BizTopicCompactTopicNotSupport,
        QueryMessageError::BizTopicCreateError,
        QueryMessageError::BizTopicCreateInternalError,
        QueryMessageError::BizTopicDeleteError,
        QueryMessageError::BizTopicExisted,
        QueryMessageError::BizTopicLocalTopicNotSupport,
        QueryMessageError::BizTopicNotFound,
        QueryMessageError::BizTopicOffsetError,
        QueryMessageError::BizTopicPartitionAddError,
        QueryMessageError::BizTopicPartitionError,
        QueryMessageError::BizTopicPartitionNumExceed,
        QueryMessageError::BizTopicStatusError,
        QueryMessageError::BizTopicTooMuch,
        QueryMessageError::BizTopicUpdateConfigError,
        QueryMessageError::BizTopicUpdateError,
        QueryMessageError::BizUpdateAclFailed,
        QueryMessageError::BizUpdateSubscriptionError,
        QueryMessageError::BizUpdateTopicError,
        QueryMessageError::BizUpdateTopicPermError,
        QueryMessageError::DataExceedMaxLimit,
        QueryMessageError::DbUpdateFailed,
        QueryMessageError::DeployCallbackIllegal,
        QueryMessageError::DeployNotRetriableError,
        QueryMessageError::DeployResourceNotEnough,
        QueryMessageError::DeployRetriableError,
        QueryMessageError::DeployError,
        QueryMessageError::DeployPreCheckError,
        QueryMessageError::DeployTypeNotSupport,
        QueryMessageError::FlowControl,
        QueryMessageError::GetConsumerMissingAccessKeyId,
        QueryMessageError::GroupActive,
        QueryMessageError::InstanceCaclulateChangeTime,
        QueryMessageError::InstanceChangeNotAllowed,
        QueryMessageError::InstanceExceedMaxLimit,
        QueryMessageError::InstanceInsertComponentFail,
        QueryMessageError::InstanceResourceNotSufficient,
        QueryMessageError::InstanceStatusNotRunning,
        QueryMessageError::InstanceUpdateComponentFail,
        QueryMessageError::InstanceUpgradeServiceVersion,
        QueryMessageError::InstanceStatusChangeNotAllowed,
        QueryMessageError::InstanceStatusNotAllowed,
        QueryMessageError::InstanceStatusNotReleased,
        QueryMessageError::InstanceStatusNotWaitChange,
        QueryMessageError::InstanceStatusNotWaitDeploy,
        QueryMessageError::InstanceStatusReleased,
        QueryMessageError::InstanceStatusStopped,
        QueryMessageError::InvalidAny,
        QueryMessageError::InvalidPartitionAny,
        QueryMessageError::InvalidParameter,
        QueryMessageError::InvalidParameterDataAlreadyExist,
        QueryMessageError::InvalidParameterDataNotChange,
        QueryMessageError::InvalidParameterFormat,
        QueryMessageError::InvalidParameterNotSupport,
        QueryMessageError::InvalidParameterOtherParam,
        QueryMessageError::InvalidParameterRange,
        QueryMessageError::InvalidParameterSize,
        QueryMessageError::InvalidParameterVersionNotSupport,
        QueryMessageError::LdapCreateAdminError,
        QueryMessageError::LdapDeleteAdminError,
        QueryMessageError::ManagerConfigRuleExistError,
        QueryMessageError::ManagerConfigRuleNotExistError,
        QueryMessageError::ManagerNotCommit,
        QueryMessageError::ManagerRecoverTaskNotFound,
        QueryMessageError::ManagerRecoverTaskNotMatch,
        QueryMessageError::ManagerScheduledTaskStatusError,
        QueryMessageError::ManagerScheduledTaskStatusNotSupport,
        QueryMessageError::MissingParameter,
        QueryMessageError::NotSupport,
        QueryMessageError::NotSupportDataStatus,
        QueryMessageError::OnsLoginCheckError,
        QueryMessageError::OnsInitEnvError,
        QueryMessageError::OnsInternalError2,
        QueryMessageError::OnsInvokeError,
        QueryMessageError::OnsLoginCheckError2,
        QueryMessageError::OnsServiceUnsupported,
        QueryMessageError::OnsSystemError,
        QueryMessageError::OnsSystemFlowControl,
        QueryMessageError::OrderCreateError,
        QueryMessageError::OrderInsufficientBalance,
        QueryMessageError::OssNotFound,
        QueryMessageError::OssPublishFailed,
        QueryMessageError::RamUserNotFoundByAccesskey,
        QueryMessageError::RamCreateResourceOwnerError,
        QueryMessageError::RamCreateResourcePermissionError,
        QueryMessageError::RamDeleteResourceOwnerError,
        QueryMessageError::RamDeleteResourcePermissionError,
        QueryMessageError::RamGetUserByAkError,
        QueryMessageError::RamUserNotFoundByAccesskey2,
        QueryMessageError::ScheduledTaskAlreadyHasSameTaskType,
        QueryMessageError::ScheduledTaskExecuteTimeGapTooShort,
        QueryMessageError::ServerlessPlanInstanceNotMatch,
        QueryMessageError::ServerlessPlanIntervalInvalid,
        QueryMessageError::ServerlessPlanNameExist,
        QueryMessageError::ServerlessPlanNotSupportEnabledRuleExist,
        QueryMessageError::ServerlessPlanNotSupportStatusEnabled,
        QueryMessageError::ServerlessPlanTaskStatusNotSupport,
        QueryMessageError::SlsQueryError,
        QueryMessageError::StsNotFound,
        QueryMessageError::TopicDownloadMessageFail,
        QueryMessageError::TopicExist,
        QueryMessageError::TopicNotFound,
        QueryMessageError::TopicQueryMessageFail,
        QueryMessageError::TopicSendFail,
        QueryMessageError::TopicStatusNotRunning,
        QueryMessageError::TopicStatusNotAllowed,
        QueryMessageError::VpcAssumeroleError,
        QueryMessageError::VpcVswZoneMappingError,
        QueryMessageError::WhiteDeleteError,
        QueryMessageError::WhiteIpAlreadyExistsError,
        QueryMessageError::WhiteIpIllegalError,
        QueryMessageError::WhiteIplistOverlongError,
        QueryMessageError::WhiteOverLengthError,
        QueryMessageError::WhiteParamError,
        QueryMessageError::NoPermission,
        QueryMessageError::AsyncTaskGroupNotFound,
        QueryMessageError::AsyncTaskHandlerNotFound,
        QueryMessageError::AsyncTaskTypeNotFound,
        QueryMessageError::GroupNotFound,
        QueryMessageError::InstanceNotFound,
        QueryMessageError::InstanceAgentNotFound,
        QueryMessageError::InvalidDataFieldsIncomplete,
        QueryMessageError::InvalidParameterDataNotFound,
        QueryMessageError::VpcVSwitchNotFound,
        QueryMessageError::GetConsumerProgressError,
        QueryMessageError::InternalError,
        QueryMessageError::InternalError2,
        QueryMessageError::InternalUnknownCodeError,
        QueryMessageError::OnsGetAllowedipInternalError,
        QueryMessageError::OnsInternalError,
        QueryMessageError::OnsUpdateAllowedipInternalError,
        QueryMessageError::RemoteCallError,
        QueryMessageError::RmqClusterEmpty,
    ];
}

/// Response to [`QueryMessageRequest`].
#[non_exhaustive]
pub struct QueryMessageResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `operation success.`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `ABA4A7FD-E10F-45C7-9774-A5236015****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Items of the kind message that were found or are concerned.
    pub message_list: Vec<MessageList>,
}

response! {
    QueryMessageResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "MessageList" => message_list: list(""),
    }
}

/// Items of the kind message that were found or are concerned.
#[non_exhaustive]
pub struct MessageList {
    /// Topic that messages are published under. Example: `dqc_test2`.
    pub topic: Option<String>,
    /// Number of the partition. Example: `0`.
    pub partition: Option<i64>,
    /// Position of the message in its partition. Example: `1`.
    pub offset: Option<i64>,
    /// Moment that the record or data point belongs to. Example: `1705482172640`.
    pub timestamp: Option<i64>,
    /// What the time of the message stands for, such as its creation (`CreateTime`).
    pub timestamp_type: Option<String>,
    /// Checksum of the message. Example: `0`.
    pub checksum: Option<i64>,
    /// How large the serialized key is or is to be. Example: `11`.
    pub serialized_key_size: Option<i32>,
    /// How large the serialized value is or is to be. Example: `20`.
    pub serialized_value_size: Option<i32>,
    /// Name in a pair of name and value. Example: `this is key`.
    pub key: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `Welcome to Ali kafka`.
    pub value: Option<String>,
    /// Whether the key is cut short here. Example: `false`.
    pub key_truncated: Option<bool>,
    /// Whether the content is cut short here. Example: `false`.
    pub value_truncated: Option<bool>,
    /// How large the truncated key is or is to be. Example: `0`.
    pub truncated_key_size: Option<i32>,
    /// How large the truncated value is or is to be. Example: `0`.
    pub truncated_value_size: Option<i32>,
}

response! {
    MessageList {
        "Topic" => topic: value,
        "Partition" => partition: value,
        "Offset" => offset: value,
        "Timestamp" => timestamp: value,
        "TimestampType" => timestamp_type: value,
        "Checksum" => checksum: value,
        "SerializedKeySize" => serialized_key_size: value,
        "SerializedValueSize" => serialized_value_size: value,
        "Key" => key: value,
        "Value" => value: value,
        "KeyTruncated" => key_truncated: value,
        "ValueTruncated" => value_truncated: value,
        "TruncatedKeySize" => truncated_key_size: value,
        "TruncatedValueSize" => truncated_value_size: value,
    }
}

/// Errors that the documentation of [`QueryMessageRequest`] names.
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
pub type QueryMessageError = super::DocumentedError;
