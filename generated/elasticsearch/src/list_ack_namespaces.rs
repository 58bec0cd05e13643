// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAckNamespaces`, from `elasticsearch/ListAckNamespaces.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Headers};

/// Lists all namespaces of an ACK cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::ListAckNamespacesRequest::new()
///     .cluster_id("c79acd3fbf462423fb6450e513bb6****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_ack_namespaces(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAckNamespacesRequest {
    /// **Required.** ID of the cluster that the call or the item is about.
    /// Example: `c79acd3fbf462423fb6450e513bb6****`.
    pub cluster_id: Option<String>,
    /// Which page of the list to return. Range: 1 to 200. Example: `1`.
    pub page: Option<i32>,
    /// How many items a page holds, or how much data it is. Range: 1 to 500. Example: `10`.
    pub size: Option<i32>,
}

impl ListAckNamespacesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `page`.
    #[inline]
    pub fn page(mut self, value: i32) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets `size`.
    #[inline]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
}

request! {
    ListAckNamespacesRequest {
        "ClusterId" => cluster_id: path,
        "page" => page: query,
        "size" => size: query,
    }
}

impl Operation for ListAckNamespacesRequest {
    type Response = ListAckNamespacesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAckNamespaces")
        .roa("GET", "/openapi/ack-clusters/{ClusterId}/namespaces")
        .required(&["ClusterId"])
        .read_only();
}

impl Paginated for ListAckNamespacesRequest {
    type Item = AckNamespaceResult;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page).size(&self.size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.headers.as_ref().and_then(|v| v.x_total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.result)
    }
}

/// Response to [`ListAckNamespacesRequest`].
#[non_exhaustive]
pub struct ListAckNamespacesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `95789100-A329-473B-9D14-9E0B7DB4BD5A`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Vec<AckNamespaceResult>,
    /// The headers that are concerned.
    pub headers: Option<Headers>,
}

response! {
    ListAckNamespacesResponse {
        "RequestId" => request_id: value,
        "Result" => result: list(""),
        "Headers" => headers: value,
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct AckNamespaceResult {
    /// Namespace of the Kubernetes cluster. Example: `logging`.
    pub namespace: Option<String>,
    /// State that the item is in, or that is asked for. Example: `Active`.
    pub status: Option<String>,
}

response! {
    AckNamespaceResult {
        "namespace" => namespace: value,
        "status" => status: value,
    }
}
