// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddPrometheusIntegration`, from `arms/AddPrometheusIntegration.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PrometheusIntegrationData};

/// Adds an exporter from the integration center to a Prometheus instance for ACK or ECS.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::AddPrometheusIntegrationRequest::new()
///     .region_id("cn-hangzhou")
///     .cluster_id("cc7a37ee31aea4ed1a059eff8034b****")
///     .integration_type("text")
///     .param("text");
/// let reply = client.add_prometheus_integration(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct AddPrometheusIntegrationRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    /// Example: `cc7a37ee31aea4ed1a059eff8034b****`.
    pub cluster_id: Option<String>,
    /// **Required.** Which kind of integration it is or is to be. Example: `text`.
    pub integration_type: Option<String>,
    /// **Required.** Parameter or parameters, in the notation that the operation defines.
    /// Example: `text`.
    pub param: Option<String>,
}

impl AddPrometheusIntegrationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `IntegrationType`, which is required.
    pub fn integration_type(mut self, value: impl Into<String>) -> Self {
        self.integration_type = Some(value.into());
        self
    }
    /// Sets `Param`, which is required.
    pub fn param(mut self, value: impl Into<String>) -> Self {
        self.param = Some(value.into());
        self
    }
}

request! {
    AddPrometheusIntegrationRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "IntegrationType" => integration_type: query,
        "Param" => param: query,
    }
}

impl Operation for AddPrometheusIntegrationRequest {
    type Response = AddPrometheusIntegrationResponse;
    type Error = AddPrometheusIntegrationError;
    const INFO: OperationInfo = super::operation("AddPrometheusIntegration")
        .required(&["RegionId", "ClusterId", "IntegrationType", "Param"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [AddPrometheusIntegrationError] = &[
        AddPrometheusIntegrationError::IdempotentParameterMismatch,
    ];
}

/// Response to [`AddPrometheusIntegrationRequest`].
#[non_exhaustive]
pub struct AddPrometheusIntegrationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3703B98C-335E-5BA7-972E-F90E9E768A85`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<PrometheusIntegrationData>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `message`.
    pub message: Option<String>,
}

response! {
    AddPrometheusIntegrationResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}

/// Errors that the documentation of [`AddPrometheusIntegrationRequest`] names.
///
/// - [`IdempotentParameterMismatch`](super::DocumentedError::IdempotentParameterMismatch)
pub type AddPrometheusIntegrationError = super::DocumentedError;
