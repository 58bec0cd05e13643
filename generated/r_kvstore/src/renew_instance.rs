// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RenewInstance`, from `r-kvstore/RenewInstance.md`.

use alicloud_runtime::codegen::*;

/// Extends the subscription of an instance, and can change its class at the same time.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::RenewInstanceRequest::new()
///     .instance_id("736538d0a6894665")
///     .period(1);
/// let reply = client.renew_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RenewInstanceRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it.
    pub instance_id: Option<String>,
    /// Size, model or class of the instance.
    pub instance_class: Option<String>,
    /// **Required.** How long the subscription is to run; needed when the billing is by subscription.
    /// Unit: `months`.
    pub period: Option<i64>,
    /// Memory that the instance is to have; an alternative to naming the instance class.
    pub capacity: Option<String>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    pub auto_pay: Option<bool>,
    /// Name of the source of the request, for the record; need not be set.
    pub from_app: Option<String>,
    /// Further information for the order, such as a promotion.
    pub business_info: Option<String>,
    /// Coupon to pay with, by its code.
    pub coupon_no: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether the subscription is extended by itself before it runs out.
    pub auto_renew: Option<bool>,
}

impl RenewInstanceRequest {
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
    /// Sets `InstanceClass`.
    pub fn instance_class(mut self, value: impl Into<String>) -> Self {
        self.instance_class = Some(value.into());
        self
    }
    /// Sets `Period`, which is required.
    #[inline]
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `Capacity`.
    pub fn capacity(mut self, value: impl Into<String>) -> Self {
        self.capacity = Some(value.into());
        self
    }
    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }
    /// Sets `FromApp`.
    pub fn from_app(mut self, value: impl Into<String>) -> Self {
        self.from_app = Some(value.into());
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `AutoRenew`.
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }
}

request! {
    RenewInstanceRequest {
        "InstanceId" => instance_id: query,
        "InstanceClass" => instance_class: query,
        "Period" => period: query,
        "Capacity" => capacity: query,
        "AutoPay" => auto_pay: query,
        "FromApp" => from_app: query,
        "BusinessInfo" => business_info: query,
        "CouponNo" => coupon_no: query,
        "ClientToken" => client_token: query,
        "AutoRenew" => auto_renew: query,
    }
}

impl Operation for RenewInstanceRequest {
    type Response = RenewInstanceResponse;
    type Error = RenewInstanceError;
    const INFO: OperationInfo = super::operation("RenewInstance")
        .required(&["InstanceId", "Period"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [RenewInstanceError] = &[
        RenewInstanceError::HasRenewChangeOrder,
    ];
}

/// Response to [`RenewInstanceRequest`].
#[non_exhaustive]
pub struct RenewInstanceResponse {
    /// Number of the order, for looking it up in the order system. Example: `111111111111111`.
    pub order_id: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2019-02-19T00:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4B75DB12-3FFF-4FF4-B985-E78CDCADB959`.
    pub request_id: Option<String>,
}

response! {
    RenewInstanceResponse {
        "OrderId" => order_id: value,
        "EndTime" => end_time: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`RenewInstanceRequest`] names.
///
/// - [`HasRenewChangeOrder`](super::DocumentedError::HasRenewChangeOrder)
pub type RenewInstanceError = super::DocumentedError;
