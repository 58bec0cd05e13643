// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ConvertPostPayOrder`, from `alikafka/ConvertPostPayOrder.md`.

use alicloud_runtime::codegen::*;

/// Converts a pay-as-you-go instance to a subscription for the months given.
///
/// ```no_run
/// # async fn example(client: alicloud_alikafka::Client) -> Result<(), alicloud_alikafka::Error> {
/// let request = alicloud_alikafka::ConvertPostPayOrderRequest::new()
///     .instance_id("alikafka_post-cn-v0h1fgs2****")
///     .region_id("cn-hangzhou")
///     .duration(1);
/// let reply = client.convert_post_pay_order(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ConvertPostPayOrderRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `alikafka_post-cn-v0h1fgs2****`.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How long it lasts, or how long the term bought is. Unit: `months`. Example: `1`.
    pub duration: Option<i32>,
    /// Which kind of paid it is or is to be.
    pub paid_type: Option<i32>,
}

impl ConvertPostPayOrderRequest {
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
    /// Sets `Duration`.
    #[inline]
    pub fn duration(mut self, value: i32) -> Self {
        self.duration = Some(value);
        self
    }
    /// Sets `PaidType`.
    #[inline]
    pub fn paid_type(mut self, value: i32) -> Self {
        self.paid_type = Some(value);
        self
    }
}

request! {
    ConvertPostPayOrderRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "Duration" => duration: query,
        "PaidType" => paid_type: query,
    }
}

impl Operation for ConvertPostPayOrderRequest {
    type Response = ConvertPostPayOrderResponse;
    type Error = ConvertPostPayOrderError;
    const INFO: OperationInfo = super::operation("ConvertPostPayOrder")
        .required(&["InstanceId", "RegionId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [ConvertPostPayOrderError] = &[
        ConvertPostPayOrderError::AclAddSaslError,
        ConvertPostPayOrderError::AclDelSaslError,
        ConvertPostPayOrderError::AclDisableError,
        ConvertPostPayOrderError::AclDuplicatedAuthError,
        ConvertPostPayOrderError::AdminGetBrokerConfigError,
        ConvertPostPayOrderError::AdminUpdateBrokerConfigError,
        ConvertPostPayOrderError::AdminUpdateSubPermError,
        ConvertPostPayOrderError::AdminUpdateTopicPermError,
        ConvertPostPayOrderError::AgentBusinessError,
        ConvertPostPayOrderError::AgentError,
        ConvertPostPayOrderError::AsyncTaskDeleteTopic,
        ConvertPostPayOrderError::AsyncTaskExecuteTimeNotSupport,
        ConvertPostPayOrderError::AsyncTaskIgnored,
        ConvertPostPayOrderError::AsyncTaskNotMeetCondition,
        ConvertPostPayOrderError::AsyncTaskRetryLater,
        ConvertPostPayOrderError::AsyncTaskTypeAlreadyExist,
        ConvertPostPayOrderError::AsyncTaskSlaveNotCompleted,
        ConvertPostPayOrderError::AuthCalSignatureError,
        ConvertPostPayOrderError::AuthCsrfCheckError,
        ConvertPostPayOrderError::AuthLoginCheckError,
        ConvertPostPayOrderError::AuthOnsChannelInvalid,
        ConvertPostPayOrderError::AuthPermissionCheckError,
        ConvertPostPayOrderError::AuthRequestNotAllowed,
        ConvertPostPayOrderError::AuthResourceEmpowerCheckError,
        ConvertPostPayOrderError::AuthResourceOwnerError,
        ConvertPostPayOrderError::AuthServiceCheckError,
        ConvertPostPayOrderError::AuthSignatureCheckError,
        ConvertPostPayOrderError::AuthSystemPermissionCheckError,
        ConvertPostPayOrderError::AuthTopicCreateError,
        ConvertPostPayOrderError::AuthUserCheckError,
        ConvertPostPayOrderError::AuthUserInBlackList,
        ConvertPostPayOrderError::BizGetTopicStatusError,
        ConvertPostPayOrderError::BizInstanceNotFound,
        ConvertPostPayOrderError::BizInstanceStatusError,
        ConvertPostPayOrderError::BizLimitPubnetwork,
        ConvertPostPayOrderError::BizLimitQuotaDown,
        ConvertPostPayOrderError::BizLimitQuotaDown1,
        ConvertPostPayOrderError::BizLimitQuotaDown2,
        ConvertPostPayOrderError::BizTagResourceNotSupported,
        ConvertPostPayOrderError::BizAclNotEnabled,
        ConvertPostPayOrderError::BizAoneCheckError,
        ConvertPostPayOrderError::BizBroadcastingPullUnsupport,
        ConvertPostPayOrderError::BizBrokerNotFound,
        ConvertPostPayOrderError::BizCanNotEnableAcl,
        ConvertPostPayOrderError::BizClusterIsEmpty,
        ConvertPostPayOrderError::BizConsumerGroupActiveError,
        ConvertPostPayOrderError::BizConsumerIdBelongToOtherUser,
        ConvertPostPayOrderError::BizConsumerNeverRunning,
        ConvertPostPayOrderError::BizConsumerNotOnline,
        ConvertPostPayOrderError::BizCreateOrderConfigError,
        ConvertPostPayOrderError::BizCreatePublishError,
        ConvertPostPayOrderError::BizCreateSubscriptionError,
        ConvertPostPayOrderError::BizCreateTopicError,
        ConvertPostPayOrderError::BizCreateTopicNumLessThanBeforeError,
        ConvertPostPayOrderError::BizDeleteOrderConfigError,
        ConvertPostPayOrderError::BizDeleteSubscriptionError,
        ConvertPostPayOrderError::BizDeleteTopicError,
        ConvertPostPayOrderError::BizDownloadMessageError,
        ConvertPostPayOrderError::BizFieldCheckInvalid,
        ConvertPostPayOrderError::BizFindConsumerGroupInfoError,
        ConvertPostPayOrderError::BizGetAppkeyListError,
        ConvertPostPayOrderError::BizGetClusterInfoError,
        ConvertPostPayOrderError::BizGetConsumerConnectionError,
        ConvertPostPayOrderError::BizGetConsumerRunningInfoError,
        ConvertPostPayOrderError::BizGetConsumeAccumulateError,
        ConvertPostPayOrderError::BizGetConsumeStatusError,
        ConvertPostPayOrderError::BizGetTopicRouteInfoError,
        ConvertPostPayOrderError::BizGetTopicStatusError2,
        ConvertPostPayOrderError::BizInstanceAlreadyExists,
        ConvertPostPayOrderError::BizInstanceBasicInfoError,
        ConvertPostPayOrderError::BizInstanceCreateError,
        ConvertPostPayOrderError::BizInstanceCreateOrderError,
        ConvertPostPayOrderError::BizInstanceDeleteError,
        ConvertPostPayOrderError::BizInstanceLocationError,
        ConvertPostPayOrderError::BizInstanceNotFound2,
        ConvertPostPayOrderError::BizInstanceOnlyProfessionalSupport,
        ConvertPostPayOrderError::BizInstanceOwnerError,
        ConvertPostPayOrderError::BizInstancePaidtypeNotSupport,
        ConvertPostPayOrderError::BizInstancePermissionCheckError,
        ConvertPostPayOrderError::BizInstanceRefundError,
        ConvertPostPayOrderError::BizInstanceReleaseError,
        ConvertPostPayOrderError::BizInstanceReleaseExistConsumerGroupError,
        ConvertPostPayOrderError::BizInstanceReleaseExistTopicError,
        ConvertPostPayOrderError::BizInstanceReleaseLesshourError,
        ConvertPostPayOrderError::BizInstanceStatusError2,
        ConvertPostPayOrderError::BizInstanceUpdateError,
        ConvertPostPayOrderError::BizInstanceUpgradeOrderError,
        ConvertPostPayOrderError::BizMessageTrackError,
        ConvertPostPayOrderError::BizNoMessage,
        ConvertPostPayOrderError::BizProducerIdBelongToOtherUser,
        ConvertPostPayOrderError::BizPublisherExisted,
        ConvertPostPayOrderError::BizPublishInfoNotFound,
        ConvertPostPayOrderError::BizPushMessageToConsumerError,
        ConvertPostPayOrderError::BizQueryConsumeTimespanError,
        ConvertPostPayOrderError::BizQueryMessageError,
        ConvertPostPayOrderError::BizResetOffsetError,
        ConvertPostPayOrderError::BizSaslUserNotExist,
        ConvertPostPayOrderError::BizSaslUserNumExceed,
        ConvertPostPayOrderError::BizSendMessageError,
        ConvertPostPayOrderError::BizSlrCreateNoPermission,
        ConvertPostPayOrderError::BizSubscriptionAlreadyExists,
        ConvertPostPayOrderError::BizSubscriptionCreateError,
        ConvertPostPayOrderError::BizSubscriptionDeleteError,
        ConvertPostPayOrderError::BizSubscriptionExisted,
        ConvertPostPayOrderError::BizSubscriptionNotFound,
        ConvertPostPayOrderError::BizSubscriptionPermissionCheckError,
        ConvertPostPayOrderError::BizSubscriptionStatusError,
        ConvertPostPayOrderError::BizSubscriptionTooMuch,
        ConvertPostPayOrderError::BizSubscriptionUpdateError,
        ConvertPostPayOrderError::BizTagDuplicateTagKey,
        ConvertPostPayOrderError::BizTagOnlyServiceAccountHasPermission,
        ConvertPostPayOrderError::BizTagRequestResourceNumExceed,
        ConvertPostPayOrderError::BizTagRequestTagNumExceed,
        ConvertPostPayOrderError::BizTagResourceNotExist,
        ConvertPostPayOrderError::BizTagResourceNumExceed,
        ConvertPostPayOrderError::BizTagTagkeyNotValid,
        ConvertPostPayOrderError::BizTagTagvalueNotValid,
        ConvertPostPayOrderError::BizTagTagNumExceed,
        ConvertPostPayOrderError::BizTimeSpanEmpty,
        ConvertPostPayOrderError::BizTopicAlreadyExists,
        ConvertPostPayOrderError::BizTopicCompactTopicNotSupport,
        ConvertPostPayOrderError::BizTopicCreateError,
        ConvertPostPayOrderError::BizTopicCreateInternalError,
        ConvertPostPayOrderError::BizTopicDeleteError,
        ConvertPostPayOrderError::BizTopicExisted,
        ConvertPostPayOrderError::BizTopicLocalTopicNotSupport,
        ConvertPostPayOrderError::BizTopicNotFound,
        ConvertPostPayOrderError::BizTopicOffsetError,
        ConvertPostPayOrderError::BizTopicPartitionAddError,
        ConvertPostPayOrderError::BizTopicPartitionError,
        ConvertPostPayOrderError::BizTopicPartitionNumExceed,
        ConvertPostPayOrderError::BizTopicStatusError,
        ConvertPostPayOrderError::BizTopicTooMuch,
        ConvertPostPayOrderError::BizTopicUpdateConfigError,
        ConvertPostPayOrderError::BizTopicUpdateError,
        ConvertPostPayOrderError::BizUpdateAclFailed,
        ConvertPostPayOrderError::BizUpdateSubscriptionError,
        ConvertPostPayOrderError::BizUpdateTopicError,
        ConvertPostPayOrderError::BizUpdateTopicPermError,
        ConvertPostPayOrderError::DataExceedMaxLimit,
        ConvertPostPayOrderError::DbUpdateFailed,
        ConvertPostPayOrderError::DeployCallbackIllegal,
        ConvertPostPayOrderError::DeployNotRetriableError,
        ConvertPostPayOrderError::DeployResourceNotEnough,
        ConvertPostPayOrderError::DeployRetriableError,
        ConvertPostPayOrderError::DeployError,
        ConvertPostPayOrderError::DeployPreCheckError,
        ConvertPostPayOrderError::DeployTypeNotSupport,
        ConvertPostPayOrderError::FlowControl,
        ConvertPostPayOrderError::GetConsumerMissingAccessKeyId,
        ConvertPostPayOrderError::GroupActive,
        ConvertPostPayOrderError::InstanceCaclulateChangeTime,
        ConvertPostPayOrderError::InstanceChangeNotAllowed,
        ConvertPostPayOrderError::InstanceExceedMaxLimit,
        ConvertPostPayOrderError::InstanceInsertComponentFail,
        ConvertPostPayOrderError::InstanceResourceNotSufficient,
        ConvertPostPayOrderError::InstanceStatusNotRunning,
        ConvertPostPayOrderError::InstanceUpdateComponentFail,
        ConvertPostPayOrderError::InstanceUpgradeServiceVersion,
        ConvertPostPayOrderError::InstanceStatusChangeNotAllowed,
        ConvertPostPayOrderError::InstanceStatusNotAllowed,
        ConvertPostPayOrderError::InstanceStatusNotReleased,
        ConvertPostPayOrderError::InstanceStatusNotWaitChange,
        ConvertPostPayOrderError::InstanceStatusNotWaitDeploy,
        ConvertPostPayOrderError::InstanceStatusReleased,
        ConvertPostPayOrderError::InstanceStatusStopped,
        ConvertPostPayOrderError::InvalidAny,
        ConvertPostPayOrderError::InvalidPartitionAny,
        ConvertPostPayOrderError::InvalidParameter,
        ConvertPostPayOrderError::InvalidParameterDataAlreadyExist,
        ConvertPostPayOrderError::InvalidParameterDataNotChange,
        ConvertPostPayOrderError::InvalidParameterFormat,
        ConvertPostPayOrderError::InvalidParameterNotSupport,
        ConvertPostPayOrderError::InvalidParameterOtherParam,
        ConvertPostPayOrderError::InvalidParameterRange,
        ConvertPostPayOrderError::InvalidParameterSize,
        ConvertPostPayOrderError::InvalidParameterVersionNotSupport,
        ConvertPostPayOrderError::LdapCreateAdminError,
        ConvertPostPayOrderError::LdapDeleteAdminError,
        ConvertPostPayOrderError::ManagerConfigRuleExistError,
        ConvertPostPayOrderError::ManagerConfigRuleNotExistError,
        ConvertPostPayOrderError::ManagerNotCommit,
        ConvertPostPayOrderError::ManagerRecoverTaskNotFound,
        ConvertPostPayOrderError::ManagerRecoverTaskNotMatch,
        ConvertPostPayOrderError::ManagerScheduledTaskStatusError,
        ConvertPostPayOrderError::ManagerScheduledTaskStatusNotSupport,
        ConvertPostPayOrderError::MissingParameter,
        ConvertPostPayOrderError::NotSupport,
        ConvertPostPayOrderError::NotSupportDataStatus,
        ConvertPostPayOrderError::OnsLoginCheckError,
        ConvertPostPayOrderError::OnsInitEnvError,
        ConvertPostPayOrderError::OnsInternalError2,
        ConvertPostPayOrderError::OnsInvokeError,
        ConvertPostPayOrderError::OnsLoginCheckError2,
        ConvertPostPayOrderError::OnsServiceUnsupported,
        ConvertPostPayOrderError::OnsSystemError,
        ConvertPostPayOrderError::OnsSystemFlowControl,
        ConvertPostPayOrderError::OrderCreateError,
        ConvertPostPayOrderError::OrderInsufficientBalance,
        ConvertPostPayOrderError::OssNotFound,
        ConvertPostPayOrderError::OssPublishFailed,
        ConvertPostPayOrderError::RamUserNotFoundByAccesskey,
        ConvertPostPayOrderError::RamCreateResourceOwnerError,
        ConvertPostPayOrderError::RamCreateResourcePermissionError,
        ConvertPostPayOrderError::RamDeleteResourceOwnerError,
        ConvertPostPayOrderError::RamDeleteResourcePermissionError,
        ConvertPostPayOrderError::RamGetUserByAkError,
        ConvertPostPayOrderError::RamUserNotFoundByAccesskey2,
        ConvertPostPayOrderError::ScheduledTaskAlreadyHasSameTaskType,
        ConvertPostPayOrderError::ScheduledTaskExecuteTimeGapTooShort,
        ConvertPostPayOrderError::ServerlessPlanInstanceNotMatch,
        ConvertPostPayOrderError::ServerlessPlanIntervalInvalid,
        ConvertPostPayOrderError::ServerlessPlanNameExist,
        ConvertPostPayOrderError::ServerlessPlanNotSupportEnabledRuleExist,
        ConvertPostPayOrderError::ServerlessPlanNotSupportStatusEnabled,
        ConvertPostPayOrderError::ServerlessPlanTaskStatusNotSupport,
        ConvertPostPayOrderError::SlsQueryError,
        ConvertPostPayOrderError::StsNotFound,
        ConvertPostPayOrderError::TopicDownloadMessageFail,
        ConvertPostPayOrderError::TopicExist,
        ConvertPostPayOrderError::TopicNotFound,
        ConvertPostPayOrderError::TopicQueryMessageFail,
        ConvertPostPayOrderError::TopicSendFail,
        ConvertPostPayOrderError::TopicStatusNotRunning,
        ConvertPostPayOrderError::TopicStatusNotAllowed,
        ConvertPostPayOrderError::VpcAssumeroleError,
        ConvertPostPayOrderError::VpcVswZoneMappingError,
        ConvertPostPayOrderError::WhiteDeleteError,
        ConvertPostPayOrderError::WhiteIpAlreadyExistsError,
        ConvertPostPayOrderError::WhiteIpIllegalError,
        ConvertPostPayOrderError::WhiteIplistOverlongError,
        ConvertPostPayOrderError::WhiteOverLengthError,
        ConvertPostPayOrderError::WhiteParamError,
        ConvertPostPayOrderError::NoPermission,
        ConvertPostPayOrderError::AsyncTaskGroupNotFound,
        ConvertPostPayOrderError::AsyncTaskHandlerNotFound,
        ConvertPostPayOrderError::AsyncTaskTypeNotFound,
        ConvertPostPayOrderError::GroupNotFound,
        ConvertPostPayOrderError::InstanceNotFound,
        ConvertPostPayOrderError::InstanceAgentNotFound,
        ConvertPostPayOrderError::InvalidDataFieldsIncomplete,
        ConvertPostPayOrderError::InvalidParameterDataNotFound,
        ConvertPostPayOrderError::VpcVSwitchNotFound,
        ConvertPostPayOrderError::GetConsumerProgressError,
        ConvertPostPayOrderError::InternalError,
        ConvertPostPayOrderError::InternalError2,
        ConvertPostPayOrderError::InternalUnknownCodeError,
        ConvertPostPayOrderError::OnsGetAllowedipInternalError,
        ConvertPostPayOrderError::OnsInternalError,
        ConvertPostPayOrderError::OnsUpdateAllowedipInternalError,
        ConvertPostPayOrderError::RemoteCallError,
        ConvertPostPayOrderError::RmqClusterEmpty,
    ];
}

/// Response to [`ConvertPostPayOrderRequest`].
#[non_exhaustive]
pub struct ConvertPostPayOrderResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `operation success.`.
    pub message: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `20497346575****`.
    pub order_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `06084011-E093-46F3-A51F-4B19A8AD****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ConvertPostPayOrderResponse {
        "Code" => code: value,
        "Message" => message: value,
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`ConvertPostPayOrderRequest`] names.
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
pub type ConvertPostPayOrderError = super::DocumentedError;
