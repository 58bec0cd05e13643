// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `KillInstanceAllSession`, from `das/KillInstanceAllSession.md`.

use alicloud_runtime::codegen::*;

/// Ends all sessions of an instance at once; running statements are rolled back.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::KillInstanceAllSessionRequest::new()
///     .instance_id("...");
/// let reply = client.kill_instance_all_session(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct KillInstanceAllSessionRequest {
    /// Reserved for the service; leave it out.
    pub console_context: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl KillInstanceAllSessionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConsoleContext`.
    pub fn console_context(mut self, value: impl Into<String>) -> Self {
        self.console_context = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    KillInstanceAllSessionRequest {
        "ConsoleContext" => console_context: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for KillInstanceAllSessionRequest {
    type Response = KillInstanceAllSessionResponse;
    type Error = KillInstanceAllSessionError;
    const INFO: OperationInfo = super::operation("KillInstanceAllSession")
        .required(&["InstanceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [KillInstanceAllSessionError] = &[
        KillInstanceAllSessionError::InvalidParams,
        KillInstanceAllSessionError::NoPermission,
    ];
}

/// Response to [`KillInstanceAllSessionRequest`].
#[non_exhaustive]
pub struct KillInstanceAllSessionResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B6D17591-B48B-4D31-9CD6-9B9796B2****`.
    pub request_id: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
}

response! {
    KillInstanceAllSessionResponse {
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`KillInstanceAllSessionRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type KillInstanceAllSessionError = super::DocumentedError;
