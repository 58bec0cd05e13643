// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreatePrometheusVirtualInstance`, from `cms_2024_03_30/CreatePrometheusVirtualInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Instance};

/// Creates a virtual Prometheus instance for a namespace.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::CreatePrometheusVirtualInstanceRequest::new()
///     .namespace("cms_prometheus");
/// let reply = client.create_prometheus_virtual_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreatePrometheusVirtualInstanceRequest {
    /// **Required.** Namespace the metrics carry, one per cloud product. Example: `cms_prometheus`.
    pub namespace: Option<String>,
}

impl CreatePrometheusVirtualInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `namespace`, which is required.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
}

request! {
    CreatePrometheusVirtualInstanceRequest {
        "namespace" => namespace: body,
    }
}

impl Operation for CreatePrometheusVirtualInstanceRequest {
    type Response = CreatePrometheusVirtualInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreatePrometheusVirtualInstance")
        .roa("POST", "/virtual-instances")
        .required(&["namespace"]);
}

/// Response to [`CreatePrometheusVirtualInstanceRequest`].
#[non_exhaustive]
pub struct CreatePrometheusVirtualInstanceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0B9377D9-C56B-5C2E-A8A4-************`.
    pub request_id: Option<String>,
    /// The instance made.
    pub instance: Option<Instance>,
}

response! {
    CreatePrometheusVirtualInstanceResponse {
        "requestId" => request_id: value,
        "instance" => instance: value,
    }
}
