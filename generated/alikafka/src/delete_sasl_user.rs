// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSaslUser`, from `alikafka/DeleteSaslUser.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SaslUserType};

/// Deletes a SASL user; clients can no longer sign in with it.
///
/// ```no_run
/// # async fn example(client: alicloud_alikafka::Client) -> Result<(), alicloud_alikafka::Error> {
/// let request = alicloud_alikafka::DeleteSaslUserRequest::new()
///     .instance_id("alikafka_pre-cn-v0h1cng0****")
///     .region_id("cn-hangzhou")
///     .username("test***")
///     .type_("scram");
/// let reply = client.delete_sasl_user(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSaslUserRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `alikafka_pre-cn-v0h1cng0****`.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the user logs on with. Example: `test***`.
    pub username: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    /// Default: `plain`. Example: `scram`.
    pub type_: Option<Open<SaslUserType>>,
    /// Variant of SCRAM by which the user logs on.
    pub mechanism: Option<String>,
}

impl DeleteSaslUserRequest {
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
    /// Sets `Username`, which is required.
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<Open<SaslUserType>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Mechanism`.
    pub fn mechanism(mut self, value: impl Into<String>) -> Self {
        self.mechanism = Some(value.into());
        self
    }
}

request! {
    DeleteSaslUserRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "Username" => username: query,
        "Type" => type_: query,
        "Mechanism" => mechanism: query,
    }
}

impl Operation for DeleteSaslUserRequest {
    type Response = DeleteSaslUserResponse;
    type Error = DeleteSaslUserError;
    const INFO: OperationInfo = super::operation("DeleteSaslUser")
        .required(&["InstanceId", "RegionId", "Username"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [DeleteSaslUserError] = &[
        DeleteSaslUserError::AclAddSaslError,
        DeleteSaslUserError::BizSaslUserNotExist,
        DeleteSaslUserError::BizSaslUserNumExceed,
        DeleteSaslUserError::AclDisableError,
        DeleteSaslUserError::AclDuplicatedAuthError,
        DeleteSaslUserError::BizAclNotEnabled,
        DeleteSaslUserError::BizCanNotEnableAcl,
        DeleteSaslUserError::BizUpdateAclFailed,
        DeleteSaslUserError::InstanceCaclulateChangeTime,
        DeleteSaslUserError::MissingParameter,
        DeleteSaslUserError::InvalidParameter,
        DeleteSaslUserError::InstanceStatusNotRunning,
        DeleteSaslUserError::AclDelSaslError,
        DeleteSaslUserError::AdminGetBrokerConfigError,
        DeleteSaslUserError::AdminUpdateBrokerConfigError,
        DeleteSaslUserError::AdminUpdateSubPermError,
        DeleteSaslUserError::AdminUpdateTopicPermError,
        DeleteSaslUserError::AgentBusinessError,
        DeleteSaslUserError::AgentError,
        DeleteSaslUserError::AsyncTaskDeleteTopic,
        DeleteSaslUserError::AsyncTaskExecuteTimeNotSupport,
        DeleteSaslUserError::AsyncTaskIgnored,
        DeleteSaslUserError::AsyncTaskNotMeetCondition,
        DeleteSaslUserError::AsyncTaskRetryLater,
        DeleteSaslUserError::AsyncTaskTypeAlreadyExist,
        DeleteSaslUserError::AsyncTaskSlaveNotCompleted,
        DeleteSaslUserError::AuthCalSignatureError,
        DeleteSaslUserError::AuthCsrfCheckError,
        DeleteSaslUserError::AuthLoginCheckError,
        DeleteSaslUserError::AuthOnsChannelInvalid,
        DeleteSaslUserError::AuthPermissionCheckError,
        DeleteSaslUserError::AuthRequestNotAllowed,
        DeleteSaslUserError::AuthResourceEmpowerCheckError,
        DeleteSaslUserError::AuthResourceOwnerError,
        DeleteSaslUserError::AuthServiceCheckError,
        DeleteSaslUserError::AuthSignatureCheckError,
        DeleteSaslUserError::AuthSystemPermissionCheckError,
        DeleteSaslUserError::AuthTopicCreateError,
        DeleteSaslUserError::AuthUserCheckError,
        DeleteSaslUserError::AuthUserInBlackList,
        DeleteSaslUserError::BizGetTopicStatusError,
        DeleteSaslUserError::BizInstanceNotFound,
        DeleteSaslUserError::BizInstanceStatusError,
        DeleteSaslUserError::BizLimitPubnetwork,
        DeleteSaslUserError::BizLimitQuotaDown,
        DeleteSaslUserError::BizLimitQuotaDown1,
        DeleteSaslUserError::BizLimitQuotaDown2,
        DeleteSaslUserError::BizTagResourceNotSupported,
        DeleteSaslUserError::BizAoneCheckError,
        DeleteSaslUserError::BizBroadcastingPullUnsupport,
        DeleteSaslUserError::BizBrokerNotFound,
        DeleteSaslUserError::BizClusterIsEmpty,
        DeleteSaslUserError::BizConsumerGroupActiveError,
        DeleteSaslUserError::BizConsumerIdBelongToOtherUser,
        DeleteSaslUserError::BizConsumerNeverRunning,
        DeleteSaslUserError::BizConsumerNotOnline,
        DeleteSaslUserError::BizCreateOrderConfigError,
        DeleteSaslUserError::BizCreatePublishError,
        DeleteSaslUserError::BizCreateSubscriptionError,
        DeleteSaslUserError::BizCreateTopicError,
        DeleteSaslUserError::BizCreateTopicNumLessThanBeforeError,
        DeleteSaslUserError::BizDeleteOrderConfigError,
        DeleteSaslUserError::BizDeleteSubscriptionError,
        DeleteSaslUserError::BizDeleteTopicError,
        DeleteSaslUserError::BizDownloadMessageError,
        DeleteSaslUserError::BizFieldCheckInvalid,
        DeleteSaslUserError::BizFindConsumerGroupInfoError,
        DeleteSaslUserError::BizGetAppkeyListError,
        DeleteSaslUserError::BizGetClusterInfoError,
        DeleteSaslUserError::BizGetConsumerConnectionError,
        DeleteSaslUserError::BizGetConsumerRunningInfoError,
        DeleteSaslUserError::BizGetConsumeAccumulateError,
        DeleteSaslUserError::BizGetConsumeStatusError,
        DeleteSaslUserError::BizGetTopicRouteInfoError,
        DeleteSaslUserError::BizGetTopicStatusError2,
        DeleteSaslUserError::BizInstanceAlreadyExists,
        DeleteSaslUserError::BizInstanceBasicInfoError,
        DeleteSaslUserError::BizInstanceCreateError,
        DeleteSaslUserError::BizInstanceCreateOrderError,
        DeleteSaslUserError::BizInstanceDeleteError,
        DeleteSaslUserError::BizInstanceLocationError,
        DeleteSaslUserError::BizInstanceNotFound2,
        DeleteSaslUserError::BizInstanceOnlyProfessionalSupport,
        DeleteSaslUserError::BizInstanceOwnerError,
        DeleteSaslUserError::BizInstancePaidtypeNotSupport,
        DeleteSaslUserError::BizInstancePermissionCheckError,
        DeleteSaslUserError::BizInstanceRefundError,
        DeleteSaslUserError::BizInstanceReleaseError,
        DeleteSaslUserError::BizInstanceReleaseExistConsumerGroupError,
        DeleteSaslUserError::BizInstanceReleaseExistTopicError,
        DeleteSaslUserError::BizInstanceReleaseLesshourError,
        DeleteSaslUserError::BizInstanceStatusError2,
        DeleteSaslUserError::BizInstanceUpdateError,
        DeleteSaslUserError::BizInstanceUpgradeOrderError,
        DeleteSaslUserError::BizMessageTrackError,
        DeleteSaslUserError::BizNoMessage,
        DeleteSaslUserError::BizProducerIdBelongToOtherUser,
        DeleteSaslUserError::BizPublisherExisted,
        DeleteSaslUserError::BizPublishInfoNotFound,
        DeleteSaslUserError::BizPushMessageToConsumerError,
        DeleteSaslUserError::BizQueryConsumeTimespanError,
        DeleteSaslUserError::BizQueryMessageError,
        DeleteSaslUserError::BizResetOffsetError,
        DeleteSaslUserError::BizSendMessageError,
        DeleteSaslUserError::BizSlrCreateNoPermission,
        DeleteSaslUserError::BizSubscriptionAlreadyExists,
        DeleteSaslUserError::BizSubscriptionCreateError,
        DeleteSaslUserError::BizSubscriptionDeleteError,
        DeleteSaslUserError::BizSubscriptionExisted,
        DeleteSaslUserError::BizSubscriptionNotFound,
        DeleteSaslUserError::BizSubscriptionPermissionCheckError,
        DeleteSaslUserError::BizSubscriptionStatusError,
        DeleteSaslUserError::BizSubscriptionTooMuch,
        DeleteSaslUserError::BizSubscriptionUpdateError,
        DeleteSaslUserError::BizTagDuplicateTagKey,
        DeleteSaslUserError::BizTagOnlyServiceAccountHasPermission,
        DeleteSaslUserError::BizTagRequestResourceNumExceed,
        DeleteSaslUserError::BizTagRequestTagNumExceed,
        DeleteSaslUserError::BizTagResourceNotExist,
        DeleteSaslUserError::BizTagResourceNumExceed,
        DeleteSaslUserError::BizTagTagkeyNotValid,
        DeleteSaslUserError::BizTagTagvalueNotValid,
        DeleteSaslUserError::BizTagTagNumExceed,
        DeleteSaslUserError::BizTimeSpanEmpty,
        DeleteSaslUserError::BizTopicAlreadyExists,
        DeleteSaslUserError::BizTopicCompactTopicNotSupport,
        DeleteSaslUserError::BizTopicCreateError,
        DeleteSaslUserError::BizTopicCreateInternalError,
        DeleteSaslUserError::BizTopicDeleteError,
        DeleteSaslUserError::BizTopicExisted,
        DeleteSaslUserError::BizTopicLocalTopicNotSupport,
        DeleteSaslUserError::BizTopicNotFound,
        DeleteSaslUserError::BizTopicOffsetError,
        DeleteSaslUserError::BizTopicPartitionAddError,
        DeleteSaslUserError::BizTopicPartitionError,
        DeleteSaslUserError::BizTopicPartitionNumExceed,
        DeleteSaslUserError::BizTopicStatusError,
        DeleteSaslUserError::BizTopicTooMuch,
        DeleteSaslUserError::BizTopicUpdateConfigError,
        DeleteSaslUserError::BizTopicUpdateError,
        DeleteSaslUserError::BizUpdateSubscriptionError,
        DeleteSaslUserError::BizUpdateTopicError,
        DeleteSaslUserError::BizUpdateTopicPermError,
        DeleteSaslUserError::DataExceedMaxLimit,
        DeleteSaslUserError::DbUpdateFailed,
        DeleteSaslUserError::DeployCallbackIllegal,
        DeleteSaslUserError::DeployNotRetriableError,
        DeleteSaslUserError::DeployResourceNotEnough,
        DeleteSaslUserError::DeployRetriableError,
        DeleteSaslUserError::DeployError,
        DeleteSaslUserError::DeployPreCheckError,
        DeleteSaslUserError::DeployTypeNotSupport,
        DeleteSaslUserError::FlowControl,
        DeleteSaslUserError::GetConsumerMissingAccessKeyId,
        DeleteSaslUserError::GroupActive,
        DeleteSaslUserError::InstanceChangeNotAllowed,
        DeleteSaslUserError::InstanceExceedMaxLimit,
        DeleteSaslUserError::InstanceInsertComponentFail,
        DeleteSaslUserError::InstanceResourceNotSufficient,
        DeleteSaslUserError::InstanceUpdateComponentFail,
        DeleteSaslUserError::InstanceUpgradeServiceVersion,
        DeleteSaslUserError::InstanceStatusChangeNotAllowed,
        DeleteSaslUserError::InstanceStatusNotAllowed,
        DeleteSaslUserError::InstanceStatusNotReleased,
        DeleteSaslUserError::InstanceStatusNotWaitChange,
        DeleteSaslUserError::InstanceStatusNotWaitDeploy,
        DeleteSaslUserError::InstanceStatusReleased,
        DeleteSaslUserError::InstanceStatusStopped,
        DeleteSaslUserError::InvalidAny,
        DeleteSaslUserError::InvalidPartitionAny,
        DeleteSaslUserError::InvalidParameterDataAlreadyExist,
        DeleteSaslUserError::InvalidParameterDataNotChange,
        DeleteSaslUserError::InvalidParameterFormat,
        DeleteSaslUserError::InvalidParameterNotSupport,
        DeleteSaslUserError::InvalidParameterOtherParam,
        DeleteSaslUserError::InvalidParameterRange,
        DeleteSaslUserError::InvalidParameterSize,
        DeleteSaslUserError::InvalidParameterVersionNotSupport,
        DeleteSaslUserError::LdapCreateAdminError,
        DeleteSaslUserError::LdapDeleteAdminError,
        DeleteSaslUserError::ManagerConfigRuleExistError,
        DeleteSaslUserError::ManagerConfigRuleNotExistError,
        DeleteSaslUserError::ManagerNotCommit,
        DeleteSaslUserError::ManagerRecoverTaskNotFound,
        DeleteSaslUserError::ManagerRecoverTaskNotMatch,
        DeleteSaslUserError::ManagerScheduledTaskStatusError,
        DeleteSaslUserError::ManagerScheduledTaskStatusNotSupport,
        DeleteSaslUserError::NotSupport,
        DeleteSaslUserError::NotSupportDataStatus,
        DeleteSaslUserError::OnsLoginCheckError,
        DeleteSaslUserError::OnsInitEnvError,
        DeleteSaslUserError::OnsInternalError2,
        DeleteSaslUserError::OnsInvokeError,
        DeleteSaslUserError::OnsLoginCheckError2,
        DeleteSaslUserError::OnsServiceUnsupported,
        DeleteSaslUserError::OnsSystemError,
        DeleteSaslUserError::OnsSystemFlowControl,
        DeleteSaslUserError::OrderCreateError,
        DeleteSaslUserError::OrderInsufficientBalance,
        DeleteSaslUserError::OssNotFound,
        DeleteSaslUserError::OssPublishFailed,
        DeleteSaslUserError::RamUserNotFoundByAccesskey,
        DeleteSaslUserError::RamCreateResourceOwnerError,
        DeleteSaslUserError::RamCreateResourcePermissionError,
        DeleteSaslUserError::RamDeleteResourceOwnerError,
        DeleteSaslUserError::RamDeleteResourcePermissionError,
        DeleteSaslUserError::RamGetUserByAkError,
        DeleteSaslUserError::RamUserNotFoundByAccesskey2,
        DeleteSaslUserError::ScheduledTaskAlreadyHasSameTaskType,
        DeleteSaslUserError::ScheduledTaskExecuteTimeGapTooShort,
        DeleteSaslUserError::ServerlessPlanInstanceNotMatch,
        DeleteSaslUserError::ServerlessPlanIntervalInvalid,
        DeleteSaslUserError::ServerlessPlanNameExist,
        DeleteSaslUserError::ServerlessPlanNotSupportEnabledRuleExist,
        DeleteSaslUserError::ServerlessPlanNotSupportStatusEnabled,
        DeleteSaslUserError::ServerlessPlanTaskStatusNotSupport,
        DeleteSaslUserError::SlsQueryError,
        DeleteSaslUserError::StsNotFound,
        DeleteSaslUserError::TopicDownloadMessageFail,
        DeleteSaslUserError::TopicExist,
        DeleteSaslUserError::TopicNotFound,
        DeleteSaslUserError::TopicQueryMessageFail,
        DeleteSaslUserError::TopicSendFail,
        DeleteSaslUserError::TopicStatusNotRunning,
        DeleteSaslUserError::TopicStatusNotAllowed,
        DeleteSaslUserError::VpcAssumeroleError,
        DeleteSaslUserError::VpcVswZoneMappingError,
        DeleteSaslUserError::WhiteDeleteError,
        DeleteSaslUserError::WhiteIpAlreadyExistsError,
        DeleteSaslUserError::WhiteIpIllegalError,
        DeleteSaslUserError::WhiteIplistOverlongError,
        DeleteSaslUserError::WhiteOverLengthError,
        DeleteSaslUserError::WhiteParamError,
        DeleteSaslUserError::NoPermission,
        DeleteSaslUserError::InstanceNotFound,
        DeleteSaslUserError::AsyncTaskGroupNotFound,
        DeleteSaslUserError::AsyncTaskHandlerNotFound,
        DeleteSaslUserError::AsyncTaskTypeNotFound,
        DeleteSaslUserError::GroupNotFound,
        DeleteSaslUserError::InstanceAgentNotFound,
        DeleteSaslUserError::InvalidDataFieldsIncomplete,
        DeleteSaslUserError::InvalidParameterDataNotFound,
        DeleteSaslUserError::VpcVSwitchNotFound,
        DeleteSaslUserError::GetConsumerProgressError,
        DeleteSaslUserError::InternalError,
        DeleteSaslUserError::InternalError2,
        DeleteSaslUserError::InternalUnknownCodeError,
        DeleteSaslUserError::OnsGetAllowedipInternalError,
        DeleteSaslUserError::OnsInternalError,
        DeleteSaslUserError::OnsUpdateAllowedipInternalError,
        DeleteSaslUserError::RemoteCallError,
        DeleteSaslUserError::RmqClusterEmpty,
    ];
}

/// Response to [`DeleteSaslUserRequest`].
#[non_exhaustive]
pub struct DeleteSaslUserResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `operation success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3CB89F5C-CD97-4C1D-BC7C-FEDEC2F4****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteSaslUserResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DeleteSaslUserRequest`] names.
///
/// - [`AclAddSaslError`](super::DocumentedError::AclAddSaslError)
/// - [`BizSaslUserNotExist`](super::DocumentedError::BizSaslUserNotExist)
/// - [`BizSaslUserNumExceed`](super::DocumentedError::BizSaslUserNumExceed)
/// - [`AclDisableError`](super::DocumentedError::AclDisableError)
/// - [`AclDuplicatedAuthError`](super::DocumentedError::AclDuplicatedAuthError)
/// - [`BizAclNotEnabled`](super::DocumentedError::BizAclNotEnabled)
/// - [`BizCanNotEnableAcl`](super::DocumentedError::BizCanNotEnableAcl)
/// - [`BizUpdateAclFailed`](super::DocumentedError::BizUpdateAclFailed)
/// - [`InstanceCaclulateChangeTime`](super::DocumentedError::InstanceCaclulateChangeTime)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InstanceStatusNotRunning`](super::DocumentedError::InstanceStatusNotRunning)
/// - [`AclDelSaslError`](super::DocumentedError::AclDelSaslError)
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
/// - [`BizAoneCheckError`](super::DocumentedError::BizAoneCheckError)
/// - [`BizBroadcastingPullUnsupport`](super::DocumentedError::BizBroadcastingPullUnsupport)
/// - [`BizBrokerNotFound`](super::DocumentedError::BizBrokerNotFound)
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
/// - [`InstanceChangeNotAllowed`](super::DocumentedError::InstanceChangeNotAllowed)
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
pub type DeleteSaslUserError = super::DocumentedError;
