// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TransformToPrePaid`, from `r-kvstore/TransformToPrePaid.md`.

use alicloud_runtime::codegen::*;

/// Switches a pay-as-you-go instance to subscription billing for the period ordered.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::TransformToPrePaidRequest::new()
///     .instance_id("r-bp1xxxxxxxxxxxxx")
///     .period(12);
/// let reply = client.transform_to_pre_paid(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TransformToPrePaidRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it. Example: `r-bp1xxxxxxxxxxxxx`.
    pub instance_id: Option<String>,
    /// **Required.** How long the subscription is to run; needed when the billing is by subscription.
    /// Unit: `months`. Example: `12`.
    pub period: Option<i64>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    /// Default: `false`. Example: `true`.
    pub auto_pay: Option<bool>,
    /// Whether the subscription is extended by itself before it runs out.
    pub auto_renew: Option<String>,
    /// How many months each automatic renewal adds.
    pub auto_renew_period: Option<i64>,
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
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
    TransformToPrePaidRequest {
        "InstanceId" => instance_id: query,
        "Period" => period: query,
        "RegionId" => region_id: query,
        "AutoPay" => auto_pay: query,
        "AutoRenew" => auto_renew: query,
        "AutoRenewPeriod" => auto_renew_period: query,
    }
}

impl Operation for TransformToPrePaidRequest {
    type Response = TransformToPrePaidResponse;
    type Error = TransformToPrePaidError;
    const INFO: OperationInfo = super::operation("TransformToPrePaid")
        .required(&["InstanceId", "Period"])
        .region("RegionId");
    const ERRORS: &'static [TransformToPrePaidError] = &[
        TransformToPrePaidError::MissingParameter,
        TransformToPrePaidError::InvalidParam,
        TransformToPrePaidError::AlreadyPrePaid,
        TransformToPrePaidError::ResourceNotAvailable,
        TransformToPrePaidError::InsufficientBalance,
        TransformToPrePaidError::RealNameAuthenticationError,
        TransformToPrePaidError::OrderLatestOrderIsHanding,
    ];
}

/// Response to [`TransformToPrePaidRequest`].
#[non_exhaustive]
pub struct TransformToPrePaidResponse {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2019-01-18T16:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// Number of the order, for looking it up in the order system. Example: `111111111111111`.
    pub order_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `426F1356-B6EF-4DAD-A1C3-DE53B9DAF586`.
    pub request_id: Option<String>,
}

response! {
    TransformToPrePaidResponse {
        "EndTime" => end_time: value,
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`TransformToPrePaidRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`AlreadyPrePaid`](super::DocumentedError::AlreadyPrePaid)
/// - [`ResourceNotAvailable`](super::DocumentedError::ResourceNotAvailable)
/// - [`InsufficientBalance`](super::DocumentedError::InsufficientBalance)
/// - [`RealNameAuthenticationError`](super::DocumentedError::RealNameAuthenticationError)
/// - [`OrderLatestOrderIsHanding`](super::DocumentedError::OrderLatestOrderIsHanding)
pub type TransformToPrePaidError = super::DocumentedError;
