// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReleaseChat`, from `ccc/ReleaseChat.md`.

use alicloud_runtime::codegen::*;

/// Ends a chat for an agent or a visitor, given by its job ID.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ReleaseChatRequest::new()
///     .job_id("...")
///     .user_type("...");
/// let reply = client.release_chat(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReleaseChatRequest {
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
    /// **Required.** Which kind of user it is or is to be.
    pub user_type: Option<String>,
    /// ID of the user or account that the call or the item is about.
    pub user_id: Option<String>,
    /// Text that stands for a right or a request; pass it on as it is.
    pub token: Option<String>,
}

impl ReleaseChatRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `JobId`, which is required.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
    /// Sets `UserType`, which is required.
    pub fn user_type(mut self, value: impl Into<String>) -> Self {
        self.user_type = Some(value.into());
        self
    }
    /// Sets `UserId`.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `Token`.
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }
}

request! {
    ReleaseChatRequest {
        "InstanceId" => instance_id: query,
        "JobId" => job_id: query,
        "UserType" => user_type: query,
        "UserId" => user_id: query,
        "Token" => token: query,
    }
}

impl Operation for ReleaseChatRequest {
    type Response = ReleaseChatResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ReleaseChat")
        .required(&["JobId", "UserType"]);
}

/// Response to [`ReleaseChatRequest`], which the documentation does not describe.
pub type ReleaseChatResponse = alicloud_runtime::UndocumentedResponse;
