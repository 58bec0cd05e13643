// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceSpec`, from `r-kvstore/ModifyInstanceSpec.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EffectiveTime, NodeType, OrderType, StorageType};

/// Changes the class of an instance, and so its size, bandwidth, and price.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::ModifyInstanceSpecRequest::new()
///     .instance_id("r-j6cxxxxxxxxxx3d4")
///     .instance_class("redis.master.small.default");
/// let reply = client.modify_instance_spec(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInstanceSpecRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it. Example: `r-j6cxxxxxxxxxxxxx`.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Size, model or class of the instance. Example: `redis.master.small.default`.
    pub instance_class: Option<String>,
    /// Further information for the order, such as a promotion. Example: `000000000`.
    pub business_info: Option<String>,
    /// Coupon to pay with, by its code.
    /// Default: `youhuiquan_promotion_option_id_for_blank`. Example: `youhuiquan_promotion_option_id_for_blank`.
    pub coupon_no: Option<String>,
    /// Whether the change goes ahead even if some features or commands are no longer supported
    /// afterward. Default: `true`. Example: `true`.
    pub force_upgrade: Option<bool>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    /// Default: `false`. Example: `true`.
    pub auto_pay: Option<bool>,
    /// When the change is made: at once or in the maintenance window.
    /// Here: `Immediately`, `MaintainTime`. Default: `Immediately`. Example: `Immediately`.
    pub effective_time: Option<Open<EffectiveTime>>,
    /// Kind of order, or the order in which the result is sorted.
    /// Here: `UPGRADE`, `DOWNGRADE`, `AUTO`.
    pub order_type: Option<Open<OrderType>>,
    /// Redis version to upgrade to.
    pub major_version: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Origin of the request, for the service's own records; leave it out.
    pub source_biz: Option<String>,
    /// Number of data shards of the instance, or to be added. Range: 1 to 4092.
    pub shard_count: Option<i32>,
    /// Number of replica nodes in the primary zone. Range: at least 0.
    pub replica_count: Option<i32>,
    /// Number of replica nodes in the secondary zone. Range: at least 0.
    pub slave_replica_count: Option<i32>,
    /// Number of read replicas in the primary zone. Range: 0 to 9.
    pub read_only_count: Option<i32>,
    /// Number of read replicas in the secondary zone. Range: 0 to 9.
    pub slave_read_only_count: Option<i32>,
    /// Whether the check of the minor version before the change is skipped.
    pub force_trans: Option<bool>,
    /// Whether there is one copy of the data or two.
    pub node_type: Option<Open<NodeType>>,
    /// Kind of disk or medium that the instance stores its data on.
    /// Here: `essd_pl1`, `essd_pl2`, `essd_pl3`.
    pub storage_type: Option<Open<StorageType>>,
    /// Size of the disk; used only for disk-based Tair instances on ESSDs.
    pub storage: Option<i32>,
}

impl ModifyInstanceSpecRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceClass`.
    pub fn instance_class(mut self, value: impl Into<String>) -> Self {
        self.instance_class = Some(value.into());
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
    /// Sets `ForceUpgrade`.
    #[inline]
    pub fn force_upgrade(mut self, value: bool) -> Self {
        self.force_upgrade = Some(value);
        self
    }
    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }
    /// Sets `EffectiveTime`.
    pub fn effective_time(mut self, value: impl Into<Open<EffectiveTime>>) -> Self {
        self.effective_time = Some(value.into());
        self
    }
    /// Sets `OrderType`.
    pub fn order_type(mut self, value: impl Into<Open<OrderType>>) -> Self {
        self.order_type = Some(value.into());
        self
    }
    /// Sets `MajorVersion`.
    pub fn major_version(mut self, value: impl Into<String>) -> Self {
        self.major_version = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `SourceBiz`.
    pub fn source_biz(mut self, value: impl Into<String>) -> Self {
        self.source_biz = Some(value.into());
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
    /// Sets `ForceTrans`.
    #[inline]
    pub fn force_trans(mut self, value: bool) -> Self {
        self.force_trans = Some(value);
        self
    }
    /// Sets `NodeType`.
    pub fn node_type(mut self, value: impl Into<Open<NodeType>>) -> Self {
        self.node_type = Some(value.into());
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
}

request! {
    ModifyInstanceSpecRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "InstanceClass" => instance_class: query,
        "BusinessInfo" => business_info: query,
        "CouponNo" => coupon_no: query,
        "ForceUpgrade" => force_upgrade: query,
        "AutoPay" => auto_pay: query,
        "EffectiveTime" => effective_time: query,
        "OrderType" => order_type: query,
        "MajorVersion" => major_version: query,
        "ClientToken" => client_token: query,
        "SourceBiz" => source_biz: query,
        "ShardCount" => shard_count: query,
        "ReplicaCount" => replica_count: query,
        "SlaveReplicaCount" => slave_replica_count: query,
        "ReadOnlyCount" => read_only_count: query,
        "SlaveReadOnlyCount" => slave_read_only_count: query,
        "ForceTrans" => force_trans: query,
        "NodeType" => node_type: query,
        "StorageType" => storage_type: query,
        "Storage" => storage: query,
    }
}

impl Operation for ModifyInstanceSpecRequest {
    type Response = ModifyInstanceSpecResponse;
    type Error = ModifyInstanceSpecError;
    const INFO: OperationInfo = super::operation("ModifyInstanceSpec")
        .required(&["InstanceId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ModifyInstanceSpecError] = &[
        ModifyInstanceSpecError::PaymentMethodNotFound,
        ModifyInstanceSpecError::HasRenewChangeOrder,
        ModifyInstanceSpecError::Any,
        ModifyInstanceSpecError::GdcInstanceNotSupport,
        ModifyInstanceSpecError::AbnormalResourceStatusForRenew,
        ModifyInstanceSpecError::MissingRedisShardingUnsupportPerfItem,
        ModifyInstanceSpecError::IllegalParamError,
        ModifyInstanceSpecError::IncorrectTargetMajorVersion,
        ModifyInstanceSpecError::IncorrectMinorVersion,
        ModifyInstanceSpecError::DirectTargetLevelNotSupport,
        ModifyInstanceSpecError::DirectTransPreCheckError,
        ModifyInstanceSpecError::DtsOpendNotSupportTrans,
        ModifyInstanceSpecError::DirectTransNodeDoubleLevelError,
        ModifyInstanceSpecError::DirectTransUpgradeMajorVersionNotSupport,
        ModifyInstanceSpecError::TargetMemoryLessThanCurrentUsed,
    ];
}

/// Response to [`ModifyInstanceSpecRequest`].
#[non_exhaustive]
pub struct ModifyInstanceSpecResponse {
    /// Number of the order, for looking it up in the order system. Example: `111111111111111`.
    pub order_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0DA1D7EF-C80D-432C-8758-7D225182626B`.
    pub request_id: Option<String>,
}

response! {
    ModifyInstanceSpecResponse {
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ModifyInstanceSpecRequest`] names.
///
/// - [`PaymentMethodNotFound`](super::DocumentedError::PaymentMethodNotFound)
/// - [`HasRenewChangeOrder`](super::DocumentedError::HasRenewChangeOrder)
/// - [`Any`](super::DocumentedError::Any)
/// - [`GdcInstanceNotSupport`](super::DocumentedError::GdcInstanceNotSupport)
/// - [`AbnormalResourceStatusForRenew`](super::DocumentedError::AbnormalResourceStatusForRenew)
/// - [`MissingRedisShardingUnsupportPerfItem`](super::DocumentedError::MissingRedisShardingUnsupportPerfItem)
/// - [`IllegalParamError`](super::DocumentedError::IllegalParamError)
/// - [`IncorrectTargetMajorVersion`](super::DocumentedError::IncorrectTargetMajorVersion)
/// - [`IncorrectMinorVersion`](super::DocumentedError::IncorrectMinorVersion)
/// - [`DirectTargetLevelNotSupport`](super::DocumentedError::DirectTargetLevelNotSupport)
/// - [`DirectTransPreCheckError`](super::DocumentedError::DirectTransPreCheckError)
/// - [`DtsOpendNotSupportTrans`](super::DocumentedError::DtsOpendNotSupportTrans)
/// - [`DirectTransNodeDoubleLevelError`](super::DocumentedError::DirectTransNodeDoubleLevelError)
/// - [`DirectTransUpgradeMajorVersionNotSupport`](super::DocumentedError::DirectTransUpgradeMajorVersionNotSupport)
/// - [`TargetMemoryLessThanCurrentUsed`](super::DocumentedError::TargetMemoryLessThanCurrentUsed)
pub type ModifyInstanceSpecError = super::DocumentedError;
