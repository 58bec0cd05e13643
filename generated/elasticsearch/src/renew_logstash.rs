// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RenewLogstash`, from `elasticsearch/RenewLogstash.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PricingCycle};

/// Renews a Logstash instance for a number of months or years.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::RenewLogstashRequest::new()
///     .instance_id("ls-cn-n6w1o5jq****")
///     .duration(1)
///     .pricing_cycle("Year");
/// let reply = client.renew_logstash(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RenewLogstashRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ls-cn-n6w1o5jq****`.
    pub instance_id: Option<String>,
    /// Token for the client; pass it on without reading anything into it.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// **Required.** How long the subscription lasts. Example: `1`.
    pub duration: Option<i32>,
    /// **Required.** Unit in which the length of the subscription is counted. Example: `Year`.
    pub pricing_cycle: Option<Open<PricingCycle>>,
    /// Body of the call.
    pub body: Option<String>,
}

impl RenewLogstashRequest {
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
    /// Sets `clientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `duration`, which is required.
    #[inline]
    pub fn duration(mut self, value: i32) -> Self {
        self.duration = Some(value);
        self
    }
    /// Sets `pricingCycle`, which is required.
    pub fn pricing_cycle(mut self, value: impl Into<Open<PricingCycle>>) -> Self {
        self.pricing_cycle = Some(value.into());
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    RenewLogstashRequest {
        "InstanceId" => instance_id: path,
        "clientToken" => client_token: query,
        "duration" => duration: body,
        "pricingCycle" => pricing_cycle: body,
        "body" => body: body,
    }
}

impl Operation for RenewLogstashRequest {
    type Response = RenewLogstashResponse;
    type Error = RenewLogstashError;
    const INFO: OperationInfo = super::operation("RenewLogstash")
        .roa("POST", "/openapi/logstashes/{InstanceId}/actions/renew")
        .required(&["InstanceId", "duration", "pricingCycle"])
        .idempotency_token("clientToken");
    const ERRORS: &'static [RenewLogstashError] = &[
        RenewLogstashError::InstanceNotFound,
        RenewLogstashError::InstanceActivating,
    ];
}

/// Response to [`RenewLogstashRequest`].
#[non_exhaustive]
pub struct RenewLogstashResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F99407AB-2FA9-489E-A259-40CF6DC****`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    RenewLogstashResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Errors that the documentation of [`RenewLogstashRequest`] names.
///
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
/// - [`InstanceActivating`](super::DocumentedError::InstanceActivating)
pub type RenewLogstashError = super::DocumentedError;
