// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSaslUsers`, from `alikafka/DescribeSaslUsers.md`.

use alicloud_runtime::codegen::*;

/// Lists the SASL users of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_alikafka::Client) -> Result<(), alicloud_alikafka::Error> {
/// let request = alicloud_alikafka::DescribeSaslUsersRequest::new()
///     .instance_id("alikafka_pre-cn-v0h1cng0****")
///     .region_id("cn-hangzhou");
/// let reply = client.describe_sasl_users(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSaslUsersRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `alikafka_pre-cn-v0h1cng0****`.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeSaslUsersRequest {
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
}

request! {
    DescribeSaslUsersRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeSaslUsersRequest {
    type Response = DescribeSaslUsersResponse;
    type Error = DescribeSaslUsersError;
    const INFO: OperationInfo = super::operation("DescribeSaslUsers")
        .required(&["InstanceId", "RegionId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .secret_members(&["Password"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeSaslUsersError] = &[
        DescribeSaslUsersError::AclAddSaslError,
        DescribeSaslUsersError::AclDisableError,
        DescribeSaslUsersError::AclDuplicatedAuthError,
        DescribeSaslUsersError::BizAclNotEnabled,
        DescribeSaslUsersError::BizCanNotEnableAcl,
        DescribeSaslUsersError::BizUpdateAclFailed,
        DescribeSaslUsersError::InstanceCaclulateChangeTime,
        DescribeSaslUsersError::BizSaslUserNotExist,
        DescribeSaslUsersError::BizSaslUserNumExceed,
        DescribeSaslUsersError::AclDelSaslError,
        DescribeSaslUsersError::AdminGetBrokerConfigError,
        DescribeSaslUsersError::AdminUpdateBrokerConfigError,
        DescribeSaslUsersError::AdminUpdateSubPermError,
        DescribeSaslUsersError::AdminUpdateTopicPermError,
        DescribeSaslUsersError::AgentBusinessError,
        DescribeSaslUsersError::AgentError,
        DescribeSaslUsersError::AsyncTaskDeleteTopic,
        DescribeSaslUsersError::AsyncTaskExecuteTimeNotSupport,
        DescribeSaslUsersError::AsyncTaskIgnored,
        DescribeSaslUsersError::AsyncTaskNotMeetCondition,
        DescribeSaslUsersError::AsyncTaskRetryLater,
        DescribeSaslUsersError::AsyncTaskTypeAlreadyExist,
        DescribeSaslUsersError::AsyncTaskSlaveNotCompleted,
        DescribeSaslUsersError::AuthCalSignatureError,
        DescribeSaslUsersError::AuthCsrfCheckError,
        DescribeSaslUsersError::AuthLoginCheckError,
        DescribeSaslUsersError::AuthOnsChannelInvalid,
        DescribeSaslUsersError::AuthPermissionCheckError,
        DescribeSaslUsersError::AuthRequestNotAllowed,
        DescribeSaslUsersError::AuthResourceEmpowerCheckError,
        DescribeSaslUsersError::AuthResourceOwnerError,
        DescribeSaslUsersError::AuthServiceCheckError,
        DescribeSaslUsersError::AuthSignatureCheckError,
        DescribeSaslUsersError::AuthSystemPermissionCheckError,
        DescribeSaslUsersError::AuthTopicCreateError,
        DescribeSaslUsersError::AuthUserCheckError,
        DescribeSaslUsersError::AuthUserInBlackList,
        DescribeSaslUsersError::BizGetTopicStatusError,
        DescribeSaslUsersError::BizInstanceNotFound,
        DescribeSaslUsersError::BizInstanceStatusError,
        DescribeSaslUsersError::BizLimitPubnetwork,
        DescribeSaslUsersError::BizLimitQuotaDown,
        DescribeSaslUsersError::BizLimitQuotaDown1,
        DescribeSaslUsersError::BizLimitQuotaDown2,
        DescribeSaslUsersError::BizTagResourceNotSupported,
        DescribeSaslUsersError::BizAoneCheckError,
        DescribeSaslUsersError::BizBroadcastingPullUnsupport,
        DescribeSaslUsersError::BizBrokerNotFound,
        DescribeSaslUsersError::BizClusterIsEmpty,
        DescribeSaslUsersError::BizConsumerGroupActiveError,
        DescribeSaslUsersError::BizConsumerIdBelongToOtherUser,
        DescribeSaslUsersError::BizConsumerNeverRunning,
        DescribeSaslUsersError::BizConsumerNotOnline,
        DescribeSaslUsersError::BizCreateOrderConfigError,
        DescribeSaslUsersError::BizCreatePublishError,
        DescribeSaslUsersError::BizCreateSubscriptionError,
        DescribeSaslUsersError::BizCreateTopicError,
        DescribeSaslUsersError::BizCreateTopicNumLessThanBeforeError,
        DescribeSaslUsersError::BizDeleteOrderConfigError,
        DescribeSaslUsersError::BizDeleteSubscriptionError,
        DescribeSaslUsersError::BizDeleteTopicError,
        DescribeSaslUsersError::BizDownloadMessageError,
        DescribeSaslUsersError::BizFieldCheckInvalid,
        DescribeSaslUsersError::BizFindConsumerGroupInfoError,
        DescribeSaslUsersError::BizGetAppkeyListError,
        DescribeSaslUsersError::BizGetClusterInfoError,
        DescribeSaslUsersError::BizGetConsumerConnectionError,
        DescribeSaslUsersError::BizGetConsumerRunningInfoError,
        DescribeSaslUsersError::BizGetConsumeAccumulateError,
        DescribeSaslUsersError::BizGetConsumeStatusError,
        DescribeSaslUsersError::BizGetTopicRouteInfoError,
        DescribeSaslUsersError::BizGetTopicStatusError2,
        DescribeSaslUsersError::BizInstanceAlreadyExists,
        DescribeSaslUsersError::BizInstanceBasicInfoError,
        DescribeSaslUsersError::BizInstanceCreateError,
        DescribeSaslUsersError::BizInstanceCreateOrderError,
        DescribeSaslUsersError::BizInstanceDeleteError,
        DescribeSaslUsersError::BizInstanceLocationError,
        DescribeSaslUsersError::BizInstanceNotFound2,
        DescribeSaslUsersError::BizInstanceOnlyProfessionalSupport,
        DescribeSaslUsersError::BizInstanceOwnerError,
        DescribeSaslUsersError::BizInstancePaidtypeNotSupport,
        DescribeSaslUsersError::BizInstancePermissionCheckError,
        DescribeSaslUsersError::BizInstanceRefundError,
        DescribeSaslUsersError::BizInstanceReleaseError,
        DescribeSaslUsersError::BizInstanceReleaseExistConsumerGroupError,
        DescribeSaslUsersError::BizInstanceReleaseExistTopicError,
        DescribeSaslUsersError::BizInstanceReleaseLesshourError,
        DescribeSaslUsersError::BizInstanceStatusError2,
        DescribeSaslUsersError::BizInstanceUpdateError,
        DescribeSaslUsersError::BizInstanceUpgradeOrderError,
        DescribeSaslUsersError::BizMessageTrackError,
        DescribeSaslUsersError::BizNoMessage,
        DescribeSaslUsersError::BizProducerIdBelongToOtherUser,
        DescribeSaslUsersError::BizPublisherExisted,
        DescribeSaslUsersError::BizPublishInfoNotFound,
        DescribeSaslUsersError::BizPushMessageToConsumerError,
        DescribeSaslUsersError::BizQueryConsumeTimespanError,
        DescribeSaslUsersError::BizQueryMessageError,
        DescribeSaslUsersError::BizResetOffsetError,
        DescribeSaslUsersError::BizSendMessageError,
        DescribeSaslUsersError::BizSlrCreateNoPermission,
        DescribeSaslUsersError::BizSubscriptionAlreadyExists,
        DescribeSaslUsersError::BizSubscriptionCreateError,
        DescribeSaslUsersError::BizSubscriptionDeleteError,
        DescribeSaslUsersError::BizSubscriptionExisted,
        DescribeSaslUsersError::BizSubscriptionNotFound,
        DescribeSaslUsersError::BizSubscriptionPermissionCheckError,
        DescribeSaslUsersError::BizSubscriptionStatusError,
        DescribeSaslUsersError::BizSubscriptionTooMuch,
        DescribeSaslUsersError::BizSubscriptionUpdateError,
        DescribeSaslUsersError::BizTagDuplicateTagKey,
        DescribeSaslUsersError::BizTagOnlyServiceAccountHasPermission,
        DescribeSaslUsersError::BizTagRequestResourceNumExceed,
        DescribeSaslUsersError::BizTagRequestTagNumExceed,
        DescribeSaslUsersError::BizTagResourceNotExist,
        DescribeSaslUsersError::BizTagResourceNumExceed,
        DescribeSaslUsersError::BizTagTagkeyNotValid,
        DescribeSaslUsersError::BizTagTagvalueNotValid,
        DescribeSaslUsersError::BizTagTagNumExceed,
        DescribeSaslUsersError::BizTimeSpanEmpty,
        DescribeSaslUsersError::BizTopicAlreadyExists,
        DescribeSaslUsersError::BizTopicCompactTopicNotSupport,
        DescribeSaslUsersError::BizTopicCreateError,
        DescribeSaslUsersError::BizTopicCreateInternalError,
        DescribeSaslUsersError::BizTopicDeleteError,
        DescribeSaslUsersError::BizTopicExisted,
        DescribeSaslUsersError::BizTopicLocalTopicNotSupport,
        DescribeSaslUsersError::BizTopicNotFound,
        DescribeSaslUsersError::BizTopicOffsetError,
        DescribeSaslUsersError::BizTopicPartitionAddError,
        DescribeSaslUsersError::BizTopicPartitionError,
        DescribeSaslUsersError::BizTopicPartitionNumExceed,
        DescribeSaslUsersError::BizTopicStatusError,
        DescribeSaslUsersError::BizTopicTooMuch,
        DescribeSaslUsersError::BizTopicUpdateConfigError,
        DescribeSaslUsersError::BizTopicUpdateError,
        DescribeSaslUsersError::BizUpdateSubscriptionError,
        DescribeSaslUsersError::BizUpdateTopicError,
        DescribeSaslUsersError::BizUpdateTopicPermError,
        DescribeSaslUsersError::DataExceedMaxLimit,
        DescribeSaslUsersError::DbUpdateFailed,
        DescribeSaslUsersError::DeployCallbackIllegal,
        DescribeSaslUsersError::DeployNotRetriableError,
        DescribeSaslUsersError::DeployResourceNotEnough,
        DescribeSaslUsersError::DeployRetriableError,
        DescribeSaslUsersError::DeployError,
        DescribeSaslUsersError::DeployPreCheckError,
        DescribeSaslUsersError::DeployTypeNotSupport,
        DescribeSaslUsersError::FlowControl,
        DescribeSaslUsersError::GetConsumerMissingAccessKeyId,
        DescribeSaslUsersError::GroupActive,
        DescribeSaslUsersError::InstanceChangeNotAllowed,
        DescribeSaslUsersError::InstanceExceedMaxLimit,
        DescribeSaslUsersError::InstanceInsertComponentFail,
        DescribeSaslUsersError::InstanceResourceNotSufficient,
        DescribeSaslUsersError::InstanceStatusNotRunning,
        DescribeSaslUsersError::InstanceUpdateComponentFail,
        DescribeSaslUsersError::InstanceUpgradeServiceVersion,
        DescribeSaslUsersError::InstanceStatusChangeNotAllowed,
        DescribeSaslUsersError::InstanceStatusNotAllowed,
        DescribeSaslUsersError::InstanceStatusNotReleased,
        DescribeSaslUsersError::InstanceStatusNotWaitChange,
        DescribeSaslUsersError::InstanceStatusNotWaitDeploy,
        DescribeSaslUsersError::InstanceStatusReleased,
        DescribeSaslUsersError::InstanceStatusStopped,
        DescribeSaslUsersError::InvalidAny,
        DescribeSaslUsersError::InvalidPartitionAny,
        DescribeSaslUsersError::InvalidParameter,
        DescribeSaslUsersError::InvalidParameterDataAlreadyExist,
        DescribeSaslUsersError::InvalidParameterDataNotChange,
        DescribeSaslUsersError::InvalidParameterFormat,
        DescribeSaslUsersError::InvalidParameterNotSupport,
        DescribeSaslUsersError::InvalidParameterOtherParam,
        DescribeSaslUsersError::InvalidParameterRange,
        DescribeSaslUsersError::InvalidParameterSize,
        DescribeSaslUsersError::InvalidParameterVersionNotSupport,
        DescribeSaslUsersError::LdapCreateAdminError,
        DescribeSaslUsersError::LdapDeleteAdminError,
        DescribeSaslUsersError::ManagerConfigRuleExistError,
        DescribeSaslUsersError::ManagerConfigRuleNotExistError,
        DescribeSaslUsersError::ManagerNotCommit,
        DescribeSaslUsersError::ManagerRecoverTaskNotFound,
        DescribeSaslUsersError::ManagerRecoverTaskNotMatch,
        DescribeSaslUsersError::ManagerScheduledTaskStatusError,
        DescribeSaslUsersError::ManagerScheduledTaskStatusNotSupport,
        DescribeSaslUsersError::MissingParameter,
        DescribeSaslUsersError::NotSupport,
        DescribeSaslUsersError::NotSupportDataStatus,
        DescribeSaslUsersError::OnsLoginCheckError,
        DescribeSaslUsersError::OnsInitEnvError,
        DescribeSaslUsersError::OnsInternalError2,
        DescribeSaslUsersError::OnsInvokeError,
        DescribeSaslUsersError::OnsLoginCheckError2,
        DescribeSaslUsersError::OnsServiceUnsupported,
        DescribeSaslUsersError::OnsSystemError,
        DescribeSaslUsersError::OnsSystemFlowControl,
        DescribeSaslUsersError::OrderCreateError,
        DescribeSaslUsersError::OrderInsufficientBalance,
        DescribeSaslUsersError::OssNotFound,
        DescribeSaslUsersError::OssPublishFailed,
        DescribeSaslUsersError::RamUserNotFoundByAccesskey,
        DescribeSaslUsersError::RamCreateResourceOwnerError,
        DescribeSaslUsersError::RamCreateResourcePermissionError,
        DescribeSaslUsersError::RamDeleteResourceOwnerError,
        DescribeSaslUsersError::RamDeleteResourcePermissionError,
        DescribeSaslUsersError::RamGetUserByAkError,
        DescribeSaslUsersError::RamUserNotFoundByAccesskey2,
        DescribeSaslUsersError::ScheduledTaskAlreadyHasSameTaskType,
        DescribeSaslUsersError::ScheduledTaskExecuteTimeGapTooShort,
        DescribeSaslUsersError::ServerlessPlanInstanceNotMatch,
        DescribeSaslUsersError::ServerlessPlanIntervalInvalid,
        DescribeSaslUsersError::ServerlessPlanNameExist,
        DescribeSaslUsersError::ServerlessPlanNotSupportEnabledRuleExist,
        DescribeSaslUsersError::ServerlessPlanNotSupportStatusEnabled,
        DescribeSaslUsersError::ServerlessPlanTaskStatusNotSupport,
        DescribeSaslUsersError::SlsQueryError,
        DescribeSaslUsersError::StsNotFound,
        DescribeSaslUsersError::TopicDownloadMessageFail,
        DescribeSaslUsersError::TopicExist,
        DescribeSaslUsersError::TopicNotFound,
        DescribeSaslUsersError::TopicQueryMessageFail,
        DescribeSaslUsersError::TopicSendFail,
        DescribeSaslUsersError::TopicStatusNotRunning,
        DescribeSaslUsersError::TopicStatusNotAllowed,
        DescribeSaslUsersError::VpcAssumeroleError,
        DescribeSaslUsersError::VpcVswZoneMappingError,
        DescribeSaslUsersError::WhiteDeleteError,
        DescribeSaslUsersError::WhiteIpAlreadyExistsError,
        DescribeSaslUsersError::WhiteIpIllegalError,
        DescribeSaslUsersError::WhiteIplistOverlongError,
        DescribeSaslUsersError::WhiteOverLengthError,
        DescribeSaslUsersError::WhiteParamError,
        DescribeSaslUsersError::NoPermission,
        DescribeSaslUsersError::AsyncTaskGroupNotFound,
        DescribeSaslUsersError::AsyncTaskHandlerNotFound,
        DescribeSaslUsersError::AsyncTaskTypeNotFound,
        DescribeSaslUsersError::GroupNotFound,
        DescribeSaslUsersError::InstanceNotFound,
        DescribeSaslUsersError::InstanceAgentNotFound,
        DescribeSaslUsersError::InvalidDataFieldsIncomplete,
        DescribeSaslUsersError::InvalidParameterDataNotFound,
        DescribeSaslUsersError::VpcVSwitchNotFound,
        DescribeSaslUsersError::GetConsumerProgressError,
        DescribeSaslUsersError::InternalError,
        DescribeSaslUsersError::InternalError2,
        DescribeSaslUsersError::InternalUnknownCodeError,
        DescribeSaslUsersError::OnsGetAllowedipInternalError,
        DescribeSaslUsersError::OnsInternalError,
        DescribeSaslUsersError::OnsUpdateAllowedipInternalError,
        DescribeSaslUsersError::RemoteCallError,
        DescribeSaslUsersError::RmqClusterEmpty,
    ];
}

/// Response to [`DescribeSaslUsersRequest`].
#[non_exhaustive]
pub struct DescribeSaslUsersResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `operation success.`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9E3B3592-5994-4F65-A61E-E62A77A7***`.
    pub request_id: Option<String>,
    /// Items of the kind sasl user that were found or are concerned.
    pub sasl_user_list: Vec<SaslUserVO>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeSaslUsersResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "SaslUserList" => sasl_user_list: list("SaslUserVO"),
        "Success" => success: value,
    }
}

/// Items of the kind sasl user that were found or are concerned.
#[non_exhaustive]
pub struct SaslUserVO {
    /// Password; keep it secret. Example: `123***`. A secret: it is printed as `***`.
    pub password: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    /// Default: `PLAIN`. Example: `scram`.
    pub type_: Option<String>,
    /// Name that the user logs on with. Example: `test12***`.
    pub username: Option<String>,
    /// Variant of SCRAM by which the user logs on. Example: `SCRAM-SHA-256`.
    pub mechanism: Option<String>,
}

response! {
    SaslUserVO {
        "Password" => password: value as Secret,
        "Type" => type_: value,
        "Username" => username: value,
        "Mechanism" => mechanism: value,
    }
}

/// Errors that the documentation of [`DescribeSaslUsersRequest`] names.
///
/// - [`AclAddSaslError`](super::DocumentedError::AclAddSaslError)
/// - [`AclDisableError`](super::DocumentedError::AclDisableError)
/// - [`AclDuplicatedAuthError`](super::DocumentedError::AclDuplicatedAuthError)
/// - [`BizAclNotEnabled`](super::DocumentedError::BizAclNotEnabled)
/// - [`BizCanNotEnableAcl`](super::DocumentedError::BizCanNotEnableAcl)
/// - [`BizUpdateAclFailed`](super::DocumentedError::BizUpdateAclFailed)
/// - [`InstanceCaclulateChangeTime`](super::DocumentedError::InstanceCaclulateChangeTime)
/// - [`BizSaslUserNotExist`](super::DocumentedError::BizSaslUserNotExist)
/// - [`BizSaslUserNumExceed`](super::DocumentedError::BizSaslUserNumExceed)
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
pub type DescribeSaslUsersError = super::DocumentedError;
