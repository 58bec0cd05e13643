// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UntagResources`, from `alikafka/UntagResources.md`.

use alicloud_runtime::codegen::*;

/// Detaches tags from instances, topics or groups.
///
/// ```no_run
/// # async fn example(client: alicloud_alikafka::Client) -> Result<(), alicloud_alikafka::Error> {
/// let request = alicloud_alikafka::UntagResourcesRequest::new()
///     .region_id("cn-hangzhou")
///     .resource_id(["alikafka_post-cn-v0h1fgs2****"])
///     .resource_type("INSTANCE");
/// let reply = client.untag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UntagResourcesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** IDs of the resources that the call is applied to.
    /// Items: at most 10000. Example: `alikafka_post-cn-v0h1fgs2****`.
    pub resource_id: Vec<String>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to. Example: `instance`.
    pub resource_type: Option<String>,
    /// Keys of the tags to work on. Items: at most 10000. Example: `FinanceDept`.
    pub tag_key: Vec<String>,
    /// Whether to take off every tag; counts only when no tag keys are given.
    /// Default: `false`. Example: `false`.
    pub all: Option<bool>,
}

impl UntagResourcesRequest {
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
    pub fn resource_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `TagKey`.
    pub fn tag_key(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tag_key = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `All`.
    #[inline]
    pub fn all(mut self, value: bool) -> Self {
        self.all = Some(value);
        self
    }
}

request! {
    UntagResourcesRequest {
        "RegionId" => region_id: query,
        "ResourceId" => resource_id: query,
        "ResourceType" => resource_type: query,
        "TagKey" => tag_key: query,
        "All" => all: query,
    }
}

impl Operation for UntagResourcesRequest {
    type Response = UntagResourcesResponse;
    type Error = UntagResourcesError;
    const INFO: OperationInfo = super::operation("UntagResources")
        .required(&["RegionId", "ResourceId", "ResourceType"])
        .region("RegionId");
    const ERRORS: &'static [UntagResourcesError] = &[
        UntagResourcesError::AclAddSaslError,
        UntagResourcesError::AclDelSaslError,
        UntagResourcesError::AclDisableError,
        UntagResourcesError::AclDuplicatedAuthError,
        UntagResourcesError::AdminGetBrokerConfigError,
        UntagResourcesError::AdminUpdateBrokerConfigError,
        UntagResourcesError::AdminUpdateSubPermError,
        UntagResourcesError::AdminUpdateTopicPermError,
        UntagResourcesError::AgentBusinessError,
        UntagResourcesError::AgentError,
        UntagResourcesError::AsyncTaskDeleteTopic,
        UntagResourcesError::AsyncTaskExecuteTimeNotSupport,
        UntagResourcesError::AsyncTaskIgnored,
        UntagResourcesError::AsyncTaskNotMeetCondition,
        UntagResourcesError::AsyncTaskRetryLater,
        UntagResourcesError::AsyncTaskTypeAlreadyExist,
        UntagResourcesError::AsyncTaskSlaveNotCompleted,
        UntagResourcesError::AuthCalSignatureError,
        UntagResourcesError::AuthCsrfCheckError,
        UntagResourcesError::AuthLoginCheckError,
        UntagResourcesError::AuthOnsChannelInvalid,
        UntagResourcesError::AuthPermissionCheckError,
        UntagResourcesError::AuthRequestNotAllowed,
        UntagResourcesError::AuthResourceEmpowerCheckError,
        UntagResourcesError::AuthResourceOwnerError,
        UntagResourcesError::AuthServiceCheckError,
        UntagResourcesError::AuthSignatureCheckError,
        UntagResourcesError::AuthSystemPermissionCheckError,
        UntagResourcesError::AuthTopicCreateError,
        UntagResourcesError::AuthUserCheckError,
        UntagResourcesError::AuthUserInBlackList,
        UntagResourcesError::BizGetTopicStatusError,
        UntagResourcesError::BizInstanceNotFound,
        UntagResourcesError::BizInstanceStatusError,
        UntagResourcesError::BizLimitPubnetwork,
        UntagResourcesError::BizLimitQuotaDown,
        UntagResourcesError::BizLimitQuotaDown1,
        UntagResourcesError::BizLimitQuotaDown2,
        UntagResourcesError::BizTagResourceNotSupported,
        UntagResourcesError::BizAclNotEnabled,
        UntagResourcesError::BizAoneCheckError,
        UntagResourcesError::BizBroadcastingPullUnsupport,
        UntagResourcesError::BizBrokerNotFound,
        UntagResourcesError::BizCanNotEnableAcl,
        UntagResourcesError::BizClusterIsEmpty,
        UntagResourcesError::BizConsumerGroupActiveError,
        UntagResourcesError::BizConsumerIdBelongToOtherUser,
        UntagResourcesError::BizConsumerNeverRunning,
        UntagResourcesError::BizConsumerNotOnline,
        UntagResourcesError::BizCreateOrderConfigError,
        UntagResourcesError::BizCreatePublishError,
        UntagResourcesError::BizCreateSubscriptionError,
        UntagResourcesError::BizCreateTopicError,
        UntagResourcesError::BizCreateTopicNumLessThanBeforeError,
        UntagResourcesError::BizDeleteOrderConfigError,
        UntagResourcesError::BizDeleteSubscriptionError,
        UntagResourcesError::BizDeleteTopicError,
        UntagResourcesError::BizDownloadMessageError,
        UntagResourcesError::BizFieldCheckInvalid,
        UntagResourcesError::BizFindConsumerGroupInfoError,
        UntagResourcesError::BizGetAppkeyListError,
        UntagResourcesError::BizGetClusterInfoError,
        UntagResourcesError::BizGetConsumerConnectionError,
        UntagResourcesError::BizGetConsumerRunningInfoError,
        UntagResourcesError::BizGetConsumeAccumulateError,
        UntagResourcesError::BizGetConsumeStatusError,
        UntagResourcesError::BizGetTopicRouteInfoError,
        UntagResourcesError::BizGetTopicStatusError2,
        UntagResourcesError::BizInstanceAlreadyExists,
        UntagResourcesError::BizInstanceBasicInfoError,
        UntagResourcesError::BizInstanceCreateError,
        UntagResourcesError::BizInstanceCreateOrderError,
        UntagResourcesError::BizInstanceDeleteError,
        UntagResourcesError::BizInstanceLocationError,
        UntagResourcesError::BizInstanceNotFound2,
        UntagResourcesError::BizInstanceOnlyProfessionalSupport,
        UntagResourcesError::BizInstanceOwnerError,
        UntagResourcesError::BizInstancePaidtypeNotSupport,
        UntagResourcesError::BizInstancePermissionCheckError,
        UntagResourcesError::BizInstanceRefundError,
        UntagResourcesError::BizInstanceReleaseError,
        UntagResourcesError::BizInstanceReleaseExistConsumerGroupError,
        UntagResourcesError::BizInstanceReleaseExistTopicError,
        UntagResourcesError::BizInstanceReleaseLesshourError,
        UntagResourcesError::BizInstanceStatusError2,
        UntagResourcesError::BizInstanceUpdateError,
        UntagResourcesError::BizInstanceUpgradeOrderError,
        UntagResourcesError::BizMessageTrackError,
        UntagResourcesError::BizNoMessage,
        UntagResourcesError::BizProducerIdBelongToOtherUser,
        UntagResourcesError::BizPublisherExisted,
        UntagResourcesError::BizPublishInfoNotFound,
        UntagResourcesError::BizPushMessageToConsumerError,
        UntagResourcesError::BizQueryConsumeTimespanError,
        UntagResourcesError::BizQueryMessageError,
        UntagResourcesError::BizResetOffsetError,
        UntagResourcesError::BizSaslUserNotExist,
        UntagResourcesError::BizSaslUserNumExceed,
        UntagResourcesError::BizSendMessageError,
        UntagResourcesError::BizSlrCreateNoPermission,
        UntagResourcesError::BizSubscriptionAlreadyExists,
        UntagResourcesError::BizSubscriptionCreateError,
        UntagResourcesError::BizSubscriptionDeleteError,
        UntagResourcesError::BizSubscriptionExisted,
        UntagResourcesError::BizSubscriptionNotFound,
        UntagResourcesError::BizSubscriptionPermissionCheckError,
        UntagResourcesError::BizSubscriptionStatusError,
        UntagResourcesError::BizSubscriptionTooMuch,
        UntagResourcesError::BizSubscriptionUpdateError,
        UntagResourcesError::BizTagDuplicateTagKey,
        UntagResourcesError::BizTagOnlyServiceAccountHasPermission,
        UntagResourcesError::BizTagRequestResourceNumExceed,
        UntagResourcesError::BizTagRequestTagNumExceed,
        UntagResourcesError::BizTagResourceNotExist,
        UntagResourcesError::BizTagResourceNumExceed,
        UntagResourcesError::BizTagTagkeyNotValid,
        UntagResourcesError::BizTagTagvalueNotValid,
        UntagResourcesError::BizTagTagNumExceed,
        UntagResourcesError::BizTimeSpanEmpty,
        UntagResourcesError::BizTopicAlreadyExists,
        UntagResourcesError::BizTopicCompactTopicNotSupport,
        UntagResourcesError::BizTopicCreateError,
        UntagResourcesError::BizTopicCreateInternalError,
        UntagResourcesError::BizTopicDeleteError,
        UntagResourcesError::BizTopicExisted,
        UntagResourcesError::BizTopicLocalTopicNotSupport,
        UntagResourcesError::BizTopicNotFound,
        UntagResourcesError::BizTopicOffsetError,
        UntagResourcesError::BizTopicPartitionAddError,
        UntagResourcesError::BizTopicPartitionError,
        UntagResourcesError::BizTopicPartitionNumExceed,
        UntagResourcesError::BizTopicStatusError,
        UntagResourcesError::BizTopicTooMuch,
        UntagResourcesError::BizTopicUpdateConfigError,
        UntagResourcesError::BizTopicUpdateError,
        UntagResourcesError::BizUpdateAclFailed,
        UntagResourcesError::BizUpdateSubscriptionError,
        UntagResourcesError::BizUpdateTopicError,
        UntagResourcesError::BizUpdateTopicPermError,
        UntagResourcesError::DataExceedMaxLimit,
        UntagResourcesError::DbUpdateFailed,
        UntagResourcesError::DeployCallbackIllegal,
        UntagResourcesError::DeployNotRetriableError,
        UntagResourcesError::DeployResourceNotEnough,
        UntagResourcesError::DeployRetriableError,
        UntagResourcesError::DeployError,
        UntagResourcesError::DeployPreCheckError,
        UntagResourcesError::DeployTypeNotSupport,
        UntagResourcesError::FlowControl,
        UntagResourcesError::GetConsumerMissingAccessKeyId,
        UntagResourcesError::GroupActive,
        UntagResourcesError::InstanceCaclulateChangeTime,
        UntagResourcesError::InstanceChangeNotAllowed,
        UntagResourcesError::InstanceExceedMaxLimit,
        UntagResourcesError::InstanceInsertComponentFail,
        UntagResourcesError::InstanceResourceNotSufficient,
        UntagResourcesError::InstanceStatusNotRunning,
        UntagResourcesError::InstanceUpdateComponentFail,
        UntagResourcesError::InstanceUpgradeServiceVersion,
        UntagResourcesError::InstanceStatusChangeNotAllowed,
        UntagResourcesError::InstanceStatusNotAllowed,
        UntagResourcesError::InstanceStatusNotReleased,
        UntagResourcesError::InstanceStatusNotWaitChange,
        UntagResourcesError::InstanceStatusNotWaitDeploy,
        UntagResourcesError::InstanceStatusReleased,
        UntagResourcesError::InstanceStatusStopped,
        UntagResourcesError::InvalidAny,
        UntagResourcesError::InvalidPartitionAny,
        UntagResourcesError::InvalidParameter,
        UntagResourcesError::InvalidParameterDataAlreadyExist,
        UntagResourcesError::InvalidParameterDataNotChange,
        UntagResourcesError::InvalidParameterFormat,
        UntagResourcesError::InvalidParameterNotSupport,
        UntagResourcesError::InvalidParameterOtherParam,
        UntagResourcesError::InvalidParameterRange,
        UntagResourcesError::InvalidParameterSize,
        UntagResourcesError::InvalidParameterVersionNotSupport,
        UntagResourcesError::LdapCreateAdminError,
        UntagResourcesError::LdapDeleteAdminError,
        UntagResourcesError::ManagerConfigRuleExistError,
        UntagResourcesError::ManagerConfigRuleNotExistError,
        UntagResourcesError::ManagerNotCommit,
        UntagResourcesError::ManagerRecoverTaskNotFound,
        UntagResourcesError::ManagerRecoverTaskNotMatch,
        UntagResourcesError::ManagerScheduledTaskStatusError,
        UntagResourcesError::ManagerScheduledTaskStatusNotSupport,
        UntagResourcesError::MissingParameter,
        UntagResourcesError::NotSupport,
        UntagResourcesError::NotSupportDataStatus,
        UntagResourcesError::OnsLoginCheckError,
        UntagResourcesError::OnsInitEnvError,
        UntagResourcesError::OnsInternalError2,
        UntagResourcesError::OnsInvokeError,
        UntagResourcesError::OnsLoginCheckError2,
        UntagResourcesError::OnsServiceUnsupported,
        UntagResourcesError::OnsSystemError,
        UntagResourcesError::OnsSystemFlowControl,
        UntagResourcesError::OrderCreateError,
        UntagResourcesError::OrderInsufficientBalance,
        UntagResourcesError::OssNotFound,
        UntagResourcesError::OssPublishFailed,
        UntagResourcesError::RamUserNotFoundByAccesskey,
        UntagResourcesError::RamCreateResourceOwnerError,
        UntagResourcesError::RamCreateResourcePermissionError,
        UntagResourcesError::RamDeleteResourceOwnerError,
        UntagResourcesError::RamDeleteResourcePermissionError,
        UntagResourcesError::RamGetUserByAkError,
        UntagResourcesError::RamUserNotFoundByAccesskey2,
        UntagResourcesError::ScheduledTaskAlreadyHasSameTaskType,
        UntagResourcesError::ScheduledTaskExecuteTimeGapTooShort,
        UntagResourcesError::ServerlessPlanInstanceNotMatch,
        UntagResourcesError::ServerlessPlanIntervalInvalid,
        UntagResourcesError::ServerlessPlanNameExist,
        UntagResourcesError::ServerlessPlanNotSupportEnabledRuleExist,
        UntagResourcesError::ServerlessPlanNotSupportStatusEnabled,
        UntagResourcesError::ServerlessPlanTaskStatusNotSupport,
        UntagResourcesError::SlsQueryError,
        UntagResourcesError::StsNotFound,
        UntagResourcesError::TopicDownloadMessageFail,
        UntagResourcesError::TopicExist,
        UntagResourcesError::TopicNotFound,
        UntagResourcesError::TopicQueryMessageFail,
        UntagResourcesError::TopicSendFail,
        UntagResourcesError::TopicStatusNotRunning,
        UntagResourcesError::TopicStatusNotAllowed,
        UntagResourcesError::VpcAssumeroleError,
        UntagResourcesError::VpcVswZoneMappingError,
        UntagResourcesError::WhiteDeleteError,
        UntagResourcesError::WhiteIpAlreadyExistsError,
        UntagResourcesError::WhiteIpIllegalError,
        UntagResourcesError::WhiteIplistOverlongError,
        UntagResourcesError::WhiteOverLengthError,
        UntagResourcesError::WhiteParamError,
        UntagResourcesError::NoPermission,
        UntagResourcesError::AsyncTaskGroupNotFound,
        UntagResourcesError::AsyncTaskHandlerNotFound,
        UntagResourcesError::AsyncTaskTypeNotFound,
        UntagResourcesError::GroupNotFound,
        UntagResourcesError::InstanceNotFound,
        UntagResourcesError::InstanceAgentNotFound,
        UntagResourcesError::InvalidDataFieldsIncomplete,
        UntagResourcesError::InvalidParameterDataNotFound,
        UntagResourcesError::VpcVSwitchNotFound,
        UntagResourcesError::GetConsumerProgressError,
        UntagResourcesError::InternalError,
        UntagResourcesError::InternalError2,
        UntagResourcesError::InternalUnknownCodeError,
        UntagResourcesError::OnsGetAllowedipInternalError,
        UntagResourcesError::OnsInternalError,
        UntagResourcesError::OnsUpdateAllowedipInternalError,
        UntagResourcesError::RemoteCallError,
        UntagResourcesError::RmqClusterEmpty,
    ];
}

/// Response to [`UntagResourcesRequest`].
pub type UntagResourcesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UntagResourcesRequest`] names.
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
pub type UntagResourcesError = super::DocumentedError;
