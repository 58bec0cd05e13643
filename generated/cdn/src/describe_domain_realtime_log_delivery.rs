// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainRealtimeLogDelivery`, from `cdn/DescribeDomainRealtimeLogDelivery.md`.

use alicloud_runtime::codegen::*;

/// Returns where the real-time logs of a domain name are delivered.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeDomainRealtimeLogDeliveryRequest::new()
///     .domain("xxx.com");
/// let reply = client.describe_domain_realtime_log_delivery(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainRealtimeLogDeliveryRequest {
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `example.com`.
    pub domain: Option<String>,
}

impl DescribeDomainRealtimeLogDeliveryRequest {
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
}

request! {
    DescribeDomainRealtimeLogDeliveryRequest {
        "Domain" => domain: query,
    }
}

impl Operation for DescribeDomainRealtimeLogDeliveryRequest {
    type Response = DescribeDomainRealtimeLogDeliveryResponse;
    type Error = DescribeDomainRealtimeLogDeliveryError;
    const INFO: OperationInfo = super::operation("DescribeDomainRealtimeLogDelivery")
        .method("GET")
        .required(&["Domain"])
        .read_only();
    const ERRORS: &'static [DescribeDomainRealtimeLogDeliveryError] = &[
        DescribeDomainRealtimeLogDeliveryError::DomainNotFound,
        DescribeDomainRealtimeLogDeliveryError::Unauthorized,
        DescribeDomainRealtimeLogDeliveryError::InvalidParameter2,
        DescribeDomainRealtimeLogDeliveryError::InternalServerError,
    ];
}

/// Response to [`DescribeDomainRealtimeLogDeliveryRequest`].
#[non_exhaustive]
pub struct DescribeDomainRealtimeLogDeliveryResponse {
    /// Store within the Log Service project that real-time logs are written to. Example: `test`.
    pub logstore: Option<String>,
    /// Log Service project that real-time logs are delivered to. Example: `test`.
    pub project: Option<String>,
    /// Region that the entry stands for, or where real-time logs are delivered to.
    /// Example: `cn-shanghai`.
    pub region: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2F8F3852-912F-42AC-80EB-F1CF4284DE93`.
    pub request_id: Option<String>,
    /// Whether real-time logs are being delivered for the domain name. Example: `online`.
    pub status: Option<String>,
}

response! {
    DescribeDomainRealtimeLogDeliveryResponse {
        "Logstore" => logstore: value,
        "Project" => project: value,
        "Region" => region: value,
        "RequestId" => request_id: value,
        "Status" => status: value,
    }
}

/// Errors that the documentation of [`DescribeDomainRealtimeLogDeliveryRequest`] names.
///
/// - [`DomainNotFound`](super::DocumentedError::DomainNotFound)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InternalServerError`](super::DocumentedError::InternalServerError)
pub type DescribeDomainRealtimeLogDeliveryError = super::DocumentedError;
