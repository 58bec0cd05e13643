// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteRealtimeLogDelivery`, from `cdn/DeleteRealtimeLogDelivery.md`.

use alicloud_runtime::codegen::*;

/// Ends the delivery of real-time logs for domain names.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DeleteRealtimeLogDeliveryRequest::new()
///     .domain("example.com")
///     .logstore("LogstoreName")
///     .project("ProjectName")
///     .region("cn-shanghai");
/// let reply = client.delete_realtime_log_delivery(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteRealtimeLogDeliveryRequest {
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `example.com`.
    pub domain: Option<String>,
    /// **Required.** Store within the Log Service project that real-time logs are written to.
    /// Example: `LogstoreName`.
    pub logstore: Option<String>,
    /// **Required.** Log Service project that real-time logs are delivered to. Example: `ProjectName`.
    pub project: Option<String>,
    /// **Required.** Region of the Log Service project for real-time logs, or the region that the call
    /// is made in. Example: `cn-shanghai`.
    pub region: Option<String>,
}

impl DeleteRealtimeLogDeliveryRequest {
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
    /// Sets `Logstore`, which is required.
    pub fn logstore(mut self, value: impl Into<String>) -> Self {
        self.logstore = Some(value.into());
        self
    }
    /// Sets `Project`, which is required.
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
        self
    }
    /// Sets `Region`, which is required.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
}

request! {
    DeleteRealtimeLogDeliveryRequest {
        "Domain" => domain: query,
        "Logstore" => logstore: query,
        "Project" => project: query,
        "Region" => region: query,
    }
}

impl Operation for DeleteRealtimeLogDeliveryRequest {
    type Response = DeleteRealtimeLogDeliveryResponse;
    type Error = DeleteRealtimeLogDeliveryError;
    const INFO: OperationInfo = super::operation("DeleteRealtimeLogDelivery")
        .method("GET")
        .required(&["Domain", "Logstore", "Project", "Region"]);
    const ERRORS: &'static [DeleteRealtimeLogDeliveryError] = &[
        DeleteRealtimeLogDeliveryError::Unauthorized,
        DeleteRealtimeLogDeliveryError::LogstoreNotExist,
        DeleteRealtimeLogDeliveryError::InvalidParameter2,
        DeleteRealtimeLogDeliveryError::InvalidDomainNotFound,
        DeleteRealtimeLogDeliveryError::InternalServerError,
    ];
}

/// Response to [`DeleteRealtimeLogDeliveryRequest`].
pub type DeleteRealtimeLogDeliveryResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteRealtimeLogDeliveryRequest`] names.
///
/// - [`Unauthorized`](super::DocumentedError::Unauthorized), here with HTTP status 403
/// - [`LogstoreNotExist`](super::DocumentedError::LogstoreNotExist)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InvalidDomainNotFound`](super::DocumentedError::InvalidDomainNotFound), here with HTTP status 400
/// - [`InternalServerError`](super::DocumentedError::InternalServerError)
pub type DeleteRealtimeLogDeliveryError = super::DocumentedError;
