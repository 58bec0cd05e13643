// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateTairInstance`, from `r-kvstore/CreateTairInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ChargeType, InstanceType, NodeType, StorageType, Tag};

/// Creates a Tair instance on DRAM, persistent memory, or disks.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::CreateTairInstanceRequest::new()
///     .instance_class("...")
///     .vpc_id("...")
///     .vswitch_id("...")
///     .instance_type("...");
/// let reply = client.create_tair_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateTairInstanceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name of the instance, to recognize it by.
    pub instance_name: Option<String>,
    /// Password to be set or to log on with.
    pub password: Option<String>,
    /// **Required.** Size, model or class of the instance.
    pub instance_class: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// ID of the zone that the secondary lies in.
    pub secondary_zone_id: Option<String>,
    /// How the item is billed. Here: `PostPaid`, `PrePaid`.
    pub charge_type: Option<Open<ChargeType>>,
    /// **Required.** ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// **Required.** ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// How long the subscription is to run; needed when the billing is by subscription.
    pub period: Option<i32>,
    /// Further information for the order, such as a promotion.
    pub business_info: Option<String>,
    /// Coupon to pay with, by its code.
    pub coupon_no: Option<String>,
    /// Instance whose backup the new one starts from.
    pub src_db_instance_id: Option<String>,
    /// ID of one backup, for listing it or restoring from it.
    pub backup_id: Option<String>,
    /// Backup of a whole cluster; where supported, it saves naming the backups of all shards.
    pub cluster_backup_id: Option<String>,
    /// Not in effect so far; leave it out.
    pub recover_config_mode: Option<String>,
    /// Address inside the private network.
    pub private_ip_address: Option<String>,
    /// Whether a coupon of the account is applied to the order.
    pub auto_use_coupon: Option<String>,
    /// Whether the subscription is extended by itself before it runs out.
    pub auto_renew: Option<String>,
    /// How many months each automatic renewal adds.
    pub auto_renew_period: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    pub auto_pay: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Kind of disk or medium that the instance stores its data on.
    pub storage_type: Option<Open<StorageType>>,
    /// Size of the disk; used only for disk-based Tair instances on ESSDs.
    pub storage: Option<i32>,
    /// Whether each shard is a single node or has a replica. Here: `STAND_ALONE`, `MASTER_SLAVE`.
    pub shard_type: Option<Open<NodeType>>,
    /// Number of data shards of the instance, or to be added. Range: 1 to 128.
    pub shard_count: Option<i32>,
    /// Number of replica nodes in the primary zone. Range: at least 0.
    pub replica_count: Option<i32>,
    /// Number of replica nodes in the secondary zone. Range: at least 0.
    pub slave_replica_count: Option<i32>,
    /// Number of read replicas in the primary zone. Range: 1 to 5.
    pub read_only_count: Option<i32>,
    /// Number of read replicas in the secondary zone.
    pub slave_read_only_count: Option<i32>,
    /// Major version of Redis, or the Redis version that a Tair instance is compatible with.
    pub engine_version: Option<String>,
    /// **Required.** Kind or model of the instance, which sets what it can do.
    /// Here: `Redis`, `tair_essd`, `tair_scm`, `tair_rdb`, `tair_skv`.
    pub instance_type: Option<Open<InstanceType>>,
    /// Distributed instance that the instance belongs to or is to join.
    pub global_instance_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Port on which the instance listens for clients. Range: 1024 to 65535.
    pub port: Option<i32>,
    /// Whitelist templates that the instance is to use, by their IDs, separated by commas.
    pub global_security_group_ids: Option<String>,
    /// Parameter template whose settings the new instance starts with.
    pub param_group_id: Option<String>,
    /// Point in time that the data is brought back to.
    pub restore_time: Option<String>,
    /// First label of the host name that clients connect to; the service adds the rest.
    pub connection_string_prefix: Option<String>,
}

impl CreateTairInstanceRequest {
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
    /// Sets `InstanceClass`, which is required.
    pub fn instance_class(mut self, value: impl Into<String>) -> Self {
        self.instance_class = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `SecondaryZoneId`.
    pub fn secondary_zone_id(mut self, value: impl Into<String>) -> Self {
        self.secondary_zone_id = Some(value.into());
        self
    }
    /// Sets `ChargeType`.
    pub fn charge_type(mut self, value: impl Into<Open<ChargeType>>) -> Self {
        self.charge_type = Some(value.into());
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
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
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
    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = Some(value.into());
        self
    }
    /// Sets `AutoUseCoupon`.
    pub fn auto_use_coupon(mut self, value: impl Into<String>) -> Self {
        self.auto_use_coupon = Some(value.into());
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `StorageType`.
    pub fn storage_type(mut self, value: impl Into<Open<StorageType>>) -> Self {
        self.storage_type = Some(value.into());
        self
    }
    /// Sets `Storage`.
    #[inline]
    pub fn storage(mut self, value: i32) -> Self {
        self.storage = Some(value);
        self
    }
    /// Sets `ShardType`.
    pub fn shard_type(mut self, value: impl Into<Open<NodeType>>) -> Self {
        self.shard_type = Some(value.into());
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
    /// Sets `EngineVersion`.
    pub fn engine_version(mut self, value: impl Into<String>) -> Self {
        self.engine_version = Some(value.into());
        self
    }
    /// Sets `InstanceType`, which is required.
    pub fn instance_type(mut self, value: impl Into<Open<InstanceType>>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `GlobalInstanceId`.
    pub fn global_instance_id(mut self, value: impl Into<String>) -> Self {
        self.global_instance_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `Port`.
    #[inline]
    pub fn port(mut self, value: i32) -> Self {
        self.port = Some(value);
        self
    }
    /// Sets `GlobalSecurityGroupIds`.
    pub fn global_security_group_ids(mut self, value: impl Into<String>) -> Self {
        self.global_security_group_ids = Some(value.into());
        self
    }
    /// Sets `ParamGroupId`.
    pub fn param_group_id(mut self, value: impl Into<String>) -> Self {
        self.param_group_id = Some(value.into());
        self
    }
    /// Sets `RestoreTime`.
    pub fn restore_time(mut self, value: impl Into<String>) -> Self {
        self.restore_time = Some(value.into());
        self
    }
    /// Sets `ConnectionStringPrefix`.
    pub fn connection_string_prefix(mut self, value: impl Into<String>) -> Self {
        self.connection_string_prefix = Some(value.into());
        self
    }
}

request! {
    CreateTairInstanceRequest {
        "RegionId" => region_id: query,
        "InstanceName" => instance_name: query,
        "Password" => password: query,
        "InstanceClass" => instance_class: query,
        "ZoneId" => zone_id: query,
        "SecondaryZoneId" => secondary_zone_id: query,
        "ChargeType" => charge_type: query,
        "VpcId" => vpc_id: query,
        "VSwitchId" => vswitch_id: query,
        "Period" => period: query,
        "BusinessInfo" => business_info: query,
        "CouponNo" => coupon_no: query,
        "SrcDBInstanceId" => src_db_instance_id: query,
        "BackupId" => backup_id: query,
        "ClusterBackupId" => cluster_backup_id: query,
        "RecoverConfigMode" => recover_config_mode: query,
        "PrivateIpAddress" => private_ip_address: query,
        "AutoUseCoupon" => auto_use_coupon: query,
        "AutoRenew" => auto_renew: query,
        "AutoRenewPeriod" => auto_renew_period: query,
        "ResourceGroupId" => resource_group_id: query,
        "AutoPay" => auto_pay: query,
        "ClientToken" => client_token: query,
        "StorageType" => storage_type: query,
        "Storage" => storage: query,
        "ShardType" => shard_type: query,
        "ShardCount" => shard_count: query,
        "ReplicaCount" => replica_count: query,
        "SlaveReplicaCount" => slave_replica_count: query,
        "ReadOnlyCount" => read_only_count: query,
        "SlaveReadOnlyCount" => slave_read_only_count: query,
        "EngineVersion" => engine_version: query,
        "InstanceType" => instance_type: query,
        "GlobalInstanceId" => global_instance_id: query,
        "Tag" => tag: query,
        "DryRun" => dry_run: query,
        "Port" => port: query,
        "GlobalSecurityGroupIds" => global_security_group_ids: query,
        "ParamGroupId" => param_group_id: query,
        "RestoreTime" => restore_time: query,
        "ConnectionStringPrefix" => connection_string_prefix: query,
    }
}

impl Operation for CreateTairInstanceRequest {
    type Response = CreateTairInstanceResponse;
    type Error = CreateTairInstanceError;
    const INFO: OperationInfo = super::operation("CreateTairInstance")
        .required(&["RegionId", "InstanceClass", "VpcId", "VSwitchId", "InstanceType"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [CreateTairInstanceError] = &[
        CreateTairInstanceError::MissingParameter,
        CreateTairInstanceError::InvalidTokenMalformed,
        CreateTairInstanceError::InvalidInstanceNameMalformed,
        CreateTairInstanceError::InvalidPasswordMalformed,
        CreateTairInstanceError::InsufficientBalance,
        CreateTairInstanceError::QuotaExceedAfterpayInstance,
        CreateTairInstanceError::InvalidCapacityNotFound,
        CreateTairInstanceError::ResourceNotAvailable,
        CreateTairInstanceError::PaymentMethodNotFound,
        CreateTairInstanceError::IdempotentParameterMismatch,
        CreateTairInstanceError::QuotaNotEnough,
        CreateTairInstanceError::QuotaExceed,
        CreateTairInstanceError::VpcServiceError,
        CreateTairInstanceError::IzNotSupportVpcError,
        CreateTairInstanceError::InvalidvSwitchId,
        CreateTairInstanceError::InvalidIzNoNotSupported,
        CreateTairInstanceError::InvalidAccountPasswordFormat,
        CreateTairInstanceError::InstanceClassNotMatch,
        CreateTairInstanceError::InvalidVPCIdNotFound,
        CreateTairInstanceError::AccountMoneyValidateError,
        CreateTairInstanceError::RequestTokenConflict,
        CreateTairInstanceError::InvalidIPNotInSubnet,
        CreateTairInstanceError::InvalidEngineVersionMalformed,
        CreateTairInstanceError::ZoneClosed,
        CreateTairInstanceError::VSwithNotBelongToNotVpcFault,
        CreateTairInstanceError::PayIllegalAgreement,
        CreateTairInstanceError::IllegalParamError,
        CreateTairInstanceError::CashBookInsufficient,
        CreateTairInstanceError::InvalidRegionFormat,
        CreateTairInstanceError::RealNameAuthenticationError,
        CreateTairInstanceError::AuthorizationFailure,
        CreateTairInstanceError::TokenServiceError,
        CreateTairInstanceError::UserCannotBuyNotInnerCommodity,
        CreateTairInstanceError::InvalidVpcIdOrVswitchIdNotSupported,
    ];
}

/// Response to [`CreateTairInstanceRequest`].
#[non_exhaustive]
pub struct CreateTairInstanceResponse {
    /// Highest number of requests a second that the specification is designed for. Example: `100000`.
    pub qps: Option<i64>,
    /// Endpoint that clients connect to. Example: `r-bp13ac3d047b****.tairpena.rds.aliyuncs.com`.
    pub connection_domain: Option<String>,
    /// How the item is billed. Example: `PrePaid`.
    pub charge_type: Option<String>,
    /// ID of the Redis or Tair instance, as the calls that create or list instances return it.
    /// Example: `r-bp13ac3d047b****`.
    pub instance_id: Option<String>,
    /// Port that clients connect to. Example: `6379`.
    pub port: Option<i32>,
    /// Settings, in the notation that the operation defines. Example: `text`.
    pub config: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `12123216-4B00-4378-BE4B-08005BFC****`.
    pub request_id: Option<String>,
    /// Upper limit of the data rate. Example: `96`.
    pub bandwidth: Option<i64>,
    /// Highest number of client connections that the class allows. Example: `10000`.
    pub connections: Option<i64>,
    /// Name of the instance, to recognize it by. Example: `redistest`.
    pub instance_name: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-h`.
    pub zone_id: Option<String>,
    /// How the instance stands at present; it decides what can be done with it. Example: `Creating`.
    pub instance_status: Option<String>,
    /// ID of the task, for asking how far it is. Example: `10****`.
    pub task_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `2084452111111`.
    pub order_id: Option<i64>,
}

response! {
    CreateTairInstanceResponse {
        "QPS" => qps: value,
        "ConnectionDomain" => connection_domain: value,
        "ChargeType" => charge_type: value,
        "InstanceId" => instance_id: value,
        "Port" => port: value,
        "Config" => config: value,
        "RegionId" => region_id: value,
        "RequestId" => request_id: value,
        "Bandwidth" => bandwidth: value,
        "Connections" => connections: value,
        "InstanceName" => instance_name: value,
        "ZoneId" => zone_id: value,
        "InstanceStatus" => instance_status: value,
        "TaskId" => task_id: value,
        "OrderId" => order_id: value,
    }
}

/// Errors that the documentation of [`CreateTairInstanceRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidTokenMalformed`](super::DocumentedError::InvalidTokenMalformed)
/// - [`InvalidInstanceNameMalformed`](super::DocumentedError::InvalidInstanceNameMalformed)
/// - [`InvalidPasswordMalformed`](super::DocumentedError::InvalidPasswordMalformed)
/// - [`InsufficientBalance`](super::DocumentedError::InsufficientBalance)
/// - [`QuotaExceedAfterpayInstance`](super::DocumentedError::QuotaExceedAfterpayInstance)
/// - [`InvalidCapacityNotFound`](super::DocumentedError::InvalidCapacityNotFound)
/// - [`ResourceNotAvailable`](super::DocumentedError::ResourceNotAvailable)
/// - [`PaymentMethodNotFound`](super::DocumentedError::PaymentMethodNotFound)
/// - [`IdempotentParameterMismatch`](super::DocumentedError::IdempotentParameterMismatch)
/// - [`QuotaNotEnough`](super::DocumentedError::QuotaNotEnough)
/// - [`QuotaExceed`](super::DocumentedError::QuotaExceed)
/// - [`VpcServiceError`](super::DocumentedError::VpcServiceError)
/// - [`IzNotSupportVpcError`](super::DocumentedError::IzNotSupportVpcError)
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
/// - [`RealNameAuthenticationError`](super::DocumentedError::RealNameAuthenticationError)
/// - [`AuthorizationFailure`](super::DocumentedError::AuthorizationFailure)
/// - [`TokenServiceError`](super::DocumentedError::TokenServiceError)
/// - [`UserCannotBuyNotInnerCommodity`](super::DocumentedError::UserCannotBuyNotInnerCommodity)
/// - [`InvalidVpcIdOrVswitchIdNotSupported`](super::DocumentedError::InvalidVpcIdOrVswitchIdNotSupported)
pub type CreateTairInstanceError = super::DocumentedError;
