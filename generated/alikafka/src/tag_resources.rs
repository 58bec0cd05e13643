// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TagResources`, from `alikafka/TagResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Attaches tags to instances, topics or groups.
///
/// ```no_run
/// # async fn example(client: alicloud_alikafka::Client) -> Result<(), alicloud_alikafka::Error> {
/// use alicloud_alikafka::tag_resources::Tag;
///
/// let request = alicloud_alikafka::TagResourcesRequest::new()
///     .region_id("cn-hangzhou")
///     .resource_id(["alikafka_post-cn-v0h1fgs2****"])
///     .resource_type("INSTANCE")
///     .tag([Tag::new()]);
/// let reply = client.tag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TagResourcesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** IDs of the resources that the call is applied to.
    /// Items: at most 10000. Example: `alikafka_post-cn-v0h1fgs2****`.
    pub resource_id: Vec<String>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to. Example: `instance`.
    pub resource_type: Option<String>,
    /// **Required.** Tags, which are pairs of key and value for sorting resources.
    /// Items: at most 10000.
    pub tag: Vec<Tag>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl TagResourcesRequest {
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
    /// Sets `Tag`, which is required.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    TagResourcesRequest {
        "RegionId" => region_id: query,
        "ResourceId" => resource_id: query,
        "ResourceType" => resource_type: query,
        "Tag" => tag: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for TagResourcesRequest {
    type Response = TagResourcesResponse;
    type Error = TagResourcesError;
    const INFO: OperationInfo = super::operation("TagResources")
        .required(&["RegionId", "ResourceId", "ResourceType", "Tag"])
        .region("RegionId");
    const ERRORS: &'static [TagResourcesError] = &[
        TagResourcesError::AclAddSaslError,
        TagResourcesError::AclDelSaslError,
        TagResourcesError::AclDisableError,
        TagResourcesError::AclDuplicatedAuthError,
        TagResourcesError::AdminGetBrokerConfigError,
        TagResourcesError::AdminUpdateBrokerConfigError,
        TagResourcesError::AdminUpdateSubPermError,
        TagResourcesError::AdminUpdateTopicPermError,
        TagResourcesError::AgentBusinessError,
        TagResourcesError::AgentError,
        TagResourcesError::AsyncTaskDeleteTopic,
        TagResourcesError::AsyncTaskExecuteTimeNotSupport,
        TagResourcesError::AsyncTaskIgnored,
        TagResourcesError::AsyncTaskNotMeetCondition,
        TagResourcesError::AsyncTaskRetryLater,
        TagResourcesError::AsyncTaskTypeAlreadyExist,
        TagResourcesError::AsyncTaskSlaveNotCompleted,
        TagResourcesError::AuthCalSignatureError,
        TagResourcesError::AuthCsrfCheckError,
        TagResourcesError::AuthLoginCheckError,
        TagResourcesError::AuthOnsChannelInvalid,
        TagResourcesError::AuthPermissionCheckError,
        TagResourcesError::AuthRequestNotAllowed,
        TagResourcesError::AuthResourceEmpowerCheckError,
        TagResourcesError::AuthResourceOwnerError,
        TagResourcesError::AuthServiceCheckError,
        TagResourcesError::AuthSignatureCheckError,
        TagResourcesError::AuthSystemPermissionCheckError,
        TagResourcesError::AuthTopicCreateError,
        TagResourcesError::AuthUserCheckError,
        TagResourcesError::AuthUserInBlackList,
        TagResourcesError::BizGetTopicStatusError,
        TagResourcesError::BizInstanceNotFound,
        TagResourcesError::BizInstanceStatusError,
        TagResourcesError::BizLimitPubnetwork,
        TagResourcesError::BizLimitQuotaDown,
        TagResourcesError::BizLimitQuotaDown1,
        TagResourcesError::BizLimitQuotaDown2,
        TagResourcesError::BizTagResourceNotSupported,
        TagResourcesError::BizAclNotEnabled,
        TagResourcesError::BizAoneCheckError,
        TagResourcesError::BizBroadcastingPullUnsupport,
        TagResourcesError::BizBrokerNotFound,
        TagResourcesError::BizCanNotEnableAcl,
        TagResourcesError::BizClusterIsEmpty,
        TagResourcesError::BizConsumerGroupActiveError,
        TagResourcesError::BizConsumerIdBelongToOtherUser,
        TagResourcesError::BizConsumerNeverRunning,
        TagResourcesError::BizConsumerNotOnline,
        TagResourcesError::BizCreateOrderConfigError,
        TagResourcesError::BizCreatePublishError,
        TagResourcesError::BizCreateSubscriptionError,
        TagResourcesError::BizCreateTopicError,
        TagResourcesError::BizCreateTopicNumLessThanBeforeError,
        TagResourcesError::BizDeleteOrderConfigError,
        TagResourcesError::BizDeleteSubscriptionError,
        TagResourcesError::BizDeleteTopicError,
        TagResourcesError::BizDownloadMessageError,
        TagResourcesError::BizFieldCheckInvalid,
        TagResourcesError::BizFindConsumerGroupInfoError,
        TagResourcesError::BizGetAppkeyListError,
        TagResourcesError::BizGetClusterInfoError,
        TagResourcesError::BizGetConsumerConnectionError,
        TagResourcesError::BizGetConsumerRunningInfoError,
        TagResourcesError::BizGetConsumeAccumulateError,
        TagResourcesError::BizGetConsumeStatusError,
        TagResourcesError::BizGetTopicRouteInfoError,
        TagResourcesError::BizGetTopicStatusError2,
        TagResourcesError::BizInstanceAlreadyExists,
        TagResourcesError::BizInstanceBasicInfoError,
        TagResourcesError::BizInstanceCreateError,
        TagResourcesError::BizInstanceCreateOrderError,
        TagResourcesError::BizInstanceDeleteError,
        TagResourcesError::BizInstanceLocationError,
        TagResourcesError::BizInstanceNotFound2,
        TagResourcesError::BizInstanceOnlyProfessionalSupport,
        TagResourcesError::BizInstanceOwnerError,
        TagResourcesError::BizInstancePaidtypeNotSupport,
        TagResourcesError::BizInstancePermissionCheckError,
        TagResourcesError::BizInstanceRefundError,
        TagResourcesError::BizInstanceReleaseError,
        TagResourcesError::BizInstanceReleaseExistConsumerGroupError,
        TagResourcesError::BizInstanceReleaseExistTopicError,
        TagResourcesError::BizInstanceReleaseLesshourError,
        TagResourcesError::BizInstanceStatusError2,
        TagResourcesError::BizInstanceUpdateError,
        TagResourcesError::BizInstanceUpgradeOrderError,
        TagResourcesError::BizMessageTrackError,
        TagResourcesError::BizNoMessage,
        TagResourcesError::BizProducerIdBelongToOtherUser,
        TagResourcesError::BizPublisherExisted,
        TagResourcesError::BizPublishInfoNotFound,
        TagResourcesError::BizPushMessageToConsumerError,
        TagResourcesError::BizQueryConsumeTimespanError,
        TagResourcesError::BizQueryMessageError,
        TagResourcesError::BizResetOffsetError,
        TagResourcesError::BizSaslUserNotExist,
        TagResourcesError::BizSaslUserNumExceed,
        TagResourcesError::BizSendMessageError,
        TagResourcesError::BizSlrCreateNoPermission,
        TagResourcesError::BizSubscriptionAlreadyExists,
        TagResourcesError::BizSubscriptionCreateError,
        TagResourcesError::BizSubscriptionDeleteError,
        TagResourcesError::BizSubscriptionExisted,
        TagResourcesError::BizSubscriptionNotFound,
        TagResourcesError::BizSubscriptionPermissionCheckError,
        TagResourcesError::BizSubscriptionStatusError,
        TagResourcesError::BizSubscriptionTooMuch,
        TagResourcesError::BizSubscriptionUpdateError,
        TagResourcesError::BizTagDuplicateTagKey,
        TagResourcesError::BizTagOnlyServiceAccountHasPermission,
        TagResourcesError::BizTagRequestResourceNumExceed,
        TagResourcesError::BizTagRequestTagNumExceed,
        TagResourcesError::BizTagResourceNotExist,
        TagResourcesError::BizTagResourceNumExceed,
        TagResourcesError::BizTagTagkeyNotValid,
        TagResourcesError::BizTagTagvalueNotValid,
        TagResourcesError::BizTagTagNumExceed,
        TagResourcesError::BizTimeSpanEmpty,
        TagResourcesError::BizTopicAlreadyExists,
        TagResourcesError::BizTopicCompactTopicNotSupport,
        TagResourcesError::BizTopicCreateError,
        TagResourcesError::BizTopicCreateInternalError,
        TagResourcesError::BizTopicDeleteError,
        TagResourcesError::BizTopicExisted,
        TagResourcesError::BizTopicLocalTopicNotSupport,
        TagResourcesError::BizTopicNotFound,
        TagResourcesError::BizTopicOffsetError,
        TagResourcesError::BizTopicPartitionAddError,
        TagResourcesError::BizTopicPartitionError,
        TagResourcesError::BizTopicPartitionNumExceed,
        TagResourcesError::BizTopicStatusError,
        TagResourcesError::BizTopicTooMuch,
        TagResourcesError::BizTopicUpdateConfigError,
        TagResourcesError::BizTopicUpdateError,
        TagResourcesError::BizUpdateAclFailed,
        TagResourcesError::BizUpdateSubscriptionError,
        TagResourcesError::BizUpdateTopicError,
        TagResourcesError::BizUpdateTopicPermError,
        TagResourcesError::DataExceedMaxLimit,
        TagResourcesError::DbUpdateFailed,
        TagResourcesError::DeployCallbackIllegal,
        TagResourcesError::DeployNotRetriableError,
        TagResourcesError::DeployResourceNotEnough,
        TagResourcesError::DeployRetriableError,
        TagResourcesError::DeployError,
        TagResourcesError::DeployPreCheckError,
        TagResourcesError::DeployTypeNotSupport,
        TagResourcesError::FlowControl,
        TagResourcesError::GetConsumerMissingAccessKeyId,
        TagResourcesError::GroupActive,
        TagResourcesError::InstanceCaclulateChangeTime,
        TagResourcesError::InstanceChangeNotAllowed,
        TagResourcesError::InstanceExceedMaxLimit,
        TagResourcesError::InstanceInsertComponentFail,
        TagResourcesError::InstanceResourceNotSufficient,
        TagResourcesError::InstanceStatusNotRunning,
        TagResourcesError::InstanceUpdateComponentFail,
        TagResourcesError::InstanceUpgradeServiceVersion,
        TagResourcesError::InstanceStatusChangeNotAllowed,
        TagResourcesError::InstanceStatusNotAllowed,
        TagResourcesError::InstanceStatusNotReleased,
        TagResourcesError::InstanceStatusNotWaitChange,
        TagResourcesError::InstanceStatusNotWaitDeploy,
        TagResourcesError::InstanceStatusReleased,
        TagResourcesError::InstanceStatusStopped,
        TagResourcesError::InvalidAny,
        TagResourcesError::InvalidPartitionAny,
        TagResourcesError::InvalidParameter,
        TagResourcesError::InvalidParameterDataAlreadyExist,
        TagResourcesError::InvalidParameterDataNotChange,
        TagResourcesError::InvalidParameterFormat,
        TagResourcesError::InvalidParameterNotSupport,
        TagResourcesError::InvalidParameterOtherParam,
        TagResourcesError::InvalidParameterRange,
        TagResourcesError::InvalidParameterSize,
        TagResourcesError::InvalidParameterVersionNotSupport,
        TagResourcesError::LdapCreateAdminError,
        TagResourcesError::LdapDeleteAdminError,
        TagResourcesError::ManagerConfigRuleExistError,
        TagResourcesError::ManagerConfigRuleNotExistError,
        TagResourcesError::ManagerNotCommit,
        TagResourcesError::ManagerRecoverTaskNotFound,
        TagResourcesError::ManagerRecoverTaskNotMatch,
        TagResourcesError::ManagerScheduledTaskStatusError,
        TagResourcesError::ManagerScheduledTaskStatusNotSupport,
        TagResourcesError::MissingParameter,
        TagResourcesError::NotSupport,
        TagResourcesError::NotSupportDataStatus,
        TagResourcesError::OnsLoginCheckError,
        TagResourcesError::OnsInitEnvError,
        TagResourcesError::OnsInternalError2,
        TagResourcesError::OnsInvokeError,
        TagResourcesError::OnsLoginCheckError2,
        TagResourcesError::OnsServiceUnsupported,
        TagResourcesError::OnsSystemError,
        TagResourcesError::OnsSystemFlowControl,
        TagResourcesError::OrderCreateError,
        TagResourcesError::OrderInsufficientBalance,
        TagResourcesError::OssNotFound,
        TagResourcesError::OssPublishFailed,
        TagResourcesError::RamUserNotFoundByAccesskey,
        TagResourcesError::RamCreateResourceOwnerError,
        TagResourcesError::RamCreateResourcePermissionError,
        TagResourcesError::RamDeleteResourceOwnerError,
        TagResourcesError::RamDeleteResourcePermissionError,
        TagResourcesError::RamGetUserByAkError,
        TagResourcesError::RamUserNotFoundByAccesskey2,
        TagResourcesError::ScheduledTaskAlreadyHasSameTaskType,
        TagResourcesError::ScheduledTaskExecuteTimeGapTooShort,
        TagResourcesError::ServerlessPlanInstanceNotMatch,
        TagResourcesError::ServerlessPlanIntervalInvalid,
        TagResourcesError::ServerlessPlanNameExist,
        TagResourcesError::ServerlessPlanNotSupportEnabledRuleExist,
        TagResourcesError::ServerlessPlanNotSupportStatusEnabled,
        TagResourcesError::ServerlessPlanTaskStatusNotSupport,
        TagResourcesError::SlsQueryError,
        TagResourcesError::StsNotFound,
        TagResourcesError::TopicDownloadMessageFail,
        TagResourcesError::TopicExist,
        TagResourcesError::TopicNotFound,
        TagResourcesError::TopicQueryMessageFail,
        TagResourcesError::TopicSendFail,
        TagResourcesError::TopicStatusNotRunning,
        TagResourcesError::TopicStatusNotAllowed,
        TagResourcesError::VpcAssumeroleError,
        TagResourcesError::VpcVswZoneMappingError,
        TagResourcesError::WhiteDeleteError,
        TagResourcesError::WhiteIpAlreadyExistsError,
        TagResourcesError::WhiteIpIllegalError,
        TagResourcesError::WhiteIplistOverlongError,
        TagResourcesError::WhiteOverLengthError,
        TagResourcesError::WhiteParamError,
        TagResourcesError::NoPermission,
        TagResourcesError::AsyncTaskGroupNotFound,
        TagResourcesError::AsyncTaskHandlerNotFound,
        TagResourcesError::AsyncTaskTypeNotFound,
        TagResourcesError::GroupNotFound,
        TagResourcesError::InstanceNotFound,
        TagResourcesError::InstanceAgentNotFound,
        TagResourcesError::InvalidDataFieldsIncomplete,
        TagResourcesError::InvalidParameterDataNotFound,
        TagResourcesError::VpcVSwitchNotFound,
        TagResourcesError::GetConsumerProgressError,
        TagResourcesError::InternalError,
        TagResourcesError::InternalError2,
        TagResourcesError::InternalUnknownCodeError,
        TagResourcesError::OnsGetAllowedipInternalError,
        TagResourcesError::OnsInternalError,
        TagResourcesError::OnsUpdateAllowedipInternalError,
        TagResourcesError::RemoteCallError,
        TagResourcesError::RmqClusterEmpty,
    ];
}

/// Response to [`TagResourcesRequest`].
pub type TagResourcesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`TagResourcesRequest`] names.
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
pub type TagResourcesError = super::DocumentedError;
