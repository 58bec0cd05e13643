// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBInstanceSpec`, from `dds/ModifyDBInstanceSpec.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EffectiveTime, OrderType};

/// Changes the size or storage of a replica set, single-node or serverless instance.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::ModifyDBInstanceSpecRequest::new()
///     .db_instance_id("dds-bpxxxxxxxx")
///     .db_instance_storage("50");
/// let reply = client.modify_db_instance_spec(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBInstanceSpecRequest {
    /// **Required.** ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Size of the instance in CPU cores and memory, as a code. Example: `dds.mongo.standard`.
    pub db_instance_class: Option<String>,
    /// Disk space of the instance, within what its size allows.
    /// Range: 10 to 3000. Unit: `GB`. Example: `50`.
    pub db_instance_storage: Option<String>,
    /// Whether the instance gets larger or smaller; for subscriptions. Here: `UPGRADE`, `DOWNGRADE`.
    /// Default: `UPGRADE`. Example: `UPGRADE`.
    pub order_type: Option<Open<OrderType>>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    /// Default: `true`. Example: `true`.
    pub auto_pay: Option<bool>,
    /// Further facts about the purchase, such as a price campaign.
    /// Example: `{“ActivityId":"000000000"}`.
    pub business_info: Option<String>,
    /// How many primary and secondary nodes the replica set has. Default: `3`. Example: `3`.
    pub replication_factor: Option<String>,
    /// Which coupon is used for the order, or that none is.
    /// Default: `youhuiquan_promotion_option_id_for_blank`. Example: `youhuiquan_promotion_option_id_for_blank`.
    pub coupon_no: Option<String>,
    /// When the change is made: at once or in the maintenance window.
    /// Here: `Immediately`, `MaintainTime`, `0`, `1`. Default: `0`. Example: `Immediately`.
    pub effective_time: Option<Open<EffectiveTime>>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How many read-only nodes the replica set or shard has. Range: 1 to 5. Example: `1`.
    pub readonly_replicas: Option<String>,
    /// Additional setting, such as whether the call returns before the change has been handed out.
    /// Default: `async`. Example: `async`.
    pub extra_param: Option<String>,
    /// Zone that the primary moves to along with the change of size; cloud disks only.
    /// Example: `cn-hangzhou-j`.
    pub target_zone_id: Option<String>,
    /// Zone that the secondary moves to along with the change of size; cloud disks only.
    /// Example: `cn-hangzhou-h`.
    pub target_secondary_zone_id: Option<String>,
    /// Zone that the hidden node moves to along with the change of size; cloud disks only.
    /// Example: `cn-hangzhou-i`.
    pub target_hidden_zone_id: Option<String>,
    /// Subnet in the zone that the instance moves to along with the change of size; cloud disks only.
    /// Example: `vsw-bp1buy0h9myt5i9e7****`.
    pub target_vswitch_id: Option<String>,
    /// Size of the search nodes, as a code. Example: `mdb.shard.2x.xlarge.d`.
    pub search_node_class: Option<String>,
    /// Disk space that the search nodes are changed to. Example: `20`.
    pub search_node_storage: Option<i64>,
    /// How many nodes serve search. Range: 2 to 16. Example: `2`.
    pub search_node_count: Option<i64>,
}

impl ModifyDBInstanceSpecRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceClass`.
    pub fn db_instance_class(mut self, value: impl Into<String>) -> Self {
        self.db_instance_class = Some(value.into());
        self
    }
    /// Sets `DBInstanceStorage`.
    pub fn db_instance_storage(mut self, value: impl Into<String>) -> Self {
        self.db_instance_storage = Some(value.into());
        self
    }
    /// Sets `OrderType`.
    pub fn order_type(mut self, value: impl Into<Open<OrderType>>) -> Self {
        self.order_type = Some(value.into());
        self
    }
    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }
    /// Sets `BusinessInfo`.
    pub fn business_info(mut self, value: impl Into<String>) -> Self {
        self.business_info = Some(value.into());
        self
    }
    /// Sets `ReplicationFactor`.
    pub fn replication_factor(mut self, value: impl Into<String>) -> Self {
        self.replication_factor = Some(value.into());
        self
    }
    /// Sets `CouponNo`.
    pub fn coupon_no(mut self, value: impl Into<String>) -> Self {
        self.coupon_no = Some(value.into());
        self
    }
    /// Sets `EffectiveTime`.
    pub fn effective_time(mut self, value: impl Into<Open<EffectiveTime>>) -> Self {
        self.effective_time = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ReadonlyReplicas`.
    pub fn readonly_replicas(mut self, value: impl Into<String>) -> Self {
        self.readonly_replicas = Some(value.into());
        self
    }
    /// Sets `ExtraParam`.
    pub fn extra_param(mut self, value: impl Into<String>) -> Self {
        self.extra_param = Some(value.into());
        self
    }
    /// Sets `TargetZoneId`.
    pub fn target_zone_id(mut self, value: impl Into<String>) -> Self {
        self.target_zone_id = Some(value.into());
        self
    }
    /// Sets `TargetSecondaryZoneId`.
    pub fn target_secondary_zone_id(mut self, value: impl Into<String>) -> Self {
        self.target_secondary_zone_id = Some(value.into());
        self
    }
    /// Sets `TargetHiddenZoneId`.
    pub fn target_hidden_zone_id(mut self, value: impl Into<String>) -> Self {
        self.target_hidden_zone_id = Some(value.into());
        self
    }
    /// Sets `TargetVswitchId`.
    pub fn target_vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.target_vswitch_id = Some(value.into());
        self
    }
    /// Sets `SearchNodeClass`.
    pub fn search_node_class(mut self, value: impl Into<String>) -> Self {
        self.search_node_class = Some(value.into());
        self
    }
    /// Sets `SearchNodeStorage`.
    #[inline]
    pub fn search_node_storage(mut self, value: i64) -> Self {
        self.search_node_storage = Some(value);
        self
    }
    /// Sets `SearchNodeCount`.
    #[inline]
    pub fn search_node_count(mut self, value: i64) -> Self {
        self.search_node_count = Some(value);
        self
    }
}

request! {
    ModifyDBInstanceSpecRequest {
        "DBInstanceId" => db_instance_id: query,
        "DBInstanceClass" => db_instance_class: query,
        "DBInstanceStorage" => db_instance_storage: query,
        "OrderType" => order_type: query,
        "AutoPay" => auto_pay: query,
        "BusinessInfo" => business_info: query,
        "ReplicationFactor" => replication_factor: query,
        "CouponNo" => coupon_no: query,
        "EffectiveTime" => effective_time: query,
        "RegionId" => region_id: query,
        "ReadonlyReplicas" => readonly_replicas: query,
        "ExtraParam" => extra_param: query,
        "TargetZoneId" => target_zone_id: query,
        "TargetSecondaryZoneId" => target_secondary_zone_id: query,
        "TargetHiddenZoneId" => target_hidden_zone_id: query,
        "TargetVswitchId" => target_vswitch_id: query,
        "SearchNodeClass" => search_node_class: query,
        "SearchNodeStorage" => search_node_storage: query,
        "SearchNodeCount" => search_node_count: query,
    }
}

impl Operation for ModifyDBInstanceSpecRequest {
    type Response = ModifyDBInstanceSpecResponse;
    type Error = ModifyDBInstanceSpecError;
    const INFO: OperationInfo = super::operation("ModifyDBInstanceSpec")
        .required(&["DBInstanceId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyDBInstanceSpecError] = &[
        ModifyDBInstanceSpecError::MissingParameter,
        ModifyDBInstanceSpecError::InvalidDBInstanceClassValueNotSupported,
        ModifyDBInstanceSpecError::InvalidDBInstanceStorageValueNotSupported,
        ModifyDBInstanceSpecError::LxRequestTokenConflict,
        ModifyDBInstanceSpecError::TradeConfirmPayError,
        ModifyDBInstanceSpecError::PriceOriginPriceError,
        ModifyDBInstanceSpecError::ErrorInsufficientResource,
        ModifyDBInstanceSpecError::OperationDenied,
        ModifyDBInstanceSpecError::InvaildDBInstanceClassInRegionNotAvailable,
        ModifyDBInstanceSpecError::InvalidDBInstanceIdNotFound,
    ];
}

/// Response to [`ModifyDBInstanceSpecRequest`].
#[non_exhaustive]
pub struct ModifyDBInstanceSpecResponse {
    /// Number of the order, for looking it up in the order system. Example: `2033xxxxxxxx`.
    pub order_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C5662998-62BE-4C7F-961D-7DFE775DD813`.
    pub request_id: Option<String>,
}

response! {
    ModifyDBInstanceSpecResponse {
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ModifyDBInstanceSpecRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidDBInstanceClassValueNotSupported`](super::DocumentedError::InvalidDBInstanceClassValueNotSupported)
/// - [`InvalidDBInstanceStorageValueNotSupported`](super::DocumentedError::InvalidDBInstanceStorageValueNotSupported)
/// - [`LxRequestTokenConflict`](super::DocumentedError::LxRequestTokenConflict)
/// - [`TradeConfirmPayError`](super::DocumentedError::TradeConfirmPayError)
/// - [`PriceOriginPriceError`](super::DocumentedError::PriceOriginPriceError)
/// - [`ErrorInsufficientResource`](super::DocumentedError::ErrorInsufficientResource)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`InvaildDBInstanceClassInRegionNotAvailable`](super::DocumentedError::InvaildDBInstanceClassInRegionNotAvailable)
/// - [`InvalidDBInstanceIdNotFound`](super::DocumentedError::InvalidDBInstanceIdNotFound), here with HTTP status 404
pub type ModifyDBInstanceSpecError = super::DocumentedError;
