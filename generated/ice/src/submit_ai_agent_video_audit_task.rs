// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitAIAgentVideoAuditTask`, from `ice/SubmitAIAgentVideoAuditTask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Input};

/// Has an AI agent check a video at intervals, with prompts for the frames to be captured.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// use alicloud_ice::submit_ai_agent_video_audit_task::CapturePolicy;
/// use alicloud_ice::submit_ai_agent_video_audit_task::Input;
///
/// let request = alicloud_ice::SubmitAIAgentVideoAuditTaskRequest::new()
///     .ai_agent_id("...")
///     .input(Input::new())
///     .capture_policies([CapturePolicy::new()]);
/// let reply = client.submit_ai_agent_video_audit_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitAIAgentVideoAuditTaskRequest {
    /// **Required.** ID of the AI agent that the call is about.
    pub ai_agent_id: Option<String>,
    /// **Required.** What is worked on, as an address in OSS, a media ID or a stream.
    pub input: Option<Input>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// Settings of the callback, and what it works with.
    pub callback_config: Option<CallbackConfig>,
    /// Time between two of this, or the span in which it holds: audit.
    pub audit_interval: Option<i32>,
    /// **Required.** Policies that apply to the capture.
    pub capture_policies: Vec<CapturePolicy>,
}

impl SubmitAIAgentVideoAuditTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AIAgentId`, which is required.
    pub fn ai_agent_id(mut self, value: impl Into<String>) -> Self {
        self.ai_agent_id = Some(value.into());
        self
    }
    /// Sets `Input`, which is required.
    pub fn input(mut self, value: impl Into<Input>) -> Self {
        self.input = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `CallbackConfig`.
    pub fn callback_config(mut self, value: impl Into<CallbackConfig>) -> Self {
        self.callback_config = Some(value.into());
        self
    }
    /// Sets `AuditInterval`.
    #[inline]
    pub fn audit_interval(mut self, value: i32) -> Self {
        self.audit_interval = Some(value);
        self
    }
    /// Sets `CapturePolicies`, which is required.
    pub fn capture_policies(
        mut self,
        value: impl IntoIterator<Item = impl Into<CapturePolicy>>,
    ) -> Self {
        self.capture_policies = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    SubmitAIAgentVideoAuditTaskRequest {
        "AIAgentId" => ai_agent_id: query,
        "Input" => input: query_json,
        "UserData" => user_data: query,
        "CallbackConfig" => callback_config: query_json,
        "AuditInterval" => audit_interval: query,
        "CapturePolicies" => capture_policies: query_json,
    }
}

impl Operation for SubmitAIAgentVideoAuditTaskRequest {
    type Response = SubmitAIAgentVideoAuditTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitAIAgentVideoAuditTask")
        .required(&["AIAgentId", "Input", "CapturePolicies"]);
}

/// Response to [`SubmitAIAgentVideoAuditTaskRequest`], which the documentation does not describe.
pub type SubmitAIAgentVideoAuditTaskResponse = alicloud_runtime::UndocumentedResponse;

/// Settings of the callback, and what it works with.
#[non_exhaustive]
pub struct CallbackConfig {
    /// URL, or the path in it, that the call or the item is about.
    pub url: Option<String>,
    /// Text that stands for a right or a request; pass it on as it is.
    pub token: Option<String>,
}

impl CallbackConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Url`.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    /// Sets `Token`.
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }
}

request! {
    CallbackConfig {
        "Url" => url: field,
        "Token" => token: field,
    }
}

/// Policies that apply to the capture.
#[non_exhaustive]
pub struct CapturePolicy {
    /// How many there are of this: frame.
    pub frame_count: Option<i32>,
    /// Beginning of the period to look at.
    pub start_time: Option<i32>,
    /// How long it lasts, or how long the term bought is.
    pub duration: Option<i32>,
    /// Instructions for the model that looks at the pictures.
    pub prompt: Option<String>,
}

impl CapturePolicy {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FrameCount`.
    #[inline]
    pub fn frame_count(mut self, value: i32) -> Self {
        self.frame_count = Some(value);
        self
    }
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: i32) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `Duration`.
    #[inline]
    pub fn duration(mut self, value: i32) -> Self {
        self.duration = Some(value);
        self
    }
    /// Sets `Prompt`.
    pub fn prompt(mut self, value: impl Into<String>) -> Self {
        self.prompt = Some(value.into());
        self
    }
}

request! {
    CapturePolicy {
        "FrameCount" => frame_count: field,
        "StartTime" => start_time: field,
        "Duration" => duration: field,
        "Prompt" => prompt: field,
    }
}
