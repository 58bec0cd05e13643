// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePolicyInstancesStatus`, from `cs/DescribePolicyInstancesStatus.md`.

use alicloud_runtime::codegen::*;

/// Counts the policy instances deployed in a cluster, by rule and by severity.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::DescribePolicyInstancesStatusRequest::new()
///     .cluster_id("c8155823d057948c69a****");
/// let reply = client.describe_policy_instances_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePolicyInstancesStatusRequest {
    /// **Required.** ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c8155823d057948c69a****`.
    pub cluster_id: Option<String>,
}

impl DescribePolicyInstancesStatusRequest {
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
}

request! {
    DescribePolicyInstancesStatusRequest {
        "cluster_id" => cluster_id: path,
    }
}

impl Operation for DescribePolicyInstancesStatusRequest {
    type Response = DescribePolicyInstancesStatusResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribePolicyInstancesStatus")
        .roa("GET", "/clusters/{cluster_id}/policies/status")
        .required(&["cluster_id"])
        .read_only();
}

/// Response to [`DescribePolicyInstancesStatusRequest`].
#[non_exhaustive]
pub struct DescribePolicyInstancesStatusResponse {
    /// Policies and how many instances of each are deployed.
    pub policy_instances: Vec<PolicyInstance>,
    /// How many policy instances are deployed, by severity. Example: `{ "high": 11, "medium": 1 }`.
    pub instances_severity_count: Option<Value>,
}

response! {
    DescribePolicyInstancesStatusResponse {
        "policy_instances" => policy_instances: list(""),
        "instances_severity_count" => instances_severity_count: value,
    }
}

/// Policies and how many instances of each are deployed.
#[non_exhaustive]
pub struct PolicyInstance {
    /// Group of policies that the policy belongs to, such as compliance.
    pub policy_category: Option<String>,
    /// Policy rule meant, by the name it has in the library, such as `ACKAllowedRepos`.
    /// Example: `ACKRestrictRoleBindings`.
    pub policy_name: Option<String>,
    /// What the policy checks, in words. Example: `text`.
    pub policy_description: Option<String>,
    /// How much a breach of the policy matters, in three levels. Example: `medium`.
    pub policy_severity: Option<String>,
    /// How many instances of the policy are deployed; empty when there is none. Example: `1`.
    pub policy_instances_count: Option<i64>,
}

response! {
    PolicyInstance {
        "policy_category" => policy_category: value,
        "policy_name" => policy_name: value,
        "policy_description" => policy_description: value,
        "policy_severity" => policy_severity: value,
        "policy_instances_count" => policy_instances_count: value,
    }
}
