// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdatePrometheusIntegration`, from `arms/UpdatePrometheusIntegration.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PrometheusIntegrationData};

/// Changes the configuration of an integration center exporter on an instance for ACK or ECS.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::UpdatePrometheusIntegrationRequest::new()
///     .region_id("cn-hangzhou")
///     .cluster_id("cc7a37ee31aea4ed1a059eff8034b****")
///     .param("text")
///     .integration_type("text");
/// let reply = client.update_prometheus_integration(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct UpdatePrometheusIntegrationRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    /// Example: `cc7a37ee31aea4ed1a059eff8034b****`.
    pub cluster_id: Option<String>,
    /// **Required.** Parameter or parameters, in the notation that the operation defines.
    /// Example: `text`.
    pub param: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it. Example: `2893`.
    pub instance_id: Option<i64>,
    /// **Required.** Which kind of integration it is or is to be. Example: `text`.
    pub integration_type: Option<String>,
}

impl UpdatePrometheusIntegrationRequest {
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
    /// Sets `Param`, which is required.
    pub fn param(mut self, value: impl Into<String>) -> Self {
        self.param = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    #[inline]
    pub fn instance_id(mut self, value: i64) -> Self {
        self.instance_id = Some(value);
        self
    }
    /// Sets `IntegrationType`, which is required.
    pub fn integration_type(mut self, value: impl Into<String>) -> Self {
        self.integration_type = Some(value.into());
        self
    }
}

request! {
    UpdatePrometheusIntegrationRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "Param" => param: query,
        "InstanceId" => instance_id: query,
        "IntegrationType" => integration_type: query,
    }
}

impl Operation for UpdatePrometheusIntegrationRequest {
    type Response = UpdatePrometheusIntegrationResponse;
    type Error = UpdatePrometheusIntegrationError;
    const INFO: OperationInfo = super::operation("UpdatePrometheusIntegration")
        .required(&["RegionId", "ClusterId", "Param", "IntegrationType"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [UpdatePrometheusIntegrationError] = &[
        UpdatePrometheusIntegrationError::IdempotentParameterMismatch,
    ];
}

/// Response to [`UpdatePrometheusIntegrationRequest`].
#[non_exhaustive]
pub struct UpdatePrometheusIntegrationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2DB771C3-D1BB-5363-8A5F-ADB2AF2948DB`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<PrometheusIntegrationData>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
}

response! {
    UpdatePrometheusIntegrationResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Message" => message: value,
        "Code" => code: value,
    }
}

/// Errors that the documentation of [`UpdatePrometheusIntegrationRequest`] names.
///
/// - [`IdempotentParameterMismatch`](super::DocumentedError::IdempotentParameterMismatch)
pub type UpdatePrometheusIntegrationError = super::DocumentedError;
