// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListClusterTypes`, from `mse/ListClusterTypes.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConnectType};

/// Lists the engines that a cluster can be bought with.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ListClusterTypesRequest::new();
/// let reply = client.list_cluster_types(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListClusterTypesRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the cluster is reached through a load balancer or through network interfaces.
    pub connect_type: Option<Open<ConnectType>>,
    /// Edition of the product, such as professional, developer or serverless.
    pub mse_version: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl ListClusterTypesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ConnectType`.
    pub fn connect_type(mut self, value: impl Into<Open<ConnectType>>) -> Self {
        self.connect_type = Some(value.into());
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
    ListClusterTypesRequest {
        "RegionId" => region_id: query,
        "ConnectType" => connect_type: query,
        "MseVersion" => mse_version: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ListClusterTypesRequest {
    type Response = ListClusterTypesResponse;
    type Error = ListClusterTypesError;
    const INFO: OperationInfo = super::operation("ListClusterTypes")
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListClusterTypesError] = &[
        ListClusterTypesError::IllegalRequest,
        ListClusterTypesError::InvalidParameter,
        ListClusterTypesError::NoPermission,
        ListClusterTypesError::NotFound,
        ListClusterTypesError::InternalError,
    ];
}

/// Response to [`ListClusterTypesRequest`].
#[non_exhaustive]
pub struct ListClusterTypesResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `821B5B05-8919-5FBB-BA75-417BFC093EB8`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `True`.
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
    pub data: Vec<ClusterTypeData>,
}

response! {
    ListClusterTypesResponse {
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
pub struct ClusterTypeData {
    /// Code for programs to act on, as a rule that of the result.
    pub code: Option<String>,
    /// Text under which a selection menu would offer the entry. Example: `Zookeeper`.
    pub show_name: Option<String>,
}

response! {
    ClusterTypeData {
        "Code" => code: value,
        "ShowName" => show_name: value,
    }
}

/// Errors that the documentation of [`ListClusterTypesRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListClusterTypesError = super::DocumentedError;
