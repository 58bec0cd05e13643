// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListConnections`, from `eventbridge/ListConnections.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ApiKeyAuthParameters, AuthParameters, BasicAuthParameters, ClientParameters, Connection, NetworkParameters, OAuthHttpParameters, OAuthParameters, Parameter};

/// Lists connections, optionally by a prefix of their names.
///
/// ```no_run
/// # async fn example(client: alicloud_eventbridge::Client) -> Result<(), alicloud_eventbridge::Error> {
/// let request = alicloud_eventbridge::ListConnectionsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_connections(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListConnectionsRequest {
    /// Beginning the names of connections are to have.
    pub connection_name_prefix: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i64>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
}

impl ListConnectionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConnectionNamePrefix`.
    pub fn connection_name_prefix(mut self, value: impl Into<String>) -> Self {
        self.connection_name_prefix = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i64) -> Self {
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
    ListConnectionsRequest {
        "ConnectionNamePrefix" => connection_name_prefix: form,
        "MaxResults" => max_results: form,
        "NextToken" => next_token: form,
    }
}

impl Operation for ListConnectionsRequest {
    type Response = ListConnectionsResponse;
    type Error = ListConnectionsError;
    const INFO: OperationInfo = super::operation("ListConnections")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
    const ERRORS: &'static [ListConnectionsError] = &[
        ListConnectionsError::RequestParameterException,
        ListConnectionsError::InternalError,
    ];
}

impl Paginated for ListConnectionsRequest {
    type Item = Connection;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .next(&response.data.as_ref().and_then(|v| v.next_token.clone()))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.connections)
    }
}

/// Response to [`ListConnectionsRequest`].
#[non_exhaustive]
pub struct ListConnectionsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `E3619976-8714-5D88-BBA2-6983D798A8BB`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ConnectionData>,
}

response! {
    ListConnectionsResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Code" => code: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ConnectionData {
    /// The connections that were found or are concerned, one entry each.
    pub connections: Vec<Connection>,
    /// Mark to pass to the next call; empty or missing when nothing is left. Example: `0`.
    pub next_token: Option<String>,
    /// How many items there are in all. Example: `1`.
    pub total: Option<f64>,
    /// How many items one response holds at most. Example: `10`.
    pub max_results: Option<f64>,
}

response! {
    ConnectionData {
        "Connections" => connections: list(""),
        "NextToken" => next_token: value,
        "Total" => total: value,
        "MaxResults" => max_results: value,
    }
}

/// Errors that the documentation of [`ListConnectionsRequest`] names.
///
/// - [`RequestParameterException`](super::DocumentedError::RequestParameterException)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListConnectionsError = super::DocumentedError;
