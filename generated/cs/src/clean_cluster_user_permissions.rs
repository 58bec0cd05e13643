// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CleanClusterUserPermissions`, from `cs/CleanClusterUserPermissions.md`.

use alicloud_runtime::codegen::*;

/// Takes one user's kubeconfig credentials and RBAC permissions in one cluster away.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::CleanClusterUserPermissionsRequest::new()
///     .cluster_id("c5b5e80b0b64a4bf6939d2d8fbbc5****")
///     .uid("2xxxxxxxxxxxxxxxxxx");
/// let reply = client.clean_cluster_user_permissions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CleanClusterUserPermissionsRequest {
    /// **Required.** ID of the cluster that the call works on, as
    /// [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returned it.
    /// Example: `c5b5e80b0b64a4bf6939d2d8fbbc5****`.
    pub cluster_id: Option<String>,
    /// **Required.** ID of the RAM user or role whose credentials or permissions the call works on.
    /// Example: `2xxxxxxxxxxxxxxxxxx`.
    pub uid: Option<String>,
    /// Whether to delete the kubeconfigs even if they were used to reach the cluster in the last days.
    /// Example: `false`.
    pub force: Option<bool>,
}

impl CleanClusterUserPermissionsRequest {
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
    /// Sets `Uid`, which is required.
    pub fn uid(mut self, value: impl Into<String>) -> Self {
        self.uid = Some(value.into());
        self
    }
    /// Sets `Force`.
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
}

request! {
    CleanClusterUserPermissionsRequest {
        "ClusterId" => cluster_id: path,
        "Uid" => uid: path,
        "Force" => force: query,
    }
}

impl Operation for CleanClusterUserPermissionsRequest {
    type Response = CleanClusterUserPermissionsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("CleanClusterUserPermissions")
        .roa("DELETE", "/cluster/{ClusterId}/user/{Uid}/permissions")
        .required(&["ClusterId", "Uid"]);
}

/// Response to [`CleanClusterUserPermissionsRequest`], which the documentation does not describe.
pub type CleanClusterUserPermissionsResponse = alicloud_runtime::UndocumentedResponse;
