// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeConnectableClusters`, from `elasticsearch/DescribeConnectableClusters.md`.

use alicloud_runtime::codegen::*;

/// Lists the instances to which a network connection could still be set up.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::DescribeConnectableClustersRequest::new()
///     .instance_id("es-cn-n6w1o1x0w001c****");
/// let reply = client.describe_connectable_clusters(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeConnectableClustersRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-n6w1o1x0w001c****`.
    pub instance_id: Option<String>,
    /// Whether this holds: already set items. Example: `true`.
    pub already_set_items: Option<bool>,
}

impl DescribeConnectableClustersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `alreadySetItems`.
    #[inline]
    pub fn already_set_items(mut self, value: bool) -> Self {
        self.already_set_items = Some(value);
        self
    }
}

request! {
    DescribeConnectableClustersRequest {
        "InstanceId" => instance_id: path,
        "alreadySetItems" => already_set_items: query,
    }
}

impl Operation for DescribeConnectableClustersRequest {
    type Response = DescribeConnectableClustersResponse;
    type Error = DescribeConnectableClustersError;
    const INFO: OperationInfo = super::operation("DescribeConnectableClusters")
        .roa("GET", "/openapi/instances/{InstanceId}/connectable-clusters")
        .required(&["InstanceId"])
        .read_only();
    const ERRORS: &'static [DescribeConnectableClustersError] = &[
        DescribeConnectableClustersError::InstanceActivating,
        DescribeConnectableClustersError::InstanceNotFound,
    ];
}

/// Response to [`DescribeConnectableClustersRequest`].
#[non_exhaustive]
pub struct DescribeConnectableClustersResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1D***`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Vec<ConnectableClustersInfo>,
}

response! {
    DescribeConnectableClustersResponse {
        "RequestId" => request_id: value,
        "Result" => result: list(""),
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct ConnectableClustersInfo {
    /// The instances that are concerned. Example: `es-cn-xxx`.
    pub instances: Option<String>,
    /// Which kind of network it is or is to be. Example: `vpc`.
    pub network_type: Option<String>,
}

response! {
    ConnectableClustersInfo {
        "instances" => instances: value,
        "networkType" => network_type: value,
    }
}

/// Errors that the documentation of [`DescribeConnectableClustersRequest`] names.
///
/// - [`InstanceActivating`](super::DocumentedError::InstanceActivating)
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
pub type DescribeConnectableClustersError = super::DocumentedError;
