// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateContainerCluster`, from `hbr/UpdateContainerCluster.md`.

use alicloud_runtime::codegen::*;

/// Changes name, description, or network type of a container cluster, or renews its token.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::UpdateContainerClusterRequest::new()
///     .cluster_id("...");
/// let reply = client.update_container_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateContainerClusterRequest {
    /// **Required.** Group of backup clients that does the work; in calls about SAP HANA the registered
    /// instance, in calls about containers the registered cluster.
    pub cluster_id: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Whether the item lies in a VPC or in the classic network.
    pub network_type: Option<String>,
    /// Token for the renew; pass it on without reading anything into it.
    pub renew_token: Option<bool>,
}

impl UpdateContainerClusterRequest {
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
    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<String>) -> Self {
        self.network_type = Some(value.into());
        self
    }
    /// Sets `RenewToken`.
    #[inline]
    pub fn renew_token(mut self, value: bool) -> Self {
        self.renew_token = Some(value);
        self
    }
}

request! {
    UpdateContainerClusterRequest {
        "ClusterId" => cluster_id: query,
        "Name" => name: query,
        "Description" => description: query,
        "NetworkType" => network_type: query,
        "RenewToken" => renew_token: query,
    }
}

impl Operation for UpdateContainerClusterRequest {
    type Response = UpdateContainerClusterResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateContainerCluster")
        .required(&["ClusterId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`UpdateContainerClusterRequest`].
#[non_exhaustive]
pub struct UpdateContainerClusterResponse {
    /// Whether the token of the cluster was renewed. Example: `false`.
    pub token_updated: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
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
}

response! {
    UpdateContainerClusterResponse {
        "TokenUpdated" => token_updated: value,
        "RequestId" => request_id: value,
        "Token" => token: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}
