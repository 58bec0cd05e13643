// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveDomainRealtimeLogDelivery`, from `live/DescribeLiveDomainRealtimeLogDelivery.md`.

use alicloud_runtime::codegen::*;

/// Returns the status and the target Logstore of a domain's real-time log delivery.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveDomainRealtimeLogDeliveryRequest::new()
///     .domain_name("...");
/// let reply = client.describe_live_domain_realtime_log_delivery(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveDomainRealtimeLogDeliveryRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
}

impl DescribeLiveDomainRealtimeLogDeliveryRequest {
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
    DescribeLiveDomainRealtimeLogDeliveryRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
    }
}

impl Operation for DescribeLiveDomainRealtimeLogDeliveryRequest {
    type Response = DescribeLiveDomainRealtimeLogDeliveryResponse;
    type Error = DescribeLiveDomainRealtimeLogDeliveryError;
    const INFO: OperationInfo = super::operation("DescribeLiveDomainRealtimeLogDelivery")
        .method("GET")
        .required(&["DomainName"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLiveDomainRealtimeLogDeliveryError] = &[
        DescribeLiveDomainRealtimeLogDeliveryError::Unauthorized,
        DescribeLiveDomainRealtimeLogDeliveryError::DomainNotFound,
    ];
}

/// Response to [`DescribeLiveDomainRealtimeLogDeliveryRequest`].
#[non_exhaustive]
pub struct DescribeLiveDomainRealtimeLogDeliveryResponse {
    /// State of what the entry describes, which decides what can be done with it. Example: `online`.
    pub status: Option<String>,
    /// Logstore of Log Service that has the records. Example: `logstore_example`.
    pub logstore: Option<String>,
    /// Project that the item belongs to. Example: `project_example`.
    pub project: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2F8F3852-912F-42AC-80EB-F1CF4284DE93`.
    pub request_id: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn-shanghai`.
    pub region: Option<String>,
}

response! {
    DescribeLiveDomainRealtimeLogDeliveryResponse {
        "Status" => status: value,
        "Logstore" => logstore: value,
        "Project" => project: value,
        "RequestId" => request_id: value,
        "Region" => region: value,
    }
}

/// Errors that the documentation of [`DescribeLiveDomainRealtimeLogDeliveryRequest`] names.
///
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
/// - [`DomainNotFound`](super::DocumentedError::DomainNotFound)
pub type DescribeLiveDomainRealtimeLogDeliveryError = super::DocumentedError;
