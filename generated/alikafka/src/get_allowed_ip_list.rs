// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAllowedIpList`, from `alikafka/GetAllowedIpList.md`.

use alicloud_runtime::codegen::*;

/// Shows which addresses may reach an instance, by kind of network and port.
///
/// ```no_run
/// # async fn example(client: alicloud_alikafka::Client) -> Result<(), alicloud_alikafka::Error> {
/// let request = alicloud_alikafka::GetAllowedIpListRequest::new()
///     .instance_id("alikafka_post-cn-mp91inkw****")
///     .region_id("cn-hangzhou");
/// let reply = client.get_allowed_ip_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAllowedIpListRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `alikafka_post-cn-mp91inkw****`.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl GetAllowedIpListRequest {
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
    GetAllowedIpListRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for GetAllowedIpListRequest {
    type Response = GetAllowedIpListResponse;
    type Error = GetAllowedIpListError;
    const INFO: OperationInfo = super::operation("GetAllowedIpList")
        .required(&["InstanceId", "RegionId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetAllowedIpListError] = &[
        GetAllowedIpListError::AclAddSaslError,
        GetAllowedIpListError::AclDelSaslError,
        GetAllowedIpListError::AclDisableError,
        GetAllowedIpListError::AclDuplicatedAuthError,
        GetAllowedIpListError::AdminGetBrokerConfigError,
        GetAllowedIpListError::AdminUpdateBrokerConfigError,
        GetAllowedIpListError::AdminUpdateSubPermError,
        GetAllowedIpListError::AdminUpdateTopicPermError,
        GetAllowedIpListError::AgentBusinessError,
        GetAllowedIpListError::AgentError,
        GetAllowedIpListError::AsyncTaskDeleteTopic,
        GetAllowedIpListError::AsyncTaskExecuteTimeNotSupport,
        GetAllowedIpListError::AsyncTaskIgnored,
        GetAllowedIpListError::AsyncTaskNotMeetCondition,
        GetAllowedIpListError::AsyncTaskRetryLater,
        GetAllowedIpListError::AsyncTaskTypeAlreadyExist,
        GetAllowedIpListError::AsyncTaskSlaveNotCompleted,
        GetAllowedIpListError::AuthCalSignatureError,
        GetAllowedIpListError::AuthCsrfCheckError,
        GetAllowedIpListError::AuthLoginCheckError,
        GetAllowedIpListError::AuthOnsChannelInvalid,
        GetAllowedIpListError::AuthPermissionCheckError,
        GetAllowedIpListError::AuthRequestNotAllowed,
        GetAllowedIpListError::AuthResourceEmpowerCheckError,
        GetAllowedIpListError::AuthResourceOwnerError,
        GetAllowedIpListError::AuthServiceCheckError,
        GetAllowedIpListError::AuthSignatureCheckError,
        GetAllowedIpListError::AuthSystemPermissionCheckError,
        GetAllowedIpListError::AuthTopicCreateError,
        GetAllowedIpListError::AuthUserCheckError,
        GetAllowedIpListError::AuthUserInBlackList,
        GetAllowedIpListError::BizGetTopicStatusError,
        GetAllowedIpListError::BizInstanceNotFound,
        GetAllowedIpListError::BizInstanceStatusError,
        GetAllowedIpListError::BizLimitPubnetwork,
        GetAllowedIpListError::BizLimitQuotaDown,
        GetAllowedIpListError::BizLimitQuotaDown1,
        GetAllowedIpListError::BizLimitQuotaDown2,
        GetAllowedIpListError::BizTagResourceNotSupported,
        GetAllowedIpListError::BizAclNotEnabled,
        GetAllowedIpListError::BizAoneCheckError,
        GetAllowedIpListError::BizBroadcastingPullUnsupport,
        GetAllowedIpListError::BizBrokerNotFound,
        GetAllowedIpListError::BizCanNotEnableAcl,
        GetAllowedIpListError::BizClusterIsEmpty,
        GetAllowedIpListError::BizConsumerGroupActiveError,
        GetAllowedIpListError::BizConsumerIdBelongToOtherUser,
        GetAllowedIpListError::BizConsumerNeverRunning,
        GetAllowedIpListError::BizConsumerNotOnline,
        GetAllowedIpListError::BizCreateOrderConfigError,
        GetAllowedIpListError::BizCreatePublishError,
        GetAllowedIpListError::BizCreateSubscriptionError,
        GetAllowedIpListError::BizCreateTopicError,
        GetAllowedIpListError::BizCreateTopicNumLessThanBeforeError,
        GetAllowedIpListError::BizDeleteOrderConfigError,
        GetAllowedIpListError::BizDeleteSubscriptionError,
        GetAllowedIpListError::BizDeleteTopicError,
        GetAllowedIpListError::BizDownloadMessageError,
        GetAllowedIpListError::BizFieldCheckInvalid,
        GetAllowedIpListError::BizFindConsumerGroupInfoError,
        GetAllowedIpListError::BizGetAppkeyListError,
        GetAllowedIpListError::BizGetClusterInfoError,
        GetAllowedIpListError::BizGetConsumerConnectionError,
        GetAllowedIpListError::BizGetConsumerRunningInfoError,
        GetAllowedIpListError::BizGetConsumeAccumulateError,
        GetAllowedIpListError::BizGetConsumeStatusError,
        GetAllowedIpListError::BizGetTopicRouteInfoError,
        GetAllowedIpListError::BizGetTopicStatusError2,
        GetAllowedIpListError::BizInstanceAlreadyExists,
        GetAllowedIpListError::BizInstanceBasicInfoError,
        GetAllowedIpListError::BizInstanceCreateError,
        GetAllowedIpListError::BizInstanceCreateOrderError,
        GetAllowedIpListError::BizInstanceDeleteError,
        GetAllowedIpListError::BizInstanceLocationError,
        GetAllowedIpListError::BizInstanceNotFound2,
        GetAllowedIpListError::BizInstanceOnlyProfessionalSupport,
        GetAllowedIpListError::BizInstanceOwnerError,
        GetAllowedIpListError::BizInstancePaidtypeNotSupport,
        GetAllowedIpListError::BizInstancePermissionCheckError,
        GetAllowedIpListError::BizInstanceRefundError,
        GetAllowedIpListError::BizInstanceReleaseError,
        GetAllowedIpListError::BizInstanceReleaseExistConsumerGroupError,
        GetAllowedIpListError::BizInstanceReleaseExistTopicError,
        GetAllowedIpListError::BizInstanceReleaseLesshourError,
        GetAllowedIpListError::BizInstanceStatusError2,
        GetAllowedIpListError::BizInstanceUpdateError,
        GetAllowedIpListError::BizInstanceUpgradeOrderError,
        GetAllowedIpListError::BizMessageTrackError,
        GetAllowedIpListError::BizNoMessage,
        GetAllowedIpListError::BizProducerIdBelongToOtherUser,
        GetAllowedIpListError::BizPublisherExisted,
        GetAllowedIpListError::BizPublishInfoNotFound,
        GetAllowedIpListError::BizPushMessageToConsumerError,
        GetAllowedIpListError::BizQueryConsumeTimespanError,
        GetAllowedIpListError::BizQueryMessageError,
        GetAllowedIpListError::BizResetOffsetError,
        GetAllowedIpListError::BizSaslUserNotExist,
        GetAllowedIpListError::BizSaslUserNumExceed,
        GetAllowedIpListError::BizSendMessageError,
        GetAllowedIpListError::BizSlrCreateNoPermission,
        GetAllowedIpListError::BizSubscriptionAlreadyExists,
        GetAllowedIpListError::BizSubscriptionCreateError,
        GetAllowedIpListError::BizSubscriptionDeleteError,
        GetAllowedIpListError::BizSubscriptionExisted,
        GetAllowedIpListError::BizSubscriptionNotFound,
        GetAllowedIpListError::BizSubscriptionPermissionCheckError,
        GetAllowedIpListError::BizSubscriptionStatusError,
        GetAllowedIpListError::BizSubscriptionTooMuch,
        GetAllowedIpListError::BizSubscriptionUpdateError,
        GetAllowedIpListError::BizTagDuplicateTagKey,
        GetAllowedIpListError::BizTagOnlyServiceAccountHasPermission,
        GetAllowedIpListError::BizTagRequestResourceNumExceed,
        GetAllowedIpListError::BizTagRequestTagNumExceed,
        GetAllowedIpListError::BizTagResourceNotExist,
        GetAllowedIpListError::BizTagResourceNumExceed,
        GetAllowedIpListError::BizTagTagkeyNotValid,
        GetAllowedIpListError::BizTagTagvalueNotValid,
        GetAllowedIpListError::BizTagTagNumExceed,
        GetAllowedIpListError::BizTimeSpanEmpty,
        GetAllowedIpListError::BizTopicAlreadyExists,
        GetAllowedIpListError::BizTopicCompactTopicNotSupport,
        GetAllowedIpListError::BizTopicCreateError,
        GetAllowedIpListError::BizTopicCreateInternalError,
        GetAllowedIpListError::BizTopicDeleteError,
        GetAllowedIpListError::BizTopicExisted,
        GetAllowedIpListError::BizTopicLocalTopicNotSupport,
        GetAllowedIpListError::BizTopicNotFound,
        GetAllowedIpListError::BizTopicOffsetError,
        GetAllowedIpListError::BizTopicPartitionAddError,
        GetAllowedIpListError::BizTopicPartitionError,
        GetAllowedIpListError::BizTopicPartitionNumExceed,
        GetAllowedIpListError::BizTopicStatusError,
        GetAllowedIpListError::BizTopicTooMuch,
        GetAllowedIpListError::BizTopicUpdateConfigError,
        GetAllowedIpListError::BizTopicUpdateError,
        GetAllowedIpListError::BizUpdateAclFailed,
        GetAllowedIpListError::BizUpdateSubscriptionError,
        GetAllowedIpListError::BizUpdateTopicError,
        GetAllowedIpListError::BizUpdateTopicPermError,
        GetAllowedIpListError::DataExceedMaxLimit,
        GetAllowedIpListError::DbUpdateFailed,
        GetAllowedIpListError::DeployCallbackIllegal,
        GetAllowedIpListError::DeployNotRetriableError,
        GetAllowedIpListError::DeployResourceNotEnough,
        GetAllowedIpListError::DeployRetriableError,
        GetAllowedIpListError::DeployError,
        GetAllowedIpListError::DeployPreCheckError,
        GetAllowedIpListError::DeployTypeNotSupport,
        GetAllowedIpListError::FlowControl,
        GetAllowedIpListError::GetConsumerMissingAccessKeyId,
        GetAllowedIpListError::GroupActive,
        GetAllowedIpListError::InstanceCaclulateChangeTime,
        GetAllowedIpListError::InstanceChangeNotAllowed,
        GetAllowedIpListError::InstanceExceedMaxLimit,
        GetAllowedIpListError::InstanceInsertComponentFail,
        GetAllowedIpListError::InstanceResourceNotSufficient,
        GetAllowedIpListError::InstanceStatusNotRunning,
        GetAllowedIpListError::InstanceUpdateComponentFail,
        GetAllowedIpListError::InstanceUpgradeServiceVersion,
        GetAllowedIpListError::InstanceStatusChangeNotAllowed,
        GetAllowedIpListError::InstanceStatusNotAllowed,
        GetAllowedIpListError::InstanceStatusNotReleased,
        GetAllowedIpListError::InstanceStatusNotWaitChange,
        GetAllowedIpListError::InstanceStatusNotWaitDeploy,
        GetAllowedIpListError::InstanceStatusReleased,
        GetAllowedIpListError::InstanceStatusStopped,
        GetAllowedIpListError::InvalidAny,
        GetAllowedIpListError::InvalidPartitionAny,
        GetAllowedIpListError::InvalidParameter,
        GetAllowedIpListError::InvalidParameterDataAlreadyExist,
        GetAllowedIpListError::InvalidParameterDataNotChange,
        GetAllowedIpListError::InvalidParameterFormat,
        GetAllowedIpListError::InvalidParameterNotSupport,
        GetAllowedIpListError::InvalidParameterOtherParam,
        GetAllowedIpListError::InvalidParameterRange,
        GetAllowedIpListError::InvalidParameterSize,
        GetAllowedIpListError::InvalidParameterVersionNotSupport,
        GetAllowedIpListError::LdapCreateAdminError,
        GetAllowedIpListError::LdapDeleteAdminError,
        GetAllowedIpListError::ManagerConfigRuleExistError,
        GetAllowedIpListError::ManagerConfigRuleNotExistError,
        GetAllowedIpListError::ManagerNotCommit,
        GetAllowedIpListError::ManagerRecoverTaskNotFound,
        GetAllowedIpListError::ManagerRecoverTaskNotMatch,
        GetAllowedIpListError::ManagerScheduledTaskStatusError,
        GetAllowedIpListError::ManagerScheduledTaskStatusNotSupport,
        GetAllowedIpListError::MissingParameter,
        GetAllowedIpListError::NotSupport,
        GetAllowedIpListError::NotSupportDataStatus,
        GetAllowedIpListError::OnsLoginCheckError,
        GetAllowedIpListError::OnsInitEnvError,
        GetAllowedIpListError::OnsInternalError2,
        GetAllowedIpListError::OnsInvokeError,
        GetAllowedIpListError::OnsLoginCheckError2,
        GetAllowedIpListError::OnsServiceUnsupported,
        GetAllowedIpListError::OnsSystemError,
        GetAllowedIpListError::OnsSystemFlowControl,
        GetAllowedIpListError::OrderCreateError,
        GetAllowedIpListError::OrderInsufficientBalance,
        GetAllowedIpListError::OssNotFound,
        GetAllowedIpListError::OssPublishFailed,
        GetAllowedIpListError::RamUserNotFoundByAccesskey,
        GetAllowedIpListError::RamCreateResourceOwnerError,
        GetAllowedIpListError::RamCreateResourcePermissionError,
        GetAllowedIpListError::RamDeleteResourceOwnerError,
        GetAllowedIpListError::RamDeleteResourcePermissionError,
        GetAllowedIpListError::RamGetUserByAkError,
        GetAllowedIpListError::RamUserNotFoundByAccesskey2,
        GetAllowedIpListError::ScheduledTaskAlreadyHasSameTaskType,
        GetAllowedIpListError::ScheduledTaskExecuteTimeGapTooShort,
        GetAllowedIpListError::ServerlessPlanInstanceNotMatch,
        GetAllowedIpListError::ServerlessPlanIntervalInvalid,
        GetAllowedIpListError::ServerlessPlanNameExist,
        GetAllowedIpListError::ServerlessPlanNotSupportEnabledRuleExist,
        GetAllowedIpListError::ServerlessPlanNotSupportStatusEnabled,
        GetAllowedIpListError::ServerlessPlanTaskStatusNotSupport,
        GetAllowedIpListError::SlsQueryError,
        GetAllowedIpListError::StsNotFound,
        GetAllowedIpListError::TopicDownloadMessageFail,
        GetAllowedIpListError::TopicExist,
        GetAllowedIpListError::TopicNotFound,
        GetAllowedIpListError::TopicQueryMessageFail,
        GetAllowedIpListError::TopicSendFail,
        GetAllowedIpListError::TopicStatusNotRunning,
        GetAllowedIpListError::TopicStatusNotAllowed,
        GetAllowedIpListError::VpcAssumeroleError,
        GetAllowedIpListError::VpcVswZoneMappingError,
        GetAllowedIpListError::WhiteDeleteError,
        GetAllowedIpListError::WhiteIpAlreadyExistsError,
        GetAllowedIpListError::WhiteIpIllegalError,
        GetAllowedIpListError::WhiteIplistOverlongError,
        GetAllowedIpListError::WhiteOverLengthError,
        GetAllowedIpListError::WhiteParamError,
        GetAllowedIpListError::NoPermission,
        GetAllowedIpListError::AsyncTaskGroupNotFound,
        GetAllowedIpListError::AsyncTaskHandlerNotFound,
        GetAllowedIpListError::AsyncTaskTypeNotFound,
        GetAllowedIpListError::GroupNotFound,
        GetAllowedIpListError::InstanceNotFound,
        GetAllowedIpListError::InstanceAgentNotFound,
        GetAllowedIpListError::InvalidDataFieldsIncomplete,
        GetAllowedIpListError::InvalidParameterDataNotFound,
        GetAllowedIpListError::VpcVSwitchNotFound,
        GetAllowedIpListError::GetConsumerProgressError,
        GetAllowedIpListError::InternalError,
        GetAllowedIpListError::InternalError2,
        GetAllowedIpListError::InternalUnknownCodeError,
        GetAllowedIpListError::OnsGetAllowedipInternalError,
        GetAllowedIpListError::OnsInternalError,
        GetAllowedIpListError::OnsUpdateAllowedipInternalError,
        GetAllowedIpListError::RemoteCallError,
        GetAllowedIpListError::RmqClusterEmpty,
    ];
}

/// Response to [`GetAllowedIpListRequest`].
#[non_exhaustive]
pub struct GetAllowedIpListResponse {
    /// Items of the kind allowed that were found or are concerned.
    pub allowed_list: Option<AllowedList>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `operation success.`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A421CCD7-5BC5-4B32-8DD8-64668A8FCB56`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetAllowedIpListResponse {
        "AllowedList" => allowed_list: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Items of the kind allowed that were found or are concerned.
#[non_exhaustive]
pub struct AllowedList {
    /// Which kind of deploy it is or is to be. Example: `4`.
    pub deploy_type: Option<i32>,
    /// Items of the kind internet that were found or are concerned.
    pub internet_list: Vec<IPListVO>,
    /// Items of the kind VPC that were found or are concerned.
    pub vpc_list: Vec<IPListVO>,
}

response! {
    AllowedList {
        "DeployType" => deploy_type: value,
        "InternetList" => internet_list: list(""),
        "VpcList" => vpc_list: list(""),
    }
}

/// Items of the kind internet that were found or are concerned.
#[non_exhaustive]
pub struct IPListVO {
    /// IP addresses that belong to the allowed. Example: `0.0.0.0/0`.
    pub allowed_ip_list: Vec<String>,
    /// Port of the access point that the addresses may use. Example: `9093/9093`.
    pub port_range: Option<String>,
    /// The allowed IP address group that the item belongs to or stands for.
    pub allowed_ip_group: BTreeMap<String, String>,
}

response! {
    IPListVO {
        "AllowedIpList" => allowed_ip_list: list(""),
        "PortRange" => port_range: value,
        "AllowedIpGroup" => allowed_ip_group: map,
    }
}

/// Errors that the documentation of [`GetAllowedIpListRequest`] names.
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
pub type GetAllowedIpListError = super::DocumentedError;
