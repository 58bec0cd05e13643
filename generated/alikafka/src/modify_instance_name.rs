// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceName`, from `alikafka/ModifyInstanceName.md`.

use alicloud_runtime::codegen::*;

/// Renames an instance that has been deployed.
///
/// ```no_run
/// # async fn example(client: alicloud_alikafka::Client) -> Result<(), alicloud_alikafka::Error> {
/// let request = alicloud_alikafka::ModifyInstanceNameRequest::new()
///     .instance_id("alikafka_post-cn-v0h1fgs2****")
///     .instance_name("dev-test")
///     .region_id("cn-hangzhou");
/// let reply = client.modify_instance_name(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInstanceNameRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `alikafka_post-cn-v0h1fgs2****`.
    pub instance_id: Option<String>,
    /// **Required.** Name given to the instance, as lists and the console show it.
    /// Length: 3 to 64. Example: `dev-test`.
    pub instance_name: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ModifyInstanceNameRequest {
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
    /// Sets `InstanceName`, which is required.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ModifyInstanceNameRequest {
        "InstanceId" => instance_id: query,
        "InstanceName" => instance_name: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ModifyInstanceNameRequest {
    type Response = ModifyInstanceNameResponse;
    type Error = ModifyInstanceNameError;
    const INFO: OperationInfo = super::operation("ModifyInstanceName")
        .required(&["InstanceId", "InstanceName", "RegionId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [ModifyInstanceNameError] = &[
        ModifyInstanceNameError::AclAddSaslError,
        ModifyInstanceNameError::AclDelSaslError,
        ModifyInstanceNameError::AclDisableError,
        ModifyInstanceNameError::AclDuplicatedAuthError,
        ModifyInstanceNameError::AdminGetBrokerConfigError,
        ModifyInstanceNameError::AdminUpdateBrokerConfigError,
        ModifyInstanceNameError::AdminUpdateSubPermError,
        ModifyInstanceNameError::AdminUpdateTopicPermError,
        ModifyInstanceNameError::AgentBusinessError,
        ModifyInstanceNameError::AgentError,
        ModifyInstanceNameError::AsyncTaskDeleteTopic,
        ModifyInstanceNameError::AsyncTaskExecuteTimeNotSupport,
        ModifyInstanceNameError::AsyncTaskIgnored,
        ModifyInstanceNameError::AsyncTaskNotMeetCondition,
        ModifyInstanceNameError::AsyncTaskRetryLater,
        ModifyInstanceNameError::AsyncTaskTypeAlreadyExist,
        ModifyInstanceNameError::AsyncTaskSlaveNotCompleted,
        ModifyInstanceNameError::AuthCalSignatureError,
        ModifyInstanceNameError::AuthCsrfCheckError,
        ModifyInstanceNameError::AuthLoginCheckError,
        ModifyInstanceNameError::AuthOnsChannelInvalid,
        ModifyInstanceNameError::AuthPermissionCheckError,
        ModifyInstanceNameError::AuthRequestNotAllowed,
        ModifyInstanceNameError::AuthResourceEmpowerCheckError,
        ModifyInstanceNameError::AuthResourceOwnerError,
        ModifyInstanceNameError::AuthServiceCheckError,
        ModifyInstanceNameError::AuthSignatureCheckError,
        ModifyInstanceNameError::AuthSystemPermissionCheckError,
        ModifyInstanceNameError::AuthTopicCreateError,
        ModifyInstanceNameError::AuthUserCheckError,
        ModifyInstanceNameError::AuthUserInBlackList,
        ModifyInstanceNameError::BizGetTopicStatusError,
        ModifyInstanceNameError::BizInstanceNotFound,
        ModifyInstanceNameError::BizInstanceStatusError,
        ModifyInstanceNameError::BizLimitPubnetwork,
        ModifyInstanceNameError::BizLimitQuotaDown,
        ModifyInstanceNameError::BizLimitQuotaDown1,
        ModifyInstanceNameError::BizLimitQuotaDown2,
        ModifyInstanceNameError::BizTagResourceNotSupported,
        ModifyInstanceNameError::BizAclNotEnabled,
        ModifyInstanceNameError::BizAoneCheckError,
        ModifyInstanceNameError::BizBroadcastingPullUnsupport,
        ModifyInstanceNameError::BizBrokerNotFound,
        ModifyInstanceNameError::BizCanNotEnableAcl,
        ModifyInstanceNameError::BizClusterIsEmpty,
        ModifyInstanceNameError::BizConsumerGroupActiveError,
        ModifyInstanceNameError::BizConsumerIdBelongToOtherUser,
        ModifyInstanceNameError::BizConsumerNeverRunning,
        ModifyInstanceNameError::BizConsumerNotOnline,
        ModifyInstanceNameError::BizCreateOrderConfigError,
        ModifyInstanceNameError::BizCreatePublishError,
        ModifyInstanceNameError::BizCreateSubscriptionError,
        ModifyInstanceNameError::BizCreateTopicError,
        ModifyInstanceNameError::BizCreateTopicNumLessThanBeforeError,
        ModifyInstanceNameError::BizDeleteOrderConfigError,
        ModifyInstanceNameError::BizDeleteSubscriptionError,
        ModifyInstanceNameError::BizDeleteTopicError,
        ModifyInstanceNameError::BizDownloadMessageError,
        ModifyInstanceNameError::BizFieldCheckInvalid,
        ModifyInstanceNameError::BizFindConsumerGroupInfoError,
        ModifyInstanceNameError::BizGetAppkeyListError,
        ModifyInstanceNameError::BizGetClusterInfoError,
        ModifyInstanceNameError::BizGetConsumerConnectionError,
        ModifyInstanceNameError::BizGetConsumerRunningInfoError,
        ModifyInstanceNameError::BizGetConsumeAccumulateError,
        ModifyInstanceNameError::BizGetConsumeStatusError,
        ModifyInstanceNameError::BizGetTopicRouteInfoError,
        ModifyInstanceNameError::BizGetTopicStatusError2,
        ModifyInstanceNameError::BizInstanceAlreadyExists,
        ModifyInstanceNameError::BizInstanceBasicInfoError,
        ModifyInstanceNameError::BizInstanceCreateError,
        ModifyInstanceNameError::BizInstanceCreateOrderError,
        ModifyInstanceNameError::BizInstanceDeleteError,
        ModifyInstanceNameError::BizInstanceLocationError,
        ModifyInstanceNameError::BizInstanceNotFound2,
        ModifyInstanceNameError::BizInstanceOnlyProfessionalSupport,
        ModifyInstanceNameError::BizInstanceOwnerError,
        ModifyInstanceNameError::BizInstancePaidtypeNotSupport,
        ModifyInstanceNameError::BizInstancePermissionCheckError,
        ModifyInstanceNameError::BizInstanceRefundError,
        ModifyInstanceNameError::BizInstanceReleaseError,
        ModifyInstanceNameError::BizInstanceReleaseExistConsumerGroupError,
        ModifyInstanceNameError::BizInstanceReleaseExistTopicError,
        ModifyInstanceNameError::BizInstanceReleaseLesshourError,
        ModifyInstanceNameError::BizInstanceStatusError2,
        ModifyInstanceNameError::BizInstanceUpdateError,
        ModifyInstanceNameError::BizInstanceUpgradeOrderError,
        ModifyInstanceNameError::BizMessageTrackError,
        ModifyInstanceNameError::BizNoMessage,
        ModifyInstanceNameError::BizProducerIdBelongToOtherUser,
        ModifyInstanceNameError::BizPublisherExisted,
        ModifyInstanceNameError::BizPublishInfoNotFound,
        ModifyInstanceNameError::BizPushMessageToConsumerError,
        ModifyInstanceNameError::BizQueryConsumeTimespanError,
        ModifyInstanceNameError::BizQueryMessageError,
        ModifyInstanceNameError::BizResetOffsetError,
        ModifyInstanceNameError::BizSaslUserNotExist,
        ModifyInstanceNameError::BizSaslUserNumExceed,
        ModifyInstanceNameError::BizSendMessageError,
        ModifyInstanceNameError::BizSlrCreateNoPermission,
        ModifyInstanceNameError::BizSubscriptionAlreadyExists,
        ModifyInstanceNameError::BizSubscriptionCreateError,
        ModifyInstanceNameError::BizSubscriptionDeleteError,
        ModifyInstanceNameError::BizSubscriptionExisted,
        ModifyInstanceNameError::BizSubscriptionNotFound,
        ModifyInstanceNameError::BizSubscriptionPermissionCheckError,
        ModifyInstanceNameError::BizSubscriptionStatusError,
        ModifyInstanceNameError::BizSubscriptionTooMuch,
        ModifyInstanceNameError::BizSubscriptionUpdateError,
        ModifyInstanceNameError::BizTagDuplicateTagKey,
        ModifyInstanceNameError::BizTagOnlyServiceAccountHasPermission,
        ModifyInstanceNameError::BizTagRequestResourceNumExceed,
        ModifyInstanceNameError::BizTagRequestTagNumExceed,
        ModifyInstanceNameError::BizTagResourceNotExist,
        ModifyInstanceNameError::BizTagResourceNumExceed,
        ModifyInstanceNameError::BizTagTagkeyNotValid,
        ModifyInstanceNameError::BizTagTagvalueNotValid,
        ModifyInstanceNameError::BizTagTagNumExceed,
        ModifyInstanceNameError::BizTimeSpanEmpty,
        ModifyInstanceNameError::BizTopicAlreadyExists,
        ModifyInstanceNameError::BizTopicCompactTopicNotSupport,
        ModifyInstanceNameError::BizTopicCreateError,
        ModifyInstanceNameError::BizTopicCreateInternalError,
        ModifyInstanceNameError::BizTopicDeleteError,
        ModifyInstanceNameError::BizTopicExisted,
        ModifyInstanceNameError::BizTopicLocalTopicNotSupport,
        ModifyInstanceNameError::BizTopicNotFound,
        ModifyInstanceNameError::BizTopicOffsetError,
        ModifyInstanceNameError::BizTopicPartitionAddError,
        ModifyInstanceNameError::BizTopicPartitionError,
        ModifyInstanceNameError::BizTopicPartitionNumExceed,
        ModifyInstanceNameError::BizTopicStatusError,
        ModifyInstanceNameError::BizTopicTooMuch,
        ModifyInstanceNameError::BizTopicUpdateConfigError,
        ModifyInstanceNameError::BizTopicUpdateError,
        ModifyInstanceNameError::BizUpdateAclFailed,
        ModifyInstanceNameError::BizUpdateSubscriptionError,
        ModifyInstanceNameError::BizUpdateTopicError,
        ModifyInstanceNameError::BizUpdateTopicPermError,
        ModifyInstanceNameError::DataExceedMaxLimit,
        ModifyInstanceNameError::DbUpdateFailed,
        ModifyInstanceNameError::DeployCallbackIllegal,
        ModifyInstanceNameError::DeployNotRetriableError,
        ModifyInstanceNameError::DeployResourceNotEnough,
        ModifyInstanceNameError::DeployRetriableError,
        ModifyInstanceNameError::DeployError,
        ModifyInstanceNameError::DeployPreCheckError,
        ModifyInstanceNameError::DeployTypeNotSupport,
        ModifyInstanceNameError::FlowControl,
        ModifyInstanceNameError::GetConsumerMissingAccessKeyId,
        ModifyInstanceNameError::GroupActive,
        ModifyInstanceNameError::InstanceCaclulateChangeTime,
        ModifyInstanceNameError::InstanceChangeNotAllowed,
        ModifyInstanceNameError::InstanceExceedMaxLimit,
        ModifyInstanceNameError::InstanceInsertComponentFail,
        ModifyInstanceNameError::InstanceResourceNotSufficient,
        ModifyInstanceNameError::InstanceStatusNotRunning,
        ModifyInstanceNameError::InstanceUpdateComponentFail,
        ModifyInstanceNameError::InstanceUpgradeServiceVersion,
        ModifyInstanceNameError::InstanceStatusChangeNotAllowed,
        ModifyInstanceNameError::InstanceStatusNotAllowed,
        ModifyInstanceNameError::InstanceStatusNotReleased,
        ModifyInstanceNameError::InstanceStatusNotWaitChange,
        ModifyInstanceNameError::InstanceStatusNotWaitDeploy,
        ModifyInstanceNameError::InstanceStatusReleased,
        ModifyInstanceNameError::InstanceStatusStopped,
        ModifyInstanceNameError::InvalidAny,
        ModifyInstanceNameError::InvalidPartitionAny,
        ModifyInstanceNameError::InvalidParameter,
        ModifyInstanceNameError::InvalidParameterDataAlreadyExist,
        ModifyInstanceNameError::InvalidParameterDataNotChange,
        ModifyInstanceNameError::InvalidParameterFormat,
        ModifyInstanceNameError::InvalidParameterNotSupport,
        ModifyInstanceNameError::InvalidParameterOtherParam,
        ModifyInstanceNameError::InvalidParameterRange,
        ModifyInstanceNameError::InvalidParameterSize,
        ModifyInstanceNameError::InvalidParameterVersionNotSupport,
        ModifyInstanceNameError::LdapCreateAdminError,
        ModifyInstanceNameError::LdapDeleteAdminError,
        ModifyInstanceNameError::ManagerConfigRuleExistError,
        ModifyInstanceNameError::ManagerConfigRuleNotExistError,
        ModifyInstanceNameError::ManagerNotCommit,
        ModifyInstanceNameError::ManagerRecoverTaskNotFound,
        ModifyInstanceNameError::ManagerRecoverTaskNotMatch,
        ModifyInstanceNameError::ManagerScheduledTaskStatusError,
        ModifyInstanceNameError::ManagerScheduledTaskStatusNotSupport,
        ModifyInstanceNameError::MissingParameter,
        ModifyInstanceNameError::NotSupport,
        ModifyInstanceNameError::NotSupportDataStatus,
        ModifyInstanceNameError::OnsLoginCheckError,
        ModifyInstanceNameError::OnsInitEnvError,
        ModifyInstanceNameError::OnsInternalError2,
        ModifyInstanceNameError::OnsInvokeError,
        ModifyInstanceNameError::OnsLoginCheckError2,
        ModifyInstanceNameError::OnsServiceUnsupported,
        ModifyInstanceNameError::OnsSystemError,
        ModifyInstanceNameError::OnsSystemFlowControl,
        ModifyInstanceNameError::OrderCreateError,
        ModifyInstanceNameError::OrderInsufficientBalance,
        ModifyInstanceNameError::OssNotFound,
        ModifyInstanceNameError::OssPublishFailed,
        ModifyInstanceNameError::RamUserNotFoundByAccesskey,
        ModifyInstanceNameError::RamCreateResourceOwnerError,
        ModifyInstanceNameError::RamCreateResourcePermissionError,
        ModifyInstanceNameError::RamDeleteResourceOwnerError,
        ModifyInstanceNameError::RamDeleteResourcePermissionError,
        ModifyInstanceNameError::RamGetUserByAkError,
        ModifyInstanceNameError::RamUserNotFoundByAccesskey2,
        ModifyInstanceNameError::ScheduledTaskAlreadyHasSameTaskType,
        ModifyInstanceNameError::ScheduledTaskExecuteTimeGapTooShort,
        ModifyInstanceNameError::ServerlessPlanInstanceNotMatch,
        ModifyInstanceNameError::ServerlessPlanIntervalInvalid,
        ModifyInstanceNameError::ServerlessPlanNameExist,
        ModifyInstanceNameError::ServerlessPlanNotSupportEnabledRuleExist,
        ModifyInstanceNameError::ServerlessPlanNotSupportStatusEnabled,
        ModifyInstanceNameError::ServerlessPlanTaskStatusNotSupport,
        ModifyInstanceNameError::SlsQueryError,
        ModifyInstanceNameError::StsNotFound,
        ModifyInstanceNameError::TopicDownloadMessageFail,
        ModifyInstanceNameError::TopicExist,
        ModifyInstanceNameError::TopicNotFound,
        ModifyInstanceNameError::TopicQueryMessageFail,
        ModifyInstanceNameError::TopicSendFail,
        ModifyInstanceNameError::TopicStatusNotRunning,
        ModifyInstanceNameError::TopicStatusNotAllowed,
        ModifyInstanceNameError::VpcAssumeroleError,
        ModifyInstanceNameError::VpcVswZoneMappingError,
        ModifyInstanceNameError::WhiteDeleteError,
        ModifyInstanceNameError::WhiteIpAlreadyExistsError,
        ModifyInstanceNameError::WhiteIpIllegalError,
        ModifyInstanceNameError::WhiteIplistOverlongError,
        ModifyInstanceNameError::WhiteOverLengthError,
        ModifyInstanceNameError::WhiteParamError,
        ModifyInstanceNameError::NoPermission,
        ModifyInstanceNameError::AsyncTaskGroupNotFound,
        ModifyInstanceNameError::AsyncTaskHandlerNotFound,
        ModifyInstanceNameError::AsyncTaskTypeNotFound,
        ModifyInstanceNameError::GroupNotFound,
        ModifyInstanceNameError::InstanceNotFound,
        ModifyInstanceNameError::InstanceAgentNotFound,
        ModifyInstanceNameError::InvalidDataFieldsIncomplete,
        ModifyInstanceNameError::InvalidParameterDataNotFound,
        ModifyInstanceNameError::VpcVSwitchNotFound,
        ModifyInstanceNameError::GetConsumerProgressError,
        ModifyInstanceNameError::InternalError,
        ModifyInstanceNameError::InternalError2,
        ModifyInstanceNameError::InternalUnknownCodeError,
        ModifyInstanceNameError::OnsGetAllowedipInternalError,
        ModifyInstanceNameError::OnsInternalError,
        ModifyInstanceNameError::OnsUpdateAllowedipInternalError,
        ModifyInstanceNameError::RemoteCallError,
        ModifyInstanceNameError::RmqClusterEmpty,
    ];
}

/// Response to [`ModifyInstanceNameRequest`].
#[non_exhaustive]
pub struct ModifyInstanceNameResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `operation success.`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `06084011-E093-46F3-A51F-4B19A8AD****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ModifyInstanceNameResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`ModifyInstanceNameRequest`] names.
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
pub type ModifyInstanceNameError = super::DocumentedError;
