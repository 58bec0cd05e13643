// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RenewAdditionalBandwidth`, from `r-kvstore/RenewAdditionalBandwidth.md`.

use alicloud_runtime::codegen::*;

/// Extends the time for which additional bandwidth was bought.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::RenewAdditionalBandwidthRequest::new()
///     .instance_id("...")
///     .order_time_length("...");
/// let reply = client.renew_additional_bandwidth(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RenewAdditionalBandwidthRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it.
    pub instance_id: Option<String>,
    /// Coupon to pay with, by its code.
    pub coupon_no: Option<String>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    pub auto_pay: Option<bool>,
    /// **Required.** How long the additional bandwidth is bought for.
    pub order_time_length: Option<String>,
    /// Origin of the request, for the service's own records; leave it out.
    pub source_biz: Option<String>,
}

impl RenewAdditionalBandwidthRequest {
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
    /// Sets `OrderTimeLength`, which is required.
    pub fn order_time_length(mut self, value: impl Into<String>) -> Self {
        self.order_time_length = Some(value.into());
        self
    }
    /// Sets `SourceBiz`.
    pub fn source_biz(mut self, value: impl Into<String>) -> Self {
        self.source_biz = Some(value.into());
        self
    }
}

request! {
    RenewAdditionalBandwidthRequest {
        "InstanceId" => instance_id: query,
        "CouponNo" => coupon_no: query,
        "AutoPay" => auto_pay: query,
        "OrderTimeLength" => order_time_length: query,
        "SourceBiz" => source_biz: query,
    }
}

impl Operation for RenewAdditionalBandwidthRequest {
    type Response = RenewAdditionalBandwidthResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RenewAdditionalBandwidth")
        .required(&["InstanceId", "OrderTimeLength"]);
}

/// Response to [`RenewAdditionalBandwidthRequest`].
#[non_exhaustive]
pub struct RenewAdditionalBandwidthResponse {
    /// Number of the order, for looking it up in the order system. Example: `2084452111111`.
    pub order_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D622714-AEDD-4609-9167-F5DDD3D1****`.
    pub request_id: Option<String>,
}

response! {
    RenewAdditionalBandwidthResponse {
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
    }
}
