// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitTextGenerateJob`, from `ice/SubmitTextGenerateJob.md`.

use alicloud_runtime::codegen::*;

/// Starts a job that expands keywords into marketing copy;
/// [`GetSmartHandleJob`](super::Client::get_smart_handle_job) has the result.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::SubmitTextGenerateJobRequest::new();
/// let reply = client.submit_text_generate_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitTextGenerateJobRequest {
    /// Title or heading shown to people.
    pub title: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Settings of the generate, and what it works with.
    pub generate_config: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
}

impl SubmitTextGenerateJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Title`.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `GenerateConfig`.
    pub fn generate_config(mut self, value: impl Into<String>) -> Self {
        self.generate_config = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
}

request! {
    SubmitTextGenerateJobRequest {
        "Title" => title: query,
        "Description" => description: query,
        "Type" => type_: query,
        "GenerateConfig" => generate_config: query,
        "UserData" => user_data: query,
    }
}

impl Operation for SubmitTextGenerateJobRequest {
    type Response = SubmitTextGenerateJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitTextGenerateJob");
}

/// Response to [`SubmitTextGenerateJobRequest`].
#[non_exhaustive]
pub struct SubmitTextGenerateJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `****d80e4e4044975745c14b****`.
    pub job_id: Option<String>,
}

response! {
    SubmitTextGenerateJobResponse {
        "RequestId" => request_id: value,
        "JobId" => job_id: value,
    }
}
