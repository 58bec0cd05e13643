// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetQuotaTip`, from `alikafka/GetQuotaTip.md`.

use alicloud_runtime::codegen::*;

/// Shows how many topics, partitions and groups an instance may have and uses.
///
/// ```no_run
/// # async fn example(client: alicloud_alikafka::Client) -> Result<(), alicloud_alikafka::Error> {
/// let request = alicloud_alikafka::GetQuotaTipRequest::new()
///     .instance_id("...");
/// let reply = client.get_quota_tip(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetQuotaTipRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl GetQuotaTipRequest {
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
}

request! {
    GetQuotaTipRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for GetQuotaTipRequest {
    type Response = GetQuotaTipResponse;
    type Error = GetQuotaTipError;
    const INFO: OperationInfo = super::operation("GetQuotaTip")
        .required(&["RegionId", "InstanceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetQuotaTipError] = &[
        GetQuotaTipError::AclAddSaslError,
        GetQuotaTipError::AclDelSaslError,
        GetQuotaTipError::AclDisableError,
        GetQuotaTipError::AclDuplicatedAuthError,
        GetQuotaTipError::AdminGetBrokerConfigError,
        GetQuotaTipError::AdminUpdateBrokerConfigError,
        GetQuotaTipError::AdminUpdateSubPermError,
        GetQuotaTipError::AdminUpdateTopicPermError,
        GetQuotaTipError::AgentBusinessError,
        GetQuotaTipError::AgentError,
        GetQuotaTipError::AsyncTaskDeleteTopic,
        GetQuotaTipError::AsyncTaskExecuteTimeNotSupport,
        GetQuotaTipError::AsyncTaskIgnored,
        GetQuotaTipError::AsyncTaskNotMeetCondition,
        GetQuotaTipError::AsyncTaskRetryLater,
        GetQuotaTipError::AsyncTaskTypeAlreadyExist,
        GetQuotaTipError::AsyncTaskSlaveNotCompleted,
        GetQuotaTipError::AuthCalSignatureError,
        GetQuotaTipError::AuthCsrfCheckError,
        GetQuotaTipError::AuthLoginCheckError,
        GetQuotaTipError::AuthOnsChannelInvalid,
        GetQuotaTipError::AuthPermissionCheckError,
        GetQuotaTipError::AuthRequestNotAllowed,
        GetQuotaTipError::AuthResourceEmpowerCheckError,
        GetQuotaTipError::AuthResourceOwnerError,
        GetQuotaTipError::AuthServiceCheckError,
        GetQuotaTipError::AuthSignatureCheckError,
        GetQuotaTipError::AuthSystemPermissionCheckError,
        GetQuotaTipError::AuthTopicCreateError,
        GetQuotaTipError::AuthUserCheckError,
        GetQuotaTipError::AuthUserInBlackList,
        GetQuotaTipError::BizGetTopicStatusError,
        GetQuotaTipError::BizInstanceNotFound,
        GetQuotaTipError::BizInstanceStatusError,
        GetQuotaTipError::BizLimitPubnetwork,
        GetQuotaTipError::BizLimitQuotaDown,
        GetQuotaTipError::BizLimitQuotaDown1,
        GetQuotaTipError::BizLimitQuotaDown2,
        GetQuotaTipError::BizTagResourceNotSupported,
        GetQuotaTipError::BizAclNotEnabled,
        GetQuotaTipError::BizAoneCheckError,
        GetQuotaTipError::BizBroadcastingPullUnsupport,
        GetQuotaTipError::BizBrokerNotFound,
        GetQuotaTipError::BizCanNotEnableAcl,
        GetQuotaTipError::BizClusterIsEmpty,
        GetQuotaTipError::BizConsumerGroupActiveError,
        GetQuotaTipError::BizConsumerIdBelongToOtherUser,
        GetQuotaTipError::BizConsumerNeverRunning,
        GetQuotaTipError::BizConsumerNotOnline,
        GetQuotaTipError::BizCreateOrderConfigError,
        GetQuotaTipError::BizCreatePublishError,
        GetQuotaTipError::BizCreateSubscriptionError,
        GetQuotaTipError::BizCreateTopicError,
        GetQuotaTipError::BizCreateTopicNumLessThanBeforeError,
        GetQuotaTipError::BizDeleteOrderConfigError,
        GetQuotaTipError::BizDeleteSubscriptionError,
        GetQuotaTipError::BizDeleteTopicError,
        GetQuotaTipError::BizDownloadMessageError,
        GetQuotaTipError::BizFieldCheckInvalid,
        GetQuotaTipError::BizFindConsumerGroupInfoError,
        GetQuotaTipError::BizGetAppkeyListError,
        GetQuotaTipError::BizGetClusterInfoError,
        GetQuotaTipError::BizGetConsumerConnectionError,
        GetQuotaTipError::BizGetConsumerRunningInfoError,
        GetQuotaTipError::BizGetConsumeAccumulateError,
        GetQuotaTipError::BizGetConsumeStatusError,
        GetQuotaTipError::BizGetTopicRouteInfoError,
        GetQuotaTipError::BizGetTopicStatusError2,
        GetQuotaTipError::BizInstanceAlreadyExists,
        GetQuotaTipError::BizInstanceBasicInfoError,
        GetQuotaTipError::BizInstanceCreateError,
        GetQuotaTipError::BizInstanceCreateOrderError,
        GetQuotaTipError::BizInstanceDeleteError,
        GetQuotaTipError::BizInstanceLocationError,
        GetQuotaTipError::BizInstanceNotFound2,
        GetQuotaTipError::BizInstanceOnlyProfessionalSupport,
        GetQuotaTipError::BizInstanceOwnerError,
        GetQuotaTipError::BizInstancePaidtypeNotSupport,
        GetQuotaTipError::BizInstancePermissionCheckError,
        GetQuotaTipError::BizInstanceRefundError,
        GetQuotaTipError::BizInstanceReleaseError,
        GetQuotaTipError::BizInstanceReleaseExistConsumerGroupError,
        GetQuotaTipError::BizInstanceReleaseExistTopicError,
        GetQuotaTipError::BizInstanceReleaseLesshourError,
        GetQuotaTipError::BizInstanceStatusError2,
        GetQuotaTipError::BizInstanceUpdateError,
        GetQuotaTipError::BizInstanceUpgradeOrderError,
        GetQuotaTipError::BizMessageTrackError,
        GetQuotaTipError::BizNoMessage,
        GetQuotaTipError::BizProducerIdBelongToOtherUser,
        GetQuotaTipError::BizPublisherExisted,
        GetQuotaTipError::BizPublishInfoNotFound,
        GetQuotaTipError::BizPushMessageToConsumerError,
        GetQuotaTipError::BizQueryConsumeTimespanError,
        GetQuotaTipError::BizQueryMessageError,
        GetQuotaTipError::BizResetOffsetError,
        GetQuotaTipError::BizSaslUserNotExist,
        GetQuotaTipError::BizSaslUserNumExceed,
        GetQuotaTipError::BizSendMessageError,
        GetQuotaTipError::BizSlrCreateNoPermission,
        GetQuotaTipError::BizSubscriptionAlreadyExists,
        GetQuotaTipError::BizSubscriptionCreateError,
        GetQuotaTipError::BizSubscriptionDeleteError,
        GetQuotaTipError::BizSubscriptionExisted,
        GetQuotaTipError::BizSubscriptionNotFound,
        GetQuotaTipError::BizSubscriptionPermissionCheckError,
        GetQuotaTipError::BizSubscriptionStatusError,
        GetQuotaTipError::BizSubscriptionTooMuch,
        GetQuotaTipError::BizSubscriptionUpdateError,
        GetQuotaTipError::BizTagDuplicateTagKey,
        GetQuotaTipError::BizTagOnlyServiceAccountHasPermission,
        GetQuotaTipError::BizTagRequestResourceNumExceed,
        GetQuotaTipError::BizTagRequestTagNumExceed,
        GetQuotaTipError::BizTagResourceNotExist,
        GetQuotaTipError::BizTagResourceNumExceed,
        GetQuotaTipError::BizTagTagkeyNotValid,
        GetQuotaTipError::BizTagTagvalueNotValid,
        GetQuotaTipError::BizTagTagNumExceed,
        GetQuotaTipError::BizTimeSpanEmpty,
        GetQuotaTipError::BizTopicAlreadyExists,
        GetQuotaTipError::BizTopicCompactTopicNotSupport,
        GetQuotaTipError::BizTopicCreateError,
        GetQuotaTipError::BizTopicCreateInternalError,
        GetQuotaTipError::BizTopicDeleteError,
        GetQuotaTipError::BizTopicExisted,
        GetQuotaTipError::BizTopicLocalTopicNotSupport,
        GetQuotaTipError::BizTopicNotFound,
        GetQuotaTipError::BizTopicOffsetError,
        GetQuotaTipError::BizTopicPartitionAddError,
        GetQuotaTipError::BizTopicPartitionError,
        GetQuotaTipError::BizTopicPartitionNumExceed,
        GetQuotaTipError::BizTopicStatusError,
        GetQuotaTipError::BizTopicTooMuch,
        GetQuotaTipError::BizTopicUpdateConfigError,
        GetQuotaTipError::BizTopicUpdateError,
        GetQuotaTipError::BizUpdateAclFailed,
        GetQuotaTipError::BizUpdateSubscriptionError,
        GetQuotaTipError::BizUpdateTopicError,
        GetQuotaTipError::BizUpdateTopicPermError,
        GetQuotaTipError::DataExceedMaxLimit,
        GetQuotaTipError::DbUpdateFailed,
        GetQuotaTipError::DeployCallbackIllegal,
        GetQuotaTipError::DeployNotRetriableError,
        GetQuotaTipError::DeployResourceNotEnough,
        GetQuotaTipError::DeployRetriableError,
        GetQuotaTipError::DeployError,
        GetQuotaTipError::DeployPreCheckError,
        GetQuotaTipError::DeployTypeNotSupport,
        GetQuotaTipError::FlowControl,
        GetQuotaTipError::GetConsumerMissingAccessKeyId,
        GetQuotaTipError::GroupActive,
        GetQuotaTipError::InstanceCaclulateChangeTime,
        GetQuotaTipError::InstanceChangeNotAllowed,
        GetQuotaTipError::InstanceExceedMaxLimit,
        GetQuotaTipError::InstanceInsertComponentFail,
        GetQuotaTipError::InstanceResourceNotSufficient,
        GetQuotaTipError::InstanceStatusNotRunning,
        GetQuotaTipError::InstanceUpdateComponentFail,
        GetQuotaTipError::InstanceUpgradeServiceVersion,
        GetQuotaTipError::InstanceStatusChangeNotAllowed,
        GetQuotaTipError::InstanceStatusNotAllowed,
        GetQuotaTipError::InstanceStatusNotReleased,
        GetQuotaTipError::InstanceStatusNotWaitChange,
        GetQuotaTipError::InstanceStatusNotWaitDeploy,
        GetQuotaTipError::InstanceStatusReleased,
        GetQuotaTipError::InstanceStatusStopped,
        GetQuotaTipError::InvalidAny,
        GetQuotaTipError::InvalidPartitionAny,
        GetQuotaTipError::InvalidParameter,
        GetQuotaTipError::InvalidParameterDataAlreadyExist,
        GetQuotaTipError::InvalidParameterDataNotChange,
        GetQuotaTipError::InvalidParameterFormat,
        GetQuotaTipError::InvalidParameterNotSupport,
        GetQuotaTipError::InvalidParameterOtherParam,
        GetQuotaTipError::InvalidParameterRange,
        GetQuotaTipError::InvalidParameterSize,
        GetQuotaTipError::InvalidParameterVersionNotSupport,
        GetQuotaTipError::LdapCreateAdminError,
        GetQuotaTipError::LdapDeleteAdminError,
        GetQuotaTipError::ManagerConfigRuleExistError,
        GetQuotaTipError::ManagerConfigRuleNotExistError,
        GetQuotaTipError::ManagerNotCommit,
        GetQuotaTipError::ManagerRecoverTaskNotFound,
        GetQuotaTipError::ManagerRecoverTaskNotMatch,
        GetQuotaTipError::ManagerScheduledTaskStatusError,
        GetQuotaTipError::ManagerScheduledTaskStatusNotSupport,
        GetQuotaTipError::MissingParameter,
        GetQuotaTipError::NotSupport,
        GetQuotaTipError::NotSupportDataStatus,
        GetQuotaTipError::OnsLoginCheckError,
        GetQuotaTipError::OnsInitEnvError,
        GetQuotaTipError::OnsInternalError2,
        GetQuotaTipError::OnsInvokeError,
        GetQuotaTipError::OnsLoginCheckError2,
        GetQuotaTipError::OnsServiceUnsupported,
        GetQuotaTipError::OnsSystemError,
        GetQuotaTipError::OnsSystemFlowControl,
        GetQuotaTipError::OrderCreateError,
        GetQuotaTipError::OrderInsufficientBalance,
        GetQuotaTipError::OssNotFound,
        GetQuotaTipError::OssPublishFailed,
        GetQuotaTipError::RamUserNotFoundByAccesskey,
        GetQuotaTipError::RamCreateResourceOwnerError,
        GetQuotaTipError::RamCreateResourcePermissionError,
        GetQuotaTipError::RamDeleteResourceOwnerError,
        GetQuotaTipError::RamDeleteResourcePermissionError,
        GetQuotaTipError::RamGetUserByAkError,
        GetQuotaTipError::RamUserNotFoundByAccesskey2,
        GetQuotaTipError::ScheduledTaskAlreadyHasSameTaskType,
        GetQuotaTipError::ScheduledTaskExecuteTimeGapTooShort,
        GetQuotaTipError::ServerlessPlanInstanceNotMatch,
        GetQuotaTipError::ServerlessPlanIntervalInvalid,
        GetQuotaTipError::ServerlessPlanNameExist,
        GetQuotaTipError::ServerlessPlanNotSupportEnabledRuleExist,
        GetQuotaTipError::ServerlessPlanNotSupportStatusEnabled,
        GetQuotaTipError::ServerlessPlanTaskStatusNotSupport,
        GetQuotaTipError::SlsQueryError,
        GetQuotaTipError::StsNotFound,
        GetQuotaTipError::TopicDownloadMessageFail,
        GetQuotaTipError::TopicExist,
        GetQuotaTipError::TopicNotFound,
        GetQuotaTipError::TopicQueryMessageFail,
        GetQuotaTipError::TopicSendFail,
        GetQuotaTipError::TopicStatusNotRunning,
        GetQuotaTipError::TopicStatusNotAllowed,
        GetQuotaTipError::VpcAssumeroleError,
        GetQuotaTipError::VpcVswZoneMappingError,
        GetQuotaTipError::WhiteDeleteError,
        GetQuotaTipError::WhiteIpAlreadyExistsError,
        GetQuotaTipError::WhiteIpIllegalError,
        GetQuotaTipError::WhiteIplistOverlongError,
        GetQuotaTipError::WhiteOverLengthError,
        GetQuotaTipError::WhiteParamError,
        GetQuotaTipError::NoPermission,
        GetQuotaTipError::AsyncTaskGroupNotFound,
        GetQuotaTipError::AsyncTaskHandlerNotFound,
        GetQuotaTipError::AsyncTaskTypeNotFound,
        GetQuotaTipError::GroupNotFound,
        GetQuotaTipError::InstanceNotFound,
        GetQuotaTipError::InstanceAgentNotFound,
        GetQuotaTipError::InvalidDataFieldsIncomplete,
        GetQuotaTipError::InvalidParameterDataNotFound,
        GetQuotaTipError::VpcVSwitchNotFound,
        GetQuotaTipError::GetConsumerProgressError,
        GetQuotaTipError::InternalError,
        GetQuotaTipError::InternalError2,
        GetQuotaTipError::InternalUnknownCodeError,
        GetQuotaTipError::OnsGetAllowedipInternalError,
        GetQuotaTipError::OnsInternalError,
        GetQuotaTipError::OnsUpdateAllowedipInternalError,
        GetQuotaTipError::RemoteCallError,
        GetQuotaTipError::RmqClusterEmpty,
    ];
}

/// Response to [`GetQuotaTipRequest`].
#[non_exhaustive]
pub struct GetQuotaTipResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `operation success.`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0178A3A7-E87B-5E50-A16F-3E62F534****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `True`.
    pub success: Option<bool>,
    /// What was measured or stored about the quota.
    pub quota_data: Option<QuotaData>,
}

response! {
    GetQuotaTipResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "QuotaData" => quota_data: value,
    }
}

/// What was measured or stored about the quota.
#[non_exhaustive]
pub struct QuotaData {
    /// How many topics were bought. Example: `50`.
    pub topic_num_of_buy: Option<i32>,
    /// How much or how many the account may have of this: topic. Example: `50`.
    pub topic_quota: Option<i32>,
    /// How many more topics can be created. Example: `20`.
    pub topic_left: Option<i32>,
    /// How many topics there are. Example: `30`.
    pub topic_used: Option<i32>,
    /// How many partitions were bought. Example: `100`.
    pub partition_num_of_buy: Option<i32>,
    /// How many more partitions can be created. Example: `1050`.
    pub partition_left: Option<i32>,
    /// How many partitions there are. Example: `50`.
    pub partition_used: Option<i32>,
    /// How many more consumer groups can be created. Example: `50`.
    pub group_left: Option<i32>,
    /// How many consumer groups there are. Example: `50`.
    pub group_used: Option<i32>,
    /// Whether partitions were bought on top of those included. Example: `1`.
    pub is_partition_buy: Option<i32>,
    /// How much or how many the account may have of this: partition. Example: `1100`.
    pub partition_quota: Option<i32>,
}

response! {
    QuotaData {
        "TopicNumOfBuy" => topic_num_of_buy: value,
        "TopicQuota" => topic_quota: value,
        "TopicLeft" => topic_left: value,
        "TopicUsed" => topic_used: value,
        "PartitionNumOfBuy" => partition_num_of_buy: value,
        "PartitionLeft" => partition_left: value,
        "PartitionUsed" => partition_used: value,
        "GroupLeft" => group_left: value,
        "GroupUsed" => group_used: value,
        "IsPartitionBuy" => is_partition_buy: value,
        "PartitionQuota" => partition_quota: value,
    }
}

/// Errors that the documentation of [`GetQuotaTipRequest`] names.
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
pub type GetQuotaTipError = super::DocumentedError;
