// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTerminalSessions`, from `ecs/DescribeTerminalSessions.md`.

use alicloud_runtime::codegen::*;

/// Lists past and current Session Manager sessions, by instance or session.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeTerminalSessionsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_terminal_sessions(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTerminalSessionsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    pub instance_id: Option<String>,
    /// Terminal session, by its ID.
    pub session_id: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
}

impl DescribeTerminalSessionsRequest {
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
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `SessionId`.
    pub fn session_id(mut self, value: impl Into<String>) -> Self {
        self.session_id = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

request! {
    DescribeTerminalSessionsRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "SessionId" => session_id: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
    }
}

impl Operation for DescribeTerminalSessionsRequest {
    type Response = DescribeTerminalSessionsResponse;
    type Error = DescribeTerminalSessionsError;
    const INFO: OperationInfo = super::operation("DescribeTerminalSessions")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeTerminalSessionsError] = &[
        DescribeTerminalSessionsError::InvalidParameterNextToken,
        DescribeTerminalSessionsError::InvalidParameterMaxResults,
        DescribeTerminalSessionsError::InvalidRegionIdNotFound,
        DescribeTerminalSessionsError::InternalError,
    ];
}

impl Paginated for DescribeTerminalSessionsRequest {
    type Item = Session;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.sessions)
    }
}

/// Response to [`DescribeTerminalSessionsRequest`].
#[non_exhaustive]
pub struct DescribeTerminalSessionsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3****`.
    pub request_id: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `AAAAAdDWBF2****`.
    pub next_token: Option<String>,
    /// Terminal sessions that were found.
    pub sessions: Vec<Session>,
}

response! {
    DescribeTerminalSessionsResponse {
        "RequestId" => request_id: value,
        "NextToken" => next_token: value,
        "Sessions" => sessions: list("Session"),
    }
}

/// Terminal sessions that were found.
#[non_exhaustive]
pub struct Session {
    /// When the resource was created. Example: `2024-01-19T09:15:46Z`.
    pub creation_time: Option<Timestamp>,
    /// Address in the VPC that the session reaches through the instance. Example: `192.168.0.246`.
    pub target_server: Option<String>,
    /// Port of the instance that data is forwarded to; empty without forwarding. Example: `22`.
    pub port_number: Option<i32>,
    /// Who opened the session, by an ID that fits `IdentityType`. Example: `123456xxxx`.
    pub principal_id: Option<String>,
    /// User of the instance's operating system that the command runs as. Example: `root`.
    pub username: Option<String>,
    /// Address of the client that opened the session. Example: `192.168.1.1`.
    pub client_ip: Option<String>,
    /// Whether the account, a RAM user, or a role opened the session. Example: `RAMUser`.
    pub identity_type: Option<String>,
    /// Terminal session, by its ID. Example: `s-hz023od0x9****`.
    pub session_id: Option<String>,
    /// The connections that were found or are concerned, one entry each.
    pub connections: Vec<Connection>,
}

response! {
    Session {
        "CreationTime" => creation_time: value,
        "TargetServer" => target_server: value,
        "PortNumber" => port_number: value,
        "PrincipalId" => principal_id: value,
        "Username" => username: value,
        "ClientIP" => client_ip: value,
        "IdentityType" => identity_type: value,
        "SessionId" => session_id: value,
        "Connections" => connections: list("Connection"),
    }
}

/// The connections that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Connection {
    /// Why the connection ended. Example: `AgentNeedUpgrade`.
    pub closed_reason: Option<String>,
    /// When the connection was closed. Example: `2024-01-19T09:16:46Z`.
    pub end_time: Option<Timestamp>,
    /// Whether the connection of the session is being opened, in use, cut off, or at its end.
    /// Example: `Connecting`.
    pub status: Option<String>,
    /// When the connection was opened. Example: `2024-01-19T09:16:40Z`.
    pub start_time: Option<Timestamp>,
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp1i7gg30r52z2em****`.
    pub instance_id: Option<String>,
}

response! {
    Connection {
        "ClosedReason" => closed_reason: value,
        "EndTime" => end_time: value,
        "Status" => status: value,
        "StartTime" => start_time: value,
        "InstanceId" => instance_id: value,
    }
}

/// Errors that the documentation of [`DescribeTerminalSessionsRequest`] names.
///
/// - [`InvalidParameterNextToken`](super::DocumentedError::InvalidParameterNextToken)
/// - [`InvalidParameterMaxResults`](super::DocumentedError::InvalidParameterMaxResults)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeTerminalSessionsError = super::DocumentedError;
