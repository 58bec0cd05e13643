// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetTopicSubscribeStatus`, from `alikafka/GetTopicSubscribeStatus.md`.

use alicloud_runtime::codegen::*;

/// Lists the consumer groups that subscribe to a topic.
///
/// ```no_run
/// # async fn example(client: alicloud_alikafka::Client) -> Result<(), alicloud_alikafka::Error> {
/// let request = alicloud_alikafka::GetTopicSubscribeStatusRequest::new()
///     .instance_id("...")
///     .topic("...");
/// let reply = client.get_topic_subscribe_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetTopicSubscribeStatusRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Topic that messages are published under.
    pub topic: Option<String>,
}

impl GetTopicSubscribeStatusRequest {
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
}

request! {
    GetTopicSubscribeStatusRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "Topic" => topic: query,
    }
}

impl Operation for GetTopicSubscribeStatusRequest {
    type Response = GetTopicSubscribeStatusResponse;
    type Error = GetTopicSubscribeStatusError;
    const INFO: OperationInfo = super::operation("GetTopicSubscribeStatus")
        .required(&["RegionId", "InstanceId", "Topic"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetTopicSubscribeStatusError] = &[
        GetTopicSubscribeStatusError::AclAddSaslError,
        GetTopicSubscribeStatusError::AclDelSaslError,
        GetTopicSubscribeStatusError::AclDisableError,
        GetTopicSubscribeStatusError::AclDuplicatedAuthError,
        GetTopicSubscribeStatusError::AdminGetBrokerConfigError,
        GetTopicSubscribeStatusError::AdminUpdateBrokerConfigError,
        GetTopicSubscribeStatusError::AdminUpdateSubPermError,
        GetTopicSubscribeStatusError::AdminUpdateTopicPermError,
        GetTopicSubscribeStatusError::AgentBusinessError,
        GetTopicSubscribeStatusError::AgentError,
        GetTopicSubscribeStatusError::AsyncTaskDeleteTopic,
        GetTopicSubscribeStatusError::AsyncTaskExecuteTimeNotSupport,
        GetTopicSubscribeStatusError::AsyncTaskIgnored,
        GetTopicSubscribeStatusError::AsyncTaskNotMeetCondition,
        GetTopicSubscribeStatusError::AsyncTaskRetryLater,
        GetTopicSubscribeStatusError::AsyncTaskTypeAlreadyExist,
        GetTopicSubscribeStatusError::AsyncTaskSlaveNotCompleted,
        GetTopicSubscribeStatusError::AuthCalSignatureError,
        GetTopicSubscribeStatusError::AuthCsrfCheckError,
        GetTopicSubscribeStatusError::AuthLoginCheckError,
        GetTopicSubscribeStatusError::AuthOnsChannelInvalid,
        GetTopicSubscribeStatusError::AuthPermissionCheckError,
        GetTopicSubscribeStatusError::AuthRequestNotAllowed,
        GetTopicSubscribeStatusError::AuthResourceEmpowerCheckError,
        GetTopicSubscribeStatusError::AuthResourceOwnerError,
        GetTopicSubscribeStatusError::AuthServiceCheckError,
        GetTopicSubscribeStatusError::AuthSignatureCheckError,
        GetTopicSubscribeStatusError::AuthSystemPermissionCheckError,
        GetTopicSubscribeStatusError::AuthTopicCreateError,
        GetTopicSubscribeStatusError::AuthUserCheckError,
        GetTopicSubscribeStatusError::AuthUserInBlackList,
        GetTopicSubscribeStatusError::BizGetTopicStatusError,
        GetTopicSubscribeStatusError::BizInstanceNotFound,
        GetTopicSubscribeStatusError::BizInstanceStatusError,
        GetTopicSubscribeStatusError::BizLimitPubnetwork,
        GetTopicSubscribeStatusError::BizLimitQuotaDown,
        GetTopicSubscribeStatusError::BizLimitQuotaDown1,
        GetTopicSubscribeStatusError::BizLimitQuotaDown2,
        GetTopicSubscribeStatusError::BizTagResourceNotSupported,
        GetTopicSubscribeStatusError::BizAclNotEnabled,
        GetTopicSubscribeStatusError::BizAoneCheckError,
        GetTopicSubscribeStatusError::BizBroadcastingPullUnsupport,
        GetTopicSubscribeStatusError::BizBrokerNotFound,
        GetTopicSubscribeStatusError::BizCanNotEnableAcl,
        GetTopicSubscribeStatusError::BizClusterIsEmpty,
        GetTopicSubscribeStatusError::BizConsumerGroupActiveError,
        GetTopicSubscribeStatusError::BizConsumerIdBelongToOtherUser,
        GetTopicSubscribeStatusError::BizConsumerNeverRunning,
        GetTopicSubscribeStatusError::BizConsumerNotOnline,
        GetTopicSubscribeStatusError::BizCreateOrderConfigError,
        GetTopicSubscribeStatusError::BizCreatePublishError,
        GetTopicSubscribeStatusError::BizCreateSubscriptionError,
        GetTopicSubscribeStatusError::BizCreateTopicError,
        GetTopicSubscribeStatusError::BizCreateTopicNumLessThanBeforeError,
        GetTopicSubscribeStatusError::BizDeleteOrderConfigError,
        GetTopicSubscribeStatusError::BizDeleteSubscriptionError,
        GetTopicSubscribeStatusError::BizDeleteTopicError,
        GetTopicSubscribeStatusError::BizDownloadMessageError,
        GetTopicSubscribeStatusError::BizFieldCheckInvalid,
        GetTopicSubscribeStatusError::BizFindConsumerGroupInfoError,
        GetTopicSubscribeStatusError::BizGetAppkeyListError,
        GetTopicSubscribeStatusError::BizGetClusterInfoError,
        GetTopicSubscribeStatusError::BizGetConsumerConnectionError,
        GetTopicSubscribeStatusError::BizGetConsumerRunningInfoError,
        GetTopicSubscribeStatusError::BizGetConsumeAccumulateError,
        GetTopicSubscribeStatusError::BizGetConsumeStatusError,
        GetTopicSubscribeStatusError::BizGetTopicRouteInfoError,
        GetTopicSubscribeStatusError::BizGetTopicStatusError2,
        GetTopicSubscribeStatusError::BizInstanceAlreadyExists,
        GetTopicSubscribeStatusError::BizInstanceBasicInfoError,
        GetTopicSubscribeStatusError::BizInstanceCreateError,
        GetTopicSubscribeStatusError::BizInstanceCreateOrderError,
        GetTopicSubscribeStatusError::BizInstanceDeleteError,
        GetTopicSubscribeStatusError::BizInstanceLocationError,
        GetTopicSubscribeStatusError::BizInstanceNotFound2,
        GetTopicSubscribeStatusError::BizInstanceOnlyProfessionalSupport,
        GetTopicSubscribeStatusError::BizInstanceOwnerError,
        GetTopicSubscribeStatusError::BizInstancePaidtypeNotSupport,
        GetTopicSubscribeStatusError::BizInstancePermissionCheckError,
        GetTopicSubscribeStatusError::BizInstanceRefundError,
        GetTopicSubscribeStatusError::BizInstanceReleaseError,
        GetTopicSubscribeStatusError::BizInstanceReleaseExistConsumerGroupError,
        GetTopicSubscribeStatusError::BizInstanceReleaseExistTopicError,
        GetTopicSubscribeStatusError::BizInstanceReleaseLesshourError,
        GetTopicSubscribeStatusError::BizInstanceStatusError2,
        GetTopicSubscribeStatusError::BizInstanceUpdateError,
        GetTopicSubscribeStatusError::BizInstanceUpgradeOrderError,
        GetTopicSubscribeStatusError::BizMessageTrackError,
        GetTopicSubscribeStatusError::BizNoMessage,
        GetTopicSubscribeStatusError::BizProducerIdBelongToOtherUser,
        GetTopicSubscribeStatusError::BizPublisherExisted,
        GetTopicSubscribeStatusError::BizPublishInfoNotFound,
        GetTopicSubscribeStatusError::BizPushMessageToConsumerError,
        GetTopicSubscribeStatusError::BizQueryConsumeTimespanError,
        GetTopicSubscribeStatusError::BizQueryMessageError,
        GetTopicSubscribeStatusError::BizResetOffsetError,
        GetTopicSubscribeStatusError::BizSaslUserNotExist,
        GetTopicSubscribeStatusError::BizSaslUserNumExceed,
        GetTopicSubscribeStatusError::BizSendMessageError,
        GetTopicSubscribeStatusError::BizSlrCreateNoPermission,
        GetTopicSubscribeStatusError::BizSubscriptionAlreadyExists,
        GetTopicSubscribeStatusError::BizSubscriptionCreateError,
        GetTopicSubscribeStatusError::BizSubscriptionDeleteError,
        GetTopicSubscribeStatusError::BizSubscriptionExisted,
        GetTopicSubscribeStatusError::BizSubscriptionNotFound,
        GetTopicSubscribeStatusError::BizSubscriptionPermissionCheckError,
        GetTopicSubscribeStatusError::BizSubscriptionStatusError,
        GetTopicSubscribeStatusError::BizSubscriptionTooMuch,
        GetTopicSubscribeStatusError::BizSubscriptionUpdateError,
        GetTopicSubscribeStatusError::BizTagDuplicateTagKey,
        GetTopicSubscribeStatusError::BizTagOnlyServiceAccountHasPermission,
        GetTopicSubscribeStatusError::BizTagRequestResourceNumExceed,
        GetTopicSubscribeStatusError::BizTagRequestTagNumExceed,
        GetTopicSubscribeStatusError::BizTagResourceNotExist,
        GetTopicSubscribeStatusError::BizTagResourceNumExceed,
        GetTopicSubscribeStatusError::BizTagTagkeyNotValid,
        GetTopicSubscribeStatusError::BizTagTagvalueNotValid,
        GetTopicSubscribeStatusError::BizTagTagNumExceed,
        GetTopicSubscribeStatusError::BizTimeSpanEmpty,
        GetTopicSubscribeStatusError::BizTopicAlreadyExists,
        GetTopicSubscribeStatusError::BizTopicCompactTopicNotSupport,
        GetTopicSubscribeStatusError::BizTopicCreateError,
        GetTopicSubscribeStatusError::BizTopicCreateInternalError,
        GetTopicSubscribeStatusError::BizTopicDeleteError,
        GetTopicSubscribeStatusError::BizTopicExisted,
        GetTopicSubscribeStatusError::BizTopicLocalTopicNotSupport,
        GetTopicSubscribeStatusError::BizTopicNotFound,
        GetTopicSubscribeStatusError::BizTopicOffsetError,
        GetTopicSubscribeStatusError::BizTopicPartitionAddError,
        GetTopicSubscribeStatusError::BizTopicPartitionError,
        GetTopicSubscribeStatusError::BizTopicPartitionNumExceed,
        GetTopicSubscribeStatusError::BizTopicStatusError,
        GetTopicSubscribeStatusError::BizTopicTooMuch,
        GetTopicSubscribeStatusError::BizTopicUpdateConfigError,
        GetTopicSubscribeStatusError::BizTopicUpdateError,
        GetTopicSubscribeStatusError::BizUpdateAclFailed,
        GetTopicSubscribeStatusError::BizUpdateSubscriptionError,
        GetTopicSubscribeStatusError::BizUpdateTopicError,
        GetTopicSubscribeStatusError::BizUpdateTopicPermError,
        GetTopicSubscribeStatusError::DataExceedMaxLimit,
        GetTopicSubscribeStatusError::DbUpdateFailed,
        GetTopicSubscribeStatusError::DeployCallbackIllegal,
        GetTopicSubscribeStatusError::DeployNotRetriableError,
        GetTopicSubscribeStatusError::DeployResourceNotEnough,
        GetTopicSubscribeStatusError::DeployRetriableError,
        GetTopicSubscribeStatusError::DeployError,
        GetTopicSubscribeStatusError::DeployPreCheckError,
        GetTopicSubscribeStatusError::DeployTypeNotSupport,
        GetTopicSubscribeStatusError::FlowControl,
        GetTopicSubscribeStatusError::GetConsumerMissingAccessKeyId,
        GetTopicSubscribeStatusError::GroupActive,
        GetTopicSubscribeStatusError::InstanceCaclulateChangeTime,
        GetTopicSubscribeStatusError::InstanceChangeNotAllowed,
        GetTopicSubscribeStatusError::InstanceExceedMaxLimit,
        GetTopicSubscribeStatusError::InstanceInsertComponentFail,
        GetTopicSubscribeStatusError::InstanceResourceNotSufficient,
        GetTopicSubscribeStatusError::InstanceStatusNotRunning,
        GetTopicSubscribeStatusError::InstanceUpdateComponentFail,
        GetTopicSubscribeStatusError::InstanceUpgradeServiceVersion,
        GetTopicSubscribeStatusError::InstanceStatusChangeNotAllowed,
        GetTopicSubscribeStatusError::InstanceStatusNotAllowed,
        GetTopicSubscribeStatusError::InstanceStatusNotReleased,
        GetTopicSubscribeStatusError::InstanceStatusNotWaitChange,
        GetTopicSubscribeStatusError::InstanceStatusNotWaitDeploy,
        GetTopicSubscribeStatusError::InstanceStatusReleased,
        GetTopicSubscribeStatusError::InstanceStatusStopped,
        GetTopicSubscribeStatusError::InvalidAny,
        GetTopicSubscribeStatusError::InvalidPartitionAny,
        GetTopicSubscribeStatusError::InvalidParameter,
        GetTopicSubscribeStatusError::InvalidParameterDataAlreadyExist,
        GetTopicSubscribeStatusError::InvalidParameterDataNotChange,
        GetTopicSubscribeStatusError::InvalidParameterFormat,
        GetTopicSubscribeStatusError::InvalidParameterNotSupport,
        GetTopicSubscribeStatusError::InvalidParameterOtherParam,
        GetTopicSubscribeStatusError::InvalidParameterRange,
        GetTopicSubscribeStatusError::InvalidParameterSize,
        GetTopicSubscribeStatusError::InvalidParameterVersionNotSupport,
        GetTopicSubscribeStatusError::LdapCreateAdminError,
        GetTopicSubscribeStatusError::LdapDeleteAdminError,
        GetTopicSubscribeStatusError::ManagerConfigRuleExistError,
        GetTopicSubscribeStatusError::ManagerConfigRuleNotExistError,
        GetTopicSubscribeStatusError::ManagerNotCommit,
        GetTopicSubscribeStatusError::ManagerRecoverTaskNotFound,
        GetTopicSubscribeStatusError::ManagerRecoverTaskNotMatch,
        GetTopicSubscribeStatusError::ManagerScheduledTaskStatusError,
        GetTopicSubscribeStatusError::ManagerScheduledTaskStatusNotSupport,
        GetTopicSubscribeStatusError::MissingParameter,
        GetTopicSubscribeStatusError::NotSupport,
        GetTopicSubscribeStatusError::NotSupportDataStatus,
        GetTopicSubscribeStatusError::OnsLoginCheckError,
        GetTopicSubscribeStatusError::OnsInitEnvError,
        GetTopicSubscribeStatusError::OnsInternalError2,
        GetTopicSubscribeStatusError::OnsInvokeError,
        GetTopicSubscribeStatusError::OnsLoginCheckError2,
        GetTopicSubscribeStatusError::OnsServiceUnsupported,
        GetTopicSubscribeStatusError::OnsSystemError,
        GetTopicSubscribeStatusError::OnsSystemFlowControl,
        GetTopicSubscribeStatusError::OrderCreateError,
        GetTopicSubscribeStatusError::OrderInsufficientBalance,
        GetTopicSubscribeStatusError::OssNotFound,
        GetTopicSubscribeStatusError::OssPublishFailed,
        GetTopicSubscribeStatusError::RamUserNotFoundByAccesskey,
        GetTopicSubscribeStatusError::RamCreateResourceOwnerError,
        GetTopicSubscribeStatusError::RamCreateResourcePermissionError,
        GetTopicSubscribeStatusError::RamDeleteResourceOwnerError,
        GetTopicSubscribeStatusError::RamDeleteResourcePermissionError,
        GetTopicSubscribeStatusError::RamGetUserByAkError,
        GetTopicSubscribeStatusError::RamUserNotFoundByAccesskey2,
        GetTopicSubscribeStatusError::ScheduledTaskAlreadyHasSameTaskType,
        GetTopicSubscribeStatusError::ScheduledTaskExecuteTimeGapTooShort,
        GetTopicSubscribeStatusError::ServerlessPlanInstanceNotMatch,
        GetTopicSubscribeStatusError::ServerlessPlanIntervalInvalid,
        GetTopicSubscribeStatusError::ServerlessPlanNameExist,
        GetTopicSubscribeStatusError::ServerlessPlanNotSupportEnabledRuleExist,
        GetTopicSubscribeStatusError::ServerlessPlanNotSupportStatusEnabled,
        GetTopicSubscribeStatusError::ServerlessPlanTaskStatusNotSupport,
        GetTopicSubscribeStatusError::SlsQueryError,
        GetTopicSubscribeStatusError::StsNotFound,
        GetTopicSubscribeStatusError::TopicDownloadMessageFail,
        GetTopicSubscribeStatusError::TopicExist,
        GetTopicSubscribeStatusError::TopicNotFound,
        GetTopicSubscribeStatusError::TopicQueryMessageFail,
        GetTopicSubscribeStatusError::TopicSendFail,
        GetTopicSubscribeStatusError::TopicStatusNotRunning,
        GetTopicSubscribeStatusError::TopicStatusNotAllowed,
        GetTopicSubscribeStatusError::VpcAssumeroleError,
        GetTopicSubscribeStatusError::VpcVswZoneMappingError,
        GetTopicSubscribeStatusError::WhiteDeleteError,
        GetTopicSubscribeStatusError::WhiteIpAlreadyExistsError,
        GetTopicSubscribeStatusError::WhiteIpIllegalError,
        GetTopicSubscribeStatusError::WhiteIplistOverlongError,
        GetTopicSubscribeStatusError::WhiteOverLengthError,
        GetTopicSubscribeStatusError::WhiteParamError,
        GetTopicSubscribeStatusError::NoPermission,
        GetTopicSubscribeStatusError::AsyncTaskGroupNotFound,
        GetTopicSubscribeStatusError::AsyncTaskHandlerNotFound,
        GetTopicSubscribeStatusError::AsyncTaskTypeNotFound,
        GetTopicSubscribeStatusError::GroupNotFound,
        GetTopicSubscribeStatusError::InstanceNotFound,
        GetTopicSubscribeStatusError::InstanceAgentNotFound,
        GetTopicSubscribeStatusError::InvalidDataFieldsIncomplete,
        GetTopicSubscribeStatusError::InvalidParameterDataNotFound,
        GetTopicSubscribeStatusError::VpcVSwitchNotFound,
        GetTopicSubscribeStatusError::GetConsumerProgressError,
        GetTopicSubscribeStatusError::InternalError,
        GetTopicSubscribeStatusError::InternalError2,
        GetTopicSubscribeStatusError::InternalUnknownCodeError,
        GetTopicSubscribeStatusError::OnsGetAllowedipInternalError,
        GetTopicSubscribeStatusError::OnsInternalError,
        GetTopicSubscribeStatusError::OnsUpdateAllowedipInternalError,
        GetTopicSubscribeStatusError::RemoteCallError,
        GetTopicSubscribeStatusError::RmqClusterEmpty,
    ];
}

/// Response to [`GetTopicSubscribeStatusRequest`].
#[non_exhaustive]
pub struct GetTopicSubscribeStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `06084011-E093-46F3-A51F-4B19A8AD****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Text for people that explains the code or the event beside it. Example: `operation success`.
    pub message: Option<String>,
    /// State that the topic subscribe is in.
    pub topic_subscribe_status: Option<TopicSubscribeStatus>,
}

response! {
    GetTopicSubscribeStatusResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Success" => success: value,
        "Message" => message: value,
        "TopicSubscribeStatus" => topic_subscribe_status: value,
    }
}

/// State that the topic subscribe is in.
#[non_exhaustive]
pub struct TopicSubscribeStatus {
    /// The consumer groups that were found or are concerned, one entry each. Example: `group_test`.
    pub consumer_groups: Vec<String>,
    /// Topic that messages are published under. Example: `topic_api_1681624879908`.
    pub topic: Option<String>,
}

response! {
    TopicSubscribeStatus {
        "ConsumerGroups" => consumer_groups: list(""),
        "Topic" => topic: value,
    }
}

/// Errors that the documentation of [`GetTopicSubscribeStatusRequest`] names.
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
pub type GetTopicSubscribeStatusError = super::DocumentedError;
