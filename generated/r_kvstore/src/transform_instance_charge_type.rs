// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TransformInstanceChargeType`, from `r-kvstore/TransformInstanceChargeType.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ChargeType};

/// Switches an instance between pay-as-you-go and subscription billing, in either direction.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::TransformInstanceChargeTypeRequest::new()
///     .instance_id("...")
///     .charge_type("...");
/// let reply = client.transform_instance_charge_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TransformInstanceChargeTypeRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it.
    pub instance_id: Option<String>,
    /// How long the subscription is to run; needed when the billing is by subscription.
    pub period: Option<i64>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    pub auto_pay: Option<bool>,
    /// **Required.** How the item is billed.
    /// Here: `PostPaid`, `PrePaid`, `POSTPAID`, `PREPAID`, `PREPAY`, `POSTPAY`.
    pub charge_type: Option<Open<ChargeType>>,
    /// Whether the subscription is extended by itself before it runs out.
    pub auto_renew: Option<String>,
    /// How many months each automatic renewal adds.
    pub auto_renew_period: Option<i64>,
}

impl TransformInstanceChargeTypeRequest {
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
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }
    /// Sets `ChargeType`, which is required.
    pub fn charge_type(mut self, value: impl Into<Open<ChargeType>>) -> Self {
        self.charge_type = Some(value.into());
        self
    }
    /// Sets `AutoRenew`.
    pub fn auto_renew(mut self, value: impl Into<String>) -> Self {
        self.auto_renew = Some(value.into());
        self
    }
    /// Sets `AutoRenewPeriod`.
    #[inline]
    pub fn auto_renew_period(mut self, value: i64) -> Self {
        self.auto_renew_period = Some(value);
        self
    }
}

request! {
    TransformInstanceChargeTypeRequest {
        "InstanceId" => instance_id: query,
        "Period" => period: query,
        "AutoPay" => auto_pay: query,
        "ChargeType" => charge_type: query,
        "AutoRenew" => auto_renew: query,
        "AutoRenewPeriod" => auto_renew_period: query,
    }
}

impl Operation for TransformInstanceChargeTypeRequest {
    type Response = TransformInstanceChargeTypeResponse;
    type Error = TransformInstanceChargeTypeError;
    const INFO: OperationInfo = super::operation("TransformInstanceChargeType")
        .required(&["InstanceId", "ChargeType"]);
    const ERRORS: &'static [TransformInstanceChargeTypeError] = &[
        TransformInstanceChargeTypeError::MissingParameter,
        TransformInstanceChargeTypeError::InvalidParam,
        TransformInstanceChargeTypeError::ResourceNotAvailable,
        TransformInstanceChargeTypeError::InsufficientBalance,
        TransformInstanceChargeTypeError::OrderLatestOrderIsHanding,
        TransformInstanceChargeTypeError::RealNameAuthenticationError,
    ];
}

/// Response to [`TransformInstanceChargeTypeRequest`].
#[non_exhaustive]
pub struct TransformInstanceChargeTypeResponse {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2021-05-13T00:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `82C791FB-8979-489E-853D-706D7743****`.
    pub request_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `20881824000****`.
    pub order_id: Option<String>,
}

response! {
    TransformInstanceChargeTypeResponse {
        "EndTime" => end_time: value,
        "RequestId" => request_id: value,
        "OrderId" => order_id: value,
    }
}

/// Errors that the documentation of [`TransformInstanceChargeTypeRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`ResourceNotAvailable`](super::DocumentedError::ResourceNotAvailable)
/// - [`InsufficientBalance`](super::DocumentedError::InsufficientBalance)
/// - [`OrderLatestOrderIsHanding`](super::DocumentedError::OrderLatestOrderIsHanding)
/// - [`RealNameAuthenticationError`](super::DocumentedError::RealNameAuthenticationError)
pub type TransformInstanceChargeTypeError = super::DocumentedError;
