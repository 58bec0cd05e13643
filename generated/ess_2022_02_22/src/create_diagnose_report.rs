// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDiagnoseReport`, from `ess_2022_02_22/CreateDiagnoseReport.md`.

use alicloud_runtime::codegen::*;

/// Starts a diagnosis of a scaling group and creates the report for it.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::CreateDiagnoseReportRequest::new()
///     .scaling_group_id("...");
/// let reply = client.create_diagnose_report(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDiagnoseReportRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the scaling group that the call is about.
    pub scaling_group_id: Option<String>,
}

impl CreateDiagnoseReportRequest {
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
    /// Sets `ScalingGroupId`, which is required.
    pub fn scaling_group_id(mut self, value: impl Into<String>) -> Self {
        self.scaling_group_id = Some(value.into());
        self
    }
}

request! {
    CreateDiagnoseReportRequest {
        "RegionId" => region_id: query,
        "ScalingGroupId" => scaling_group_id: query,
    }
}

impl Operation for CreateDiagnoseReportRequest {
    type Response = CreateDiagnoseReportResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateDiagnoseReport")
        .method("GET")
        .required(&["RegionId", "ScalingGroupId"])
        .region("RegionId");
}

/// Response to [`CreateDiagnoseReportRequest`], which the documentation does not describe.
pub type CreateDiagnoseReportResponse = alicloud_runtime::UndocumentedResponse;
