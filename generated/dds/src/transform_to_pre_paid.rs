// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TransformToPrePaid`, from `dds/TransformToPrePaid.md`.

use alicloud_runtime::codegen::*;

/// Turns a pay-as-you-go instance into a subscription that is paid for in advance.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::TransformToPrePaidRequest::new()
///     .instance_id("dds-bp1366caac83****")
///     .period(1);
/// let reply = client.transform_to_pre_paid(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TransformToPrePaidRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `dds-bp1366caac83****`.
    pub instance_id: Option<String>,
    /// **Required.** Length of the subscription or of another time span, in the unit that applies to
    /// it. Example: `1`.
    pub period: Option<i64>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    /// Default: `true`. Example: `true`.
    pub auto_pay: Option<bool>,
    /// Further facts about the purchase, such as a price campaign.
    /// Example: `{“ActivityId":"000000000"}`.
    pub business_info: Option<String>,
    /// Whether the subscription is extended by itself before it runs out. Example: `true`.
    pub auto_renew: Option<String>,
    /// Which coupon is used for the order, or that none is.
    /// Default: `youhuiquan_promotion_option_id_for_blank`. Example: `default`.
    pub coupon_no: Option<String>,
}

impl TransformToPrePaidRequest {
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
    /// Sets `Period`, which is required.
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
}

request! {
    TransformToPrePaidRequest {
        "InstanceId" => instance_id: query,
        "Period" => period: query,
        "AutoPay" => auto_pay: query,
        "BusinessInfo" => business_info: query,
        "AutoRenew" => auto_renew: query,
        "CouponNo" => coupon_no: query,
    }
}

impl Operation for TransformToPrePaidRequest {
    type Response = TransformToPrePaidResponse;
    type Error = TransformToPrePaidError;
    const INFO: OperationInfo = super::operation("TransformToPrePaid")
        .required(&["InstanceId", "Period"]);
    const ERRORS: &'static [TransformToPrePaidError] = &[
        TransformToPrePaidError::MissingParameter,
        TransformToPrePaidError::InvalidParam,
        TransformToPrePaidError::ResourceNotAvailable2,
        TransformToPrePaidError::InsufficientBalance,
        TransformToPrePaidError::AlreadyPrePaid,
        TransformToPrePaidError::RealNameAuthenticationError,
    ];
}

/// Response to [`TransformToPrePaidRequest`].
#[non_exhaustive]
pub struct TransformToPrePaidResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2F42BB4E-461F-5B55-A37C-53B1141C****`.
    pub request_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `21022019252****`.
    pub order_id: Option<String>,
}

response! {
    TransformToPrePaidResponse {
        "RequestId" => request_id: value,
        "OrderId" => order_id: value,
    }
}

/// Errors that the documentation of [`TransformToPrePaidRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`ResourceNotAvailable2`](super::DocumentedError::ResourceNotAvailable2)
/// - [`InsufficientBalance`](super::DocumentedError::InsufficientBalance)
/// - [`AlreadyPrePaid`](super::DocumentedError::AlreadyPrePaid)
/// - [`RealNameAuthenticationError`](super::DocumentedError::RealNameAuthenticationError)
pub type TransformToPrePaidError = super::DocumentedError;
