// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAcl`, from `alikafka/DeleteAcl.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AclOperationType, AclResourcePatternType, AclResourceType};

/// Takes an access rule of a user on a topic or group away.
///
/// ```no_run
/// # async fn example(client: alicloud_alikafka::Client) -> Result<(), alicloud_alikafka::Error> {
/// let request = alicloud_alikafka::DeleteAclRequest::new()
///     .acl_operation_type("Write")
///     .acl_resource_name("demo")
///     .acl_resource_pattern_type("LITERAL")
///     .acl_resource_type("Topic")
///     .instance_id("alikafka_pre-cn-v0h1cng0****")
///     .region_id("cn-hangzhou")
///     .username("test12****");
/// let reply = client.delete_acl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAclRequest {
    /// **Required.** What the user may or may not do, such as `Read` or `Write`.
    pub acl_operation_type: Option<Open<AclOperationType>>,
    /// **Required.** Name that the ACL resource goes by. Example: `demo`.
    pub acl_resource_name: Option<String>,
    /// **Required.** Which kind of ACL resource pattern it is or is to be. Example: `LITERAL`.
    pub acl_resource_pattern_type: Option<Open<AclResourcePatternType>>,
    /// **Required.** What the permission is on: a `Topic`, a `Group`, the `Cluster`, or a
    /// `TransactionalId`. Example: `Topic`.
    pub acl_resource_type: Option<Open<AclResourceType>>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `alikafka_pre-cn-v0h1cng0****`.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the user logs on with. Example: `test12****`.
    pub username: Option<String>,
    /// Kinds of ACL operation to work on or to narrow the list down to.
    pub acl_operation_types: Option<String>,
    /// Which kind of ACL permission it is or is to be.
    pub acl_permission_type: Option<String>,
    /// Name or address of the host concerned.
    pub host: Option<String>,
}

impl DeleteAclRequest {
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
    DeleteAclRequest {
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

impl Operation for DeleteAclRequest {
    type Response = DeleteAclResponse;
    type Error = DeleteAclError;
    const INFO: OperationInfo = super::operation("DeleteAcl")
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
    const ERRORS: &'static [DeleteAclError] = &[
        DeleteAclError::AclAddSaslError,
        DeleteAclError::AclDisableError,
        DeleteAclError::AclDuplicatedAuthError,
        DeleteAclError::BizAclNotEnabled,
        DeleteAclError::BizCanNotEnableAcl,
        DeleteAclError::BizUpdateAclFailed,
        DeleteAclError::InstanceCaclulateChangeTime,
        DeleteAclError::MissingParameter,
        DeleteAclError::InvalidParameter,
        DeleteAclError::InstanceStatusNotRunning,
        DeleteAclError::AclDelSaslError,
        DeleteAclError::AdminGetBrokerConfigError,
        DeleteAclError::AdminUpdateBrokerConfigError,
        DeleteAclError::AdminUpdateSubPermError,
        DeleteAclError::AdminUpdateTopicPermError,
        DeleteAclError::AgentBusinessError,
        DeleteAclError::AgentError,
        DeleteAclError::AsyncTaskDeleteTopic,
        DeleteAclError::AsyncTaskExecuteTimeNotSupport,
        DeleteAclError::AsyncTaskIgnored,
        DeleteAclError::AsyncTaskNotMeetCondition,
        DeleteAclError::AsyncTaskRetryLater,
        DeleteAclError::AsyncTaskTypeAlreadyExist,
        DeleteAclError::AsyncTaskSlaveNotCompleted,
        DeleteAclError::AuthCalSignatureError,
        DeleteAclError::AuthCsrfCheckError,
        DeleteAclError::AuthLoginCheckError,
        DeleteAclError::AuthOnsChannelInvalid,
        DeleteAclError::AuthPermissionCheckError,
        DeleteAclError::AuthRequestNotAllowed,
        DeleteAclError::AuthResourceEmpowerCheckError,
        DeleteAclError::AuthResourceOwnerError,
        DeleteAclError::AuthServiceCheckError,
        DeleteAclError::AuthSignatureCheckError,
        DeleteAclError::AuthSystemPermissionCheckError,
        DeleteAclError::AuthTopicCreateError,
        DeleteAclError::AuthUserCheckError,
        DeleteAclError::AuthUserInBlackList,
        DeleteAclError::BizGetTopicStatusError,
        DeleteAclError::BizInstanceNotFound,
        DeleteAclError::BizInstanceStatusError,
        DeleteAclError::BizLimitPubnetwork,
        DeleteAclError::BizLimitQuotaDown,
        DeleteAclError::BizLimitQuotaDown1,
        DeleteAclError::BizLimitQuotaDown2,
        DeleteAclError::BizTagResourceNotSupported,
        DeleteAclError::BizAoneCheckError,
        DeleteAclError::BizBroadcastingPullUnsupport,
        DeleteAclError::BizBrokerNotFound,
        DeleteAclError::BizClusterIsEmpty,
        DeleteAclError::BizConsumerGroupActiveError,
        DeleteAclError::BizConsumerIdBelongToOtherUser,
        DeleteAclError::BizConsumerNeverRunning,
        DeleteAclError::BizConsumerNotOnline,
        DeleteAclError::BizCreateOrderConfigError,
        DeleteAclError::BizCreatePublishError,
        DeleteAclError::BizCreateSubscriptionError,
        DeleteAclError::BizCreateTopicError,
        DeleteAclError::BizCreateTopicNumLessThanBeforeError,
        DeleteAclError::BizDeleteOrderConfigError,
        DeleteAclError::BizDeleteSubscriptionError,
        DeleteAclError::BizDeleteTopicError,
        DeleteAclError::BizDownloadMessageError,
        DeleteAclError::BizFieldCheckInvalid,
        DeleteAclError::BizFindConsumerGroupInfoError,
        DeleteAclError::BizGetAppkeyListError,
        DeleteAclError::BizGetClusterInfoError,
        DeleteAclError::BizGetConsumerConnectionError,
        DeleteAclError::BizGetConsumerRunningInfoError,
        DeleteAclError::BizGetConsumeAccumulateError,
        DeleteAclError::BizGetConsumeStatusError,
        DeleteAclError::BizGetTopicRouteInfoError,
        DeleteAclError::BizGetTopicStatusError2,
        DeleteAclError::BizInstanceAlreadyExists,
        DeleteAclError::BizInstanceBasicInfoError,
        DeleteAclError::BizInstanceCreateError,
        DeleteAclError::BizInstanceCreateOrderError,
        DeleteAclError::BizInstanceDeleteError,
        DeleteAclError::BizInstanceLocationError,
        DeleteAclError::BizInstanceNotFound2,
        DeleteAclError::BizInstanceOnlyProfessionalSupport,
        DeleteAclError::BizInstanceOwnerError,
        DeleteAclError::BizInstancePaidtypeNotSupport,
        DeleteAclError::BizInstancePermissionCheckError,
        DeleteAclError::BizInstanceRefundError,
        DeleteAclError::BizInstanceReleaseError,
        DeleteAclError::BizInstanceReleaseExistConsumerGroupError,
        DeleteAclError::BizInstanceReleaseExistTopicError,
        DeleteAclError::BizInstanceReleaseLesshourError,
        DeleteAclError::BizInstanceStatusError2,
        DeleteAclError::BizInstanceUpdateError,
        DeleteAclError::BizInstanceUpgradeOrderError,
        DeleteAclError::BizMessageTrackError,
        DeleteAclError::BizNoMessage,
        DeleteAclError::BizProducerIdBelongToOtherUser,
        DeleteAclError::BizPublisherExisted,
        DeleteAclError::BizPublishInfoNotFound,
        DeleteAclError::BizPushMessageToConsumerError,
        DeleteAclError::BizQueryConsumeTimespanError,
        DeleteAclError::BizQueryMessageError,
        DeleteAclError::BizResetOffsetError,
        DeleteAclError::BizSaslUserNotExist,
        DeleteAclError::BizSaslUserNumExceed,
        DeleteAclError::BizSendMessageError,
        DeleteAclError::BizSlrCreateNoPermission,
        DeleteAclError::BizSubscriptionAlreadyExists,
        DeleteAclError::BizSubscriptionCreateError,
        DeleteAclError::BizSubscriptionDeleteError,
        DeleteAclError::BizSubscriptionExisted,
        DeleteAclError::BizSubscriptionNotFound,
        DeleteAclError::BizSubscriptionPermissionCheckError,
        DeleteAclError::BizSubscriptionStatusError,
        DeleteAclError::BizSubscriptionTooMuch,
        DeleteAclError::BizSubscriptionUpdateError,
        DeleteAclError::BizTagDuplicateTagKey,
        DeleteAclError::BizTagOnlyServiceAccountHasPermission,
        DeleteAclError::BizTagRequestResourceNumExceed,
        DeleteAclError::BizTagRequestTagNumExceed,
        DeleteAclError::BizTagResourceNotExist,
        DeleteAclError::BizTagResourceNumExceed,
        DeleteAclError::BizTagTagkeyNotValid,
        DeleteAclError::BizTagTagvalueNotValid,
        DeleteAclError::BizTagTagNumExceed,
        DeleteAclError::BizTimeSpanEmpty,
        DeleteAclError::BizTopicAlreadyExists,
        DeleteAclError::BizTopicCompactTopicNotSupport,
        DeleteAclError::BizTopicCreateError,
        DeleteAclError::BizTopicCreateInternalError,
        DeleteAclError::BizTopicDeleteError,
        DeleteAclError::BizTopicExisted,
        DeleteAclError::BizTopicLocalTopicNotSupport,
        DeleteAclError::BizTopicNotFound,
        DeleteAclError::BizTopicOffsetError,
        DeleteAclError::BizTopicPartitionAddError,
        DeleteAclError::BizTopicPartitionError,
        DeleteAclError::BizTopicPartitionNumExceed,
        DeleteAclError::BizTopicStatusError,
        DeleteAclError::BizTopicTooMuch,
        DeleteAclError::BizTopicUpdateConfigError,
        DeleteAclError::BizTopicUpdateError,
        DeleteAclError::BizUpdateSubscriptionError,
        DeleteAclError::BizUpdateTopicError,
        DeleteAclError::BizUpdateTopicPermError,
        DeleteAclError::DataExceedMaxLimit,
        DeleteAclError::DbUpdateFailed,
        DeleteAclError::DeployCallbackIllegal,
        DeleteAclError::DeployNotRetriableError,
        DeleteAclError::DeployResourceNotEnough,
        DeleteAclError::DeployRetriableError,
        DeleteAclError::DeployError,
        DeleteAclError::DeployPreCheckError,
        DeleteAclError::DeployTypeNotSupport,
        DeleteAclError::FlowControl,
        DeleteAclError::GetConsumerMissingAccessKeyId,
        DeleteAclError::GroupActive,
        DeleteAclError::InstanceChangeNotAllowed,
        DeleteAclError::InstanceExceedMaxLimit,
        DeleteAclError::InstanceInsertComponentFail,
        DeleteAclError::InstanceResourceNotSufficient,
        DeleteAclError::InstanceUpdateComponentFail,
        DeleteAclError::InstanceUpgradeServiceVersion,
        DeleteAclError::InstanceStatusChangeNotAllowed,
        DeleteAclError::InstanceStatusNotAllowed,
        DeleteAclError::InstanceStatusNotReleased,
        DeleteAclError::InstanceStatusNotWaitChange,
        DeleteAclError::InstanceStatusNotWaitDeploy,
        DeleteAclError::InstanceStatusReleased,
        DeleteAclError::InstanceStatusStopped,
        DeleteAclError::InvalidAny,
        DeleteAclError::InvalidPartitionAny,
        DeleteAclError::InvalidParameterDataAlreadyExist,
        DeleteAclError::InvalidParameterDataNotChange,
        DeleteAclError::InvalidParameterFormat,
        DeleteAclError::InvalidParameterNotSupport,
        DeleteAclError::InvalidParameterOtherParam,
        DeleteAclError::InvalidParameterRange,
        DeleteAclError::InvalidParameterSize,
        DeleteAclError::InvalidParameterVersionNotSupport,
        DeleteAclError::LdapCreateAdminError,
        DeleteAclError::LdapDeleteAdminError,
        DeleteAclError::ManagerConfigRuleExistError,
        DeleteAclError::ManagerConfigRuleNotExistError,
        DeleteAclError::ManagerNotCommit,
        DeleteAclError::ManagerRecoverTaskNotFound,
        DeleteAclError::ManagerRecoverTaskNotMatch,
        DeleteAclError::ManagerScheduledTaskStatusError,
        DeleteAclError::ManagerScheduledTaskStatusNotSupport,
        DeleteAclError::NotSupport,
        DeleteAclError::NotSupportDataStatus,
        DeleteAclError::OnsLoginCheckError,
        DeleteAclError::OnsInitEnvError,
        DeleteAclError::OnsInternalError2,
        DeleteAclError::OnsInvokeError,
        DeleteAclError::OnsLoginCheckError2,
        DeleteAclError::OnsServiceUnsupported,
        DeleteAclError::OnsSystemError,
        DeleteAclError::OnsSystemFlowControl,
        DeleteAclError::OrderCreateError,
        DeleteAclError::OrderInsufficientBalance,
        DeleteAclError::OssNotFound,
        DeleteAclError::OssPublishFailed,
        DeleteAclError::RamUserNotFoundByAccesskey,
        DeleteAclError::RamCreateResourceOwnerError,
        DeleteAclError::RamCreateResourcePermissionError,
        DeleteAclError::RamDeleteResourceOwnerError,
        DeleteAclError::RamDeleteResourcePermissionError,
        DeleteAclError::RamGetUserByAkError,
        DeleteAclError::RamUserNotFoundByAccesskey2,
        DeleteAclError::ScheduledTaskAlreadyHasSameTaskType,
        DeleteAclError::ScheduledTaskExecuteTimeGapTooShort,
        DeleteAclError::ServerlessPlanInstanceNotMatch,
        DeleteAclError::ServerlessPlanIntervalInvalid,
        DeleteAclError::ServerlessPlanNameExist,
        DeleteAclError::ServerlessPlanNotSupportEnabledRuleExist,
        DeleteAclError::ServerlessPlanNotSupportStatusEnabled,
        DeleteAclError::ServerlessPlanTaskStatusNotSupport,
        DeleteAclError::SlsQueryError,
        DeleteAclError::StsNotFound,
        DeleteAclError::TopicDownloadMessageFail,
        DeleteAclError::TopicExist,
        DeleteAclError::TopicNotFound,
        DeleteAclError::TopicQueryMessageFail,
        DeleteAclError::TopicSendFail,
        DeleteAclError::TopicStatusNotRunning,
        DeleteAclError::TopicStatusNotAllowed,
        DeleteAclError::VpcAssumeroleError,
        DeleteAclError::VpcVswZoneMappingError,
        DeleteAclError::WhiteDeleteError,
        DeleteAclError::WhiteIpAlreadyExistsError,
        DeleteAclError::WhiteIpIllegalError,
        DeleteAclError::WhiteIplistOverlongError,
        DeleteAclError::WhiteOverLengthError,
        DeleteAclError::WhiteParamError,
        DeleteAclError::NoPermission,
        DeleteAclError::InstanceNotFound,
        DeleteAclError::AsyncTaskGroupNotFound,
        DeleteAclError::AsyncTaskHandlerNotFound,
        DeleteAclError::AsyncTaskTypeNotFound,
        DeleteAclError::GroupNotFound,
        DeleteAclError::InstanceAgentNotFound,
        DeleteAclError::InvalidDataFieldsIncomplete,
        DeleteAclError::InvalidParameterDataNotFound,
        DeleteAclError::VpcVSwitchNotFound,
        DeleteAclError::GetConsumerProgressError,
        DeleteAclError::InternalError,
        DeleteAclError::InternalError2,
        DeleteAclError::InternalUnknownCodeError,
        DeleteAclError::OnsGetAllowedipInternalError,
        DeleteAclError::OnsInternalError,
        DeleteAclError::OnsUpdateAllowedipInternalError,
        DeleteAclError::RemoteCallError,
        DeleteAclError::RmqClusterEmpty,
    ];
}

/// Response to [`DeleteAclRequest`].
#[non_exhaustive]
pub struct DeleteAclResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `operation success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B0740227-AA9A-4E14-8E9F-36ED6652***`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteAclResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DeleteAclRequest`] names.
///
/// - [`AclAddSaslError`](super::DocumentedError::AclAddSaslError)
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
pub type DeleteAclError = super::DocumentedError;
