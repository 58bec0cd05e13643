// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EndTerminalSession`, from `ecs/EndTerminalSession.md`.

use alicloud_runtime::codegen::*;

/// Ends a remote session that [`StartTerminalSession`](super::Client::start_terminal_session)
/// opened on an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::EndTerminalSessionRequest::new()
///     .session_id("...");
/// let reply = client.end_terminal_session(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EndTerminalSessionRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Terminal session, by its ID.
    pub session_id: Option<String>,
}

impl EndTerminalSessionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `SessionId`, which is required.
    pub fn session_id(mut self, value: impl Into<String>) -> Self {
        self.session_id = Some(value.into());
        self
    }
}

request! {
    EndTerminalSessionRequest {
        "RegionId" => region_id: query,
        "SessionId" => session_id: query,
    }
}

impl Operation for EndTerminalSessionRequest {
    type Response = EndTerminalSessionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("EndTerminalSession")
        .required(&["RegionId", "SessionId"])
        .region("RegionId");
}

/// Response to [`EndTerminalSessionRequest`], which the documentation does not describe.
pub type EndTerminalSessionResponse = alicloud_runtime::UndocumentedResponse;
