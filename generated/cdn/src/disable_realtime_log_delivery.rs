// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableRealtimeLogDelivery`, from `cdn/DisableRealtimeLogDelivery.md`.

use alicloud_runtime::codegen::*;

/// Pauses the delivery of real-time logs for domain names.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DisableRealtimeLogDeliveryRequest::new()
///     .domain("xxx.com");
/// let reply = client.disable_realtime_log_delivery(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableRealtimeLogDeliveryRequest {
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `example.com`.
    pub domain: Option<String>,
    /// Log Service project that real-time logs are delivered to. Example: `ProjectName`.
    pub project: Option<String>,
    /// Store within the Log Service project that real-time logs are written to.
    /// Example: `LogstoreName`.
    pub logstore: Option<String>,
    /// Region of the Log Service project for real-time logs, or the region that the call is made in.
    /// Example: `cn-shanghai`.
    pub region: Option<String>,
}

impl DisableRealtimeLogDeliveryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Domain`, which is required.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `Project`.
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
        self
    }
    /// Sets `Logstore`.
    pub fn logstore(mut self, value: impl Into<String>) -> Self {
        self.logstore = Some(value.into());
        self
    }
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
}

request! {
    DisableRealtimeLogDeliveryRequest {
        "Domain" => domain: query,
        "Project" => project: query,
        "Logstore" => logstore: query,
        "Region" => region: query,
    }
}

impl Operation for DisableRealtimeLogDeliveryRequest {
    type Response = DisableRealtimeLogDeliveryResponse;
    type Error = DisableRealtimeLogDeliveryError;
    const INFO: OperationInfo = super::operation("DisableRealtimeLogDelivery")
        .method("GET")
        .required(&["Domain"]);
    const ERRORS: &'static [DisableRealtimeLogDeliveryError] = &[
        DisableRealtimeLogDeliveryError::Unauthorized,
        DisableRealtimeLogDeliveryError::DomainNotFound,
    ];
}

/// Response to [`DisableRealtimeLogDeliveryRequest`].
pub type DisableRealtimeLogDeliveryResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DisableRealtimeLogDeliveryRequest`] names.
///
/// - [`Unauthorized`](super::DocumentedError::Unauthorized), here with HTTP status 403
/// - [`DomainNotFound`](super::DocumentedError::DomainNotFound)
pub type DisableRealtimeLogDeliveryError = super::DocumentedError;
