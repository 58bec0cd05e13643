// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RenewInstance`, from `elasticsearch/RenewInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PricingCycle};

/// Renews a subscription Elasticsearch instance for a number of months or years.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::RenewInstanceRequest::new()
///     .instance_id("es-cn-n6w1o1x0w001c****")
///     .duration(1)
///     .pricing_cycle("Year");
/// let reply = client.renew_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RenewInstanceRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-n6w1o1x0w001c****`.
    pub instance_id: Option<String>,
    /// Token for the client; pass it on without reading anything into it.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B350****`.
    pub client_token: Option<String>,
    /// **Required.** How long the subscription lasts. Example: `1`.
    pub duration: Option<i32>,
    /// **Required.** Unit in which the length of the subscription is counted. Example: `Year`.
    pub pricing_cycle: Option<Open<PricingCycle>>,
    /// Body of the call.
    pub body: Option<String>,
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
    RenewInstanceRequest {
        "InstanceId" => instance_id: path,
        "clientToken" => client_token: query,
        "duration" => duration: body,
        "pricingCycle" => pricing_cycle: body,
        "body" => body: body,
    }
}

impl Operation for RenewInstanceRequest {
    type Response = RenewInstanceResponse;
    type Error = RenewInstanceError;
    const INFO: OperationInfo = super::operation("RenewInstance")
        .roa("POST", "/openapi/instances/{InstanceId}/actions/renew")
        .required(&["InstanceId", "duration", "pricingCycle"])
        .idempotency_token("clientToken");
    const ERRORS: &'static [RenewInstanceError] = &[
        RenewInstanceError::InstanceNotFound,
        RenewInstanceError::InstanceActivating,
    ];
}

/// Response to [`RenewInstanceRequest`].
#[non_exhaustive]
pub struct RenewInstanceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F99407AB-2FA9-489E-A259-40CF6DCC****`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    RenewInstanceResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Errors that the documentation of [`RenewInstanceRequest`] names.
///
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
/// - [`InstanceActivating`](super::DocumentedError::InstanceActivating)
pub type RenewInstanceError = super::DocumentedError;
