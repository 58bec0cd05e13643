// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeletePolicyInstance`, from `cs/DeletePolicyInstance.md`.

use alicloud_runtime::codegen::*;

/// Removes deployed instances of a security policy from a cluster, which is no longer enforced
/// there.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::DeletePolicyInstanceRequest::new()
///     .cluster_id("c8155823d057948c69a****")
///     .policy_name("ACKAllowedRepos");
/// let reply = client.delete_policy_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeletePolicyInstanceRequest {
    /// **Required.** ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c8155823d057948c69a****`.
    pub cluster_id: Option<String>,
    /// **Required.** Policy rule meant, by the name it has in the library, such as `ACKAllowedRepos`.
    pub policy_name: Option<String>,
    /// Name that tells this deployed instance, of a policy or a component, from others.
    /// Example: `allowed-repos-mqdsf`.
    pub instance_name: Option<String>,
}

impl DeletePolicyInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `cluster_id`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `policy_name`, which is required.
    pub fn policy_name(mut self, value: impl Into<String>) -> Self {
        self.policy_name = Some(value.into());
        self
    }
    /// Sets `instance_name`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
}

request! {
    DeletePolicyInstanceRequest {
        "cluster_id" => cluster_id: path,
        "policy_name" => policy_name: path,
        "instance_name" => instance_name: query,
    }
}

impl Operation for DeletePolicyInstanceRequest {
    type Response = DeletePolicyInstanceResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DeletePolicyInstance")
        .roa("DELETE", "/clusters/{cluster_id}/policies/{policy_name}")
        .required(&["cluster_id", "policy_name"]);
}

/// Response to [`DeletePolicyInstanceRequest`].
#[non_exhaustive]
pub struct DeletePolicyInstanceResponse {
    /// Deployed policy instances that the call changed, by name. Example: `[ "allowed-repos-kqxnc" ]`.
    pub instances: Vec<String>,
}

response! {
    DeletePolicyInstanceResponse {
        "instances" => instances: list(""),
    }
}
