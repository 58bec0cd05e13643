// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeletePrometheusView`, from `cms_2024_03_30/DeletePrometheusView.md`.

use alicloud_runtime::codegen::*;

/// Deletes a Prometheus view; the instances it joined stay.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::DeletePrometheusViewRequest::new()
///     .prometheus_view_id("rw-xxxxxx");
/// let reply = client.delete_prometheus_view(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeletePrometheusViewRequest {
    /// **Required.** ID of the prometheus view that the call is about. Example: `rw-xxxxxx`.
    pub prometheus_view_id: Option<String>,
}

impl DeletePrometheusViewRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `prometheusViewId`, which is required.
    pub fn prometheus_view_id(mut self, value: impl Into<String>) -> Self {
        self.prometheus_view_id = Some(value.into());
        self
    }
}

request! {
    DeletePrometheusViewRequest {
        "prometheusViewId" => prometheus_view_id: path,
    }
}

impl Operation for DeletePrometheusViewRequest {
    type Response = DeletePrometheusViewResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeletePrometheusView")
        .roa("DELETE", "/prometheus-views/{prometheusViewId}")
        .required(&["prometheusViewId"]);
}

/// Response to [`DeletePrometheusViewRequest`].
#[non_exhaustive]
pub struct DeletePrometheusViewResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0CEC5375-C554-562B-A65F-9A629907C1F0`.
    pub request_id: Option<String>,
}

response! {
    DeletePrometheusViewResponse {
        "requestId" => request_id: value,
    }
}
