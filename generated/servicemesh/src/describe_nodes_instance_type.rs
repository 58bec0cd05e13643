// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNodesInstanceType`, from `servicemesh/DescribeNodesInstanceType.md`.

use alicloud_runtime::codegen::*;

/// Lists the instance types of data plane nodes and whether they support MultiBuffer acceleration.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::DescribeNodesInstanceTypeRequest::new()
///     .service_mesh_id("...");
/// let reply = client.describe_nodes_instance_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeNodesInstanceTypeRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
}

impl DescribeNodesInstanceTypeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServiceMeshId`, which is required.
    pub fn service_mesh_id(mut self, value: impl Into<String>) -> Self {
        self.service_mesh_id = Some(value.into());
        self
    }
}

request! {
    DescribeNodesInstanceTypeRequest {
        "ServiceMeshId" => service_mesh_id: form,
    }
}

impl Operation for DescribeNodesInstanceTypeRequest {
    type Response = DescribeNodesInstanceTypeResponse;
    type Error = DescribeNodesInstanceTypeError;
    const INFO: OperationInfo = super::operation("DescribeNodesInstanceType")
        .required(&["ServiceMeshId"])
        .read_only();
    const ERRORS: &'static [DescribeNodesInstanceTypeError] = &[
        DescribeNodesInstanceTypeError::Err500,
    ];
}

/// Response to [`DescribeNodesInstanceTypeRequest`].
#[non_exhaustive]
pub struct DescribeNodesInstanceTypeResponse {
    /// Kinds of instance that were found or are concerned.
    pub instance_types: Vec<InstanceType>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BD65C0AD-D3C6-48D3-8D93-38D2015C****`.
    pub request_id: Option<String>,
}

response! {
    DescribeNodesInstanceTypeResponse {
        "InstanceTypes" => instance_types: list(""),
        "RequestId" => request_id: value,
    }
}

/// Kinds of instance that were found or are concerned.
#[non_exhaustive]
pub struct InstanceType {
    /// Part that the node plays. Example: `ecs.g7.xlarge`.
    pub node_type: Option<String>,
    /// Whether the multi buffer is switched on. Example: `true`.
    pub multi_buffer_enabled: Option<bool>,
    /// Name in a pair of name and value. Example: `feature.node.kubernetes.io/mb-feature-enable`.
    pub key: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `true`.
    pub value: Option<String>,
}

response! {
    InstanceType {
        "NodeType" => node_type: value,
        "MultiBufferEnabled" => multi_buffer_enabled: value,
        "Key" => key: value,
        "Value" => value: value,
    }
}

/// Errors that the documentation of [`DescribeNodesInstanceTypeRequest`] names.
///
/// - [`Err500`](super::DocumentedError::Err500)
pub type DescribeNodesInstanceTypeError = super::DocumentedError;
