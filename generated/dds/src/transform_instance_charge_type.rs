// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TransformInstanceChargeType`, from `dds/TransformInstanceChargeType.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ChargeType};

/// Changes how an instance is paid for, from pay-as-you-go to subscription or the other way.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::TransformInstanceChargeTypeRequest::new()
///     .instance_id("dds-2ze55b3ec56c****")
///     .charge_type("PrePaid");
/// let reply = client.transform_instance_charge_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TransformInstanceChargeTypeRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `dds-2ze55b3ec56c****`.
    pub instance_id: Option<String>,
    /// Length of the subscription or of another time span, in the unit that applies to it.
    /// Example: `1`.
    pub period: Option<i64>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    /// Default: `true`. Example: `true`.
    pub auto_pay: Option<bool>,
    /// Further facts about the purchase, such as a price campaign.
    /// Example: `{“ActivityId":"000000000"}`.
    pub business_info: Option<String>,
    /// Whether the subscription is extended by itself before it runs out. Example: `false`.
    pub auto_renew: Option<String>,
    /// Which coupon is used for the order, or that none is.
    /// Default: `youhuiquan_promotion_option_id_for_blank`. Example: `default`.
    pub coupon_no: Option<String>,
    /// **Required.** How the item is billed. Example: `PrePaid`.
    pub charge_type: Option<Open<ChargeType>>,
    /// Unit in which the length of the subscription is counted. Default: `Month`. Example: `Month`.
    pub pricing_cycle: Option<Open<PricingCycle>>,
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
    /// Sets `BusinessInfo`.
    pub fn business_info(mut self, value: impl Into<String>) -> Self {
        self.business_info = Some(value.into());
        self
    }
    /// Sets `AutoRenew`.
    pub fn auto_renew(mut self, value: impl Into<String>) -> Self {
        self.auto_renew = Some(value.into());
        self
    }
    /// Sets `CouponNo`.
    pub fn coupon_no(mut self, value: impl Into<String>) -> Self {
        self.coupon_no = Some(value.into());
        self
    }
    /// Sets `ChargeType`, which is required.
    pub fn charge_type(mut self, value: impl Into<Open<ChargeType>>) -> Self {
        self.charge_type = Some(value.into());
        self
    }
    /// Sets `PricingCycle`.
    pub fn pricing_cycle(mut self, value: impl Into<Open<PricingCycle>>) -> Self {
        self.pricing_cycle = Some(value.into());
        self
    }
}

request! {
    TransformInstanceChargeTypeRequest {
        "InstanceId" => instance_id: query,
        "Period" => period: query,
        "AutoPay" => auto_pay: query,
        "BusinessInfo" => business_info: query,
        "AutoRenew" => auto_renew: query,
        "CouponNo" => coupon_no: query,
        "ChargeType" => charge_type: query,
        "PricingCycle" => pricing_cycle: query,
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
        TransformInstanceChargeTypeError::ResourceNotAvailable2,
        TransformInstanceChargeTypeError::InsufficientBalance,
        TransformInstanceChargeTypeError::AlreadyPrePaid,
        TransformInstanceChargeTypeError::RealNameAuthenticationError,
    ];
}

/// Response to [`TransformInstanceChargeTypeRequest`].
#[non_exhaustive]
pub struct TransformInstanceChargeTypeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D8F1D721-6439-4257-A89C-F1E8E9C9****`.
    pub request_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `21084641369****`.
    pub order_id: Option<String>,
}

response! {
    TransformInstanceChargeTypeResponse {
        "RequestId" => request_id: value,
        "OrderId" => order_id: value,
    }
}

values! {
    /// Unit in which the length of the subscription is counted.
    pub enum PricingCycle {
        /// The length is counted in months.
        Month = "Month",
        /// The length is counted in years.
        Year = "Year",
    }
}

/// Errors that the documentation of [`TransformInstanceChargeTypeRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`ResourceNotAvailable2`](super::DocumentedError::ResourceNotAvailable2)
/// - [`InsufficientBalance`](super::DocumentedError::InsufficientBalance)
/// - [`AlreadyPrePaid`](super::DocumentedError::AlreadyPrePaid)
/// - [`RealNameAuthenticationError`](super::DocumentedError::RealNameAuthenticationError)
pub type TransformInstanceChargeTypeError = super::DocumentedError;
