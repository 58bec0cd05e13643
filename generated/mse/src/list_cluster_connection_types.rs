// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListClusterConnectionTypes`, from `mse/ListClusterConnectionTypes.md`.

use alicloud_runtime::codegen::*;

/// Lists the ways in which a new cluster can be connected.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ListClusterConnectionTypesRequest::new();
/// let reply = client.list_cluster_connection_types(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListClusterConnectionTypesRequest {
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl ListClusterConnectionTypesRequest {
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
    ListClusterConnectionTypesRequest {
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ListClusterConnectionTypesRequest {
    type Response = ListClusterConnectionTypesResponse;
    type Error = ListClusterConnectionTypesError;
    const INFO: OperationInfo = super::operation("ListClusterConnectionTypes")
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [ListClusterConnectionTypesError] = &[
        ListClusterConnectionTypesError::IllegalRequest,
        ListClusterConnectionTypesError::InvalidParameter,
        ListClusterConnectionTypesError::NoPermission,
        ListClusterConnectionTypesError::NotFound,
        ListClusterConnectionTypesError::InternalError,
    ];
}

/// Response to [`ListClusterConnectionTypesRequest`].
#[non_exhaustive]
pub struct ListClusterConnectionTypesResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8625467C-27DD-5711-878E-6857E3074937`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `True`.
    pub success: Option<bool>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Text to put in place of `%s` in the error message. Example: `text`.
    pub dynamic_message: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<ClusterConnectionTypeData>,
}

response! {
    ListClusterConnectionTypesResponse {
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Message" => message: value,
        "DynamicMessage" => dynamic_message: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct ClusterConnectionTypeData {
    /// Text under which a selection menu would offer the entry. Example: `slb`.
    pub show_name: Option<String>,
}

response! {
    ClusterConnectionTypeData {
        "ShowName" => show_name: value,
    }
}

/// Errors that the documentation of [`ListClusterConnectionTypesRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListClusterConnectionTypesError = super::DocumentedError;
