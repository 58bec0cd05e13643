// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAutoScalingConfiguration`, from `alikafka/GetAutoScalingConfiguration.md`.

use alicloud_runtime::codegen::*;

/// Shows the scheduled scaling rules of a serverless V3 instance.
///
/// ```no_run
/// # async fn example(client: alicloud_alikafka::Client) -> Result<(), alicloud_alikafka::Error> {
/// let request = alicloud_alikafka::GetAutoScalingConfigurationRequest::new()
///     .instance_id("...");
/// let reply = client.get_auto_scaling_configuration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAutoScalingConfigurationRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl GetAutoScalingConfigurationRequest {
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
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    GetAutoScalingConfigurationRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for GetAutoScalingConfigurationRequest {
    type Response = GetAutoScalingConfigurationResponse;
    type Error = GetAutoScalingConfigurationError;
    const INFO: OperationInfo = super::operation("GetAutoScalingConfiguration")
        .required(&["RegionId", "InstanceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetAutoScalingConfigurationError] = &[
        GetAutoScalingConfigurationError::InstanceCaclulateChangeTime,
        GetAutoScalingConfigurationError::InstanceStatusNotRunning,
        GetAutoScalingConfigurationError::InvalidParameter,
        GetAutoScalingConfigurationError::MissingParameter,
        GetAutoScalingConfigurationError::InvalidParameterRange,
        GetAutoScalingConfigurationError::OnsServiceUnsupported,
        GetAutoScalingConfigurationError::AclAddSaslError,
        GetAutoScalingConfigurationError::AclDelSaslError,
        GetAutoScalingConfigurationError::AclDisableError,
        GetAutoScalingConfigurationError::AclDuplicatedAuthError,
        GetAutoScalingConfigurationError::AdminGetBrokerConfigError,
        GetAutoScalingConfigurationError::AdminUpdateBrokerConfigError,
        GetAutoScalingConfigurationError::AdminUpdateSubPermError,
        GetAutoScalingConfigurationError::AdminUpdateTopicPermError,
        GetAutoScalingConfigurationError::AgentBusinessError,
        GetAutoScalingConfigurationError::AgentError,
        GetAutoScalingConfigurationError::AsyncTaskDeleteTopic,
        GetAutoScalingConfigurationError::AsyncTaskExecuteTimeNotSupport,
        GetAutoScalingConfigurationError::AsyncTaskIgnored,
        GetAutoScalingConfigurationError::AsyncTaskNotMeetCondition,
        GetAutoScalingConfigurationError::AsyncTaskRetryLater,
        GetAutoScalingConfigurationError::AsyncTaskTypeAlreadyExist,
        GetAutoScalingConfigurationError::AsyncTaskSlaveNotCompleted,
        GetAutoScalingConfigurationError::AuthCalSignatureError,
        GetAutoScalingConfigurationError::AuthCsrfCheckError,
        GetAutoScalingConfigurationError::AuthLoginCheckError,
        GetAutoScalingConfigurationError::AuthOnsChannelInvalid,
        GetAutoScalingConfigurationError::AuthPermissionCheckError,
        GetAutoScalingConfigurationError::AuthRequestNotAllowed,
        GetAutoScalingConfigurationError::AuthResourceEmpowerCheckError,
        GetAutoScalingConfigurationError::AuthResourceOwnerError,
        GetAutoScalingConfigurationError::AuthServiceCheckError,
        GetAutoScalingConfigurationError::AuthSignatureCheckError,
        GetAutoScalingConfigurationError::AuthSystemPermissionCheckError,
        GetAutoScalingConfigurationError::AuthTopicCreateError,
        GetAutoScalingConfigurationError::AuthUserCheckError,
        GetAutoScalingConfigurationError::AuthUserInBlackList,
        GetAutoScalingConfigurationError::BizGetTopicStatusError,
        GetAutoScalingConfigurationError::BizInstanceNotFound,
        GetAutoScalingConfigurationError::BizInstanceStatusError,
        GetAutoScalingConfigurationError::BizLimitPubnetwork,
        GetAutoScalingConfigurationError::BizLimitQuotaDown,
        GetAutoScalingConfigurationError::BizLimitQuotaDown1,
        GetAutoScalingConfigurationError::BizLimitQuotaDown2,
        GetAutoScalingConfigurationError::BizTagResourceNotSupported,
        GetAutoScalingConfigurationError::BizAclNotEnabled,
        GetAutoScalingConfigurationError::BizAoneCheckError,
        GetAutoScalingConfigurationError::BizBroadcastingPullUnsupport,
        GetAutoScalingConfigurationError::BizBrokerNotFound,
        GetAutoScalingConfigurationError::BizCanNotEnableAcl,
        GetAutoScalingConfigurationError::BizClusterIsEmpty,
        GetAutoScalingConfigurationError::BizConsumerGroupActiveError,
        GetAutoScalingConfigurationError::BizConsumerIdBelongToOtherUser,
        GetAutoScalingConfigurationError::BizConsumerNeverRunning,
        GetAutoScalingConfigurationError::BizConsumerNotOnline,
        GetAutoScalingConfigurationError::BizCreateOrderConfigError,
        GetAutoScalingConfigurationError::BizCreatePublishError,
        GetAutoScalingConfigurationError::BizCreateSubscriptionError,
        GetAutoScalingConfigurationError::BizCreateTopicError,
        GetAutoScalingConfigurationError::BizCreateTopicNumLessThanBeforeError,
        GetAutoScalingConfigurationError::BizDeleteOrderConfigError,
        GetAutoScalingConfigurationError::BizDeleteSubscriptionError,
        GetAutoScalingConfigurationError::BizDeleteTopicError,
        GetAutoScalingConfigurationError::BizDownloadMessageError,
        GetAutoScalingConfigurationError::BizFieldCheckInvalid,
        GetAutoScalingConfigurationError::BizFindConsumerGroupInfoError,
        GetAutoScalingConfigurationError::BizGetAppkeyListError,
        GetAutoScalingConfigurationError::BizGetClusterInfoError,
        GetAutoScalingConfigurationError::BizGetConsumerConnectionError,
        GetAutoScalingConfigurationError::BizGetConsumerRunningInfoError,
        GetAutoScalingConfigurationError::BizGetConsumeAccumulateError,
        GetAutoScalingConfigurationError::BizGetConsumeStatusError,
        GetAutoScalingConfigurationError::BizGetTopicRouteInfoError,
        GetAutoScalingConfigurationError::BizGetTopicStatusError2,
        GetAutoScalingConfigurationError::BizInstanceAlreadyExists,
        GetAutoScalingConfigurationError::BizInstanceBasicInfoError,
        GetAutoScalingConfigurationError::BizInstanceCreateError,
        GetAutoScalingConfigurationError::BizInstanceCreateOrderError,
        GetAutoScalingConfigurationError::BizInstanceDeleteError,
        GetAutoScalingConfigurationError::BizInstanceLocationError,
        GetAutoScalingConfigurationError::BizInstanceNotFound2,
        GetAutoScalingConfigurationError::BizInstanceOnlyProfessionalSupport,
        GetAutoScalingConfigurationError::BizInstanceOwnerError,
        GetAutoScalingConfigurationError::BizInstancePaidtypeNotSupport,
        GetAutoScalingConfigurationError::BizInstancePermissionCheckError,
        GetAutoScalingConfigurationError::BizInstanceRefundError,
        GetAutoScalingConfigurationError::BizInstanceReleaseError,
        GetAutoScalingConfigurationError::BizInstanceReleaseExistConsumerGroupError,
        GetAutoScalingConfigurationError::BizInstanceReleaseExistTopicError,
        GetAutoScalingConfigurationError::BizInstanceReleaseLesshourError,
        GetAutoScalingConfigurationError::BizInstanceStatusError2,
        GetAutoScalingConfigurationError::BizInstanceUpdateError,
        GetAutoScalingConfigurationError::BizInstanceUpgradeOrderError,
        GetAutoScalingConfigurationError::BizMessageTrackError,
        GetAutoScalingConfigurationError::BizNoMessage,
        GetAutoScalingConfigurationError::BizProducerIdBelongToOtherUser,
        GetAutoScalingConfigurationError::BizPublisherExisted,
        GetAutoScalingConfigurationError::BizPublishInfoNotFound,
        GetAutoScalingConfigurationError::BizPushMessageToConsumerError,
        GetAutoScalingConfigurationError::BizQueryConsumeTimespanError,
        GetAutoScalingConfigurationError::BizQueryMessageError,
        GetAutoScalingConfigurationError::BizResetOffsetError,
        GetAutoScalingConfigurationError::BizSaslUserNotExist,
        GetAutoScalingConfigurationError::BizSaslUserNumExceed,
        GetAutoScalingConfigurationError::BizSendMessageError,
        GetAutoScalingConfigurationError::BizSlrCreateNoPermission,
        GetAutoScalingConfigurationError::BizSubscriptionAlreadyExists,
        GetAutoScalingConfigurationError::BizSubscriptionCreateError,
        GetAutoScalingConfigurationError::BizSubscriptionDeleteError,
        GetAutoScalingConfigurationError::BizSubscriptionExisted,
        GetAutoScalingConfigurationError::BizSubscriptionNotFound,
        GetAutoScalingConfigurationError::BizSubscriptionPermissionCheckError,
        GetAutoScalingConfigurationError::BizSubscriptionStatusError,
        GetAutoScalingConfigurationError::BizSubscriptionTooMuch,
        GetAutoScalingConfigurationError::BizSubscriptionUpdateError,
        GetAutoScalingConfigurationError::BizTagDuplicateTagKey,
        GetAutoScalingConfigurationError::BizTagOnlyServiceAccountHasPermission,
        GetAutoScalingConfigurationError::BizTagRequestResourceNumExceed,
        GetAutoScalingConfigurationError::BizTagRequestTagNumExceed,
        GetAutoScalingConfigurationError::BizTagResourceNotExist,
        GetAutoScalingConfigurationError::BizTagResourceNumExceed,
        GetAutoScalingConfigurationError::BizTagTagkeyNotValid,
        GetAutoScalingConfigurationError::BizTagTagvalueNotValid,
        GetAutoScalingConfigurationError::BizTagTagNumExceed,
        GetAutoScalingConfigurationError::BizTimeSpanEmpty,
        GetAutoScalingConfigurationError::BizTopicAlreadyExists,
        GetAutoScalingConfigurationError::BizTopicCompactTopicNotSupport,
        GetAutoScalingConfigurationError::BizTopicCreateError,
        GetAutoScalingConfigurationError::BizTopicCreateInternalError,
        GetAutoScalingConfigurationError::BizTopicDeleteError,
        GetAutoScalingConfigurationError::BizTopicExisted,
        GetAutoScalingConfigurationError::BizTopicLocalTopicNotSupport,
        GetAutoScalingConfigurationError::BizTopicNotFound,
        GetAutoScalingConfigurationError::BizTopicOffsetError,
        GetAutoScalingConfigurationError::BizTopicPartitionAddError,
        GetAutoScalingConfigurationError::BizTopicPartitionError,
        GetAutoScalingConfigurationError::BizTopicPartitionNumExceed,
        GetAutoScalingConfigurationError::BizTopicStatusError,
        GetAutoScalingConfigurationError::BizTopicTooMuch,
        GetAutoScalingConfigurationError::BizTopicUpdateConfigError,
        GetAutoScalingConfigurationError::BizTopicUpdateError,
        GetAutoScalingConfigurationError::BizUpdateAclFailed,
        GetAutoScalingConfigurationError::BizUpdateSubscriptionError,
        GetAutoScalingConfigurationError::BizUpdateTopicError,
        GetAutoScalingConfigurationError::BizUpdateTopicPermError,
        GetAutoScalingConfigurationError::DataExceedMaxLimit,
        GetAutoScalingConfigurationError::DbUpdateFailed,
        GetAutoScalingConfigurationError::DeployCallbackIllegal,
        GetAutoScalingConfigurationError::DeployNotRetriableError,
        GetAutoScalingConfigurationError::DeployResourceNotEnough,
        GetAutoScalingConfigurationError::DeployRetriableError,
        GetAutoScalingConfigurationError::DeployError,
        GetAutoScalingConfigurationError::DeployPreCheckError,
        GetAutoScalingConfigurationError::DeployTypeNotSupport,
        GetAutoScalingConfigurationError::FlowControl,
        GetAutoScalingConfigurationError::GetConsumerMissingAccessKeyId,
        GetAutoScalingConfigurationError::GroupActive,
        GetAutoScalingConfigurationError::InstanceChangeNotAllowed,
        GetAutoScalingConfigurationError::InstanceExceedMaxLimit,
        GetAutoScalingConfigurationError::InstanceInsertComponentFail,
        GetAutoScalingConfigurationError::InstanceResourceNotSufficient,
        GetAutoScalingConfigurationError::InstanceUpdateComponentFail,
        GetAutoScalingConfigurationError::InstanceUpgradeServiceVersion,
        GetAutoScalingConfigurationError::InstanceStatusChangeNotAllowed,
        GetAutoScalingConfigurationError::InstanceStatusNotAllowed,
        GetAutoScalingConfigurationError::InstanceStatusNotReleased,
        GetAutoScalingConfigurationError::InstanceStatusNotWaitChange,
        GetAutoScalingConfigurationError::InstanceStatusNotWaitDeploy,
        GetAutoScalingConfigurationError::InstanceStatusReleased,
        GetAutoScalingConfigurationError::InstanceStatusStopped,
        GetAutoScalingConfigurationError::InvalidAny,
        GetAutoScalingConfigurationError::InvalidPartitionAny,
        GetAutoScalingConfigurationError::InvalidParameterDataAlreadyExist,
        GetAutoScalingConfigurationError::InvalidParameterDataNotChange,
        GetAutoScalingConfigurationError::InvalidParameterFormat,
        GetAutoScalingConfigurationError::InvalidParameterNotSupport,
        GetAutoScalingConfigurationError::InvalidParameterOtherParam,
        GetAutoScalingConfigurationError::InvalidParameterSize,
        GetAutoScalingConfigurationError::InvalidParameterVersionNotSupport,
        GetAutoScalingConfigurationError::LdapCreateAdminError,
        GetAutoScalingConfigurationError::LdapDeleteAdminError,
        GetAutoScalingConfigurationError::ManagerConfigRuleExistError,
        GetAutoScalingConfigurationError::ManagerConfigRuleNotExistError,
        GetAutoScalingConfigurationError::ManagerNotCommit,
        GetAutoScalingConfigurationError::ManagerRecoverTaskNotFound,
        GetAutoScalingConfigurationError::ManagerRecoverTaskNotMatch,
        GetAutoScalingConfigurationError::ManagerScheduledTaskStatusError,
        GetAutoScalingConfigurationError::ManagerScheduledTaskStatusNotSupport,
        GetAutoScalingConfigurationError::NotSupport,
        GetAutoScalingConfigurationError::NotSupportDataStatus,
        GetAutoScalingConfigurationError::OnsLoginCheckError,
        GetAutoScalingConfigurationError::OnsInitEnvError,
        GetAutoScalingConfigurationError::OnsInternalError2,
        GetAutoScalingConfigurationError::OnsInvokeError,
        GetAutoScalingConfigurationError::OnsLoginCheckError2,
        GetAutoScalingConfigurationError::OnsSystemError,
        GetAutoScalingConfigurationError::OnsSystemFlowControl,
        GetAutoScalingConfigurationError::OrderCreateError,
        GetAutoScalingConfigurationError::OrderInsufficientBalance,
        GetAutoScalingConfigurationError::OssNotFound,
        GetAutoScalingConfigurationError::OssPublishFailed,
        GetAutoScalingConfigurationError::RamUserNotFoundByAccesskey,
        GetAutoScalingConfigurationError::RamCreateResourceOwnerError,
        GetAutoScalingConfigurationError::RamCreateResourcePermissionError,
        GetAutoScalingConfigurationError::RamDeleteResourceOwnerError,
        GetAutoScalingConfigurationError::RamDeleteResourcePermissionError,
        GetAutoScalingConfigurationError::RamGetUserByAkError,
        GetAutoScalingConfigurationError::RamUserNotFoundByAccesskey2,
        GetAutoScalingConfigurationError::ScheduledTaskAlreadyHasSameTaskType,
        GetAutoScalingConfigurationError::ScheduledTaskExecuteTimeGapTooShort,
        GetAutoScalingConfigurationError::ServerlessPlanInstanceNotMatch,
        GetAutoScalingConfigurationError::ServerlessPlanIntervalInvalid,
        GetAutoScalingConfigurationError::ServerlessPlanNameExist,
        GetAutoScalingConfigurationError::ServerlessPlanNotSupportEnabledRuleExist,
        GetAutoScalingConfigurationError::ServerlessPlanNotSupportStatusEnabled,
        GetAutoScalingConfigurationError::ServerlessPlanTaskStatusNotSupport,
        GetAutoScalingConfigurationError::SlsQueryError,
        GetAutoScalingConfigurationError::StsNotFound,
        GetAutoScalingConfigurationError::TopicDownloadMessageFail,
        GetAutoScalingConfigurationError::TopicExist,
        GetAutoScalingConfigurationError::TopicNotFound,
        GetAutoScalingConfigurationError::TopicQueryMessageFail,
        GetAutoScalingConfigurationError::TopicSendFail,
        GetAutoScalingConfigurationError::TopicStatusNotRunning,
        GetAutoScalingConfigurationError::TopicStatusNotAllowed,
        GetAutoScalingConfigurationError::VpcAssumeroleError,
        GetAutoScalingConfigurationError::VpcVswZoneMappingError,
        GetAutoScalingConfigurationError::WhiteDeleteError,
        GetAutoScalingConfigurationError::WhiteIpAlreadyExistsError,
        GetAutoScalingConfigurationError::WhiteIpIllegalError,
        GetAutoScalingConfigurationError::WhiteIplistOverlongError,
        GetAutoScalingConfigurationError::WhiteOverLengthError,
        GetAutoScalingConfigurationError::WhiteParamError,
        GetAutoScalingConfigurationError::NoPermission,
        GetAutoScalingConfigurationError::InstanceNotFound,
        GetAutoScalingConfigurationError::AsyncTaskGroupNotFound,
        GetAutoScalingConfigurationError::AsyncTaskHandlerNotFound,
        GetAutoScalingConfigurationError::AsyncTaskTypeNotFound,
        GetAutoScalingConfigurationError::GroupNotFound,
        GetAutoScalingConfigurationError::InstanceAgentNotFound,
        GetAutoScalingConfigurationError::InvalidDataFieldsIncomplete,
        GetAutoScalingConfigurationError::InvalidParameterDataNotFound,
        GetAutoScalingConfigurationError::VpcVSwitchNotFound,
        GetAutoScalingConfigurationError::GetConsumerProgressError,
        GetAutoScalingConfigurationError::InternalError,
        GetAutoScalingConfigurationError::InternalError2,
        GetAutoScalingConfigurationError::InternalUnknownCodeError,
        GetAutoScalingConfigurationError::OnsGetAllowedipInternalError,
        GetAutoScalingConfigurationError::OnsInternalError,
        GetAutoScalingConfigurationError::OnsUpdateAllowedipInternalError,
        GetAutoScalingConfigurationError::RemoteCallError,
        GetAutoScalingConfigurationError::RmqClusterEmpty,
    ];
}

/// Response to [`GetAutoScalingConfigurationRequest`].
#[non_exhaustive]
pub struct GetAutoScalingConfigurationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B7A39AE5-0B36-4442-A304-E0885265***`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i64>,
    /// Text for people that explains the code or the event beside it. Example: `operation success.`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<AutoScalingConfigurationData>,
}

response! {
    GetAutoScalingConfigurationResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct AutoScalingConfigurationData {
    /// Rules that apply to the scheduled scaling, one entry each.
    pub scheduled_scaling_rules: Vec<ScheduledScalingRules>,
}

response! {
    AutoScalingConfigurationData {
        "ScheduledScalingRules" => scheduled_scaling_rules: list("ScheduledScalingRules"),
    }
}

/// Rules that apply to the scheduled scaling, one entry each.
#[non_exhaustive]
pub struct ScheduledScalingRules {
    /// Number that is given for this: duration minutes. Example: `60`.
    pub duration_minutes: Option<i64>,
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enable: Option<bool>,
    /// Number that is given for this: estimated elastic scaling down time secs. Example: `780`.
    pub estimated_elastic_scaling_down_time_secs: Option<i64>,
    /// Number that is given for this: estimated elastic scaling up time secs. Example: `780`.
    pub estimated_elastic_scaling_up_time_secs: Option<i64>,
    /// Time that is set or recorded for this: first scheduled. Example: `1714467540000`.
    pub first_scheduled_time: Option<i64>,
    /// Which kind of repeat it is or is to be. Example: `Weekly`.
    pub repeat_type: Option<String>,
    /// Traffic for writing that stands ready while the rule is in force. Example: `120`.
    pub reserved_pub_flow: Option<i64>,
    /// Traffic for reading that stands ready while the rule is in force. Example: `120`.
    pub reserved_sub_flow: Option<i64>,
    /// ID of the rule that the call or the item is about. Example: `64`.
    pub rule_id: Option<i64>,
    /// Name that the rule was given. Example: `test`.
    pub rule_name: Option<String>,
    /// Whether the rule takes effect once (`at`) or again and again (`repeat`). Example: `at`.
    pub schedule_type: Option<String>,
    /// Offset from UTC, or a place that stands for it, by which times of day are reckoned.
    /// Example: `GMT+8`.
    pub time_zone: Option<String>,
    /// Days of the week on which a weekly rule takes effect.
    pub weekly_types: Vec<String>,
}

response! {
    ScheduledScalingRules {
        "DurationMinutes" => duration_minutes: value,
        "Enable" => enable: value,
        "EstimatedElasticScalingDownTimeSecs" => estimated_elastic_scaling_down_time_secs: value,
        "EstimatedElasticScalingUpTimeSecs" => estimated_elastic_scaling_up_time_secs: value,
        "FirstScheduledTime" => first_scheduled_time: value,
        "RepeatType" => repeat_type: value,
        "ReservedPubFlow" => reserved_pub_flow: value,
        "ReservedSubFlow" => reserved_sub_flow: value,
        "RuleId" => rule_id: value,
        "RuleName" => rule_name: value,
        "ScheduleType" => schedule_type: value,
        "TimeZone" => time_zone: value,
        "WeeklyTypes" => weekly_types: list("WeeklyTypes"),
    }
}

/// Errors that the documentation of [`GetAutoScalingConfigurationRequest`] names.
///
/// - [`InstanceCaclulateChangeTime`](super::DocumentedError::InstanceCaclulateChangeTime)
/// - [`InstanceStatusNotRunning`](super::DocumentedError::InstanceStatusNotRunning)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameterRange`](super::DocumentedError::InvalidParameterRange)
/// - [`OnsServiceUnsupported`](super::DocumentedError::OnsServiceUnsupported)
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
pub type GetAutoScalingConfigurationError = super::DocumentedError;
