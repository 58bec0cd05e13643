// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDiagnosticMetricSet`, from `ecs/CreateDiagnosticMetricSet.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResourceType};

/// Groups diagnostic metrics for a resource type into a set for use in reports.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::CreateDiagnosticMetricSetRequest::new()
///     .resource_type("...")
///     .metric_ids(["..."]);
/// let reply = client.create_diagnostic_metric_set(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDiagnosticMetricSetRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** What kind of resource `ResourceId` names. Here: `instance`, `account`.
    pub resource_type: Option<Open<ResourceType>>,
    /// Name by which people tell the set of diagnostic metrics from others. Length: at most 128.
    pub metric_set_name: Option<String>,
    /// **Required.** Diagnostic metrics that the set consists of. Items: at most 100.
    pub metric_ids: Vec<String>,
    /// Free-form note stored with the resource; it has no technical effect. Length: at most 255.
    pub description: Option<String>,
}

impl CreateDiagnosticMetricSetRequest {
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
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<Open<ResourceType>>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `MetricSetName`.
    pub fn metric_set_name(mut self, value: impl Into<String>) -> Self {
        self.metric_set_name = Some(value.into());
        self
    }
    /// Sets `MetricIds`, which is required.
    pub fn metric_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.metric_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    CreateDiagnosticMetricSetRequest {
        "RegionId" => region_id: query,
        "ResourceType" => resource_type: query,
        "MetricSetName" => metric_set_name: query,
        "MetricIds" => metric_ids: query,
        "Description" => description: query,
    }
}

impl Operation for CreateDiagnosticMetricSetRequest {
    type Response = CreateDiagnosticMetricSetResponse;
    type Error = CreateDiagnosticMetricSetError;
    const INFO: OperationInfo = super::operation("CreateDiagnosticMetricSet")
        .required(&["RegionId", "ResourceType", "MetricIds"])
        .region("RegionId");
    const ERRORS: &'static [CreateDiagnosticMetricSetError] = &[
        CreateDiagnosticMetricSetError::InvalidParameterMetricId,
    ];
}

/// Response to [`CreateDiagnosticMetricSetRequest`].
#[non_exhaustive]
pub struct CreateDiagnosticMetricSetResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE*****`.
    pub request_id: Option<String>,
    /// Set of diagnostic metrics, by its ID. Example: `dms-o7ymuutup5l*****`.
    pub metric_set_id: Option<String>,
}

response! {
    CreateDiagnosticMetricSetResponse {
        "RequestId" => request_id: value,
        "MetricSetId" => metric_set_id: value,
    }
}

/// Errors that the documentation of [`CreateDiagnosticMetricSetRequest`] names.
///
/// - [`InvalidParameterMetricId`](super::DocumentedError::InvalidParameterMetricId)
pub type CreateDiagnosticMetricSetError = super::DocumentedError;
