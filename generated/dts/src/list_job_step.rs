// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListJobStep`, from `dts/ListJobStep.md`.

use alicloud_runtime::codegen::*;

/// Lists the steps that a task goes through.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::ListJobStepRequest::new()
///     .dts_job_id("...");
/// let reply = client.list_job_step(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListJobStepRequest {
    /// **Required.** ID of a migration, synchronization or subscription task, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    pub dts_job_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the call is about a task of the zero-ETL feature, which feeds an analytic database by
    /// itself.
    pub zero_etl_job: Option<bool>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ListJobStepRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    ListJobStepRequest {
        "DtsJobId" => dts_job_id: query,
        "RegionId" => region_id: query,
        "ZeroEtlJob" => zero_etl_job: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ListJobStepRequest {
    type Response = ListJobStepResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListJobStep")
        .required(&["DtsJobId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`ListJobStepRequest`], which the documentation does not describe.
pub type ListJobStepResponse = alicloud_runtime::UndocumentedResponse;
