// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitDNAJob`, from `ice/SubmitDNAJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Input};

/// Starts a job that takes the fingerprint (DNA) of media and compares it with a library.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// use alicloud_ice::submit_dna_job::Input;
///
/// let request = alicloud_ice::SubmitDNAJobRequest::new()
///     .input(Input::new())
///     .primary_key("...")
///     .db_id("...");
/// let reply = client.submit_dna_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitDNAJobRequest {
    /// **Required.** What is worked on, as an address in OSS, a media ID or a stream.
    pub input: Option<Input>,
    /// ID of the pipeline that the call is about.
    pub pipeline_id: Option<String>,
    /// Settings, in the notation that the operation defines.
    pub config: Option<String>,
    /// ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// **Required.** Key that opens, signs or picks out the primary.
    pub primary_key: Option<String>,
    /// **Required.** ID of the database that the call is about.
    pub db_id: Option<String>,
}

impl SubmitDNAJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Input`, which is required.
    pub fn input(mut self, value: impl Into<Input>) -> Self {
        self.input = Some(value.into());
        self
    }
    /// Sets `PipelineId`.
    pub fn pipeline_id(mut self, value: impl Into<String>) -> Self {
        self.pipeline_id = Some(value.into());
        self
    }
    /// Sets `Config`.
    pub fn config(mut self, value: impl Into<String>) -> Self {
        self.config = Some(value.into());
        self
    }
    /// Sets `TemplateId`.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `PrimaryKey`, which is required.
    pub fn primary_key(mut self, value: impl Into<String>) -> Self {
        self.primary_key = Some(value.into());
        self
    }
    /// Sets `DBId`, which is required.
    pub fn db_id(mut self, value: impl Into<String>) -> Self {
        self.db_id = Some(value.into());
        self
    }
}

request! {
    SubmitDNAJobRequest {
        "Input" => input: query_json,
        "PipelineId" => pipeline_id: query,
        "Config" => config: query,
        "TemplateId" => template_id: query,
        "UserData" => user_data: query,
        "PrimaryKey" => primary_key: query,
        "DBId" => db_id: query,
    }
}

impl Operation for SubmitDNAJobRequest {
    type Response = SubmitDNAJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitDNAJob")
        .required(&["Input", "PrimaryKey", "DBId"]);
}

/// Response to [`SubmitDNAJobRequest`].
#[non_exhaustive]
pub struct SubmitDNAJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A13-BEF6-D7393642CA58`.
    pub request_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `88c6ca184c0e47098a5b665e2****`.
    pub job_id: Option<String>,
}

response! {
    SubmitDNAJobResponse {
        "RequestId" => request_id: value,
        "JobId" => job_id: value,
    }
}
