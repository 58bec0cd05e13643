// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ExecContainerCommand`, from `eci/ExecContainerCommand.md`.

use alicloud_runtime::codegen::*;

/// Runs a command inside a container and returns how to reach its terminal or its output.
///
/// ```no_run
/// # async fn example(client: alicloud_eci::Client) -> Result<(), alicloud_eci::Error> {
/// let request = alicloud_eci::ExecContainerCommandRequest::new()
///     .region_id("cn-hangzhou")
///     .container_group_id("eci-2zebxkiifulhl****")
///     .container_name("nginx")
///     .command("[\"/bin/sh\", \"-c\", \"ls -a\"]");
/// let reply = client.exec_container_command(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ExecContainerCommandRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Elastic container instance, which runs like a pod.
    /// Example: `eci-2zebxkiifulhl****`.
    pub container_group_id: Option<String>,
    /// **Required.** Name that the container goes by. Example: `nginx`.
    pub container_name: Option<String>,
    /// **Required.** Command that the container starts with. Example: `["/bin/sh", "-c", "ls -a"]`.
    pub command: Option<String>,
    /// Whether the command gets a terminal. Example: `false`.
    pub tty: Option<bool>,
    /// Whether the container gets a standard input; without it, reading ends at once. Example: `true`.
    pub stdin: Option<bool>,
    /// Whether the call waits for the output of the command. Example: `false`.
    pub sync: Option<bool>,
}

impl ExecContainerCommandRequest {
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
    /// Sets `ContainerGroupId`, which is required.
    pub fn container_group_id(mut self, value: impl Into<String>) -> Self {
        self.container_group_id = Some(value.into());
        self
    }
    /// Sets `ContainerName`, which is required.
    pub fn container_name(mut self, value: impl Into<String>) -> Self {
        self.container_name = Some(value.into());
        self
    }
    /// Sets `Command`, which is required.
    pub fn command(mut self, value: impl Into<String>) -> Self {
        self.command = Some(value.into());
        self
    }
    /// Sets `TTY`.
    #[inline]
    pub fn tty(mut self, value: bool) -> Self {
        self.tty = Some(value);
        self
    }
    /// Sets `Stdin`.
    #[inline]
    pub fn stdin(mut self, value: bool) -> Self {
        self.stdin = Some(value);
        self
    }
    /// Sets `Sync`.
    #[inline]
    pub fn sync(mut self, value: bool) -> Self {
        self.sync = Some(value);
        self
    }
}

request! {
    ExecContainerCommandRequest {
        "RegionId" => region_id: query,
        "ContainerGroupId" => container_group_id: query,
        "ContainerName" => container_name: query,
        "Command" => command: query,
        "TTY" => tty: query,
        "Stdin" => stdin: query,
        "Sync" => sync: query,
    }
}

impl Operation for ExecContainerCommandRequest {
    type Response = ExecContainerCommandResponse;
    type Error = ExecContainerCommandError;
    const INFO: OperationInfo = super::operation("ExecContainerCommand")
        .required(&["RegionId", "ContainerGroupId", "ContainerName", "Command"])
        .region("RegionId");
    const ERRORS: &'static [ExecContainerCommandError] = &[
        ExecContainerCommandError::InvalidParameterValueExceeded,
        ExecContainerCommandError::IncorrectStatus,
    ];
}

/// Response to [`ExecContainerCommandRequest`].
#[non_exhaustive]
pub struct ExecContainerCommandResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `28B583A8-313D-4383-7817-B5A9F7E0****`.
    pub request_id: Option<String>,
    /// Address at which the terminal can be opened.
    /// Example: `wss://eci-cn-shanghai.aliyun.com/exec/?s=ktHPx****`.
    pub web_socket_uri: Option<String>,
    /// Web address under which the HTTP is found.
    /// Example: `https://eci.console.aliyun.com/terminal?param=X32a****`.
    pub http_url: Option<String>,
    /// Output of the command. Example: `Hello`.
    pub sync_response: Option<String>,
}

response! {
    ExecContainerCommandResponse {
        "RequestId" => request_id: value,
        "WebSocketUri" => web_socket_uri: value,
        "HttpUrl" => http_url: value,
        "SyncResponse" => sync_response: value,
    }
}

/// Errors that the documentation of [`ExecContainerCommandRequest`] names.
///
/// - [`InvalidParameterValueExceeded`](super::DocumentedError::InvalidParameterValueExceeded)
/// - [`IncorrectStatus`](super::DocumentedError::IncorrectStatus)
pub type ExecContainerCommandError = super::DocumentedError;
