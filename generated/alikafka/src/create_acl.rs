// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAcl`, from `alikafka/CreateAcl.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AclOperationType, AclResourcePatternType, AclResourceType};

/// Grants or denies a SASL user operations on topics, groups or other resources.
///
/// ```no_run
/// # async fn example(client: alicloud_alikafka::Client) -> Result<(), alicloud_alikafka::Error> {
/// let request = alicloud_alikafka::CreateAclRequest::new()
///     .acl_operation_type("Read")
///     .acl_resource_name("X***")
///     .acl_resource_pattern_type("LITERAL")
///     .acl_resource_type("Group")
///     .instance_id("alikafka_pre-cn-v0h1cng00***")
///     .region_id("cn-hangzhou")
///     .username("test***");
/// let reply = client.create_acl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAclRequest {
    /// **Required.** What the user may or may not do, such as `Read` or `Write`.
    pub acl_operation_type: Option<Open<AclOperationType>>,
    /// **Required.** Name that the ACL resource goes by. Example: `X***`.
    pub acl_resource_name: Option<String>,
    /// **Required.** Which kind of ACL resource pattern it is or is to be. Example: `LITERAL`.
    pub acl_resource_pattern_type: Option<Open<AclResourcePatternType>>,
    /// **Required.** What the permission is on: a `Topic`, a `Group`, the `Cluster`, or a
    /// `TransactionalId`. Example: `Group`.
    pub acl_resource_type: Option<Open<AclResourceType>>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `alikafka_pre-cn-v0h1cng00***`.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the user logs on with. Example: `test***`.
    pub username: Option<String>,
    /// Kinds of ACL operation to work on or to narrow the list down to.
    pub acl_operation_types: Option<String>,
    /// Which kind of ACL permission it is or is to be.
    pub acl_permission_type: Option<String>,
    /// Name or address of the host concerned.
    pub host: Option<String>,
}

impl CreateAclRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AclOperationType`, which is required.
    pub fn acl_operation_type(
        mut self,
        value: impl Into<Open<AclOperationType>>,
    ) -> Self {
        self.acl_operation_type = Some(value.into());
        self
    }
    /// Sets `AclResourceName`, which is required.
    pub fn acl_resource_name(mut self, value: impl Into<String>) -> Self {
        self.acl_resource_name = Some(value.into());
        self
    }
    /// Sets `AclResourcePatternType`, which is required.
    pub fn acl_resource_pattern_type(
        mut self,
        value: impl Into<Open<AclResourcePatternType>>,
    ) -> Self {
        self.acl_resource_pattern_type = Some(value.into());
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
    /// Sets `AclOperationTypes`.
    pub fn acl_operation_types(mut self, value: impl Into<String>) -> Self {
        self.acl_operation_types = Some(value.into());
        self
    }
    /// Sets `AclPermissionType`.
    pub fn acl_permission_type(mut self, value: impl Into<String>) -> Self {
        self.acl_permission_type = Some(value.into());
        self
    }
    /// Sets `Host`.
    pub fn host(mut self, value: impl Into<String>) -> Self {
        self.host = Some(value.into());
        self
    }
}

request! {
    CreateAclRequest {
        "AclOperationType" => acl_operation_type: query,
        "AclResourceName" => acl_resource_name: query,
        "AclResourcePatternType" => acl_resource_pattern_type: query,
        "AclResourceType" => acl_resource_type: query,
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "Username" => username: query,
        "AclOperationTypes" => acl_operation_types: query,
        "AclPermissionType" => acl_permission_type: query,
        "Host" => host: query,
    }
}

impl Operation for CreateAclRequest {
    type Response = CreateAclResponse;
    type Error = CreateAclError;
    const INFO: OperationInfo = super::operation("CreateAcl")
        .required(
            &[
                "AclOperationType",
                "AclResourceName",
                "AclResourcePatternType",
                "AclResourceType",
                "InstanceId",
                "RegionId",
                "Username",
            ],
        )
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [CreateAclError] = &[
        CreateAclError::AclAddSaslError,
        CreateAclError::BizSaslUserNotExist,
        CreateAclError::BizSaslUserNumExceed,
        CreateAclError::AclDisableError,
        CreateAclError::AclDuplicatedAuthError,
        CreateAclError::BizAclNotEnabled,
        CreateAclError::BizCanNotEnableAcl,
        CreateAclError::BizUpdateAclFailed,
        CreateAclError::InstanceCaclulateChangeTime,
        CreateAclError::InstanceStatusNotRunning,
        CreateAclError::InvalidParameter,
        CreateAclError::MissingParameter,
        CreateAclError::AclDelSaslError,
        CreateAclError::AdminGetBrokerConfigError,
        CreateAclError::AdminUpdateBrokerConfigError,
        CreateAclError::AdminUpdateSubPermError,
        CreateAclError::AdminUpdateTopicPermError,
        CreateAclError::AgentBusinessError,
        CreateAclError::AgentError,
        CreateAclError::AsyncTaskDeleteTopic,
        CreateAclError::AsyncTaskExecuteTimeNotSupport,
        CreateAclError::AsyncTaskIgnored,
        CreateAclError::AsyncTaskNotMeetCondition,
        CreateAclError::AsyncTaskRetryLater,
        CreateAclError::AsyncTaskTypeAlreadyExist,
        CreateAclError::AsyncTaskSlaveNotCompleted,
        CreateAclError::AuthCalSignatureError,
        CreateAclError::AuthCsrfCheckError,
        CreateAclError::AuthLoginCheckError,
        CreateAclError::AuthOnsChannelInvalid,
        CreateAclError::AuthPermissionCheckError,
        CreateAclError::AuthRequestNotAllowed,
        CreateAclError::AuthResourceEmpowerCheckError,
        CreateAclError::AuthResourceOwnerError,
        CreateAclError::AuthServiceCheckError,
        CreateAclError::AuthSignatureCheckError,
        CreateAclError::AuthSystemPermissionCheckError,
        CreateAclError::AuthTopicCreateError,
        CreateAclError::AuthUserCheckError,
        CreateAclError::AuthUserInBlackList,
        CreateAclError::BizGetTopicStatusError,
        CreateAclError::BizInstanceNotFound,
        CreateAclError::BizInstanceStatusError,
        CreateAclError::BizLimitPubnetwork,
        CreateAclError::BizLimitQuotaDown,
        CreateAclError::BizLimitQuotaDown1,
        CreateAclError::BizLimitQuotaDown2,
        CreateAclError::BizTagResourceNotSupported,
        CreateAclError::BizAoneCheckError,
        CreateAclError::BizBroadcastingPullUnsupport,
        CreateAclError::BizBrokerNotFound,
        CreateAclError::BizClusterIsEmpty,
        CreateAclError::BizConsumerGroupActiveError,
        CreateAclError::BizConsumerIdBelongToOtherUser,
        CreateAclError::BizConsumerNeverRunning,
        CreateAclError::BizConsumerNotOnline,
        CreateAclError::BizCreateOrderConfigError,
        CreateAclError::BizCreatePublishError,
        CreateAclError::BizCreateSubscriptionError,
        CreateAclError::BizCreateTopicError,
        CreateAclError::BizCreateTopicNumLessThanBeforeError,
        CreateAclError::BizDeleteOrderConfigError,
        CreateAclError::BizDeleteSubscriptionError,
        CreateAclError::BizDeleteTopicError,
        CreateAclError::BizDownloadMessageError,
        CreateAclError::BizFieldCheckInvalid,
        CreateAclError::BizFindConsumerGroupInfoError,
        CreateAclError::BizGetAppkeyListError,
        CreateAclError::BizGetClusterInfoError,
        CreateAclError::BizGetConsumerConnectionError,
        CreateAclError::BizGetConsumerRunningInfoError,
        CreateAclError::BizGetConsumeAccumulateError,
        CreateAclError::BizGetConsumeStatusError,
        CreateAclError::BizGetTopicRouteInfoError,
        CreateAclError::BizGetTopicStatusError2,
        CreateAclError::BizInstanceAlreadyExists,
        CreateAclError::BizInstanceBasicInfoError,
        CreateAclError::BizInstanceCreateError,
        CreateAclError::BizInstanceCreateOrderError,
        CreateAclError::BizInstanceDeleteError,
        CreateAclError::BizInstanceLocationError,
        CreateAclError::BizInstanceNotFound2,
        CreateAclError::BizInstanceOnlyProfessionalSupport,
        CreateAclError::BizInstanceOwnerError,
        CreateAclError::BizInstancePaidtypeNotSupport,
        CreateAclError::BizInstancePermissionCheckError,
        CreateAclError::BizInstanceRefundError,
        CreateAclError::BizInstanceReleaseError,
        CreateAclError::BizInstanceReleaseExistConsumerGroupError,
        CreateAclError::BizInstanceReleaseExistTopicError,
        CreateAclError::BizInstanceReleaseLesshourError,
        CreateAclError::BizInstanceStatusError2,
        CreateAclError::BizInstanceUpdateError,
        CreateAclError::BizInstanceUpgradeOrderError,
        CreateAclError::BizMessageTrackError,
        CreateAclError::BizNoMessage,
        CreateAclError::BizProducerIdBelongToOtherUser,
        CreateAclError::BizPublisherExisted,
        CreateAclError::BizPublishInfoNotFound,
        CreateAclError::BizPushMessageToConsumerError,
        CreateAclError::BizQueryConsumeTimespanError,
        CreateAclError::BizQueryMessageError,
        CreateAclError::BizResetOffsetError,
        CreateAclError::BizSendMessageError,
        CreateAclError::BizSlrCreateNoPermission,
        CreateAclError::BizSubscriptionAlreadyExists,
        CreateAclError::BizSubscriptionCreateError,
        CreateAclError::BizSubscriptionDeleteError,
        CreateAclError::BizSubscriptionExisted,
        CreateAclError::BizSubscriptionNotFound,
        CreateAclError::BizSubscriptionPermissionCheckError,
        CreateAclError::BizSubscriptionStatusError,
        CreateAclError::BizSubscriptionTooMuch,
        CreateAclError::BizSubscriptionUpdateError,
        CreateAclError::BizTagDuplicateTagKey,
        CreateAclError::BizTagOnlyServiceAccountHasPermission,
        CreateAclError::BizTagRequestResourceNumExceed,
        CreateAclError::BizTagRequestTagNumExceed,
        CreateAclError::BizTagResourceNotExist,
        CreateAclError::BizTagResourceNumExceed,
        CreateAclError::BizTagTagkeyNotValid,
        CreateAclError::BizTagTagvalueNotValid,
        CreateAclError::BizTagTagNumExceed,
        CreateAclError::BizTimeSpanEmpty,
        CreateAclError::BizTopicAlreadyExists,
        CreateAclError::BizTopicCompactTopicNotSupport,
        CreateAclError::BizTopicCreateError,
        CreateAclError::BizTopicCreateInternalError,
        CreateAclError::BizTopicDeleteError,
        CreateAclError::BizTopicExisted,
        CreateAclError::BizTopicLocalTopicNotSupport,
        CreateAclError::BizTopicNotFound,
        CreateAclError::BizTopicOffsetError,
        CreateAclError::BizTopicPartitionAddError,
        CreateAclError::BizTopicPartitionError,
        CreateAclError::BizTopicPartitionNumExceed,
        CreateAclError::BizTopicStatusError,
        CreateAclError::BizTopicTooMuch,
        CreateAclError::BizTopicUpdateConfigError,
        CreateAclError::BizTopicUpdateError,
        CreateAclError::BizUpdateSubscriptionError,
        CreateAclError::BizUpdateTopicError,
        CreateAclError::BizUpdateTopicPermError,
        CreateAclError::DataExceedMaxLimit,
        CreateAclError::DbUpdateFailed,
        CreateAclError::DeployCallbackIllegal,
        CreateAclError::DeployNotRetriableError,
        CreateAclError::DeployResourceNotEnough,
        CreateAclError::DeployRetriableError,
        CreateAclError::DeployError,
        CreateAclError::DeployPreCheckError,
        CreateAclError::DeployTypeNotSupport,
        CreateAclError::FlowControl,
        CreateAclError::GetConsumerMissingAccessKeyId,
        CreateAclError::GroupActive,
        CreateAclError::InstanceChangeNotAllowed,
        CreateAclError::InstanceExceedMaxLimit,
        CreateAclError::InstanceInsertComponentFail,
        CreateAclError::InstanceResourceNotSufficient,
        CreateAclError::InstanceUpdateComponentFail,
        CreateAclError::InstanceUpgradeServiceVersion,
        CreateAclError::InstanceStatusChangeNotAllowed,
        CreateAclError::InstanceStatusNotAllowed,
        CreateAclError::InstanceStatusNotReleased,
        CreateAclError::InstanceStatusNotWaitChange,
        CreateAclError::InstanceStatusNotWaitDeploy,
        CreateAclError::InstanceStatusReleased,
        CreateAclError::InstanceStatusStopped,
        CreateAclError::InvalidAny,
        CreateAclError::InvalidPartitionAny,
        CreateAclError::InvalidParameterDataAlreadyExist,
        CreateAclError::InvalidParameterDataNotChange,
        CreateAclError::InvalidParameterFormat,
        CreateAclError::InvalidParameterNotSupport,
        CreateAclError::InvalidParameterOtherParam,
        CreateAclError::InvalidParameterRange,
        CreateAclError::InvalidParameterSize,
        CreateAclError::InvalidParameterVersionNotSupport,
        CreateAclError::LdapCreateAdminError,
        CreateAclError::LdapDeleteAdminError,
        CreateAclError::ManagerConfigRuleExistError,
        CreateAclError::ManagerConfigRuleNotExistError,
        CreateAclError::ManagerNotCommit,
        CreateAclError::ManagerRecoverTaskNotFound,
        CreateAclError::ManagerRecoverTaskNotMatch,
        CreateAclError::ManagerScheduledTaskStatusError,
        CreateAclError::ManagerScheduledTaskStatusNotSupport,
        CreateAclError::NotSupport,
        CreateAclError::NotSupportDataStatus,
        CreateAclError::OnsLoginCheckError,
        CreateAclError::OnsInitEnvError,
        CreateAclError::OnsInternalError2,
        CreateAclError::OnsInvokeError,
        CreateAclError::OnsLoginCheckError2,
        CreateAclError::OnsServiceUnsupported,
        CreateAclError::OnsSystemError,
        CreateAclError::OnsSystemFlowControl,
        CreateAclError::OrderCreateError,
        CreateAclError::OrderInsufficientBalance,
        CreateAclError::OssNotFound,
        CreateAclError::OssPublishFailed,
        CreateAclError::RamUserNotFoundByAccesskey,
        CreateAclError::RamCreateResourceOwnerError,
        CreateAclError::RamCreateResourcePermissionError,
        CreateAclError::RamDeleteResourceOwnerError,
        CreateAclError::RamDeleteResourcePermissionError,
        CreateAclError::RamGetUserByAkError,
        CreateAclError::RamUserNotFoundByAccesskey2,
        CreateAclError::ScheduledTaskAlreadyHasSameTaskType,
        CreateAclError::ScheduledTaskExecuteTimeGapTooShort,
        CreateAclError::ServerlessPlanInstanceNotMatch,
        CreateAclError::ServerlessPlanIntervalInvalid,
        CreateAclError::ServerlessPlanNameExist,
        CreateAclError::ServerlessPlanNotSupportEnabledRuleExist,
        CreateAclError::ServerlessPlanNotSupportStatusEnabled,
        CreateAclError::ServerlessPlanTaskStatusNotSupport,
        CreateAclError::SlsQueryError,
        CreateAclError::StsNotFound,
        CreateAclError::TopicDownloadMessageFail,
        CreateAclError::TopicExist,
        CreateAclError::TopicNotFound,
        CreateAclError::TopicQueryMessageFail,
        CreateAclError::TopicSendFail,
        CreateAclError::TopicStatusNotRunning,
        CreateAclError::TopicStatusNotAllowed,
        CreateAclError::VpcAssumeroleError,
        CreateAclError::VpcVswZoneMappingError,
        CreateAclError::WhiteDeleteError,
        CreateAclError::WhiteIpAlreadyExistsError,
        CreateAclError::WhiteIpIllegalError,
        CreateAclError::WhiteIplistOverlongError,
        CreateAclError::WhiteOverLengthError,
        CreateAclError::WhiteParamError,
        CreateAclError::NoPermission,
        CreateAclError::InstanceNotFound,
        CreateAclError::AsyncTaskGroupNotFound,
        CreateAclError::AsyncTaskHandlerNotFound,
        CreateAclError::AsyncTaskTypeNotFound,
        CreateAclError::GroupNotFound,
        CreateAclError::InstanceAgentNotFound,
        CreateAclError::InvalidDataFieldsIncomplete,
        CreateAclError::InvalidParameterDataNotFound,
        CreateAclError::VpcVSwitchNotFound,
        CreateAclError::GetConsumerProgressError,
        CreateAclError::InternalError,
        CreateAclError::InternalError2,
        CreateAclError::InternalUnknownCodeError,
        CreateAclError::OnsGetAllowedipInternalError,
        CreateAclError::OnsInternalError,
        CreateAclError::OnsUpdateAllowedipInternalError,
        CreateAclError::RemoteCallError,
        CreateAclError::RmqClusterEmpty,
    ];
}

/// Response to [`CreateAclRequest`].
#[non_exhaustive]
pub struct CreateAclResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `operation success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `56729737-C428-4E1B-AC68-7A8C2D5****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CreateAclResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`CreateAclRequest`] names.
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
/// - [`InstanceStatusNotRunning`](super::DocumentedError::InstanceStatusNotRunning)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
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
pub type CreateAclError = super::DocumentedError;
