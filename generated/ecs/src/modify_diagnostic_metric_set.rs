// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDiagnosticMetricSet`, from `ecs/ModifyDiagnosticMetricSet.md`.

use alicloud_runtime::codegen::*;

/// Changes name, description or metrics of a diagnostic metric set.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyDiagnosticMetricSetRequest::new()
///     .metric_set_id("...");
/// let reply = client.modify_diagnostic_metric_set(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDiagnosticMetricSetRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Set of diagnostic metrics, by its ID.
    pub metric_set_id: Option<String>,
    /// Diagnostic metrics that the set consists of. Items: at most 100.
    pub metric_ids: Vec<String>,
    /// What kind of resource `ResourceId` names.
    pub resource_type: Option<String>,
    /// Name by which people tell the set of diagnostic metrics from others. Length: at most 128.
    pub metric_set_name: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect. Length: at most 255.
    pub description: Option<String>,
}

impl ModifyDiagnosticMetricSetRequest {
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
    /// Sets `MetricSetId`, which is required.
    pub fn metric_set_id(mut self, value: impl Into<String>) -> Self {
        self.metric_set_id = Some(value.into());
        self
    }
    /// Sets `MetricIds`.
    pub fn metric_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.metric_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `MetricSetName`.
    pub fn metric_set_name(mut self, value: impl Into<String>) -> Self {
        self.metric_set_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    ModifyDiagnosticMetricSetRequest {
        "RegionId" => region_id: query,
        "MetricSetId" => metric_set_id: query,
        "MetricIds" => metric_ids: query,
        "ResourceType" => resource_type: query,
        "MetricSetName" => metric_set_name: query,
        "Description" => description: query,
    }
}

impl Operation for ModifyDiagnosticMetricSetRequest {
    type Response = ModifyDiagnosticMetricSetResponse;
    type Error = ModifyDiagnosticMetricSetError;
    const INFO: OperationInfo = super::operation("ModifyDiagnosticMetricSet")
        .required(&["RegionId", "MetricSetId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyDiagnosticMetricSetError] = &[
        ModifyDiagnosticMetricSetError::InvalidParameterMetricSetId,
        ModifyDiagnosticMetricSetError::InvalidParameterMetricIds,
    ];
}

/// Response to [`ModifyDiagnosticMetricSetRequest`].
pub type ModifyDiagnosticMetricSetResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDiagnosticMetricSetRequest`] names.
///
/// - [`InvalidParameterMetricSetId`](super::DocumentedError::InvalidParameterMetricSetId)
/// - [`InvalidParameterMetricIds`](super::DocumentedError::InvalidParameterMetricIds)
pub type ModifyDiagnosticMetricSetError = super::DocumentedError;
