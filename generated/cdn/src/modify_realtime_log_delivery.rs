// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyRealtimeLogDelivery`, from `cdn/ModifyRealtimeLogDelivery.md`.

use alicloud_runtime::codegen::*;

/// Changes where the real-time logs of a domain name go; each can go to one Logstore only.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::ModifyRealtimeLogDeliveryRequest::new()
///     .domain("xxx.com")
///     .project("testProject")
///     .logstore("TestLog")
///     .region("cn-hangzhou.log.aliyuncs.com");
/// let reply = client.modify_realtime_log_delivery(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyRealtimeLogDeliveryRequest {
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `example.com`.
    pub domain: Option<String>,
    /// **Required.** Log Service project that real-time logs are delivered to. Example: `testProject`.
    pub project: Option<String>,
    /// **Required.** Store within the Log Service project that real-time logs are written to.
    /// Example: `TestLog`.
    pub logstore: Option<String>,
    /// **Required.** Region of the Log Service project for real-time logs, or the region that the call
    /// is made in. Example: `ch-shanghai`.
    pub region: Option<String>,
}

impl ModifyRealtimeLogDeliveryRequest {
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
    /// Sets `Project`, which is required.
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
        self
    }
    /// Sets `Logstore`, which is required.
    pub fn logstore(mut self, value: impl Into<String>) -> Self {
        self.logstore = Some(value.into());
        self
    }
    /// Sets `Region`, which is required.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
}

request! {
    ModifyRealtimeLogDeliveryRequest {
        "Domain" => domain: query,
        "Project" => project: query,
        "Logstore" => logstore: query,
        "Region" => region: query,
    }
}

impl Operation for ModifyRealtimeLogDeliveryRequest {
    type Response = ModifyRealtimeLogDeliveryResponse;
    type Error = ModifyRealtimeLogDeliveryError;
    const INFO: OperationInfo = super::operation("ModifyRealtimeLogDelivery")
        .method("GET")
        .required(&["Domain", "Project", "Logstore", "Region"]);
    const ERRORS: &'static [ModifyRealtimeLogDeliveryError] = &[
        ModifyRealtimeLogDeliveryError::InvalidParameter2,
        ModifyRealtimeLogDeliveryError::InternalException,
        ModifyRealtimeLogDeliveryError::InvalidDomainNotFound,
        ModifyRealtimeLogDeliveryError::LogstoreNotExist,
        ModifyRealtimeLogDeliveryError::InternalServerError,
        ModifyRealtimeLogDeliveryError::Unauthorized,
        ModifyRealtimeLogDeliveryError::DomainNotFound,
    ];
}

/// Response to [`ModifyRealtimeLogDeliveryRequest`].
pub type ModifyRealtimeLogDeliveryResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyRealtimeLogDeliveryRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InternalException`](super::DocumentedError::InternalException)
/// - [`InvalidDomainNotFound`](super::DocumentedError::InvalidDomainNotFound), here with HTTP status 400
/// - [`LogstoreNotExist`](super::DocumentedError::LogstoreNotExist)
/// - [`InternalServerError`](super::DocumentedError::InternalServerError)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
/// - [`DomainNotFound`](super::DocumentedError::DomainNotFound)
pub type ModifyRealtimeLogDeliveryError = super::DocumentedError;
