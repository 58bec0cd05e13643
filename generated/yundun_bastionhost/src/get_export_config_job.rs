// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetExportConfigJob`, from `yundun-bastionhost/GetExportConfigJob.md`.

use alicloud_runtime::codegen::*;

/// Shows the state of a job that exports the bastion host configuration.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::GetExportConfigJobRequest::new()
///     .instance_id("...")
///     .job_id("...");
/// let reply = client.get_export_config_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetExportConfigJobRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
}

impl GetExportConfigJobRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `JobId`, which is required.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
}

request! {
    GetExportConfigJobRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "JobId" => job_id: query,
    }
}

impl Operation for GetExportConfigJobRequest {
    type Response = GetExportConfigJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetExportConfigJob")
        .required(&["InstanceId", "JobId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`GetExportConfigJobRequest`], which the documentation does not describe.
pub type GetExportConfigJobResponse = alicloud_runtime::UndocumentedResponse;
