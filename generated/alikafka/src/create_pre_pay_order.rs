// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreatePrePayOrder`, from `alikafka/CreatePrePayOrder.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConfluentConfig, SpecType, Tag};

/// Orders a subscription instance, which suits stable long-term loads; deployment is a later step.
///
/// ```no_run
/// # async fn example(client: alicloud_alikafka::Client) -> Result<(), alicloud_alikafka::Error> {
/// let request = alicloud_alikafka::CreatePrePayOrderRequest::new()
///     .deploy_type(5)
///     .disk_size(900)
///     .disk_type("1")
///     .region_id("cn-hangzhou")
///     .topic_quota(50);
/// let reply = client.create_pre_pay_order(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreatePrePayOrderRequest {
    /// Which kind of deploy it is or is to be. Example: `5`.
    pub deploy_type: Option<i32>,
    /// How large the disk is or is to be. Example: `900`.
    pub disk_size: Option<i32>,
    /// Which kind of disk it is or is to be. Example: `1`.
    pub disk_type: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How much or how many the account may have of this: topic. Example: `50`.
    pub topic_quota: Option<i32>,
    /// Upper limit of traffic to and from the instance. Example: `20`.
    pub io_max: Option<i32>,
    /// **Required** under conditions. Upper limit of traffic over the Internet. Example: `40`.
    pub eip_max: Option<i32>,
    /// Which kind of spec it is or is to be. Example: `normal`.
    pub spec_type: Option<Open<SpecType>>,
    /// Size or model of the io max. Example: `alikafka.hw.2xlarge`.
    pub io_max_spec: Option<String>,
    /// How many there are of this: partition.
    pub partition_num: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Which kind of paid it is or is to be.
    pub paid_type: Option<i32>,
    /// Settings of the confluent, and what it works with.
    pub confluent_config: Option<ConfluentConfig>,
    /// How long it lasts, or how long the term bought is.
    pub duration: Option<i32>,
}

impl CreatePrePayOrderRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DeployType`.
    #[inline]
    pub fn deploy_type(mut self, value: i32) -> Self {
        self.deploy_type = Some(value);
        self
    }
    /// Sets `DiskSize`.
    #[inline]
    pub fn disk_size(mut self, value: i32) -> Self {
        self.disk_size = Some(value);
        self
    }
    /// Sets `DiskType`.
    pub fn disk_type(mut self, value: impl Into<String>) -> Self {
        self.disk_type = Some(value.into());
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
    /// Sets `EipMax`.
    #[inline]
    pub fn eip_max(mut self, value: i32) -> Self {
        self.eip_max = Some(value);
        self
    }
    /// Sets `SpecType`.
    pub fn spec_type(mut self, value: impl Into<Open<SpecType>>) -> Self {
        self.spec_type = Some(value.into());
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PaidType`.
    #[inline]
    pub fn paid_type(mut self, value: i32) -> Self {
        self.paid_type = Some(value);
        self
    }
    /// Sets `ConfluentConfig`.
    pub fn confluent_config(mut self, value: impl Into<ConfluentConfig>) -> Self {
        self.confluent_config = Some(value.into());
        self
    }
    /// Sets `Duration`.
    #[inline]
    pub fn duration(mut self, value: i32) -> Self {
        self.duration = Some(value);
        self
    }
}

request! {
    CreatePrePayOrderRequest {
        "DeployType" => deploy_type: query,
        "DiskSize" => disk_size: query,
        "DiskType" => disk_type: query,
        "RegionId" => region_id: query,
        "TopicQuota" => topic_quota: query,
        "IoMax" => io_max: query,
        "EipMax" => eip_max: query,
        "SpecType" => spec_type: query,
        "IoMaxSpec" => io_max_spec: query,
        "PartitionNum" => partition_num: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
        "PaidType" => paid_type: query,
        "ConfluentConfig" => confluent_config: query_json,
        "Duration" => duration: query,
    }
}

impl Operation for CreatePrePayOrderRequest {
    type Response = CreatePrePayOrderResponse;
    type Error = CreatePrePayOrderError;
    const INFO: OperationInfo = super::operation("CreatePrePayOrder")
        .required(&["RegionId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [CreatePrePayOrderError] = &[
        CreatePrePayOrderError::BizLimitPubnetwork,
        CreatePrePayOrderError::BizLimitQuotaDown,
        CreatePrePayOrderError::BizLimitQuotaDown1,
        CreatePrePayOrderError::BizLimitQuotaDown2,
        CreatePrePayOrderError::InvalidPartitionAny,
        CreatePrePayOrderError::BizFieldCheckInvalid,
        CreatePrePayOrderError::OrderInsufficientBalance,
        CreatePrePayOrderError::OrderCreateError,
        CreatePrePayOrderError::InvalidParameter,
        CreatePrePayOrderError::InvalidParameterDataAlreadyExist,
        CreatePrePayOrderError::InvalidParameterFormat,
        CreatePrePayOrderError::InvalidParameterNotSupport,
        CreatePrePayOrderError::InvalidParameterRange,
        CreatePrePayOrderError::InvalidParameterSize,
        CreatePrePayOrderError::InvalidParameterVersionNotSupport,
        CreatePrePayOrderError::InstanceExceedMaxLimit,
        CreatePrePayOrderError::DeployResourceNotEnough,
        CreatePrePayOrderError::AclAddSaslError,
        CreatePrePayOrderError::AclDelSaslError,
        CreatePrePayOrderError::AclDisableError,
        CreatePrePayOrderError::AclDuplicatedAuthError,
        CreatePrePayOrderError::AdminGetBrokerConfigError,
        CreatePrePayOrderError::AdminUpdateBrokerConfigError,
        CreatePrePayOrderError::AdminUpdateSubPermError,
        CreatePrePayOrderError::AdminUpdateTopicPermError,
        CreatePrePayOrderError::AgentBusinessError,
        CreatePrePayOrderError::AgentError,
        CreatePrePayOrderError::AsyncTaskDeleteTopic,
        CreatePrePayOrderError::AsyncTaskExecuteTimeNotSupport,
        CreatePrePayOrderError::AsyncTaskIgnored,
        CreatePrePayOrderError::AsyncTaskNotMeetCondition,
        CreatePrePayOrderError::AsyncTaskRetryLater,
        CreatePrePayOrderError::AsyncTaskTypeAlreadyExist,
        CreatePrePayOrderError::AsyncTaskSlaveNotCompleted,
        CreatePrePayOrderError::AuthCalSignatureError,
        CreatePrePayOrderError::AuthCsrfCheckError,
        CreatePrePayOrderError::AuthLoginCheckError,
        CreatePrePayOrderError::AuthOnsChannelInvalid,
        CreatePrePayOrderError::AuthPermissionCheckError,
        CreatePrePayOrderError::AuthRequestNotAllowed,
        CreatePrePayOrderError::AuthResourceEmpowerCheckError,
        CreatePrePayOrderError::AuthResourceOwnerError,
        CreatePrePayOrderError::AuthServiceCheckError,
        CreatePrePayOrderError::AuthSignatureCheckError,
        CreatePrePayOrderError::AuthSystemPermissionCheckError,
        CreatePrePayOrderError::AuthTopicCreateError,
        CreatePrePayOrderError::AuthUserCheckError,
        CreatePrePayOrderError::AuthUserInBlackList,
        CreatePrePayOrderError::BizGetTopicStatusError,
        CreatePrePayOrderError::BizInstanceNotFound,
        CreatePrePayOrderError::BizInstanceStatusError,
        CreatePrePayOrderError::BizTagResourceNotSupported,
        CreatePrePayOrderError::BizAclNotEnabled,
        CreatePrePayOrderError::BizAoneCheckError,
        CreatePrePayOrderError::BizBroadcastingPullUnsupport,
        CreatePrePayOrderError::BizBrokerNotFound,
        CreatePrePayOrderError::BizCanNotEnableAcl,
        CreatePrePayOrderError::BizClusterIsEmpty,
        CreatePrePayOrderError::BizConsumerGroupActiveError,
        CreatePrePayOrderError::BizConsumerIdBelongToOtherUser,
        CreatePrePayOrderError::BizConsumerNeverRunning,
        CreatePrePayOrderError::BizConsumerNotOnline,
        CreatePrePayOrderError::BizCreateOrderConfigError,
        CreatePrePayOrderError::BizCreatePublishError,
        CreatePrePayOrderError::BizCreateSubscriptionError,
        CreatePrePayOrderError::BizCreateTopicError,
        CreatePrePayOrderError::BizCreateTopicNumLessThanBeforeError,
        CreatePrePayOrderError::BizDeleteOrderConfigError,
        CreatePrePayOrderError::BizDeleteSubscriptionError,
        CreatePrePayOrderError::BizDeleteTopicError,
        CreatePrePayOrderError::BizDownloadMessageError,
        CreatePrePayOrderError::BizFindConsumerGroupInfoError,
        CreatePrePayOrderError::BizGetAppkeyListError,
        CreatePrePayOrderError::BizGetClusterInfoError,
        CreatePrePayOrderError::BizGetConsumerConnectionError,
        CreatePrePayOrderError::BizGetConsumerRunningInfoError,
        CreatePrePayOrderError::BizGetConsumeAccumulateError,
        CreatePrePayOrderError::BizGetConsumeStatusError,
        CreatePrePayOrderError::BizGetTopicRouteInfoError,
        CreatePrePayOrderError::BizGetTopicStatusError2,
        CreatePrePayOrderError::BizInstanceAlreadyExists,
        CreatePrePayOrderError::BizInstanceBasicInfoError,
        CreatePrePayOrderError::BizInstanceCreateError,
        CreatePrePayOrderError::BizInstanceCreateOrderError,
        CreatePrePayOrderError::BizInstanceDeleteError,
        CreatePrePayOrderError::BizInstanceLocationError,
        CreatePrePayOrderError::BizInstanceNotFound2,
        CreatePrePayOrderError::BizInstanceOnlyProfessionalSupport,
        CreatePrePayOrderError::BizInstanceOwnerError,
        CreatePrePayOrderError::BizInstancePaidtypeNotSupport,
        CreatePrePayOrderError::BizInstancePermissionCheckError,
        CreatePrePayOrderError::BizInstanceRefundError,
        CreatePrePayOrderError::BizInstanceReleaseError,
        CreatePrePayOrderError::BizInstanceReleaseExistConsumerGroupError,
        CreatePrePayOrderError::BizInstanceReleaseExistTopicError,
        CreatePrePayOrderError::BizInstanceReleaseLesshourError,
        CreatePrePayOrderError::BizInstanceStatusError2,
        CreatePrePayOrderError::BizInstanceUpdateError,
        CreatePrePayOrderError::BizInstanceUpgradeOrderError,
        CreatePrePayOrderError::BizMessageTrackError,
        CreatePrePayOrderError::BizNoMessage,
        CreatePrePayOrderError::BizProducerIdBelongToOtherUser,
        CreatePrePayOrderError::BizPublisherExisted,
        CreatePrePayOrderError::BizPublishInfoNotFound,
        CreatePrePayOrderError::BizPushMessageToConsumerError,
        CreatePrePayOrderError::BizQueryConsumeTimespanError,
        CreatePrePayOrderError::BizQueryMessageError,
        CreatePrePayOrderError::BizResetOffsetError,
        CreatePrePayOrderError::BizSaslUserNotExist,
        CreatePrePayOrderError::BizSaslUserNumExceed,
        CreatePrePayOrderError::BizSendMessageError,
        CreatePrePayOrderError::BizSlrCreateNoPermission,
        CreatePrePayOrderError::BizSubscriptionAlreadyExists,
        CreatePrePayOrderError::BizSubscriptionCreateError,
        CreatePrePayOrderError::BizSubscriptionDeleteError,
        CreatePrePayOrderError::BizSubscriptionExisted,
        CreatePrePayOrderError::BizSubscriptionNotFound,
        CreatePrePayOrderError::BizSubscriptionPermissionCheckError,
        CreatePrePayOrderError::BizSubscriptionStatusError,
        CreatePrePayOrderError::BizSubscriptionTooMuch,
        CreatePrePayOrderError::BizSubscriptionUpdateError,
        CreatePrePayOrderError::BizTagDuplicateTagKey,
        CreatePrePayOrderError::BizTagOnlyServiceAccountHasPermission,
        CreatePrePayOrderError::BizTagRequestResourceNumExceed,
        CreatePrePayOrderError::BizTagRequestTagNumExceed,
        CreatePrePayOrderError::BizTagResourceNotExist,
        CreatePrePayOrderError::BizTagResourceNumExceed,
        CreatePrePayOrderError::BizTagTagkeyNotValid,
        CreatePrePayOrderError::BizTagTagvalueNotValid,
        CreatePrePayOrderError::BizTagTagNumExceed,
        CreatePrePayOrderError::BizTimeSpanEmpty,
        CreatePrePayOrderError::BizTopicAlreadyExists,
        CreatePrePayOrderError::BizTopicCompactTopicNotSupport,
        CreatePrePayOrderError::BizTopicCreateError,
        CreatePrePayOrderError::BizTopicCreateInternalError,
        CreatePrePayOrderError::BizTopicDeleteError,
        CreatePrePayOrderError::BizTopicExisted,
        CreatePrePayOrderError::BizTopicLocalTopicNotSupport,
        CreatePrePayOrderError::BizTopicNotFound,
        CreatePrePayOrderError::BizTopicOffsetError,
        CreatePrePayOrderError::BizTopicPartitionAddError,
        CreatePrePayOrderError::BizTopicPartitionError,
        CreatePrePayOrderError::BizTopicPartitionNumExceed,
        CreatePrePayOrderError::BizTopicStatusError,
        CreatePrePayOrderError::BizTopicTooMuch,
        CreatePrePayOrderError::BizTopicUpdateConfigError,
        CreatePrePayOrderError::BizTopicUpdateError,
        CreatePrePayOrderError::BizUpdateAclFailed,
        CreatePrePayOrderError::BizUpdateSubscriptionError,
        CreatePrePayOrderError::BizUpdateTopicError,
        CreatePrePayOrderError::BizUpdateTopicPermError,
        CreatePrePayOrderError::DataExceedMaxLimit,
        CreatePrePayOrderError::DbUpdateFailed,
        CreatePrePayOrderError::DeployCallbackIllegal,
        CreatePrePayOrderError::DeployNotRetriableError,
        CreatePrePayOrderError::DeployRetriableError,
        CreatePrePayOrderError::DeployError,
        CreatePrePayOrderError::DeployPreCheckError,
        CreatePrePayOrderError::DeployTypeNotSupport,
        CreatePrePayOrderError::FlowControl,
        CreatePrePayOrderError::GetConsumerMissingAccessKeyId,
        CreatePrePayOrderError::GroupActive,
        CreatePrePayOrderError::InstanceCaclulateChangeTime,
        CreatePrePayOrderError::InstanceChangeNotAllowed,
        CreatePrePayOrderError::InstanceInsertComponentFail,
        CreatePrePayOrderError::InstanceResourceNotSufficient,
        CreatePrePayOrderError::InstanceStatusNotRunning,
        CreatePrePayOrderError::InstanceUpdateComponentFail,
        CreatePrePayOrderError::InstanceUpgradeServiceVersion,
        CreatePrePayOrderError::InstanceStatusChangeNotAllowed,
        CreatePrePayOrderError::InstanceStatusNotAllowed,
        CreatePrePayOrderError::InstanceStatusNotReleased,
        CreatePrePayOrderError::InstanceStatusNotWaitChange,
        CreatePrePayOrderError::InstanceStatusNotWaitDeploy,
        CreatePrePayOrderError::InstanceStatusReleased,
        CreatePrePayOrderError::InstanceStatusStopped,
        CreatePrePayOrderError::InvalidParameterDataNotChange,
        CreatePrePayOrderError::InvalidParameterOtherParam,
        CreatePrePayOrderError::LdapCreateAdminError,
        CreatePrePayOrderError::LdapDeleteAdminError,
        CreatePrePayOrderError::ManagerConfigRuleExistError,
        CreatePrePayOrderError::ManagerConfigRuleNotExistError,
        CreatePrePayOrderError::ManagerNotCommit,
        CreatePrePayOrderError::ManagerRecoverTaskNotFound,
        CreatePrePayOrderError::ManagerRecoverTaskNotMatch,
        CreatePrePayOrderError::ManagerScheduledTaskStatusError,
        CreatePrePayOrderError::ManagerScheduledTaskStatusNotSupport,
        CreatePrePayOrderError::MissingParameter,
        CreatePrePayOrderError::NotSupport,
        CreatePrePayOrderError::NotSupportDataStatus,
        CreatePrePayOrderError::OnsLoginCheckError,
        CreatePrePayOrderError::OnsInitEnvError,
        CreatePrePayOrderError::OnsInternalError2,
        CreatePrePayOrderError::OnsInvokeError,
        CreatePrePayOrderError::OnsLoginCheckError2,
        CreatePrePayOrderError::OnsServiceUnsupported,
        CreatePrePayOrderError::OnsSystemError,
        CreatePrePayOrderError::OnsSystemFlowControl,
        CreatePrePayOrderError::OssNotFound,
        CreatePrePayOrderError::OssPublishFailed,
        CreatePrePayOrderError::RamUserNotFoundByAccesskey,
        CreatePrePayOrderError::RamCreateResourceOwnerError,
        CreatePrePayOrderError::RamCreateResourcePermissionError,
        CreatePrePayOrderError::RamDeleteResourceOwnerError,
        CreatePrePayOrderError::RamDeleteResourcePermissionError,
        CreatePrePayOrderError::RamGetUserByAkError,
        CreatePrePayOrderError::RamUserNotFoundByAccesskey2,
        CreatePrePayOrderError::ScheduledTaskAlreadyHasSameTaskType,
        CreatePrePayOrderError::ScheduledTaskExecuteTimeGapTooShort,
        CreatePrePayOrderError::ServerlessPlanInstanceNotMatch,
        CreatePrePayOrderError::ServerlessPlanIntervalInvalid,
        CreatePrePayOrderError::ServerlessPlanNameExist,
        CreatePrePayOrderError::ServerlessPlanNotSupportEnabledRuleExist,
        CreatePrePayOrderError::ServerlessPlanNotSupportStatusEnabled,
        CreatePrePayOrderError::ServerlessPlanTaskStatusNotSupport,
        CreatePrePayOrderError::SlsQueryError,
        CreatePrePayOrderError::StsNotFound,
        CreatePrePayOrderError::TopicDownloadMessageFail,
        CreatePrePayOrderError::TopicExist,
        CreatePrePayOrderError::TopicNotFound,
        CreatePrePayOrderError::TopicQueryMessageFail,
        CreatePrePayOrderError::TopicSendFail,
        CreatePrePayOrderError::TopicStatusNotRunning,
        CreatePrePayOrderError::TopicStatusNotAllowed,
        CreatePrePayOrderError::VpcAssumeroleError,
        CreatePrePayOrderError::VpcVswZoneMappingError,
        CreatePrePayOrderError::WhiteDeleteError,
        CreatePrePayOrderError::WhiteIpAlreadyExistsError,
        CreatePrePayOrderError::WhiteIpIllegalError,
        CreatePrePayOrderError::WhiteIplistOverlongError,
        CreatePrePayOrderError::WhiteOverLengthError,
        CreatePrePayOrderError::WhiteParamError,
        CreatePrePayOrderError::NoPermission,
        CreatePrePayOrderError::InvalidParameterDataNotFound,
        CreatePrePayOrderError::AsyncTaskGroupNotFound,
        CreatePrePayOrderError::AsyncTaskHandlerNotFound,
        CreatePrePayOrderError::AsyncTaskTypeNotFound,
        CreatePrePayOrderError::GroupNotFound,
        CreatePrePayOrderError::InstanceNotFound,
        CreatePrePayOrderError::InstanceAgentNotFound,
        CreatePrePayOrderError::InvalidDataFieldsIncomplete,
        CreatePrePayOrderError::VpcVSwitchNotFound,
        CreatePrePayOrderError::RemoteCallError,
        CreatePrePayOrderError::InternalUnknownCodeError,
        CreatePrePayOrderError::GetConsumerProgressError,
        CreatePrePayOrderError::InternalError,
        CreatePrePayOrderError::InternalError2,
        CreatePrePayOrderError::OnsGetAllowedipInternalError,
        CreatePrePayOrderError::OnsInternalError,
        CreatePrePayOrderError::OnsUpdateAllowedipInternalError,
        CreatePrePayOrderError::RmqClusterEmpty,
    ];
}

/// Response to [`CreatePrePayOrderRequest`].
#[non_exhaustive]
pub struct CreatePrePayOrderResponse {
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
    CreatePrePayOrderResponse {
        "Code" => code: value,
        "Message" => message: value,
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`CreatePrePayOrderRequest`] names.
///
/// - [`BizLimitPubnetwork`](super::DocumentedError::BizLimitPubnetwork)
/// - [`BizLimitQuotaDown`](super::DocumentedError::BizLimitQuotaDown)
/// - [`BizLimitQuotaDown1`](super::DocumentedError::BizLimitQuotaDown1)
/// - [`BizLimitQuotaDown2`](super::DocumentedError::BizLimitQuotaDown2)
/// - [`InvalidPartitionAny`](super::DocumentedError::InvalidPartitionAny)
/// - [`BizFieldCheckInvalid`](super::DocumentedError::BizFieldCheckInvalid)
/// - [`OrderInsufficientBalance`](super::DocumentedError::OrderInsufficientBalance)
/// - [`OrderCreateError`](super::DocumentedError::OrderCreateError)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidParameterDataAlreadyExist`](super::DocumentedError::InvalidParameterDataAlreadyExist)
/// - [`InvalidParameterFormat`](super::DocumentedError::InvalidParameterFormat)
/// - [`InvalidParameterNotSupport`](super::DocumentedError::InvalidParameterNotSupport)
/// - [`InvalidParameterRange`](super::DocumentedError::InvalidParameterRange)
/// - [`InvalidParameterSize`](super::DocumentedError::InvalidParameterSize)
/// - [`InvalidParameterVersionNotSupport`](super::DocumentedError::InvalidParameterVersionNotSupport)
/// - [`InstanceExceedMaxLimit`](super::DocumentedError::InstanceExceedMaxLimit)
/// - [`DeployResourceNotEnough`](super::DocumentedError::DeployResourceNotEnough)
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
/// - [`InstanceChangeNotAllowed`](super::DocumentedError::InstanceChangeNotAllowed)
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
/// - [`InvalidParameterDataNotChange`](super::DocumentedError::InvalidParameterDataNotChange)
/// - [`InvalidParameterOtherParam`](super::DocumentedError::InvalidParameterOtherParam)
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
/// - [`InvalidParameterDataNotFound`](super::DocumentedError::InvalidParameterDataNotFound)
/// - [`AsyncTaskGroupNotFound`](super::DocumentedError::AsyncTaskGroupNotFound)
/// - [`AsyncTaskHandlerNotFound`](super::DocumentedError::AsyncTaskHandlerNotFound)
/// - [`AsyncTaskTypeNotFound`](super::DocumentedError::AsyncTaskTypeNotFound)
/// - [`GroupNotFound`](super::DocumentedError::GroupNotFound)
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
/// - [`InstanceAgentNotFound`](super::DocumentedError::InstanceAgentNotFound)
/// - [`InvalidDataFieldsIncomplete`](super::DocumentedError::InvalidDataFieldsIncomplete)
/// - [`VpcVSwitchNotFound`](super::DocumentedError::VpcVSwitchNotFound)
/// - [`RemoteCallError`](super::DocumentedError::RemoteCallError)
/// - [`InternalUnknownCodeError`](super::DocumentedError::InternalUnknownCodeError)
/// - [`GetConsumerProgressError`](super::DocumentedError::GetConsumerProgressError)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
/// - [`OnsGetAllowedipInternalError`](super::DocumentedError::OnsGetAllowedipInternalError)
/// - [`OnsInternalError`](super::DocumentedError::OnsInternalError)
/// - [`OnsUpdateAllowedipInternalError`](super::DocumentedError::OnsUpdateAllowedipInternalError)
/// - [`RmqClusterEmpty`](super::DocumentedError::RmqClusterEmpty)
pub type CreatePrePayOrderError = super::DocumentedError;
