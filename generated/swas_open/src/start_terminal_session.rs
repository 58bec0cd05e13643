// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartTerminalSession`, from `swas-open/StartTerminalSession.md`.

use alicloud_runtime::codegen::*;

/// Opens a terminal session to a server, without a password.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::StartTerminalSessionRequest::new()
///     .instance_id("...");
/// let reply = client.start_terminal_session(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartTerminalSessionRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Command that starts the session.
    pub command_line: Option<String>,
}

impl StartTerminalSessionRequest {
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
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `CommandLine`.
    pub fn command_line(mut self, value: impl Into<String>) -> Self {
        self.command_line = Some(value.into());
        self
    }
}

request! {
    StartTerminalSessionRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "CommandLine" => command_line: query,
    }
}

impl Operation for StartTerminalSessionRequest {
    type Response = StartTerminalSessionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("StartTerminalSession")
        .required(&["RegionId", "InstanceId"])
        .region("RegionId");
}

/// Response to [`StartTerminalSessionRequest`].
#[non_exhaustive]
pub struct StartTerminalSessionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `20758A-585D-4A41-A9B2-28DA8F4F****`.
    pub request_id: Option<String>,
    /// ID of the session that the item belongs to or stands for.
    /// Example: `ffb90b6e-b18a-4a33-88cf-86fb88****`.
    pub session_id: Option<String>,
    /// Token for the security; pass it on without reading anything into it. Example: `token-xxxaaz`.
    pub security_token: Option<String>,
    /// Web address under which the web socket is found. Example: `wss://xxxx`.
    pub web_socket_url: Option<String>,
}

response! {
    StartTerminalSessionResponse {
        "RequestId" => request_id: value,
        "SessionId" => session_id: value,
        "SecurityToken" => security_token: value,
        "WebSocketUrl" => web_socket_url: value,
    }
}
