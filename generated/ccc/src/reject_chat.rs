// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RejectChat`, from `ccc/RejectChat.md`.

use alicloud_runtime::codegen::*;

/// Turns an incoming chat down, given by its job ID.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::RejectChatRequest::new()
///     .instance_id("...")
///     .job_id("...");
/// let reply = client.reject_chat(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RejectChatRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
}

impl RejectChatRequest {
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
    /// Sets `JobId`, which is required.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
}

request! {
    RejectChatRequest {
        "InstanceId" => instance_id: query,
        "JobId" => job_id: query,
    }
}

impl Operation for RejectChatRequest {
    type Response = RejectChatResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RejectChat")
        .required(&["InstanceId", "JobId"]);
}

/// Response to [`RejectChatRequest`], which the documentation does not describe.
pub type RejectChatResponse = alicloud_runtime::UndocumentedResponse;
