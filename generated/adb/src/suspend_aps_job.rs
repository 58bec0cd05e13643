// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SuspendApsJob`, from `adb/SuspendApsJob.md`.

use alicloud_runtime::codegen::*;

/// Suspends an APS job, named by its ID, without deleting it.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::SuspendApsJobRequest::new()
///     .aps_job_id("...");
/// let reply = client.suspend_aps_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SuspendApsJobRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the aps job that the call is about.
    pub aps_job_id: Option<String>,
}

impl SuspendApsJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
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
    SuspendApsJobRequest {
        "RegionId" => region_id: form,
        "ApsJobId" => aps_job_id: form,
    }
}

impl Operation for SuspendApsJobRequest {
    type Response = SuspendApsJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SuspendApsJob")
        .required(&["ApsJobId"]);
}

/// Response to [`SuspendApsJobRequest`], which the documentation does not describe.
pub type SuspendApsJobResponse = alicloud_runtime::UndocumentedResponse;
