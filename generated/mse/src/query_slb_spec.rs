// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QuerySlbSpec`, from `mse/QuerySlbSpec.md`.

use alicloud_runtime::codegen::*;

/// Lists the sizes of load balancer that a gateway can be bought with.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::QuerySlbSpecRequest::new();
/// let reply = client.query_slb_spec(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QuerySlbSpecRequest {
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl QuerySlbSpecRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    QuerySlbSpecRequest {
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for QuerySlbSpecRequest {
    type Response = QuerySlbSpecResponse;
    type Error = QuerySlbSpecError;
    const INFO: OperationInfo = super::operation("QuerySlbSpec")
        .method("GET")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [QuerySlbSpecError] = &[
        QuerySlbSpecError::IllegalRequest,
        QuerySlbSpecError::InvalidParameter,
        QuerySlbSpecError::NoPermission,
        QuerySlbSpecError::NotFound,
        QuerySlbSpecError::InternalError,
    ];
}

/// Response to [`QuerySlbSpecRequest`].
#[non_exhaustive]
pub struct QuerySlbSpecResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `316F5F64-F73D-42DC-8632-01E308B6****`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call found, one entry each.
    pub data: Vec<SlbSpecData>,
}

response! {
    QuerySlbSpecResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct SlbSpecData {
    /// Identifier of the item within its collection. Example: `2`.
    pub id: Option<i32>,
    /// Size of load balancer, as a code. Example: `slb.s2.small`.
    pub spec: Option<String>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// Most connections that the load balancer can hold. Example: `50,000`.
    pub max_connection: Option<String>,
    /// How many connections the load balancer of this size can open in a second. Example: `50,000`.
    pub new_connection_per_second: Option<String>,
    /// Requests a second. Example: `50,000`.
    pub qps: Option<String>,
}

response! {
    SlbSpecData {
        "Id" => id: value,
        "Spec" => spec: value,
        "Name" => name: value,
        "MaxConnection" => max_connection: value,
        "NewConnectionPerSecond" => new_connection_per_second: value,
        "Qps" => qps: value,
    }
}

/// Errors that the documentation of [`QuerySlbSpecRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type QuerySlbSpecError = super::DocumentedError;
