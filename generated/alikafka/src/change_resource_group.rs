// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ChangeResourceGroup`, from `alikafka/ChangeResourceGroup.md`.

use alicloud_runtime::codegen::*;

/// Moves an instance into a different resource group.
///
/// ```no_run
/// # async fn example(client: alicloud_alikafka::Client) -> Result<(), alicloud_alikafka::Error> {
/// let request = alicloud_alikafka::ChangeResourceGroupRequest::new()
///     .resource_id("...")
///     .new_resource_group_id("...");
/// let reply = client.change_resource_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ChangeResourceGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** What the call or the entry is about, by the ID that its own service gave it.
    pub resource_id: Option<String>,
    /// **Required.** Where the resource is to be moved.
    pub new_resource_group_id: Option<String>,
}

impl ChangeResourceGroupRequest {
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
    /// Sets `ResourceId`, which is required.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `NewResourceGroupId`, which is required.
    pub fn new_resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.new_resource_group_id = Some(value.into());
        self
    }
}

request! {
    ChangeResourceGroupRequest {
        "RegionId" => region_id: query,
        "ResourceId" => resource_id: query,
        "NewResourceGroupId" => new_resource_group_id: query,
    }
}

impl Operation for ChangeResourceGroupRequest {
    type Response = ChangeResourceGroupResponse;
    type Error = ChangeResourceGroupError;
    const INFO: OperationInfo = super::operation("ChangeResourceGroup")
        .required(&["RegionId", "ResourceId", "NewResourceGroupId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [ChangeResourceGroupError] = &[
        ChangeResourceGroupError::AclAddSaslError,
        ChangeResourceGroupError::AclDelSaslError,
        ChangeResourceGroupError::AclDisableError,
        ChangeResourceGroupError::AclDuplicatedAuthError,
        ChangeResourceGroupError::AdminGetBrokerConfigError,
        ChangeResourceGroupError::AdminUpdateBrokerConfigError,
        ChangeResourceGroupError::AdminUpdateSubPermError,
        ChangeResourceGroupError::AdminUpdateTopicPermError,
        ChangeResourceGroupError::AgentBusinessError,
        ChangeResourceGroupError::AgentError,
        ChangeResourceGroupError::AsyncTaskDeleteTopic,
        ChangeResourceGroupError::AsyncTaskExecuteTimeNotSupport,
        ChangeResourceGroupError::AsyncTaskIgnored,
        ChangeResourceGroupError::AsyncTaskNotMeetCondition,
        ChangeResourceGroupError::AsyncTaskRetryLater,
        ChangeResourceGroupError::AsyncTaskTypeAlreadyExist,
        ChangeResourceGroupError::AsyncTaskSlaveNotCompleted,
        ChangeResourceGroupError::AuthCalSignatureError,
        ChangeResourceGroupError::AuthCsrfCheckError,
        ChangeResourceGroupError::AuthLoginCheckError,
        ChangeResourceGroupError::AuthOnsChannelInvalid,
        ChangeResourceGroupError::AuthPermissionCheckError,
        ChangeResourceGroupError::AuthRequestNotAllowed,
        ChangeResourceGroupError::AuthResourceEmpowerCheckError,
        ChangeResourceGroupError::AuthResourceOwnerError,
        ChangeResourceGroupError::AuthServiceCheckError,
        ChangeResourceGroupError::AuthSignatureCheckError,
        ChangeResourceGroupError::AuthSystemPermissionCheckError,
        ChangeResourceGroupError::AuthTopicCreateError,
        ChangeResourceGroupError::AuthUserCheckError,
        ChangeResourceGroupError::AuthUserInBlackList,
        ChangeResourceGroupError::BizGetTopicStatusError,
        ChangeResourceGroupError::BizInstanceNotFound,
        ChangeResourceGroupError::BizInstanceStatusError,
        ChangeResourceGroupError::BizLimitPubnetwork,
        ChangeResourceGroupError::BizLimitQuotaDown,
        ChangeResourceGroupError::BizLimitQuotaDown1,
        ChangeResourceGroupError::BizLimitQuotaDown2,
        ChangeResourceGroupError::BizTagResourceNotSupported,
        ChangeResourceGroupError::BizAclNotEnabled,
        ChangeResourceGroupError::BizAoneCheckError,
        ChangeResourceGroupError::BizBroadcastingPullUnsupport,
        ChangeResourceGroupError::BizBrokerNotFound,
        ChangeResourceGroupError::BizCanNotEnableAcl,
        ChangeResourceGroupError::BizClusterIsEmpty,
        ChangeResourceGroupError::BizConsumerGroupActiveError,
        ChangeResourceGroupError::BizConsumerIdBelongToOtherUser,
        ChangeResourceGroupError::BizConsumerNeverRunning,
        ChangeResourceGroupError::BizConsumerNotOnline,
        ChangeResourceGroupError::BizCreateOrderConfigError,
        ChangeResourceGroupError::BizCreatePublishError,
        ChangeResourceGroupError::BizCreateSubscriptionError,
        ChangeResourceGroupError::BizCreateTopicError,
        ChangeResourceGroupError::BizCreateTopicNumLessThanBeforeError,
        ChangeResourceGroupError::BizDeleteOrderConfigError,
        ChangeResourceGroupError::BizDeleteSubscriptionError,
        ChangeResourceGroupError::BizDeleteTopicError,
        ChangeResourceGroupError::BizDownloadMessageError,
        ChangeResourceGroupError::BizFieldCheckInvalid,
        ChangeResourceGroupError::BizFindConsumerGroupInfoError,
        ChangeResourceGroupError::BizGetAppkeyListError,
        ChangeResourceGroupError::BizGetClusterInfoError,
        ChangeResourceGroupError::BizGetConsumerConnectionError,
        ChangeResourceGroupError::BizGetConsumerRunningInfoError,
        ChangeResourceGroupError::BizGetConsumeAccumulateError,
        ChangeResourceGroupError::BizGetConsumeStatusError,
        ChangeResourceGroupError::BizGetTopicRouteInfoError,
        ChangeResourceGroupError::BizGetTopicStatusError2,
        ChangeResourceGroupError::BizInstanceAlreadyExists,
        ChangeResourceGroupError::BizInstanceBasicInfoError,
        ChangeResourceGroupError::BizInstanceCreateError,
        ChangeResourceGroupError::BizInstanceCreateOrderError,
        ChangeResourceGroupError::BizInstanceDeleteError,
        ChangeResourceGroupError::BizInstanceLocationError,
        ChangeResourceGroupError::BizInstanceNotFound2,
        ChangeResourceGroupError::BizInstanceOnlyProfessionalSupport,
        ChangeResourceGroupError::BizInstanceOwnerError,
        ChangeResourceGroupError::BizInstancePaidtypeNotSupport,
        ChangeResourceGroupError::BizInstancePermissionCheckError,
        ChangeResourceGroupError::BizInstanceRefundError,
        ChangeResourceGroupError::BizInstanceReleaseError,
        ChangeResourceGroupError::BizInstanceReleaseExistConsumerGroupError,
        ChangeResourceGroupError::BizInstanceReleaseExistTopicError,
        ChangeResourceGroupError::BizInstanceReleaseLesshourError,
        ChangeResourceGroupError::BizInstanceStatusError2,
        ChangeResourceGroupError::BizInstanceUpdateError,
        ChangeResourceGroupError::BizInstanceUpgradeOrderError,
        ChangeResourceGroupError::BizMessageTrackError,
        ChangeResourceGroupError::BizNoMessage,
        ChangeResourceGroupError::BizProducerIdBelongToOtherUser,
        ChangeResourceGroupError::BizPublisherExisted,
        ChangeResourceGroupError::BizPublishInfoNotFound,
        ChangeResourceGroupError::BizPushMessageToConsumerError,
        ChangeResourceGroupError::BizQueryConsumeTimespanError,
        ChangeResourceGroupError::BizQueryMessageError,
        ChangeResourceGroupError::BizResetOffsetError,
        ChangeResourceGroupError::BizSaslUserNotExist,
        ChangeResourceGroupError::BizSaslUserNumExceed,
        ChangeResourceGroupError::BizSendMessageError,
        ChangeResourceGroupError::BizSlrCreateNoPermission,
        ChangeResourceGroupError::BizSubscriptionAlreadyExists,
        ChangeResourceGroupError::BizSubscriptionCreateError,
        ChangeResourceGroupError::BizSubscriptionDeleteError,
        ChangeResourceGroupError::BizSubscriptionExisted,
        ChangeResourceGroupError::BizSubscriptionNotFound,
        ChangeResourceGroupError::BizSubscriptionPermissionCheckError,
        ChangeResourceGroupError::BizSubscriptionStatusError,
        ChangeResourceGroupError::BizSubscriptionTooMuch,
        ChangeResourceGroupError::BizSubscriptionUpdateError,
        ChangeResourceGroupError::BizTagDuplicateTagKey,
        ChangeResourceGroupError::BizTagOnlyServiceAccountHasPermission,
        ChangeResourceGroupError::BizTagRequestResourceNumExceed,
        ChangeResourceGroupError::BizTagRequestTagNumExceed,
        ChangeResourceGroupError::BizTagResourceNotExist,
        ChangeResourceGroupError::BizTagResourceNumExceed,
        ChangeResourceGroupError::BizTagTagkeyNotValid,
        ChangeResourceGroupError::BizTagTagvalueNotValid,
        ChangeResourceGroupError::BizTagTagNumExceed,
        ChangeResourceGroupError::BizTimeSpanEmpty,
        ChangeResourceGroupError::BizTopicAlreadyExists,
        ChangeResourceGroupError::BizTopicCompactTopicNotSupport,
        ChangeResourceGroupError::BizTopicCreateError,
        ChangeResourceGroupError::BizTopicCreateInternalError,
        ChangeResourceGroupError::BizTopicDeleteError,
        ChangeResourceGroupError::BizTopicExisted,
        ChangeResourceGroupError::BizTopicLocalTopicNotSupport,
        ChangeResourceGroupError::BizTopicNotFound,
        ChangeResourceGroupError::BizTopicOffsetError,
        ChangeResourceGroupError::BizTopicPartitionAddError,
        ChangeResourceGroupError::BizTopicPartitionError,
        ChangeResourceGroupError::BizTopicPartitionNumExceed,
        ChangeResourceGroupError::BizTopicStatusError,
        ChangeResourceGroupError::BizTopicTooMuch,
        ChangeResourceGroupError::BizTopicUpdateConfigError,
        ChangeResourceGroupError::BizTopicUpdateError,
        ChangeResourceGroupError::BizUpdateAclFailed,
        ChangeResourceGroupError::BizUpdateSubscriptionError,
        ChangeResourceGroupError::BizUpdateTopicError,
        ChangeResourceGroupError::BizUpdateTopicPermError,
        ChangeResourceGroupError::DataExceedMaxLimit,
        ChangeResourceGroupError::DbUpdateFailed,
        ChangeResourceGroupError::DeployCallbackIllegal,
        ChangeResourceGroupError::DeployNotRetriableError,
        ChangeResourceGroupError::DeployResourceNotEnough,
        ChangeResourceGroupError::DeployRetriableError,
        ChangeResourceGroupError::DeployError,
        ChangeResourceGroupError::DeployPreCheckError,
        ChangeResourceGroupError::DeployTypeNotSupport,
        ChangeResourceGroupError::FlowControl,
        ChangeResourceGroupError::GetConsumerMissingAccessKeyId,
        ChangeResourceGroupError::GroupActive,
        ChangeResourceGroupError::InstanceCaclulateChangeTime,
        ChangeResourceGroupError::InstanceChangeNotAllowed,
        ChangeResourceGroupError::InstanceExceedMaxLimit,
        ChangeResourceGroupError::InstanceInsertComponentFail,
        ChangeResourceGroupError::InstanceResourceNotSufficient,
        ChangeResourceGroupError::InstanceStatusNotRunning,
        ChangeResourceGroupError::InstanceUpdateComponentFail,
        ChangeResourceGroupError::InstanceUpgradeServiceVersion,
        ChangeResourceGroupError::InstanceStatusChangeNotAllowed,
        ChangeResourceGroupError::InstanceStatusNotAllowed,
        ChangeResourceGroupError::InstanceStatusNotReleased,
        ChangeResourceGroupError::InstanceStatusNotWaitChange,
        ChangeResourceGroupError::InstanceStatusNotWaitDeploy,
        ChangeResourceGroupError::InstanceStatusReleased,
        ChangeResourceGroupError::InstanceStatusStopped,
        ChangeResourceGroupError::InvalidAny,
        ChangeResourceGroupError::InvalidPartitionAny,
        ChangeResourceGroupError::InvalidParameter,
        ChangeResourceGroupError::InvalidParameterDataAlreadyExist,
        ChangeResourceGroupError::InvalidParameterDataNotChange,
        ChangeResourceGroupError::InvalidParameterFormat,
        ChangeResourceGroupError::InvalidParameterNotSupport,
        ChangeResourceGroupError::InvalidParameterOtherParam,
        ChangeResourceGroupError::InvalidParameterRange,
        ChangeResourceGroupError::InvalidParameterSize,
        ChangeResourceGroupError::InvalidParameterVersionNotSupport,
        ChangeResourceGroupError::LdapCreateAdminError,
        ChangeResourceGroupError::LdapDeleteAdminError,
        ChangeResourceGroupError::ManagerConfigRuleExistError,
        ChangeResourceGroupError::ManagerConfigRuleNotExistError,
        ChangeResourceGroupError::ManagerNotCommit,
        ChangeResourceGroupError::ManagerRecoverTaskNotFound,
        ChangeResourceGroupError::ManagerRecoverTaskNotMatch,
        ChangeResourceGroupError::ManagerScheduledTaskStatusError,
        ChangeResourceGroupError::ManagerScheduledTaskStatusNotSupport,
        ChangeResourceGroupError::MissingParameter,
        ChangeResourceGroupError::NotSupport,
        ChangeResourceGroupError::NotSupportDataStatus,
        ChangeResourceGroupError::OnsLoginCheckError,
        ChangeResourceGroupError::OnsInitEnvError,
        ChangeResourceGroupError::OnsInternalError2,
        ChangeResourceGroupError::OnsInvokeError,
        ChangeResourceGroupError::OnsLoginCheckError2,
        ChangeResourceGroupError::OnsServiceUnsupported,
        ChangeResourceGroupError::OnsSystemError,
        ChangeResourceGroupError::OnsSystemFlowControl,
        ChangeResourceGroupError::OrderCreateError,
        ChangeResourceGroupError::OrderInsufficientBalance,
        ChangeResourceGroupError::OssNotFound,
        ChangeResourceGroupError::OssPublishFailed,
        ChangeResourceGroupError::RamUserNotFoundByAccesskey,
        ChangeResourceGroupError::RamCreateResourceOwnerError,
        ChangeResourceGroupError::RamCreateResourcePermissionError,
        ChangeResourceGroupError::RamDeleteResourceOwnerError,
        ChangeResourceGroupError::RamDeleteResourcePermissionError,
        ChangeResourceGroupError::RamGetUserByAkError,
        ChangeResourceGroupError::RamUserNotFoundByAccesskey2,
        ChangeResourceGroupError::ScheduledTaskAlreadyHasSameTaskType,
        ChangeResourceGroupError::ScheduledTaskExecuteTimeGapTooShort,
        ChangeResourceGroupError::ServerlessPlanInstanceNotMatch,
        ChangeResourceGroupError::ServerlessPlanIntervalInvalid,
        ChangeResourceGroupError::ServerlessPlanNameExist,
        ChangeResourceGroupError::ServerlessPlanNotSupportEnabledRuleExist,
        ChangeResourceGroupError::ServerlessPlanNotSupportStatusEnabled,
        ChangeResourceGroupError::ServerlessPlanTaskStatusNotSupport,
        ChangeResourceGroupError::SlsQueryError,
        ChangeResourceGroupError::StsNotFound,
        ChangeResourceGroupError::TopicDownloadMessageFail,
        ChangeResourceGroupError::TopicExist,
        ChangeResourceGroupError::TopicNotFound,
        ChangeResourceGroupError::TopicQueryMessageFail,
        ChangeResourceGroupError::TopicSendFail,
        ChangeResourceGroupError::TopicStatusNotRunning,
        ChangeResourceGroupError::TopicStatusNotAllowed,
        ChangeResourceGroupError::VpcAssumeroleError,
        ChangeResourceGroupError::VpcVswZoneMappingError,
        ChangeResourceGroupError::WhiteDeleteError,
        ChangeResourceGroupError::WhiteIpAlreadyExistsError,
        ChangeResourceGroupError::WhiteIpIllegalError,
        ChangeResourceGroupError::WhiteIplistOverlongError,
        ChangeResourceGroupError::WhiteOverLengthError,
        ChangeResourceGroupError::WhiteParamError,
        ChangeResourceGroupError::NoPermission,
        ChangeResourceGroupError::AsyncTaskGroupNotFound,
        ChangeResourceGroupError::AsyncTaskHandlerNotFound,
        ChangeResourceGroupError::AsyncTaskTypeNotFound,
        ChangeResourceGroupError::GroupNotFound,
        ChangeResourceGroupError::InstanceNotFound,
        ChangeResourceGroupError::InstanceAgentNotFound,
        ChangeResourceGroupError::InvalidDataFieldsIncomplete,
        ChangeResourceGroupError::InvalidParameterDataNotFound,
        ChangeResourceGroupError::VpcVSwitchNotFound,
        ChangeResourceGroupError::GetConsumerProgressError,
        ChangeResourceGroupError::InternalError,
        ChangeResourceGroupError::InternalError2,
        ChangeResourceGroupError::InternalUnknownCodeError,
        ChangeResourceGroupError::OnsGetAllowedipInternalError,
        ChangeResourceGroupError::OnsInternalError,
        ChangeResourceGroupError::OnsUpdateAllowedipInternalError,
        ChangeResourceGroupError::RemoteCallError,
        ChangeResourceGroupError::RmqClusterEmpty,
    ];
}

/// Response to [`ChangeResourceGroupRequest`].
#[non_exhaustive]
pub struct ChangeResourceGroupResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `operation success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C5CA600C-7D5A-45B5-B6DB-44FAC2C****`.
    pub request_id: Option<String>,
    /// Number that is given for this: succes. Example: `true`.
    pub success: Option<i64>,
    /// ID of the new resource group that the item belongs to or stands for.
    /// Example: `rg-ac***********7q`.
    pub new_resource_group_id: Option<String>,
}

response! {
    ChangeResourceGroupResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "NewResourceGroupId" => new_resource_group_id: value,
    }
}

/// Errors that the documentation of [`ChangeResourceGroupRequest`] names.
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
pub type ChangeResourceGroupError = super::DocumentedError;
