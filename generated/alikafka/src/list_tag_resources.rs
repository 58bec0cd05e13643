// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTagResources`, from `alikafka/ListTagResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists which tags are attached to instances, topics and groups.
///
/// ```no_run
/// # async fn example(client: alicloud_alikafka::Client) -> Result<(), alicloud_alikafka::Error> {
/// let request = alicloud_alikafka::ListTagResourcesRequest::new()
///     .region_id("cn-hangzhou")
///     .resource_type("INSTANCE")
///     .resource_id(["alikafka_post-cn-v0h1fgs2****"]);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_tag_resources(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTagResourcesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to. Example: `instance`.
    pub resource_type: Option<String>,
    /// IDs of the resources that the call is applied to.
    /// Items: at most 10000. Example: `alikafka_post-cn-v0h1fgs2****`.
    pub resource_id: Vec<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 10000.
    pub tag: Vec<Tag>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    /// Example: `caeba0bbb2be03f84eb48b699f0a4883`.
    pub next_token: Option<String>,
}

impl ListTagResourcesRequest {
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
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `ResourceId`.
    pub fn resource_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

request! {
    ListTagResourcesRequest {
        "RegionId" => region_id: query,
        "ResourceType" => resource_type: query,
        "ResourceId" => resource_id: query,
        "Tag" => tag: query,
        "NextToken" => next_token: query,
    }
}

impl Operation for ListTagResourcesRequest {
    type Response = ListTagResourcesResponse;
    type Error = ListTagResourcesError;
    const INFO: OperationInfo = super::operation("ListTagResources")
        .required(&["RegionId", "ResourceType"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListTagResourcesError] = &[
        ListTagResourcesError::AclAddSaslError,
        ListTagResourcesError::AclDelSaslError,
        ListTagResourcesError::AclDisableError,
        ListTagResourcesError::AclDuplicatedAuthError,
        ListTagResourcesError::AdminGetBrokerConfigError,
        ListTagResourcesError::AdminUpdateBrokerConfigError,
        ListTagResourcesError::AdminUpdateSubPermError,
        ListTagResourcesError::AdminUpdateTopicPermError,
        ListTagResourcesError::AgentBusinessError,
        ListTagResourcesError::AgentError,
        ListTagResourcesError::AsyncTaskDeleteTopic,
        ListTagResourcesError::AsyncTaskExecuteTimeNotSupport,
        ListTagResourcesError::AsyncTaskIgnored,
        ListTagResourcesError::AsyncTaskNotMeetCondition,
        ListTagResourcesError::AsyncTaskRetryLater,
        ListTagResourcesError::AsyncTaskTypeAlreadyExist,
        ListTagResourcesError::AsyncTaskSlaveNotCompleted,
        ListTagResourcesError::AuthCalSignatureError,
        ListTagResourcesError::AuthCsrfCheckError,
        ListTagResourcesError::AuthLoginCheckError,
        ListTagResourcesError::AuthOnsChannelInvalid,
        ListTagResourcesError::AuthPermissionCheckError,
        ListTagResourcesError::AuthRequestNotAllowed,
        ListTagResourcesError::AuthResourceEmpowerCheckError,
        ListTagResourcesError::AuthResourceOwnerError,
        ListTagResourcesError::AuthServiceCheckError,
        ListTagResourcesError::AuthSignatureCheckError,
        ListTagResourcesError::AuthSystemPermissionCheckError,
        ListTagResourcesError::AuthTopicCreateError,
        ListTagResourcesError::AuthUserCheckError,
        ListTagResourcesError::AuthUserInBlackList,
        ListTagResourcesError::BizGetTopicStatusError,
        ListTagResourcesError::BizInstanceNotFound,
        ListTagResourcesError::BizInstanceStatusError,
        ListTagResourcesError::BizLimitPubnetwork,
        ListTagResourcesError::BizLimitQuotaDown,
        ListTagResourcesError::BizLimitQuotaDown1,
        ListTagResourcesError::BizLimitQuotaDown2,
        ListTagResourcesError::BizTagResourceNotSupported,
        ListTagResourcesError::BizAclNotEnabled,
        ListTagResourcesError::BizAoneCheckError,
        ListTagResourcesError::BizBroadcastingPullUnsupport,
        ListTagResourcesError::BizBrokerNotFound,
        ListTagResourcesError::BizCanNotEnableAcl,
        ListTagResourcesError::BizClusterIsEmpty,
        ListTagResourcesError::BizConsumerGroupActiveError,
        ListTagResourcesError::BizConsumerIdBelongToOtherUser,
        ListTagResourcesError::BizConsumerNeverRunning,
        ListTagResourcesError::BizConsumerNotOnline,
        ListTagResourcesError::BizCreateOrderConfigError,
        ListTagResourcesError::BizCreatePublishError,
        ListTagResourcesError::BizCreateSubscriptionError,
        ListTagResourcesError::BizCreateTopicError,
        ListTagResourcesError::BizCreateTopicNumLessThanBeforeError,
        ListTagResourcesError::BizDeleteOrderConfigError,
        ListTagResourcesError::BizDeleteSubscriptionError,
        ListTagResourcesError::BizDeleteTopicError,
        ListTagResourcesError::BizDownloadMessageError,
        ListTagResourcesError::BizFieldCheckInvalid,
        ListTagResourcesError::BizFindConsumerGroupInfoError,
        ListTagResourcesError::BizGetAppkeyListError,
        ListTagResourcesError::BizGetClusterInfoError,
        ListTagResourcesError::BizGetConsumerConnectionError,
        ListTagResourcesError::BizGetConsumerRunningInfoError,
        ListTagResourcesError::BizGetConsumeAccumulateError,
        ListTagResourcesError::BizGetConsumeStatusError,
        ListTagResourcesError::BizGetTopicRouteInfoError,
        ListTagResourcesError::BizGetTopicStatusError2,
        ListTagResourcesError::BizInstanceAlreadyExists,
        ListTagResourcesError::BizInstanceBasicInfoError,
        ListTagResourcesError::BizInstanceCreateError,
        ListTagResourcesError::BizInstanceCreateOrderError,
        ListTagResourcesError::BizInstanceDeleteError,
        ListTagResourcesError::BizInstanceLocationError,
        ListTagResourcesError::BizInstanceNotFound2,
        ListTagResourcesError::BizInstanceOnlyProfessionalSupport,
        ListTagResourcesError::BizInstanceOwnerError,
        ListTagResourcesError::BizInstancePaidtypeNotSupport,
        ListTagResourcesError::BizInstancePermissionCheckError,
        ListTagResourcesError::BizInstanceRefundError,
        ListTagResourcesError::BizInstanceReleaseError,
        ListTagResourcesError::BizInstanceReleaseExistConsumerGroupError,
        ListTagResourcesError::BizInstanceReleaseExistTopicError,
        ListTagResourcesError::BizInstanceReleaseLesshourError,
        ListTagResourcesError::BizInstanceStatusError2,
        ListTagResourcesError::BizInstanceUpdateError,
        ListTagResourcesError::BizInstanceUpgradeOrderError,
        ListTagResourcesError::BizMessageTrackError,
        ListTagResourcesError::BizNoMessage,
        ListTagResourcesError::BizProducerIdBelongToOtherUser,
        ListTagResourcesError::BizPublisherExisted,
        ListTagResourcesError::BizPublishInfoNotFound,
        ListTagResourcesError::BizPushMessageToConsumerError,
        ListTagResourcesError::BizQueryConsumeTimespanError,
        ListTagResourcesError::BizQueryMessageError,
        ListTagResourcesError::BizResetOffsetError,
        ListTagResourcesError::BizSaslUserNotExist,
        ListTagResourcesError::BizSaslUserNumExceed,
        ListTagResourcesError::BizSendMessageError,
        ListTagResourcesError::BizSlrCreateNoPermission,
        ListTagResourcesError::BizSubscriptionAlreadyExists,
        ListTagResourcesError::BizSubscriptionCreateError,
        ListTagResourcesError::BizSubscriptionDeleteError,
        ListTagResourcesError::BizSubscriptionExisted,
        ListTagResourcesError::BizSubscriptionNotFound,
        ListTagResourcesError::BizSubscriptionPermissionCheckError,
        ListTagResourcesError::BizSubscriptionStatusError,
        ListTagResourcesError::BizSubscriptionTooMuch,
        ListTagResourcesError::BizSubscriptionUpdateError,
        ListTagResourcesError::BizTagDuplicateTagKey,
        ListTagResourcesError::BizTagOnlyServiceAccountHasPermission,
        ListTagResourcesError::BizTagRequestResourceNumExceed,
        ListTagResourcesError::BizTagRequestTagNumExceed,
        ListTagResourcesError::BizTagResourceNotExist,
        ListTagResourcesError::BizTagResourceNumExceed,
        ListTagResourcesError::BizTagTagkeyNotValid,
        ListTagResourcesError::BizTagTagvalueNotValid,
        ListTagResourcesError::BizTagTagNumExceed,
        ListTagResourcesError::BizTimeSpanEmpty,
        ListTagResourcesError::BizTopicAlreadyExists,
        ListTagResourcesError::BizTopicCompactTopicNotSupport,
        ListTagResourcesError::BizTopicCreateError,
        ListTagResourcesError::BizTopicCreateInternalError,
        ListTagResourcesError::BizTopicDeleteError,
        ListTagResourcesError::BizTopicExisted,
        ListTagResourcesError::BizTopicLocalTopicNotSupport,
        ListTagResourcesError::BizTopicNotFound,
        ListTagResourcesError::BizTopicOffsetError,
        ListTagResourcesError::BizTopicPartitionAddError,
        ListTagResourcesError::BizTopicPartitionError,
        ListTagResourcesError::BizTopicPartitionNumExceed,
        ListTagResourcesError::BizTopicStatusError,
        ListTagResourcesError::BizTopicTooMuch,
        ListTagResourcesError::BizTopicUpdateConfigError,
        ListTagResourcesError::BizTopicUpdateError,
        ListTagResourcesError::BizUpdateAclFailed,
        ListTagResourcesError::BizUpdateSubscriptionError,
        ListTagResourcesError::BizUpdateTopicError,
        ListTagResourcesError::BizUpdateTopicPermError,
        ListTagResourcesError::DataExceedMaxLimit,
        ListTagResourcesError::DbUpdateFailed,
        ListTagResourcesError::DeployCallbackIllegal,
        ListTagResourcesError::DeployNotRetriableError,
        ListTagResourcesError::DeployResourceNotEnough,
        ListTagResourcesError::DeployRetriableError,
        ListTagResourcesError::DeployError,
        ListTagResourcesError::DeployPreCheckError,
        ListTagResourcesError::DeployTypeNotSupport,
        ListTagResourcesError::FlowControl,
        ListTagResourcesError::GetConsumerMissingAccessKeyId,
        ListTagResourcesError::GroupActive,
        ListTagResourcesError::InstanceCaclulateChangeTime,
        ListTagResourcesError::InstanceChangeNotAllowed,
        ListTagResourcesError::InstanceExceedMaxLimit,
        ListTagResourcesError::InstanceInsertComponentFail,
        ListTagResourcesError::InstanceResourceNotSufficient,
        ListTagResourcesError::InstanceStatusNotRunning,
        ListTagResourcesError::InstanceUpdateComponentFail,
        ListTagResourcesError::InstanceUpgradeServiceVersion,
        ListTagResourcesError::InstanceStatusChangeNotAllowed,
        ListTagResourcesError::InstanceStatusNotAllowed,
        ListTagResourcesError::InstanceStatusNotReleased,
        ListTagResourcesError::InstanceStatusNotWaitChange,
        ListTagResourcesError::InstanceStatusNotWaitDeploy,
        ListTagResourcesError::InstanceStatusReleased,
        ListTagResourcesError::InstanceStatusStopped,
        ListTagResourcesError::InvalidAny,
        ListTagResourcesError::InvalidPartitionAny,
        ListTagResourcesError::InvalidParameter,
        ListTagResourcesError::InvalidParameterDataAlreadyExist,
        ListTagResourcesError::InvalidParameterDataNotChange,
        ListTagResourcesError::InvalidParameterFormat,
        ListTagResourcesError::InvalidParameterNotSupport,
        ListTagResourcesError::InvalidParameterOtherParam,
        ListTagResourcesError::InvalidParameterRange,
        ListTagResourcesError::InvalidParameterSize,
        ListTagResourcesError::InvalidParameterVersionNotSupport,
        ListTagResourcesError::LdapCreateAdminError,
        ListTagResourcesError::LdapDeleteAdminError,
        ListTagResourcesError::ManagerConfigRuleExistError,
        ListTagResourcesError::ManagerConfigRuleNotExistError,
        ListTagResourcesError::ManagerNotCommit,
        ListTagResourcesError::ManagerRecoverTaskNotFound,
        ListTagResourcesError::ManagerRecoverTaskNotMatch,
        ListTagResourcesError::ManagerScheduledTaskStatusError,
        ListTagResourcesError::ManagerScheduledTaskStatusNotSupport,
        ListTagResourcesError::MissingParameter,
        ListTagResourcesError::NotSupport,
        ListTagResourcesError::NotSupportDataStatus,
        ListTagResourcesError::OnsLoginCheckError,
        ListTagResourcesError::OnsInitEnvError,
        ListTagResourcesError::OnsInternalError2,
        ListTagResourcesError::OnsInvokeError,
        ListTagResourcesError::OnsLoginCheckError2,
        ListTagResourcesError::OnsServiceUnsupported,
        ListTagResourcesError::OnsSystemError,
        ListTagResourcesError::OnsSystemFlowControl,
        ListTagResourcesError::OrderCreateError,
        ListTagResourcesError::OrderInsufficientBalance,
        ListTagResourcesError::OssNotFound,
        ListTagResourcesError::OssPublishFailed,
        ListTagResourcesError::RamUserNotFoundByAccesskey,
        ListTagResourcesError::RamCreateResourceOwnerError,
        ListTagResourcesError::RamCreateResourcePermissionError,
        ListTagResourcesError::RamDeleteResourceOwnerError,
        ListTagResourcesError::RamDeleteResourcePermissionError,
        ListTagResourcesError::RamGetUserByAkError,
        ListTagResourcesError::RamUserNotFoundByAccesskey2,
        ListTagResourcesError::ScheduledTaskAlreadyHasSameTaskType,
        ListTagResourcesError::ScheduledTaskExecuteTimeGapTooShort,
        ListTagResourcesError::ServerlessPlanInstanceNotMatch,
        ListTagResourcesError::ServerlessPlanIntervalInvalid,
        ListTagResourcesError::ServerlessPlanNameExist,
        ListTagResourcesError::ServerlessPlanNotSupportEnabledRuleExist,
        ListTagResourcesError::ServerlessPlanNotSupportStatusEnabled,
        ListTagResourcesError::ServerlessPlanTaskStatusNotSupport,
        ListTagResourcesError::SlsQueryError,
        ListTagResourcesError::StsNotFound,
        ListTagResourcesError::TopicDownloadMessageFail,
        ListTagResourcesError::TopicExist,
        ListTagResourcesError::TopicNotFound,
        ListTagResourcesError::TopicQueryMessageFail,
        ListTagResourcesError::TopicSendFail,
        ListTagResourcesError::TopicStatusNotRunning,
        ListTagResourcesError::TopicStatusNotAllowed,
        ListTagResourcesError::VpcAssumeroleError,
        ListTagResourcesError::VpcVswZoneMappingError,
        ListTagResourcesError::WhiteDeleteError,
        ListTagResourcesError::WhiteIpAlreadyExistsError,
        ListTagResourcesError::WhiteIpIllegalError,
        ListTagResourcesError::WhiteIplistOverlongError,
        ListTagResourcesError::WhiteOverLengthError,
        ListTagResourcesError::WhiteParamError,
        ListTagResourcesError::NoPermission,
        ListTagResourcesError::AsyncTaskGroupNotFound,
        ListTagResourcesError::AsyncTaskHandlerNotFound,
        ListTagResourcesError::AsyncTaskTypeNotFound,
        ListTagResourcesError::GroupNotFound,
        ListTagResourcesError::InstanceNotFound,
        ListTagResourcesError::InstanceAgentNotFound,
        ListTagResourcesError::InvalidDataFieldsIncomplete,
        ListTagResourcesError::InvalidParameterDataNotFound,
        ListTagResourcesError::VpcVSwitchNotFound,
        ListTagResourcesError::GetConsumerProgressError,
        ListTagResourcesError::InternalError,
        ListTagResourcesError::InternalError2,
        ListTagResourcesError::InternalUnknownCodeError,
        ListTagResourcesError::OnsGetAllowedipInternalError,
        ListTagResourcesError::OnsInternalError,
        ListTagResourcesError::OnsUpdateAllowedipInternalError,
        ListTagResourcesError::RemoteCallError,
        ListTagResourcesError::RmqClusterEmpty,
    ];
}

impl Paginated for ListTagResourcesRequest {
    type Item = TagResource;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.tag_resources)
    }
}

/// Response to [`ListTagResourcesRequest`].
#[non_exhaustive]
pub struct ListTagResourcesResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caeba0bbb2be03f84eb48b699f0a4883`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DE65F6B7-7566-4802-9007-96F2494AC5XX`.
    pub request_id: Option<String>,
    /// Pairs of resource and tag, one entry each.
    pub tag_resources: Vec<TagResource>,
}

response! {
    ListTagResourcesResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "TagResources" => tag_resources: list("TagResource"),
    }
}

/// Pairs of resource and tag, one entry each.
#[non_exhaustive]
pub struct TagResource {
    /// What the call or the entry is about, by the ID that its own service gave it.
    /// Example: `alikafka_post-cn-v0h1fgs2****`.
    pub resource_id: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to. Example: `instance`.
    pub resource_type: Option<String>,
    /// First half of a tag, which says what its value stands for. Example: `FinanceDept`.
    pub tag_key: Option<String>,
    /// Value of the tag whose key stands beside it. Example: `FinanceJoshua`.
    pub tag_value: Option<String>,
}

response! {
    TagResource {
        "ResourceId" => resource_id: value,
        "ResourceType" => resource_type: value,
        "TagKey" => tag_key: value,
        "TagValue" => tag_value: value,
    }
}

/// Errors that the documentation of [`ListTagResourcesRequest`] names.
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
pub type ListTagResourcesError = super::DocumentedError;
