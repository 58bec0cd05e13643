// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateConsumerOffset`, from `alikafka/UpdateConsumerOffset.md`.

use alicloud_runtime::codegen::*;

/// Moves the offsets of a consumer group, to a time or to given positions.
///
/// ```no_run
/// # async fn example(client: alicloud_alikafka::Client) -> Result<(), alicloud_alikafka::Error> {
/// let request = alicloud_alikafka::UpdateConsumerOffsetRequest::new()
///     .instance_id("...")
///     .topic("...")
///     .consumer_id("...");
/// let reply = client.update_consumer_offset(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateConsumerOffsetRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Topic that messages are published under.
    pub topic: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the consumer that the call is about.
    pub consumer_id: Option<String>,
    /// Which kind of reset it is or is to be.
    pub reset_type: Option<String>,
    /// Moment that the record or the action belongs to.
    pub time: Option<String>,
    /// The offsets to work on or to narrow the list down to.
    pub offsets: Vec<Offset>,
}

impl UpdateConsumerOffsetRequest {
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
    /// Sets `Topic`, which is required.
    pub fn topic(mut self, value: impl Into<String>) -> Self {
        self.topic = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ConsumerId`, which is required.
    pub fn consumer_id(mut self, value: impl Into<String>) -> Self {
        self.consumer_id = Some(value.into());
        self
    }
    /// Sets `ResetType`.
    pub fn reset_type(mut self, value: impl Into<String>) -> Self {
        self.reset_type = Some(value.into());
        self
    }
    /// Sets `Time`.
    pub fn time(mut self, value: impl Into<String>) -> Self {
        self.time = Some(value.into());
        self
    }
    /// Sets `Offsets`.
    pub fn offsets(
        mut self,
        value: impl IntoIterator<Item = impl Into<Offset>>,
    ) -> Self {
        self.offsets = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpdateConsumerOffsetRequest {
        "InstanceId" => instance_id: query,
        "Topic" => topic: query,
        "RegionId" => region_id: query,
        "ConsumerId" => consumer_id: query,
        "ResetType" => reset_type: query,
        "Time" => time: query,
        "Offsets" => offsets: query_json,
    }
}

impl Operation for UpdateConsumerOffsetRequest {
    type Response = UpdateConsumerOffsetResponse;
    type Error = UpdateConsumerOffsetError;
    const INFO: OperationInfo = super::operation("UpdateConsumerOffset")
        .required(&["InstanceId", "Topic", "RegionId", "ConsumerId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [UpdateConsumerOffsetError] = &[
        UpdateConsumerOffsetError::AclAddSaslError,
        UpdateConsumerOffsetError::AclDelSaslError,
        UpdateConsumerOffsetError::AclDisableError,
        UpdateConsumerOffsetError::AclDuplicatedAuthError,
        UpdateConsumerOffsetError::AdminGetBrokerConfigError,
        UpdateConsumerOffsetError::AdminUpdateBrokerConfigError,
        UpdateConsumerOffsetError::AdminUpdateSubPermError,
        UpdateConsumerOffsetError::AdminUpdateTopicPermError,
        UpdateConsumerOffsetError::AgentBusinessError,
        UpdateConsumerOffsetError::AgentError,
        UpdateConsumerOffsetError::AsyncTaskDeleteTopic,
        UpdateConsumerOffsetError::AsyncTaskExecuteTimeNotSupport,
        UpdateConsumerOffsetError::AsyncTaskIgnored,
        UpdateConsumerOffsetError::AsyncTaskNotMeetCondition,
        UpdateConsumerOffsetError::AsyncTaskRetryLater,
        UpdateConsumerOffsetError::AsyncTaskTypeAlreadyExist,
        UpdateConsumerOffsetError::AsyncTaskSlaveNotCompleted,
        UpdateConsumerOffsetError::AuthCalSignatureError,
        UpdateConsumerOffsetError::AuthCsrfCheckError,
        UpdateConsumerOffsetError::AuthLoginCheckError,
        UpdateConsumerOffsetError::AuthOnsChannelInvalid,
        UpdateConsumerOffsetError::AuthPermissionCheckError,
        UpdateConsumerOffsetError::AuthRequestNotAllowed,
        UpdateConsumerOffsetError::AuthResourceEmpowerCheckError,
        UpdateConsumerOffsetError::AuthResourceOwnerError,
        UpdateConsumerOffsetError::AuthServiceCheckError,
        UpdateConsumerOffsetError::AuthSignatureCheckError,
        UpdateConsumerOffsetError::AuthSystemPermissionCheckError,
        UpdateConsumerOffsetError::AuthTopicCreateError,
        UpdateConsumerOffsetError::AuthUserCheckError,
        UpdateConsumerOffsetError::AuthUserInBlackList,
        UpdateConsumerOffsetError::BizGetTopicStatusError,
        UpdateConsumerOffsetError::BizInstanceNotFound,
        UpdateConsumerOffsetError::BizInstanceStatusError,
        UpdateConsumerOffsetError::BizLimitPubnetwork,
        UpdateConsumerOffsetError::BizLimitQuotaDown,
        UpdateConsumerOffsetError::BizLimitQuotaDown1,
        UpdateConsumerOffsetError::BizLimitQuotaDown2,
        UpdateConsumerOffsetError::BizTagResourceNotSupported,
        UpdateConsumerOffsetError::BizAclNotEnabled,
        UpdateConsumerOffsetError::BizAoneCheckError,
        UpdateConsumerOffsetError::BizBroadcastingPullUnsupport,
        UpdateConsumerOffsetError::BizBrokerNotFound,
        UpdateConsumerOffsetError::BizCanNotEnableAcl,
        UpdateConsumerOffsetError::BizClusterIsEmpty,
        UpdateConsumerOffsetError::BizConsumerGroupActiveError,
        UpdateConsumerOffsetError::BizConsumerIdBelongToOtherUser,
        UpdateConsumerOffsetError::BizConsumerNeverRunning,
        UpdateConsumerOffsetError::BizConsumerNotOnline,
        UpdateConsumerOffsetError::BizCreateOrderConfigError,
        UpdateConsumerOffsetError::BizCreatePublishError,
        UpdateConsumerOffsetError::BizCreateSubscriptionError,
        UpdateConsumerOffsetError::BizCreateTopicError,
        UpdateConsumerOffsetError::BizCreateTopicNumLessThanBeforeError,
        UpdateConsumerOffsetError::BizDeleteOrderConfigError,
        UpdateConsumerOffsetError::BizDeleteSubscriptionError,
        UpdateConsumerOffsetError::BizDeleteTopicError,
        UpdateConsumerOffsetError::BizDownloadMessageError,
        UpdateConsumerOffsetError::BizFieldCheckInvalid,
        UpdateConsumerOffsetError::BizFindConsumerGroupInfoError,
        UpdateConsumerOffsetError::BizGetAppkeyListError,
        UpdateConsumerOffsetError::BizGetClusterInfoError,
        UpdateConsumerOffsetError::BizGetConsumerConnectionError,
        UpdateConsumerOffsetError::BizGetConsumerRunningInfoError,
        UpdateConsumerOffsetError::BizGetConsumeAccumulateError,
        UpdateConsumerOffsetError::BizGetConsumeStatusError,
        UpdateConsumerOffsetError::BizGetTopicRouteInfoError,
        UpdateConsumerOffsetError::BizGetTopicStatusError2,
        UpdateConsumerOffsetError::BizInstanceAlreadyExists,
        UpdateConsumerOffsetError::BizInstanceBasicInfoError,
        UpdateConsumerOffsetError::BizInstanceCreateError,
        UpdateConsumerOffsetError::BizInstanceCreateOrderError,
        UpdateConsumerOffsetError::BizInstanceDeleteError,
        UpdateConsumerOffsetError::BizInstanceLocationError,
        UpdateConsumerOffsetError::BizInstanceNotFound2,
        UpdateConsumerOffsetError::BizInstanceOnlyProfessionalSupport,
        UpdateConsumerOffsetError::BizInstanceOwnerError,
        UpdateConsumerOffsetError::BizInstancePaidtypeNotSupport,
        UpdateConsumerOffsetError::BizInstancePermissionCheckError,
        UpdateConsumerOffsetError::BizInstanceRefundError,
        UpdateConsumerOffsetError::BizInstanceReleaseError,
        UpdateConsumerOffsetError::BizInstanceReleaseExistConsumerGroupError,
        UpdateConsumerOffsetError::BizInstanceReleaseExistTopicError,
        UpdateConsumerOffsetError::BizInstanceReleaseLesshourError,
        UpdateConsumerOffsetError::BizInstanceStatusError2,
        UpdateConsumerOffsetError::BizInstanceUpdateError,
        UpdateConsumerOffsetError::BizInstanceUpgradeOrderError,
        UpdateConsumerOffsetError::BizMessageTrackError,
        UpdateConsumerOffsetError::BizNoMessage,
        UpdateConsumerOffsetError::BizProducerIdBelongToOtherUser,
        UpdateConsumerOffsetError::BizPublisherExisted,
        UpdateConsumerOffsetError::BizPublishInfoNotFound,
        UpdateConsumerOffsetError::BizPushMessageToConsumerError,
        UpdateConsumerOffsetError::BizQueryConsumeTimespanError,
        UpdateConsumerOffsetError::BizQueryMessageError,
        UpdateConsumerOffsetError::BizResetOffsetError,
        UpdateConsumerOffsetError::BizSaslUserNotExist,
        UpdateConsumerOffsetError::BizSaslUserNumExceed,
        UpdateConsumerOffsetError::BizSendMessageError,
        UpdateConsumerOffsetError::BizSlrCreateNoPermission,
        UpdateConsumerOffsetError::BizSubscriptionAlreadyExists,
        UpdateConsumerOffsetError::BizSubscriptionCreateError,
        UpdateConsumerOffsetError::BizSubscriptionDeleteError,
        UpdateConsumerOffsetError::BizSubscriptionExisted,
        UpdateConsumerOffsetError::BizSubscriptionNotFound,
        UpdateConsumerOffsetError::BizSubscriptionPermissionCheckError,
        UpdateConsumerOffsetError::BizSubscriptionStatusError,
        UpdateConsumerOffsetError::BizSubscriptionTooMuch,
        UpdateConsumerOffsetError::BizSubscriptionUpdateError,
        UpdateConsumerOffsetError::BizTagDuplicateTagKey,
        UpdateConsumerOffsetError::BizTagOnlyServiceAccountHasPermission,
        UpdateConsumerOffsetError::BizTagRequestResourceNumExceed,
        UpdateConsumerOffsetError::BizTagRequestTagNumExceed,
        UpdateConsumerOffsetError::BizTagResourceNotExist,
        UpdateConsumerOffsetError::BizTagResourceNumExceed,
        UpdateConsumerOffsetError::BizTagTagkeyNotValid,
        UpdateConsumerOffsetError::BizTagTagvalueNotValid,
        UpdateConsumerOffsetError::BizTagTagNumExceed,
        UpdateConsumerOffsetError::BizTimeSpanEmpty,
        UpdateConsumerOffsetError::BizTopicAlreadyExists,
        UpdateConsumerOffsetError::BizTopicCompactTopicNotSupport,
        UpdateConsumerOffsetError::BizTopicCreateError,
        UpdateConsumerOffsetError::BizTopicCreateInternalError,
        UpdateConsumerOffsetError::BizTopicDeleteError,
        UpdateConsumerOffsetError::BizTopicExisted,
        UpdateConsumerOffsetError::BizTopicLocalTopicNotSupport,
        UpdateConsumerOffsetError::BizTopicNotFound,
        UpdateConsumerOffsetError::BizTopicOffsetError,
        UpdateConsumerOffsetError::BizTopicPartitionAddError,
        UpdateConsumerOffsetError::BizTopicPartitionError,
        UpdateConsumerOffsetError::BizTopicPartitionNumExceed,
        UpdateConsumerOffsetError::BizTopicStatusError,
        UpdateConsumerOffsetError::BizTopicTooMuch,
        UpdateConsumerOffsetError::BizTopicUpdateConfigError,
        UpdateConsumerOffsetError::BizTopicUpdateError,
        UpdateConsumerOffsetError::BizUpdateAclFailed,
        UpdateConsumerOffsetError::BizUpdateSubscriptionError,
        UpdateConsumerOffsetError::BizUpdateTopicError,
        UpdateConsumerOffsetError::BizUpdateTopicPermError,
        UpdateConsumerOffsetError::DataExceedMaxLimit,
        UpdateConsumerOffsetError::DbUpdateFailed,
        UpdateConsumerOffsetError::DeployCallbackIllegal,
        UpdateConsumerOffsetError::DeployNotRetriableError,
        UpdateConsumerOffsetError::DeployResourceNotEnough,
        UpdateConsumerOffsetError::DeployRetriableError,
        UpdateConsumerOffsetError::DeployError,
        UpdateConsumerOffsetError::DeployPreCheckError,
        UpdateConsumerOffsetError::DeployTypeNotSupport,
        UpdateConsumerOffsetError::FlowControl,
        UpdateConsumerOffsetError::GetConsumerMissingAccessKeyId,
        UpdateConsumerOffsetError::GroupActive,
        UpdateConsumerOffsetError::InstanceCaclulateChangeTime,
        UpdateConsumerOffsetError::InstanceChangeNotAllowed,
        UpdateConsumerOffsetError::InstanceExceedMaxLimit,
        UpdateConsumerOffsetError::InstanceInsertComponentFail,
        UpdateConsumerOffsetError::InstanceResourceNotSufficient,
        UpdateConsumerOffsetError::InstanceStatusNotRunning,
        UpdateConsumerOffsetError::InstanceUpdateComponentFail,
        UpdateConsumerOffsetError::InstanceUpgradeServiceVersion,
        UpdateConsumerOffsetError::InstanceStatusChangeNotAllowed,
        UpdateConsumerOffsetError::InstanceStatusNotAllowed,
        UpdateConsumerOffsetError::InstanceStatusNotReleased,
        UpdateConsumerOffsetError::InstanceStatusNotWaitChange,
        UpdateConsumerOffsetError::InstanceStatusNotWaitDeploy,
        UpdateConsumerOffsetError::InstanceStatusReleased,
        UpdateConsumerOffsetError::InstanceStatusStopped,
        UpdateConsumerOffsetError::InvalidAny,
        UpdateConsumerOffsetError::InvalidPartitionAny,
        UpdateConsumerOffsetError::InvalidParameter,
        UpdateConsumerOffsetError::InvalidParameterDataAlreadyExist,
        UpdateConsumerOffsetError::InvalidParameterDataNotChange,
        UpdateConsumerOffsetError::InvalidParameterFormat,
        UpdateConsumerOffsetError::InvalidParameterNotSupport,
        UpdateConsumerOffsetError::InvalidParameterOtherParam,
        UpdateConsumerOffsetError::InvalidParameterRange,
        UpdateConsumerOffsetError::InvalidParameterSize,
        UpdateConsumerOffsetError::InvalidParameterVersionNotSupport,
        UpdateConsumerOffsetError::LdapCreateAdminError,
        UpdateConsumerOffsetError::LdapDeleteAdminError,
        UpdateConsumerOffsetError::ManagerConfigRuleExistError,
        UpdateConsumerOffsetError::ManagerConfigRuleNotExistError,
        UpdateConsumerOffsetError::ManagerNotCommit,
        UpdateConsumerOffsetError::ManagerRecoverTaskNotFound,
        UpdateConsumerOffsetError::ManagerRecoverTaskNotMatch,
        UpdateConsumerOffsetError::ManagerScheduledTaskStatusError,
        UpdateConsumerOffsetError::ManagerScheduledTaskStatusNotSupport,
        UpdateConsumerOffsetError::MissingParameter,
        UpdateConsumerOffsetError::NotSupport,
        UpdateConsumerOffsetError::NotSupportDataStatus,
        UpdateConsumerOffsetError::OnsLoginCheckError,
        UpdateConsumerOffsetError::OnsInitEnvError,
        UpdateConsumerOffsetError::OnsInternalError2,
        UpdateConsumerOffsetError::OnsInvokeError,
        UpdateConsumerOffsetError::OnsLoginCheckError2,
        UpdateConsumerOffsetError::OnsServiceUnsupported,
        UpdateConsumerOffsetError::OnsSystemError,
        UpdateConsumerOffsetError::OnsSystemFlowControl,
        UpdateConsumerOffsetError::OrderCreateError,
        UpdateConsumerOffsetError::OrderInsufficientBalance,
        UpdateConsumerOffsetError::OssNotFound,
        UpdateConsumerOffsetError::OssPublishFailed,
        UpdateConsumerOffsetError::RamUserNotFoundByAccesskey,
        UpdateConsumerOffsetError::RamCreateResourceOwnerError,
        UpdateConsumerOffsetError::RamCreateResourcePermissionError,
        UpdateConsumerOffsetError::RamDeleteResourceOwnerError,
        UpdateConsumerOffsetError::RamDeleteResourcePermissionError,
        UpdateConsumerOffsetError::RamGetUserByAkError,
        UpdateConsumerOffsetError::RamUserNotFoundByAccesskey2,
        UpdateConsumerOffsetError::ScheduledTaskAlreadyHasSameTaskType,
        UpdateConsumerOffsetError::ScheduledTaskExecuteTimeGapTooShort,
        UpdateConsumerOffsetError::ServerlessPlanInstanceNotMatch,
        UpdateConsumerOffsetError::ServerlessPlanIntervalInvalid,
        UpdateConsumerOffsetError::ServerlessPlanNameExist,
        UpdateConsumerOffsetError::ServerlessPlanNotSupportEnabledRuleExist,
        UpdateConsumerOffsetError::ServerlessPlanNotSupportStatusEnabled,
        UpdateConsumerOffsetError::ServerlessPlanTaskStatusNotSupport,
        UpdateConsumerOffsetError::SlsQueryError,
        UpdateConsumerOffsetError::StsNotFound,
        UpdateConsumerOffsetError::TopicDownloadMessageFail,
        UpdateConsumerOffsetError::TopicExist,
        UpdateConsumerOffsetError::TopicNotFound,
        UpdateConsumerOffsetError::TopicQueryMessageFail,
        UpdateConsumerOffsetError::TopicSendFail,
        UpdateConsumerOffsetError::TopicStatusNotRunning,
        UpdateConsumerOffsetError::TopicStatusNotAllowed,
        UpdateConsumerOffsetError::VpcAssumeroleError,
        UpdateConsumerOffsetError::VpcVswZoneMappingError,
        UpdateConsumerOffsetError::WhiteDeleteError,
        UpdateConsumerOffsetError::WhiteIpAlreadyExistsError,
        UpdateConsumerOffsetError::WhiteIpIllegalError,
        UpdateConsumerOffsetError::WhiteIplistOverlongError,
        UpdateConsumerOffsetError::WhiteOverLengthError,
        UpdateConsumerOffsetError::WhiteParamError,
        UpdateConsumerOffsetError::NoPermission,
        UpdateConsumerOffsetError::AsyncTaskGroupNotFound,
        UpdateConsumerOffsetError::AsyncTaskHandlerNotFound,
        UpdateConsumerOffsetError::AsyncTaskTypeNotFound,
        UpdateConsumerOffsetError::GroupNotFound,
        UpdateConsumerOffsetError::InstanceNotFound,
        UpdateConsumerOffsetError::InstanceAgentNotFound,
        UpdateConsumerOffsetError::InvalidDataFieldsIncomplete,
        UpdateConsumerOffsetError::InvalidParameterDataNotFound,
        UpdateConsumerOffsetError::VpcVSwitchNotFound,
        UpdateConsumerOffsetError::GetConsumerProgressError,
        UpdateConsumerOffsetError::InternalError,
        UpdateConsumerOffsetError::InternalError2,
        UpdateConsumerOffsetError::InternalUnknownCodeError,
        UpdateConsumerOffsetError::OnsGetAllowedipInternalError,
        UpdateConsumerOffsetError::OnsInternalError,
        UpdateConsumerOffsetError::OnsUpdateAllowedipInternalError,
        UpdateConsumerOffsetError::RemoteCallError,
        UpdateConsumerOffsetError::RmqClusterEmpty,
    ];
}

/// Response to [`UpdateConsumerOffsetRequest`].
#[non_exhaustive]
pub struct UpdateConsumerOffsetResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `56729737-C428-4E1B-AC68-7A8C2D5****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `operation success`.
    pub message: Option<String>,
}

response! {
    UpdateConsumerOffsetResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}

/// The offsets to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Offset {
    /// Number of the partition.
    pub partition: Option<i32>,
    /// How many items to skip before the first one returned.
    pub offset: Option<i64>,
}

impl Offset {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Partition`.
    #[inline]
    pub fn partition(mut self, value: i32) -> Self {
        self.partition = Some(value);
        self
    }
    /// Sets `Offset`.
    #[inline]
    pub fn offset(mut self, value: i64) -> Self {
        self.offset = Some(value);
        self
    }
}

request! {
    Offset {
        "Partition" => partition: field,
        "Offset" => offset: field,
    }
}

/// Errors that the documentation of [`UpdateConsumerOffsetRequest`] names.
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
pub type UpdateConsumerOffsetError = super::DocumentedError;
