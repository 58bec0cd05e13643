// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePolicyInstances`, from `cs/DescribePolicyInstances.md`.

use alicloud_runtime::codegen::*;

/// Lists the instances of security policy rules deployed in a cluster, with action and scope.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::DescribePolicyInstancesRequest::new()
///     .cluster_id("c8155823d057948c69a****");
/// let reply = client.describe_policy_instances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePolicyInstancesRequest {
    /// **Required.** ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c8155823d057948c69a****`.
    pub cluster_id: Option<String>,
    /// Policy rule meant, by the name it has in the library, such as `ACKAllowedRepos`.
    /// Example: `ACKPSPCapabilities`.
    pub policy_name: Option<String>,
    /// Name that tells this deployed instance, of a policy or a component, from others.
    /// Example: `allowed-repos-cz4s2`.
    pub instance_name: Option<String>,
}

impl DescribePolicyInstancesRequest {
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
    /// Sets `policy_name`.
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
    DescribePolicyInstancesRequest {
        "cluster_id" => cluster_id: path,
        "policy_name" => policy_name: query,
        "instance_name" => instance_name: query,
    }
}

impl Operation for DescribePolicyInstancesRequest {
    type Response = DescribePolicyInstancesResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribePolicyInstances")
        .roa("GET", "/clusters/{cluster_id}/policies")
        .required(&["cluster_id"])
        .read_only();
}

/// Response to [`DescribePolicyInstancesRequest`].
#[non_exhaustive]
pub struct DescribePolicyInstancesResponse {
    /// The body of the response.
    pub body: Vec<PolicyInstanceItem>,
}

response! {
    DescribePolicyInstancesResponse {
        "" => body: list(""),
    }
}

/// The body of the response.
#[non_exhaustive]
pub struct PolicyInstanceItem {
    /// Account of the person who deployed the policy instance. Example: `16298168****`.
    pub ali_uid: Option<String>,
    /// ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c8155823d057948c69a****`.
    pub cluster_id: Option<String>,
    /// Name that tells this deployed instance, of a policy or a component, from others.
    /// Example: `no-env-var-secrets-****`.
    pub instance_name: Option<String>,
    /// Policy rule meant, by the name it has in the library, such as `ACKAllowedRepos`.
    /// Example: `ACKPSPCapabilities`.
    pub policy_name: Option<String>,
    /// Group of policies that the policy belongs to, such as compliance. Example: `k8s-general`.
    pub policy_category: Option<String>,
    /// What the policy checks, in words. Example: `text`.
    pub policy_description: Option<String>,
    /// Values that the policy instance works by, as JSON text.
    /// Example: `"restrictedNamespaces": [ "test" ]`.
    pub policy_parameters: Option<String>,
    /// How much a breach of the policy matters, in three levels. Example: `low`.
    pub policy_severity: Option<String>,
    /// Namespaces that the instance covers, joined by commas; an asterisk stands for all.
    /// Example: `*`.
    pub policy_scope: Option<String>,
    /// Whether the policy blocks violating deployments or only warns about them. Example: `deny`.
    pub policy_action: Option<String>,
    /// Deprecated; do not rely on it. Example: `2024-10-29T18:09:12+08:00`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub created: Option<Timestamp>,
    /// Deprecated; do not rely on it. Example: `2024-10-29T18:09:12+08:00`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub updated: Option<Timestamp>,
    /// Deprecated; do not rely on it. Example: `123456***`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub resource_id: Option<String>,
    /// How many violations of the policy instance were found in all. Default: `0`. Example: `0`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub total_violations: Option<i64>,
    /// Deprecated; do not rely on it. Default: `0`. Example: `0`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub is_deleted: Option<i64>,
}

response! {
    PolicyInstanceItem {
        "ali_uid" => ali_uid: value,
        "cluster_id" => cluster_id: value,
        "instance_name" => instance_name: value,
        "policy_name" => policy_name: value,
        "policy_category" => policy_category: value,
        "policy_description" => policy_description: value,
        "policy_parameters" => policy_parameters: value,
        "policy_severity" => policy_severity: value,
        "policy_scope" => policy_scope: value,
        "policy_action" => policy_action: value,
        "Created" => created: value,
        "Updated" => updated: value,
        "resource_id" => resource_id: value,
        "total_violations" => total_violations: value,
        "is_deleted" => is_deleted: value,
    }
}
