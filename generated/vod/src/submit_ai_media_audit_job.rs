// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitAIMediaAuditJob`, from `vod/SubmitAIMediaAuditJob.md`.

use alicloud_runtime::codegen::*;

/// Submits a video or audio file to automated review, which runs in the background.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::SubmitAIMediaAuditJobRequest::new()
///     .media_id("fe028d0944*****1afffb138cd7e")
///     .template_id("a07a7f7d7d1*****0eb9fd999e56ec");
/// let reply = client.submit_ai_media_audit_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitAIMediaAuditJobRequest {
    /// **Required.** ID of the media that the call is about. Example: `fe028d0944*****1afffb138cd7e`.
    pub media_id: Option<String>,
    /// ID of the template whose settings are used or shown. Example: `a07a7f7d7d1*****0eb9fd999e56ec`.
    pub template_id: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// Which kind of media it is or is to be. Example: `video`.
    pub media_type: Option<String>,
    /// Settings of the media audit, and what it works with. Example: `{"ResourceType":"****_movie"}`.
    pub media_audit_configuration: Option<String>,
}

impl SubmitAIMediaAuditJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MediaId`, which is required.
    pub fn media_id(mut self, value: impl Into<String>) -> Self {
        self.media_id = Some(value.into());
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
    /// Sets `MediaType`.
    pub fn media_type(mut self, value: impl Into<String>) -> Self {
        self.media_type = Some(value.into());
        self
    }
    /// Sets `MediaAuditConfiguration`.
    pub fn media_audit_configuration(mut self, value: impl Into<String>) -> Self {
        self.media_audit_configuration = Some(value.into());
        self
    }
}

request! {
    SubmitAIMediaAuditJobRequest {
        "MediaId" => media_id: query,
        "TemplateId" => template_id: query,
        "UserData" => user_data: query,
        "MediaType" => media_type: query,
        "MediaAuditConfiguration" => media_audit_configuration: query,
    }
}

impl Operation for SubmitAIMediaAuditJobRequest {
    type Response = SubmitAIMediaAuditJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitAIMediaAuditJob")
        .required(&["MediaId"]);
}

/// Response to [`SubmitAIMediaAuditJobRequest`].
#[non_exhaustive]
pub struct SubmitAIMediaAuditJobResponse {
    /// ID of the job, for asking later how it stands. Example: `bdbc266af689*****3943a70176d92e9`.
    pub job_id: Option<String>,
    /// ID of the media that the item belongs to or stands for.
    /// Example: `fe028d0944*****1afffb138cd7e`.
    pub media_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F4631053-8D9F-42*****B2-4A67281DB88E`.
    pub request_id: Option<String>,
}

response! {
    SubmitAIMediaAuditJobResponse {
        "JobId" => job_id: value,
        "MediaId" => media_id: value,
        "RequestId" => request_id: value,
    }
}
