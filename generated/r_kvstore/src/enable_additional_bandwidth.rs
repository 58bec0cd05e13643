// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableAdditionalBandwidth`, from `r-kvstore/EnableAdditionalBandwidth.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ChargeType};

/// Changes the bandwidth of an instance, or of some shards, beyond what its class offers.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::EnableAdditionalBandwidthRequest::new()
///     .instance_id("...");
/// let reply = client.enable_additional_bandwidth(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableAdditionalBandwidthRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it.
    pub instance_id: Option<String>,
    /// Coupon to pay with, by its code.
    pub coupon_no: Option<String>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    pub auto_pay: Option<bool>,
    /// ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
    /// Upper limit of the data rate.
    pub bandwidth: Option<String>,
    /// How long the additional bandwidth is bought for.
    pub order_time_length: Option<String>,
    /// Origin of the request, for the service's own records; leave it out.
    pub source_biz: Option<String>,
    /// Whether the subscription is extended by itself before it runs out.
    pub auto_renew: Option<bool>,
    /// How many months each automatic renewal adds.
    pub auto_renew_period: Option<i32>,
    /// How the item is billed. Here: `PostPaid`, `PrePaid`.
    pub charge_type: Option<Open<ChargeType>>,
}

impl EnableAdditionalBandwidthRequest {
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
    /// Sets `CouponNo`.
    pub fn coupon_no(mut self, value: impl Into<String>) -> Self {
        self.coupon_no = Some(value.into());
        self
    }
    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `Bandwidth`.
    pub fn bandwidth(mut self, value: impl Into<String>) -> Self {
        self.bandwidth = Some(value.into());
        self
    }
    /// Sets `OrderTimeLength`.
    pub fn order_time_length(mut self, value: impl Into<String>) -> Self {
        self.order_time_length = Some(value.into());
        self
    }
    /// Sets `SourceBiz`.
    pub fn source_biz(mut self, value: impl Into<String>) -> Self {
        self.source_biz = Some(value.into());
        self
    }
    /// Sets `AutoRenew`.
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }
    /// Sets `AutoRenewPeriod`.
    #[inline]
    pub fn auto_renew_period(mut self, value: i32) -> Self {
        self.auto_renew_period = Some(value);
        self
    }
    /// Sets `ChargeType`.
    pub fn charge_type(mut self, value: impl Into<Open<ChargeType>>) -> Self {
        self.charge_type = Some(value.into());
        self
    }
}

request! {
    EnableAdditionalBandwidthRequest {
        "InstanceId" => instance_id: query,
        "CouponNo" => coupon_no: query,
        "AutoPay" => auto_pay: query,
        "NodeId" => node_id: query,
        "Bandwidth" => bandwidth: query,
        "OrderTimeLength" => order_time_length: query,
        "SourceBiz" => source_biz: query,
        "AutoRenew" => auto_renew: query,
        "AutoRenewPeriod" => auto_renew_period: query,
        "ChargeType" => charge_type: query,
    }
}

impl Operation for EnableAdditionalBandwidthRequest {
    type Response = EnableAdditionalBandwidthResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("EnableAdditionalBandwidth")
        .required(&["InstanceId"]);
}

/// Response to [`EnableAdditionalBandwidthRequest`].
#[non_exhaustive]
pub struct EnableAdditionalBandwidthResponse {
    /// Number of the order, for looking it up in the order system. Example: `2084452111111`.
    pub order_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D622714-AEDD-4609-9167-F5DDD3D1****`.
    pub request_id: Option<String>,
}

response! {
    EnableAdditionalBandwidthResponse {
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
    }
}
