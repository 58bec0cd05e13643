// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAllInstanceIdList`, from `alikafka/GetAllInstanceIdList.md`.

use alicloud_runtime::codegen::*;

/// Lists just the IDs of all instances of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_alikafka::Client) -> Result<(), alicloud_alikafka::Error> {
/// let request = alicloud_alikafka::GetAllInstanceIdListRequest::new();
/// let reply = client.get_all_instance_id_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAllInstanceIdListRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl GetAllInstanceIdListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    GetAllInstanceIdListRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for GetAllInstanceIdListRequest {
    type Response = GetAllInstanceIdListResponse;
    type Error = GetAllInstanceIdListError;
    const INFO: OperationInfo = super::operation("GetAllInstanceIdList")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetAllInstanceIdListError] = &[
        GetAllInstanceIdListError::AclAddSaslError,
        GetAllInstanceIdListError::AclDelSaslError,
        GetAllInstanceIdListError::AclDisableError,
        GetAllInstanceIdListError::AclDuplicatedAuthError,
        GetAllInstanceIdListError::AdminGetBrokerConfigError,
        GetAllInstanceIdListError::AdminUpdateBrokerConfigError,
        GetAllInstanceIdListError::AdminUpdateSubPermError,
        GetAllInstanceIdListError::AdminUpdateTopicPermError,
        GetAllInstanceIdListError::AgentBusinessError,
        GetAllInstanceIdListError::AgentError,
        GetAllInstanceIdListError::AsyncTaskDeleteTopic,
        GetAllInstanceIdListError::AsyncTaskExecuteTimeNotSupport,
        GetAllInstanceIdListError::AsyncTaskIgnored,
        GetAllInstanceIdListError::AsyncTaskNotMeetCondition,
        GetAllInstanceIdListError::AsyncTaskRetryLater,
        GetAllInstanceIdListError::AsyncTaskTypeAlreadyExist,
        GetAllInstanceIdListError::AsyncTaskSlaveNotCompleted,
        GetAllInstanceIdListError::AuthCalSignatureError,
        GetAllInstanceIdListError::AuthCsrfCheckError,
        GetAllInstanceIdListError::AuthLoginCheckError,
        GetAllInstanceIdListError::AuthOnsChannelInvalid,
        GetAllInstanceIdListError::AuthPermissionCheckError,
        GetAllInstanceIdListError::AuthRequestNotAllowed,
        GetAllInstanceIdListError::AuthResourceEmpowerCheckError,
        GetAllInstanceIdListError::AuthResourceOwnerError,
        GetAllInstanceIdListError::AuthServiceCheckError,
        GetAllInstanceIdListError::AuthSignatureCheckError,
        GetAllInstanceIdListError::AuthSystemPermissionCheckError,
        GetAllInstanceIdListError::AuthTopicCreateError,
        GetAllInstanceIdListError::AuthUserCheckError,
        GetAllInstanceIdListError::AuthUserInBlackList,
        GetAllInstanceIdListError::BizGetTopicStatusError,
        GetAllInstanceIdListError::BizInstanceNotFound,
        GetAllInstanceIdListError::BizInstanceStatusError,
        GetAllInstanceIdListError::BizLimitPubnetwork,
        GetAllInstanceIdListError::BizLimitQuotaDown,
        GetAllInstanceIdListError::BizLimitQuotaDown1,
        GetAllInstanceIdListError::BizLimitQuotaDown2,
        GetAllInstanceIdListError::BizTagResourceNotSupported,
        GetAllInstanceIdListError::BizAclNotEnabled,
        GetAllInstanceIdListError::BizAoneCheckError,
        GetAllInstanceIdListError::BizBroadcastingPullUnsupport,
        GetAllInstanceIdListError::BizBrokerNotFound,
        GetAllInstanceIdListError::BizCanNotEnableAcl,
        GetAllInstanceIdListError::BizClusterIsEmpty,
        GetAllInstanceIdListError::BizConsumerGroupActiveError,
        GetAllInstanceIdListError::BizConsumerIdBelongToOtherUser,
        GetAllInstanceIdListError::BizConsumerNeverRunning,
        GetAllInstanceIdListError::BizConsumerNotOnline,
        GetAllInstanceIdListError::BizCreateOrderConfigError,
        GetAllInstanceIdListError::BizCreatePublishError,
        GetAllInstanceIdListError::BizCreateSubscriptionError,
        GetAllInstanceIdListError::BizCreateTopicError,
        GetAllInstanceIdListError::BizCreateTopicNumLessThanBeforeError,
        GetAllInstanceIdListError::BizDeleteOrderConfigError,
        GetAllInstanceIdListError::BizDeleteSubscriptionError,
        GetAllInstanceIdListError::BizDeleteTopicError,
        GetAllInstanceIdListError::BizDownloadMessageError,
        GetAllInstanceIdListError::BizFieldCheckInvalid,
        GetAllInstanceIdListError::BizFindConsumerGroupInfoError,
        GetAllInstanceIdListError::BizGetAppkeyListError,
        GetAllInstanceIdListError::BizGetClusterInfoError,
        GetAllInstanceIdListError::BizGetConsumerConnectionError,
        GetAllInstanceIdListError::BizGetConsumerRunningInfoError,
        GetAllInstanceIdListError::BizGetConsumeAccumulateError,
        GetAllInstanceIdListError::BizGetConsumeStatusError,
        GetAllInstanceIdListError::BizGetTopicRouteInfoError,
        GetAllInstanceIdListError::BizGetTopicStatusError2,
        GetAllInstanceIdListError::BizInstanceAlreadyExists,
        GetAllInstanceIdListError::BizInstanceBasicInfoError,
        GetAllInstanceIdListError::BizInstanceCreateError,
        GetAllInstanceIdListError::BizInstanceCreateOrderError,
        GetAllInstanceIdListError::BizInstanceDeleteError,
        GetAllInstanceIdListError::BizInstanceLocationError,
        GetAllInstanceIdListError::BizInstanceNotFound2,
        GetAllInstanceIdListError::BizInstanceOnlyProfessionalSupport,
        GetAllInstanceIdListError::BizInstanceOwnerError,
        GetAllInstanceIdListError::BizInstancePaidtypeNotSupport,
        GetAllInstanceIdListError::BizInstancePermissionCheckError,
        GetAllInstanceIdListError::BizInstanceRefundError,
        GetAllInstanceIdListError::BizInstanceReleaseError,
        GetAllInstanceIdListError::BizInstanceReleaseExistConsumerGroupError,
        GetAllInstanceIdListError::BizInstanceReleaseExistTopicError,
        GetAllInstanceIdListError::BizInstanceReleaseLesshourError,
        GetAllInstanceIdListError::BizInstanceStatusError2,
        GetAllInstanceIdListError::BizInstanceUpdateError,
        GetAllInstanceIdListError::BizInstanceUpgradeOrderError,
        GetAllInstanceIdListError::BizMessageTrackError,
        GetAllInstanceIdListError::BizNoMessage,
        GetAllInstanceIdListError::BizProducerIdBelongToOtherUser,
        GetAllInstanceIdListError::BizPublisherExisted,
        GetAllInstanceIdListError::BizPublishInfoNotFound,
        GetAllInstanceIdListError::BizPushMessageToConsumerError,
        GetAllInstanceIdListError::BizQueryConsumeTimespanError,
        GetAllInstanceIdListError::BizQueryMessageError,
        GetAllInstanceIdListError::BizResetOffsetError,
        GetAllInstanceIdListError::BizSaslUserNotExist,
        GetAllInstanceIdListError::BizSaslUserNumExceed,
        GetAllInstanceIdListError::BizSendMessageError,
        GetAllInstanceIdListError::BizSlrCreateNoPermission,
        GetAllInstanceIdListError::BizSubscriptionAlreadyExists,
        GetAllInstanceIdListError::BizSubscriptionCreateError,
        GetAllInstanceIdListError::BizSubscriptionDeleteError,
        GetAllInstanceIdListError::BizSubscriptionExisted,
        GetAllInstanceIdListError::BizSubscriptionNotFound,
        GetAllInstanceIdListError::BizSubscriptionPermissionCheckError,
        GetAllInstanceIdListError::BizSubscriptionStatusError,
        GetAllInstanceIdListError::BizSubscriptionTooMuch,
        GetAllInstanceIdListError::BizSubscriptionUpdateError,
        GetAllInstanceIdListError::BizTagDuplicateTagKey,
        GetAllInstanceIdListError::BizTagOnlyServiceAccountHasPermission,
        GetAllInstanceIdListError::BizTagRequestResourceNumExceed,
        GetAllInstanceIdListError::BizTagRequestTagNumExceed,
        GetAllInstanceIdListError::BizTagResourceNotExist,
        GetAllInstanceIdListError::BizTagResourceNumExceed,
        GetAllInstanceIdListError::BizTagTagkeyNotValid,
        GetAllInstanceIdListError::BizTagTagvalueNotValid,
        GetAllInstanceIdListError::BizTagTagNumExceed,
        GetAllInstanceIdListError::BizTimeSpanEmpty,
        GetAllInstanceIdListError::BizTopicAlreadyExists,
        GetAllInstanceIdListError::BizTopicCompactTopicNotSupport,
        GetAllInstanceIdListError::BizTopicCreateError,
        GetAllInstanceIdListError::BizTopicCreateInternalError,
        GetAllInstanceIdListError::BizTopicDeleteError,
        GetAllInstanceIdListError::BizTopicExisted,
        GetAllInstanceIdListError::BizTopicLocalTopicNotSupport,
        GetAllInstanceIdListError::BizTopicNotFound,
        GetAllInstanceIdListError::BizTopicOffsetError,
        GetAllInstanceIdListError::BizTopicPartitionAddError,
        GetAllInstanceIdListError::BizTopicPartitionError,
        GetAllInstanceIdListError::BizTopicPartitionNumExceed,
        GetAllInstanceIdListError::BizTopicStatusError,
        GetAllInstanceIdListError::BizTopicTooMuch,
        GetAllInstanceIdListError::BizTopicUpdateConfigError,
        GetAllInstanceIdListError::BizTopicUpdateError,
        GetAllInstanceIdListError::BizUpdateAclFailed,
        GetAllInstanceIdListError::BizUpdateSubscriptionError,
        GetAllInstanceIdListError::BizUpdateTopicError,
        GetAllInstanceIdListError::BizUpdateTopicPermError,
        GetAllInstanceIdListError::DataExceedMaxLimit,
        GetAllInstanceIdListError::DbUpdateFailed,
        GetAllInstanceIdListError::DeployCallbackIllegal,
        GetAllInstanceIdListError::DeployNotRetriableError,
        GetAllInstanceIdListError::DeployResourceNotEnough,
        GetAllInstanceIdListError::DeployRetriableError,
        GetAllInstanceIdListError::DeployError,
        GetAllInstanceIdListError::DeployPreCheckError,
        GetAllInstanceIdListError::DeployTypeNotSupport,
        GetAllInstanceIdListError::FlowControl,
        GetAllInstanceIdListError::GetConsumerMissingAccessKeyId,
        GetAllInstanceIdListError::GroupActive,
        GetAllInstanceIdListError::InstanceCaclulateChangeTime,
        GetAllInstanceIdListError::InstanceChangeNotAllowed,
        GetAllInstanceIdListError::InstanceExceedMaxLimit,
        GetAllInstanceIdListError::InstanceInsertComponentFail,
        GetAllInstanceIdListError::InstanceResourceNotSufficient,
        GetAllInstanceIdListError::InstanceStatusNotRunning,
        GetAllInstanceIdListError::InstanceUpdateComponentFail,
        GetAllInstanceIdListError::InstanceUpgradeServiceVersion,
        GetAllInstanceIdListError::InstanceStatusChangeNotAllowed,
        GetAllInstanceIdListError::InstanceStatusNotAllowed,
        GetAllInstanceIdListError::InstanceStatusNotReleased,
        GetAllInstanceIdListError::InstanceStatusNotWaitChange,
        GetAllInstanceIdListError::InstanceStatusNotWaitDeploy,
        GetAllInstanceIdListError::InstanceStatusReleased,
        GetAllInstanceIdListError::InstanceStatusStopped,
        GetAllInstanceIdListError::InvalidAny,
        GetAllInstanceIdListError::InvalidPartitionAny,
        GetAllInstanceIdListError::InvalidParameter,
        GetAllInstanceIdListError::InvalidParameterDataAlreadyExist,
        GetAllInstanceIdListError::InvalidParameterDataNotChange,
        GetAllInstanceIdListError::InvalidParameterFormat,
        GetAllInstanceIdListError::InvalidParameterNotSupport,
        GetAllInstanceIdListError::InvalidParameterOtherParam,
        GetAllInstanceIdListError::InvalidParameterRange,
        GetAllInstanceIdListError::InvalidParameterSize,
        GetAllInstanceIdListError::InvalidParameterVersionNotSupport,
        GetAllInstanceIdListError::LdapCreateAdminError,
        GetAllInstanceIdListError::LdapDeleteAdminError,
        GetAllInstanceIdListError::ManagerConfigRuleExistError,
        GetAllInstanceIdListError::ManagerConfigRuleNotExistError,
        GetAllInstanceIdListError::ManagerNotCommit,
        GetAllInstanceIdListError::ManagerRecoverTaskNotFound,
        GetAllInstanceIdListError::ManagerRecoverTaskNotMatch,
        GetAllInstanceIdListError::ManagerScheduledTaskStatusError,
        GetAllInstanceIdListError::ManagerScheduledTaskStatusNotSupport,
        GetAllInstanceIdListError::MissingParameter,
        GetAllInstanceIdListError::NotSupport,
        GetAllInstanceIdListError::NotSupportDataStatus,
        GetAllInstanceIdListError::OnsLoginCheckError,
        GetAllInstanceIdListError::OnsInitEnvError,
        GetAllInstanceIdListError::OnsInternalError2,
        GetAllInstanceIdListError::OnsInvokeError,
        GetAllInstanceIdListError::OnsLoginCheckError2,
        GetAllInstanceIdListError::OnsServiceUnsupported,
        GetAllInstanceIdListError::OnsSystemError,
        GetAllInstanceIdListError::OnsSystemFlowControl,
        GetAllInstanceIdListError::OrderCreateError,
        GetAllInstanceIdListError::OrderInsufficientBalance,
        GetAllInstanceIdListError::OssNotFound,
        GetAllInstanceIdListError::OssPublishFailed,
        GetAllInstanceIdListError::RamUserNotFoundByAccesskey,
        GetAllInstanceIdListError::RamCreateResourceOwnerError,
        GetAllInstanceIdListError::RamCreateResourcePermissionError,
        GetAllInstanceIdListError::RamDeleteResourceOwnerError,
        GetAllInstanceIdListError::RamDeleteResourcePermissionError,
        GetAllInstanceIdListError::RamGetUserByAkError,
        GetAllInstanceIdListError::RamUserNotFoundByAccesskey2,
        GetAllInstanceIdListError::ScheduledTaskAlreadyHasSameTaskType,
        GetAllInstanceIdListError::ScheduledTaskExecuteTimeGapTooShort,
        GetAllInstanceIdListError::ServerlessPlanInstanceNotMatch,
        GetAllInstanceIdListError::ServerlessPlanIntervalInvalid,
        GetAllInstanceIdListError::ServerlessPlanNameExist,
        GetAllInstanceIdListError::ServerlessPlanNotSupportEnabledRuleExist,
        GetAllInstanceIdListError::ServerlessPlanNotSupportStatusEnabled,
        GetAllInstanceIdListError::ServerlessPlanTaskStatusNotSupport,
        GetAllInstanceIdListError::SlsQueryError,
        GetAllInstanceIdListError::StsNotFound,
        GetAllInstanceIdListError::TopicDownloadMessageFail,
        GetAllInstanceIdListError::TopicExist,
        GetAllInstanceIdListError::TopicNotFound,
        GetAllInstanceIdListError::TopicQueryMessageFail,
        GetAllInstanceIdListError::TopicSendFail,
        GetAllInstanceIdListError::TopicStatusNotRunning,
        GetAllInstanceIdListError::TopicStatusNotAllowed,
        GetAllInstanceIdListError::VpcAssumeroleError,
        GetAllInstanceIdListError::VpcVswZoneMappingError,
        GetAllInstanceIdListError::WhiteDeleteError,
        GetAllInstanceIdListError::WhiteIpAlreadyExistsError,
        GetAllInstanceIdListError::WhiteIpIllegalError,
        GetAllInstanceIdListError::WhiteIplistOverlongError,
        GetAllInstanceIdListError::WhiteOverLengthError,
        GetAllInstanceIdListError::WhiteParamError,
        GetAllInstanceIdListError::NoPermission,
        GetAllInstanceIdListError::AsyncTaskGroupNotFound,
        GetAllInstanceIdListError::AsyncTaskHandlerNotFound,
        GetAllInstanceIdListError::AsyncTaskTypeNotFound,
        GetAllInstanceIdListError::GroupNotFound,
        GetAllInstanceIdListError::InstanceNotFound,
        GetAllInstanceIdListError::InstanceAgentNotFound,
        GetAllInstanceIdListError::InvalidDataFieldsIncomplete,
        GetAllInstanceIdListError::InvalidParameterDataNotFound,
        GetAllInstanceIdListError::VpcVSwitchNotFound,
        GetAllInstanceIdListError::InternalError2,
        GetAllInstanceIdListError::GetConsumerProgressError,
        GetAllInstanceIdListError::InternalError,
        GetAllInstanceIdListError::InternalUnknownCodeError,
        GetAllInstanceIdListError::OnsGetAllowedipInternalError,
        GetAllInstanceIdListError::OnsInternalError,
        GetAllInstanceIdListError::OnsUpdateAllowedipInternalError,
        GetAllInstanceIdListError::RemoteCallError,
        GetAllInstanceIdListError::RmqClusterEmpty,
    ];
}

/// Response to [`GetAllInstanceIdListRequest`].
#[non_exhaustive]
pub struct GetAllInstanceIdListResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `operation success.`.
    pub message: Option<String>,
    /// IDs of the instances that were found or are concerned. Example: `text`.
    pub instance_ids: Option<Value>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `ABA4A7FD-E10F-45C7-9774-A5236015****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetAllInstanceIdListResponse {
        "Code" => code: value,
        "Message" => message: value,
        "InstanceIds" => instance_ids: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`GetAllInstanceIdListRequest`] names.
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
/// - [`InternalError2`](super::DocumentedError::InternalError2)
/// - [`GetConsumerProgressError`](super::DocumentedError::GetConsumerProgressError)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InternalUnknownCodeError`](super::DocumentedError::InternalUnknownCodeError)
/// - [`OnsGetAllowedipInternalError`](super::DocumentedError::OnsGetAllowedipInternalError)
/// - [`OnsInternalError`](super::DocumentedError::OnsInternalError)
/// - [`OnsUpdateAllowedipInternalError`](super::DocumentedError::OnsUpdateAllowedipInternalError)
/// - [`RemoteCallError`](super::DocumentedError::RemoteCallError)
/// - [`RmqClusterEmpty`](super::DocumentedError::RmqClusterEmpty)
pub type GetAllInstanceIdListError = super::DocumentedError;
