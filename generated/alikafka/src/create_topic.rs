// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateTopic`, from `alikafka/CreateTopic.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Creates a topic with partitions, cleanup policy and tags in an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_alikafka::Client) -> Result<(), alicloud_alikafka::Error> {
/// let request = alicloud_alikafka::CreateTopicRequest::new()
///     .instance_id("alikafka_pre-cn-mp919o4v****")
///     .region_id("cn-hangzhou")
///     .remark("alikafka_topic_test")
///     .topic("alikafka_topic_test");
/// let reply = client.create_topic(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateTopicRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `alikafka_pre-cn-mp919o4v****`.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Free text for people; it has no technical effect.
    /// Length: 3 to 64. Example: `alikafka_topic_test`.
    pub remark: Option<String>,
    /// **Required.** Topic that messages are published under.
    /// Length: 3 to 64. Example: `alikafka_topic_test`.
    pub topic: Option<String>,
    /// Whether old messages are dropped per key instead of by age; the newest message of each key
    /// stays. Example: `false`.
    pub compact_topic: Option<bool>,
    /// How many there are of this: partition. Range: 1 to 360. Example: `12`.
    pub partition_num: Option<String>,
    /// Whether Kafka's own storage keeps the messages instead of cloud storage. Example: `false`.
    pub local_topic: Option<bool>,
    /// How many copies of each partition the instance keeps. Range: 1 to 3.
    pub replication_factor: Option<i64>,
    /// How many replicas of a partition must be in step for a write to succeed; below the number of all
    /// replicas. Range: 1 to 3.
    pub min_insync_replicas: Option<i64>,
    /// Settings, in the notation that the operation defines.
    pub config: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl CreateTopicRequest {
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
    /// Sets `Remark`, which is required.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `Topic`, which is required.
    pub fn topic(mut self, value: impl Into<String>) -> Self {
        self.topic = Some(value.into());
        self
    }
    /// Sets `CompactTopic`.
    #[inline]
    pub fn compact_topic(mut self, value: bool) -> Self {
        self.compact_topic = Some(value);
        self
    }
    /// Sets `PartitionNum`.
    pub fn partition_num(mut self, value: impl Into<String>) -> Self {
        self.partition_num = Some(value.into());
        self
    }
    /// Sets `LocalTopic`.
    #[inline]
    pub fn local_topic(mut self, value: bool) -> Self {
        self.local_topic = Some(value);
        self
    }
    /// Sets `ReplicationFactor`.
    #[inline]
    pub fn replication_factor(mut self, value: i64) -> Self {
        self.replication_factor = Some(value);
        self
    }
    /// Sets `MinInsyncReplicas`.
    #[inline]
    pub fn min_insync_replicas(mut self, value: i64) -> Self {
        self.min_insync_replicas = Some(value);
        self
    }
    /// Sets `Config`.
    pub fn config(mut self, value: impl Into<String>) -> Self {
        self.config = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateTopicRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "Remark" => remark: query,
        "Topic" => topic: query,
        "CompactTopic" => compact_topic: query,
        "PartitionNum" => partition_num: query,
        "LocalTopic" => local_topic: query,
        "ReplicationFactor" => replication_factor: query,
        "MinInsyncReplicas" => min_insync_replicas: query,
        "Config" => config: query,
        "Tag" => tag: query,
    }
}

impl Operation for CreateTopicRequest {
    type Response = CreateTopicResponse;
    type Error = CreateTopicError;
    const INFO: OperationInfo = super::operation("CreateTopic")
        .required(&["InstanceId", "RegionId", "Remark", "Topic"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [CreateTopicError] = &[
        CreateTopicError::AclAddSaslError,
        CreateTopicError::AclDelSaslError,
        CreateTopicError::AclDisableError,
        CreateTopicError::AclDuplicatedAuthError,
        CreateTopicError::AdminGetBrokerConfigError,
        CreateTopicError::AdminUpdateBrokerConfigError,
        CreateTopicError::AdminUpdateSubPermError,
        CreateTopicError::AdminUpdateTopicPermError,
        CreateTopicError::AgentBusinessError,
        CreateTopicError::AgentError,
        CreateTopicError::AsyncTaskDeleteTopic,
        CreateTopicError::AsyncTaskExecuteTimeNotSupport,
        CreateTopicError::AsyncTaskIgnored,
        CreateTopicError::AsyncTaskNotMeetCondition,
        CreateTopicError::AsyncTaskRetryLater,
        CreateTopicError::AsyncTaskTypeAlreadyExist,
        CreateTopicError::AsyncTaskSlaveNotCompleted,
        CreateTopicError::AuthCalSignatureError,
        CreateTopicError::AuthCsrfCheckError,
        CreateTopicError::AuthLoginCheckError,
        CreateTopicError::AuthOnsChannelInvalid,
        CreateTopicError::AuthPermissionCheckError,
        CreateTopicError::AuthRequestNotAllowed,
        CreateTopicError::AuthResourceEmpowerCheckError,
        CreateTopicError::AuthResourceOwnerError,
        CreateTopicError::AuthServiceCheckError,
        CreateTopicError::AuthSignatureCheckError,
        CreateTopicError::AuthSystemPermissionCheckError,
        CreateTopicError::AuthTopicCreateError,
        CreateTopicError::AuthUserCheckError,
        CreateTopicError::AuthUserInBlackList,
        CreateTopicError::BizGetTopicStatusError,
        CreateTopicError::BizInstanceNotFound,
        CreateTopicError::BizInstanceStatusError,
        CreateTopicError::BizLimitPubnetwork,
        CreateTopicError::BizLimitQuotaDown,
        CreateTopicError::BizLimitQuotaDown1,
        CreateTopicError::BizLimitQuotaDown2,
        CreateTopicError::BizTagResourceNotSupported,
        CreateTopicError::BizAclNotEnabled,
        CreateTopicError::BizAoneCheckError,
        CreateTopicError::BizBroadcastingPullUnsupport,
        CreateTopicError::BizBrokerNotFound,
        CreateTopicError::BizCanNotEnableAcl,
        CreateTopicError::BizClusterIsEmpty,
        CreateTopicError::BizConsumerGroupActiveError,
        CreateTopicError::BizConsumerIdBelongToOtherUser,
        CreateTopicError::BizConsumerNeverRunning,
        CreateTopicError::BizConsumerNotOnline,
        CreateTopicError::BizCreateOrderConfigError,
        CreateTopicError::BizCreatePublishError,
        CreateTopicError::BizCreateSubscriptionError,
        CreateTopicError::BizCreateTopicError,
        CreateTopicError::BizCreateTopicNumLessThanBeforeError,
        CreateTopicError::BizDeleteOrderConfigError,
        CreateTopicError::BizDeleteSubscriptionError,
        CreateTopicError::BizDeleteTopicError,
        CreateTopicError::BizDownloadMessageError,
        CreateTopicError::BizFieldCheckInvalid,
        CreateTopicError::BizFindConsumerGroupInfoError,
        CreateTopicError::BizGetAppkeyListError,
        CreateTopicError::BizGetClusterInfoError,
        CreateTopicError::BizGetConsumerConnectionError,
        CreateTopicError::BizGetConsumerRunningInfoError,
        CreateTopicError::BizGetConsumeAccumulateError,
        CreateTopicError::BizGetConsumeStatusError,
        CreateTopicError::BizGetTopicRouteInfoError,
        CreateTopicError::BizGetTopicStatusError2,
        CreateTopicError::BizInstanceAlreadyExists,
        CreateTopicError::BizInstanceBasicInfoError,
        CreateTopicError::BizInstanceCreateError,
        CreateTopicError::BizInstanceCreateOrderError,
        CreateTopicError::BizInstanceDeleteError,
        CreateTopicError::BizInstanceLocationError,
        CreateTopicError::BizInstanceNotFound2,
        CreateTopicError::BizInstanceOnlyProfessionalSupport,
        CreateTopicError::BizInstanceOwnerError,
        CreateTopicError::BizInstancePaidtypeNotSupport,
        CreateTopicError::BizInstancePermissionCheckError,
        CreateTopicError::BizInstanceRefundError,
        CreateTopicError::BizInstanceReleaseError,
        CreateTopicError::BizInstanceReleaseExistConsumerGroupError,
        CreateTopicError::BizInstanceReleaseExistTopicError,
        CreateTopicError::BizInstanceReleaseLesshourError,
        CreateTopicError::BizInstanceStatusError2,
        CreateTopicError::BizInstanceUpdateError,
        CreateTopicError::BizInstanceUpgradeOrderError,
        CreateTopicError::BizMessageTrackError,
        CreateTopicError::BizNoMessage,
        CreateTopicError::BizProducerIdBelongToOtherUser,
        CreateTopicError::BizPublisherExisted,
        CreateTopicError::BizPublishInfoNotFound,
        CreateTopicError::BizPushMessageToConsumerError,
        CreateTopicError::BizQueryConsumeTimespanError,
        CreateTopicError::BizQueryMessageError,
        CreateTopicError::BizResetOffsetError,
        CreateTopicError::BizSaslUserNotExist,
        CreateTopicError::BizSaslUserNumExceed,
        CreateTopicError::BizSendMessageError,
        CreateTopicError::BizSlrCreateNoPermission,
        CreateTopicError::BizSubscriptionAlreadyExists,
        CreateTopicError::BizSubscriptionCreateError,
        CreateTopicError::BizSubscriptionDeleteError,
        CreateTopicError::BizSubscriptionExisted,
        CreateTopicError::BizSubscriptionNotFound,
        CreateTopicError::BizSubscriptionPermissionCheckError,
        CreateTopicError::BizSubscriptionStatusError,
        CreateTopicError::BizSubscriptionTooMuch,
        CreateTopicError::BizSubscriptionUpdateError,
        CreateTopicError::BizTagDuplicateTagKey,
        CreateTopicError::BizTagOnlyServiceAccountHasPermission,
        CreateTopicError::BizTagRequestResourceNumExceed,
        CreateTopicError::BizTagRequestTagNumExceed,
        CreateTopicError::BizTagResourceNotExist,
        CreateTopicError::BizTagResourceNumExceed,
        CreateTopicError::BizTagTagkeyNotValid,
        CreateTopicError::BizTagTagvalueNotValid,
        CreateTopicError::BizTagTagNumExceed,
        CreateTopicError::BizTimeSpanEmpty,
        CreateTopicError::BizTopicAlreadyExists,
        CreateTopicError::BizTopicCompactTopicNotSupport,
        CreateTopicError::BizTopicCreateError,
        CreateTopicError::BizTopicCreateInternalError,
        CreateTopicError::BizTopicDeleteError,
        CreateTopicError::BizTopicExisted,
        CreateTopicError::BizTopicLocalTopicNotSupport,
        CreateTopicError::BizTopicNotFound,
        CreateTopicError::BizTopicOffsetError,
        CreateTopicError::BizTopicPartitionAddError,
        CreateTopicError::BizTopicPartitionError,
        CreateTopicError::BizTopicPartitionNumExceed,
        CreateTopicError::BizTopicStatusError,
        CreateTopicError::BizTopicTooMuch,
        CreateTopicError::BizTopicUpdateConfigError,
        CreateTopicError::BizTopicUpdateError,
        CreateTopicError::BizUpdateAclFailed,
        CreateTopicError::BizUpdateSubscriptionError,
        CreateTopicError::BizUpdateTopicError,
        CreateTopicError::BizUpdateTopicPermError,
        CreateTopicError::DataExceedMaxLimit,
        CreateTopicError::DbUpdateFailed,
        CreateTopicError::DeployCallbackIllegal,
        CreateTopicError::DeployNotRetriableError,
        CreateTopicError::DeployResourceNotEnough,
        CreateTopicError::DeployRetriableError,
        CreateTopicError::DeployError,
        CreateTopicError::DeployPreCheckError,
        CreateTopicError::DeployTypeNotSupport,
        CreateTopicError::FlowControl,
        CreateTopicError::GetConsumerMissingAccessKeyId,
        CreateTopicError::GroupActive,
        CreateTopicError::InstanceCaclulateChangeTime,
        CreateTopicError::InstanceChangeNotAllowed,
        CreateTopicError::InstanceExceedMaxLimit,
        CreateTopicError::InstanceInsertComponentFail,
        CreateTopicError::InstanceResourceNotSufficient,
        CreateTopicError::InstanceStatusNotRunning,
        CreateTopicError::InstanceUpdateComponentFail,
        CreateTopicError::InstanceUpgradeServiceVersion,
        CreateTopicError::InstanceStatusChangeNotAllowed,
        CreateTopicError::InstanceStatusNotAllowed,
        CreateTopicError::InstanceStatusNotReleased,
        CreateTopicError::InstanceStatusNotWaitChange,
        CreateTopicError::InstanceStatusNotWaitDeploy,
        CreateTopicError::InstanceStatusReleased,
        CreateTopicError::InstanceStatusStopped,
        CreateTopicError::InvalidAny,
        CreateTopicError::InvalidPartitionAny,
        CreateTopicError::InvalidParameter,
        CreateTopicError::InvalidParameterDataAlreadyExist,
        CreateTopicError::InvalidParameterDataNotChange,
        CreateTopicError::InvalidParameterFormat,
        CreateTopicError::InvalidParameterNotSupport,
        CreateTopicError::InvalidParameterOtherParam,
        CreateTopicError::InvalidParameterRange,
        CreateTopicError::InvalidParameterSize,
        CreateTopicError::InvalidParameterVersionNotSupport,
        CreateTopicError::LdapCreateAdminError,
        CreateTopicError::LdapDeleteAdminError,
        CreateTopicError::ManagerConfigRuleExistError,
        CreateTopicError::ManagerConfigRuleNotExistError,
        CreateTopicError::ManagerNotCommit,
        CreateTopicError::ManagerRecoverTaskNotFound,
        CreateTopicError::ManagerRecoverTaskNotMatch,
        CreateTopicError::ManagerScheduledTaskStatusError,
        CreateTopicError::ManagerScheduledTaskStatusNotSupport,
        CreateTopicError::MissingParameter,
        CreateTopicError::NotSupport,
        CreateTopicError::NotSupportDataStatus,
        CreateTopicError::OnsLoginCheckError,
        CreateTopicError::OnsInitEnvError,
        CreateTopicError::OnsInternalError2,
        CreateTopicError::OnsInvokeError,
        CreateTopicError::OnsLoginCheckError2,
        CreateTopicError::OnsServiceUnsupported,
        CreateTopicError::OnsSystemError,
        CreateTopicError::OnsSystemFlowControl,
        CreateTopicError::OrderCreateError,
        CreateTopicError::OrderInsufficientBalance,
        CreateTopicError::OssNotFound,
        CreateTopicError::OssPublishFailed,
        CreateTopicError::RamUserNotFoundByAccesskey,
        CreateTopicError::RamCreateResourceOwnerError,
        CreateTopicError::RamCreateResourcePermissionError,
        CreateTopicError::RamDeleteResourceOwnerError,
        CreateTopicError::RamDeleteResourcePermissionError,
        CreateTopicError::RamGetUserByAkError,
        CreateTopicError::RamUserNotFoundByAccesskey2,
        CreateTopicError::ScheduledTaskAlreadyHasSameTaskType,
        CreateTopicError::ScheduledTaskExecuteTimeGapTooShort,
        CreateTopicError::ServerlessPlanInstanceNotMatch,
        CreateTopicError::ServerlessPlanIntervalInvalid,
        CreateTopicError::ServerlessPlanNameExist,
        CreateTopicError::ServerlessPlanNotSupportEnabledRuleExist,
        CreateTopicError::ServerlessPlanNotSupportStatusEnabled,
        CreateTopicError::ServerlessPlanTaskStatusNotSupport,
        CreateTopicError::SlsQueryError,
        CreateTopicError::StsNotFound,
        CreateTopicError::TopicDownloadMessageFail,
        CreateTopicError::TopicExist,
        CreateTopicError::TopicNotFound,
        CreateTopicError::TopicQueryMessageFail,
        CreateTopicError::TopicSendFail,
        CreateTopicError::TopicStatusNotRunning,
        CreateTopicError::TopicStatusNotAllowed,
        CreateTopicError::VpcAssumeroleError,
        CreateTopicError::VpcVswZoneMappingError,
        CreateTopicError::WhiteDeleteError,
        CreateTopicError::WhiteIpAlreadyExistsError,
        CreateTopicError::WhiteIpIllegalError,
        CreateTopicError::WhiteIplistOverlongError,
        CreateTopicError::WhiteOverLengthError,
        CreateTopicError::WhiteParamError,
        CreateTopicError::NoPermission,
        CreateTopicError::AsyncTaskGroupNotFound,
        CreateTopicError::AsyncTaskHandlerNotFound,
        CreateTopicError::AsyncTaskTypeNotFound,
        CreateTopicError::GroupNotFound,
        CreateTopicError::InstanceNotFound,
        CreateTopicError::InstanceAgentNotFound,
        CreateTopicError::InvalidDataFieldsIncomplete,
        CreateTopicError::InvalidParameterDataNotFound,
        CreateTopicError::VpcVSwitchNotFound,
        CreateTopicError::GetConsumerProgressError,
        CreateTopicError::InternalError,
        CreateTopicError::InternalError2,
        CreateTopicError::InternalUnknownCodeError,
        CreateTopicError::OnsGetAllowedipInternalError,
        CreateTopicError::OnsInternalError,
        CreateTopicError::OnsUpdateAllowedipInternalError,
        CreateTopicError::RemoteCallError,
        CreateTopicError::RmqClusterEmpty,
    ];
}

/// Response to [`CreateTopicRequest`].
#[non_exhaustive]
pub struct CreateTopicResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `operation success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9C0F207C-77A6-43E5-991C-9D98510A****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CreateTopicResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`CreateTopicRequest`] names.
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
pub type CreateTopicError = super::DocumentedError;
