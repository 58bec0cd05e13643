// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListApiDestinations`, from `eventbridge/ListApiDestinations.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{HttpApiParameters};

/// Lists API destinations, optionally by a prefix of their names or by connection.
///
/// ```no_run
/// # async fn example(client: alicloud_eventbridge::Client) -> Result<(), alicloud_eventbridge::Error> {
/// let request = alicloud_eventbridge::ListApiDestinationsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_api_destinations(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListApiDestinationsRequest {
    /// Beginning the names of API destinations are to have.
    pub api_destination_name_prefix: Option<String>,
    /// Name of the connection, by which API destinations refer to it.
    pub connection_name: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i64>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
}

impl ListApiDestinationsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ApiDestinationNamePrefix`.
    pub fn api_destination_name_prefix(mut self, value: impl Into<String>) -> Self {
        self.api_destination_name_prefix = Some(value.into());
        self
    }
    /// Sets `ConnectionName`.
    pub fn connection_name(mut self, value: impl Into<String>) -> Self {
        self.connection_name = Some(value.into());
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
    ListApiDestinationsRequest {
        "ApiDestinationNamePrefix" => api_destination_name_prefix: query,
        "ConnectionName" => connection_name: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
    }
}

impl Operation for ListApiDestinationsRequest {
    type Response = ListApiDestinationsResponse;
    type Error = ListApiDestinationsError;
    const INFO: OperationInfo = super::operation("ListApiDestinations")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
    const ERRORS: &'static [ListApiDestinationsError] = &[
        ListApiDestinationsError::RequestParameterException,
        ListApiDestinationsError::InternalError,
    ];
}

impl Paginated for ListApiDestinationsRequest {
    type Item = ApiDestination;
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
        Some(&mut response.data.as_mut()?.api_destinations)
    }
}

/// Response to [`ListApiDestinationsRequest`].
#[non_exhaustive]
pub struct ListApiDestinationsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `96D7C0AB-DCE5-5E82-96B8-4725E170****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ApiDestinationData>,
}

response! {
    ListApiDestinationsResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Code" => code: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ApiDestinationData {
    /// The API destinations that were found or are concerned, one entry each.
    pub api_destinations: Vec<ApiDestination>,
    /// Mark to pass to the next call; empty or missing when nothing is left. Example: `1`.
    pub next_token: Option<String>,
    /// How many items there are in all. Example: `2`.
    pub total: Option<f64>,
    /// How many items one response holds at most. Example: `10`.
    pub max_results: Option<f64>,
}

response! {
    ApiDestinationData {
        "ApiDestinations" => api_destinations: list(""),
        "NextToken" => next_token: value,
        "Total" => total: value,
        "MaxResults" => max_results: value,
    }
}

/// The API destinations that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ApiDestination {
    /// Name of the API destination, which rules refer to; unique in the account and region.
    /// Example: `api-destination-2`.
    pub api_destination_name: Option<String>,
    /// Name of the connection, by which API destinations refer to it. Example: `connection-name`.
    pub connection_name: Option<String>,
    /// Free text that describes the item to people. Example: `demo`.
    pub description: Option<String>,
    /// Parameters of the HTTP API, with their values.
    pub http_api_parameters: Option<HttpApiParameters>,
    /// When the item was created. Example: `1665223213000`.
    pub gmt_create: Option<i64>,
}

response! {
    ApiDestination {
        "ApiDestinationName" => api_destination_name: value,
        "ConnectionName" => connection_name: value,
        "Description" => description: value,
        "HttpApiParameters" => http_api_parameters: value,
        "GmtCreate" => gmt_create: value,
    }
}

/// Errors that the documentation of [`ListApiDestinationsRequest`] names.
///
/// - [`RequestParameterException`](super::DocumentedError::RequestParameterException)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListApiDestinationsError = super::DocumentedError;
