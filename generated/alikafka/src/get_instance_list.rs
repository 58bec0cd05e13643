// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetInstanceList`, from `alikafka/GetInstanceList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConfluentConfig, SpecType, Tag, TagVO};

/// Lists the instances of a region with all their properties.
///
/// ```no_run
/// # async fn example(client: alicloud_alikafka::Client) -> Result<(), alicloud_alikafka::Error> {
/// let request = alicloud_alikafka::GetInstanceListRequest::new()
///     .region_id("20816072673****");
/// let reply = client.get_instance_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetInstanceListRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `20816072673****`.
    pub order_id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    /// Items: at most 20. Example: `alikafka_post-cn-mp91gnw0p***`.
    pub instance_id: Vec<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// The series that are concerned.
    pub series: Option<String>,
}

impl GetInstanceListRequest {
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
    /// Sets `OrderId`.
    pub fn order_id(mut self, value: impl Into<String>) -> Self {
        self.order_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Series`.
    pub fn series(mut self, value: impl Into<String>) -> Self {
        self.series = Some(value.into());
        self
    }
}

request! {
    GetInstanceListRequest {
        "RegionId" => region_id: query,
        "OrderId" => order_id: query,
        "InstanceId" => instance_id: query,
        "Tag" => tag: query,
        "ResourceGroupId" => resource_group_id: query,
        "Series" => series: query,
    }
}

impl Operation for GetInstanceListRequest {
    type Response = GetInstanceListResponse;
    type Error = GetInstanceListError;
    const INFO: OperationInfo = super::operation("GetInstanceList")
        .required(&["RegionId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetInstanceListError] = &[
        GetInstanceListError::AclAddSaslError,
        GetInstanceListError::AclDelSaslError,
        GetInstanceListError::AclDisableError,
        GetInstanceListError::AclDuplicatedAuthError,
        GetInstanceListError::AdminGetBrokerConfigError,
        GetInstanceListError::AdminUpdateBrokerConfigError,
        GetInstanceListError::AdminUpdateSubPermError,
        GetInstanceListError::AdminUpdateTopicPermError,
        GetInstanceListError::AgentBusinessError,
        GetInstanceListError::AgentError,
        GetInstanceListError::AsyncTaskDeleteTopic,
        GetInstanceListError::AsyncTaskExecuteTimeNotSupport,
        GetInstanceListError::AsyncTaskIgnored,
        GetInstanceListError::AsyncTaskNotMeetCondition,
        GetInstanceListError::AsyncTaskRetryLater,
        GetInstanceListError::AsyncTaskTypeAlreadyExist,
        GetInstanceListError::AsyncTaskSlaveNotCompleted,
        GetInstanceListError::AuthCalSignatureError,
        GetInstanceListError::AuthCsrfCheckError,
        GetInstanceListError::AuthLoginCheckError,
        GetInstanceListError::AuthOnsChannelInvalid,
        GetInstanceListError::AuthPermissionCheckError,
        GetInstanceListError::AuthRequestNotAllowed,
        GetInstanceListError::AuthResourceEmpowerCheckError,
        GetInstanceListError::AuthResourceOwnerError,
        GetInstanceListError::AuthServiceCheckError,
        GetInstanceListError::AuthSignatureCheckError,
        GetInstanceListError::AuthSystemPermissionCheckError,
        GetInstanceListError::AuthTopicCreateError,
        GetInstanceListError::AuthUserCheckError,
        GetInstanceListError::AuthUserInBlackList,
        GetInstanceListError::BizGetTopicStatusError,
        GetInstanceListError::BizInstanceNotFound,
        GetInstanceListError::BizInstanceStatusError,
        GetInstanceListError::BizLimitPubnetwork,
        GetInstanceListError::BizLimitQuotaDown,
        GetInstanceListError::BizLimitQuotaDown1,
        GetInstanceListError::BizLimitQuotaDown2,
        GetInstanceListError::BizTagResourceNotSupported,
        GetInstanceListError::BizAclNotEnabled,
        GetInstanceListError::BizAoneCheckError,
        GetInstanceListError::BizBroadcastingPullUnsupport,
        GetInstanceListError::BizBrokerNotFound,
        GetInstanceListError::BizCanNotEnableAcl,
        GetInstanceListError::BizClusterIsEmpty,
        GetInstanceListError::BizConsumerGroupActiveError,
        GetInstanceListError::BizConsumerIdBelongToOtherUser,
        GetInstanceListError::BizConsumerNeverRunning,
        GetInstanceListError::BizConsumerNotOnline,
        GetInstanceListError::BizCreateOrderConfigError,
        GetInstanceListError::BizCreatePublishError,
        GetInstanceListError::BizCreateSubscriptionError,
        GetInstanceListError::BizCreateTopicError,
        GetInstanceListError::BizCreateTopicNumLessThanBeforeError,
        GetInstanceListError::BizDeleteOrderConfigError,
        GetInstanceListError::BizDeleteSubscriptionError,
        GetInstanceListError::BizDeleteTopicError,
        GetInstanceListError::BizDownloadMessageError,
        GetInstanceListError::BizFieldCheckInvalid,
        GetInstanceListError::BizFindConsumerGroupInfoError,
        GetInstanceListError::BizGetAppkeyListError,
        GetInstanceListError::BizGetClusterInfoError,
        GetInstanceListError::BizGetConsumerConnectionError,
        GetInstanceListError::BizGetConsumerRunningInfoError,
        GetInstanceListError::BizGetConsumeAccumulateError,
        GetInstanceListError::BizGetConsumeStatusError,
        GetInstanceListError::BizGetTopicRouteInfoError,
        GetInstanceListError::BizGetTopicStatusError2,
        GetInstanceListError::BizInstanceAlreadyExists,
        GetInstanceListError::BizInstanceBasicInfoError,
        GetInstanceListError::BizInstanceCreateError,
        GetInstanceListError::BizInstanceCreateOrderError,
        GetInstanceListError::BizInstanceDeleteError,
        GetInstanceListError::BizInstanceLocationError,
        GetInstanceListError::BizInstanceNotFound2,
        GetInstanceListError::BizInstanceOnlyProfessionalSupport,
        GetInstanceListError::BizInstanceOwnerError,
        GetInstanceListError::BizInstancePaidtypeNotSupport,
        GetInstanceListError::BizInstancePermissionCheckError,
        GetInstanceListError::BizInstanceRefundError,
        GetInstanceListError::BizInstanceReleaseError,
        GetInstanceListError::BizInstanceReleaseExistConsumerGroupError,
        GetInstanceListError::BizInstanceReleaseExistTopicError,
        GetInstanceListError::BizInstanceReleaseLesshourError,
        GetInstanceListError::BizInstanceStatusError2,
        GetInstanceListError::BizInstanceUpdateError,
        GetInstanceListError::BizInstanceUpgradeOrderError,
        GetInstanceListError::BizMessageTrackError,
        GetInstanceListError::BizNoMessage,
        GetInstanceListError::BizProducerIdBelongToOtherUser,
        GetInstanceListError::BizPublisherExisted,
        GetInstanceListError::BizPublishInfoNotFound,
        GetInstanceListError::BizPushMessageToConsumerError,
        GetInstanceListError::BizQueryConsumeTimespanError,
        GetInstanceListError::BizQueryMessageError,
        GetInstanceListError::BizResetOffsetError,
        GetInstanceListError::BizSaslUserNotExist,
        GetInstanceListError::BizSaslUserNumExceed,
        GetInstanceListError::BizSendMessageError,
        GetInstanceListError::BizSlrCreateNoPermission,
        GetInstanceListError::BizSubscriptionAlreadyExists,
        GetInstanceListError::BizSubscriptionCreateError,
        GetInstanceListError::BizSubscriptionDeleteError,
        GetInstanceListError::BizSubscriptionExisted,
        GetInstanceListError::BizSubscriptionNotFound,
        GetInstanceListError::BizSubscriptionPermissionCheckError,
        GetInstanceListError::BizSubscriptionStatusError,
        GetInstanceListError::BizSubscriptionTooMuch,
        GetInstanceListError::BizSubscriptionUpdateError,
        GetInstanceListError::BizTagDuplicateTagKey,
        GetInstanceListError::BizTagOnlyServiceAccountHasPermission,
        GetInstanceListError::BizTagRequestResourceNumExceed,
        GetInstanceListError::BizTagRequestTagNumExceed,
        GetInstanceListError::BizTagResourceNotExist,
        GetInstanceListError::BizTagResourceNumExceed,
        GetInstanceListError::BizTagTagkeyNotValid,
        GetInstanceListError::BizTagTagvalueNotValid,
        GetInstanceListError::BizTagTagNumExceed,
        GetInstanceListError::BizTimeSpanEmpty,
        GetInstanceListError::BizTopicAlreadyExists,
        GetInstanceListError::BizTopicCompactTopicNotSupport,
        GetInstanceListError::BizTopicCreateError,
        GetInstanceListError::BizTopicCreateInternalError,
        GetInstanceListError::BizTopicDeleteError,
        GetInstanceListError::BizTopicExisted,
        GetInstanceListError::BizTopicLocalTopicNotSupport,
        GetInstanceListError::BizTopicNotFound,
        GetInstanceListError::BizTopicOffsetError,
        GetInstanceListError::BizTopicPartitionAddError,
        GetInstanceListError::BizTopicPartitionError,
        GetInstanceListError::BizTopicPartitionNumExceed,
        GetInstanceListError::BizTopicStatusError,
        GetInstanceListError::BizTopicTooMuch,
        GetInstanceListError::BizTopicUpdateConfigError,
        GetInstanceListError::BizTopicUpdateError,
        GetInstanceListError::BizUpdateAclFailed,
        GetInstanceListError::BizUpdateSubscriptionError,
        GetInstanceListError::BizUpdateTopicError,
        GetInstanceListError::BizUpdateTopicPermError,
        GetInstanceListError::DataExceedMaxLimit,
        GetInstanceListError::DbUpdateFailed,
        GetInstanceListError::DeployCallbackIllegal,
        GetInstanceListError::DeployNotRetriableError,
        GetInstanceListError::DeployResourceNotEnough,
        GetInstanceListError::DeployRetriableError,
        GetInstanceListError::DeployError,
        GetInstanceListError::DeployPreCheckError,
        GetInstanceListError::DeployTypeNotSupport,
        GetInstanceListError::FlowControl,
        GetInstanceListError::GetConsumerMissingAccessKeyId,
        GetInstanceListError::GroupActive,
        GetInstanceListError::InstanceCaclulateChangeTime,
        GetInstanceListError::InstanceChangeNotAllowed,
        GetInstanceListError::InstanceExceedMaxLimit,
        GetInstanceListError::InstanceInsertComponentFail,
        GetInstanceListError::InstanceResourceNotSufficient,
        GetInstanceListError::InstanceStatusNotRunning,
        GetInstanceListError::InstanceUpdateComponentFail,
        GetInstanceListError::InstanceUpgradeServiceVersion,
        GetInstanceListError::InstanceStatusChangeNotAllowed,
        GetInstanceListError::InstanceStatusNotAllowed,
        GetInstanceListError::InstanceStatusNotReleased,
        GetInstanceListError::InstanceStatusNotWaitChange,
        GetInstanceListError::InstanceStatusNotWaitDeploy,
        GetInstanceListError::InstanceStatusReleased,
        GetInstanceListError::InstanceStatusStopped,
        GetInstanceListError::InvalidAny,
        GetInstanceListError::InvalidPartitionAny,
        GetInstanceListError::InvalidParameter,
        GetInstanceListError::InvalidParameterDataAlreadyExist,
        GetInstanceListError::InvalidParameterDataNotChange,
        GetInstanceListError::InvalidParameterFormat,
        GetInstanceListError::InvalidParameterNotSupport,
        GetInstanceListError::InvalidParameterOtherParam,
        GetInstanceListError::InvalidParameterRange,
        GetInstanceListError::InvalidParameterSize,
        GetInstanceListError::InvalidParameterVersionNotSupport,
        GetInstanceListError::LdapCreateAdminError,
        GetInstanceListError::LdapDeleteAdminError,
        GetInstanceListError::ManagerConfigRuleExistError,
        GetInstanceListError::ManagerConfigRuleNotExistError,
        GetInstanceListError::ManagerNotCommit,
        GetInstanceListError::ManagerRecoverTaskNotFound,
        GetInstanceListError::ManagerRecoverTaskNotMatch,
        GetInstanceListError::ManagerScheduledTaskStatusError,
        GetInstanceListError::ManagerScheduledTaskStatusNotSupport,
        GetInstanceListError::MissingParameter,
        GetInstanceListError::NotSupport,
        GetInstanceListError::NotSupportDataStatus,
        GetInstanceListError::OnsLoginCheckError,
        GetInstanceListError::OnsInitEnvError,
        GetInstanceListError::OnsInternalError2,
        GetInstanceListError::OnsInvokeError,
        GetInstanceListError::OnsLoginCheckError2,
        GetInstanceListError::OnsServiceUnsupported,
        GetInstanceListError::OnsSystemError,
        GetInstanceListError::OnsSystemFlowControl,
        GetInstanceListError::OrderCreateError,
        GetInstanceListError::OrderInsufficientBalance,
        GetInstanceListError::OssNotFound,
        GetInstanceListError::OssPublishFailed,
        GetInstanceListError::RamUserNotFoundByAccesskey,
        GetInstanceListError::RamCreateResourceOwnerError,
        GetInstanceListError::RamCreateResourcePermissionError,
        GetInstanceListError::RamDeleteResourceOwnerError,
        GetInstanceListError::RamDeleteResourcePermissionError,
        GetInstanceListError::RamGetUserByAkError,
        GetInstanceListError::RamUserNotFoundByAccesskey2,
        GetInstanceListError::ScheduledTaskAlreadyHasSameTaskType,
        GetInstanceListError::ScheduledTaskExecuteTimeGapTooShort,
        GetInstanceListError::ServerlessPlanInstanceNotMatch,
        GetInstanceListError::ServerlessPlanIntervalInvalid,
        GetInstanceListError::ServerlessPlanNameExist,
        GetInstanceListError::ServerlessPlanNotSupportEnabledRuleExist,
        GetInstanceListError::ServerlessPlanNotSupportStatusEnabled,
        GetInstanceListError::ServerlessPlanTaskStatusNotSupport,
        GetInstanceListError::SlsQueryError,
        GetInstanceListError::StsNotFound,
        GetInstanceListError::TopicDownloadMessageFail,
        GetInstanceListError::TopicExist,
        GetInstanceListError::TopicNotFound,
        GetInstanceListError::TopicQueryMessageFail,
        GetInstanceListError::TopicSendFail,
        GetInstanceListError::TopicStatusNotRunning,
        GetInstanceListError::TopicStatusNotAllowed,
        GetInstanceListError::VpcAssumeroleError,
        GetInstanceListError::VpcVswZoneMappingError,
        GetInstanceListError::WhiteDeleteError,
        GetInstanceListError::WhiteIpAlreadyExistsError,
        GetInstanceListError::WhiteIpIllegalError,
        GetInstanceListError::WhiteIplistOverlongError,
        GetInstanceListError::WhiteOverLengthError,
        GetInstanceListError::WhiteParamError,
        GetInstanceListError::NoPermission,
        GetInstanceListError::AsyncTaskGroupNotFound,
        GetInstanceListError::AsyncTaskHandlerNotFound,
        GetInstanceListError::AsyncTaskTypeNotFound,
        GetInstanceListError::GroupNotFound,
        GetInstanceListError::InstanceNotFound,
        GetInstanceListError::InstanceAgentNotFound,
        GetInstanceListError::InvalidDataFieldsIncomplete,
        GetInstanceListError::InvalidParameterDataNotFound,
        GetInstanceListError::VpcVSwitchNotFound,
        GetInstanceListError::GetConsumerProgressError,
        GetInstanceListError::InternalError,
        GetInstanceListError::InternalError2,
        GetInstanceListError::InternalUnknownCodeError,
        GetInstanceListError::OnsGetAllowedipInternalError,
        GetInstanceListError::OnsInternalError,
        GetInstanceListError::OnsUpdateAllowedipInternalError,
        GetInstanceListError::RemoteCallError,
        GetInstanceListError::RmqClusterEmpty,
    ];
}

/// Response to [`GetInstanceListRequest`].
#[non_exhaustive]
pub struct GetInstanceListResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Items of the kind instance that were found or are concerned.
    pub instance_list: Vec<InstanceVO>,
    /// Text for people that explains the code or the event beside it. Example: `operation success.`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4B6D821D-7F67-4CAA-9E13-A5A997C35***`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetInstanceListResponse {
        "Code" => code: value,
        "InstanceList" => instance_list: list("InstanceVO"),
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Items of the kind instance that were found or are concerned.
#[non_exhaustive]
pub struct InstanceVO {
    /// Settings of the all, and what it works with. Example: `text`.
    pub all_config: Option<String>,
    /// When the item was created. Example: `1577961819000`.
    pub create_time: Option<i64>,
    /// Which kind of deploy it is or is to be. Example: `5`.
    pub deploy_type: Option<i32>,
    /// How large the disk is or is to be. Example: `3600`.
    pub disk_size: Option<i32>,
    /// Which kind of disk it is or is to be. Example: `1`.
    pub disk_type: Option<i32>,
    /// Upper limit of traffic over the Internet. Example: `20`.
    pub eip_max: Option<i32>,
    /// Addresses and ports at which clients in the VPC connect.
    /// Example: `192.168.0.***:9092,192.168.0.***:9092,192.168.0.***:9092,192.168.0.***:9092`.
    pub end_point: Option<String>,
    /// When the item runs out unless it is renewed, or the time left until then.
    /// Example: `1893581018000`.
    pub expired_time: Option<i64>,
    /// ID of the instance, by which other calls name it. Example: `alikafka_pre-cn-mp919o4v****`.
    pub instance_id: Option<String>,
    /// Upper limit of traffic to and from the instance. Example: `20`.
    pub io_max: Option<i32>,
    /// How long messages are kept when space allows. Example: `72`.
    pub msg_retain: Option<i32>,
    /// Name that people know the item by. Example: `alikafka_post-cn-mp91gnw0p***`.
    pub name: Option<String>,
    /// Which kind of paid it is or is to be. Example: `1`.
    pub paid_type: Option<i32>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// The security group that the item belongs to or stands for. Example: `sg-bp13wfx7kz9pkowc***`.
    pub security_group: Option<String>,
    /// State that the service is in. Example: `5`.
    pub service_status: Option<i32>,
    /// Which kind of spec it is or is to be. Example: `professional`.
    pub spec_type: Option<Open<SpecType>>,
    /// Addresses and ports at which clients connect over the Internet, with encryption.
    /// Example: `47.111.**.:9093,121.40.**.:9093,47.111.**.:9093`.
    pub ssl_end_point: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<TagVO>,
    /// Upper limit that applies to the topic num. Example: `180`.
    pub topic_num_limit: Option<i32>,
    /// What is known about the upgrade service detail.
    pub upgrade_service_detail_info: Option<UpgradeServiceDetailInfo>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-bp1fvuw0ljd7vzmo3d***`.
    pub vswitch_id: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-bp1ojac7bv448nifjl***`.
    pub vpc_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `zonei`.
    pub zone_id: Option<String>,
    /// Upper limit of traffic for reading. Example: `1000`.
    pub io_max_read: Option<i32>,
    /// Upper limit of traffic for writing. Example: `1000`.
    pub io_max_write: Option<i32>,
    /// Host name at which the domain name is reached. Example: `text`.
    pub domain_endpoint: Option<String>,
    /// Host name at which the SSL domain name is reached. Example: `text`.
    pub ssl_domain_endpoint: Option<String>,
    /// Host name at which the sasl domain name is reached. Example: `text`.
    pub sasl_domain_endpoint: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-ac***********7q`.
    pub resource_group_id: Option<String>,
    /// How many there are of this: used topic. Example: `3`.
    pub used_topic_count: Option<i32>,
    /// How many there are of this: used group. Example: `10`.
    pub used_group_count: Option<i32>,
    /// How many there are of this: used partition. Example: `25`.
    pub used_partition_count: Option<i32>,
    /// ID of the kms key that the item belongs to or stands for.
    /// Example: `0d24xxxx-da7b-4786-b981-9a164dxxxxxx`.
    pub kms_key_id: Option<String>,
    /// ID of the zone that the standard lies in. Example: `cn-hangzhou-k`.
    pub standard_zone_id: Option<String>,
    /// Size or model of the io max. Example: `alikafka.hw.2xlarge`.
    pub io_max_spec: Option<String>,
    /// How much the reserved publish can hold or do. Example: `60`.
    pub reserved_publish_capacity: Option<i32>,
    /// How much the reserved subscribe can hold or do. Example: `60`.
    pub reserved_subscribe_capacity: Option<i32>,
    /// Code that stands for the view instance status, for programs to act on. Example: `2`.
    pub view_instance_status_code: Option<i32>,
    /// Settings of the confluent, and what it works with.
    pub confluent_config: Option<ConfluentConfig>,
    /// The series that are concerned. Example: `v3`.
    pub series: Option<String>,
}

response! {
    InstanceVO {
        "AllConfig" => all_config: value,
        "CreateTime" => create_time: value,
        "DeployType" => deploy_type: value,
        "DiskSize" => disk_size: value,
        "DiskType" => disk_type: value,
        "EipMax" => eip_max: value,
        "EndPoint" => end_point: value,
        "ExpiredTime" => expired_time: value,
        "InstanceId" => instance_id: value,
        "IoMax" => io_max: value,
        "MsgRetain" => msg_retain: value,
        "Name" => name: value,
        "PaidType" => paid_type: value,
        "RegionId" => region_id: value,
        "SecurityGroup" => security_group: value,
        "ServiceStatus" => service_status: value,
        "SpecType" => spec_type: value,
        "SslEndPoint" => ssl_end_point: value,
        "Tags" => tags: list("TagVO"),
        "TopicNumLimit" => topic_num_limit: value,
        "UpgradeServiceDetailInfo" => upgrade_service_detail_info: value,
        "VSwitchId" => vswitch_id: value,
        "VpcId" => vpc_id: value,
        "ZoneId" => zone_id: value,
        "IoMaxRead" => io_max_read: value,
        "IoMaxWrite" => io_max_write: value,
        "DomainEndpoint" => domain_endpoint: value,
        "SslDomainEndpoint" => ssl_domain_endpoint: value,
        "SaslDomainEndpoint" => sasl_domain_endpoint: value,
        "ResourceGroupId" => resource_group_id: value,
        "UsedTopicCount" => used_topic_count: value,
        "UsedGroupCount" => used_group_count: value,
        "UsedPartitionCount" => used_partition_count: value,
        "KmsKeyId" => kms_key_id: value,
        "StandardZoneId" => standard_zone_id: value,
        "IoMaxSpec" => io_max_spec: value,
        "ReservedPublishCapacity" => reserved_publish_capacity: value,
        "ReservedSubscribeCapacity" => reserved_subscribe_capacity: value,
        "ViewInstanceStatusCode" => view_instance_status_code: value,
        "ConfluentConfig" => confluent_config: value,
        "Series" => series: value,
    }
}

/// What is known about the upgrade service detail.
#[non_exhaustive]
pub struct UpgradeServiceDetailInfo {
    /// Which version of the current2 open source is meant. Example: `2.2.0`.
    pub current2_open_source_version: Option<String>,
}

response! {
    UpgradeServiceDetailInfo {
        "Current2OpenSourceVersion" => current2_open_source_version: value,
    }
}

/// Errors that the documentation of [`GetInstanceListRequest`] names.
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
pub type GetInstanceListError = super::DocumentedError;
