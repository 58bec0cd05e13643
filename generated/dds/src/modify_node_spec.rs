// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyNodeSpec`, from `dds/ModifyNodeSpec.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EffectiveTime, FromApp, OrderType};

/// Changes the size or storage of one node of a sharded cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::ModifyNodeSpecRequest::new()
///     .node_id("d-bpxxxxxxxx")
///     .db_instance_id("dds-bpxxxxxxxx")
///     .node_class("dds.shard.standard")
///     .node_storage(20);
/// let reply = client.modify_node_spec(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyNodeSpecRequest {
    /// **Required.** Mongos, shard or Configserver node of a sharded cluster, by its ID.
    /// Example: `d-bpxxxxxxxx`.
    pub node_id: Option<String>,
    /// **Required.** ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** Size of the node in CPU cores and memory, as a code.
    /// Example: `dds.shard.standard`.
    pub node_class: Option<String>,
    /// Disk space of the node; needed for shard nodes only.
    /// Range: 10 to 2000. Unit: `GB`. Example: `20`.
    pub node_storage: Option<i32>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `ETnLKlblzczshOTUbOCzxxxxxxxxxx`.
    pub client_token: Option<String>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    /// Default: `true`. Example: `true`.
    pub auto_pay: Option<bool>,
    /// When the change is made: at once or in the maintenance window.
    /// Default: `Immediately`. Example: `Immediately`.
    pub effective_time: Option<Open<EffectiveTime>>,
    /// Where the request comes from: the API or the console. Default: `OpenApi`. Example: `OpenApi`.
    pub from_app: Option<Open<FromApp>>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the node gets larger or smaller; for subscriptions. Here: `UPGRADE`, `DOWNGRADE`.
    /// Default: `UPGRADE`. Example: `UPGRADE`.
    pub order_type: Option<Open<OrderType>>,
    /// How many read-only nodes the replica set or shard has.
    /// Range: 0 to 5. Default: `0`. Example: `5`.
    pub readonly_replicas: Option<i32>,
    /// When the switchover of the task takes place. Example: `2022-01-05T03:18:53Z`.
    pub switch_time: Option<Timestamp>,
    /// Further facts about the purchase, such as a price campaign.
    /// Example: `{“ActivityId":"000000000"}`.
    pub business_info: Option<String>,
    /// Which coupon is used for the order, or that none is. Example: `default`.
    pub coupon_no: Option<String>,
    /// Zone that the primary moves to along with the change of size; cloud disks only.
    /// Example: `cn-hangzhou-h`.
    pub target_zone_id: Option<String>,
    /// Zone that the secondary moves to along with the change of size; cloud disks only.
    /// Example: `cn-hangzhou-e`.
    pub target_secondary_zone_id: Option<String>,
    /// Zone that the hidden node moves to along with the change of size; cloud disks only.
    /// Example: `cn-hangzhou-j`.
    pub target_hidden_zone_id: Option<String>,
    /// Subnet in the zone that the instance moves to along with the change of size; cloud disks only.
    /// Example: `vsw-xxxxxxxx`.
    pub target_vswitch_id: Option<String>,
}

impl ModifyNodeSpecRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NodeId`, which is required.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `NodeClass`, which is required.
    pub fn node_class(mut self, value: impl Into<String>) -> Self {
        self.node_class = Some(value.into());
        self
    }
    /// Sets `NodeStorage`.
    #[inline]
    pub fn node_storage(mut self, value: i32) -> Self {
        self.node_storage = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
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
    /// Sets `FromApp`.
    pub fn from_app(mut self, value: impl Into<Open<FromApp>>) -> Self {
        self.from_app = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `OrderType`.
    pub fn order_type(mut self, value: impl Into<Open<OrderType>>) -> Self {
        self.order_type = Some(value.into());
        self
    }
    /// Sets `ReadonlyReplicas`.
    #[inline]
    pub fn readonly_replicas(mut self, value: i32) -> Self {
        self.readonly_replicas = Some(value);
        self
    }
    /// Sets `SwitchTime`.
    pub fn switch_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.switch_time = Some(value.into());
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
}

request! {
    ModifyNodeSpecRequest {
        "NodeId" => node_id: query,
        "DBInstanceId" => db_instance_id: query,
        "NodeClass" => node_class: query,
        "NodeStorage" => node_storage: query,
        "ClientToken" => client_token: query,
        "AutoPay" => auto_pay: query,
        "EffectiveTime" => effective_time: query,
        "FromApp" => from_app: query,
        "RegionId" => region_id: query,
        "OrderType" => order_type: query,
        "ReadonlyReplicas" => readonly_replicas: query,
        "SwitchTime" => switch_time: query,
        "BusinessInfo" => business_info: query,
        "CouponNo" => coupon_no: query,
        "TargetZoneId" => target_zone_id: query,
        "TargetSecondaryZoneId" => target_secondary_zone_id: query,
        "TargetHiddenZoneId" => target_hidden_zone_id: query,
        "TargetVswitchId" => target_vswitch_id: query,
    }
}

impl Operation for ModifyNodeSpecRequest {
    type Response = ModifyNodeSpecResponse;
    type Error = ModifyNodeSpecError;
    const INFO: OperationInfo = super::operation("ModifyNodeSpec")
        .required(&["NodeId", "DBInstanceId", "NodeClass"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ModifyNodeSpecError] = &[
        ModifyNodeSpecError::GadInstanceNotSupport,
    ];
}

/// Response to [`ModifyNodeSpecRequest`].
#[non_exhaustive]
pub struct ModifyNodeSpecResponse {
    /// Number of the order, for looking it up in the order system. Example: `2033xxxxxxxxx`.
    pub order_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EFFC5788-8BB5-41B5-9F15-9CFC5A0E8FCC`.
    pub request_id: Option<String>,
}

response! {
    ModifyNodeSpecResponse {
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ModifyNodeSpecRequest`] names.
///
/// - [`GadInstanceNotSupport`](super::DocumentedError::GadInstanceNotSupport)
pub type ModifyNodeSpecError = super::DocumentedError;
