// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetTopicList`, from `alikafka/GetTopicList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{TagVO};

/// Lists the topics of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_alikafka::Client) -> Result<(), alicloud_alikafka::Error> {
/// let request = alicloud_alikafka::GetTopicListRequest::new()
///     .instance_id("alikafka_pre-cn-0pp1954n****")
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.get_topic_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetTopicListRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `alikafka_pre-cn-0pp1954n****`.
    pub instance_id: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub current_page: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Topic that messages are published under.
    pub topic: Option<String>,
}

impl GetTopicListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `CurrentPage`.
    pub fn current_page(mut self, value: impl Into<String>) -> Self {
        self.current_page = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Topic`.
    pub fn topic(mut self, value: impl Into<String>) -> Self {
        self.topic = Some(value.into());
        self
    }
}

request! {
    GetTopicListRequest {
        "InstanceId" => instance_id: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "RegionId" => region_id: query,
        "Topic" => topic: query,
    }
}

impl Operation for GetTopicListRequest {
    type Response = GetTopicListResponse;
    type Error = GetTopicListError;
    const INFO: OperationInfo = super::operation("GetTopicList")
        .required(&["InstanceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetTopicListError] = &[
        GetTopicListError::AclAddSaslError,
        GetTopicListError::AclDelSaslError,
        GetTopicListError::AclDisableError,
        GetTopicListError::AclDuplicatedAuthError,
        GetTopicListError::AdminGetBrokerConfigError,
        GetTopicListError::AdminUpdateBrokerConfigError,
        GetTopicListError::AdminUpdateSubPermError,
        GetTopicListError::AdminUpdateTopicPermError,
        GetTopicListError::AgentBusinessError,
        GetTopicListError::AgentError,
        GetTopicListError::AsyncTaskDeleteTopic,
        GetTopicListError::AsyncTaskExecuteTimeNotSupport,
        GetTopicListError::AsyncTaskIgnored,
        GetTopicListError::AsyncTaskNotMeetCondition,
        GetTopicListError::AsyncTaskRetryLater,
        GetTopicListError::AsyncTaskTypeAlreadyExist,
        GetTopicListError::AsyncTaskSlaveNotCompleted,
        GetTopicListError::AuthCalSignatureError,
        GetTopicListError::AuthCsrfCheckError,
        GetTopicListError::AuthLoginCheckError,
        GetTopicListError::AuthOnsChannelInvalid,
        GetTopicListError::AuthPermissionCheckError,
        GetTopicListError::AuthRequestNotAllowed,
        GetTopicListError::AuthResourceEmpowerCheckError,
        GetTopicListError::AuthResourceOwnerError,
        GetTopicListError::AuthServiceCheckError,
        GetTopicListError::AuthSignatureCheckError,
        GetTopicListError::AuthSystemPermissionCheckError,
        GetTopicListError::AuthTopicCreateError,
        GetTopicListError::AuthUserCheckError,
        GetTopicListError::AuthUserInBlackList,
        GetTopicListError::BizGetTopicStatusError,
        GetTopicListError::BizInstanceNotFound,
        GetTopicListError::BizInstanceStatusError,
        GetTopicListError::BizLimitPubnetwork,
        GetTopicListError::BizLimitQuotaDown,
        GetTopicListError::BizLimitQuotaDown1,
        GetTopicListError::BizLimitQuotaDown2,
        GetTopicListError::BizTagResourceNotSupported,
        GetTopicListError::BizAclNotEnabled,
        GetTopicListError::BizAoneCheckError,
        GetTopicListError::BizBroadcastingPullUnsupport,
        GetTopicListError::BizBrokerNotFound,
        GetTopicListError::BizCanNotEnableAcl,
        GetTopicListError::BizClusterIsEmpty,
        GetTopicListError::BizConsumerGroupActiveError,
        GetTopicListError::BizConsumerIdBelongToOtherUser,
        GetTopicListError::BizConsumerNeverRunning,
        GetTopicListError::BizConsumerNotOnline,
        GetTopicListError::BizCreateOrderConfigError,
        GetTopicListError::BizCreatePublishError,
        GetTopicListError::BizCreateSubscriptionError,
        GetTopicListError::BizCreateTopicError,
        GetTopicListError::BizCreateTopicNumLessThanBeforeError,
        GetTopicListError::BizDeleteOrderConfigError,
        GetTopicListError::BizDeleteSubscriptionError,
        GetTopicListError::BizDeleteTopicError,
        GetTopicListError::BizDownloadMessageError,
        GetTopicListError::BizFieldCheckInvalid,
        GetTopicListError::BizFindConsumerGroupInfoError,
        GetTopicListError::BizGetAppkeyListError,
        GetTopicListError::BizGetClusterInfoError,
        GetTopicListError::BizGetConsumerConnectionError,
        GetTopicListError::BizGetConsumerRunningInfoError,
        GetTopicListError::BizGetConsumeAccumulateError,
        GetTopicListError::BizGetConsumeStatusError,
        GetTopicListError::BizGetTopicRouteInfoError,
        GetTopicListError::BizGetTopicStatusError2,
        GetTopicListError::BizInstanceAlreadyExists,
        GetTopicListError::BizInstanceBasicInfoError,
        GetTopicListError::BizInstanceCreateError,
        GetTopicListError::BizInstanceCreateOrderError,
        GetTopicListError::BizInstanceDeleteError,
        GetTopicListError::BizInstanceLocationError,
        GetTopicListError::BizInstanceNotFound2,
        GetTopicListError::BizInstanceOnlyProfessionalSupport,
        GetTopicListError::BizInstanceOwnerError,
        GetTopicListError::BizInstancePaidtypeNotSupport,
        GetTopicListError::BizInstancePermissionCheckError,
        GetTopicListError::BizInstanceRefundError,
        GetTopicListError::BizInstanceReleaseError,
        GetTopicListError::BizInstanceReleaseExistConsumerGroupError,
        GetTopicListError::BizInstanceReleaseExistTopicError,
        GetTopicListError::BizInstanceReleaseLesshourError,
        GetTopicListError::BizInstanceStatusError2,
        GetTopicListError::BizInstanceUpdateError,
        GetTopicListError::BizInstanceUpgradeOrderError,
        GetTopicListError::BizMessageTrackError,
        GetTopicListError::BizNoMessage,
        GetTopicListError::BizProducerIdBelongToOtherUser,
        GetTopicListError::BizPublisherExisted,
        GetTopicListError::BizPublishInfoNotFound,
        GetTopicListError::BizPushMessageToConsumerError,
        GetTopicListError::BizQueryConsumeTimespanError,
        GetTopicListError::BizQueryMessageError,
        GetTopicListError::BizResetOffsetError,
        GetTopicListError::BizSaslUserNotExist,
        GetTopicListError::BizSaslUserNumExceed,
        GetTopicListError::BizSendMessageError,
        GetTopicListError::BizSlrCreateNoPermission,
        GetTopicListError::BizSubscriptionAlreadyExists,
        GetTopicListError::BizSubscriptionCreateError,
        GetTopicListError::BizSubscriptionDeleteError,
        GetTopicListError::BizSubscriptionExisted,
        GetTopicListError::BizSubscriptionNotFound,
        GetTopicListError::BizSubscriptionPermissionCheckError,
        GetTopicListError::BizSubscriptionStatusError,
        GetTopicListError::BizSubscriptionTooMuch,
        GetTopicListError::BizSubscriptionUpdateError,
        GetTopicListError::BizTagDuplicateTagKey,
        GetTopicListError::BizTagOnlyServiceAccountHasPermission,
        GetTopicListError::BizTagRequestResourceNumExceed,
        GetTopicListError::BizTagRequestTagNumExceed,
        GetTopicListError::BizTagResourceNotExist,
        GetTopicListError::BizTagResourceNumExceed,
        GetTopicListError::BizTagTagkeyNotValid,
        GetTopicListError::BizTagTagvalueNotValid,
        GetTopicListError::BizTagTagNumExceed,
        GetTopicListError::BizTimeSpanEmpty,
        GetTopicListError::BizTopicAlreadyExists,
        GetTopicListError::BizTopicCompactTopicNotSupport,
        GetTopicListError::BizTopicCreateError,
        GetTopicListError::BizTopicCreateInternalError,
        GetTopicListError::BizTopicDeleteError,
        GetTopicListError::BizTopicExisted,
        GetTopicListError::BizTopicLocalTopicNotSupport,
        GetTopicListError::BizTopicNotFound,
        GetTopicListError::BizTopicOffsetError,
        GetTopicListError::BizTopicPartitionAddError,
        GetTopicListError::BizTopicPartitionError,
        GetTopicListError::BizTopicPartitionNumExceed,
        GetTopicListError::BizTopicStatusError,
        GetTopicListError::BizTopicTooMuch,
        GetTopicListError::BizTopicUpdateConfigError,
        GetTopicListError::BizTopicUpdateError,
        GetTopicListError::BizUpdateAclFailed,
        GetTopicListError::BizUpdateSubscriptionError,
        GetTopicListError::BizUpdateTopicError,
        GetTopicListError::BizUpdateTopicPermError,
        GetTopicListError::DataExceedMaxLimit,
        GetTopicListError::DbUpdateFailed,
        GetTopicListError::DeployCallbackIllegal,
        GetTopicListError::DeployNotRetriableError,
        GetTopicListError::DeployResourceNotEnough,
        GetTopicListError::DeployRetriableError,
        GetTopicListError::DeployError,
        GetTopicListError::DeployPreCheckError,
        GetTopicListError::DeployTypeNotSupport,
        GetTopicListError::FlowControl,
        GetTopicListError::GetConsumerMissingAccessKeyId,
        GetTopicListError::GroupActive,
        GetTopicListError::InstanceCaclulateChangeTime,
        GetTopicListError::InstanceChangeNotAllowed,
        GetTopicListError::InstanceExceedMaxLimit,
        GetTopicListError::InstanceInsertComponentFail,
        GetTopicListError::InstanceResourceNotSufficient,
        GetTopicListError::InstanceStatusNotRunning,
        GetTopicListError::InstanceUpdateComponentFail,
        GetTopicListError::InstanceUpgradeServiceVersion,
        GetTopicListError::InstanceStatusChangeNotAllowed,
        GetTopicListError::InstanceStatusNotAllowed,
        GetTopicListError::InstanceStatusNotReleased,
        GetTopicListError::InstanceStatusNotWaitChange,
        GetTopicListError::InstanceStatusNotWaitDeploy,
        GetTopicListError::InstanceStatusReleased,
        GetTopicListError::InstanceStatusStopped,
        GetTopicListError::InvalidAny,
        GetTopicListError::InvalidPartitionAny,
        GetTopicListError::InvalidParameter,
        GetTopicListError::InvalidParameterDataAlreadyExist,
        GetTopicListError::InvalidParameterDataNotChange,
        GetTopicListError::InvalidParameterFormat,
        GetTopicListError::InvalidParameterNotSupport,
        GetTopicListError::InvalidParameterOtherParam,
        GetTopicListError::InvalidParameterRange,
        GetTopicListError::InvalidParameterSize,
        GetTopicListError::InvalidParameterVersionNotSupport,
        GetTopicListError::LdapCreateAdminError,
        GetTopicListError::LdapDeleteAdminError,
        GetTopicListError::ManagerConfigRuleExistError,
        GetTopicListError::ManagerConfigRuleNotExistError,
        GetTopicListError::ManagerNotCommit,
        GetTopicListError::ManagerRecoverTaskNotFound,
        GetTopicListError::ManagerRecoverTaskNotMatch,
        GetTopicListError::ManagerScheduledTaskStatusError,
        GetTopicListError::ManagerScheduledTaskStatusNotSupport,
        GetTopicListError::MissingParameter,
        GetTopicListError::NotSupport,
        GetTopicListError::NotSupportDataStatus,
        GetTopicListError::OnsLoginCheckError,
        GetTopicListError::OnsInitEnvError,
        GetTopicListError::OnsInternalError2,
        GetTopicListError::OnsInvokeError,
        GetTopicListError::OnsLoginCheckError2,
        GetTopicListError::OnsServiceUnsupported,
        GetTopicListError::OnsSystemError,
        GetTopicListError::OnsSystemFlowControl,
        GetTopicListError::OrderCreateError,
        GetTopicListError::OrderInsufficientBalance,
        GetTopicListError::OssNotFound,
        GetTopicListError::OssPublishFailed,
        GetTopicListError::RamUserNotFoundByAccesskey,
        GetTopicListError::RamCreateResourceOwnerError,
        GetTopicListError::RamCreateResourcePermissionError,
        GetTopicListError::RamDeleteResourceOwnerError,
        GetTopicListError::RamDeleteResourcePermissionError,
        GetTopicListError::RamGetUserByAkError,
        GetTopicListError::RamUserNotFoundByAccesskey2,
        GetTopicListError::ScheduledTaskAlreadyHasSameTaskType,
        GetTopicListError::ScheduledTaskExecuteTimeGapTooShort,
        GetTopicListError::ServerlessPlanInstanceNotMatch,
        GetTopicListError::ServerlessPlanIntervalInvalid,
        GetTopicListError::ServerlessPlanNameExist,
        GetTopicListError::ServerlessPlanNotSupportEnabledRuleExist,
        GetTopicListError::ServerlessPlanNotSupportStatusEnabled,
        GetTopicListError::ServerlessPlanTaskStatusNotSupport,
        GetTopicListError::SlsQueryError,
        GetTopicListError::StsNotFound,
        GetTopicListError::TopicDownloadMessageFail,
        GetTopicListError::TopicExist,
        GetTopicListError::TopicNotFound,
        GetTopicListError::TopicQueryMessageFail,
        GetTopicListError::TopicSendFail,
        GetTopicListError::TopicStatusNotRunning,
        GetTopicListError::TopicStatusNotAllowed,
        GetTopicListError::VpcAssumeroleError,
        GetTopicListError::VpcVswZoneMappingError,
        GetTopicListError::WhiteDeleteError,
        GetTopicListError::WhiteIpAlreadyExistsError,
        GetTopicListError::WhiteIpIllegalError,
        GetTopicListError::WhiteIplistOverlongError,
        GetTopicListError::WhiteOverLengthError,
        GetTopicListError::WhiteParamError,
        GetTopicListError::NoPermission,
        GetTopicListError::AsyncTaskGroupNotFound,
        GetTopicListError::AsyncTaskHandlerNotFound,
        GetTopicListError::AsyncTaskTypeNotFound,
        GetTopicListError::GroupNotFound,
        GetTopicListError::InstanceNotFound,
        GetTopicListError::InstanceAgentNotFound,
        GetTopicListError::InvalidDataFieldsIncomplete,
        GetTopicListError::InvalidParameterDataNotFound,
        GetTopicListError::VpcVSwitchNotFound,
        GetTopicListError::GetConsumerProgressError,
        GetTopicListError::InternalError,
        GetTopicListError::InternalError2,
        GetTopicListError::InternalUnknownCodeError,
        GetTopicListError::OnsGetAllowedipInternalError,
        GetTopicListError::OnsInternalError,
        GetTopicListError::OnsUpdateAllowedipInternalError,
        GetTopicListError::RemoteCallError,
        GetTopicListError::RmqClusterEmpty,
    ];
}

impl Paginated for GetTopicListRequest {
    type Item = TopicVO;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total)
            .number(&response.current_page)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.topic_list)
    }
}

/// Response to [`GetTopicListRequest`].
#[non_exhaustive]
pub struct GetTopicListResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `operation success.`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C0D3DC5B-5C37-47AD-9F22-1F5598809***`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Items of the kind topic that were found or are concerned.
    pub topic_list: Vec<TopicVO>,
    /// How many items there are in all. Example: `1`.
    pub total: Option<i32>,
}

response! {
    GetTopicListResponse {
        "Code" => code: value,
        "CurrentPage" => current_page: value,
        "PageSize" => page_size: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "TopicList" => topic_list: list("TopicVO"),
        "Total" => total: value,
    }
}

/// Items of the kind topic that were found or are concerned.
#[non_exhaustive]
pub struct TopicVO {
    /// Whether the newest message of each key stays while older ones are dropped. Example: `false`.
    pub compact_topic: Option<bool>,
    /// When the item was created. Example: `1576563109000`.
    pub create_time: Option<i64>,
    /// ID of the instance, by which other calls name it. Example: `alikafka_pre-cn-0pp1954n****`.
    pub instance_id: Option<String>,
    /// Whether Kafka's own storage keeps the messages instead of cloud storage. Example: `false`.
    pub local_topic: Option<bool>,
    /// How many there are of this: partition. Example: `6`.
    pub partition_num: Option<i32>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Free text for people; it has no technical effect. Length: 3 to 64. Example: `test`.
    pub remark: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `0`.
    pub status: Option<i32>,
    /// Name that the status goes by. Example: `text`.
    pub status_name: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<TagVO>,
    /// Topic that messages are published under. Length: 3 to 64. Example: `TopicPartitionNum`.
    pub topic: Option<String>,
    /// Whether the topic came into being by itself, when a client first used it. Example: `false`.
    pub auto_create: Option<bool>,
    /// Settings of the topic, and what it works with. Example: `{"replication-factor":3}`.
    pub topic_config: Option<String>,
}

response! {
    TopicVO {
        "CompactTopic" => compact_topic: value,
        "CreateTime" => create_time: value,
        "InstanceId" => instance_id: value,
        "LocalTopic" => local_topic: value,
        "PartitionNum" => partition_num: value,
        "RegionId" => region_id: value,
        "Remark" => remark: value,
        "Status" => status: value,
        "StatusName" => status_name: value,
        "Tags" => tags: list("TagVO"),
        "Topic" => topic: value,
        "AutoCreate" => auto_create: value,
        "TopicConfig" => topic_config: value,
    }
}

/// Errors that the documentation of [`GetTopicListRequest`] names.
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
pub type GetTopicListError = super::DocumentedError;
