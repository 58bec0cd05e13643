// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDiagnoseReport`, from `elasticsearch/DescribeDiagnoseReport.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DiagnoseDetail, DiagnoseItems, DiagnoseReportResult, DiagnoseReportState, DiagnoseType, Health, Trigger};

/// Shows one past report of intelligent maintenance.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// use alicloud_elasticsearch::describe_diagnose_report::DiagnoseReportState;
///
/// let request = alicloud_elasticsearch::DescribeDiagnoseReportRequest::new()
///     .instance_id("es-cn-mp91kzb8m0009****")
///     .report_id("scheduled__2020-09-15T00:40:00");
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .describe_diagnose_report(request)
///     .wait()
///     .until(DiagnoseReportState::Running)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDiagnoseReportRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-mp91kzb8m0009****`.
    pub instance_id: Option<String>,
    /// **Required.** ID of the report that the call is about.
    /// Example: `scheduled__2020-09-15T00:40:00`.
    pub report_id: Option<String>,
    /// Language of texts, or in which code is written. Default: `en`. Example: `en`.
    pub lang: Option<String>,
}

impl DescribeDiagnoseReportRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ReportId`, which is required.
    pub fn report_id(mut self, value: impl Into<String>) -> Self {
        self.report_id = Some(value.into());
        self
    }
    /// Sets `lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribeDiagnoseReportRequest {
        "InstanceId" => instance_id: path,
        "ReportId" => report_id: path,
        "lang" => lang: query,
    }
}

impl Operation for DescribeDiagnoseReportRequest {
    type Response = DescribeDiagnoseReportResponse;
    type Error = DescribeDiagnoseReportError;
    const INFO: OperationInfo = super::operation("DescribeDiagnoseReport")
        .roa("GET", "/openapi/diagnosis/instances/{InstanceId}/reports/{ReportId}")
        .required(&["InstanceId", "ReportId"])
        .read_only();
    const ERRORS: &'static [DescribeDiagnoseReportError] = &[
        DescribeDiagnoseReportError::ComponentCodeValueError,
        DescribeDiagnoseReportError::UserNotOpen,
        DescribeDiagnoseReportError::StsRoleAccountNoPermission,
        DescribeDiagnoseReportError::SubAccountNoPermission,
        DescribeDiagnoseReportError::UserUnauthorized,
    ];
}

impl Stateful for DescribeDiagnoseReportRequest {
    type State = DiagnoseReportState;
    const FAILURES: &'static [DiagnoseReportState] = &[DiagnoseReportState::Failed];
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(
            response.result.iter().find_map(|v| v.state.as_ref().map(|s| s.as_str())),
        )
    }
}

/// Response to [`DescribeDiagnoseReportRequest`].
#[non_exhaustive]
pub struct DescribeDiagnoseReportResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1****`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Option<DiagnoseReportResult>,
}

response! {
    DescribeDiagnoseReportResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Errors that the documentation of [`DescribeDiagnoseReportRequest`] names.
///
/// - [`ComponentCodeValueError`](super::DocumentedError::ComponentCodeValueError)
/// - [`UserNotOpen`](super::DocumentedError::UserNotOpen)
/// - [`StsRoleAccountNoPermission`](super::DocumentedError::StsRoleAccountNoPermission)
/// - [`SubAccountNoPermission`](super::DocumentedError::SubAccountNoPermission)
/// - [`UserUnauthorized`](super::DocumentedError::UserUnauthorized)
pub type DescribeDiagnoseReportError = super::DocumentedError;
