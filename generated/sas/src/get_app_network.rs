// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAppNetwork`, from `sas/GetAppNetwork.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Edge};

/// Fetches the network topology between container applications.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetAppNetworkRequest::new();
/// let reply = client.get_app_network(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAppNetworkRequest {
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// End of the period to look at.
    pub end_time: Option<i64>,
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
}

impl GetAppNetworkRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
}

request! {
    GetAppNetworkRequest {
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "ClusterId" => cluster_id: query,
    }
}

impl Operation for GetAppNetworkRequest {
    type Response = GetAppNetworkResponse;
    type Error = GetAppNetworkError;
    const INFO: OperationInfo = super::operation("GetAppNetwork")
        .method("GET")
        .read_only();
    const ERRORS: &'static [GetAppNetworkError] = &[
        GetAppNetworkError::NoPermission,
        GetAppNetworkError::ServerError,
    ];
}

/// Response to [`GetAppNetworkRequest`].
#[non_exhaustive]
pub struct GetAppNetworkResponse {
    /// ID of this call; quote it when asking support about it. Example: `7D46EDB0-xxx`.
    pub request_id: Option<String>,
    /// Network graph of the application.
    pub app_network: Option<AppNetwork>,
}

response! {
    GetAppNetworkResponse {
        "RequestId" => request_id: value,
        "AppNetwork" => app_network: value,
    }
}

/// Network graph of the application.
#[non_exhaustive]
pub struct AppNetwork {
    /// Nodes of the network graph.
    pub node: Vec<Node>,
    /// Connections of the network graph.
    pub edge: Vec<Edge>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Vec<Namespace>,
}

response! {
    AppNetwork {
        "Node" => node: list(""),
        "Edge" => edge: list(""),
        "Namespace" => namespace: list(""),
    }
}

/// Nodes of the network graph.
#[non_exhaustive]
pub struct Node {
    /// Level that the risk has on its scale. Example: `0`.
    pub risk_level: Option<String>,
    /// Identifier of the item within its collection. Example: `1274`.
    pub id: Option<String>,
    /// ID of the namespace that the item belongs to or stands for. Example: `1`.
    pub namespace_id: Option<String>,
    /// IDs of the containers that were found or are concerned. Example: `10a6c3fbaaxxx`.
    pub container_ids: Vec<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `app`.
    pub type_: Option<String>,
    /// Name that people know the item by. Example: `console`.
    pub name: Option<String>,
}

response! {
    Node {
        "RiskLevel" => risk_level: value,
        "Id" => id: value,
        "NamespaceId" => namespace_id: value,
        "ContainerIds" => container_ids: list(""),
        "Type" => type_: value,
        "Name" => name: value,
    }
}

/// Space of names that keeps items of different origin apart.
#[non_exhaustive]
pub struct Namespace {
    /// Identifier of the item within its collection. Example: `1`.
    pub id: Option<String>,
    /// Name that people know the item by. Example: `default`.
    pub name: Option<String>,
}

response! {
    Namespace {
        "Id" => id: value,
        "Name" => name: value,
    }
}

/// Errors that the documentation of [`GetAppNetworkRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetAppNetworkError = super::DocumentedError;
