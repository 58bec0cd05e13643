// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyNodeSpecBatch`, from `dds/ModifyNodeSpecBatch.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OrderType};

/// Changes the size or storage of several nodes of a sharded cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::ModifyNodeSpecBatchRequest::new()
///     .db_instance_id("dds-bp1337621e8f****")
///     .nodes_info("text");
/// let reply = client.modify_node_spec_batch(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyNodeSpecBatchRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance. Example: `dds-bp1337621e8f****`.
    pub db_instance_id: Option<String>,
    /// **Required.** Size of the nodes to work on, as a JSON text. Example: `text`.
    pub nodes_info: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `ETnLKlblzczshOTUbOCz****`.
    pub client_token: Option<String>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    /// Default: `true`. Example: `true`.
    pub auto_pay: Option<bool>,
    /// When the change is made: at once or in the maintenance window.
    /// Default: `Immediately`. Example: `Immediately`.
    pub effective_time: Option<String>,
    /// Whether the nodes get larger or smaller. Here: `UPGRADE`, `DOWNGRADE`.
    /// Default: `UPGRADE`. Example: `UPGRADE`.
    pub order_type: Option<Open<OrderType>>,
    /// Which coupon is used for the order, or that none is. Example: `default`.
    pub coupon_no: Option<String>,
    /// Further facts about the purchase, such as a price campaign.
    /// Example: `{“ActivityId":"000000000"}`.
    pub business_info: Option<String>,
    /// Subnet in the zone that the instance moves to along with the change of size; cloud disks only.
    /// Example: `vsw-xxxxxxxx`.
    pub target_vswitch_id: Option<String>,
    /// Zone that the hidden node moves to along with the change of size; cloud disks only.
    /// Example: `cn-hangzhou-e`.
    pub target_hidden_zone_id: Option<String>,
    /// Zone that the primary moves to along with the change of size; cloud disks only.
    /// Example: `cn-hangzhou-h`.
    pub target_zone_id: Option<String>,
    /// Zone that the secondary moves to along with the change of size; cloud disks only.
    /// Example: `cn-hangzhou-j`.
    pub target_secondary_zone_id: Option<String>,
}

impl ModifyNodeSpecBatchRequest {
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
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `NodesInfo`, which is required.
    pub fn nodes_info(mut self, value: impl Into<String>) -> Self {
        self.nodes_info = Some(value.into());
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
    pub fn effective_time(mut self, value: impl Into<String>) -> Self {
        self.effective_time = Some(value.into());
        self
    }
    /// Sets `OrderType`.
    pub fn order_type(mut self, value: impl Into<Open<OrderType>>) -> Self {
        self.order_type = Some(value.into());
        self
    }
    /// Sets `CouponNo`.
    pub fn coupon_no(mut self, value: impl Into<String>) -> Self {
        self.coupon_no = Some(value.into());
        self
    }
    /// Sets `BusinessInfo`.
    pub fn business_info(mut self, value: impl Into<String>) -> Self {
        self.business_info = Some(value.into());
        self
    }
    /// Sets `TargetVswitchId`.
    pub fn target_vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.target_vswitch_id = Some(value.into());
        self
    }
    /// Sets `TargetHiddenZoneId`.
    pub fn target_hidden_zone_id(mut self, value: impl Into<String>) -> Self {
        self.target_hidden_zone_id = Some(value.into());
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
}

request! {
    ModifyNodeSpecBatchRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "NodesInfo" => nodes_info: query,
        "ClientToken" => client_token: query,
        "AutoPay" => auto_pay: query,
        "EffectiveTime" => effective_time: query,
        "OrderType" => order_type: query,
        "CouponNo" => coupon_no: query,
        "BusinessInfo" => business_info: query,
        "TargetVswitchId" => target_vswitch_id: query,
        "TargetHiddenZoneId" => target_hidden_zone_id: query,
        "TargetZoneId" => target_zone_id: query,
        "TargetSecondaryZoneId" => target_secondary_zone_id: query,
    }
}

impl Operation for ModifyNodeSpecBatchRequest {
    type Response = ModifyNodeSpecBatchResponse;
    type Error = ModifyNodeSpecBatchError;
    const INFO: OperationInfo = super::operation("ModifyNodeSpecBatch")
        .required(&["DBInstanceId", "NodesInfo"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ModifyNodeSpecBatchError] = &[
        ModifyNodeSpecBatchError::GadInstanceNotSupport,
    ];
}

/// Response to [`ModifyNodeSpecBatchRequest`].
#[non_exhaustive]
pub struct ModifyNodeSpecBatchResponse {
    /// Number of the order, for looking it up in the order system. Example: `21012719476****`.
    pub order_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0637BC25-6895-5500-871F-1127CA34****`.
    pub request_id: Option<String>,
}

response! {
    ModifyNodeSpecBatchResponse {
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ModifyNodeSpecBatchRequest`] names.
///
/// - [`GadInstanceNotSupport`](super::DocumentedError::GadInstanceNotSupport)
pub type ModifyNodeSpecBatchError = super::DocumentedError;
