// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAcls`, from `alikafka/DescribeAcls.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AclOperationType, AclResourcePatternType, AclResourceType};

/// Lists access rules, found by user and resource.
///
/// ```no_run
/// # async fn example(client: alicloud_alikafka::Client) -> Result<(), alicloud_alikafka::Error> {
/// let request = alicloud_alikafka::DescribeAclsRequest::new()
///     .acl_resource_name("demo")
///     .acl_resource_type("Topic")
///     .instance_id("alikafka_pre-cn-v0h1cng0***")
///     .region_id("cn-hangzhou")
///     .username("test12****");
/// let reply = client.describe_acls(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAclsRequest {
    /// **Required.** Name that the ACL resource goes by. Example: `demo`.
    pub acl_resource_name: Option<String>,
    /// **Required.** What the permission is on: a `Topic`, a `Group`, the `Cluster`, or a
    /// `TransactionalId`. Example: `Topic`.
    pub acl_resource_type: Option<Open<AclResourceType>>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `alikafka_pre-cn-v0h1cng0***`.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the user logs on with. Example: `test12****`.
    pub username: Option<String>,
    /// Which kind of ACL resource pattern it is or is to be. Example: `LITERAL`.
    pub acl_resource_pattern_type: Option<Open<AclResourcePatternType>>,
    /// Name or address of the host concerned.
    pub host: Option<String>,
    /// Which kind of ACL permission it is or is to be.
    pub acl_permission_type: Option<String>,
    /// What the user may or may not do, such as `Read` or `Write`.
    pub acl_operation_type: Option<String>,
}

impl DescribeAclsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AclResourceName`, which is required.
    pub fn acl_resource_name(mut self, value: impl Into<String>) -> Self {
        self.acl_resource_name = Some(value.into());
        self
    }
    /// Sets `AclResourceType`, which is required.
    pub fn acl_resource_type(mut self, value: impl Into<Open<AclResourceType>>) -> Self {
        self.acl_resource_type = Some(value.into());
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
    /// Sets `Username`, which is required.
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
    /// Sets `AclResourcePatternType`.
    pub fn acl_resource_pattern_type(
        mut self,
        value: impl Into<Open<AclResourcePatternType>>,
    ) -> Self {
        self.acl_resource_pattern_type = Some(value.into());
        self
    }
    /// Sets `Host`.
    pub fn host(mut self, value: impl Into<String>) -> Self {
        self.host = Some(value.into());
        self
    }
    /// Sets `AclPermissionType`.
    pub fn acl_permission_type(mut self, value: impl Into<String>) -> Self {
        self.acl_permission_type = Some(value.into());
        self
    }
    /// Sets `AclOperationType`.
    pub fn acl_operation_type(mut self, value: impl Into<String>) -> Self {
        self.acl_operation_type = Some(value.into());
        self
    }
}

request! {
    DescribeAclsRequest {
        "AclResourceName" => acl_resource_name: query,
        "AclResourceType" => acl_resource_type: query,
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "Username" => username: query,
        "AclResourcePatternType" => acl_resource_pattern_type: query,
        "Host" => host: query,
        "AclPermissionType" => acl_permission_type: query,
        "AclOperationType" => acl_operation_type: query,
    }
}

impl Operation for DescribeAclsRequest {
    type Response = DescribeAclsResponse;
    type Error = DescribeAclsError;
    const INFO: OperationInfo = super::operation("DescribeAcls")
        .required(
            &["AclResourceName", "AclResourceType", "InstanceId", "RegionId", "Username"],
        )
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeAclsError] = &[
        DescribeAclsError::MissingParameter,
        DescribeAclsError::AclDelSaslError,
        DescribeAclsError::AclAddSaslError,
        DescribeAclsError::AclDisableError,
        DescribeAclsError::AclDuplicatedAuthError,
        DescribeAclsError::BizAclNotEnabled,
        DescribeAclsError::BizCanNotEnableAcl,
        DescribeAclsError::BizUpdateAclFailed,
        DescribeAclsError::InstanceCaclulateChangeTime,
        DescribeAclsError::AdminGetBrokerConfigError,
        DescribeAclsError::AdminUpdateBrokerConfigError,
        DescribeAclsError::AdminUpdateSubPermError,
        DescribeAclsError::AdminUpdateTopicPermError,
        DescribeAclsError::AgentBusinessError,
        DescribeAclsError::AgentError,
        DescribeAclsError::AsyncTaskDeleteTopic,
        DescribeAclsError::AsyncTaskExecuteTimeNotSupport,
        DescribeAclsError::AsyncTaskIgnored,
        DescribeAclsError::AsyncTaskNotMeetCondition,
        DescribeAclsError::AsyncTaskRetryLater,
        DescribeAclsError::AsyncTaskTypeAlreadyExist,
        DescribeAclsError::AsyncTaskSlaveNotCompleted,
        DescribeAclsError::AuthCalSignatureError,
        DescribeAclsError::AuthCsrfCheckError,
        DescribeAclsError::AuthLoginCheckError,
        DescribeAclsError::AuthOnsChannelInvalid,
        DescribeAclsError::AuthPermissionCheckError,
        DescribeAclsError::AuthRequestNotAllowed,
        DescribeAclsError::AuthResourceEmpowerCheckError,
        DescribeAclsError::AuthResourceOwnerError,
        DescribeAclsError::AuthServiceCheckError,
        DescribeAclsError::AuthSignatureCheckError,
        DescribeAclsError::AuthSystemPermissionCheckError,
        DescribeAclsError::AuthTopicCreateError,
        DescribeAclsError::AuthUserCheckError,
        DescribeAclsError::AuthUserInBlackList,
        DescribeAclsError::BizGetTopicStatusError,
        DescribeAclsError::BizInstanceNotFound,
        DescribeAclsError::BizInstanceStatusError,
        DescribeAclsError::BizLimitPubnetwork,
        DescribeAclsError::BizLimitQuotaDown,
        DescribeAclsError::BizLimitQuotaDown1,
        DescribeAclsError::BizLimitQuotaDown2,
        DescribeAclsError::BizTagResourceNotSupported,
        DescribeAclsError::BizAoneCheckError,
        DescribeAclsError::BizBroadcastingPullUnsupport,
        DescribeAclsError::BizBrokerNotFound,
        DescribeAclsError::BizClusterIsEmpty,
        DescribeAclsError::BizConsumerGroupActiveError,
        DescribeAclsError::BizConsumerIdBelongToOtherUser,
        DescribeAclsError::BizConsumerNeverRunning,
        DescribeAclsError::BizConsumerNotOnline,
        DescribeAclsError::BizCreateOrderConfigError,
        DescribeAclsError::BizCreatePublishError,
        DescribeAclsError::BizCreateSubscriptionError,
        DescribeAclsError::BizCreateTopicError,
        DescribeAclsError::BizCreateTopicNumLessThanBeforeError,
        DescribeAclsError::BizDeleteOrderConfigError,
        DescribeAclsError::BizDeleteSubscriptionError,
        DescribeAclsError::BizDeleteTopicError,
        DescribeAclsError::BizDownloadMessageError,
        DescribeAclsError::BizFieldCheckInvalid,
        DescribeAclsError::BizFindConsumerGroupInfoError,
        DescribeAclsError::BizGetAppkeyListError,
        DescribeAclsError::BizGetClusterInfoError,
        DescribeAclsError::BizGetConsumerConnectionError,
        DescribeAclsError::BizGetConsumerRunningInfoError,
        DescribeAclsError::BizGetConsumeAccumulateError,
        DescribeAclsError::BizGetConsumeStatusError,
        DescribeAclsError::BizGetTopicRouteInfoError,
        DescribeAclsError::BizGetTopicStatusError2,
        DescribeAclsError::BizInstanceAlreadyExists,
        DescribeAclsError::BizInstanceBasicInfoError,
        DescribeAclsError::BizInstanceCreateError,
        DescribeAclsError::BizInstanceCreateOrderError,
        DescribeAclsError::BizInstanceDeleteError,
        DescribeAclsError::BizInstanceLocationError,
        DescribeAclsError::BizInstanceNotFound2,
        DescribeAclsError::BizInstanceOnlyProfessionalSupport,
        DescribeAclsError::BizInstanceOwnerError,
        DescribeAclsError::BizInstancePaidtypeNotSupport,
        DescribeAclsError::BizInstancePermissionCheckError,
        DescribeAclsError::BizInstanceRefundError,
        DescribeAclsError::BizInstanceReleaseError,
        DescribeAclsError::BizInstanceReleaseExistConsumerGroupError,
        DescribeAclsError::BizInstanceReleaseExistTopicError,
        DescribeAclsError::BizInstanceReleaseLesshourError,
        DescribeAclsError::BizInstanceStatusError2,
        DescribeAclsError::BizInstanceUpdateError,
        DescribeAclsError::BizInstanceUpgradeOrderError,
        DescribeAclsError::BizMessageTrackError,
        DescribeAclsError::BizNoMessage,
        DescribeAclsError::BizProducerIdBelongToOtherUser,
        DescribeAclsError::BizPublisherExisted,
        DescribeAclsError::BizPublishInfoNotFound,
        DescribeAclsError::BizPushMessageToConsumerError,
        DescribeAclsError::BizQueryConsumeTimespanError,
        DescribeAclsError::BizQueryMessageError,
        DescribeAclsError::BizResetOffsetError,
        DescribeAclsError::BizSaslUserNotExist,
        DescribeAclsError::BizSaslUserNumExceed,
        DescribeAclsError::BizSendMessageError,
        DescribeAclsError::BizSlrCreateNoPermission,
        DescribeAclsError::BizSubscriptionAlreadyExists,
        DescribeAclsError::BizSubscriptionCreateError,
        DescribeAclsError::BizSubscriptionDeleteError,
        DescribeAclsError::BizSubscriptionExisted,
        DescribeAclsError::BizSubscriptionNotFound,
        DescribeAclsError::BizSubscriptionPermissionCheckError,
        DescribeAclsError::BizSubscriptionStatusError,
        DescribeAclsError::BizSubscriptionTooMuch,
        DescribeAclsError::BizSubscriptionUpdateError,
        DescribeAclsError::BizTagDuplicateTagKey,
        DescribeAclsError::BizTagOnlyServiceAccountHasPermission,
        DescribeAclsError::BizTagRequestResourceNumExceed,
        DescribeAclsError::BizTagRequestTagNumExceed,
        DescribeAclsError::BizTagResourceNotExist,
        DescribeAclsError::BizTagResourceNumExceed,
        DescribeAclsError::BizTagTagkeyNotValid,
        DescribeAclsError::BizTagTagvalueNotValid,
        DescribeAclsError::BizTagTagNumExceed,
        DescribeAclsError::BizTimeSpanEmpty,
        DescribeAclsError::BizTopicAlreadyExists,
        DescribeAclsError::BizTopicCompactTopicNotSupport,
        DescribeAclsError::BizTopicCreateError,
        DescribeAclsError::BizTopicCreateInternalError,
        DescribeAclsError::BizTopicDeleteError,
        DescribeAclsError::BizTopicExisted,
        DescribeAclsError::BizTopicLocalTopicNotSupport,
        DescribeAclsError::BizTopicNotFound,
        DescribeAclsError::BizTopicOffsetError,
        DescribeAclsError::BizTopicPartitionAddError,
        DescribeAclsError::BizTopicPartitionError,
        DescribeAclsError::BizTopicPartitionNumExceed,
        DescribeAclsError::BizTopicStatusError,
        DescribeAclsError::BizTopicTooMuch,
        DescribeAclsError::BizTopicUpdateConfigError,
        DescribeAclsError::BizTopicUpdateError,
        DescribeAclsError::BizUpdateSubscriptionError,
        DescribeAclsError::BizUpdateTopicError,
        DescribeAclsError::BizUpdateTopicPermError,
        DescribeAclsError::DataExceedMaxLimit,
        DescribeAclsError::DbUpdateFailed,
        DescribeAclsError::DeployCallbackIllegal,
        DescribeAclsError::DeployNotRetriableError,
        DescribeAclsError::DeployResourceNotEnough,
        DescribeAclsError::DeployRetriableError,
        DescribeAclsError::DeployError,
        DescribeAclsError::DeployPreCheckError,
        DescribeAclsError::DeployTypeNotSupport,
        DescribeAclsError::FlowControl,
        DescribeAclsError::GetConsumerMissingAccessKeyId,
        DescribeAclsError::GroupActive,
        DescribeAclsError::InstanceChangeNotAllowed,
        DescribeAclsError::InstanceExceedMaxLimit,
        DescribeAclsError::InstanceInsertComponentFail,
        DescribeAclsError::InstanceResourceNotSufficient,
        DescribeAclsError::InstanceStatusNotRunning,
        DescribeAclsError::InstanceUpdateComponentFail,
        DescribeAclsError::InstanceUpgradeServiceVersion,
        DescribeAclsError::InstanceStatusChangeNotAllowed,
        DescribeAclsError::InstanceStatusNotAllowed,
        DescribeAclsError::InstanceStatusNotReleased,
        DescribeAclsError::InstanceStatusNotWaitChange,
        DescribeAclsError::InstanceStatusNotWaitDeploy,
        DescribeAclsError::InstanceStatusReleased,
        DescribeAclsError::InstanceStatusStopped,
        DescribeAclsError::InvalidAny,
        DescribeAclsError::InvalidPartitionAny,
        DescribeAclsError::InvalidParameter,
        DescribeAclsError::InvalidParameterDataAlreadyExist,
        DescribeAclsError::InvalidParameterDataNotChange,
        DescribeAclsError::InvalidParameterFormat,
        DescribeAclsError::InvalidParameterNotSupport,
        DescribeAclsError::InvalidParameterOtherParam,
        DescribeAclsError::InvalidParameterRange,
        DescribeAclsError::InvalidParameterSize,
        DescribeAclsError::InvalidParameterVersionNotSupport,
        DescribeAclsError::LdapCreateAdminError,
        DescribeAclsError::LdapDeleteAdminError,
        DescribeAclsError::ManagerConfigRuleExistError,
        DescribeAclsError::ManagerConfigRuleNotExistError,
        DescribeAclsError::ManagerNotCommit,
        DescribeAclsError::ManagerRecoverTaskNotFound,
        DescribeAclsError::ManagerRecoverTaskNotMatch,
        DescribeAclsError::ManagerScheduledTaskStatusError,
        DescribeAclsError::ManagerScheduledTaskStatusNotSupport,
        DescribeAclsError::NotSupport,
        DescribeAclsError::NotSupportDataStatus,
        DescribeAclsError::OnsLoginCheckError,
        DescribeAclsError::OnsInitEnvError,
        DescribeAclsError::OnsInternalError2,
        DescribeAclsError::OnsInvokeError,
        DescribeAclsError::OnsLoginCheckError2,
        DescribeAclsError::OnsServiceUnsupported,
        DescribeAclsError::OnsSystemError,
        DescribeAclsError::OnsSystemFlowControl,
        DescribeAclsError::OrderCreateError,
        DescribeAclsError::OrderInsufficientBalance,
        DescribeAclsError::OssNotFound,
        DescribeAclsError::OssPublishFailed,
        DescribeAclsError::RamUserNotFoundByAccesskey,
        DescribeAclsError::RamCreateResourceOwnerError,
        DescribeAclsError::RamCreateResourcePermissionError,
        DescribeAclsError::RamDeleteResourceOwnerError,
        DescribeAclsError::RamDeleteResourcePermissionError,
        DescribeAclsError::RamGetUserByAkError,
        DescribeAclsError::RamUserNotFoundByAccesskey2,
        DescribeAclsError::ScheduledTaskAlreadyHasSameTaskType,
        DescribeAclsError::ScheduledTaskExecuteTimeGapTooShort,
        DescribeAclsError::ServerlessPlanInstanceNotMatch,
        DescribeAclsError::ServerlessPlanIntervalInvalid,
        DescribeAclsError::ServerlessPlanNameExist,
        DescribeAclsError::ServerlessPlanNotSupportEnabledRuleExist,
        DescribeAclsError::ServerlessPlanNotSupportStatusEnabled,
        DescribeAclsError::ServerlessPlanTaskStatusNotSupport,
        DescribeAclsError::SlsQueryError,
        DescribeAclsError::StsNotFound,
        DescribeAclsError::TopicDownloadMessageFail,
        DescribeAclsError::TopicExist,
        DescribeAclsError::TopicNotFound,
        DescribeAclsError::TopicQueryMessageFail,
        DescribeAclsError::TopicSendFail,
        DescribeAclsError::TopicStatusNotRunning,
        DescribeAclsError::TopicStatusNotAllowed,
        DescribeAclsError::VpcAssumeroleError,
        DescribeAclsError::VpcVswZoneMappingError,
        DescribeAclsError::WhiteDeleteError,
        DescribeAclsError::WhiteIpAlreadyExistsError,
        DescribeAclsError::WhiteIpIllegalError,
        DescribeAclsError::WhiteIplistOverlongError,
        DescribeAclsError::WhiteOverLengthError,
        DescribeAclsError::WhiteParamError,
        DescribeAclsError::NoPermission,
        DescribeAclsError::AsyncTaskGroupNotFound,
        DescribeAclsError::AsyncTaskHandlerNotFound,
        DescribeAclsError::AsyncTaskTypeNotFound,
        DescribeAclsError::GroupNotFound,
        DescribeAclsError::InstanceNotFound,
        DescribeAclsError::InstanceAgentNotFound,
        DescribeAclsError::InvalidDataFieldsIncomplete,
        DescribeAclsError::InvalidParameterDataNotFound,
        DescribeAclsError::VpcVSwitchNotFound,
        DescribeAclsError::GetConsumerProgressError,
        DescribeAclsError::InternalError,
        DescribeAclsError::InternalError2,
        DescribeAclsError::InternalUnknownCodeError,
        DescribeAclsError::OnsGetAllowedipInternalError,
        DescribeAclsError::OnsInternalError,
        DescribeAclsError::OnsUpdateAllowedipInternalError,
        DescribeAclsError::RemoteCallError,
        DescribeAclsError::RmqClusterEmpty,
    ];
}

/// Response to [`DescribeAclsRequest`].
#[non_exhaustive]
pub struct DescribeAclsResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Items of the kind kafka ACL that were found or are concerned.
    pub kafka_acl_list: Vec<KafkaAclVO>,
    /// Text for people that explains the code or the event beside it. Example: `operation success.`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `46496E38-881E-4719-A2F3-F3DA6AEA***`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeAclsResponse {
        "Code" => code: value,
        "KafkaAclList" => kafka_acl_list: list("KafkaAclVO"),
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Items of the kind kafka ACL that were found or are concerned.
#[non_exhaustive]
pub struct KafkaAclVO {
    /// What the user may or may not do, such as `Read` or `Write`.
    pub acl_operation_type: Option<Open<AclOperationType>>,
    /// Name that the ACL resource goes by. Example: `demo`.
    pub acl_resource_name: Option<String>,
    /// Which kind of ACL resource pattern it is or is to be. Example: `LITERAL`.
    pub acl_resource_pattern_type: Option<Open<AclResourcePatternType>>,
    /// What the permission is on: a `Topic`, a `Group`, the `Cluster`, or a `TransactionalId`.
    /// Example: `Topic`.
    pub acl_resource_type: Option<Open<AclResourceType>>,
    /// Name or address of the host concerned. Example: `*`.
    pub host: Option<String>,
    /// Name that the user logs on with. Example: `test12***`.
    pub username: Option<String>,
    /// Which kind of ACL permission it is or is to be. Example: `DENY`.
    pub acl_permission_type: Option<String>,
}

response! {
    KafkaAclVO {
        "AclOperationType" => acl_operation_type: value,
        "AclResourceName" => acl_resource_name: value,
        "AclResourcePatternType" => acl_resource_pattern_type: value,
        "AclResourceType" => acl_resource_type: value,
        "Host" => host: value,
        "Username" => username: value,
        "AclPermissionType" => acl_permission_type: value,
    }
}

/// Errors that the documentation of [`DescribeAclsRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`AclDelSaslError`](super::DocumentedError::AclDelSaslError)
/// - [`AclAddSaslError`](super::DocumentedError::AclAddSaslError)
/// - [`AclDisableError`](super::DocumentedError::AclDisableError)
/// - [`AclDuplicatedAuthError`](super::DocumentedError::AclDuplicatedAuthError)
/// - [`BizAclNotEnabled`](super::DocumentedError::BizAclNotEnabled)
/// - [`BizCanNotEnableAcl`](super::DocumentedError::BizCanNotEnableAcl)
/// - [`BizUpdateAclFailed`](super::DocumentedError::BizUpdateAclFailed)
/// - [`InstanceCaclulateChangeTime`](super::DocumentedError::InstanceCaclulateChangeTime)
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
pub type DescribeAclsError = super::DocumentedError;
