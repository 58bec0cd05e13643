// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDiagnosticReport`, from `ecs/CreateDiagnosticReport.md`.

use alicloud_runtime::codegen::*;

/// Starts a diagnosis of a resource with a metric set; its ID leads to the results.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::CreateDiagnosticReportRequest::new()
///     .resource_id("...");
/// let reply = client.create_diagnostic_report(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDiagnosticReportRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the resource; what kind of ID is told by `ResourceType`.
    pub resource_id: Option<String>,
    /// Set of diagnostic metrics, by its ID.
    pub metric_set_id: Option<String>,
    /// Beginning of the time to look at; counts only for metrics that need no command on the instance.
    pub start_time: Option<String>,
    /// End of the time to look at; counts only for metrics that need no command on the instance.
    pub end_time: Option<String>,
}

impl CreateDiagnosticReportRequest {
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
    /// Sets `ResourceId`, which is required.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `MetricSetId`.
    pub fn metric_set_id(mut self, value: impl Into<String>) -> Self {
        self.metric_set_id = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
}

request! {
    CreateDiagnosticReportRequest {
        "RegionId" => region_id: query,
        "ResourceId" => resource_id: query,
        "MetricSetId" => metric_set_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for CreateDiagnosticReportRequest {
    type Response = CreateDiagnosticReportResponse;
    type Error = CreateDiagnosticReportError;
    const INFO: OperationInfo = super::operation("CreateDiagnosticReport")
        .required(&["RegionId", "ResourceId"])
        .region("RegionId");
    const ERRORS: &'static [CreateDiagnosticReportError] = &[
        CreateDiagnosticReportError::InvalidResourceNotExists,
        CreateDiagnosticReportError::InvalidParameter2,
        CreateDiagnosticReportError::InvalidAxtServiceNotReady,
        CreateDiagnosticReportError::ForbiddenCreateSLR,
    ];
}

/// Response to [`CreateDiagnosticReportRequest`].
#[non_exhaustive]
pub struct CreateDiagnosticReportResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE*****`.
    pub request_id: Option<String>,
    /// Diagnostic report, by its ID. Example: `dr-uf6i0tv2refv8wz*****`.
    pub report_id: Option<String>,
}

response! {
    CreateDiagnosticReportResponse {
        "RequestId" => request_id: value,
        "ReportId" => report_id: value,
    }
}

/// Errors that the documentation of [`CreateDiagnosticReportRequest`] names.
///
/// - [`InvalidResourceNotExists`](super::DocumentedError::InvalidResourceNotExists)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InvalidAxtServiceNotReady`](super::DocumentedError::InvalidAxtServiceNotReady)
/// - [`ForbiddenCreateSLR`](super::DocumentedError::ForbiddenCreateSLR)
pub type CreateDiagnosticReportError = super::DocumentedError;
