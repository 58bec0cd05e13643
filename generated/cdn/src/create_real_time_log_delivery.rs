// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateRealTimeLogDelivery`, from `cdn/CreateRealTimeLogDelivery.md`.

use alicloud_runtime::codegen::*;

/// Sets up the delivery of real-time logs of domain names to a Logstore of Simple Log Service.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::CreateRealTimeLogDeliveryRequest::new()
///     .domain("xxx.com")
///     .logstore("test")
///     .project("test")
///     .region("test");
/// let reply = client.create_real_time_log_delivery(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateRealTimeLogDeliveryRequest {
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `example.com`.
    pub domain: Option<String>,
    /// **Required.** Store within the Log Service project that real-time logs are written to.
    /// Example: `Logstore`.
    pub logstore: Option<String>,
    /// **Required.** Log Service project that real-time logs are delivered to. Example: `test`.
    pub project: Option<String>,
    /// **Required.** Region of the Log Service project for real-time logs, or the region that the call
    /// is made in. Example: `cn-shanghai`.
    pub region: Option<String>,
}

impl CreateRealTimeLogDeliveryRequest {
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
    CreateRealTimeLogDeliveryRequest {
        "Domain" => domain: query,
        "Logstore" => logstore: query,
        "Project" => project: query,
        "Region" => region: query,
    }
}

impl Operation for CreateRealTimeLogDeliveryRequest {
    type Response = CreateRealTimeLogDeliveryResponse;
    type Error = CreateRealTimeLogDeliveryError;
    const INFO: OperationInfo = super::operation("CreateRealTimeLogDelivery")
        .method("GET")
        .required(&["Domain", "Logstore", "Project", "Region"]);
    const ERRORS: &'static [CreateRealTimeLogDeliveryError] = &[
        CreateRealTimeLogDeliveryError::Unauthorized,
        CreateRealTimeLogDeliveryError::LogstoreNotExist,
        CreateRealTimeLogDeliveryError::InvalidDomainNotFound,
    ];
}

/// Response to [`CreateRealTimeLogDeliveryRequest`].
pub type CreateRealTimeLogDeliveryResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CreateRealTimeLogDeliveryRequest`] names.
///
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
/// - [`LogstoreNotExist`](super::DocumentedError::LogstoreNotExist)
/// - [`InvalidDomainNotFound`](super::DocumentedError::InvalidDomainNotFound)
pub type CreateRealTimeLogDeliveryError = super::DocumentedError;
