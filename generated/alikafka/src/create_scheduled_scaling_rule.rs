// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateScheduledScalingRule`, from `alikafka/CreateScheduledScalingRule.md`.

use alicloud_runtime::codegen::*;

/// Sets times at which a serverless V3 instance gets other reserved capacity.
///
/// ```no_run
/// # async fn example(client: alicloud_alikafka::Client) -> Result<(), alicloud_alikafka::Error> {
/// let request = alicloud_alikafka::CreateScheduledScalingRuleRequest::new()
///     .instance_id("...")
///     .rule_name("...")
///     .reserved_pub_flow(1)
///     .reserved_sub_flow(1)
///     .schedule_type("...")
///     .duration_minutes(1)
///     .time_zone("...")
///     .first_scheduled_time(1);
/// let reply = client.create_scheduled_scaling_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateScheduledScalingRuleRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Name that the rule was given.
    pub rule_name: Option<String>,
    /// **Required.** Traffic for writing that stands ready while the rule is in force.
    pub reserved_pub_flow: Option<i32>,
    /// **Required.** Traffic for reading that stands ready while the rule is in force.
    pub reserved_sub_flow: Option<i32>,
    /// **Required.** Whether the rule takes effect once (`at`) or again and again (`repeat`).
    pub schedule_type: Option<String>,
    /// **Required.** Number that is given for this: duration minutes.
    pub duration_minutes: Option<i32>,
    /// **Required.** Time zone in which the schedule is meant.
    pub time_zone: Option<String>,
    /// **Required.** Time that is set or recorded for this: first scheduled.
    pub first_scheduled_time: Option<i64>,
    /// Whether the feature or the item is switched on.
    pub enable: Option<bool>,
    /// Which kind of repeat it is or is to be.
    pub repeat_type: Option<String>,
    /// Days of the week on which a weekly rule takes effect. Items: at most 7.
    pub weekly_types: Vec<String>,
}

impl CreateScheduledScalingRuleRequest {
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
    /// Sets `RuleName`, which is required.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
    /// Sets `ReservedPubFlow`, which is required.
    #[inline]
    pub fn reserved_pub_flow(mut self, value: i32) -> Self {
        self.reserved_pub_flow = Some(value);
        self
    }
    /// Sets `ReservedSubFlow`, which is required.
    #[inline]
    pub fn reserved_sub_flow(mut self, value: i32) -> Self {
        self.reserved_sub_flow = Some(value);
        self
    }
    /// Sets `ScheduleType`, which is required.
    pub fn schedule_type(mut self, value: impl Into<String>) -> Self {
        self.schedule_type = Some(value.into());
        self
    }
    /// Sets `DurationMinutes`, which is required.
    #[inline]
    pub fn duration_minutes(mut self, value: i32) -> Self {
        self.duration_minutes = Some(value);
        self
    }
    /// Sets `TimeZone`, which is required.
    pub fn time_zone(mut self, value: impl Into<String>) -> Self {
        self.time_zone = Some(value.into());
        self
    }
    /// Sets `FirstScheduledTime`, which is required.
    #[inline]
    pub fn first_scheduled_time(mut self, value: i64) -> Self {
        self.first_scheduled_time = Some(value);
        self
    }
    /// Sets `Enable`.
    #[inline]
    pub fn enable(mut self, value: bool) -> Self {
        self.enable = Some(value);
        self
    }
    /// Sets `RepeatType`.
    pub fn repeat_type(mut self, value: impl Into<String>) -> Self {
        self.repeat_type = Some(value.into());
        self
    }
    /// Sets `WeeklyTypes`.
    pub fn weekly_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.weekly_types = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateScheduledScalingRuleRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "RuleName" => rule_name: query,
        "ReservedPubFlow" => reserved_pub_flow: query,
        "ReservedSubFlow" => reserved_sub_flow: query,
        "ScheduleType" => schedule_type: query,
        "DurationMinutes" => duration_minutes: query,
        "TimeZone" => time_zone: query,
        "FirstScheduledTime" => first_scheduled_time: query,
        "Enable" => enable: query,
        "RepeatType" => repeat_type: query,
        "WeeklyTypes" => weekly_types: query_json,
    }
}

impl Operation for CreateScheduledScalingRuleRequest {
    type Response = CreateScheduledScalingRuleResponse;
    type Error = CreateScheduledScalingRuleError;
    const INFO: OperationInfo = super::operation("CreateScheduledScalingRule")
        .required(
            &[
                "RegionId",
                "InstanceId",
                "RuleName",
                "ReservedPubFlow",
                "ReservedSubFlow",
                "ScheduleType",
                "DurationMinutes",
                "TimeZone",
                "FirstScheduledTime",
            ],
        )
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [CreateScheduledScalingRuleError] = &[
        CreateScheduledScalingRuleError::InstanceCaclulateChangeTime,
        CreateScheduledScalingRuleError::InstanceStatusNotRunning,
        CreateScheduledScalingRuleError::InvalidParameter,
        CreateScheduledScalingRuleError::MissingParameter,
        CreateScheduledScalingRuleError::InvalidParameterRange,
        CreateScheduledScalingRuleError::ServerlessPlanNameExist,
        CreateScheduledScalingRuleError::InvalidParameterFormat,
        CreateScheduledScalingRuleError::ServerlessPlanIntervalInvalid,
        CreateScheduledScalingRuleError::InstanceChangeNotAllowed,
        CreateScheduledScalingRuleError::ServerlessPlanInstanceNotMatch,
        CreateScheduledScalingRuleError::ServerlessPlanNotSupportEnabledRuleExist,
        CreateScheduledScalingRuleError::ServerlessPlanNotSupportStatusEnabled,
        CreateScheduledScalingRuleError::ServerlessPlanTaskStatusNotSupport,
        CreateScheduledScalingRuleError::OnsServiceUnsupported,
        CreateScheduledScalingRuleError::InvalidParameterDataNotChange,
        CreateScheduledScalingRuleError::InvalidParameterOtherParam,
        CreateScheduledScalingRuleError::AclAddSaslError,
        CreateScheduledScalingRuleError::AclDelSaslError,
        CreateScheduledScalingRuleError::AclDisableError,
        CreateScheduledScalingRuleError::AclDuplicatedAuthError,
        CreateScheduledScalingRuleError::AdminGetBrokerConfigError,
        CreateScheduledScalingRuleError::AdminUpdateBrokerConfigError,
        CreateScheduledScalingRuleError::AdminUpdateSubPermError,
        CreateScheduledScalingRuleError::AdminUpdateTopicPermError,
        CreateScheduledScalingRuleError::AgentBusinessError,
        CreateScheduledScalingRuleError::AgentError,
        CreateScheduledScalingRuleError::AsyncTaskDeleteTopic,
        CreateScheduledScalingRuleError::AsyncTaskExecuteTimeNotSupport,
        CreateScheduledScalingRuleError::AsyncTaskIgnored,
        CreateScheduledScalingRuleError::AsyncTaskNotMeetCondition,
        CreateScheduledScalingRuleError::AsyncTaskRetryLater,
        CreateScheduledScalingRuleError::AsyncTaskTypeAlreadyExist,
        CreateScheduledScalingRuleError::AsyncTaskSlaveNotCompleted,
        CreateScheduledScalingRuleError::AuthCalSignatureError,
        CreateScheduledScalingRuleError::AuthCsrfCheckError,
        CreateScheduledScalingRuleError::AuthLoginCheckError,
        CreateScheduledScalingRuleError::AuthOnsChannelInvalid,
        CreateScheduledScalingRuleError::AuthPermissionCheckError,
        CreateScheduledScalingRuleError::AuthRequestNotAllowed,
        CreateScheduledScalingRuleError::AuthResourceEmpowerCheckError,
        CreateScheduledScalingRuleError::AuthResourceOwnerError,
        CreateScheduledScalingRuleError::AuthServiceCheckError,
        CreateScheduledScalingRuleError::AuthSignatureCheckError,
        CreateScheduledScalingRuleError::AuthSystemPermissionCheckError,
        CreateScheduledScalingRuleError::AuthTopicCreateError,
        CreateScheduledScalingRuleError::AuthUserCheckError,
        CreateScheduledScalingRuleError::AuthUserInBlackList,
        CreateScheduledScalingRuleError::BizGetTopicStatusError,
        CreateScheduledScalingRuleError::BizInstanceNotFound,
        CreateScheduledScalingRuleError::BizInstanceStatusError,
        CreateScheduledScalingRuleError::BizLimitPubnetwork,
        CreateScheduledScalingRuleError::BizLimitQuotaDown,
        CreateScheduledScalingRuleError::BizLimitQuotaDown1,
        CreateScheduledScalingRuleError::BizLimitQuotaDown2,
        CreateScheduledScalingRuleError::BizTagResourceNotSupported,
        CreateScheduledScalingRuleError::BizAclNotEnabled,
        CreateScheduledScalingRuleError::BizAoneCheckError,
        CreateScheduledScalingRuleError::BizBroadcastingPullUnsupport,
        CreateScheduledScalingRuleError::BizBrokerNotFound,
        CreateScheduledScalingRuleError::BizCanNotEnableAcl,
        CreateScheduledScalingRuleError::BizClusterIsEmpty,
        CreateScheduledScalingRuleError::BizConsumerGroupActiveError,
        CreateScheduledScalingRuleError::BizConsumerIdBelongToOtherUser,
        CreateScheduledScalingRuleError::BizConsumerNeverRunning,
        CreateScheduledScalingRuleError::BizConsumerNotOnline,
        CreateScheduledScalingRuleError::BizCreateOrderConfigError,
        CreateScheduledScalingRuleError::BizCreatePublishError,
        CreateScheduledScalingRuleError::BizCreateSubscriptionError,
        CreateScheduledScalingRuleError::BizCreateTopicError,
        CreateScheduledScalingRuleError::BizCreateTopicNumLessThanBeforeError,
        CreateScheduledScalingRuleError::BizDeleteOrderConfigError,
        CreateScheduledScalingRuleError::BizDeleteSubscriptionError,
        CreateScheduledScalingRuleError::BizDeleteTopicError,
        CreateScheduledScalingRuleError::BizDownloadMessageError,
        CreateScheduledScalingRuleError::BizFieldCheckInvalid,
        CreateScheduledScalingRuleError::BizFindConsumerGroupInfoError,
        CreateScheduledScalingRuleError::BizGetAppkeyListError,
        CreateScheduledScalingRuleError::BizGetClusterInfoError,
        CreateScheduledScalingRuleError::BizGetConsumerConnectionError,
        CreateScheduledScalingRuleError::BizGetConsumerRunningInfoError,
        CreateScheduledScalingRuleError::BizGetConsumeAccumulateError,
        CreateScheduledScalingRuleError::BizGetConsumeStatusError,
        CreateScheduledScalingRuleError::BizGetTopicRouteInfoError,
        CreateScheduledScalingRuleError::BizGetTopicStatusError2,
        CreateScheduledScalingRuleError::BizInstanceAlreadyExists,
        CreateScheduledScalingRuleError::BizInstanceBasicInfoError,
        CreateScheduledScalingRuleError::BizInstanceCreateError,
        CreateScheduledScalingRuleError::BizInstanceCreateOrderError,
        CreateScheduledScalingRuleError::BizInstanceDeleteError,
        CreateScheduledScalingRuleError::BizInstanceLocationError,
        CreateScheduledScalingRuleError::BizInstanceNotFound2,
        CreateScheduledScalingRuleError::BizInstanceOnlyProfessionalSupport,
        CreateScheduledScalingRuleError::BizInstanceOwnerError,
        CreateScheduledScalingRuleError::BizInstancePaidtypeNotSupport,
        CreateScheduledScalingRuleError::BizInstancePermissionCheckError,
        CreateScheduledScalingRuleError::BizInstanceRefundError,
        CreateScheduledScalingRuleError::BizInstanceReleaseError,
        CreateScheduledScalingRuleError::BizInstanceReleaseExistConsumerGroupError,
        CreateScheduledScalingRuleError::BizInstanceReleaseExistTopicError,
        CreateScheduledScalingRuleError::BizInstanceReleaseLesshourError,
        CreateScheduledScalingRuleError::BizInstanceStatusError2,
        CreateScheduledScalingRuleError::BizInstanceUpdateError,
        CreateScheduledScalingRuleError::BizInstanceUpgradeOrderError,
        CreateScheduledScalingRuleError::BizMessageTrackError,
        CreateScheduledScalingRuleError::BizNoMessage,
        CreateScheduledScalingRuleError::BizProducerIdBelongToOtherUser,
        CreateScheduledScalingRuleError::BizPublisherExisted,
        CreateScheduledScalingRuleError::BizPublishInfoNotFound,
        CreateScheduledScalingRuleError::BizPushMessageToConsumerError,
        CreateScheduledScalingRuleError::BizQueryConsumeTimespanError,
        CreateScheduledScalingRuleError::BizQueryMessageError,
        CreateScheduledScalingRuleError::BizResetOffsetError,
        CreateScheduledScalingRuleError::BizSaslUserNotExist,
        CreateScheduledScalingRuleError::BizSaslUserNumExceed,
        CreateScheduledScalingRuleError::BizSendMessageError,
        CreateScheduledScalingRuleError::BizSlrCreateNoPermission,
        CreateScheduledScalingRuleError::BizSubscriptionAlreadyExists,
        CreateScheduledScalingRuleError::BizSubscriptionCreateError,
        CreateScheduledScalingRuleError::BizSubscriptionDeleteError,
        CreateScheduledScalingRuleError::BizSubscriptionExisted,
        CreateScheduledScalingRuleError::BizSubscriptionNotFound,
        CreateScheduledScalingRuleError::BizSubscriptionPermissionCheckError,
        CreateScheduledScalingRuleError::BizSubscriptionStatusError,
        CreateScheduledScalingRuleError::BizSubscriptionTooMuch,
        CreateScheduledScalingRuleError::BizSubscriptionUpdateError,
        CreateScheduledScalingRuleError::BizTagDuplicateTagKey,
        CreateScheduledScalingRuleError::BizTagOnlyServiceAccountHasPermission,
        CreateScheduledScalingRuleError::BizTagRequestResourceNumExceed,
        CreateScheduledScalingRuleError::BizTagRequestTagNumExceed,
        CreateScheduledScalingRuleError::BizTagResourceNotExist,
        CreateScheduledScalingRuleError::BizTagResourceNumExceed,
        CreateScheduledScalingRuleError::BizTagTagkeyNotValid,
        CreateScheduledScalingRuleError::BizTagTagvalueNotValid,
        CreateScheduledScalingRuleError::BizTagTagNumExceed,
        CreateScheduledScalingRuleError::BizTimeSpanEmpty,
        CreateScheduledScalingRuleError::BizTopicAlreadyExists,
        CreateScheduledScalingRuleError::BizTopicCompactTopicNotSupport,
        CreateScheduledScalingRuleError::BizTopicCreateError,
        CreateScheduledScalingRuleError::BizTopicCreateInternalError,
        CreateScheduledScalingRuleError::BizTopicDeleteError,
        CreateScheduledScalingRuleError::BizTopicExisted,
        CreateScheduledScalingRuleError::BizTopicLocalTopicNotSupport,
        CreateScheduledScalingRuleError::BizTopicNotFound,
        CreateScheduledScalingRuleError::BizTopicOffsetError,
        CreateScheduledScalingRuleError::BizTopicPartitionAddError,
        CreateScheduledScalingRuleError::BizTopicPartitionError,
        CreateScheduledScalingRuleError::BizTopicPartitionNumExceed,
        CreateScheduledScalingRuleError::BizTopicStatusError,
        CreateScheduledScalingRuleError::BizTopicTooMuch,
        CreateScheduledScalingRuleError::BizTopicUpdateConfigError,
        CreateScheduledScalingRuleError::BizTopicUpdateError,
        CreateScheduledScalingRuleError::BizUpdateAclFailed,
        CreateScheduledScalingRuleError::BizUpdateSubscriptionError,
        CreateScheduledScalingRuleError::BizUpdateTopicError,
        CreateScheduledScalingRuleError::BizUpdateTopicPermError,
        CreateScheduledScalingRuleError::DataExceedMaxLimit,
        CreateScheduledScalingRuleError::DbUpdateFailed,
        CreateScheduledScalingRuleError::DeployCallbackIllegal,
        CreateScheduledScalingRuleError::DeployNotRetriableError,
        CreateScheduledScalingRuleError::DeployResourceNotEnough,
        CreateScheduledScalingRuleError::DeployRetriableError,
        CreateScheduledScalingRuleError::DeployError,
        CreateScheduledScalingRuleError::DeployPreCheckError,
        CreateScheduledScalingRuleError::DeployTypeNotSupport,
        CreateScheduledScalingRuleError::FlowControl,
        CreateScheduledScalingRuleError::GetConsumerMissingAccessKeyId,
        CreateScheduledScalingRuleError::GroupActive,
        CreateScheduledScalingRuleError::InstanceExceedMaxLimit,
        CreateScheduledScalingRuleError::InstanceInsertComponentFail,
        CreateScheduledScalingRuleError::InstanceResourceNotSufficient,
        CreateScheduledScalingRuleError::InstanceUpdateComponentFail,
        CreateScheduledScalingRuleError::InstanceUpgradeServiceVersion,
        CreateScheduledScalingRuleError::InstanceStatusChangeNotAllowed,
        CreateScheduledScalingRuleError::InstanceStatusNotAllowed,
        CreateScheduledScalingRuleError::InstanceStatusNotReleased,
        CreateScheduledScalingRuleError::InstanceStatusNotWaitChange,
        CreateScheduledScalingRuleError::InstanceStatusNotWaitDeploy,
        CreateScheduledScalingRuleError::InstanceStatusReleased,
        CreateScheduledScalingRuleError::InstanceStatusStopped,
        CreateScheduledScalingRuleError::InvalidAny,
        CreateScheduledScalingRuleError::InvalidPartitionAny,
        CreateScheduledScalingRuleError::InvalidParameterDataAlreadyExist,
        CreateScheduledScalingRuleError::InvalidParameterNotSupport,
        CreateScheduledScalingRuleError::InvalidParameterSize,
        CreateScheduledScalingRuleError::InvalidParameterVersionNotSupport,
        CreateScheduledScalingRuleError::LdapCreateAdminError,
        CreateScheduledScalingRuleError::LdapDeleteAdminError,
        CreateScheduledScalingRuleError::ManagerConfigRuleExistError,
        CreateScheduledScalingRuleError::ManagerConfigRuleNotExistError,
        CreateScheduledScalingRuleError::ManagerNotCommit,
        CreateScheduledScalingRuleError::ManagerRecoverTaskNotFound,
        CreateScheduledScalingRuleError::ManagerRecoverTaskNotMatch,
        CreateScheduledScalingRuleError::ManagerScheduledTaskStatusError,
        CreateScheduledScalingRuleError::ManagerScheduledTaskStatusNotSupport,
        CreateScheduledScalingRuleError::NotSupport,
        CreateScheduledScalingRuleError::NotSupportDataStatus,
        CreateScheduledScalingRuleError::OnsLoginCheckError,
        CreateScheduledScalingRuleError::OnsInitEnvError,
        CreateScheduledScalingRuleError::OnsInternalError2,
        CreateScheduledScalingRuleError::OnsInvokeError,
        CreateScheduledScalingRuleError::OnsLoginCheckError2,
        CreateScheduledScalingRuleError::OnsSystemError,
        CreateScheduledScalingRuleError::OnsSystemFlowControl,
        CreateScheduledScalingRuleError::OrderCreateError,
        CreateScheduledScalingRuleError::OrderInsufficientBalance,
        CreateScheduledScalingRuleError::OssNotFound,
        CreateScheduledScalingRuleError::OssPublishFailed,
        CreateScheduledScalingRuleError::RamUserNotFoundByAccesskey,
        CreateScheduledScalingRuleError::RamCreateResourceOwnerError,
        CreateScheduledScalingRuleError::RamCreateResourcePermissionError,
        CreateScheduledScalingRuleError::RamDeleteResourceOwnerError,
        CreateScheduledScalingRuleError::RamDeleteResourcePermissionError,
        CreateScheduledScalingRuleError::RamGetUserByAkError,
        CreateScheduledScalingRuleError::RamUserNotFoundByAccesskey2,
        CreateScheduledScalingRuleError::ScheduledTaskAlreadyHasSameTaskType,
        CreateScheduledScalingRuleError::ScheduledTaskExecuteTimeGapTooShort,
        CreateScheduledScalingRuleError::SlsQueryError,
        CreateScheduledScalingRuleError::StsNotFound,
        CreateScheduledScalingRuleError::TopicDownloadMessageFail,
        CreateScheduledScalingRuleError::TopicExist,
        CreateScheduledScalingRuleError::TopicNotFound,
        CreateScheduledScalingRuleError::TopicQueryMessageFail,
        CreateScheduledScalingRuleError::TopicSendFail,
        CreateScheduledScalingRuleError::TopicStatusNotRunning,
        CreateScheduledScalingRuleError::TopicStatusNotAllowed,
        CreateScheduledScalingRuleError::VpcAssumeroleError,
        CreateScheduledScalingRuleError::VpcVswZoneMappingError,
        CreateScheduledScalingRuleError::WhiteDeleteError,
        CreateScheduledScalingRuleError::WhiteIpAlreadyExistsError,
        CreateScheduledScalingRuleError::WhiteIpIllegalError,
        CreateScheduledScalingRuleError::WhiteIplistOverlongError,
        CreateScheduledScalingRuleError::WhiteOverLengthError,
        CreateScheduledScalingRuleError::WhiteParamError,
        CreateScheduledScalingRuleError::NoPermission,
        CreateScheduledScalingRuleError::InstanceNotFound,
        CreateScheduledScalingRuleError::AsyncTaskGroupNotFound,
        CreateScheduledScalingRuleError::AsyncTaskHandlerNotFound,
        CreateScheduledScalingRuleError::AsyncTaskTypeNotFound,
        CreateScheduledScalingRuleError::GroupNotFound,
        CreateScheduledScalingRuleError::InstanceAgentNotFound,
        CreateScheduledScalingRuleError::InvalidDataFieldsIncomplete,
        CreateScheduledScalingRuleError::InvalidParameterDataNotFound,
        CreateScheduledScalingRuleError::VpcVSwitchNotFound,
        CreateScheduledScalingRuleError::GetConsumerProgressError,
        CreateScheduledScalingRuleError::InternalError,
        CreateScheduledScalingRuleError::InternalError2,
        CreateScheduledScalingRuleError::InternalUnknownCodeError,
        CreateScheduledScalingRuleError::OnsGetAllowedipInternalError,
        CreateScheduledScalingRuleError::OnsInternalError,
        CreateScheduledScalingRuleError::OnsUpdateAllowedipInternalError,
        CreateScheduledScalingRuleError::RemoteCallError,
        CreateScheduledScalingRuleError::RmqClusterEmpty,
    ];
}

/// Response to [`CreateScheduledScalingRuleRequest`].
#[non_exhaustive]
pub struct CreateScheduledScalingRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `DB6F1BEA-903B-4FD8-8809-46E7E9CE***`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `True`.
    pub success: Option<bool>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i64>,
    /// Text for people that explains the code or the event beside it. Example: `operation success`.
    pub message: Option<String>,
}

response! {
    CreateScheduledScalingRuleResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}

/// Errors that the documentation of [`CreateScheduledScalingRuleRequest`] names.
///
/// - [`InstanceCaclulateChangeTime`](super::DocumentedError::InstanceCaclulateChangeTime)
/// - [`InstanceStatusNotRunning`](super::DocumentedError::InstanceStatusNotRunning)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameterRange`](super::DocumentedError::InvalidParameterRange)
/// - [`ServerlessPlanNameExist`](super::DocumentedError::ServerlessPlanNameExist)
/// - [`InvalidParameterFormat`](super::DocumentedError::InvalidParameterFormat)
/// - [`ServerlessPlanIntervalInvalid`](super::DocumentedError::ServerlessPlanIntervalInvalid)
/// - [`InstanceChangeNotAllowed`](super::DocumentedError::InstanceChangeNotAllowed)
/// - [`ServerlessPlanInstanceNotMatch`](super::DocumentedError::ServerlessPlanInstanceNotMatch)
/// - [`ServerlessPlanNotSupportEnabledRuleExist`](super::DocumentedError::ServerlessPlanNotSupportEnabledRuleExist)
/// - [`ServerlessPlanNotSupportStatusEnabled`](super::DocumentedError::ServerlessPlanNotSupportStatusEnabled)
/// - [`ServerlessPlanTaskStatusNotSupport`](super::DocumentedError::ServerlessPlanTaskStatusNotSupport)
/// - [`OnsServiceUnsupported`](super::DocumentedError::OnsServiceUnsupported)
/// - [`InvalidParameterDataNotChange`](super::DocumentedError::InvalidParameterDataNotChange)
/// - [`InvalidParameterOtherParam`](super::DocumentedError::InvalidParameterOtherParam)
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
/// - [`InvalidParameterNotSupport`](super::DocumentedError::InvalidParameterNotSupport)
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
pub type CreateScheduledScalingRuleError = super::DocumentedError;
