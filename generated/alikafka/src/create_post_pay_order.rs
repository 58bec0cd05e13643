// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreatePostPayOrder`, from `alikafka/CreatePostPayOrder.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ServerlessConfig, SpecType, Tag};

/// Orders a pay-as-you-go instance, which suits tests and short-lived loads; deployment is a later
/// step.
///
/// ```no_run
/// # async fn example(client: alicloud_alikafka::Client) -> Result<(), alicloud_alikafka::Error> {
/// let request = alicloud_alikafka::CreatePostPayOrderRequest::new()
///     .deploy_type(5)
///     .disk_size(900)
///     .disk_type("1")
///     .region_id("cn-hangzhou")
///     .topic_quota(50);
/// let reply = client.create_post_pay_order(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreatePostPayOrderRequest {
    /// **Required.** Which kind of deploy it is or is to be. Example: `5`.
    pub deploy_type: Option<i32>,
    /// How large the disk is or is to be. Example: `500`.
    pub disk_size: Option<i32>,
    /// Which kind of disk it is or is to be. Example: `0`.
    pub disk_type: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How much or how many the account may have of this: topic. Example: `50`.
    pub topic_quota: Option<i32>,
    /// Upper limit of traffic to and from the instance. Example: `20`.
    pub io_max: Option<i32>,
    /// **Required** under conditions. Upper limit of traffic over the Internet. Example: `0`.
    pub eip_max: Option<i32>,
    /// Which kind of spec it is or is to be. Example: `normal`.
    pub spec_type: Option<Open<SpecType>>,
    /// Size or model of the io max. Example: `alikafka.hw.2xlarge`.
    pub io_max_spec: Option<String>,
    /// How many there are of this: partition.
    pub partition_num: Option<i32>,
    /// Which kind of paid it is or is to be.
    pub paid_type: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Settings of the serverless, and what it works with.
    pub serverless_config: Option<ServerlessConfig>,
}

impl CreatePostPayOrderRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DeployType`, which is required.
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
    /// Sets `PaidType`.
    #[inline]
    pub fn paid_type(mut self, value: i32) -> Self {
        self.paid_type = Some(value);
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
    /// Sets `ServerlessConfig`.
    pub fn serverless_config(mut self, value: impl Into<ServerlessConfig>) -> Self {
        self.serverless_config = Some(value.into());
        self
    }
}

request! {
    CreatePostPayOrderRequest {
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
        "PaidType" => paid_type: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
        "ServerlessConfig" => serverless_config: query_json,
    }
}

impl Operation for CreatePostPayOrderRequest {
    type Response = CreatePostPayOrderResponse;
    type Error = CreatePostPayOrderError;
    const INFO: OperationInfo = super::operation("CreatePostPayOrder")
        .required(&["DeployType", "RegionId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [CreatePostPayOrderError] = &[
        CreatePostPayOrderError::InvalidAny,
        CreatePostPayOrderError::BizLimitQuotaDown,
        CreatePostPayOrderError::BizLimitQuotaDown1,
        CreatePostPayOrderError::BizLimitQuotaDown2,
        CreatePostPayOrderError::InvalidPartitionAny,
        CreatePostPayOrderError::BizFieldCheckInvalid,
        CreatePostPayOrderError::MissingParameter,
        CreatePostPayOrderError::InvalidParameterDataAlreadyExist,
        CreatePostPayOrderError::InvalidParameterRange,
        CreatePostPayOrderError::InstanceExceedMaxLimit,
        CreatePostPayOrderError::DeployResourceNotEnough,
        CreatePostPayOrderError::InvalidParameterNotSupport,
        CreatePostPayOrderError::InvalidParameterSize,
        CreatePostPayOrderError::InvalidParameterFormat,
        CreatePostPayOrderError::InvalidParameter,
        CreatePostPayOrderError::AclAddSaslError,
        CreatePostPayOrderError::AclDelSaslError,
        CreatePostPayOrderError::AclDisableError,
        CreatePostPayOrderError::AclDuplicatedAuthError,
        CreatePostPayOrderError::AdminGetBrokerConfigError,
        CreatePostPayOrderError::AdminUpdateBrokerConfigError,
        CreatePostPayOrderError::AdminUpdateSubPermError,
        CreatePostPayOrderError::AdminUpdateTopicPermError,
        CreatePostPayOrderError::AgentBusinessError,
        CreatePostPayOrderError::AgentError,
        CreatePostPayOrderError::AsyncTaskDeleteTopic,
        CreatePostPayOrderError::AsyncTaskExecuteTimeNotSupport,
        CreatePostPayOrderError::AsyncTaskIgnored,
        CreatePostPayOrderError::AsyncTaskNotMeetCondition,
        CreatePostPayOrderError::AsyncTaskRetryLater,
        CreatePostPayOrderError::AsyncTaskTypeAlreadyExist,
        CreatePostPayOrderError::AsyncTaskSlaveNotCompleted,
        CreatePostPayOrderError::AuthCalSignatureError,
        CreatePostPayOrderError::AuthCsrfCheckError,
        CreatePostPayOrderError::AuthLoginCheckError,
        CreatePostPayOrderError::AuthOnsChannelInvalid,
        CreatePostPayOrderError::AuthPermissionCheckError,
        CreatePostPayOrderError::AuthRequestNotAllowed,
        CreatePostPayOrderError::AuthResourceEmpowerCheckError,
        CreatePostPayOrderError::AuthResourceOwnerError,
        CreatePostPayOrderError::AuthServiceCheckError,
        CreatePostPayOrderError::AuthSignatureCheckError,
        CreatePostPayOrderError::AuthSystemPermissionCheckError,
        CreatePostPayOrderError::AuthTopicCreateError,
        CreatePostPayOrderError::AuthUserCheckError,
        CreatePostPayOrderError::AuthUserInBlackList,
        CreatePostPayOrderError::BizGetTopicStatusError,
        CreatePostPayOrderError::BizInstanceNotFound,
        CreatePostPayOrderError::BizInstanceStatusError,
        CreatePostPayOrderError::BizTagResourceNotSupported,
        CreatePostPayOrderError::BizAclNotEnabled,
        CreatePostPayOrderError::BizAoneCheckError,
        CreatePostPayOrderError::BizBroadcastingPullUnsupport,
        CreatePostPayOrderError::BizBrokerNotFound,
        CreatePostPayOrderError::BizCanNotEnableAcl,
        CreatePostPayOrderError::BizClusterIsEmpty,
        CreatePostPayOrderError::BizConsumerGroupActiveError,
        CreatePostPayOrderError::BizConsumerIdBelongToOtherUser,
        CreatePostPayOrderError::BizConsumerNeverRunning,
        CreatePostPayOrderError::BizConsumerNotOnline,
        CreatePostPayOrderError::BizCreateOrderConfigError,
        CreatePostPayOrderError::BizCreatePublishError,
        CreatePostPayOrderError::BizCreateSubscriptionError,
        CreatePostPayOrderError::BizCreateTopicError,
        CreatePostPayOrderError::BizCreateTopicNumLessThanBeforeError,
        CreatePostPayOrderError::BizDeleteOrderConfigError,
        CreatePostPayOrderError::BizDeleteSubscriptionError,
        CreatePostPayOrderError::BizDeleteTopicError,
        CreatePostPayOrderError::BizDownloadMessageError,
        CreatePostPayOrderError::BizFindConsumerGroupInfoError,
        CreatePostPayOrderError::BizGetAppkeyListError,
        CreatePostPayOrderError::BizGetClusterInfoError,
        CreatePostPayOrderError::BizGetConsumerConnectionError,
        CreatePostPayOrderError::BizGetConsumerRunningInfoError,
        CreatePostPayOrderError::BizGetConsumeAccumulateError,
        CreatePostPayOrderError::BizGetConsumeStatusError,
        CreatePostPayOrderError::BizGetTopicRouteInfoError,
        CreatePostPayOrderError::BizGetTopicStatusError2,
        CreatePostPayOrderError::BizInstanceAlreadyExists,
        CreatePostPayOrderError::BizInstanceBasicInfoError,
        CreatePostPayOrderError::BizInstanceCreateError,
        CreatePostPayOrderError::BizInstanceCreateOrderError,
        CreatePostPayOrderError::BizInstanceDeleteError,
        CreatePostPayOrderError::BizInstanceLocationError,
        CreatePostPayOrderError::BizInstanceNotFound2,
        CreatePostPayOrderError::BizInstanceOnlyProfessionalSupport,
        CreatePostPayOrderError::BizInstanceOwnerError,
        CreatePostPayOrderError::BizInstancePaidtypeNotSupport,
        CreatePostPayOrderError::BizInstancePermissionCheckError,
        CreatePostPayOrderError::BizInstanceRefundError,
        CreatePostPayOrderError::BizInstanceReleaseError,
        CreatePostPayOrderError::BizInstanceReleaseExistConsumerGroupError,
        CreatePostPayOrderError::BizInstanceReleaseExistTopicError,
        CreatePostPayOrderError::BizInstanceReleaseLesshourError,
        CreatePostPayOrderError::BizInstanceStatusError2,
        CreatePostPayOrderError::BizInstanceUpdateError,
        CreatePostPayOrderError::BizInstanceUpgradeOrderError,
        CreatePostPayOrderError::BizMessageTrackError,
        CreatePostPayOrderError::BizNoMessage,
        CreatePostPayOrderError::BizProducerIdBelongToOtherUser,
        CreatePostPayOrderError::BizPublisherExisted,
        CreatePostPayOrderError::BizPublishInfoNotFound,
        CreatePostPayOrderError::BizPushMessageToConsumerError,
        CreatePostPayOrderError::BizQueryConsumeTimespanError,
        CreatePostPayOrderError::BizQueryMessageError,
        CreatePostPayOrderError::BizResetOffsetError,
        CreatePostPayOrderError::BizSaslUserNotExist,
        CreatePostPayOrderError::BizSaslUserNumExceed,
        CreatePostPayOrderError::BizSendMessageError,
        CreatePostPayOrderError::BizSlrCreateNoPermission,
        CreatePostPayOrderError::BizSubscriptionAlreadyExists,
        CreatePostPayOrderError::BizSubscriptionCreateError,
        CreatePostPayOrderError::BizSubscriptionDeleteError,
        CreatePostPayOrderError::BizSubscriptionExisted,
        CreatePostPayOrderError::BizSubscriptionNotFound,
        CreatePostPayOrderError::BizSubscriptionPermissionCheckError,
        CreatePostPayOrderError::BizSubscriptionStatusError,
        CreatePostPayOrderError::BizSubscriptionTooMuch,
        CreatePostPayOrderError::BizSubscriptionUpdateError,
        CreatePostPayOrderError::BizTagDuplicateTagKey,
        CreatePostPayOrderError::BizTagOnlyServiceAccountHasPermission,
        CreatePostPayOrderError::BizTagRequestResourceNumExceed,
        CreatePostPayOrderError::BizTagRequestTagNumExceed,
        CreatePostPayOrderError::BizTagResourceNotExist,
        CreatePostPayOrderError::BizTagResourceNumExceed,
        CreatePostPayOrderError::BizTagTagkeyNotValid,
        CreatePostPayOrderError::BizTagTagvalueNotValid,
        CreatePostPayOrderError::BizTagTagNumExceed,
        CreatePostPayOrderError::BizTimeSpanEmpty,
        CreatePostPayOrderError::BizTopicAlreadyExists,
        CreatePostPayOrderError::BizTopicCompactTopicNotSupport,
        CreatePostPayOrderError::BizTopicCreateError,
        CreatePostPayOrderError::BizTopicCreateInternalError,
        CreatePostPayOrderError::BizTopicDeleteError,
        CreatePostPayOrderError::BizTopicExisted,
        CreatePostPayOrderError::BizTopicLocalTopicNotSupport,
        CreatePostPayOrderError::BizTopicNotFound,
        CreatePostPayOrderError::BizTopicOffsetError,
        CreatePostPayOrderError::BizTopicPartitionAddError,
        CreatePostPayOrderError::BizTopicPartitionError,
        CreatePostPayOrderError::BizTopicPartitionNumExceed,
        CreatePostPayOrderError::BizTopicStatusError,
        CreatePostPayOrderError::BizTopicTooMuch,
        CreatePostPayOrderError::BizTopicUpdateConfigError,
        CreatePostPayOrderError::BizTopicUpdateError,
        CreatePostPayOrderError::BizUpdateAclFailed,
        CreatePostPayOrderError::BizUpdateSubscriptionError,
        CreatePostPayOrderError::BizUpdateTopicError,
        CreatePostPayOrderError::BizUpdateTopicPermError,
        CreatePostPayOrderError::DataExceedMaxLimit,
        CreatePostPayOrderError::DbUpdateFailed,
        CreatePostPayOrderError::DeployCallbackIllegal,
        CreatePostPayOrderError::DeployNotRetriableError,
        CreatePostPayOrderError::DeployRetriableError,
        CreatePostPayOrderError::DeployError,
        CreatePostPayOrderError::DeployPreCheckError,
        CreatePostPayOrderError::DeployTypeNotSupport,
        CreatePostPayOrderError::FlowControl,
        CreatePostPayOrderError::GetConsumerMissingAccessKeyId,
        CreatePostPayOrderError::GroupActive,
        CreatePostPayOrderError::InstanceCaclulateChangeTime,
        CreatePostPayOrderError::InstanceChangeNotAllowed,
        CreatePostPayOrderError::InstanceInsertComponentFail,
        CreatePostPayOrderError::InstanceResourceNotSufficient,
        CreatePostPayOrderError::InstanceStatusNotRunning,
        CreatePostPayOrderError::InstanceUpdateComponentFail,
        CreatePostPayOrderError::InstanceUpgradeServiceVersion,
        CreatePostPayOrderError::InstanceStatusChangeNotAllowed,
        CreatePostPayOrderError::InstanceStatusNotAllowed,
        CreatePostPayOrderError::InstanceStatusNotReleased,
        CreatePostPayOrderError::InstanceStatusNotWaitChange,
        CreatePostPayOrderError::InstanceStatusNotWaitDeploy,
        CreatePostPayOrderError::InstanceStatusReleased,
        CreatePostPayOrderError::InstanceStatusStopped,
        CreatePostPayOrderError::InvalidParameterDataNotChange,
        CreatePostPayOrderError::InvalidParameterOtherParam,
        CreatePostPayOrderError::InvalidParameterVersionNotSupport,
        CreatePostPayOrderError::LdapCreateAdminError,
        CreatePostPayOrderError::LdapDeleteAdminError,
        CreatePostPayOrderError::ManagerConfigRuleExistError,
        CreatePostPayOrderError::ManagerConfigRuleNotExistError,
        CreatePostPayOrderError::ManagerNotCommit,
        CreatePostPayOrderError::ManagerRecoverTaskNotFound,
        CreatePostPayOrderError::ManagerRecoverTaskNotMatch,
        CreatePostPayOrderError::ManagerScheduledTaskStatusError,
        CreatePostPayOrderError::ManagerScheduledTaskStatusNotSupport,
        CreatePostPayOrderError::NotSupport,
        CreatePostPayOrderError::NotSupportDataStatus,
        CreatePostPayOrderError::OnsLoginCheckError,
        CreatePostPayOrderError::OnsInitEnvError,
        CreatePostPayOrderError::OnsInternalError2,
        CreatePostPayOrderError::OnsInvokeError,
        CreatePostPayOrderError::OnsLoginCheckError2,
        CreatePostPayOrderError::OnsServiceUnsupported,
        CreatePostPayOrderError::OnsSystemError,
        CreatePostPayOrderError::OnsSystemFlowControl,
        CreatePostPayOrderError::OrderCreateError,
        CreatePostPayOrderError::OrderInsufficientBalance,
        CreatePostPayOrderError::OssNotFound,
        CreatePostPayOrderError::OssPublishFailed,
        CreatePostPayOrderError::RamUserNotFoundByAccesskey,
        CreatePostPayOrderError::RamCreateResourceOwnerError,
        CreatePostPayOrderError::RamCreateResourcePermissionError,
        CreatePostPayOrderError::RamDeleteResourceOwnerError,
        CreatePostPayOrderError::RamDeleteResourcePermissionError,
        CreatePostPayOrderError::RamGetUserByAkError,
        CreatePostPayOrderError::RamUserNotFoundByAccesskey2,
        CreatePostPayOrderError::ScheduledTaskAlreadyHasSameTaskType,
        CreatePostPayOrderError::ScheduledTaskExecuteTimeGapTooShort,
        CreatePostPayOrderError::ServerlessPlanInstanceNotMatch,
        CreatePostPayOrderError::ServerlessPlanIntervalInvalid,
        CreatePostPayOrderError::ServerlessPlanNameExist,
        CreatePostPayOrderError::ServerlessPlanNotSupportEnabledRuleExist,
        CreatePostPayOrderError::ServerlessPlanNotSupportStatusEnabled,
        CreatePostPayOrderError::ServerlessPlanTaskStatusNotSupport,
        CreatePostPayOrderError::SlsQueryError,
        CreatePostPayOrderError::StsNotFound,
        CreatePostPayOrderError::TopicDownloadMessageFail,
        CreatePostPayOrderError::TopicExist,
        CreatePostPayOrderError::TopicNotFound,
        CreatePostPayOrderError::TopicQueryMessageFail,
        CreatePostPayOrderError::TopicSendFail,
        CreatePostPayOrderError::TopicStatusNotRunning,
        CreatePostPayOrderError::TopicStatusNotAllowed,
        CreatePostPayOrderError::VpcAssumeroleError,
        CreatePostPayOrderError::VpcVswZoneMappingError,
        CreatePostPayOrderError::WhiteDeleteError,
        CreatePostPayOrderError::WhiteIpAlreadyExistsError,
        CreatePostPayOrderError::WhiteIpIllegalError,
        CreatePostPayOrderError::WhiteIplistOverlongError,
        CreatePostPayOrderError::WhiteOverLengthError,
        CreatePostPayOrderError::WhiteParamError,
        CreatePostPayOrderError::NoPermission,
        CreatePostPayOrderError::InvalidParameterDataNotFound,
        CreatePostPayOrderError::InvalidDataFieldsIncomplete,
        CreatePostPayOrderError::AsyncTaskGroupNotFound,
        CreatePostPayOrderError::AsyncTaskHandlerNotFound,
        CreatePostPayOrderError::AsyncTaskTypeNotFound,
        CreatePostPayOrderError::GroupNotFound,
        CreatePostPayOrderError::InstanceNotFound,
        CreatePostPayOrderError::InstanceAgentNotFound,
        CreatePostPayOrderError::VpcVSwitchNotFound,
        CreatePostPayOrderError::InternalUnknownCodeError,
        CreatePostPayOrderError::GetConsumerProgressError,
        CreatePostPayOrderError::InternalError,
        CreatePostPayOrderError::InternalError2,
        CreatePostPayOrderError::OnsGetAllowedipInternalError,
        CreatePostPayOrderError::OnsInternalError,
        CreatePostPayOrderError::OnsUpdateAllowedipInternalError,
        CreatePostPayOrderError::RemoteCallError,
        CreatePostPayOrderError::RmqClusterEmpty,
    ];
}

/// Response to [`CreatePostPayOrderRequest`].
#[non_exhaustive]
pub struct CreatePostPayOrderResponse {
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
    CreatePostPayOrderResponse {
        "Code" => code: value,
        "Message" => message: value,
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`CreatePostPayOrderRequest`] names.
///
/// - [`InvalidAny`](super::DocumentedError::InvalidAny)
/// - [`BizLimitQuotaDown`](super::DocumentedError::BizLimitQuotaDown)
/// - [`BizLimitQuotaDown1`](super::DocumentedError::BizLimitQuotaDown1)
/// - [`BizLimitQuotaDown2`](super::DocumentedError::BizLimitQuotaDown2)
/// - [`InvalidPartitionAny`](super::DocumentedError::InvalidPartitionAny)
/// - [`BizFieldCheckInvalid`](super::DocumentedError::BizFieldCheckInvalid)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameterDataAlreadyExist`](super::DocumentedError::InvalidParameterDataAlreadyExist)
/// - [`InvalidParameterRange`](super::DocumentedError::InvalidParameterRange)
/// - [`InstanceExceedMaxLimit`](super::DocumentedError::InstanceExceedMaxLimit)
/// - [`DeployResourceNotEnough`](super::DocumentedError::DeployResourceNotEnough)
/// - [`InvalidParameterNotSupport`](super::DocumentedError::InvalidParameterNotSupport)
/// - [`InvalidParameterSize`](super::DocumentedError::InvalidParameterSize)
/// - [`InvalidParameterFormat`](super::DocumentedError::InvalidParameterFormat)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
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
/// - [`InvalidParameterDataNotFound`](super::DocumentedError::InvalidParameterDataNotFound)
/// - [`InvalidDataFieldsIncomplete`](super::DocumentedError::InvalidDataFieldsIncomplete)
/// - [`AsyncTaskGroupNotFound`](super::DocumentedError::AsyncTaskGroupNotFound)
/// - [`AsyncTaskHandlerNotFound`](super::DocumentedError::AsyncTaskHandlerNotFound)
/// - [`AsyncTaskTypeNotFound`](super::DocumentedError::AsyncTaskTypeNotFound)
/// - [`GroupNotFound`](super::DocumentedError::GroupNotFound)
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
/// - [`InstanceAgentNotFound`](super::DocumentedError::InstanceAgentNotFound)
/// - [`VpcVSwitchNotFound`](super::DocumentedError::VpcVSwitchNotFound)
/// - [`InternalUnknownCodeError`](super::DocumentedError::InternalUnknownCodeError)
/// - [`GetConsumerProgressError`](super::DocumentedError::GetConsumerProgressError)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
/// - [`OnsGetAllowedipInternalError`](super::DocumentedError::OnsGetAllowedipInternalError)
/// - [`OnsInternalError`](super::DocumentedError::OnsInternalError)
/// - [`OnsUpdateAllowedipInternalError`](super::DocumentedError::OnsUpdateAllowedipInternalError)
/// - [`RemoteCallError`](super::DocumentedError::RemoteCallError)
/// - [`RmqClusterEmpty`](super::DocumentedError::RmqClusterEmpty)
pub type CreatePostPayOrderError = super::DocumentedError;
