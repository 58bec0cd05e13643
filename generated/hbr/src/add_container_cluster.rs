// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddContainerCluster`, from `hbr/AddContainerCluster.md`.

use alicloud_runtime::codegen::*;

/// Registers a container cluster for backup and returns its token.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::AddContainerClusterRequest::new()
///     .identifier("...")
///     .cluster_type("...")
///     .network_type("...");
/// let reply = client.add_container_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddContainerClusterRequest {
    /// **Required.** Identifier of the Kubernetes deployment; for ACK, the ID that ACK gave it.
    pub identifier: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// **Required.** Kind of the cluster, out of those that the service tells apart.
    pub cluster_type: Option<String>,
    /// **Required.** Whether the item lies in a VPC or in the classic network.
    pub network_type: Option<String>,
}

impl AddContainerClusterRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Identifier`, which is required.
    pub fn identifier(mut self, value: impl Into<String>) -> Self {
        self.identifier = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `ClusterType`, which is required.
    pub fn cluster_type(mut self, value: impl Into<String>) -> Self {
        self.cluster_type = Some(value.into());
        self
    }
    /// Sets `NetworkType`, which is required.
    pub fn network_type(mut self, value: impl Into<String>) -> Self {
        self.network_type = Some(value.into());
        self
    }
}

request! {
    AddContainerClusterRequest {
        "Identifier" => identifier: query,
        "Name" => name: query,
        "Description" => description: query,
        "ClusterType" => cluster_type: query,
        "NetworkType" => network_type: query,
    }
}

impl Operation for AddContainerClusterRequest {
    type Response = AddContainerClusterResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddContainerCluster")
        .required(&["Identifier", "ClusterType", "NetworkType"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`AddContainerClusterRequest`].
#[non_exhaustive]
pub struct AddContainerClusterResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1FCBC078-FFCB-542A-8555-566477679720`.
    pub request_id: Option<String>,
    /// Text that stands for a right or a request; pass it on as it is.
    /// Example: `eyJhY2NvdW*****VnZpgXQC5A==`.
    pub token: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// Group of backup clients that does the work; in calls about SAP HANA the registered instance, in
    /// calls about containers the registered cluster. Example: `cc-00049slr9iuvvv6pp134`.
    pub cluster_id: Option<String>,
}

response! {
    AddContainerClusterResponse {
        "RequestId" => request_id: value,
        "Token" => token: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "ClusterId" => cluster_id: value,
    }
}
