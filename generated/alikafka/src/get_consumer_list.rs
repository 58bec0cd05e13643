// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetConsumerList`, from `alikafka/GetConsumerList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{TagVO};

/// Lists the consumer groups of an instance with remarks and tags.
///
/// ```no_run
/// # async fn example(client: alicloud_alikafka::Client) -> Result<(), alicloud_alikafka::Error> {
/// let request = alicloud_alikafka::GetConsumerListRequest::new()
///     .instance_id("alikafka_post-cn-v0h18sav****")
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.get_consumer_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetConsumerListRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `alikafka_post-cn-v0h18sav****`.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID of the consumer that the call is about.
    pub consumer_id: Option<String>,
}

impl GetConsumerListRequest {
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `ConsumerId`.
    pub fn consumer_id(mut self, value: impl Into<String>) -> Self {
        self.consumer_id = Some(value.into());
        self
    }
}

request! {
    GetConsumerListRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "ConsumerId" => consumer_id: query,
    }
}

impl Operation for GetConsumerListRequest {
    type Response = GetConsumerListResponse;
    type Error = GetConsumerListError;
    const INFO: OperationInfo = super::operation("GetConsumerList")
        .required(&["InstanceId", "RegionId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetConsumerListError] = &[
        GetConsumerListError::MissingParameter,
        GetConsumerListError::AclAddSaslError,
        GetConsumerListError::AclDelSaslError,
        GetConsumerListError::AclDisableError,
        GetConsumerListError::AclDuplicatedAuthError,
        GetConsumerListError::AdminGetBrokerConfigError,
        GetConsumerListError::AdminUpdateBrokerConfigError,
        GetConsumerListError::AdminUpdateSubPermError,
        GetConsumerListError::AdminUpdateTopicPermError,
        GetConsumerListError::AgentBusinessError,
        GetConsumerListError::AgentError,
        GetConsumerListError::AsyncTaskDeleteTopic,
        GetConsumerListError::AsyncTaskExecuteTimeNotSupport,
        GetConsumerListError::AsyncTaskIgnored,
        GetConsumerListError::AsyncTaskNotMeetCondition,
        GetConsumerListError::AsyncTaskRetryLater,
        GetConsumerListError::AsyncTaskTypeAlreadyExist,
        GetConsumerListError::AsyncTaskSlaveNotCompleted,
        GetConsumerListError::AuthCalSignatureError,
        GetConsumerListError::AuthCsrfCheckError,
        GetConsumerListError::AuthLoginCheckError,
        GetConsumerListError::AuthOnsChannelInvalid,
        GetConsumerListError::AuthPermissionCheckError,
        GetConsumerListError::AuthRequestNotAllowed,
        GetConsumerListError::AuthResourceEmpowerCheckError,
        GetConsumerListError::AuthResourceOwnerError,
        GetConsumerListError::AuthServiceCheckError,
        GetConsumerListError::AuthSignatureCheckError,
        GetConsumerListError::AuthSystemPermissionCheckError,
        GetConsumerListError::AuthTopicCreateError,
        GetConsumerListError::AuthUserCheckError,
        GetConsumerListError::AuthUserInBlackList,
        GetConsumerListError::BizGetTopicStatusError,
        GetConsumerListError::BizInstanceNotFound,
        GetConsumerListError::BizInstanceStatusError,
        GetConsumerListError::BizLimitPubnetwork,
        GetConsumerListError::BizLimitQuotaDown,
        GetConsumerListError::BizLimitQuotaDown1,
        GetConsumerListError::BizLimitQuotaDown2,
        GetConsumerListError::BizTagResourceNotSupported,
        GetConsumerListError::BizAclNotEnabled,
        GetConsumerListError::BizAoneCheckError,
        GetConsumerListError::BizBroadcastingPullUnsupport,
        GetConsumerListError::BizBrokerNotFound,
        GetConsumerListError::BizCanNotEnableAcl,
        GetConsumerListError::BizClusterIsEmpty,
        GetConsumerListError::BizConsumerGroupActiveError,
        GetConsumerListError::BizConsumerIdBelongToOtherUser,
        GetConsumerListError::BizConsumerNeverRunning,
        GetConsumerListError::BizConsumerNotOnline,
        GetConsumerListError::BizCreateOrderConfigError,
        GetConsumerListError::BizCreatePublishError,
        GetConsumerListError::BizCreateSubscriptionError,
        GetConsumerListError::BizCreateTopicError,
        GetConsumerListError::BizCreateTopicNumLessThanBeforeError,
        GetConsumerListError::BizDeleteOrderConfigError,
        GetConsumerListError::BizDeleteSubscriptionError,
        GetConsumerListError::BizDeleteTopicError,
        GetConsumerListError::BizDownloadMessageError,
        GetConsumerListError::BizFieldCheckInvalid,
        GetConsumerListError::BizFindConsumerGroupInfoError,
        GetConsumerListError::BizGetAppkeyListError,
        GetConsumerListError::BizGetClusterInfoError,
        GetConsumerListError::BizGetConsumerConnectionError,
        GetConsumerListError::BizGetConsumerRunningInfoError,
        GetConsumerListError::BizGetConsumeAccumulateError,
        GetConsumerListError::BizGetConsumeStatusError,
        GetConsumerListError::BizGetTopicRouteInfoError,
        GetConsumerListError::BizGetTopicStatusError2,
        GetConsumerListError::BizInstanceAlreadyExists,
        GetConsumerListError::BizInstanceBasicInfoError,
        GetConsumerListError::BizInstanceCreateError,
        GetConsumerListError::BizInstanceCreateOrderError,
        GetConsumerListError::BizInstanceDeleteError,
        GetConsumerListError::BizInstanceLocationError,
        GetConsumerListError::BizInstanceNotFound2,
        GetConsumerListError::BizInstanceOnlyProfessionalSupport,
        GetConsumerListError::BizInstanceOwnerError,
        GetConsumerListError::BizInstancePaidtypeNotSupport,
        GetConsumerListError::BizInstancePermissionCheckError,
        GetConsumerListError::BizInstanceRefundError,
        GetConsumerListError::BizInstanceReleaseError,
        GetConsumerListError::BizInstanceReleaseExistConsumerGroupError,
        GetConsumerListError::BizInstanceReleaseExistTopicError,
        GetConsumerListError::BizInstanceReleaseLesshourError,
        GetConsumerListError::BizInstanceStatusError2,
        GetConsumerListError::BizInstanceUpdateError,
        GetConsumerListError::BizInstanceUpgradeOrderError,
        GetConsumerListError::BizMessageTrackError,
        GetConsumerListError::BizNoMessage,
        GetConsumerListError::BizProducerIdBelongToOtherUser,
        GetConsumerListError::BizPublisherExisted,
        GetConsumerListError::BizPublishInfoNotFound,
        GetConsumerListError::BizPushMessageToConsumerError,
        GetConsumerListError::BizQueryConsumeTimespanError,
        GetConsumerListError::BizQueryMessageError,
        GetConsumerListError::BizResetOffsetError,
        GetConsumerListError::BizSaslUserNotExist,
        GetConsumerListError::BizSaslUserNumExceed,
        GetConsumerListError::BizSendMessageError,
        GetConsumerListError::BizSlrCreateNoPermission,
        GetConsumerListError::BizSubscriptionAlreadyExists,
        GetConsumerListError::BizSubscriptionCreateError,
        GetConsumerListError::BizSubscriptionDeleteError,
        GetConsumerListError::BizSubscriptionExisted,
        GetConsumerListError::BizSubscriptionNotFound,
        GetConsumerListError::BizSubscriptionPermissionCheckError,
        GetConsumerListError::BizSubscriptionStatusError,
        GetConsumerListError::BizSubscriptionTooMuch,
        GetConsumerListError::BizSubscriptionUpdateError,
        GetConsumerListError::BizTagDuplicateTagKey,
        GetConsumerListError::BizTagOnlyServiceAccountHasPermission,
        GetConsumerListError::BizTagRequestResourceNumExceed,
        GetConsumerListError::BizTagRequestTagNumExceed,
        GetConsumerListError::BizTagResourceNotExist,
        GetConsumerListError::BizTagResourceNumExceed,
        GetConsumerListError::BizTagTagkeyNotValid,
        GetConsumerListError::BizTagTagvalueNotValid,
        GetConsumerListError::BizTagTagNumExceed,
        GetConsumerListError::BizTimeSpanEmpty,
        GetConsumerListError::BizTopicAlreadyExists,
        GetConsumerListError::BizTopicCompactTopicNotSupport,
        GetConsumerListError::BizTopicCreateError,
        GetConsumerListError::BizTopicCreateInternalError,
        GetConsumerListError::BizTopicDeleteError,
        GetConsumerListError::BizTopicExisted,
        GetConsumerListError::BizTopicLocalTopicNotSupport,
        GetConsumerListError::BizTopicNotFound,
        GetConsumerListError::BizTopicOffsetError,
        GetConsumerListError::BizTopicPartitionAddError,
        GetConsumerListError::BizTopicPartitionError,
        GetConsumerListError::BizTopicPartitionNumExceed,
        GetConsumerListError::BizTopicStatusError,
        GetConsumerListError::BizTopicTooMuch,
        GetConsumerListError::BizTopicUpdateConfigError,
        GetConsumerListError::BizTopicUpdateError,
        GetConsumerListError::BizUpdateAclFailed,
        GetConsumerListError::BizUpdateSubscriptionError,
        GetConsumerListError::BizUpdateTopicError,
        GetConsumerListError::BizUpdateTopicPermError,
        GetConsumerListError::DataExceedMaxLimit,
        GetConsumerListError::DbUpdateFailed,
        GetConsumerListError::DeployCallbackIllegal,
        GetConsumerListError::DeployNotRetriableError,
        GetConsumerListError::DeployResourceNotEnough,
        GetConsumerListError::DeployRetriableError,
        GetConsumerListError::DeployError,
        GetConsumerListError::DeployPreCheckError,
        GetConsumerListError::DeployTypeNotSupport,
        GetConsumerListError::FlowControl,
        GetConsumerListError::GetConsumerMissingAccessKeyId,
        GetConsumerListError::GroupActive,
        GetConsumerListError::InstanceCaclulateChangeTime,
        GetConsumerListError::InstanceChangeNotAllowed,
        GetConsumerListError::InstanceExceedMaxLimit,
        GetConsumerListError::InstanceInsertComponentFail,
        GetConsumerListError::InstanceResourceNotSufficient,
        GetConsumerListError::InstanceStatusNotRunning,
        GetConsumerListError::InstanceUpdateComponentFail,
        GetConsumerListError::InstanceUpgradeServiceVersion,
        GetConsumerListError::InstanceStatusChangeNotAllowed,
        GetConsumerListError::InstanceStatusNotAllowed,
        GetConsumerListError::InstanceStatusNotReleased,
        GetConsumerListError::InstanceStatusNotWaitChange,
        GetConsumerListError::InstanceStatusNotWaitDeploy,
        GetConsumerListError::InstanceStatusReleased,
        GetConsumerListError::InstanceStatusStopped,
        GetConsumerListError::InvalidAny,
        GetConsumerListError::InvalidPartitionAny,
        GetConsumerListError::InvalidParameter,
        GetConsumerListError::InvalidParameterDataAlreadyExist,
        GetConsumerListError::InvalidParameterDataNotChange,
        GetConsumerListError::InvalidParameterFormat,
        GetConsumerListError::InvalidParameterNotSupport,
        GetConsumerListError::InvalidParameterOtherParam,
        GetConsumerListError::InvalidParameterRange,
        GetConsumerListError::InvalidParameterSize,
        GetConsumerListError::InvalidParameterVersionNotSupport,
        GetConsumerListError::LdapCreateAdminError,
        GetConsumerListError::LdapDeleteAdminError,
        GetConsumerListError::ManagerConfigRuleExistError,
        GetConsumerListError::ManagerConfigRuleNotExistError,
        GetConsumerListError::ManagerNotCommit,
        GetConsumerListError::ManagerRecoverTaskNotFound,
        GetConsumerListError::ManagerRecoverTaskNotMatch,
        GetConsumerListError::ManagerScheduledTaskStatusError,
        GetConsumerListError::ManagerScheduledTaskStatusNotSupport,
        GetConsumerListError::NotSupport,
        GetConsumerListError::NotSupportDataStatus,
        GetConsumerListError::OnsLoginCheckError,
        GetConsumerListError::OnsInitEnvError,
        GetConsumerListError::OnsInternalError2,
        GetConsumerListError::OnsInvokeError,
        GetConsumerListError::OnsLoginCheckError2,
        GetConsumerListError::OnsServiceUnsupported,
        GetConsumerListError::OnsSystemError,
        GetConsumerListError::OnsSystemFlowControl,
        GetConsumerListError::OrderCreateError,
        GetConsumerListError::OrderInsufficientBalance,
        GetConsumerListError::OssNotFound,
        GetConsumerListError::OssPublishFailed,
        GetConsumerListError::RamUserNotFoundByAccesskey,
        GetConsumerListError::RamCreateResourceOwnerError,
        GetConsumerListError::RamCreateResourcePermissionError,
        GetConsumerListError::RamDeleteResourceOwnerError,
        GetConsumerListError::RamDeleteResourcePermissionError,
        GetConsumerListError::RamGetUserByAkError,
        GetConsumerListError::RamUserNotFoundByAccesskey2,
        GetConsumerListError::ScheduledTaskAlreadyHasSameTaskType,
        GetConsumerListError::ScheduledTaskExecuteTimeGapTooShort,
        GetConsumerListError::ServerlessPlanInstanceNotMatch,
        GetConsumerListError::ServerlessPlanIntervalInvalid,
        GetConsumerListError::ServerlessPlanNameExist,
        GetConsumerListError::ServerlessPlanNotSupportEnabledRuleExist,
        GetConsumerListError::ServerlessPlanNotSupportStatusEnabled,
        GetConsumerListError::ServerlessPlanTaskStatusNotSupport,
        GetConsumerListError::SlsQueryError,
        GetConsumerListError::StsNotFound,
        GetConsumerListError::TopicDownloadMessageFail,
        GetConsumerListError::TopicExist,
        GetConsumerListError::TopicNotFound,
        GetConsumerListError::TopicQueryMessageFail,
        GetConsumerListError::TopicSendFail,
        GetConsumerListError::TopicStatusNotRunning,
        GetConsumerListError::TopicStatusNotAllowed,
        GetConsumerListError::VpcAssumeroleError,
        GetConsumerListError::VpcVswZoneMappingError,
        GetConsumerListError::WhiteDeleteError,
        GetConsumerListError::WhiteIpAlreadyExistsError,
        GetConsumerListError::WhiteIpIllegalError,
        GetConsumerListError::WhiteIplistOverlongError,
        GetConsumerListError::WhiteOverLengthError,
        GetConsumerListError::WhiteParamError,
        GetConsumerListError::NoPermission,
        GetConsumerListError::AsyncTaskGroupNotFound,
        GetConsumerListError::AsyncTaskHandlerNotFound,
        GetConsumerListError::AsyncTaskTypeNotFound,
        GetConsumerListError::GroupNotFound,
        GetConsumerListError::InstanceNotFound,
        GetConsumerListError::InstanceAgentNotFound,
        GetConsumerListError::InvalidDataFieldsIncomplete,
        GetConsumerListError::InvalidParameterDataNotFound,
        GetConsumerListError::VpcVSwitchNotFound,
        GetConsumerListError::GetConsumerProgressError,
        GetConsumerListError::InternalError,
        GetConsumerListError::InternalError2,
        GetConsumerListError::InternalUnknownCodeError,
        GetConsumerListError::OnsGetAllowedipInternalError,
        GetConsumerListError::OnsInternalError,
        GetConsumerListError::OnsUpdateAllowedipInternalError,
        GetConsumerListError::RemoteCallError,
        GetConsumerListError::RmqClusterEmpty,
    ];
}

impl Paginated for GetConsumerListRequest {
    type Item = ConsumerVO;
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
        Some(&mut response.consumer_list)
    }
}

/// Response to [`GetConsumerListRequest`].
#[non_exhaustive]
pub struct GetConsumerListResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Items of the kind consumer that were found or are concerned.
    pub consumer_list: Vec<ConsumerVO>,
    /// Text for people that explains the code or the event beside it. Example: `operation success.`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `808F042B-CB9A-4FBC-9009-00E7DDB6****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// How many items there are in all. Example: `12`.
    pub total: Option<i64>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
}

response! {
    GetConsumerListResponse {
        "Code" => code: value,
        "ConsumerList" => consumer_list: list("ConsumerVO"),
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Total" => total: value,
        "PageSize" => page_size: value,
        "CurrentPage" => current_page: value,
    }
}

/// Items of the kind consumer that were found or are concerned.
#[non_exhaustive]
pub struct ConsumerVO {
    /// ID of the consumer that the item belongs to or stands for.
    /// Example: `CID_c34a6f44915f80d70cb42c4b14***`.
    pub consumer_id: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `alikafka_post-cn-v0h18sav****`.
    pub instance_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Free text for people; it has no technical effect. Example: `test`.
    pub remark: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<TagVO>,
    /// The automatically created group that the item belongs to or stands for.
    pub automatically_created_group: Option<bool>,
}

response! {
    ConsumerVO {
        "ConsumerId" => consumer_id: value,
        "InstanceId" => instance_id: value,
        "RegionId" => region_id: value,
        "Remark" => remark: value,
        "Tags" => tags: list("TagVO"),
        "AutomaticallyCreatedGroup" => automatically_created_group: value,
    }
}

/// Errors that the documentation of [`GetConsumerListRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
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
pub type GetConsumerListError = super::DocumentedError;
