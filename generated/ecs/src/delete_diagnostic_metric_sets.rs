// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDiagnosticMetricSets`, from `ecs/DeleteDiagnosticMetricSets.md`.

use alicloud_runtime::codegen::*;

/// Deletes one or several sets of diagnostic metrics.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DeleteDiagnosticMetricSetsRequest::new()
///     .metric_set_ids(["..."]);
/// let reply = client.delete_diagnostic_metric_sets(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDiagnosticMetricSetsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Sets of diagnostic metrics to delete, by their IDs. Items: at most 10.
    pub metric_set_ids: Vec<String>,
}

impl DeleteDiagnosticMetricSetsRequest {
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
    /// Sets `MetricSetIds`, which is required.
    pub fn metric_set_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.metric_set_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteDiagnosticMetricSetsRequest {
        "RegionId" => region_id: query,
        "MetricSetIds" => metric_set_ids: query,
    }
}

impl Operation for DeleteDiagnosticMetricSetsRequest {
    type Response = DeleteDiagnosticMetricSetsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteDiagnosticMetricSets")
        .required(&["RegionId", "MetricSetIds"])
        .region("RegionId");
}

/// Response to [`DeleteDiagnosticMetricSetsRequest`].
pub type DeleteDiagnosticMetricSetsResponse = alicloud_runtime::EmptyResponse;
