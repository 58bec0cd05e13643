// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartTerminalSession`, from `ecs/StartTerminalSession.md`.

use alicloud_runtime::codegen::*;

/// Opens a Session Manager session and returns the WebSocket URL for connecting to the instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::StartTerminalSessionRequest::new()
///     .instance_id(["..."]);
/// let reply = client.start_terminal_session(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartTerminalSessionRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it. Items: at most 100.
    pub instance_id: Vec<String>,
    /// Number that counts or picks out the port.
    pub port_number: Option<i32>,
    /// Command that runs once the session is open. Rules out `PortNumber` and `TargetServer`.
    pub command_line: Option<String>,
    /// Address in the VPC that is reached through the instance. `PortNumber` is then a port of that
    /// server.
    pub target_server: Option<String>,
    /// User of the instance's operating system that the command runs as.
    pub username: Option<String>,
    /// Which kind of connection it is or is to be.
    pub connection_type: Option<String>,
    /// Stored password that the connection logs on with, by its name.
    pub password_name: Option<String>,
    /// The encryption options that are concerned.
    pub encryption_options: Option<EncryptionOptions>,
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
    pub fn instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PortNumber`.
    #[inline]
    pub fn port_number(mut self, value: i32) -> Self {
        self.port_number = Some(value);
        self
    }
    /// Sets `CommandLine`.
    pub fn command_line(mut self, value: impl Into<String>) -> Self {
        self.command_line = Some(value.into());
        self
    }
    /// Sets `TargetServer`.
    pub fn target_server(mut self, value: impl Into<String>) -> Self {
        self.target_server = Some(value.into());
        self
    }
    /// Sets `Username`.
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
    /// Sets `ConnectionType`.
    pub fn connection_type(mut self, value: impl Into<String>) -> Self {
        self.connection_type = Some(value.into());
        self
    }
    /// Sets `PasswordName`.
    pub fn password_name(mut self, value: impl Into<String>) -> Self {
        self.password_name = Some(value.into());
        self
    }
    /// Sets `EncryptionOptions`.
    pub fn encryption_options(mut self, value: impl Into<EncryptionOptions>) -> Self {
        self.encryption_options = Some(value.into());
        self
    }
}

request! {
    StartTerminalSessionRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "PortNumber" => port_number: query,
        "CommandLine" => command_line: query,
        "TargetServer" => target_server: query,
        "Username" => username: query,
        "ConnectionType" => connection_type: query,
        "PasswordName" => password_name: query,
        "EncryptionOptions" => encryption_options: query_json,
    }
}

impl Operation for StartTerminalSessionRequest {
    type Response = StartTerminalSessionResponse;
    type Error = StartTerminalSessionError;
    const INFO: OperationInfo = super::operation("StartTerminalSession")
        .required(&["RegionId", "InstanceId"])
        .region("RegionId");
    const ERRORS: &'static [StartTerminalSessionError] = &[
        StartTerminalSessionError::RegionIdApiNotSupported,
        StartTerminalSessionError::PortNumberInvalid,
        StartTerminalSessionError::InstanceIdsExceedLimit,
        StartTerminalSessionError::SessionCountExceedLimit,
        StartTerminalSessionError::OperationForbidden,
        StartTerminalSessionError::PortForwardingNotSupported,
        StartTerminalSessionError::UserBehaviorSessionManagerDisabled,
        StartTerminalSessionError::InvalidCommandLineConflict,
        StartTerminalSessionError::InvalidTargetServerMissingPortNumber,
        StartTerminalSessionError::InvalidCommandLineLengthLimitExceeded,
        StartTerminalSessionError::InvalidInstanceIdsCountLimitExceeded,
        StartTerminalSessionError::UsernameExceedLimit,
        StartTerminalSessionError::InvalidOperationSecurityGroupRuleDenied,
        StartTerminalSessionError::InvalidRegionIdNotFound,
        StartTerminalSessionError::InvalidInstanceNotFound,
        StartTerminalSessionError::InternalErrorDispatch,
    ];
}

/// Response to [`StartTerminalSessionRequest`].
#[non_exhaustive]
pub struct StartTerminalSessionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EB5173B0-8E80-564E-AAD1-3135412*****`.
    pub request_id: Option<String>,
    /// Terminal session, by its ID. Example: `s-hz023od0x9****`.
    pub session_id: Option<String>,
    /// Token to send in the headers of the WebSocket request; it proves that you started the session.
    /// Example: `d86c2df2-d19c-4bd8-b817-a19ef123****`.
    pub security_token: Option<String>,
    /// URL of the WebSocket that the session goes through; it contains the session ID and the token.
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

/// The encryption options that are concerned.
#[non_exhaustive]
pub struct EncryptionOptions {
    /// Whether the feature or the item is switched on.
    pub enabled: Option<bool>,
    /// KMS key that the disk, snapshot or image is encrypted with.
    pub kms_key_id: Option<String>,
    /// Way of working, out of those that the service offers.
    pub mode: Option<String>,
}

impl EncryptionOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Enabled`.
    #[inline]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    /// Sets `KMSKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }
    /// Sets `Mode`.
    pub fn mode(mut self, value: impl Into<String>) -> Self {
        self.mode = Some(value.into());
        self
    }
}

request! {
    EncryptionOptions {
        "Enabled" => enabled: field,
        "KMSKeyId" => kms_key_id: field,
        "Mode" => mode: field,
    }
}

/// Errors that the documentation of [`StartTerminalSessionRequest`] names.
///
/// - [`RegionIdApiNotSupported`](super::DocumentedError::RegionIdApiNotSupported)
/// - [`PortNumberInvalid`](super::DocumentedError::PortNumberInvalid)
/// - [`InstanceIdsExceedLimit`](super::DocumentedError::InstanceIdsExceedLimit)
/// - [`SessionCountExceedLimit`](super::DocumentedError::SessionCountExceedLimit)
/// - [`OperationForbidden`](super::DocumentedError::OperationForbidden)
/// - [`PortForwardingNotSupported`](super::DocumentedError::PortForwardingNotSupported)
/// - [`UserBehaviorSessionManagerDisabled`](super::DocumentedError::UserBehaviorSessionManagerDisabled)
/// - [`InvalidCommandLineConflict`](super::DocumentedError::InvalidCommandLineConflict)
/// - [`InvalidTargetServerMissingPortNumber`](super::DocumentedError::InvalidTargetServerMissingPortNumber)
/// - [`InvalidCommandLineLengthLimitExceeded`](super::DocumentedError::InvalidCommandLineLengthLimitExceeded)
/// - [`InvalidInstanceIdsCountLimitExceeded`](super::DocumentedError::InvalidInstanceIdsCountLimitExceeded)
/// - [`UsernameExceedLimit`](super::DocumentedError::UsernameExceedLimit)
/// - [`InvalidOperationSecurityGroupRuleDenied`](super::DocumentedError::InvalidOperationSecurityGroupRuleDenied)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidInstanceNotFound`](super::DocumentedError::InvalidInstanceNotFound)
/// - [`InternalErrorDispatch`](super::DocumentedError::InternalErrorDispatch)
pub type StartTerminalSessionError = super::DocumentedError;
