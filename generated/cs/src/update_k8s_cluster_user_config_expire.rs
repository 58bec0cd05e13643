// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateK8sClusterUserConfigExpire`, from `cs/UpdateK8sClusterUserConfigExpire.md`.

use alicloud_runtime::codegen::*;

/// Sets after how many hours a kubeconfig issued to a RAM user or role expires; three years is
/// standard.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::UpdateK8sClusterUserConfigExpireRequest::new()
///     .cluster_id("c5b5e80b0b64a4bf6939d2d8fbbc5****")
///     .expire_hour(720);
/// let reply = client.update_k8s_cluster_user_config_expire(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateK8sClusterUserConfigExpireRequest {
    /// **Required.** ID of the cluster that the call works on, as
    /// [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returned it.
    /// Example: `c5b5e80b0b64a4bf6939d2d8fbbc5****`.
    pub cluster_id: Option<String>,
    /// **Required.** How many hours from now the user's kubeconfig stays valid.
    /// Range: 0 to 876000. Example: `720`.
    pub expire_hour: Option<i64>,
    /// ID of the RAM user whose kubeconfig validity is changed. Example: `206945240368******`.
    pub user: Option<String>,
}

impl UpdateK8sClusterUserConfigExpireRequest {
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
    /// Sets `expire_hour`, which is required.
    #[inline]
    pub fn expire_hour(mut self, value: i64) -> Self {
        self.expire_hour = Some(value);
        self
    }
    /// Sets `user`.
    pub fn user(mut self, value: impl Into<String>) -> Self {
        self.user = Some(value.into());
        self
    }
}

request! {
    UpdateK8sClusterUserConfigExpireRequest {
        "ClusterId" => cluster_id: path,
        "expire_hour" => expire_hour: body,
        "user" => user: body,
    }
}

impl Operation for UpdateK8sClusterUserConfigExpireRequest {
    type Response = UpdateK8sClusterUserConfigExpireResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("UpdateK8sClusterUserConfigExpire")
        .roa("POST", "/k8s/{ClusterId}/user_config/expire")
        .required(&["ClusterId", "expire_hour"]);
}

/// Response to [`UpdateK8sClusterUserConfigExpireRequest`], which the documentation does not describe.
pub type UpdateK8sClusterUserConfigExpireResponse = alicloud_runtime::UndocumentedResponse;
