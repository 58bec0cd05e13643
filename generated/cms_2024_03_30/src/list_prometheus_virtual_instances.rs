// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListPrometheusVirtualInstances`, from `cms_2024_03_30/ListPrometheusVirtualInstances.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Instance};

/// Lists the virtual Prometheus instances of a namespace.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::ListPrometheusVirtualInstancesRequest::new();
/// let reply = client.list_prometheus_virtual_instances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListPrometheusVirtualInstancesRequest {
    /// Namespace the metrics carry, one per cloud product. Example: `ack-csi-fuse`.
    pub namespace: Option<String>,
}

impl ListPrometheusVirtualInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
}

request! {
    ListPrometheusVirtualInstancesRequest {
        "namespace" => namespace: query,
    }
}

impl Operation for ListPrometheusVirtualInstancesRequest {
    type Response = ListPrometheusVirtualInstancesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListPrometheusVirtualInstances")
        .roa("GET", "/virtual-instances")
        .read_only();
}

/// Response to [`ListPrometheusVirtualInstancesRequest`].
#[non_exhaustive]
pub struct ListPrometheusVirtualInstancesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `264C3E89-XXXX-XXXX-XXXX-CE9C2196C7DC`.
    pub request_id: Option<String>,
    /// The instances that were found or are concerned, one entry each.
    pub instances: Vec<Instance>,
}

response! {
    ListPrometheusVirtualInstancesResponse {
        "requestId" => request_id: value,
        "instances" => instances: list(""),
    }
}
