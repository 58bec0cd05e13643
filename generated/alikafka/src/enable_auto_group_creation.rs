// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableAutoGroupCreation`, from `alikafka/EnableAutoGroupCreation.md`.

use alicloud_runtime::codegen::*;

/// Sets whether groups may be used freely without being created first.
///
/// ```no_run
/// # async fn example(client: alicloud_alikafka::Client) -> Result<(), alicloud_alikafka::Error> {
/// let request = alicloud_alikafka::EnableAutoGroupCreationRequest::new()
///     .instance_id("...")
///     .enable(true);
/// let reply = client.enable_auto_group_creation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableAutoGroupCreationRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Whether the feature or the item is switched on.
    pub enable: Option<bool>,
}

impl EnableAutoGroupCreationRequest {
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
    /// Sets `Enable`, which is required.
    #[inline]
    pub fn enable(mut self, value: bool) -> Self {
        self.enable = Some(value);
        self
    }
}

request! {
    EnableAutoGroupCreationRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "Enable" => enable: query,
    }
}

impl Operation for EnableAutoGroupCreationRequest {
    type Response = EnableAutoGroupCreationResponse;
    type Error = EnableAutoGroupCreationError;
    const INFO: OperationInfo = super::operation("EnableAutoGroupCreation")
        .required(&["RegionId", "InstanceId", "Enable"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [EnableAutoGroupCreationError] = &[
        EnableAutoGroupCreationError::AuthResourceOwnerError,
        EnableAutoGroupCreationError::OnsSystemFlowControl,
        EnableAutoGroupCreationError::BizFieldCheckInvalid,
        EnableAutoGroupCreationError::OnsInvokeError,
        EnableAutoGroupCreationError::InvalidParameterNotSupport,
        EnableAutoGroupCreationError::NotSupport,
        EnableAutoGroupCreationError::AclAddSaslError,
        EnableAutoGroupCreationError::AclDelSaslError,
        EnableAutoGroupCreationError::AclDisableError,
        EnableAutoGroupCreationError::AclDuplicatedAuthError,
        EnableAutoGroupCreationError::AdminGetBrokerConfigError,
        EnableAutoGroupCreationError::AdminUpdateBrokerConfigError,
        EnableAutoGroupCreationError::AdminUpdateSubPermError,
        EnableAutoGroupCreationError::AdminUpdateTopicPermError,
        EnableAutoGroupCreationError::AgentBusinessError,
        EnableAutoGroupCreationError::AgentError,
        EnableAutoGroupCreationError::AsyncTaskDeleteTopic,
        EnableAutoGroupCreationError::AsyncTaskExecuteTimeNotSupport,
        EnableAutoGroupCreationError::AsyncTaskIgnored,
        EnableAutoGroupCreationError::AsyncTaskNotMeetCondition,
        EnableAutoGroupCreationError::AsyncTaskRetryLater,
        EnableAutoGroupCreationError::AsyncTaskTypeAlreadyExist,
        EnableAutoGroupCreationError::AsyncTaskSlaveNotCompleted,
        EnableAutoGroupCreationError::AuthCalSignatureError,
        EnableAutoGroupCreationError::AuthCsrfCheckError,
        EnableAutoGroupCreationError::AuthLoginCheckError,
        EnableAutoGroupCreationError::AuthOnsChannelInvalid,
        EnableAutoGroupCreationError::AuthPermissionCheckError,
        EnableAutoGroupCreationError::AuthRequestNotAllowed,
        EnableAutoGroupCreationError::AuthResourceEmpowerCheckError,
        EnableAutoGroupCreationError::AuthServiceCheckError,
        EnableAutoGroupCreationError::AuthSignatureCheckError,
        EnableAutoGroupCreationError::AuthSystemPermissionCheckError,
        EnableAutoGroupCreationError::AuthTopicCreateError,
        EnableAutoGroupCreationError::AuthUserCheckError,
        EnableAutoGroupCreationError::AuthUserInBlackList,
        EnableAutoGroupCreationError::BizGetTopicStatusError,
        EnableAutoGroupCreationError::BizInstanceNotFound,
        EnableAutoGroupCreationError::BizInstanceStatusError,
        EnableAutoGroupCreationError::BizLimitPubnetwork,
        EnableAutoGroupCreationError::BizLimitQuotaDown,
        EnableAutoGroupCreationError::BizLimitQuotaDown1,
        EnableAutoGroupCreationError::BizLimitQuotaDown2,
        EnableAutoGroupCreationError::BizTagResourceNotSupported,
        EnableAutoGroupCreationError::BizAclNotEnabled,
        EnableAutoGroupCreationError::BizAoneCheckError,
        EnableAutoGroupCreationError::BizBroadcastingPullUnsupport,
        EnableAutoGroupCreationError::BizBrokerNotFound,
        EnableAutoGroupCreationError::BizCanNotEnableAcl,
        EnableAutoGroupCreationError::BizClusterIsEmpty,
        EnableAutoGroupCreationError::BizConsumerGroupActiveError,
        EnableAutoGroupCreationError::BizConsumerIdBelongToOtherUser,
        EnableAutoGroupCreationError::BizConsumerNeverRunning,
        EnableAutoGroupCreationError::BizConsumerNotOnline,
        EnableAutoGroupCreationError::BizCreateOrderConfigError,
        EnableAutoGroupCreationError::BizCreatePublishError,
        EnableAutoGroupCreationError::BizCreateSubscriptionError,
        EnableAutoGroupCreationError::BizCreateTopicError,
        EnableAutoGroupCreationError::BizCreateTopicNumLessThanBeforeError,
        EnableAutoGroupCreationError::BizDeleteOrderConfigError,
        EnableAutoGroupCreationError::BizDeleteSubscriptionError,
        EnableAutoGroupCreationError::BizDeleteTopicError,
        EnableAutoGroupCreationError::BizDownloadMessageError,
        EnableAutoGroupCreationError::BizFindConsumerGroupInfoError,
        EnableAutoGroupCreationError::BizGetAppkeyListError,
        EnableAutoGroupCreationError::BizGetClusterInfoError,
        EnableAutoGroupCreationError::BizGetConsumerConnectionError,
        EnableAutoGroupCreationError::BizGetConsumerRunningInfoError,
        EnableAutoGroupCreationError::BizGetConsumeAccumulateError,
        EnableAutoGroupCreationError::BizGetConsumeStatusError,
        EnableAutoGroupCreationError::BizGetTopicRouteInfoError,
        EnableAutoGroupCreationError::BizGetTopicStatusError2,
        EnableAutoGroupCreationError::BizInstanceAlreadyExists,
        EnableAutoGroupCreationError::BizInstanceBasicInfoError,
        EnableAutoGroupCreationError::BizInstanceCreateError,
        EnableAutoGroupCreationError::BizInstanceCreateOrderError,
        EnableAutoGroupCreationError::BizInstanceDeleteError,
        EnableAutoGroupCreationError::BizInstanceLocationError,
        EnableAutoGroupCreationError::BizInstanceNotFound2,
        EnableAutoGroupCreationError::BizInstanceOnlyProfessionalSupport,
        EnableAutoGroupCreationError::BizInstanceOwnerError,
        EnableAutoGroupCreationError::BizInstancePaidtypeNotSupport,
        EnableAutoGroupCreationError::BizInstancePermissionCheckError,
        EnableAutoGroupCreationError::BizInstanceRefundError,
        EnableAutoGroupCreationError::BizInstanceReleaseError,
        EnableAutoGroupCreationError::BizInstanceReleaseExistConsumerGroupError,
        EnableAutoGroupCreationError::BizInstanceReleaseExistTopicError,
        EnableAutoGroupCreationError::BizInstanceReleaseLesshourError,
        EnableAutoGroupCreationError::BizInstanceStatusError2,
        EnableAutoGroupCreationError::BizInstanceUpdateError,
        EnableAutoGroupCreationError::BizInstanceUpgradeOrderError,
        EnableAutoGroupCreationError::BizMessageTrackError,
        EnableAutoGroupCreationError::BizNoMessage,
        EnableAutoGroupCreationError::BizProducerIdBelongToOtherUser,
        EnableAutoGroupCreationError::BizPublisherExisted,
        EnableAutoGroupCreationError::BizPublishInfoNotFound,
        EnableAutoGroupCreationError::BizPushMessageToConsumerError,
        EnableAutoGroupCreationError::BizQueryConsumeTimespanError,
        EnableAutoGroupCreationError::BizQueryMessageError,
        EnableAutoGroupCreationError::BizResetOffsetError,
        EnableAutoGroupCreationError::BizSaslUserNotExist,
        EnableAutoGroupCreationError::BizSaslUserNumExceed,
        EnableAutoGroupCreationError::BizSendMessageError,
        EnableAutoGroupCreationError::BizSlrCreateNoPermission,
        EnableAutoGroupCreationError::BizSubscriptionAlreadyExists,
        EnableAutoGroupCreationError::BizSubscriptionCreateError,
        EnableAutoGroupCreationError::BizSubscriptionDeleteError,
        EnableAutoGroupCreationError::BizSubscriptionExisted,
        EnableAutoGroupCreationError::BizSubscriptionNotFound,
        EnableAutoGroupCreationError::BizSubscriptionPermissionCheckError,
        EnableAutoGroupCreationError::BizSubscriptionStatusError,
        EnableAutoGroupCreationError::BizSubscriptionTooMuch,
        EnableAutoGroupCreationError::BizSubscriptionUpdateError,
        EnableAutoGroupCreationError::BizTagDuplicateTagKey,
        EnableAutoGroupCreationError::BizTagOnlyServiceAccountHasPermission,
        EnableAutoGroupCreationError::BizTagRequestResourceNumExceed,
        EnableAutoGroupCreationError::BizTagRequestTagNumExceed,
        EnableAutoGroupCreationError::BizTagResourceNotExist,
        EnableAutoGroupCreationError::BizTagResourceNumExceed,
        EnableAutoGroupCreationError::BizTagTagkeyNotValid,
        EnableAutoGroupCreationError::BizTagTagvalueNotValid,
        EnableAutoGroupCreationError::BizTagTagNumExceed,
        EnableAutoGroupCreationError::BizTimeSpanEmpty,
        EnableAutoGroupCreationError::BizTopicAlreadyExists,
        EnableAutoGroupCreationError::BizTopicCompactTopicNotSupport,
        EnableAutoGroupCreationError::BizTopicCreateError,
        EnableAutoGroupCreationError::BizTopicCreateInternalError,
        EnableAutoGroupCreationError::BizTopicDeleteError,
        EnableAutoGroupCreationError::BizTopicExisted,
        EnableAutoGroupCreationError::BizTopicLocalTopicNotSupport,
        EnableAutoGroupCreationError::BizTopicNotFound,
        EnableAutoGroupCreationError::BizTopicOffsetError,
        EnableAutoGroupCreationError::BizTopicPartitionAddError,
        EnableAutoGroupCreationError::BizTopicPartitionError,
        EnableAutoGroupCreationError::BizTopicPartitionNumExceed,
        EnableAutoGroupCreationError::BizTopicStatusError,
        EnableAutoGroupCreationError::BizTopicTooMuch,
        EnableAutoGroupCreationError::BizTopicUpdateConfigError,
        EnableAutoGroupCreationError::BizTopicUpdateError,
        EnableAutoGroupCreationError::BizUpdateAclFailed,
        EnableAutoGroupCreationError::BizUpdateSubscriptionError,
        EnableAutoGroupCreationError::BizUpdateTopicError,
        EnableAutoGroupCreationError::BizUpdateTopicPermError,
        EnableAutoGroupCreationError::DataExceedMaxLimit,
        EnableAutoGroupCreationError::DbUpdateFailed,
        EnableAutoGroupCreationError::DeployCallbackIllegal,
        EnableAutoGroupCreationError::DeployNotRetriableError,
        EnableAutoGroupCreationError::DeployResourceNotEnough,
        EnableAutoGroupCreationError::DeployRetriableError,
        EnableAutoGroupCreationError::DeployError,
        EnableAutoGroupCreationError::DeployPreCheckError,
        EnableAutoGroupCreationError::DeployTypeNotSupport,
        EnableAutoGroupCreationError::FlowControl,
        EnableAutoGroupCreationError::GetConsumerMissingAccessKeyId,
        EnableAutoGroupCreationError::GroupActive,
        EnableAutoGroupCreationError::InstanceCaclulateChangeTime,
        EnableAutoGroupCreationError::InstanceChangeNotAllowed,
        EnableAutoGroupCreationError::InstanceExceedMaxLimit,
        EnableAutoGroupCreationError::InstanceInsertComponentFail,
        EnableAutoGroupCreationError::InstanceResourceNotSufficient,
        EnableAutoGroupCreationError::InstanceStatusNotRunning,
        EnableAutoGroupCreationError::InstanceUpdateComponentFail,
        EnableAutoGroupCreationError::InstanceUpgradeServiceVersion,
        EnableAutoGroupCreationError::InstanceStatusChangeNotAllowed,
        EnableAutoGroupCreationError::InstanceStatusNotAllowed,
        EnableAutoGroupCreationError::InstanceStatusNotReleased,
        EnableAutoGroupCreationError::InstanceStatusNotWaitChange,
        EnableAutoGroupCreationError::InstanceStatusNotWaitDeploy,
        EnableAutoGroupCreationError::InstanceStatusReleased,
        EnableAutoGroupCreationError::InstanceStatusStopped,
        EnableAutoGroupCreationError::InvalidAny,
        EnableAutoGroupCreationError::InvalidPartitionAny,
        EnableAutoGroupCreationError::InvalidParameter,
        EnableAutoGroupCreationError::InvalidParameterDataAlreadyExist,
        EnableAutoGroupCreationError::InvalidParameterDataNotChange,
        EnableAutoGroupCreationError::InvalidParameterFormat,
        EnableAutoGroupCreationError::InvalidParameterOtherParam,
        EnableAutoGroupCreationError::InvalidParameterRange,
        EnableAutoGroupCreationError::InvalidParameterSize,
        EnableAutoGroupCreationError::InvalidParameterVersionNotSupport,
        EnableAutoGroupCreationError::LdapCreateAdminError,
        EnableAutoGroupCreationError::LdapDeleteAdminError,
        EnableAutoGroupCreationError::ManagerConfigRuleExistError,
        EnableAutoGroupCreationError::ManagerConfigRuleNotExistError,
        EnableAutoGroupCreationError::ManagerNotCommit,
        EnableAutoGroupCreationError::ManagerRecoverTaskNotFound,
        EnableAutoGroupCreationError::ManagerRecoverTaskNotMatch,
        EnableAutoGroupCreationError::ManagerScheduledTaskStatusError,
        EnableAutoGroupCreationError::ManagerScheduledTaskStatusNotSupport,
        EnableAutoGroupCreationError::MissingParameter,
        EnableAutoGroupCreationError::NotSupportDataStatus,
        EnableAutoGroupCreationError::OnsLoginCheckError,
        EnableAutoGroupCreationError::OnsInitEnvError,
        EnableAutoGroupCreationError::OnsInternalError2,
        EnableAutoGroupCreationError::OnsLoginCheckError2,
        EnableAutoGroupCreationError::OnsServiceUnsupported,
        EnableAutoGroupCreationError::OnsSystemError,
        EnableAutoGroupCreationError::OrderCreateError,
        EnableAutoGroupCreationError::OrderInsufficientBalance,
        EnableAutoGroupCreationError::OssNotFound,
        EnableAutoGroupCreationError::OssPublishFailed,
        EnableAutoGroupCreationError::RamUserNotFoundByAccesskey,
        EnableAutoGroupCreationError::RamCreateResourceOwnerError,
        EnableAutoGroupCreationError::RamCreateResourcePermissionError,
        EnableAutoGroupCreationError::RamDeleteResourceOwnerError,
        EnableAutoGroupCreationError::RamDeleteResourcePermissionError,
        EnableAutoGroupCreationError::RamGetUserByAkError,
        EnableAutoGroupCreationError::RamUserNotFoundByAccesskey2,
        EnableAutoGroupCreationError::ScheduledTaskAlreadyHasSameTaskType,
        EnableAutoGroupCreationError::ScheduledTaskExecuteTimeGapTooShort,
        EnableAutoGroupCreationError::ServerlessPlanInstanceNotMatch,
        EnableAutoGroupCreationError::ServerlessPlanIntervalInvalid,
        EnableAutoGroupCreationError::ServerlessPlanNameExist,
        EnableAutoGroupCreationError::ServerlessPlanNotSupportEnabledRuleExist,
        EnableAutoGroupCreationError::ServerlessPlanNotSupportStatusEnabled,
        EnableAutoGroupCreationError::ServerlessPlanTaskStatusNotSupport,
        EnableAutoGroupCreationError::SlsQueryError,
        EnableAutoGroupCreationError::StsNotFound,
        EnableAutoGroupCreationError::TopicDownloadMessageFail,
        EnableAutoGroupCreationError::TopicExist,
        EnableAutoGroupCreationError::TopicNotFound,
        EnableAutoGroupCreationError::TopicQueryMessageFail,
        EnableAutoGroupCreationError::TopicSendFail,
        EnableAutoGroupCreationError::TopicStatusNotRunning,
        EnableAutoGroupCreationError::TopicStatusNotAllowed,
        EnableAutoGroupCreationError::VpcAssumeroleError,
        EnableAutoGroupCreationError::VpcVswZoneMappingError,
        EnableAutoGroupCreationError::WhiteDeleteError,
        EnableAutoGroupCreationError::WhiteIpAlreadyExistsError,
        EnableAutoGroupCreationError::WhiteIpIllegalError,
        EnableAutoGroupCreationError::WhiteIplistOverlongError,
        EnableAutoGroupCreationError::WhiteOverLengthError,
        EnableAutoGroupCreationError::WhiteParamError,
        EnableAutoGroupCreationError::NoPermission,
        EnableAutoGroupCreationError::AsyncTaskGroupNotFound,
        EnableAutoGroupCreationError::AsyncTaskHandlerNotFound,
        EnableAutoGroupCreationError::AsyncTaskTypeNotFound,
        EnableAutoGroupCreationError::GroupNotFound,
        EnableAutoGroupCreationError::InstanceNotFound,
        EnableAutoGroupCreationError::InstanceAgentNotFound,
        EnableAutoGroupCreationError::InvalidDataFieldsIncomplete,
        EnableAutoGroupCreationError::InvalidParameterDataNotFound,
        EnableAutoGroupCreationError::VpcVSwitchNotFound,
        EnableAutoGroupCreationError::GetConsumerProgressError,
        EnableAutoGroupCreationError::InternalError,
        EnableAutoGroupCreationError::InternalError2,
        EnableAutoGroupCreationError::InternalUnknownCodeError,
        EnableAutoGroupCreationError::OnsGetAllowedipInternalError,
        EnableAutoGroupCreationError::OnsInternalError,
        EnableAutoGroupCreationError::OnsUpdateAllowedipInternalError,
        EnableAutoGroupCreationError::RemoteCallError,
        EnableAutoGroupCreationError::RmqClusterEmpty,
    ];
}

/// Response to [`EnableAutoGroupCreationRequest`].
#[non_exhaustive]
pub struct EnableAutoGroupCreationResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `operation success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A421CCD7-5BC5-4B32-8DD8-64668A8FCB56`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    EnableAutoGroupCreationResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`EnableAutoGroupCreationRequest`] names.
///
/// - [`AuthResourceOwnerError`](super::DocumentedError::AuthResourceOwnerError)
/// - [`OnsSystemFlowControl`](super::DocumentedError::OnsSystemFlowControl)
/// - [`BizFieldCheckInvalid`](super::DocumentedError::BizFieldCheckInvalid)
/// - [`OnsInvokeError`](super::DocumentedError::OnsInvokeError)
/// - [`InvalidParameterNotSupport`](super::DocumentedError::InvalidParameterNotSupport)
/// - [`NotSupport`](super::DocumentedError::NotSupport)
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
/// - [`NotSupportDataStatus`](super::DocumentedError::NotSupportDataStatus)
/// - [`OnsLoginCheckError`](super::DocumentedError::OnsLoginCheckError)
/// - [`OnsInitEnvError`](super::DocumentedError::OnsInitEnvError)
/// - [`OnsInternalError2`](super::DocumentedError::OnsInternalError2)
/// - [`OnsLoginCheckError2`](super::DocumentedError::OnsLoginCheckError2)
/// - [`OnsServiceUnsupported`](super::DocumentedError::OnsServiceUnsupported)
/// - [`OnsSystemError`](super::DocumentedError::OnsSystemError)
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
pub type EnableAutoGroupCreationError = super::DocumentedError;
