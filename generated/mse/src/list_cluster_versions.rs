// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListClusterVersions`, from `mse/ListClusterVersions.md`.

use alicloud_runtime::codegen::*;

/// Lists the engine versions that a cluster can be bought with.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ListClusterVersionsRequest::new();
/// let reply = client.list_cluster_versions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListClusterVersionsRequest {
    /// Kind of the cluster, out of those that the service tells apart.
    pub cluster_type: Option<String>,
    /// Edition of the product, such as professional, developer or serverless.
    pub mse_version: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl ListClusterVersionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterType`.
    pub fn cluster_type(mut self, value: impl Into<String>) -> Self {
        self.cluster_type = Some(value.into());
        self
    }
    /// Sets `MseVersion`.
    pub fn mse_version(mut self, value: impl Into<String>) -> Self {
        self.mse_version = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    ListClusterVersionsRequest {
        "ClusterType" => cluster_type: query,
        "MseVersion" => mse_version: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ListClusterVersionsRequest {
    type Response = ListClusterVersionsResponse;
    type Error = ListClusterVersionsError;
    const INFO: OperationInfo = super::operation("ListClusterVersions")
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [ListClusterVersionsError] = &[
        ListClusterVersionsError::IllegalRequest,
        ListClusterVersionsError::InvalidParameter,
        ListClusterVersionsError::NoPermission,
        ListClusterVersionsError::NotFound,
        ListClusterVersionsError::InternalError,
    ];
}

/// Response to [`ListClusterVersionsRequest`].
#[non_exhaustive]
pub struct ListClusterVersionsResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7717BE5B-C958-5F87-BF49-464AA276EDD1`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Text to put in place of `%s` in the error message. Example: `text`.
    pub dynamic_message: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<ClusterVersionData>,
}

response! {
    ListClusterVersionsResponse {
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
pub struct ClusterVersionData {
    /// Code for programs to act on, as a rule that of the result. Example: `NACOS_2_0_0`.
    pub code: Option<String>,
    /// Text under which a selection menu would offer the entry. Example: `2.1.0`.
    pub show_name: Option<String>,
    /// Kind of the cluster, out of those that the service tells apart. Example: `Nacos-Ans`.
    pub cluster_type: Option<String>,
}

response! {
    ClusterVersionData {
        "Code" => code: value,
        "ShowName" => show_name: value,
        "ClusterType" => cluster_type: value,
    }
}

/// Errors that the documentation of [`ListClusterVersionsRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListClusterVersionsError = super::DocumentedError;
