// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCluster`, from `cs/DeleteCluster.md`.

use alicloud_runtime::codegen::*;

/// Deletes a cluster and releases its nodes; what else is kept or deleted is decided by the call.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::DeleteClusterRequest::new()
///     .cluster_id("c905d1364c2dd4b6284a3f41790c4****");
/// let reply = client.delete_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteClusterRequest {
    /// **Required.** ID of the cluster that the call works on, as
    /// [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returned it.
    /// Example: `c905d1364c2dd4b6284a3f41790c4****`.
    pub cluster_id: Option<String>,
    /// Whether all cloud resources created for the cluster stay, whatever else is said.
    /// Default: `false`. Example: `false`.
    pub retain_all_resources: Option<bool>,
    /// Whether load balancers created for the cluster are kept; superseded by `delete_options`.
    /// Default: `false`. Example: `false`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub keep_slb: Option<bool>,
    /// Resources to keep when the cluster is deleted, by their IDs.
    /// Example: `sg-2ze6ess9kho6fdn9****`.
    pub retain_resources: Vec<String>,
    /// What becomes of each kind of resource when the cluster is deleted.
    pub delete_options: Vec<DeleteOption>,
}

impl DeleteClusterRequest {
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
    /// Sets `retain_all_resources`.
    #[inline]
    pub fn retain_all_resources(mut self, value: bool) -> Self {
        self.retain_all_resources = Some(value);
        self
    }
    /// Sets `keep_slb`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn keep_slb(mut self, value: bool) -> Self {
        self.keep_slb = Some(value);
        self
    }
    /// Sets `retain_resources`.
    pub fn retain_resources(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.retain_resources = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `delete_options`.
    pub fn delete_options(
        mut self,
        value: impl IntoIterator<Item = impl Into<DeleteOption>>,
    ) -> Self {
        self.delete_options = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteClusterRequest {
        "ClusterId" => cluster_id: path,
        "retain_all_resources" => retain_all_resources: query,
        "keep_slb" => keep_slb: query,
        "retain_resources" => retain_resources: query_json,
        "delete_options" => delete_options: query_json,
    }
}

impl Operation for DeleteClusterRequest {
    type Response = DeleteClusterResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DeleteCluster")
        .roa("DELETE", "/clusters/{ClusterId}")
        .required(&["ClusterId"]);
}

/// Response to [`DeleteClusterRequest`].
#[non_exhaustive]
pub struct DeleteClusterResponse {
    /// ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `cb95aa626a47740afbf6aa099b650****`.
    pub cluster_id: Option<String>,
    /// ID that the service gave this call; name it when you ask support about it.
    /// Example: `687C5BAA-D103-4993-884B-C35E4314****`.
    pub request_id: Option<String>,
    /// ID of an asynchronous task; [`DescribeTaskInfo`](super::Client::describe_task_info) reports how
    /// far the task has come. Example: `T-5a54309c80282e39ea****`.
    pub task_id: Option<String>,
}

response! {
    DeleteClusterResponse {
        "cluster_id" => cluster_id: value,
        "request_id" => request_id: value,
        "task_id" => task_id: value,
    }
}

/// What becomes of each kind of resource when the cluster is deleted.
#[non_exhaustive]
pub struct DeleteOption {
    /// Kind of resource, such as load balancers or log projects, that the choice holds for.
    /// Example: `SLS_Data`.
    pub resource_type: Option<String>,
    /// Whether resources of this kind are deleted with the cluster or kept. Example: `delete`.
    pub delete_mode: Option<String>,
}

impl DeleteOption {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `resource_type`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `delete_mode`.
    pub fn delete_mode(mut self, value: impl Into<String>) -> Self {
        self.delete_mode = Some(value.into());
        self
    }
}

request! {
    DeleteOption {
        "resource_type" => resource_type: field,
        "delete_mode" => delete_mode: field,
    }
}
