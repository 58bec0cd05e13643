// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetClusterStrategyCount`, from `sas/GetClusterStrategyCount.md`.

use alicloud_runtime::codegen::*;

/// Counts the policies in each cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetClusterStrategyCountRequest::new();
/// let reply = client.get_cluster_strategy_count(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetClusterStrategyCountRequest {}

impl GetClusterStrategyCountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetClusterStrategyCountRequest {}
}

impl Operation for GetClusterStrategyCountRequest {
    type Response = GetClusterStrategyCountResponse;
    type Error = GetClusterStrategyCountError;
    const INFO: OperationInfo = super::operation("GetClusterStrategyCount")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetClusterStrategyCountError] = &[
        GetClusterStrategyCountError::NoPermission,
        GetClusterStrategyCountError::ServerError,
    ];
}

/// Response to [`GetClusterStrategyCountRequest`].
#[non_exhaustive]
pub struct GetClusterStrategyCountResponse {
    /// What the call found, one entry each.
    pub data: Vec<ClusterStrategyCountData>,
    /// How many items or events were counted. Example: `3`.
    pub count: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `796348B5-115C-5BFB-83EA-B5C3C12F822F`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    GetClusterStrategyCountResponse {
        "Data" => data: list(""),
        "Count" => count: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct ClusterStrategyCountData {
    /// ID of the cluster that the call or the item is about.
    /// Example: `c8ca91e0907d94efaba7fb0827eb9****`.
    pub cluster_id: Option<String>,
    /// How many there are of this: strategy. Example: `10`.
    pub strategy_count: Option<i32>,
}

response! {
    ClusterStrategyCountData {
        "ClusterId" => cluster_id: value,
        "StrategyCount" => strategy_count: value,
    }
}

/// Errors that the documentation of [`GetClusterStrategyCountRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetClusterStrategyCountError = super::DocumentedError;
