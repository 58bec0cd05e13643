// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateExportConfigJob`, from `yundun-bastionhost/CreateExportConfigJob.md`.

use alicloud_runtime::codegen::*;

/// Starts a job that exports the configuration of a bastion host instance.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::CreateExportConfigJobRequest::new()
///     .instance_id("...");
/// let reply = client.create_export_config_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateExportConfigJobRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl CreateExportConfigJobRequest {
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
}

request! {
    CreateExportConfigJobRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for CreateExportConfigJobRequest {
    type Response = CreateExportConfigJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateExportConfigJob")
        .required(&["InstanceId"])
        .region("RegionId");
}

/// Response to [`CreateExportConfigJobRequest`], which the documentation does not describe.
pub type CreateExportConfigJobResponse = alicloud_runtime::UndocumentedResponse;
