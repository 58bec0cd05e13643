// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableAutoTopicCreation`, from `alikafka/EnableAutoTopicCreation.md`.

use alicloud_runtime::codegen::*;

/// Sets whether topics come into being by themselves, and with how many partitions.
///
/// ```no_run
/// # async fn example(client: alicloud_alikafka::Client) -> Result<(), alicloud_alikafka::Error> {
/// let request = alicloud_alikafka::EnableAutoTopicCreationRequest::new()
///     .instance_id("...");
/// let reply = client.enable_auto_topic_creation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableAutoTopicCreationRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Whether to switch the feature on or off, or to change its settings.
    pub operate: Option<String>,
    /// How many there are of this: partition.
    pub partition_num: Option<i64>,
    /// Whether the number of partitions given here becomes that of topics created by themselves.
    pub update_partition: Option<bool>,
}

impl EnableAutoTopicCreationRequest {
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
    /// Sets `Operate`.
    pub fn operate(mut self, value: impl Into<String>) -> Self {
        self.operate = Some(value.into());
        self
    }
    /// Sets `PartitionNum`.
    #[inline]
    pub fn partition_num(mut self, value: i64) -> Self {
        self.partition_num = Some(value);
        self
    }
    /// Sets `UpdatePartition`.
    #[inline]
    pub fn update_partition(mut self, value: bool) -> Self {
        self.update_partition = Some(value);
        self
    }
}

request! {
    EnableAutoTopicCreationRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "Operate" => operate: query,
        "PartitionNum" => partition_num: query,
        "UpdatePartition" => update_partition: query,
    }
}

impl Operation for EnableAutoTopicCreationRequest {
    type Response = EnableAutoTopicCreationResponse;
    type Error = EnableAutoTopicCreationError;
    const INFO: OperationInfo = super::operation("EnableAutoTopicCreation")
        .required(&["RegionId", "InstanceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [EnableAutoTopicCreationError] = &[
        EnableAutoTopicCreationError::OnsSystemFlowControl,
        EnableAutoTopicCreationError::BizFieldCheckInvalid,
        EnableAutoTopicCreationError::MissingParameter,
        EnableAutoTopicCreationError::InstanceStatusNotRunning,
        EnableAutoTopicCreationError::InstanceChangeNotAllowed,
        EnableAutoTopicCreationError::InvalidParameterNotSupport,
        EnableAutoTopicCreationError::AclAddSaslError,
        EnableAutoTopicCreationError::AclDelSaslError,
        EnableAutoTopicCreationError::AclDisableError,
        EnableAutoTopicCreationError::AclDuplicatedAuthError,
        EnableAutoTopicCreationError::AdminGetBrokerConfigError,
        EnableAutoTopicCreationError::AdminUpdateBrokerConfigError,
        EnableAutoTopicCreationError::AdminUpdateSubPermError,
        EnableAutoTopicCreationError::AdminUpdateTopicPermError,
        EnableAutoTopicCreationError::AgentBusinessError,
        EnableAutoTopicCreationError::AgentError,
        EnableAutoTopicCreationError::AsyncTaskDeleteTopic,
        EnableAutoTopicCreationError::AsyncTaskExecuteTimeNotSupport,
        EnableAutoTopicCreationError::AsyncTaskIgnored,
        EnableAutoTopicCreationError::AsyncTaskNotMeetCondition,
        EnableAutoTopicCreationError::AsyncTaskRetryLater,
        EnableAutoTopicCreationError::AsyncTaskTypeAlreadyExist,
        EnableAutoTopicCreationError::AsyncTaskSlaveNotCompleted,
        EnableAutoTopicCreationError::AuthCalSignatureError,
        EnableAutoTopicCreationError::AuthCsrfCheckError,
        EnableAutoTopicCreationError::AuthLoginCheckError,
        EnableAutoTopicCreationError::AuthOnsChannelInvalid,
        EnableAutoTopicCreationError::AuthPermissionCheckError,
        EnableAutoTopicCreationError::AuthRequestNotAllowed,
        EnableAutoTopicCreationError::AuthResourceEmpowerCheckError,
        EnableAutoTopicCreationError::AuthResourceOwnerError,
        EnableAutoTopicCreationError::AuthServiceCheckError,
        EnableAutoTopicCreationError::AuthSignatureCheckError,
        EnableAutoTopicCreationError::AuthSystemPermissionCheckError,
        EnableAutoTopicCreationError::AuthTopicCreateError,
        EnableAutoTopicCreationError::AuthUserCheckError,
        EnableAutoTopicCreationError::AuthUserInBlackList,
        EnableAutoTopicCreationError::BizGetTopicStatusError,
        EnableAutoTopicCreationError::BizInstanceNotFound,
        EnableAutoTopicCreationError::BizInstanceStatusError,
        EnableAutoTopicCreationError::BizLimitPubnetwork,
        EnableAutoTopicCreationError::BizLimitQuotaDown,
        EnableAutoTopicCreationError::BizLimitQuotaDown1,
        EnableAutoTopicCreationError::BizLimitQuotaDown2,
        EnableAutoTopicCreationError::BizTagResourceNotSupported,
        EnableAutoTopicCreationError::BizAclNotEnabled,
        EnableAutoTopicCreationError::BizAoneCheckError,
        EnableAutoTopicCreationError::BizBroadcastingPullUnsupport,
        EnableAutoTopicCreationError::BizBrokerNotFound,
        EnableAutoTopicCreationError::BizCanNotEnableAcl,
        EnableAutoTopicCreationError::BizClusterIsEmpty,
        EnableAutoTopicCreationError::BizConsumerGroupActiveError,
        EnableAutoTopicCreationError::BizConsumerIdBelongToOtherUser,
        EnableAutoTopicCreationError::BizConsumerNeverRunning,
        EnableAutoTopicCreationError::BizConsumerNotOnline,
        EnableAutoTopicCreationError::BizCreateOrderConfigError,
        EnableAutoTopicCreationError::BizCreatePublishError,
        EnableAutoTopicCreationError::BizCreateSubscriptionError,
        EnableAutoTopicCreationError::BizCreateTopicError,
        EnableAutoTopicCreationError::BizCreateTopicNumLessThanBeforeError,
        EnableAutoTopicCreationError::BizDeleteOrderConfigError,
        EnableAutoTopicCreationError::BizDeleteSubscriptionError,
        EnableAutoTopicCreationError::BizDeleteTopicError,
        EnableAutoTopicCreationError::BizDownloadMessageError,
        EnableAutoTopicCreationError::BizFindConsumerGroupInfoError,
        EnableAutoTopicCreationError::BizGetAppkeyListError,
        EnableAutoTopicCreationError::BizGetClusterInfoError,
        EnableAutoTopicCreationError::BizGetConsumerConnectionError,
        EnableAutoTopicCreationError::BizGetConsumerRunningInfoError,
        EnableAutoTopicCreationError::BizGetConsumeAccumulateError,
        EnableAutoTopicCreationError::BizGetConsumeStatusError,
        EnableAutoTopicCreationError::BizGetTopicRouteInfoError,
        EnableAutoTopicCreationError::BizGetTopicStatusError2,
        EnableAutoTopicCreationError::BizInstanceAlreadyExists,
        EnableAutoTopicCreationError::BizInstanceBasicInfoError,
        EnableAutoTopicCreationError::BizInstanceCreateError,
        EnableAutoTopicCreationError::BizInstanceCreateOrderError,
        EnableAutoTopicCreationError::BizInstanceDeleteError,
        EnableAutoTopicCreationError::BizInstanceLocationError,
        EnableAutoTopicCreationError::BizInstanceNotFound2,
        EnableAutoTopicCreationError::BizInstanceOnlyProfessionalSupport,
        EnableAutoTopicCreationError::BizInstanceOwnerError,
        EnableAutoTopicCreationError::BizInstancePaidtypeNotSupport,
        EnableAutoTopicCreationError::BizInstancePermissionCheckError,
        EnableAutoTopicCreationError::BizInstanceRefundError,
        EnableAutoTopicCreationError::BizInstanceReleaseError,
        EnableAutoTopicCreationError::BizInstanceReleaseExistConsumerGroupError,
        EnableAutoTopicCreationError::BizInstanceReleaseExistTopicError,
        EnableAutoTopicCreationError::BizInstanceReleaseLesshourError,
        EnableAutoTopicCreationError::BizInstanceStatusError2,
        EnableAutoTopicCreationError::BizInstanceUpdateError,
        EnableAutoTopicCreationError::BizInstanceUpgradeOrderError,
        EnableAutoTopicCreationError::BizMessageTrackError,
        EnableAutoTopicCreationError::BizNoMessage,
        EnableAutoTopicCreationError::BizProducerIdBelongToOtherUser,
        EnableAutoTopicCreationError::BizPublisherExisted,
        EnableAutoTopicCreationError::BizPublishInfoNotFound,
        EnableAutoTopicCreationError::BizPushMessageToConsumerError,
        EnableAutoTopicCreationError::BizQueryConsumeTimespanError,
        EnableAutoTopicCreationError::BizQueryMessageError,
        EnableAutoTopicCreationError::BizResetOffsetError,
        EnableAutoTopicCreationError::BizSaslUserNotExist,
        EnableAutoTopicCreationError::BizSaslUserNumExceed,
        EnableAutoTopicCreationError::BizSendMessageError,
        EnableAutoTopicCreationError::BizSlrCreateNoPermission,
        EnableAutoTopicCreationError::BizSubscriptionAlreadyExists,
        EnableAutoTopicCreationError::BizSubscriptionCreateError,
        EnableAutoTopicCreationError::BizSubscriptionDeleteError,
        EnableAutoTopicCreationError::BizSubscriptionExisted,
        EnableAutoTopicCreationError::BizSubscriptionNotFound,
        EnableAutoTopicCreationError::BizSubscriptionPermissionCheckError,
        EnableAutoTopicCreationError::BizSubscriptionStatusError,
        EnableAutoTopicCreationError::BizSubscriptionTooMuch,
        EnableAutoTopicCreationError::BizSubscriptionUpdateError,
        EnableAutoTopicCreationError::BizTagDuplicateTagKey,
        EnableAutoTopicCreationError::BizTagOnlyServiceAccountHasPermission,
        EnableAutoTopicCreationError::BizTagRequestResourceNumExceed,
        EnableAutoTopicCreationError::BizTagRequestTagNumExceed,
        EnableAutoTopicCreationError::BizTagResourceNotExist,
        EnableAutoTopicCreationError::BizTagResourceNumExceed,
        EnableAutoTopicCreationError::BizTagTagkeyNotValid,
        EnableAutoTopicCreationError::BizTagTagvalueNotValid,
        EnableAutoTopicCreationError::BizTagTagNumExceed,
        EnableAutoTopicCreationError::BizTimeSpanEmpty,
        EnableAutoTopicCreationError::BizTopicAlreadyExists,
        EnableAutoTopicCreationError::BizTopicCompactTopicNotSupport,
        EnableAutoTopicCreationError::BizTopicCreateError,
        EnableAutoTopicCreationError::BizTopicCreateInternalError,
        EnableAutoTopicCreationError::BizTopicDeleteError,
        EnableAutoTopicCreationError::BizTopicExisted,
        EnableAutoTopicCreationError::BizTopicLocalTopicNotSupport,
        EnableAutoTopicCreationError::BizTopicNotFound,
        EnableAutoTopicCreationError::BizTopicOffsetError,
        EnableAutoTopicCreationError::BizTopicPartitionAddError,
        EnableAutoTopicCreationError::BizTopicPartitionError,
        EnableAutoTopicCreationError::BizTopicPartitionNumExceed,
        EnableAutoTopicCreationError::BizTopicStatusError,
        EnableAutoTopicCreationError::BizTopicTooMuch,
        EnableAutoTopicCreationError::BizTopicUpdateConfigError,
        EnableAutoTopicCreationError::BizTopicUpdateError,
        EnableAutoTopicCreationError::BizUpdateAclFailed,
        EnableAutoTopicCreationError::BizUpdateSubscriptionError,
        EnableAutoTopicCreationError::BizUpdateTopicError,
        EnableAutoTopicCreationError::BizUpdateTopicPermError,
        EnableAutoTopicCreationError::DataExceedMaxLimit,
        EnableAutoTopicCreationError::DbUpdateFailed,
        EnableAutoTopicCreationError::DeployCallbackIllegal,
        EnableAutoTopicCreationError::DeployNotRetriableError,
        EnableAutoTopicCreationError::DeployResourceNotEnough,
        EnableAutoTopicCreationError::DeployRetriableError,
        EnableAutoTopicCreationError::DeployError,
        EnableAutoTopicCreationError::DeployPreCheckError,
        EnableAutoTopicCreationError::DeployTypeNotSupport,
        EnableAutoTopicCreationError::FlowControl,
        EnableAutoTopicCreationError::GetConsumerMissingAccessKeyId,
        EnableAutoTopicCreationError::GroupActive,
        EnableAutoTopicCreationError::InstanceCaclulateChangeTime,
        EnableAutoTopicCreationError::InstanceExceedMaxLimit,
        EnableAutoTopicCreationError::InstanceInsertComponentFail,
        EnableAutoTopicCreationError::InstanceResourceNotSufficient,
        EnableAutoTopicCreationError::InstanceUpdateComponentFail,
        EnableAutoTopicCreationError::InstanceUpgradeServiceVersion,
        EnableAutoTopicCreationError::InstanceStatusChangeNotAllowed,
        EnableAutoTopicCreationError::InstanceStatusNotAllowed,
        EnableAutoTopicCreationError::InstanceStatusNotReleased,
        EnableAutoTopicCreationError::InstanceStatusNotWaitChange,
        EnableAutoTopicCreationError::InstanceStatusNotWaitDeploy,
        EnableAutoTopicCreationError::InstanceStatusReleased,
        EnableAutoTopicCreationError::InstanceStatusStopped,
        EnableAutoTopicCreationError::InvalidAny,
        EnableAutoTopicCreationError::InvalidPartitionAny,
        EnableAutoTopicCreationError::InvalidParameter,
        EnableAutoTopicCreationError::InvalidParameterDataAlreadyExist,
        EnableAutoTopicCreationError::InvalidParameterDataNotChange,
        EnableAutoTopicCreationError::InvalidParameterFormat,
        EnableAutoTopicCreationError::InvalidParameterOtherParam,
        EnableAutoTopicCreationError::InvalidParameterRange,
        EnableAutoTopicCreationError::InvalidParameterSize,
        EnableAutoTopicCreationError::InvalidParameterVersionNotSupport,
        EnableAutoTopicCreationError::LdapCreateAdminError,
        EnableAutoTopicCreationError::LdapDeleteAdminError,
        EnableAutoTopicCreationError::ManagerConfigRuleExistError,
        EnableAutoTopicCreationError::ManagerConfigRuleNotExistError,
        EnableAutoTopicCreationError::ManagerNotCommit,
        EnableAutoTopicCreationError::ManagerRecoverTaskNotFound,
        EnableAutoTopicCreationError::ManagerRecoverTaskNotMatch,
        EnableAutoTopicCreationError::ManagerScheduledTaskStatusError,
        EnableAutoTopicCreationError::ManagerScheduledTaskStatusNotSupport,
        EnableAutoTopicCreationError::NotSupport,
        EnableAutoTopicCreationError::NotSupportDataStatus,
        EnableAutoTopicCreationError::OnsLoginCheckError,
        EnableAutoTopicCreationError::OnsInitEnvError,
        EnableAutoTopicCreationError::OnsInternalError2,
        EnableAutoTopicCreationError::OnsInvokeError,
        EnableAutoTopicCreationError::OnsLoginCheckError2,
        EnableAutoTopicCreationError::OnsServiceUnsupported,
        EnableAutoTopicCreationError::OnsSystemError,
        EnableAutoTopicCreationError::OrderCreateError,
        EnableAutoTopicCreationError::OrderInsufficientBalance,
        EnableAutoTopicCreationError::OssNotFound,
        EnableAutoTopicCreationError::OssPublishFailed,
        EnableAutoTopicCreationError::RamUserNotFoundByAccesskey,
        EnableAutoTopicCreationError::RamCreateResourceOwnerError,
        EnableAutoTopicCreationError::RamCreateResourcePermissionError,
        EnableAutoTopicCreationError::RamDeleteResourceOwnerError,
        EnableAutoTopicCreationError::RamDeleteResourcePermissionError,
        EnableAutoTopicCreationError::RamGetUserByAkError,
        EnableAutoTopicCreationError::RamUserNotFoundByAccesskey2,
        EnableAutoTopicCreationError::ScheduledTaskAlreadyHasSameTaskType,
        EnableAutoTopicCreationError::ScheduledTaskExecuteTimeGapTooShort,
        EnableAutoTopicCreationError::ServerlessPlanInstanceNotMatch,
        EnableAutoTopicCreationError::ServerlessPlanIntervalInvalid,
        EnableAutoTopicCreationError::ServerlessPlanNameExist,
        EnableAutoTopicCreationError::ServerlessPlanNotSupportEnabledRuleExist,
        EnableAutoTopicCreationError::ServerlessPlanNotSupportStatusEnabled,
        EnableAutoTopicCreationError::ServerlessPlanTaskStatusNotSupport,
        EnableAutoTopicCreationError::SlsQueryError,
        EnableAutoTopicCreationError::StsNotFound,
        EnableAutoTopicCreationError::TopicDownloadMessageFail,
        EnableAutoTopicCreationError::TopicExist,
        EnableAutoTopicCreationError::TopicNotFound,
        EnableAutoTopicCreationError::TopicQueryMessageFail,
        EnableAutoTopicCreationError::TopicSendFail,
        EnableAutoTopicCreationError::TopicStatusNotRunning,
        EnableAutoTopicCreationError::TopicStatusNotAllowed,
        EnableAutoTopicCreationError::VpcAssumeroleError,
        EnableAutoTopicCreationError::VpcVswZoneMappingError,
        EnableAutoTopicCreationError::WhiteDeleteError,
        EnableAutoTopicCreationError::WhiteIpAlreadyExistsError,
        EnableAutoTopicCreationError::WhiteIpIllegalError,
        EnableAutoTopicCreationError::WhiteIplistOverlongError,
        EnableAutoTopicCreationError::WhiteOverLengthError,
        EnableAutoTopicCreationError::WhiteParamError,
        EnableAutoTopicCreationError::NoPermission,
        EnableAutoTopicCreationError::InstanceNotFound,
        EnableAutoTopicCreationError::AsyncTaskGroupNotFound,
        EnableAutoTopicCreationError::AsyncTaskHandlerNotFound,
        EnableAutoTopicCreationError::AsyncTaskTypeNotFound,
        EnableAutoTopicCreationError::GroupNotFound,
        EnableAutoTopicCreationError::InstanceAgentNotFound,
        EnableAutoTopicCreationError::InvalidDataFieldsIncomplete,
        EnableAutoTopicCreationError::InvalidParameterDataNotFound,
        EnableAutoTopicCreationError::VpcVSwitchNotFound,
        EnableAutoTopicCreationError::GetConsumerProgressError,
        EnableAutoTopicCreationError::InternalError,
        EnableAutoTopicCreationError::InternalError2,
        EnableAutoTopicCreationError::InternalUnknownCodeError,
        EnableAutoTopicCreationError::OnsGetAllowedipInternalError,
        EnableAutoTopicCreationError::OnsInternalError,
        EnableAutoTopicCreationError::OnsUpdateAllowedipInternalError,
        EnableAutoTopicCreationError::RemoteCallError,
        EnableAutoTopicCreationError::RmqClusterEmpty,
    ];
}

/// Response to [`EnableAutoTopicCreationRequest`].
#[non_exhaustive]
pub struct EnableAutoTopicCreationResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `operation success.`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9E3B3592-5994-4F65-A61E-E62A77A7***`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    EnableAutoTopicCreationResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`EnableAutoTopicCreationRequest`] names.
///
/// - [`OnsSystemFlowControl`](super::DocumentedError::OnsSystemFlowControl)
/// - [`BizFieldCheckInvalid`](super::DocumentedError::BizFieldCheckInvalid)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InstanceStatusNotRunning`](super::DocumentedError::InstanceStatusNotRunning)
/// - [`InstanceChangeNotAllowed`](super::DocumentedError::InstanceChangeNotAllowed)
/// - [`InvalidParameterNotSupport`](super::DocumentedError::InvalidParameterNotSupport)
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
/// - [`InstanceExceedMaxLimit`](super::DocumentedError::InstanceExceedMaxLimit)
/// - [`InstanceInsertComponentFail`](super::DocumentedError::InstanceInsertComponentFail)
/// - [`InstanceResourceNotSufficient`](super::DocumentedError::InstanceResourceNotSufficient)
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
/// - [`NotSupport`](super::DocumentedError::NotSupport)
/// - [`NotSupportDataStatus`](super::DocumentedError::NotSupportDataStatus)
/// - [`OnsLoginCheckError`](super::DocumentedError::OnsLoginCheckError)
/// - [`OnsInitEnvError`](super::DocumentedError::OnsInitEnvError)
/// - [`OnsInternalError2`](super::DocumentedError::OnsInternalError2)
/// - [`OnsInvokeError`](super::DocumentedError::OnsInvokeError)
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
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
/// - [`AsyncTaskGroupNotFound`](super::DocumentedError::AsyncTaskGroupNotFound)
/// - [`AsyncTaskHandlerNotFound`](super::DocumentedError::AsyncTaskHandlerNotFound)
/// - [`AsyncTaskTypeNotFound`](super::DocumentedError::AsyncTaskTypeNotFound)
/// - [`GroupNotFound`](super::DocumentedError::GroupNotFound)
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
pub type EnableAutoTopicCreationError = super::DocumentedError;
