// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpgradePrePayOrder`, from `alikafka/UpgradePrePayOrder.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConfluentConfig, SpecType};

/// Orders a larger size, such as disk or traffic, for a subscription instance.
///
/// ```no_run
/// # async fn example(client: alicloud_alikafka::Client) -> Result<(), alicloud_alikafka::Error> {
/// let request = alicloud_alikafka::UpgradePrePayOrderRequest::new()
///     .disk_size(900)
///     .instance_id("alikafka_post-cn-mp919o4v****")
///     .region_id("cn-hangzhou")
///     .topic_quota(50)
///     .io_max(40);
/// let reply = client.upgrade_pre_pay_order(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpgradePrePayOrderRequest {
    /// How large the disk is or is to be. Example: `900`.
    pub disk_size: Option<i32>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `alikafka_post-cn-mp919o4v****`.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How much or how many the account may have of this: topic. Example: `50`.
    pub topic_quota: Option<i32>,
    /// Upper limit of traffic to and from the instance. Example: `40`.
    pub io_max: Option<i32>,
    /// Which kind of spec it is or is to be. Example: `professional`.
    pub spec_type: Option<Open<SpecType>>,
    /// Upper limit of traffic over the Internet. Example: `0`.
    pub eip_max: Option<i32>,
    /// Size or model of the io max. Example: `alikafka.hw.2xlarge`.
    pub io_max_spec: Option<String>,
    /// How many there are of this: partition.
    pub partition_num: Option<i32>,
    /// Whether clients may connect over the Internet.
    pub eip_model: Option<bool>,
    /// Settings of the confluent, and what it works with.
    pub confluent_config: Option<ConfluentConfig>,
    /// Which kind of paid it is or is to be.
    pub paid_type: Option<i32>,
}

impl UpgradePrePayOrderRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DiskSize`.
    #[inline]
    pub fn disk_size(mut self, value: i32) -> Self {
        self.disk_size = Some(value);
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
    /// Sets `TopicQuota`.
    #[inline]
    pub fn topic_quota(mut self, value: i32) -> Self {
        self.topic_quota = Some(value);
        self
    }
    /// Sets `IoMax`.
    #[inline]
    pub fn io_max(mut self, value: i32) -> Self {
        self.io_max = Some(value);
        self
    }
    /// Sets `SpecType`.
    pub fn spec_type(mut self, value: impl Into<Open<SpecType>>) -> Self {
        self.spec_type = Some(value.into());
        self
    }
    /// Sets `EipMax`.
    #[inline]
    pub fn eip_max(mut self, value: i32) -> Self {
        self.eip_max = Some(value);
        self
    }
    /// Sets `IoMaxSpec`.
    pub fn io_max_spec(mut self, value: impl Into<String>) -> Self {
        self.io_max_spec = Some(value.into());
        self
    }
    /// Sets `PartitionNum`.
    #[inline]
    pub fn partition_num(mut self, value: i32) -> Self {
        self.partition_num = Some(value);
        self
    }
    /// Sets `EipModel`.
    #[inline]
    pub fn eip_model(mut self, value: bool) -> Self {
        self.eip_model = Some(value);
        self
    }
    /// Sets `ConfluentConfig`.
    pub fn confluent_config(mut self, value: impl Into<ConfluentConfig>) -> Self {
        self.confluent_config = Some(value.into());
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
    UpgradePrePayOrderRequest {
        "DiskSize" => disk_size: query,
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "TopicQuota" => topic_quota: query,
        "IoMax" => io_max: query,
        "SpecType" => spec_type: query,
        "EipMax" => eip_max: query,
        "IoMaxSpec" => io_max_spec: query,
        "PartitionNum" => partition_num: query,
        "EipModel" => eip_model: query,
        "ConfluentConfig" => confluent_config: query_json,
        "PaidType" => paid_type: query,
    }
}

impl Operation for UpgradePrePayOrderRequest {
    type Response = UpgradePrePayOrderResponse;
    type Error = UpgradePrePayOrderError;
    const INFO: OperationInfo = super::operation("UpgradePrePayOrder")
        .required(&["InstanceId", "RegionId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [UpgradePrePayOrderError] = &[
        UpgradePrePayOrderError::BizLimitPubnetwork,
        UpgradePrePayOrderError::BizLimitQuotaDown,
        UpgradePrePayOrderError::BizLimitQuotaDown1,
        UpgradePrePayOrderError::BizLimitQuotaDown2,
        UpgradePrePayOrderError::BizFieldCheckInvalid,
        UpgradePrePayOrderError::InvalidPartitionAny,
        UpgradePrePayOrderError::MissingParameter,
        UpgradePrePayOrderError::InstanceStatusNotRunning,
        UpgradePrePayOrderError::InstanceChangeNotAllowed,
        UpgradePrePayOrderError::DeployResourceNotEnough,
        UpgradePrePayOrderError::ServerlessPlanIntervalInvalid,
        UpgradePrePayOrderError::InvalidParameterRange,
        UpgradePrePayOrderError::AclAddSaslError,
        UpgradePrePayOrderError::AclDelSaslError,
        UpgradePrePayOrderError::AclDisableError,
        UpgradePrePayOrderError::AclDuplicatedAuthError,
        UpgradePrePayOrderError::AdminGetBrokerConfigError,
        UpgradePrePayOrderError::AdminUpdateBrokerConfigError,
        UpgradePrePayOrderError::AdminUpdateSubPermError,
        UpgradePrePayOrderError::AdminUpdateTopicPermError,
        UpgradePrePayOrderError::AgentBusinessError,
        UpgradePrePayOrderError::AgentError,
        UpgradePrePayOrderError::AsyncTaskDeleteTopic,
        UpgradePrePayOrderError::AsyncTaskExecuteTimeNotSupport,
        UpgradePrePayOrderError::AsyncTaskIgnored,
        UpgradePrePayOrderError::AsyncTaskNotMeetCondition,
        UpgradePrePayOrderError::AsyncTaskRetryLater,
        UpgradePrePayOrderError::AsyncTaskTypeAlreadyExist,
        UpgradePrePayOrderError::AsyncTaskSlaveNotCompleted,
        UpgradePrePayOrderError::AuthCalSignatureError,
        UpgradePrePayOrderError::AuthCsrfCheckError,
        UpgradePrePayOrderError::AuthLoginCheckError,
        UpgradePrePayOrderError::AuthOnsChannelInvalid,
        UpgradePrePayOrderError::AuthPermissionCheckError,
        UpgradePrePayOrderError::AuthRequestNotAllowed,
        UpgradePrePayOrderError::AuthResourceEmpowerCheckError,
        UpgradePrePayOrderError::AuthResourceOwnerError,
        UpgradePrePayOrderError::AuthServiceCheckError,
        UpgradePrePayOrderError::AuthSignatureCheckError,
        UpgradePrePayOrderError::AuthSystemPermissionCheckError,
        UpgradePrePayOrderError::AuthTopicCreateError,
        UpgradePrePayOrderError::AuthUserCheckError,
        UpgradePrePayOrderError::AuthUserInBlackList,
        UpgradePrePayOrderError::BizGetTopicStatusError,
        UpgradePrePayOrderError::BizInstanceNotFound,
        UpgradePrePayOrderError::BizInstanceStatusError,
        UpgradePrePayOrderError::BizTagResourceNotSupported,
        UpgradePrePayOrderError::BizAclNotEnabled,
        UpgradePrePayOrderError::BizAoneCheckError,
        UpgradePrePayOrderError::BizBroadcastingPullUnsupport,
        UpgradePrePayOrderError::BizBrokerNotFound,
        UpgradePrePayOrderError::BizCanNotEnableAcl,
        UpgradePrePayOrderError::BizClusterIsEmpty,
        UpgradePrePayOrderError::BizConsumerGroupActiveError,
        UpgradePrePayOrderError::BizConsumerIdBelongToOtherUser,
        UpgradePrePayOrderError::BizConsumerNeverRunning,
        UpgradePrePayOrderError::BizConsumerNotOnline,
        UpgradePrePayOrderError::BizCreateOrderConfigError,
        UpgradePrePayOrderError::BizCreatePublishError,
        UpgradePrePayOrderError::BizCreateSubscriptionError,
        UpgradePrePayOrderError::BizCreateTopicError,
        UpgradePrePayOrderError::BizCreateTopicNumLessThanBeforeError,
        UpgradePrePayOrderError::BizDeleteOrderConfigError,
        UpgradePrePayOrderError::BizDeleteSubscriptionError,
        UpgradePrePayOrderError::BizDeleteTopicError,
        UpgradePrePayOrderError::BizDownloadMessageError,
        UpgradePrePayOrderError::BizFindConsumerGroupInfoError,
        UpgradePrePayOrderError::BizGetAppkeyListError,
        UpgradePrePayOrderError::BizGetClusterInfoError,
        UpgradePrePayOrderError::BizGetConsumerConnectionError,
        UpgradePrePayOrderError::BizGetConsumerRunningInfoError,
        UpgradePrePayOrderError::BizGetConsumeAccumulateError,
        UpgradePrePayOrderError::BizGetConsumeStatusError,
        UpgradePrePayOrderError::BizGetTopicRouteInfoError,
        UpgradePrePayOrderError::BizGetTopicStatusError2,
        UpgradePrePayOrderError::BizInstanceAlreadyExists,
        UpgradePrePayOrderError::BizInstanceBasicInfoError,
        UpgradePrePayOrderError::BizInstanceCreateError,
        UpgradePrePayOrderError::BizInstanceCreateOrderError,
        UpgradePrePayOrderError::BizInstanceDeleteError,
        UpgradePrePayOrderError::BizInstanceLocationError,
        UpgradePrePayOrderError::BizInstanceNotFound2,
        UpgradePrePayOrderError::BizInstanceOnlyProfessionalSupport,
        UpgradePrePayOrderError::BizInstanceOwnerError,
        UpgradePrePayOrderError::BizInstancePaidtypeNotSupport,
        UpgradePrePayOrderError::BizInstancePermissionCheckError,
        UpgradePrePayOrderError::BizInstanceRefundError,
        UpgradePrePayOrderError::BizInstanceReleaseError,
        UpgradePrePayOrderError::BizInstanceReleaseExistConsumerGroupError,
        UpgradePrePayOrderError::BizInstanceReleaseExistTopicError,
        UpgradePrePayOrderError::BizInstanceReleaseLesshourError,
        UpgradePrePayOrderError::BizInstanceStatusError2,
        UpgradePrePayOrderError::BizInstanceUpdateError,
        UpgradePrePayOrderError::BizInstanceUpgradeOrderError,
        UpgradePrePayOrderError::BizMessageTrackError,
        UpgradePrePayOrderError::BizNoMessage,
        UpgradePrePayOrderError::BizProducerIdBelongToOtherUser,
        UpgradePrePayOrderError::BizPublisherExisted,
        UpgradePrePayOrderError::BizPublishInfoNotFound,
        UpgradePrePayOrderError::BizPushMessageToConsumerError,
        UpgradePrePayOrderError::BizQueryConsumeTimespanError,
        UpgradePrePayOrderError::BizQueryMessageError,
        UpgradePrePayOrderError::BizResetOffsetError,
        UpgradePrePayOrderError::BizSaslUserNotExist,
        UpgradePrePayOrderError::BizSaslUserNumExceed,
        UpgradePrePayOrderError::BizSendMessageError,
        UpgradePrePayOrderError::BizSlrCreateNoPermission,
        UpgradePrePayOrderError::BizSubscriptionAlreadyExists,
        UpgradePrePayOrderError::BizSubscriptionCreateError,
        UpgradePrePayOrderError::BizSubscriptionDeleteError,
        UpgradePrePayOrderError::BizSubscriptionExisted,
        UpgradePrePayOrderError::BizSubscriptionNotFound,
        UpgradePrePayOrderError::BizSubscriptionPermissionCheckError,
        UpgradePrePayOrderError::BizSubscriptionStatusError,
        UpgradePrePayOrderError::BizSubscriptionTooMuch,
        UpgradePrePayOrderError::BizSubscriptionUpdateError,
        UpgradePrePayOrderError::BizTagDuplicateTagKey,
        UpgradePrePayOrderError::BizTagOnlyServiceAccountHasPermission,
        UpgradePrePayOrderError::BizTagRequestResourceNumExceed,
        UpgradePrePayOrderError::BizTagRequestTagNumExceed,
        UpgradePrePayOrderError::BizTagResourceNotExist,
        UpgradePrePayOrderError::BizTagResourceNumExceed,
        UpgradePrePayOrderError::BizTagTagkeyNotValid,
        UpgradePrePayOrderError::BizTagTagvalueNotValid,
        UpgradePrePayOrderError::BizTagTagNumExceed,
        UpgradePrePayOrderError::BizTimeSpanEmpty,
        UpgradePrePayOrderError::BizTopicAlreadyExists,
        UpgradePrePayOrderError::BizTopicCompactTopicNotSupport,
        UpgradePrePayOrderError::BizTopicCreateError,
        UpgradePrePayOrderError::BizTopicCreateInternalError,
        UpgradePrePayOrderError::BizTopicDeleteError,
        UpgradePrePayOrderError::BizTopicExisted,
        UpgradePrePayOrderError::BizTopicLocalTopicNotSupport,
        UpgradePrePayOrderError::BizTopicNotFound,
        UpgradePrePayOrderError::BizTopicOffsetError,
        UpgradePrePayOrderError::BizTopicPartitionAddError,
        UpgradePrePayOrderError::BizTopicPartitionError,
        UpgradePrePayOrderError::BizTopicPartitionNumExceed,
        UpgradePrePayOrderError::BizTopicStatusError,
        UpgradePrePayOrderError::BizTopicTooMuch,
        UpgradePrePayOrderError::BizTopicUpdateConfigError,
        UpgradePrePayOrderError::BizTopicUpdateError,
        UpgradePrePayOrderError::BizUpdateAclFailed,
        UpgradePrePayOrderError::BizUpdateSubscriptionError,
        UpgradePrePayOrderError::BizUpdateTopicError,
        UpgradePrePayOrderError::BizUpdateTopicPermError,
        UpgradePrePayOrderError::DataExceedMaxLimit,
        UpgradePrePayOrderError::DbUpdateFailed,
        UpgradePrePayOrderError::DeployCallbackIllegal,
        UpgradePrePayOrderError::DeployNotRetriableError,
        UpgradePrePayOrderError::DeployRetriableError,
        UpgradePrePayOrderError::DeployError,
        UpgradePrePayOrderError::DeployPreCheckError,
        UpgradePrePayOrderError::DeployTypeNotSupport,
        UpgradePrePayOrderError::FlowControl,
        UpgradePrePayOrderError::GetConsumerMissingAccessKeyId,
        UpgradePrePayOrderError::GroupActive,
        UpgradePrePayOrderError::InstanceCaclulateChangeTime,
        UpgradePrePayOrderError::InstanceExceedMaxLimit,
        UpgradePrePayOrderError::InstanceInsertComponentFail,
        UpgradePrePayOrderError::InstanceResourceNotSufficient,
        UpgradePrePayOrderError::InstanceUpdateComponentFail,
        UpgradePrePayOrderError::InstanceUpgradeServiceVersion,
        UpgradePrePayOrderError::InstanceStatusChangeNotAllowed,
        UpgradePrePayOrderError::InstanceStatusNotAllowed,
        UpgradePrePayOrderError::InstanceStatusNotReleased,
        UpgradePrePayOrderError::InstanceStatusNotWaitChange,
        UpgradePrePayOrderError::InstanceStatusNotWaitDeploy,
        UpgradePrePayOrderError::InstanceStatusReleased,
        UpgradePrePayOrderError::InstanceStatusStopped,
        UpgradePrePayOrderError::InvalidParameter,
        UpgradePrePayOrderError::InvalidParameterDataAlreadyExist,
        UpgradePrePayOrderError::InvalidParameterDataNotChange,
        UpgradePrePayOrderError::InvalidParameterFormat,
        UpgradePrePayOrderError::InvalidParameterNotSupport,
        UpgradePrePayOrderError::InvalidParameterOtherParam,
        UpgradePrePayOrderError::InvalidParameterSize,
        UpgradePrePayOrderError::InvalidParameterVersionNotSupport,
        UpgradePrePayOrderError::LdapCreateAdminError,
        UpgradePrePayOrderError::LdapDeleteAdminError,
        UpgradePrePayOrderError::ManagerConfigRuleExistError,
        UpgradePrePayOrderError::ManagerConfigRuleNotExistError,
        UpgradePrePayOrderError::ManagerNotCommit,
        UpgradePrePayOrderError::ManagerRecoverTaskNotFound,
        UpgradePrePayOrderError::ManagerRecoverTaskNotMatch,
        UpgradePrePayOrderError::ManagerScheduledTaskStatusError,
        UpgradePrePayOrderError::ManagerScheduledTaskStatusNotSupport,
        UpgradePrePayOrderError::NotSupport,
        UpgradePrePayOrderError::NotSupportDataStatus,
        UpgradePrePayOrderError::OnsLoginCheckError,
        UpgradePrePayOrderError::OnsInitEnvError,
        UpgradePrePayOrderError::OnsInternalError2,
        UpgradePrePayOrderError::OnsInvokeError,
        UpgradePrePayOrderError::OnsLoginCheckError2,
        UpgradePrePayOrderError::OnsServiceUnsupported,
        UpgradePrePayOrderError::OnsSystemError,
        UpgradePrePayOrderError::OnsSystemFlowControl,
        UpgradePrePayOrderError::OrderCreateError,
        UpgradePrePayOrderError::OrderInsufficientBalance,
        UpgradePrePayOrderError::OssNotFound,
        UpgradePrePayOrderError::OssPublishFailed,
        UpgradePrePayOrderError::RamUserNotFoundByAccesskey,
        UpgradePrePayOrderError::RamCreateResourceOwnerError,
        UpgradePrePayOrderError::RamCreateResourcePermissionError,
        UpgradePrePayOrderError::RamDeleteResourceOwnerError,
        UpgradePrePayOrderError::RamDeleteResourcePermissionError,
        UpgradePrePayOrderError::RamGetUserByAkError,
        UpgradePrePayOrderError::RamUserNotFoundByAccesskey2,
        UpgradePrePayOrderError::ScheduledTaskAlreadyHasSameTaskType,
        UpgradePrePayOrderError::ScheduledTaskExecuteTimeGapTooShort,
        UpgradePrePayOrderError::ServerlessPlanInstanceNotMatch,
        UpgradePrePayOrderError::ServerlessPlanNameExist,
        UpgradePrePayOrderError::ServerlessPlanNotSupportEnabledRuleExist,
        UpgradePrePayOrderError::ServerlessPlanNotSupportStatusEnabled,
        UpgradePrePayOrderError::ServerlessPlanTaskStatusNotSupport,
        UpgradePrePayOrderError::SlsQueryError,
        UpgradePrePayOrderError::StsNotFound,
        UpgradePrePayOrderError::TopicDownloadMessageFail,
        UpgradePrePayOrderError::TopicExist,
        UpgradePrePayOrderError::TopicNotFound,
        UpgradePrePayOrderError::TopicQueryMessageFail,
        UpgradePrePayOrderError::TopicSendFail,
        UpgradePrePayOrderError::TopicStatusNotRunning,
        UpgradePrePayOrderError::TopicStatusNotAllowed,
        UpgradePrePayOrderError::VpcAssumeroleError,
        UpgradePrePayOrderError::VpcVswZoneMappingError,
        UpgradePrePayOrderError::WhiteDeleteError,
        UpgradePrePayOrderError::WhiteIpAlreadyExistsError,
        UpgradePrePayOrderError::WhiteIpIllegalError,
        UpgradePrePayOrderError::WhiteIplistOverlongError,
        UpgradePrePayOrderError::WhiteOverLengthError,
        UpgradePrePayOrderError::WhiteParamError,
        UpgradePrePayOrderError::NoPermission,
        UpgradePrePayOrderError::InstanceNotFound,
        UpgradePrePayOrderError::AsyncTaskGroupNotFound,
        UpgradePrePayOrderError::AsyncTaskHandlerNotFound,
        UpgradePrePayOrderError::AsyncTaskTypeNotFound,
        UpgradePrePayOrderError::GroupNotFound,
        UpgradePrePayOrderError::InstanceAgentNotFound,
        UpgradePrePayOrderError::InvalidDataFieldsIncomplete,
        UpgradePrePayOrderError::InvalidParameterDataNotFound,
        UpgradePrePayOrderError::VpcVSwitchNotFound,
        UpgradePrePayOrderError::InternalError2,
        UpgradePrePayOrderError::InternalUnknownCodeError,
        UpgradePrePayOrderError::GetConsumerProgressError,
        UpgradePrePayOrderError::InternalError,
        UpgradePrePayOrderError::OnsGetAllowedipInternalError,
        UpgradePrePayOrderError::OnsInternalError,
        UpgradePrePayOrderError::OnsUpdateAllowedipInternalError,
        UpgradePrePayOrderError::RemoteCallError,
        UpgradePrePayOrderError::RmqClusterEmpty,
    ];
}

/// Response to [`UpgradePrePayOrderRequest`].
#[non_exhaustive]
pub struct UpgradePrePayOrderResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `operation success.`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `ABA4A7FD-E10F-45C7-9774-A5236015***`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UpgradePrePayOrderResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`UpgradePrePayOrderRequest`] names.
///
/// - [`BizLimitPubnetwork`](super::DocumentedError::BizLimitPubnetwork)
/// - [`BizLimitQuotaDown`](super::DocumentedError::BizLimitQuotaDown)
/// - [`BizLimitQuotaDown1`](super::DocumentedError::BizLimitQuotaDown1)
/// - [`BizLimitQuotaDown2`](super::DocumentedError::BizLimitQuotaDown2)
/// - [`BizFieldCheckInvalid`](super::DocumentedError::BizFieldCheckInvalid)
/// - [`InvalidPartitionAny`](super::DocumentedError::InvalidPartitionAny)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InstanceStatusNotRunning`](super::DocumentedError::InstanceStatusNotRunning)
/// - [`InstanceChangeNotAllowed`](super::DocumentedError::InstanceChangeNotAllowed)
/// - [`DeployResourceNotEnough`](super::DocumentedError::DeployResourceNotEnough)
/// - [`ServerlessPlanIntervalInvalid`](super::DocumentedError::ServerlessPlanIntervalInvalid)
/// - [`InvalidParameterRange`](super::DocumentedError::InvalidParameterRange)
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
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidParameterDataAlreadyExist`](super::DocumentedError::InvalidParameterDataAlreadyExist)
/// - [`InvalidParameterDataNotChange`](super::DocumentedError::InvalidParameterDataNotChange)
/// - [`InvalidParameterFormat`](super::DocumentedError::InvalidParameterFormat)
/// - [`InvalidParameterNotSupport`](super::DocumentedError::InvalidParameterNotSupport)
/// - [`InvalidParameterOtherParam`](super::DocumentedError::InvalidParameterOtherParam)
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
/// - [`InternalError2`](super::DocumentedError::InternalError2)
/// - [`InternalUnknownCodeError`](super::DocumentedError::InternalUnknownCodeError)
/// - [`GetConsumerProgressError`](super::DocumentedError::GetConsumerProgressError)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`OnsGetAllowedipInternalError`](super::DocumentedError::OnsGetAllowedipInternalError)
/// - [`OnsInternalError`](super::DocumentedError::OnsInternalError)
/// - [`OnsUpdateAllowedipInternalError`](super::DocumentedError::OnsUpdateAllowedipInternalError)
/// - [`RemoteCallError`](super::DocumentedError::RemoteCallError)
/// - [`RmqClusterEmpty`](super::DocumentedError::RmqClusterEmpty)
pub type UpgradePrePayOrderError = super::DocumentedError;
