// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeletePrometheusInstance`, from `cms_2024_03_30/DeletePrometheusInstance.md`.

use alicloud_runtime::codegen::*;

/// Deletes a Prometheus instance with its metrics.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::DeletePrometheusInstanceRequest::new()
///     .prometheus_instance_id("rw-abc123");
/// let reply = client.delete_prometheus_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeletePrometheusInstanceRequest {
    /// **Required.** ID of the prometheus instance that the call is about. Example: `rw-abc123`.
    pub prometheus_instance_id: Option<String>,
}

impl DeletePrometheusInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `prometheusInstanceId`, which is required.
    pub fn prometheus_instance_id(mut self, value: impl Into<String>) -> Self {
        self.prometheus_instance_id = Some(value.into());
        self
    }
}

request! {
    DeletePrometheusInstanceRequest {
        "prometheusInstanceId" => prometheus_instance_id: path,
    }
}

impl Operation for DeletePrometheusInstanceRequest {
    type Response = DeletePrometheusInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeletePrometheusInstance")
        .roa("DELETE", "/prometheus-instances/{prometheusInstanceId}")
        .required(&["prometheusInstanceId"]);
}

/// Response to [`DeletePrometheusInstanceRequest`].
#[non_exhaustive]
pub struct DeletePrometheusInstanceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8FDE2569-626B-5176-9844-28877A*****`.
    pub request_id: Option<String>,
}

response! {
    DeletePrometheusInstanceResponse {
        "requestId" => request_id: value,
    }
}
