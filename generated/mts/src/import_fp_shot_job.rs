// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ImportFpShotJob`, from `mts/ImportFpShotJob.md`.

use alicloud_runtime::codegen::*;

/// Submits a job that imports texts into a fingerprint library.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::ImportFpShotJobRequest::new()
///     .input("...")
///     .fp_import_config("...")
///     .fp_db_id("...");
/// let reply = client.import_fp_shot_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ImportFpShotJobRequest {
    /// **Required.** File to read, as JSON with bucket, region and object, or a media ID where these
    /// are offered.
    pub input: Option<String>,
    /// ID of the pipeline that the call is about.
    pub pipeline_id: Option<String>,
    /// **Required.** Settings of the fp import, and what it works with.
    pub fp_import_config: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// **Required.** ID of the fp database that the call is about.
    pub fp_db_id: Option<String>,
}

impl ImportFpShotJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Input`, which is required.
    pub fn input(mut self, value: impl Into<String>) -> Self {
        self.input = Some(value.into());
        self
    }
    /// Sets `PipelineId`.
    pub fn pipeline_id(mut self, value: impl Into<String>) -> Self {
        self.pipeline_id = Some(value.into());
        self
    }
    /// Sets `FpImportConfig`, which is required.
    pub fn fp_import_config(mut self, value: impl Into<String>) -> Self {
        self.fp_import_config = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `FpDBId`, which is required.
    pub fn fp_db_id(mut self, value: impl Into<String>) -> Self {
        self.fp_db_id = Some(value.into());
        self
    }
}

request! {
    ImportFpShotJobRequest {
        "Input" => input: query,
        "PipelineId" => pipeline_id: query,
        "FpImportConfig" => fp_import_config: query,
        "UserData" => user_data: query,
        "FpDBId" => fp_db_id: query,
    }
}

impl Operation for ImportFpShotJobRequest {
    type Response = ImportFpShotJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ImportFpShotJob")
        .required(&["Input", "FpImportConfig", "FpDBId"]);
}

/// Response to [`ImportFpShotJobRequest`].
#[non_exhaustive]
pub struct ImportFpShotJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A13-BEF6-D7393642CA58`.
    pub request_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `c074b118ace44395a02063a5ab94****`.
    pub job_id: Option<String>,
}

response! {
    ImportFpShotJobResponse {
        "RequestId" => request_id: value,
        "JobId" => job_id: value,
    }
}
