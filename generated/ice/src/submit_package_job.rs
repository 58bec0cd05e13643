// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitPackageJob`, from `ice/SubmitPackageJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Input, Output, PackageJobInput, ScheduleConfig};

/// Starts a job that packages media streams into one adaptive playlist.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// use alicloud_ice::submit_package_job::Output;
/// use alicloud_ice::submit_package_job::PackageJobInput;
///
/// let request = alicloud_ice::SubmitPackageJobRequest::new()
///     .inputs([PackageJobInput::new()])
///     .output(Output::new());
/// let reply = client.submit_package_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitPackageJobRequest {
    /// Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** The inputs to work on or to narrow the list down to.
    pub inputs: Vec<PackageJobInput>,
    /// **Required.** Where the result is written.
    pub output: Option<Output>,
    /// Settings of the schedule, and what it works with.
    pub schedule_config: Option<ScheduleConfig>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
}

impl SubmitPackageJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Inputs`, which is required.
    pub fn inputs(
        mut self,
        value: impl IntoIterator<Item = impl Into<PackageJobInput>>,
    ) -> Self {
        self.inputs = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Output`, which is required.
    pub fn output(mut self, value: impl Into<Output>) -> Self {
        self.output = Some(value.into());
        self
    }
    /// Sets `ScheduleConfig`.
    pub fn schedule_config(mut self, value: impl Into<ScheduleConfig>) -> Self {
        self.schedule_config = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
}

request! {
    SubmitPackageJobRequest {
        "Name" => name: query,
        "Inputs" => inputs: query_json,
        "Output" => output: query_json,
        "ScheduleConfig" => schedule_config: query_json,
        "UserData" => user_data: query,
    }
}

impl Operation for SubmitPackageJobRequest {
    type Response = SubmitPackageJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitPackageJob")
        .required(&["Inputs", "Output"]);
}

/// Response to [`SubmitPackageJobRequest`].
#[non_exhaustive]
pub struct SubmitPackageJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `31E30781-9495-5E2D-A84D-759B0A01E262`.
    pub request_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `2d705f385b704ee5b*******a36d93e0`.
    pub job_id: Option<String>,
}

response! {
    SubmitPackageJobResponse {
        "RequestId" => request_id: value,
        "JobId" => job_id: value,
    }
}
