// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeletePrometheusIntegration`, from `arms/DeletePrometheusIntegration.md`.

use alicloud_runtime::codegen::*;

/// Removes an exporter from a Prometheus instance of the container service or ECS kind.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::DeletePrometheusIntegrationRequest::new()
///     .region_id("cn-hangzhou")
///     .cluster_id("cc7a37ee31aea4ed1a059eff8034b****")
///     .integration_type("text");
/// let reply = client.delete_prometheus_integration(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DeletePrometheusIntegrationRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    /// Example: `cc7a37ee31aea4ed1a059eff8034b****`.
    pub cluster_id: Option<String>,
    /// **Required.** Which kind of integration it is or is to be. Example: `text`.
    pub integration_type: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it. Example: `2875`.
    pub instance_id: Option<i64>,
}

impl DeletePrometheusIntegrationRequest {
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
    /// Sets `InstanceId`.
    #[inline]
    pub fn instance_id(mut self, value: i64) -> Self {
        self.instance_id = Some(value);
        self
    }
}

request! {
    DeletePrometheusIntegrationRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "IntegrationType" => integration_type: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DeletePrometheusIntegrationRequest {
    type Response = DeletePrometheusIntegrationResponse;
    type Error = DeletePrometheusIntegrationError;
    const INFO: OperationInfo = super::operation("DeletePrometheusIntegration")
        .required(&["RegionId", "ClusterId", "IntegrationType"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [DeletePrometheusIntegrationError] = &[
        DeletePrometheusIntegrationError::IdempotentParameterMismatch,
    ];
}

/// Response to [`DeletePrometheusIntegrationRequest`].
#[non_exhaustive]
pub struct DeletePrometheusIntegrationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `19F54318-CC92-5567-BF66-CB029EC44C84`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `success`.
    pub data: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `message`.
    pub message: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
}

response! {
    DeletePrometheusIntegrationResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Message" => message: value,
        "Code" => code: value,
    }
}

/// Errors that the documentation of [`DeletePrometheusIntegrationRequest`] names.
///
/// - [`IdempotentParameterMismatch`](super::DocumentedError::IdempotentParameterMismatch)
pub type DeletePrometheusIntegrationError = super::DocumentedError;
