// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateConsumerGroup`, from `alikafka/CreateConsumerGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Creates a consumer group in an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_alikafka::Client) -> Result<(), alicloud_alikafka::Error> {
/// let request = alicloud_alikafka::CreateConsumerGroupRequest::new()
///     .consumer_id("test")
///     .instance_id("alikafka_post-cn-0pp1l9z8****")
///     .region_id("cn-hangzhou");
/// let reply = client.create_consumer_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateConsumerGroupRequest {
    /// **Required.** ID of the consumer that the call is about. Length: 3 to 64. Example: `test`.
    pub consumer_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `alikafka_post-cn-0pp1l9z8****`.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Free text for people; it has no technical effect. Example: `test`.
    pub remark: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl CreateConsumerGroupRequest {
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
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateConsumerGroupRequest {
        "ConsumerId" => consumer_id: query,
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "Remark" => remark: query,
        "Tag" => tag: query,
    }
}

impl Operation for CreateConsumerGroupRequest {
    type Response = CreateConsumerGroupResponse;
    type Error = CreateConsumerGroupError;
    const INFO: OperationInfo = super::operation("CreateConsumerGroup")
        .required(&["ConsumerId", "InstanceId", "RegionId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [CreateConsumerGroupError] = &[
        CreateConsumerGroupError::AclAddSaslError,
        CreateConsumerGroupError::AclDelSaslError,
        CreateConsumerGroupError::AclDisableError,
        CreateConsumerGroupError::AclDuplicatedAuthError,
        CreateConsumerGroupError::AdminGetBrokerConfigError,
        CreateConsumerGroupError::AdminUpdateBrokerConfigError,
        CreateConsumerGroupError::AdminUpdateSubPermError,
        CreateConsumerGroupError::AdminUpdateTopicPermError,
        CreateConsumerGroupError::AgentBusinessError,
        CreateConsumerGroupError::AgentError,
        CreateConsumerGroupError::AsyncTaskDeleteTopic,
        CreateConsumerGroupError::AsyncTaskExecuteTimeNotSupport,
        CreateConsumerGroupError::AsyncTaskIgnored,
        CreateConsumerGroupError::AsyncTaskNotMeetCondition,
        CreateConsumerGroupError::AsyncTaskRetryLater,
        CreateConsumerGroupError::AsyncTaskTypeAlreadyExist,
        CreateConsumerGroupError::AsyncTaskSlaveNotCompleted,
        CreateConsumerGroupError::AuthCalSignatureError,
        CreateConsumerGroupError::AuthCsrfCheckError,
        CreateConsumerGroupError::AuthLoginCheckError,
        CreateConsumerGroupError::AuthOnsChannelInvalid,
        CreateConsumerGroupError::AuthPermissionCheckError,
        CreateConsumerGroupError::AuthRequestNotAllowed,
        CreateConsumerGroupError::AuthResourceEmpowerCheckError,
        CreateConsumerGroupError::AuthResourceOwnerError,
        CreateConsumerGroupError::AuthServiceCheckError,
        CreateConsumerGroupError::AuthSignatureCheckError,
        CreateConsumerGroupError::AuthSystemPermissionCheckError,
        CreateConsumerGroupError::AuthTopicCreateError,
        CreateConsumerGroupError::AuthUserCheckError,
        CreateConsumerGroupError::AuthUserInBlackList,
        CreateConsumerGroupError::BizGetTopicStatusError,
        CreateConsumerGroupError::BizInstanceNotFound,
        CreateConsumerGroupError::BizInstanceStatusError,
        CreateConsumerGroupError::BizLimitPubnetwork,
        CreateConsumerGroupError::BizLimitQuotaDown,
        CreateConsumerGroupError::BizLimitQuotaDown1,
        CreateConsumerGroupError::BizLimitQuotaDown2,
        CreateConsumerGroupError::BizTagResourceNotSupported,
        CreateConsumerGroupError::BizAclNotEnabled,
        CreateConsumerGroupError::BizAoneCheckError,
        CreateConsumerGroupError::BizBroadcastingPullUnsupport,
        CreateConsumerGroupError::BizBrokerNotFound,
        CreateConsumerGroupError::BizCanNotEnableAcl,
        CreateConsumerGroupError::BizClusterIsEmpty,
        CreateConsumerGroupError::BizConsumerGroupActiveError,
        CreateConsumerGroupError::BizConsumerIdBelongToOtherUser,
        CreateConsumerGroupError::BizConsumerNeverRunning,
        CreateConsumerGroupError::BizConsumerNotOnline,
        CreateConsumerGroupError::BizCreateOrderConfigError,
        CreateConsumerGroupError::BizCreatePublishError,
        CreateConsumerGroupError::BizCreateSubscriptionError,
        CreateConsumerGroupError::BizCreateTopicError,
        CreateConsumerGroupError::BizCreateTopicNumLessThanBeforeError,
        CreateConsumerGroupError::BizDeleteOrderConfigError,
        CreateConsumerGroupError::BizDeleteSubscriptionError,
        CreateConsumerGroupError::BizDeleteTopicError,
        CreateConsumerGroupError::BizDownloadMessageError,
        CreateConsumerGroupError::BizFieldCheckInvalid,
        CreateConsumerGroupError::BizFindConsumerGroupInfoError,
        CreateConsumerGroupError::BizGetAppkeyListError,
        CreateConsumerGroupError::BizGetClusterInfoError,
        CreateConsumerGroupError::BizGetConsumerConnectionError,
        CreateConsumerGroupError::BizGetConsumerRunningInfoError,
        CreateConsumerGroupError::BizGetConsumeAccumulateError,
        CreateConsumerGroupError::BizGetConsumeStatusError,
        CreateConsumerGroupError::BizGetTopicRouteInfoError,
        CreateConsumerGroupError::BizGetTopicStatusError2,
        CreateConsumerGroupError::BizInstanceAlreadyExists,
        CreateConsumerGroupError::BizInstanceBasicInfoError,
        CreateConsumerGroupError::BizInstanceCreateError,
        CreateConsumerGroupError::BizInstanceCreateOrderError,
        CreateConsumerGroupError::BizInstanceDeleteError,
        CreateConsumerGroupError::BizInstanceLocationError,
        CreateConsumerGroupError::BizInstanceNotFound2,
        CreateConsumerGroupError::BizInstanceOnlyProfessionalSupport,
        CreateConsumerGroupError::BizInstanceOwnerError,
        CreateConsumerGroupError::BizInstancePaidtypeNotSupport,
        CreateConsumerGroupError::BizInstancePermissionCheckError,
        CreateConsumerGroupError::BizInstanceRefundError,
        CreateConsumerGroupError::BizInstanceReleaseError,
        CreateConsumerGroupError::BizInstanceReleaseExistConsumerGroupError,
        CreateConsumerGroupError::BizInstanceReleaseExistTopicError,
        CreateConsumerGroupError::BizInstanceReleaseLesshourError,
        CreateConsumerGroupError::BizInstanceStatusError2,
        CreateConsumerGroupError::BizInstanceUpdateError,
        CreateConsumerGroupError::BizInstanceUpgradeOrderError,
        CreateConsumerGroupError::BizMessageTrackError,
        CreateConsumerGroupError::BizNoMessage,
        CreateConsumerGroupError::BizProducerIdBelongToOtherUser,
        CreateConsumerGroupError::BizPublisherExisted,
        CreateConsumerGroupError::BizPublishInfoNotFound,
        CreateConsumerGroupError::BizPushMessageToConsumerError,
        CreateConsumerGroupError::BizQueryConsumeTimespanError,
        CreateConsumerGroupError::BizQueryMessageError,
        CreateConsumerGroupError::BizResetOffsetError,
        CreateConsumerGroupError::BizSaslUserNotExist,
        CreateConsumerGroupError::BizSaslUserNumExceed,
        CreateConsumerGroupError::BizSendMessageError,
        CreateConsumerGroupError::BizSlrCreateNoPermission,
        CreateConsumerGroupError::BizSubscriptionAlreadyExists,
        CreateConsumerGroupError::BizSubscriptionCreateError,
        CreateConsumerGroupError::BizSubscriptionDeleteError,
        CreateConsumerGroupError::BizSubscriptionExisted,
        CreateConsumerGroupError::BizSubscriptionNotFound,
        CreateConsumerGroupError::BizSubscriptionPermissionCheckError,
        CreateConsumerGroupError::BizSubscriptionStatusError,
        CreateConsumerGroupError::BizSubscriptionTooMuch,
        CreateConsumerGroupError::BizSubscriptionUpdateError,
        CreateConsumerGroupError::BizTagDuplicateTagKey,
        CreateConsumerGroupError::BizTagOnlyServiceAccountHasPermission,
        CreateConsumerGroupError::BizTagRequestResourceNumExceed,
        CreateConsumerGroupError::BizTagRequestTagNumExceed,
        CreateConsumerGroupError::BizTagResourceNotExist,
        CreateConsumerGroupError::BizTagResourceNumExceed,
        CreateConsumerGroupError::BizTagTagkeyNotValid,
        CreateConsumerGroupError::BizTagTagvalueNotValid,
        CreateConsumerGroupError::BizTagTagNumExceed,
        CreateConsumerGroupError::BizTimeSpanEmpty,
        CreateConsumerGroupError::BizTopicAlreadyExists,
        CreateConsumerGroupError::BizTopicCompactTopicNotSupport,
        CreateConsumerGroupError::BizTopicCreateError,
        CreateConsumerGroupError::BizTopicCreateInternalError,
        CreateConsumerGroupError::BizTopicDeleteError,
        CreateConsumerGroupError::BizTopicExisted,
        CreateConsumerGroupError::BizTopicLocalTopicNotSupport,
        CreateConsumerGroupError::BizTopicNotFound,
        CreateConsumerGroupError::BizTopicOffsetError,
        CreateConsumerGroupError::BizTopicPartitionAddError,
        CreateConsumerGroupError::BizTopicPartitionError,
        CreateConsumerGroupError::BizTopicPartitionNumExceed,
        CreateConsumerGroupError::BizTopicStatusError,
        CreateConsumerGroupError::BizTopicTooMuch,
        CreateConsumerGroupError::BizTopicUpdateConfigError,
        CreateConsumerGroupError::BizTopicUpdateError,
        CreateConsumerGroupError::BizUpdateAclFailed,
        CreateConsumerGroupError::BizUpdateSubscriptionError,
        CreateConsumerGroupError::BizUpdateTopicError,
        CreateConsumerGroupError::BizUpdateTopicPermError,
        CreateConsumerGroupError::DataExceedMaxLimit,
        CreateConsumerGroupError::DbUpdateFailed,
        CreateConsumerGroupError::DeployCallbackIllegal,
        CreateConsumerGroupError::DeployNotRetriableError,
        CreateConsumerGroupError::DeployResourceNotEnough,
        CreateConsumerGroupError::DeployRetriableError,
        CreateConsumerGroupError::DeployError,
        CreateConsumerGroupError::DeployPreCheckError,
        CreateConsumerGroupError::DeployTypeNotSupport,
        CreateConsumerGroupError::FlowControl,
        CreateConsumerGroupError::GetConsumerMissingAccessKeyId,
        CreateConsumerGroupError::GroupActive,
        CreateConsumerGroupError::InstanceCaclulateChangeTime,
        CreateConsumerGroupError::InstanceChangeNotAllowed,
        CreateConsumerGroupError::InstanceExceedMaxLimit,
        CreateConsumerGroupError::InstanceInsertComponentFail,
        CreateConsumerGroupError::InstanceResourceNotSufficient,
        CreateConsumerGroupError::InstanceStatusNotRunning,
        CreateConsumerGroupError::InstanceUpdateComponentFail,
        CreateConsumerGroupError::InstanceUpgradeServiceVersion,
        CreateConsumerGroupError::InstanceStatusChangeNotAllowed,
        CreateConsumerGroupError::InstanceStatusNotAllowed,
        CreateConsumerGroupError::InstanceStatusNotReleased,
        CreateConsumerGroupError::InstanceStatusNotWaitChange,
        CreateConsumerGroupError::InstanceStatusNotWaitDeploy,
        CreateConsumerGroupError::InstanceStatusReleased,
        CreateConsumerGroupError::InstanceStatusStopped,
        CreateConsumerGroupError::InvalidAny,
        CreateConsumerGroupError::InvalidPartitionAny,
        CreateConsumerGroupError::InvalidParameter,
        CreateConsumerGroupError::InvalidParameterDataAlreadyExist,
        CreateConsumerGroupError::InvalidParameterDataNotChange,
        CreateConsumerGroupError::InvalidParameterFormat,
        CreateConsumerGroupError::InvalidParameterNotSupport,
        CreateConsumerGroupError::InvalidParameterOtherParam,
        CreateConsumerGroupError::InvalidParameterRange,
        CreateConsumerGroupError::InvalidParameterSize,
        CreateConsumerGroupError::InvalidParameterVersionNotSupport,
        CreateConsumerGroupError::LdapCreateAdminError,
        CreateConsumerGroupError::LdapDeleteAdminError,
        CreateConsumerGroupError::ManagerConfigRuleExistError,
        CreateConsumerGroupError::ManagerConfigRuleNotExistError,
        CreateConsumerGroupError::ManagerNotCommit,
        CreateConsumerGroupError::ManagerRecoverTaskNotFound,
        CreateConsumerGroupError::ManagerRecoverTaskNotMatch,
        CreateConsumerGroupError::ManagerScheduledTaskStatusError,
        CreateConsumerGroupError::ManagerScheduledTaskStatusNotSupport,
        CreateConsumerGroupError::MissingParameter,
        CreateConsumerGroupError::NotSupport,
        CreateConsumerGroupError::NotSupportDataStatus,
        CreateConsumerGroupError::OnsLoginCheckError,
        CreateConsumerGroupError::OnsInitEnvError,
        CreateConsumerGroupError::OnsInternalError2,
        CreateConsumerGroupError::OnsInvokeError,
        CreateConsumerGroupError::OnsLoginCheckError2,
        CreateConsumerGroupError::OnsServiceUnsupported,
        CreateConsumerGroupError::OnsSystemError,
        CreateConsumerGroupError::OnsSystemFlowControl,
        CreateConsumerGroupError::OrderCreateError,
        CreateConsumerGroupError::OrderInsufficientBalance,
        CreateConsumerGroupError::OssNotFound,
        CreateConsumerGroupError::OssPublishFailed,
        CreateConsumerGroupError::RamUserNotFoundByAccesskey,
        CreateConsumerGroupError::RamCreateResourceOwnerError,
        CreateConsumerGroupError::RamCreateResourcePermissionError,
        CreateConsumerGroupError::RamDeleteResourceOwnerError,
        CreateConsumerGroupError::RamDeleteResourcePermissionError,
        CreateConsumerGroupError::RamGetUserByAkError,
        CreateConsumerGroupError::RamUserNotFoundByAccesskey2,
        CreateConsumerGroupError::ScheduledTaskAlreadyHasSameTaskType,
        CreateConsumerGroupError::ScheduledTaskExecuteTimeGapTooShort,
        CreateConsumerGroupError::ServerlessPlanInstanceNotMatch,
        CreateConsumerGroupError::ServerlessPlanIntervalInvalid,
        CreateConsumerGroupError::ServerlessPlanNameExist,
        CreateConsumerGroupError::ServerlessPlanNotSupportEnabledRuleExist,
        CreateConsumerGroupError::ServerlessPlanNotSupportStatusEnabled,
        CreateConsumerGroupError::ServerlessPlanTaskStatusNotSupport,
        CreateConsumerGroupError::SlsQueryError,
        CreateConsumerGroupError::StsNotFound,
        CreateConsumerGroupError::TopicDownloadMessageFail,
        CreateConsumerGroupError::TopicExist,
        CreateConsumerGroupError::TopicNotFound,
        CreateConsumerGroupError::TopicQueryMessageFail,
        CreateConsumerGroupError::TopicSendFail,
        CreateConsumerGroupError::TopicStatusNotRunning,
        CreateConsumerGroupError::TopicStatusNotAllowed,
        CreateConsumerGroupError::VpcAssumeroleError,
        CreateConsumerGroupError::VpcVswZoneMappingError,
        CreateConsumerGroupError::WhiteDeleteError,
        CreateConsumerGroupError::WhiteIpAlreadyExistsError,
        CreateConsumerGroupError::WhiteIpIllegalError,
        CreateConsumerGroupError::WhiteIplistOverlongError,
        CreateConsumerGroupError::WhiteOverLengthError,
        CreateConsumerGroupError::WhiteParamError,
        CreateConsumerGroupError::NoPermission,
        CreateConsumerGroupError::AsyncTaskGroupNotFound,
        CreateConsumerGroupError::AsyncTaskHandlerNotFound,
        CreateConsumerGroupError::AsyncTaskTypeNotFound,
        CreateConsumerGroupError::GroupNotFound,
        CreateConsumerGroupError::InstanceNotFound,
        CreateConsumerGroupError::InstanceAgentNotFound,
        CreateConsumerGroupError::InvalidDataFieldsIncomplete,
        CreateConsumerGroupError::InvalidParameterDataNotFound,
        CreateConsumerGroupError::VpcVSwitchNotFound,
        CreateConsumerGroupError::GetConsumerProgressError,
        CreateConsumerGroupError::InternalError,
        CreateConsumerGroupError::InternalError2,
        CreateConsumerGroupError::InternalUnknownCodeError,
        CreateConsumerGroupError::OnsGetAllowedipInternalError,
        CreateConsumerGroupError::OnsInternalError,
        CreateConsumerGroupError::OnsUpdateAllowedipInternalError,
        CreateConsumerGroupError::RemoteCallError,
        CreateConsumerGroupError::RmqClusterEmpty,
    ];
}

/// Response to [`CreateConsumerGroupRequest`].
#[non_exhaustive]
pub struct CreateConsumerGroupResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `operation success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E57A8862-DF68-4055-8E55-B80CB417**`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CreateConsumerGroupResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`CreateConsumerGroupRequest`] names.
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
pub type CreateConsumerGroupError = super::DocumentedError;
