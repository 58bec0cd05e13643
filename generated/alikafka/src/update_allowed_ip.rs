// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAllowedIp`, from `alikafka/UpdateAllowedIp.md`.

use alicloud_runtime::codegen::*;

/// Adds addresses to the IP allowlist of an instance or takes them off it.
///
/// ```no_run
/// # async fn example(client: alicloud_alikafka::Client) -> Result<(), alicloud_alikafka::Error> {
/// let request = alicloud_alikafka::UpdateAllowedIpRequest::new()
///     .allowed_list_ip("0.0.0.0/0")
///     .allowed_list_type("vpc")
///     .instance_id("alikafka_pre-cn-0pp1cng20***")
///     .port_range("9092/9092")
///     .region_id("cn-hangzhou")
///     .update_type("add");
/// let reply = client.update_allowed_ip(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAllowedIpRequest {
    /// **Required.** IP address that belongs to the allowed list. Example: `0.0.0.0/0`.
    pub allowed_list_ip: Option<String>,
    /// **Required.** Which kind of allowed list it is or is to be. Example: `vpc`.
    pub allowed_list_type: Option<Open<AllowedListType>>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `alikafka_pre-cn-0pp1cng20***`.
    pub instance_id: Option<String>,
    /// **Required.** Port of the access point whose whitelist is changed. Example: `9092/9092`.
    pub port_range: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Which kind of update it is or is to be. Example: `add`.
    pub update_type: Option<Open<UpdateType>>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
}

impl UpdateAllowedIpRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AllowedListIp`, which is required.
    pub fn allowed_list_ip(mut self, value: impl Into<String>) -> Self {
        self.allowed_list_ip = Some(value.into());
        self
    }
    /// Sets `AllowedListType`, which is required.
    pub fn allowed_list_type(mut self, value: impl Into<Open<AllowedListType>>) -> Self {
        self.allowed_list_type = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `PortRange`, which is required.
    pub fn port_range(mut self, value: impl Into<String>) -> Self {
        self.port_range = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `UpdateType`, which is required.
    pub fn update_type(mut self, value: impl Into<Open<UpdateType>>) -> Self {
        self.update_type = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    UpdateAllowedIpRequest {
        "AllowedListIp" => allowed_list_ip: query,
        "AllowedListType" => allowed_list_type: query,
        "InstanceId" => instance_id: query,
        "PortRange" => port_range: query,
        "RegionId" => region_id: query,
        "UpdateType" => update_type: query,
        "Description" => description: query,
    }
}

impl Operation for UpdateAllowedIpRequest {
    type Response = UpdateAllowedIpResponse;
    type Error = UpdateAllowedIpError;
    const INFO: OperationInfo = super::operation("UpdateAllowedIp")
        .required(
            &[
                "AllowedListIp",
                "AllowedListType",
                "InstanceId",
                "PortRange",
                "RegionId",
                "UpdateType",
            ],
        )
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [UpdateAllowedIpError] = &[
        UpdateAllowedIpError::WhiteParamError,
        UpdateAllowedIpError::WhiteOverLengthError,
        UpdateAllowedIpError::WhiteIplistOverlongError,
        UpdateAllowedIpError::WhiteIpIllegalError,
        UpdateAllowedIpError::WhiteIpAlreadyExistsError,
        UpdateAllowedIpError::WhiteDeleteError,
        UpdateAllowedIpError::AclAddSaslError,
        UpdateAllowedIpError::AclDelSaslError,
        UpdateAllowedIpError::AclDisableError,
        UpdateAllowedIpError::AclDuplicatedAuthError,
        UpdateAllowedIpError::AdminGetBrokerConfigError,
        UpdateAllowedIpError::AdminUpdateBrokerConfigError,
        UpdateAllowedIpError::AdminUpdateSubPermError,
        UpdateAllowedIpError::AdminUpdateTopicPermError,
        UpdateAllowedIpError::AgentBusinessError,
        UpdateAllowedIpError::AgentError,
        UpdateAllowedIpError::AsyncTaskDeleteTopic,
        UpdateAllowedIpError::AsyncTaskExecuteTimeNotSupport,
        UpdateAllowedIpError::AsyncTaskIgnored,
        UpdateAllowedIpError::AsyncTaskNotMeetCondition,
        UpdateAllowedIpError::AsyncTaskRetryLater,
        UpdateAllowedIpError::AsyncTaskTypeAlreadyExist,
        UpdateAllowedIpError::AsyncTaskSlaveNotCompleted,
        UpdateAllowedIpError::AuthCalSignatureError,
        UpdateAllowedIpError::AuthCsrfCheckError,
        UpdateAllowedIpError::AuthLoginCheckError,
        UpdateAllowedIpError::AuthOnsChannelInvalid,
        UpdateAllowedIpError::AuthPermissionCheckError,
        UpdateAllowedIpError::AuthRequestNotAllowed,
        UpdateAllowedIpError::AuthResourceEmpowerCheckError,
        UpdateAllowedIpError::AuthResourceOwnerError,
        UpdateAllowedIpError::AuthServiceCheckError,
        UpdateAllowedIpError::AuthSignatureCheckError,
        UpdateAllowedIpError::AuthSystemPermissionCheckError,
        UpdateAllowedIpError::AuthTopicCreateError,
        UpdateAllowedIpError::AuthUserCheckError,
        UpdateAllowedIpError::AuthUserInBlackList,
        UpdateAllowedIpError::BizGetTopicStatusError,
        UpdateAllowedIpError::BizInstanceNotFound,
        UpdateAllowedIpError::BizInstanceStatusError,
        UpdateAllowedIpError::BizLimitPubnetwork,
        UpdateAllowedIpError::BizLimitQuotaDown,
        UpdateAllowedIpError::BizLimitQuotaDown1,
        UpdateAllowedIpError::BizLimitQuotaDown2,
        UpdateAllowedIpError::BizTagResourceNotSupported,
        UpdateAllowedIpError::BizAclNotEnabled,
        UpdateAllowedIpError::BizAoneCheckError,
        UpdateAllowedIpError::BizBroadcastingPullUnsupport,
        UpdateAllowedIpError::BizBrokerNotFound,
        UpdateAllowedIpError::BizCanNotEnableAcl,
        UpdateAllowedIpError::BizClusterIsEmpty,
        UpdateAllowedIpError::BizConsumerGroupActiveError,
        UpdateAllowedIpError::BizConsumerIdBelongToOtherUser,
        UpdateAllowedIpError::BizConsumerNeverRunning,
        UpdateAllowedIpError::BizConsumerNotOnline,
        UpdateAllowedIpError::BizCreateOrderConfigError,
        UpdateAllowedIpError::BizCreatePublishError,
        UpdateAllowedIpError::BizCreateSubscriptionError,
        UpdateAllowedIpError::BizCreateTopicError,
        UpdateAllowedIpError::BizCreateTopicNumLessThanBeforeError,
        UpdateAllowedIpError::BizDeleteOrderConfigError,
        UpdateAllowedIpError::BizDeleteSubscriptionError,
        UpdateAllowedIpError::BizDeleteTopicError,
        UpdateAllowedIpError::BizDownloadMessageError,
        UpdateAllowedIpError::BizFieldCheckInvalid,
        UpdateAllowedIpError::BizFindConsumerGroupInfoError,
        UpdateAllowedIpError::BizGetAppkeyListError,
        UpdateAllowedIpError::BizGetClusterInfoError,
        UpdateAllowedIpError::BizGetConsumerConnectionError,
        UpdateAllowedIpError::BizGetConsumerRunningInfoError,
        UpdateAllowedIpError::BizGetConsumeAccumulateError,
        UpdateAllowedIpError::BizGetConsumeStatusError,
        UpdateAllowedIpError::BizGetTopicRouteInfoError,
        UpdateAllowedIpError::BizGetTopicStatusError2,
        UpdateAllowedIpError::BizInstanceAlreadyExists,
        UpdateAllowedIpError::BizInstanceBasicInfoError,
        UpdateAllowedIpError::BizInstanceCreateError,
        UpdateAllowedIpError::BizInstanceCreateOrderError,
        UpdateAllowedIpError::BizInstanceDeleteError,
        UpdateAllowedIpError::BizInstanceLocationError,
        UpdateAllowedIpError::BizInstanceNotFound2,
        UpdateAllowedIpError::BizInstanceOnlyProfessionalSupport,
        UpdateAllowedIpError::BizInstanceOwnerError,
        UpdateAllowedIpError::BizInstancePaidtypeNotSupport,
        UpdateAllowedIpError::BizInstancePermissionCheckError,
        UpdateAllowedIpError::BizInstanceRefundError,
        UpdateAllowedIpError::BizInstanceReleaseError,
        UpdateAllowedIpError::BizInstanceReleaseExistConsumerGroupError,
        UpdateAllowedIpError::BizInstanceReleaseExistTopicError,
        UpdateAllowedIpError::BizInstanceReleaseLesshourError,
        UpdateAllowedIpError::BizInstanceStatusError2,
        UpdateAllowedIpError::BizInstanceUpdateError,
        UpdateAllowedIpError::BizInstanceUpgradeOrderError,
        UpdateAllowedIpError::BizMessageTrackError,
        UpdateAllowedIpError::BizNoMessage,
        UpdateAllowedIpError::BizProducerIdBelongToOtherUser,
        UpdateAllowedIpError::BizPublisherExisted,
        UpdateAllowedIpError::BizPublishInfoNotFound,
        UpdateAllowedIpError::BizPushMessageToConsumerError,
        UpdateAllowedIpError::BizQueryConsumeTimespanError,
        UpdateAllowedIpError::BizQueryMessageError,
        UpdateAllowedIpError::BizResetOffsetError,
        UpdateAllowedIpError::BizSaslUserNotExist,
        UpdateAllowedIpError::BizSaslUserNumExceed,
        UpdateAllowedIpError::BizSendMessageError,
        UpdateAllowedIpError::BizSlrCreateNoPermission,
        UpdateAllowedIpError::BizSubscriptionAlreadyExists,
        UpdateAllowedIpError::BizSubscriptionCreateError,
        UpdateAllowedIpError::BizSubscriptionDeleteError,
        UpdateAllowedIpError::BizSubscriptionExisted,
        UpdateAllowedIpError::BizSubscriptionNotFound,
        UpdateAllowedIpError::BizSubscriptionPermissionCheckError,
        UpdateAllowedIpError::BizSubscriptionStatusError,
        UpdateAllowedIpError::BizSubscriptionTooMuch,
        UpdateAllowedIpError::BizSubscriptionUpdateError,
        UpdateAllowedIpError::BizTagDuplicateTagKey,
        UpdateAllowedIpError::BizTagOnlyServiceAccountHasPermission,
        UpdateAllowedIpError::BizTagRequestResourceNumExceed,
        UpdateAllowedIpError::BizTagRequestTagNumExceed,
        UpdateAllowedIpError::BizTagResourceNotExist,
        UpdateAllowedIpError::BizTagResourceNumExceed,
        UpdateAllowedIpError::BizTagTagkeyNotValid,
        UpdateAllowedIpError::BizTagTagvalueNotValid,
        UpdateAllowedIpError::BizTagTagNumExceed,
        UpdateAllowedIpError::BizTimeSpanEmpty,
        UpdateAllowedIpError::BizTopicAlreadyExists,
        UpdateAllowedIpError::BizTopicCompactTopicNotSupport,
        UpdateAllowedIpError::BizTopicCreateError,
        UpdateAllowedIpError::BizTopicCreateInternalError,
        UpdateAllowedIpError::BizTopicDeleteError,
        UpdateAllowedIpError::BizTopicExisted,
        UpdateAllowedIpError::BizTopicLocalTopicNotSupport,
        UpdateAllowedIpError::BizTopicNotFound,
        UpdateAllowedIpError::BizTopicOffsetError,
        UpdateAllowedIpError::BizTopicPartitionAddError,
        UpdateAllowedIpError::BizTopicPartitionError,
        UpdateAllowedIpError::BizTopicPartitionNumExceed,
        UpdateAllowedIpError::BizTopicStatusError,
        UpdateAllowedIpError::BizTopicTooMuch,
        UpdateAllowedIpError::BizTopicUpdateConfigError,
        UpdateAllowedIpError::BizTopicUpdateError,
        UpdateAllowedIpError::BizUpdateAclFailed,
        UpdateAllowedIpError::BizUpdateSubscriptionError,
        UpdateAllowedIpError::BizUpdateTopicError,
        UpdateAllowedIpError::BizUpdateTopicPermError,
        UpdateAllowedIpError::DataExceedMaxLimit,
        UpdateAllowedIpError::DbUpdateFailed,
        UpdateAllowedIpError::DeployCallbackIllegal,
        UpdateAllowedIpError::DeployNotRetriableError,
        UpdateAllowedIpError::DeployResourceNotEnough,
        UpdateAllowedIpError::DeployRetriableError,
        UpdateAllowedIpError::DeployError,
        UpdateAllowedIpError::DeployPreCheckError,
        UpdateAllowedIpError::DeployTypeNotSupport,
        UpdateAllowedIpError::FlowControl,
        UpdateAllowedIpError::GetConsumerMissingAccessKeyId,
        UpdateAllowedIpError::GroupActive,
        UpdateAllowedIpError::InstanceCaclulateChangeTime,
        UpdateAllowedIpError::InstanceChangeNotAllowed,
        UpdateAllowedIpError::InstanceExceedMaxLimit,
        UpdateAllowedIpError::InstanceInsertComponentFail,
        UpdateAllowedIpError::InstanceResourceNotSufficient,
        UpdateAllowedIpError::InstanceStatusNotRunning,
        UpdateAllowedIpError::InstanceUpdateComponentFail,
        UpdateAllowedIpError::InstanceUpgradeServiceVersion,
        UpdateAllowedIpError::InstanceStatusChangeNotAllowed,
        UpdateAllowedIpError::InstanceStatusNotAllowed,
        UpdateAllowedIpError::InstanceStatusNotReleased,
        UpdateAllowedIpError::InstanceStatusNotWaitChange,
        UpdateAllowedIpError::InstanceStatusNotWaitDeploy,
        UpdateAllowedIpError::InstanceStatusReleased,
        UpdateAllowedIpError::InstanceStatusStopped,
        UpdateAllowedIpError::InvalidAny,
        UpdateAllowedIpError::InvalidPartitionAny,
        UpdateAllowedIpError::InvalidParameter,
        UpdateAllowedIpError::InvalidParameterDataAlreadyExist,
        UpdateAllowedIpError::InvalidParameterDataNotChange,
        UpdateAllowedIpError::InvalidParameterFormat,
        UpdateAllowedIpError::InvalidParameterNotSupport,
        UpdateAllowedIpError::InvalidParameterOtherParam,
        UpdateAllowedIpError::InvalidParameterRange,
        UpdateAllowedIpError::InvalidParameterSize,
        UpdateAllowedIpError::InvalidParameterVersionNotSupport,
        UpdateAllowedIpError::LdapCreateAdminError,
        UpdateAllowedIpError::LdapDeleteAdminError,
        UpdateAllowedIpError::ManagerConfigRuleExistError,
        UpdateAllowedIpError::ManagerConfigRuleNotExistError,
        UpdateAllowedIpError::ManagerNotCommit,
        UpdateAllowedIpError::ManagerRecoverTaskNotFound,
        UpdateAllowedIpError::ManagerRecoverTaskNotMatch,
        UpdateAllowedIpError::ManagerScheduledTaskStatusError,
        UpdateAllowedIpError::ManagerScheduledTaskStatusNotSupport,
        UpdateAllowedIpError::MissingParameter,
        UpdateAllowedIpError::NotSupport,
        UpdateAllowedIpError::NotSupportDataStatus,
        UpdateAllowedIpError::OnsLoginCheckError,
        UpdateAllowedIpError::OnsInitEnvError,
        UpdateAllowedIpError::OnsInternalError2,
        UpdateAllowedIpError::OnsInvokeError,
        UpdateAllowedIpError::OnsLoginCheckError2,
        UpdateAllowedIpError::OnsServiceUnsupported,
        UpdateAllowedIpError::OnsSystemError,
        UpdateAllowedIpError::OnsSystemFlowControl,
        UpdateAllowedIpError::OrderCreateError,
        UpdateAllowedIpError::OrderInsufficientBalance,
        UpdateAllowedIpError::OssNotFound,
        UpdateAllowedIpError::OssPublishFailed,
        UpdateAllowedIpError::RamUserNotFoundByAccesskey,
        UpdateAllowedIpError::RamCreateResourceOwnerError,
        UpdateAllowedIpError::RamCreateResourcePermissionError,
        UpdateAllowedIpError::RamDeleteResourceOwnerError,
        UpdateAllowedIpError::RamDeleteResourcePermissionError,
        UpdateAllowedIpError::RamGetUserByAkError,
        UpdateAllowedIpError::RamUserNotFoundByAccesskey2,
        UpdateAllowedIpError::ScheduledTaskAlreadyHasSameTaskType,
        UpdateAllowedIpError::ScheduledTaskExecuteTimeGapTooShort,
        UpdateAllowedIpError::ServerlessPlanInstanceNotMatch,
        UpdateAllowedIpError::ServerlessPlanIntervalInvalid,
        UpdateAllowedIpError::ServerlessPlanNameExist,
        UpdateAllowedIpError::ServerlessPlanNotSupportEnabledRuleExist,
        UpdateAllowedIpError::ServerlessPlanNotSupportStatusEnabled,
        UpdateAllowedIpError::ServerlessPlanTaskStatusNotSupport,
        UpdateAllowedIpError::SlsQueryError,
        UpdateAllowedIpError::StsNotFound,
        UpdateAllowedIpError::TopicDownloadMessageFail,
        UpdateAllowedIpError::TopicExist,
        UpdateAllowedIpError::TopicNotFound,
        UpdateAllowedIpError::TopicQueryMessageFail,
        UpdateAllowedIpError::TopicSendFail,
        UpdateAllowedIpError::TopicStatusNotRunning,
        UpdateAllowedIpError::TopicStatusNotAllowed,
        UpdateAllowedIpError::VpcAssumeroleError,
        UpdateAllowedIpError::VpcVswZoneMappingError,
        UpdateAllowedIpError::NoPermission,
        UpdateAllowedIpError::AsyncTaskGroupNotFound,
        UpdateAllowedIpError::AsyncTaskHandlerNotFound,
        UpdateAllowedIpError::AsyncTaskTypeNotFound,
        UpdateAllowedIpError::GroupNotFound,
        UpdateAllowedIpError::InstanceNotFound,
        UpdateAllowedIpError::InstanceAgentNotFound,
        UpdateAllowedIpError::InvalidDataFieldsIncomplete,
        UpdateAllowedIpError::InvalidParameterDataNotFound,
        UpdateAllowedIpError::VpcVSwitchNotFound,
        UpdateAllowedIpError::GetConsumerProgressError,
        UpdateAllowedIpError::InternalError,
        UpdateAllowedIpError::InternalError2,
        UpdateAllowedIpError::InternalUnknownCodeError,
        UpdateAllowedIpError::OnsGetAllowedipInternalError,
        UpdateAllowedIpError::OnsInternalError,
        UpdateAllowedIpError::OnsUpdateAllowedipInternalError,
        UpdateAllowedIpError::RemoteCallError,
        UpdateAllowedIpError::RmqClusterEmpty,
    ];
}

/// Response to [`UpdateAllowedIpRequest`].
#[non_exhaustive]
pub struct UpdateAllowedIpResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `operation success.`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `17D425C2-4EA3-4AB8-928D-E10511ECF***`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UpdateAllowedIpResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

values! {
    /// Which kind of allowed list it is or is to be.
    pub enum AllowedListType {
        /// Addresses that connect from the VPC.
        Vpc = "vpc",
        /// Addresses that connect over the Internet.
        Internet = "internet",
    }
}

values! {
    /// Which kind of update it is or is to be.
    pub enum UpdateType {
        /// The addresses are put on the list.
        Add = "add",
        /// The addresses are taken off the list.
        Delete = "delete",
    }
}

/// Errors that the documentation of [`UpdateAllowedIpRequest`] names.
///
/// - [`WhiteParamError`](super::DocumentedError::WhiteParamError)
/// - [`WhiteOverLengthError`](super::DocumentedError::WhiteOverLengthError)
/// - [`WhiteIplistOverlongError`](super::DocumentedError::WhiteIplistOverlongError)
/// - [`WhiteIpIllegalError`](super::DocumentedError::WhiteIpIllegalError)
/// - [`WhiteIpAlreadyExistsError`](super::DocumentedError::WhiteIpAlreadyExistsError)
/// - [`WhiteDeleteError`](super::DocumentedError::WhiteDeleteError)
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
pub type UpdateAllowedIpError = super::DocumentedError;
