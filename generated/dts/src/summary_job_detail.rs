// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SummaryJobDetail`, from `dts/SummaryJobDetail.md`.

use alicloud_runtime::codegen::*;

/// Returns how many objects a migration or synchronization task has in each stage.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::SummaryJobDetailRequest::new()
///     .dts_job_id("...")
///     .job_code("...");
/// let reply = client.summary_job_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SummaryJobDetailRequest {
    /// **Required.** ID of a migration, synchronization or subscription task, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    pub dts_job_id: Option<String>,
    /// **Required.** Code of the step that the call is about, such as that of the precheck.
    pub job_code: Option<String>,
    /// Which of the two directions of a two-way synchronization is meant.
    pub synchronization_direction: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of a DTS instance: what is paid for and carries one or more tasks, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    pub dts_instance_id: Option<String>,
    /// Which part of the object definitions the progress is asked for.
    pub struct_type: Option<String>,
    /// Whether the call is about a task of the zero-ETL feature, which feeds an analytic database by
    /// itself.
    pub zero_etl_job: Option<bool>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl SummaryJobDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DtsJobId`, which is required.
    pub fn dts_job_id(mut self, value: impl Into<String>) -> Self {
        self.dts_job_id = Some(value.into());
        self
    }
    /// Sets `JobCode`, which is required.
    pub fn job_code(mut self, value: impl Into<String>) -> Self {
        self.job_code = Some(value.into());
        self
    }
    /// Sets `SynchronizationDirection`.
    pub fn synchronization_direction(mut self, value: impl Into<String>) -> Self {
        self.synchronization_direction = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DtsInstanceId`.
    pub fn dts_instance_id(mut self, value: impl Into<String>) -> Self {
        self.dts_instance_id = Some(value.into());
        self
    }
    /// Sets `StructType`.
    pub fn struct_type(mut self, value: impl Into<String>) -> Self {
        self.struct_type = Some(value.into());
        self
    }
    /// Sets `ZeroEtlJob`.
    #[inline]
    pub fn zero_etl_job(mut self, value: bool) -> Self {
        self.zero_etl_job = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    SummaryJobDetailRequest {
        "DtsJobId" => dts_job_id: query,
        "JobCode" => job_code: query,
        "SynchronizationDirection" => synchronization_direction: query,
        "RegionId" => region_id: query,
        "DtsInstanceId" => dts_instance_id: query,
        "StructType" => struct_type: query,
        "ZeroEtlJob" => zero_etl_job: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for SummaryJobDetailRequest {
    type Response = SummaryJobDetailResponse;
    type Error = SummaryJobDetailError;
    const INFO: OperationInfo = super::operation("SummaryJobDetail")
        .required(&["DtsJobId", "JobCode"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [SummaryJobDetailError] = &[
        SummaryJobDetailError::ThrottlingUser,
        SummaryJobDetailError::InvalidSecurityTokenExpired,
        SummaryJobDetailError::ServiceUnavailable,
    ];
}

/// Response to [`SummaryJobDetailRequest`].
#[non_exhaustive]
pub struct SummaryJobDetailResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9033138C-5AB3-5EB7-BA78-43131F19297C`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of the job, for asking later how it stands. Example: `l3m1213ye7l****`.
    pub job_id: Option<String>,
    /// Numbers of objects by kind, such as tables, views and procedures, with their state.
    pub progress_summary_details: Vec<ProgressSummaryDetail>,
}

response! {
    SummaryJobDetailResponse {
        "HttpStatusCode" => http_status_code: value,
        "Code" => code: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "JobId" => job_id: value,
        "ProgressSummaryDetails" => progress_summary_details: list(""),
    }
}

/// Numbers of objects by kind, such as tables, views and procedures, with their state.
#[non_exhaustive]
pub struct ProgressSummaryDetail {
    /// Name in a pair of name and value. Example: `Table`.
    pub key: Option<String>,
    /// How many items match in all, over all pages. Example: `100`.
    pub total_count: Option<i64>,
    /// How far the migration of the object is, given as a number. Example: `0`.
    pub state: Option<i32>,
}

response! {
    ProgressSummaryDetail {
        "Key" => key: value,
        "TotalCount" => total_count: value,
        "State" => state: value,
    }
}

/// Errors that the documentation of [`SummaryJobDetailRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type SummaryJobDetailError = super::DocumentedError;
