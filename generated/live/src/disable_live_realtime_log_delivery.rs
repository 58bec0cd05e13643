// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableLiveRealtimeLogDelivery`, from `live/DisableLiveRealtimeLogDelivery.md`.

use alicloud_runtime::codegen::*;

/// Pauses real-time log delivery for domains; the configuration stays.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DisableLiveRealtimeLogDeliveryRequest::new()
///     .domain_name("...");
/// let reply = client.disable_live_realtime_log_delivery(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableLiveRealtimeLogDeliveryRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
}

impl DisableLiveRealtimeLogDeliveryRequest {
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
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
}

request! {
    DisableLiveRealtimeLogDeliveryRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
    }
}

impl Operation for DisableLiveRealtimeLogDeliveryRequest {
    type Response = DisableLiveRealtimeLogDeliveryResponse;
    type Error = DisableLiveRealtimeLogDeliveryError;
    const INFO: OperationInfo = super::operation("DisableLiveRealtimeLogDelivery")
        .method("GET")
        .required(&["DomainName"])
        .region("RegionId");
    const ERRORS: &'static [DisableLiveRealtimeLogDeliveryError] = &[
        DisableLiveRealtimeLogDeliveryError::Unauthorized,
        DisableLiveRealtimeLogDeliveryError::DomainNotFound,
    ];
}

/// Response to [`DisableLiveRealtimeLogDeliveryRequest`].
pub type DisableLiveRealtimeLogDeliveryResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DisableLiveRealtimeLogDeliveryRequest`] names.
///
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
/// - [`DomainNotFound`](super::DocumentedError::DomainNotFound)
pub type DisableLiveRealtimeLogDeliveryError = super::DocumentedError;
