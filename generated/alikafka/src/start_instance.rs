// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartInstance`, from `alikafka/StartInstance.md`.

use alicloud_runtime::codegen::*;

/// Deploys a bought instance in the given VPC and vSwitch, which puts it into service.
///
/// ```no_run
/// # async fn example(client: alicloud_alikafka::Client) -> Result<(), alicloud_alikafka::Error> {
/// let request = alicloud_alikafka::StartInstanceRequest::new()
///     .deploy_module("vpc")
///     .instance_id("alikafka_post-cn-v0h1fgs2****")
///     .region_id("cn-shanghai")
///     .vpc_id("vpc-bp1r4eg3yrxmygv****")
///     .vswitch_id("vsw-bp1j3sg5979fstnpl****");
/// let reply = client.start_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartInstanceRequest {
    /// Whether clients reach the instance over its VPC alone or over the Internet as well.
    /// Example: `vpc`.
    pub deploy_module: Option<Open<DeployModule>>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `alikafka_post-cn-v0h1fgs2****`.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-shanghai`.
    pub region_id: Option<String>,
    /// **Required.** ID of the virtual private cloud. Example: `vpc-bp1r4eg3yrxmygv****`.
    pub vpc_id: Option<String>,
    /// **Required.** ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-bp1j3sg5979fstnpl****`.
    pub vswitch_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-shanghai-a`.
    pub zone_id: Option<String>,
    /// Whether clients may connect over the Internet. Example: `false`.
    pub is_eip_inner: Option<bool>,
    /// Password that belongs to the is set user and; keep it secret. Example: `false`.
    pub is_set_user_and_password: Option<bool>,
    /// Name that the user logs on with. Example: `username`.
    pub username: Option<String>,
    /// Password to be set or to log on with. Example: `password`. A secret: it is printed as `***`.
    pub password: Option<String>,
    /// Name that people know the item by. Example: `newInstanceName`.
    pub name: Option<String>,
    /// The security group that the call is about. Example: `sg-bp13wfx7kz9pkow***`.
    pub security_group: Option<String>,
    /// Kafka release to deploy, such as `2.6.2`; it depends on the series. Example: `0.10.2`.
    pub service_version: Option<String>,
    /// Settings, in the notation that the operation defines.
    /// Example: `{"kafka.log.retention.hours":"33"}`.
    pub config: Option<String>,
    /// ID of the key in Key Management Service that encrypts the data.
    /// Example: `0d24xxxx-da7b-4786-b981-9a164dxxxxxx`.
    pub kms_key_id: Option<String>,
    /// Whether the brokers are spread over several zones.
    pub cross_zone: Option<bool>,
    /// Person to tell when something is wrong with the instance.
    pub notifier: Option<String>,
    /// How many there are of this: user phone.
    pub user_phone_num: Option<String>,
    /// The selected zones that are concerned.
    pub selected_zones: Option<String>,
    /// Whether this holds: is force selected zones.
    pub is_force_selected_zones: Option<bool>,
    /// IDs of the vSwitches to work on or to narrow the list down to. Items: at most 100.
    pub vswitch_ids: Vec<String>,
}

impl StartInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DeployModule`.
    pub fn deploy_module(mut self, value: impl Into<Open<DeployModule>>) -> Self {
        self.deploy_module = Some(value.into());
        self
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
    /// Sets `VpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`, which is required.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `IsEipInner`.
    #[inline]
    pub fn is_eip_inner(mut self, value: bool) -> Self {
        self.is_eip_inner = Some(value);
        self
    }
    /// Sets `IsSetUserAndPassword`.
    #[inline]
    pub fn is_set_user_and_password(mut self, value: bool) -> Self {
        self.is_set_user_and_password = Some(value);
        self
    }
    /// Sets `Username`.
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `SecurityGroup`.
    pub fn security_group(mut self, value: impl Into<String>) -> Self {
        self.security_group = Some(value.into());
        self
    }
    /// Sets `ServiceVersion`.
    pub fn service_version(mut self, value: impl Into<String>) -> Self {
        self.service_version = Some(value.into());
        self
    }
    /// Sets `Config`.
    pub fn config(mut self, value: impl Into<String>) -> Self {
        self.config = Some(value.into());
        self
    }
    /// Sets `KMSKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }
    /// Sets `CrossZone`.
    #[inline]
    pub fn cross_zone(mut self, value: bool) -> Self {
        self.cross_zone = Some(value);
        self
    }
    /// Sets `Notifier`.
    pub fn notifier(mut self, value: impl Into<String>) -> Self {
        self.notifier = Some(value.into());
        self
    }
    /// Sets `UserPhoneNum`.
    pub fn user_phone_num(mut self, value: impl Into<String>) -> Self {
        self.user_phone_num = Some(value.into());
        self
    }
    /// Sets `SelectedZones`.
    pub fn selected_zones(mut self, value: impl Into<String>) -> Self {
        self.selected_zones = Some(value.into());
        self
    }
    /// Sets `IsForceSelectedZones`.
    #[inline]
    pub fn is_force_selected_zones(mut self, value: bool) -> Self {
        self.is_force_selected_zones = Some(value);
        self
    }
    /// Sets `VSwitchIds`.
    pub fn vswitch_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vswitch_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    StartInstanceRequest {
        "DeployModule" => deploy_module: query,
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "VpcId" => vpc_id: query,
        "VSwitchId" => vswitch_id: query,
        "ZoneId" => zone_id: query,
        "IsEipInner" => is_eip_inner: query,
        "IsSetUserAndPassword" => is_set_user_and_password: query,
        "Username" => username: query,
        "Password" => password: query as Secret,
        "Name" => name: query,
        "SecurityGroup" => security_group: query,
        "ServiceVersion" => service_version: query,
        "Config" => config: query,
        "KMSKeyId" => kms_key_id: query,
        "CrossZone" => cross_zone: query,
        "Notifier" => notifier: query,
        "UserPhoneNum" => user_phone_num: query,
        "SelectedZones" => selected_zones: query,
        "IsForceSelectedZones" => is_force_selected_zones: query,
        "VSwitchIds" => vswitch_ids: query,
    }
}

impl Operation for StartInstanceRequest {
    type Response = StartInstanceResponse;
    type Error = StartInstanceError;
    const INFO: OperationInfo = super::operation("StartInstance")
        .required(&["InstanceId", "RegionId", "VpcId", "VSwitchId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [StartInstanceError] = &[
        StartInstanceError::AclAddSaslError,
        StartInstanceError::AclDelSaslError,
        StartInstanceError::AclDisableError,
        StartInstanceError::AclDuplicatedAuthError,
        StartInstanceError::AdminGetBrokerConfigError,
        StartInstanceError::AdminUpdateBrokerConfigError,
        StartInstanceError::AdminUpdateSubPermError,
        StartInstanceError::AdminUpdateTopicPermError,
        StartInstanceError::AgentBusinessError,
        StartInstanceError::AgentError,
        StartInstanceError::AsyncTaskDeleteTopic,
        StartInstanceError::AsyncTaskExecuteTimeNotSupport,
        StartInstanceError::AsyncTaskIgnored,
        StartInstanceError::AsyncTaskNotMeetCondition,
        StartInstanceError::AsyncTaskRetryLater,
        StartInstanceError::AsyncTaskTypeAlreadyExist,
        StartInstanceError::AsyncTaskSlaveNotCompleted,
        StartInstanceError::AuthCalSignatureError,
        StartInstanceError::AuthCsrfCheckError,
        StartInstanceError::AuthLoginCheckError,
        StartInstanceError::AuthOnsChannelInvalid,
        StartInstanceError::AuthPermissionCheckError,
        StartInstanceError::AuthRequestNotAllowed,
        StartInstanceError::AuthResourceEmpowerCheckError,
        StartInstanceError::AuthResourceOwnerError,
        StartInstanceError::AuthServiceCheckError,
        StartInstanceError::AuthSignatureCheckError,
        StartInstanceError::AuthSystemPermissionCheckError,
        StartInstanceError::AuthTopicCreateError,
        StartInstanceError::AuthUserCheckError,
        StartInstanceError::AuthUserInBlackList,
        StartInstanceError::BizGetTopicStatusError,
        StartInstanceError::BizInstanceNotFound,
        StartInstanceError::BizInstanceStatusError,
        StartInstanceError::BizLimitPubnetwork,
        StartInstanceError::BizLimitQuotaDown,
        StartInstanceError::BizLimitQuotaDown1,
        StartInstanceError::BizLimitQuotaDown2,
        StartInstanceError::BizTagResourceNotSupported,
        StartInstanceError::BizAclNotEnabled,
        StartInstanceError::BizAoneCheckError,
        StartInstanceError::BizBroadcastingPullUnsupport,
        StartInstanceError::BizBrokerNotFound,
        StartInstanceError::BizCanNotEnableAcl,
        StartInstanceError::BizClusterIsEmpty,
        StartInstanceError::BizConsumerGroupActiveError,
        StartInstanceError::BizConsumerIdBelongToOtherUser,
        StartInstanceError::BizConsumerNeverRunning,
        StartInstanceError::BizConsumerNotOnline,
        StartInstanceError::BizCreateOrderConfigError,
        StartInstanceError::BizCreatePublishError,
        StartInstanceError::BizCreateSubscriptionError,
        StartInstanceError::BizCreateTopicError,
        StartInstanceError::BizCreateTopicNumLessThanBeforeError,
        StartInstanceError::BizDeleteOrderConfigError,
        StartInstanceError::BizDeleteSubscriptionError,
        StartInstanceError::BizDeleteTopicError,
        StartInstanceError::BizDownloadMessageError,
        StartInstanceError::BizFieldCheckInvalid,
        StartInstanceError::BizFindConsumerGroupInfoError,
        StartInstanceError::BizGetAppkeyListError,
        StartInstanceError::BizGetClusterInfoError,
        StartInstanceError::BizGetConsumerConnectionError,
        StartInstanceError::BizGetConsumerRunningInfoError,
        StartInstanceError::BizGetConsumeAccumulateError,
        StartInstanceError::BizGetConsumeStatusError,
        StartInstanceError::BizGetTopicRouteInfoError,
        StartInstanceError::BizGetTopicStatusError2,
        StartInstanceError::BizInstanceAlreadyExists,
        StartInstanceError::BizInstanceBasicInfoError,
        StartInstanceError::BizInstanceCreateError,
        StartInstanceError::BizInstanceCreateOrderError,
        StartInstanceError::BizInstanceDeleteError,
        StartInstanceError::BizInstanceLocationError,
        StartInstanceError::BizInstanceNotFound2,
        StartInstanceError::BizInstanceOnlyProfessionalSupport,
        StartInstanceError::BizInstanceOwnerError,
        StartInstanceError::BizInstancePaidtypeNotSupport,
        StartInstanceError::BizInstancePermissionCheckError,
        StartInstanceError::BizInstanceRefundError,
        StartInstanceError::BizInstanceReleaseError,
        StartInstanceError::BizInstanceReleaseExistConsumerGroupError,
        StartInstanceError::BizInstanceReleaseExistTopicError,
        StartInstanceError::BizInstanceReleaseLesshourError,
        StartInstanceError::BizInstanceStatusError2,
        StartInstanceError::BizInstanceUpdateError,
        StartInstanceError::BizInstanceUpgradeOrderError,
        StartInstanceError::BizMessageTrackError,
        StartInstanceError::BizNoMessage,
        StartInstanceError::BizProducerIdBelongToOtherUser,
        StartInstanceError::BizPublisherExisted,
        StartInstanceError::BizPublishInfoNotFound,
        StartInstanceError::BizPushMessageToConsumerError,
        StartInstanceError::BizQueryConsumeTimespanError,
        StartInstanceError::BizQueryMessageError,
        StartInstanceError::BizResetOffsetError,
        StartInstanceError::BizSaslUserNotExist,
        StartInstanceError::BizSaslUserNumExceed,
        StartInstanceError::BizSendMessageError,
        StartInstanceError::BizSlrCreateNoPermission,
        StartInstanceError::BizSubscriptionAlreadyExists,
        StartInstanceError::BizSubscriptionCreateError,
        StartInstanceError::BizSubscriptionDeleteError,
        StartInstanceError::BizSubscriptionExisted,
        StartInstanceError::BizSubscriptionNotFound,
        StartInstanceError::BizSubscriptionPermissionCheckError,
        StartInstanceError::BizSubscriptionStatusError,
        StartInstanceError::BizSubscriptionTooMuch,
        StartInstanceError::BizSubscriptionUpdateError,
        StartInstanceError::BizTagDuplicateTagKey,
        StartInstanceError::BizTagOnlyServiceAccountHasPermission,
        StartInstanceError::BizTagRequestResourceNumExceed,
        StartInstanceError::BizTagRequestTagNumExceed,
        StartInstanceError::BizTagResourceNotExist,
        StartInstanceError::BizTagResourceNumExceed,
        StartInstanceError::BizTagTagkeyNotValid,
        StartInstanceError::BizTagTagvalueNotValid,
        StartInstanceError::BizTagTagNumExceed,
        StartInstanceError::BizTimeSpanEmpty,
        StartInstanceError::BizTopicAlreadyExists,
        StartInstanceError::BizTopicCompactTopicNotSupport,
        StartInstanceError::BizTopicCreateError,
        StartInstanceError::BizTopicCreateInternalError,
        StartInstanceError::BizTopicDeleteError,
        StartInstanceError::BizTopicExisted,
        StartInstanceError::BizTopicLocalTopicNotSupport,
        StartInstanceError::BizTopicNotFound,
        StartInstanceError::BizTopicOffsetError,
        StartInstanceError::BizTopicPartitionAddError,
        StartInstanceError::BizTopicPartitionError,
        StartInstanceError::BizTopicPartitionNumExceed,
        StartInstanceError::BizTopicStatusError,
        StartInstanceError::BizTopicTooMuch,
        StartInstanceError::BizTopicUpdateConfigError,
        StartInstanceError::BizTopicUpdateError,
        StartInstanceError::BizUpdateAclFailed,
        StartInstanceError::BizUpdateSubscriptionError,
        StartInstanceError::BizUpdateTopicError,
        StartInstanceError::BizUpdateTopicPermError,
        StartInstanceError::DataExceedMaxLimit,
        StartInstanceError::DbUpdateFailed,
        StartInstanceError::DeployCallbackIllegal,
        StartInstanceError::DeployNotRetriableError,
        StartInstanceError::DeployResourceNotEnough,
        StartInstanceError::DeployRetriableError,
        StartInstanceError::DeployError,
        StartInstanceError::DeployPreCheckError,
        StartInstanceError::DeployTypeNotSupport,
        StartInstanceError::FlowControl,
        StartInstanceError::GetConsumerMissingAccessKeyId,
        StartInstanceError::GroupActive,
        StartInstanceError::InstanceCaclulateChangeTime,
        StartInstanceError::InstanceChangeNotAllowed,
        StartInstanceError::InstanceExceedMaxLimit,
        StartInstanceError::InstanceInsertComponentFail,
        StartInstanceError::InstanceResourceNotSufficient,
        StartInstanceError::InstanceStatusNotRunning,
        StartInstanceError::InstanceUpdateComponentFail,
        StartInstanceError::InstanceUpgradeServiceVersion,
        StartInstanceError::InstanceStatusChangeNotAllowed,
        StartInstanceError::InstanceStatusNotAllowed,
        StartInstanceError::InstanceStatusNotReleased,
        StartInstanceError::InstanceStatusNotWaitChange,
        StartInstanceError::InstanceStatusNotWaitDeploy,
        StartInstanceError::InstanceStatusReleased,
        StartInstanceError::InstanceStatusStopped,
        StartInstanceError::InvalidAny,
        StartInstanceError::InvalidPartitionAny,
        StartInstanceError::InvalidParameter,
        StartInstanceError::InvalidParameterDataAlreadyExist,
        StartInstanceError::InvalidParameterDataNotChange,
        StartInstanceError::InvalidParameterFormat,
        StartInstanceError::InvalidParameterNotSupport,
        StartInstanceError::InvalidParameterOtherParam,
        StartInstanceError::InvalidParameterRange,
        StartInstanceError::InvalidParameterSize,
        StartInstanceError::InvalidParameterVersionNotSupport,
        StartInstanceError::LdapCreateAdminError,
        StartInstanceError::LdapDeleteAdminError,
        StartInstanceError::ManagerConfigRuleExistError,
        StartInstanceError::ManagerConfigRuleNotExistError,
        StartInstanceError::ManagerNotCommit,
        StartInstanceError::ManagerRecoverTaskNotFound,
        StartInstanceError::ManagerRecoverTaskNotMatch,
        StartInstanceError::ManagerScheduledTaskStatusError,
        StartInstanceError::ManagerScheduledTaskStatusNotSupport,
        StartInstanceError::MissingParameter,
        StartInstanceError::NotSupport,
        StartInstanceError::NotSupportDataStatus,
        StartInstanceError::OnsLoginCheckError,
        StartInstanceError::OnsInitEnvError,
        StartInstanceError::OnsInternalError2,
        StartInstanceError::OnsInvokeError,
        StartInstanceError::OnsLoginCheckError2,
        StartInstanceError::OnsServiceUnsupported,
        StartInstanceError::OnsSystemError,
        StartInstanceError::OnsSystemFlowControl,
        StartInstanceError::OrderCreateError,
        StartInstanceError::OrderInsufficientBalance,
        StartInstanceError::OssNotFound,
        StartInstanceError::OssPublishFailed,
        StartInstanceError::RamUserNotFoundByAccesskey,
        StartInstanceError::RamCreateResourceOwnerError,
        StartInstanceError::RamCreateResourcePermissionError,
        StartInstanceError::RamDeleteResourceOwnerError,
        StartInstanceError::RamDeleteResourcePermissionError,
        StartInstanceError::RamGetUserByAkError,
        StartInstanceError::RamUserNotFoundByAccesskey2,
        StartInstanceError::ScheduledTaskAlreadyHasSameTaskType,
        StartInstanceError::ScheduledTaskExecuteTimeGapTooShort,
        StartInstanceError::ServerlessPlanInstanceNotMatch,
        StartInstanceError::ServerlessPlanIntervalInvalid,
        StartInstanceError::ServerlessPlanNameExist,
        StartInstanceError::ServerlessPlanNotSupportEnabledRuleExist,
        StartInstanceError::ServerlessPlanNotSupportStatusEnabled,
        StartInstanceError::ServerlessPlanTaskStatusNotSupport,
        StartInstanceError::SlsQueryError,
        StartInstanceError::StsNotFound,
        StartInstanceError::TopicDownloadMessageFail,
        StartInstanceError::TopicExist,
        StartInstanceError::TopicNotFound,
        StartInstanceError::TopicQueryMessageFail,
        StartInstanceError::TopicSendFail,
        StartInstanceError::TopicStatusNotRunning,
        StartInstanceError::TopicStatusNotAllowed,
        StartInstanceError::VpcAssumeroleError,
        StartInstanceError::VpcVswZoneMappingError,
        StartInstanceError::WhiteDeleteError,
        StartInstanceError::WhiteIpAlreadyExistsError,
        StartInstanceError::WhiteIpIllegalError,
        StartInstanceError::WhiteIplistOverlongError,
        StartInstanceError::WhiteOverLengthError,
        StartInstanceError::WhiteParamError,
        StartInstanceError::NoPermission,
        StartInstanceError::AsyncTaskGroupNotFound,
        StartInstanceError::AsyncTaskHandlerNotFound,
        StartInstanceError::AsyncTaskTypeNotFound,
        StartInstanceError::GroupNotFound,
        StartInstanceError::InstanceNotFound,
        StartInstanceError::InstanceAgentNotFound,
        StartInstanceError::InvalidDataFieldsIncomplete,
        StartInstanceError::InvalidParameterDataNotFound,
        StartInstanceError::VpcVSwitchNotFound,
        StartInstanceError::GetConsumerProgressError,
        StartInstanceError::InternalError,
        StartInstanceError::InternalError2,
        StartInstanceError::InternalUnknownCodeError,
        StartInstanceError::OnsGetAllowedipInternalError,
        StartInstanceError::OnsInternalError,
        StartInstanceError::OnsUpdateAllowedipInternalError,
        StartInstanceError::RemoteCallError,
        StartInstanceError::RmqClusterEmpty,
    ];
}

/// Response to [`StartInstanceRequest`].
#[non_exhaustive]
pub struct StartInstanceResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `operation success.`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `ABA4A7FD-E10F-45C7-9774-A5236015A***`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    StartInstanceResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

values! {
    /// Whether clients reach the instance over its VPC alone or over the Internet as well.
    pub enum DeployModule {
        /// Reached from the VPC only.
        Vpc = "vpc",
        /// Reached over the Internet and from the VPC.
        Eip = "eip",
    }
}

/// Errors that the documentation of [`StartInstanceRequest`] names.
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
pub type StartInstanceError = super::DocumentedError;
