// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateInstance`, from `r-kvstore/CreateInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ChargeType, InstanceType, NodeType, Tag};

/// Creates a Redis instance of the Community Edition or a classic Tair instance.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::CreateInstanceRequest::new()
///     .region_id("cn-hongkong")
///     .instance_class("redis.master.2xlarge.default")
///     .instance_name("apitest");
/// let reply = client.create_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateInstanceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Size, model or class of the instance. Example: `redis.master.small.default`.
    pub instance_class: Option<String>,
    /// Memory that the instance is to have; an alternative to naming the instance class.
    /// Unit: `MB`. Example: `16384`.
    pub capacity: Option<i64>,
    /// Unique string chosen by the client, so that a repeated request is carried out only once.
    /// Length: at most 64. Example: `AAAAAAAAAAAAAAAAAAAAAAAAAA`. A secret: it is printed as `***`.
    pub token: Option<String>,
    /// Name of the instance, to recognize it by. Length: 2 to 128. Example: `apitest`.
    pub instance_name: Option<String>,
    /// Password to be set or to log on with. Length: 8 to 30. Example: `Acfr5xxx,.xxx`.
    /// A secret: it is printed as `***`.
    pub password: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-e`.
    pub zone_id: Option<String>,
    /// Settings, in the notation that the operation defines. Example: `text`.
    pub config: Option<String>,
    /// How the item is billed. Here: `PostPaid`, `PrePaid`. Default: `PostPaid`. Example: `PostPaid`.
    pub charge_type: Option<Open<ChargeType>>,
    /// Whether there is one copy of the data or two. Default: `MASTER_SLAVE`. Example: `MASTER_SLAVE`.
    pub node_type: Option<Open<NodeType>>,
    /// Whether the item lies in a VPC or in the classic network. Default: `CLASSIC`. Example: `VPC`.
    pub network_type: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-bp1oxxxxxxxxxxgzv26cf`.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-oqscxxxxxxxxxxxxx5e8c`.
    pub vswitch_id: Option<String>,
    /// **Required** under conditions. How long the subscription is to run; needed when the billing is
    /// by subscription. Unit: `months`. Example: `12`.
    pub period: Option<String>,
    /// Further information for the order, such as a promotion. Example: `000000000`.
    pub business_info: Option<String>,
    /// Coupon to pay with, by its code.
    /// Default: `youhuiquan_promotion_option_id_for_blank`. Example: `youhuiquan_promotion_option_id_for_blank`.
    pub coupon_no: Option<String>,
    /// Instance whose backup the new one starts from. Example: `r-bp1xxxxxxxxxxxxxx`.
    pub src_db_instance_id: Option<String>,
    /// ID of one backup, for listing it or restoring from it. Example: `111111111`.
    pub backup_id: Option<String>,
    /// Kind or model of the instance, which sets what it can do. Here: `Redis`, `Memcache`.
    /// Default: `Redis`. Example: `Redis`.
    pub instance_type: Option<Open<InstanceType>>,
    /// Major version of Redis, or the Redis version that a Tair instance is compatible with.
    /// Default: `2.8`. Example: `4.0`.
    pub engine_version: Option<String>,
    /// Address inside the private network. Example: `172.16.0.10`.
    pub private_ip_address: Option<String>,
    /// Whether the subscription is extended by itself before it runs out.
    /// Default: `false`. Example: `true`.
    pub auto_renew: Option<String>,
    /// **Required** under conditions. How many months each automatic renewal adds.
    /// Unit: `months`. Example: `3`.
    pub auto_renew_period: Option<String>,
    /// Whether a coupon of the account is applied to the order. Default: `false`. Example: `false`.
    pub auto_use_coupon: Option<String>,
    /// Address of the instance inside the vSwitch.
    pub private_ip: Option<String>,
    /// ID of the zone that the secondary lies in.
    pub secondary_zone_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Point in time that the data is brought back to.
    pub restore_time: Option<String>,
    /// Dedicated cluster in which the instance is created.
    pub dedicated_host_group_id: Option<String>,
    /// Number of data shards of the instance, or to be added. Range: 1 to 128.
    pub shard_count: Option<i32>,
    /// Number of replica nodes in the primary zone. Range: at least 0.
    pub replica_count: Option<i32>,
    /// Number of replica nodes in the secondary zone. Range: at least 0.
    pub slave_replica_count: Option<i32>,
    /// Number of read replicas in the primary zone. Range: 0 to 5.
    pub read_only_count: Option<i32>,
    /// Number of read replicas in the secondary zone. Range: at least 0.
    pub slave_read_only_count: Option<i32>,
    /// Distributed instance that the instance belongs to or is to join.
    pub global_instance_id: Option<String>,
    /// Whether the new instance starts a distributed instance as its first member.
    pub global_instance: Option<bool>,
    /// Port on which the instance listens for clients. Length: 1 to 5.
    pub port: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Whitelist templates that the instance is to use, by their IDs, separated by commas.
    pub global_security_group_ids: Option<String>,
    /// Whether a new classic instance writes an append-only file to persist its data.
    pub appendonly: Option<String>,
    /// First label of the host name that clients connect to; the service adds the rest.
    pub connection_string_prefix: Option<String>,
    /// Parameter template whose settings the new instance starts with.
    pub param_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// Backup of a whole cluster; where supported, it saves naming the backups of all shards.
    pub cluster_backup_id: Option<String>,
    /// Not in effect so far; leave it out.
    pub recover_config_mode: Option<String>,
}

impl CreateInstanceRequest {
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
    /// Sets `InstanceClass`.
    pub fn instance_class(mut self, value: impl Into<String>) -> Self {
        self.instance_class = Some(value.into());
        self
    }
    /// Sets `Capacity`.
    #[inline]
    pub fn capacity(mut self, value: i64) -> Self {
        self.capacity = Some(value);
        self
    }
    /// Sets `Token`.
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `Config`.
    pub fn config(mut self, value: impl Into<String>) -> Self {
        self.config = Some(value.into());
        self
    }
    /// Sets `ChargeType`.
    pub fn charge_type(mut self, value: impl Into<Open<ChargeType>>) -> Self {
        self.charge_type = Some(value.into());
        self
    }
    /// Sets `NodeType`.
    pub fn node_type(mut self, value: impl Into<Open<NodeType>>) -> Self {
        self.node_type = Some(value.into());
        self
    }
    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<String>) -> Self {
        self.network_type = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `Period`.
    pub fn period(mut self, value: impl Into<String>) -> Self {
        self.period = Some(value.into());
        self
    }
    /// Sets `BusinessInfo`.
    pub fn business_info(mut self, value: impl Into<String>) -> Self {
        self.business_info = Some(value.into());
        self
    }
    /// Sets `CouponNo`.
    pub fn coupon_no(mut self, value: impl Into<String>) -> Self {
        self.coupon_no = Some(value.into());
        self
    }
    /// Sets `SrcDBInstanceId`.
    pub fn src_db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.src_db_instance_id = Some(value.into());
        self
    }
    /// Sets `BackupId`.
    pub fn backup_id(mut self, value: impl Into<String>) -> Self {
        self.backup_id = Some(value.into());
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<Open<InstanceType>>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `EngineVersion`.
    pub fn engine_version(mut self, value: impl Into<String>) -> Self {
        self.engine_version = Some(value.into());
        self
    }
    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = Some(value.into());
        self
    }
    /// Sets `AutoRenew`.
    pub fn auto_renew(mut self, value: impl Into<String>) -> Self {
        self.auto_renew = Some(value.into());
        self
    }
    /// Sets `AutoRenewPeriod`.
    pub fn auto_renew_period(mut self, value: impl Into<String>) -> Self {
        self.auto_renew_period = Some(value.into());
        self
    }
    /// Sets `AutoUseCoupon`.
    pub fn auto_use_coupon(mut self, value: impl Into<String>) -> Self {
        self.auto_use_coupon = Some(value.into());
        self
    }
    /// Sets `PrivateIp`.
    pub fn private_ip(mut self, value: impl Into<String>) -> Self {
        self.private_ip = Some(value.into());
        self
    }
    /// Sets `SecondaryZoneId`.
    pub fn secondary_zone_id(mut self, value: impl Into<String>) -> Self {
        self.secondary_zone_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `RestoreTime`.
    pub fn restore_time(mut self, value: impl Into<String>) -> Self {
        self.restore_time = Some(value.into());
        self
    }
    /// Sets `DedicatedHostGroupId`.
    pub fn dedicated_host_group_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_group_id = Some(value.into());
        self
    }
    /// Sets `ShardCount`.
    #[inline]
    pub fn shard_count(mut self, value: i32) -> Self {
        self.shard_count = Some(value);
        self
    }
    /// Sets `ReplicaCount`.
    #[inline]
    pub fn replica_count(mut self, value: i32) -> Self {
        self.replica_count = Some(value);
        self
    }
    /// Sets `SlaveReplicaCount`.
    #[inline]
    pub fn slave_replica_count(mut self, value: i32) -> Self {
        self.slave_replica_count = Some(value);
        self
    }
    /// Sets `ReadOnlyCount`.
    #[inline]
    pub fn read_only_count(mut self, value: i32) -> Self {
        self.read_only_count = Some(value);
        self
    }
    /// Sets `SlaveReadOnlyCount`.
    #[inline]
    pub fn slave_read_only_count(mut self, value: i32) -> Self {
        self.slave_read_only_count = Some(value);
        self
    }
    /// Sets `GlobalInstanceId`.
    pub fn global_instance_id(mut self, value: impl Into<String>) -> Self {
        self.global_instance_id = Some(value.into());
        self
    }
    /// Sets `GlobalInstance`.
    #[inline]
    pub fn global_instance(mut self, value: bool) -> Self {
        self.global_instance = Some(value);
        self
    }
    /// Sets `Port`.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `GlobalSecurityGroupIds`.
    pub fn global_security_group_ids(mut self, value: impl Into<String>) -> Self {
        self.global_security_group_ids = Some(value.into());
        self
    }
    /// Sets `Appendonly`.
    pub fn appendonly(mut self, value: impl Into<String>) -> Self {
        self.appendonly = Some(value.into());
        self
    }
    /// Sets `ConnectionStringPrefix`.
    pub fn connection_string_prefix(mut self, value: impl Into<String>) -> Self {
        self.connection_string_prefix = Some(value.into());
        self
    }
    /// Sets `ParamGroupId`.
    pub fn param_group_id(mut self, value: impl Into<String>) -> Self {
        self.param_group_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ClusterBackupId`.
    pub fn cluster_backup_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_backup_id = Some(value.into());
        self
    }
    /// Sets `RecoverConfigMode`.
    pub fn recover_config_mode(mut self, value: impl Into<String>) -> Self {
        self.recover_config_mode = Some(value.into());
        self
    }
}

request! {
    CreateInstanceRequest {
        "RegionId" => region_id: query,
        "InstanceClass" => instance_class: query,
        "Capacity" => capacity: query,
        "Token" => token: query as Secret,
        "InstanceName" => instance_name: query,
        "Password" => password: query as Secret,
        "ZoneId" => zone_id: query,
        "Config" => config: query,
        "ChargeType" => charge_type: query,
        "NodeType" => node_type: query,
        "NetworkType" => network_type: query,
        "VpcId" => vpc_id: query,
        "VSwitchId" => vswitch_id: query,
        "Period" => period: query,
        "BusinessInfo" => business_info: query,
        "CouponNo" => coupon_no: query,
        "SrcDBInstanceId" => src_db_instance_id: query,
        "BackupId" => backup_id: query,
        "InstanceType" => instance_type: query,
        "EngineVersion" => engine_version: query,
        "PrivateIpAddress" => private_ip_address: query,
        "AutoRenew" => auto_renew: query,
        "AutoRenewPeriod" => auto_renew_period: query,
        "AutoUseCoupon" => auto_use_coupon: query,
        "PrivateIp" => private_ip: query,
        "SecondaryZoneId" => secondary_zone_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "RestoreTime" => restore_time: query,
        "DedicatedHostGroupId" => dedicated_host_group_id: query,
        "ShardCount" => shard_count: query,
        "ReplicaCount" => replica_count: query,
        "SlaveReplicaCount" => slave_replica_count: query,
        "ReadOnlyCount" => read_only_count: query,
        "SlaveReadOnlyCount" => slave_read_only_count: query,
        "GlobalInstanceId" => global_instance_id: query,
        "GlobalInstance" => global_instance: query,
        "Port" => port: query,
        "DryRun" => dry_run: query,
        "GlobalSecurityGroupIds" => global_security_group_ids: query,
        "Appendonly" => appendonly: query,
        "ConnectionStringPrefix" => connection_string_prefix: query,
        "ParamGroupId" => param_group_id: query,
        "Tag" => tag: query,
        "ClusterBackupId" => cluster_backup_id: query,
        "RecoverConfigMode" => recover_config_mode: query,
    }
}

impl Operation for CreateInstanceRequest {
    type Response = CreateInstanceResponse;
    type Error = CreateInstanceError;
    const INFO: OperationInfo = super::operation("CreateInstance")
        .required(&["RegionId"])
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [CreateInstanceError] = &[
        CreateInstanceError::MissingParameter,
        CreateInstanceError::InvalidTokenMalformed,
        CreateInstanceError::InvalidInstanceNameMalformed,
        CreateInstanceError::InvalidPasswordMalformed,
        CreateInstanceError::InsufficientBalance,
        CreateInstanceError::RealNameAuthenticationError,
        CreateInstanceError::QuotaExceedAfterpayInstance,
        CreateInstanceError::InvalidCapacityNotFound,
        CreateInstanceError::ResourceNotAvailable,
        CreateInstanceError::PaymentMethodNotFound,
        CreateInstanceError::IdempotentParameterMismatch,
        CreateInstanceError::QuotaNotEnough,
        CreateInstanceError::QuotaExceed,
        CreateInstanceError::VpcServiceError,
        CreateInstanceError::IzNotSupportVpcError,
        CreateInstanceError::ZoneIdNotFound,
        CreateInstanceError::InvalidShardInfoFormat,
        CreateInstanceError::InvalidInstancelevel,
        CreateInstanceError::InvalidBackupLogStatus,
        CreateInstanceError::InvalidStatus,
        CreateInstanceError::SecurityRiskAuthVerification,
        CreateInstanceError::InvalidvSwitchId,
        CreateInstanceError::InvalidIzNoNotSupported,
        CreateInstanceError::InvalidAccountPasswordFormat,
        CreateInstanceError::InstanceClassNotMatch,
        CreateInstanceError::InvalidVPCIdNotFound,
        CreateInstanceError::AccountMoneyValidateError,
        CreateInstanceError::RequestTokenConflict,
        CreateInstanceError::InvalidIPNotInSubnet,
        CreateInstanceError::InvalidEngineVersionMalformed,
        CreateInstanceError::ZoneClosed,
        CreateInstanceError::VSwithNotBelongToNotVpcFault,
        CreateInstanceError::PayIllegalAgreement,
        CreateInstanceError::IllegalParamError,
        CreateInstanceError::CashBookInsufficient,
        CreateInstanceError::InvalidRegionFormat,
        CreateInstanceError::DryRunOperation,
        CreateInstanceError::ResourceGroupNotExist,
        CreateInstanceError::AuthorizationFailure,
        CreateInstanceError::TokenServiceError,
        CreateInstanceError::InvalidVpcIdOrVswitchIdNotSupported,
    ];
}

/// Response to [`CreateInstanceRequest`].
#[non_exhaustive]
pub struct CreateInstanceResponse {
    /// Upper limit of the data rate. Unit: `MB/s`. Example: `32`.
    pub bandwidth: Option<i64>,
    /// Memory of the instance or of the node. Unit: `MB`. Example: `16384`.
    pub capacity: Option<i64>,
    /// How the item is billed. Default: `PostPaid`. Example: `PostPaid`.
    pub charge_type: Option<String>,
    /// Settings, in the notation that the operation defines. Example: `text`.
    pub config: Option<String>,
    /// Endpoint that clients connect to. Example: `r-j6cxxxxxxxxxxxxx.redis.rds.aliyuncs.com`.
    pub connection_domain: Option<String>,
    /// Highest number of client connections that the class allows. Unit: `count`. Example: `10000`.
    pub connections: Option<i64>,
    /// When the subscription runs out. Example: `2019-01-18T16:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// ID of the Redis or Tair instance, as the calls that create or list instances return it.
    /// Example: `r-j6cxxxxxxxxxxxxx`.
    pub instance_id: Option<String>,
    /// Name of the instance, to recognize it by. Example: `apitest`.
    pub instance_name: Option<String>,
    /// How the instance stands at present; it decides what can be done with it. Example: `Creating`.
    pub instance_status: Option<String>,
    /// Whether the item lies in a VPC or in the classic network. Example: `VPC`.
    pub network_type: Option<String>,
    /// Whether there is one copy of the data or two. Default: `MASTER_SLAVE`. Example: `MASTER_SLAVE`.
    pub node_type: Option<String>,
    /// Port that clients connect to. Example: `6379`.
    pub port: Option<i32>,
    /// Address of the instance inside its network. Example: `172.16.0.10`.
    pub private_ip_addr: Option<String>,
    /// Highest number of requests a second that the specification is designed for. Example: `100000`.
    pub qps: Option<i64>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-hongkong`.
    pub region_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5DEA3CC9-F81D-4387-8E97-CEA40F09244D`.
    pub request_id: Option<String>,
    /// Name that the user logs on with. Example: `r-j6cxxxxxxxxxxxxx`.
    pub user_name: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-oqscxxxxxxxxxxxxxxxxx`.
    pub vswitch_id: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-bp1xxxxxxxxxxxxxxxxxx`.
    pub vpc_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hongkong-b`.
    pub zone_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `2084452111111`.
    pub order_id: Option<i64>,
}

response! {
    CreateInstanceResponse {
        "Bandwidth" => bandwidth: value,
        "Capacity" => capacity: value,
        "ChargeType" => charge_type: value,
        "Config" => config: value,
        "ConnectionDomain" => connection_domain: value,
        "Connections" => connections: value,
        "EndTime" => end_time: value,
        "InstanceId" => instance_id: value,
        "InstanceName" => instance_name: value,
        "InstanceStatus" => instance_status: value,
        "NetworkType" => network_type: value,
        "NodeType" => node_type: value,
        "Port" => port: value,
        "PrivateIpAddr" => private_ip_addr: value,
        "QPS" => qps: value,
        "RegionId" => region_id: value,
        "RequestId" => request_id: value,
        "UserName" => user_name: value,
        "VSwitchId" => vswitch_id: value,
        "VpcId" => vpc_id: value,
        "ZoneId" => zone_id: value,
        "OrderId" => order_id: value,
    }
}

/// Errors that the documentation of [`CreateInstanceRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidTokenMalformed`](super::DocumentedError::InvalidTokenMalformed)
/// - [`InvalidInstanceNameMalformed`](super::DocumentedError::InvalidInstanceNameMalformed)
/// - [`InvalidPasswordMalformed`](super::DocumentedError::InvalidPasswordMalformed)
/// - [`InsufficientBalance`](super::DocumentedError::InsufficientBalance)
/// - [`RealNameAuthenticationError`](super::DocumentedError::RealNameAuthenticationError)
/// - [`QuotaExceedAfterpayInstance`](super::DocumentedError::QuotaExceedAfterpayInstance)
/// - [`InvalidCapacityNotFound`](super::DocumentedError::InvalidCapacityNotFound)
/// - [`ResourceNotAvailable`](super::DocumentedError::ResourceNotAvailable)
/// - [`PaymentMethodNotFound`](super::DocumentedError::PaymentMethodNotFound)
/// - [`IdempotentParameterMismatch`](super::DocumentedError::IdempotentParameterMismatch)
/// - [`QuotaNotEnough`](super::DocumentedError::QuotaNotEnough)
/// - [`QuotaExceed`](super::DocumentedError::QuotaExceed)
/// - [`VpcServiceError`](super::DocumentedError::VpcServiceError)
/// - [`IzNotSupportVpcError`](super::DocumentedError::IzNotSupportVpcError)
/// - [`ZoneIdNotFound`](super::DocumentedError::ZoneIdNotFound)
/// - [`InvalidShardInfoFormat`](super::DocumentedError::InvalidShardInfoFormat)
/// - [`InvalidInstancelevel`](super::DocumentedError::InvalidInstancelevel)
/// - [`InvalidBackupLogStatus`](super::DocumentedError::InvalidBackupLogStatus)
/// - [`InvalidStatus`](super::DocumentedError::InvalidStatus)
/// - [`SecurityRiskAuthVerification`](super::DocumentedError::SecurityRiskAuthVerification)
/// - [`InvalidvSwitchId`](super::DocumentedError::InvalidvSwitchId)
/// - [`InvalidIzNoNotSupported`](super::DocumentedError::InvalidIzNoNotSupported)
/// - [`InvalidAccountPasswordFormat`](super::DocumentedError::InvalidAccountPasswordFormat)
/// - [`InstanceClassNotMatch`](super::DocumentedError::InstanceClassNotMatch)
/// - [`InvalidVPCIdNotFound`](super::DocumentedError::InvalidVPCIdNotFound)
/// - [`AccountMoneyValidateError`](super::DocumentedError::AccountMoneyValidateError)
/// - [`RequestTokenConflict`](super::DocumentedError::RequestTokenConflict)
/// - [`InvalidIPNotInSubnet`](super::DocumentedError::InvalidIPNotInSubnet)
/// - [`InvalidEngineVersionMalformed`](super::DocumentedError::InvalidEngineVersionMalformed)
/// - [`ZoneClosed`](super::DocumentedError::ZoneClosed)
/// - [`VSwithNotBelongToNotVpcFault`](super::DocumentedError::VSwithNotBelongToNotVpcFault)
/// - [`PayIllegalAgreement`](super::DocumentedError::PayIllegalAgreement)
/// - [`IllegalParamError`](super::DocumentedError::IllegalParamError)
/// - [`CashBookInsufficient`](super::DocumentedError::CashBookInsufficient)
/// - [`InvalidRegionFormat`](super::DocumentedError::InvalidRegionFormat)
/// - [`DryRunOperation`](super::DocumentedError::DryRunOperation)
/// - [`ResourceGroupNotExist`](super::DocumentedError::ResourceGroupNotExist)
/// - [`AuthorizationFailure`](super::DocumentedError::AuthorizationFailure)
/// - [`TokenServiceError`](super::DocumentedError::TokenServiceError)
/// - [`InvalidVpcIdOrVswitchIdNotSupported`](super::DocumentedError::InvalidVpcIdOrVswitchIdNotSupported)
pub type CreateInstanceError = super::DocumentedError;
