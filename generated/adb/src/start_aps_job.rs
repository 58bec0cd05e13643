// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartApsJob`, from `adb/StartApsJob.md`.

use alicloud_runtime::codegen::*;

/// Starts a pipeline job, which begins to carry data over.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::StartApsJobRequest::new()
///     .region_id("...")
///     .aps_job_id("...");
/// let reply = client.start_aps_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartApsJobRequest {
    /// **Required.** Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the aps job that the call is about.
    pub aps_job_id: Option<String>,
}

impl StartApsJobRequest {
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
    /// Sets `ApsJobId`, which is required.
    pub fn aps_job_id(mut self, value: impl Into<String>) -> Self {
        self.aps_job_id = Some(value.into());
        self
    }
}

request! {
    StartApsJobRequest {
        "RegionId" => region_id: form,
        "ApsJobId" => aps_job_id: form,
    }
}

impl Operation for StartApsJobRequest {
    type Response = StartApsJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("StartApsJob")
        .required(&["RegionId", "ApsJobId"]);
}

/// Response to [`StartApsJobRequest`], which the documentation does not describe.
pub type StartApsJobResponse = alicloud_runtime::UndocumentedResponse;
