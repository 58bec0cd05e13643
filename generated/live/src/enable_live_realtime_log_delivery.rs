// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableLiveRealtimeLogDelivery`, from `live/EnableLiveRealtimeLogDelivery.md`.

use alicloud_runtime::codegen::*;

/// Switches on the real-time log delivery of domains.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::EnableLiveRealtimeLogDeliveryRequest::new()
///     .domain_name("...");
/// let reply = client.enable_live_realtime_log_delivery(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableLiveRealtimeLogDeliveryRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
}

impl EnableLiveRealtimeLogDeliveryRequest {
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
    EnableLiveRealtimeLogDeliveryRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
    }
}

impl Operation for EnableLiveRealtimeLogDeliveryRequest {
    type Response = EnableLiveRealtimeLogDeliveryResponse;
    type Error = EnableLiveRealtimeLogDeliveryError;
    const INFO: OperationInfo = super::operation("EnableLiveRealtimeLogDelivery")
        .method("GET")
        .required(&["DomainName"])
        .region("RegionId");
    const ERRORS: &'static [EnableLiveRealtimeLogDeliveryError] = &[
        EnableLiveRealtimeLogDeliveryError::Unauthorized,
        EnableLiveRealtimeLogDeliveryError::DomainNotFound,
    ];
}

/// Response to [`EnableLiveRealtimeLogDeliveryRequest`].
pub type EnableLiveRealtimeLogDeliveryResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`EnableLiveRealtimeLogDeliveryRequest`] names.
///
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
/// - [`DomainNotFound`](super::DocumentedError::DomainNotFound)
pub type EnableLiveRealtimeLogDeliveryError = super::DocumentedError;
