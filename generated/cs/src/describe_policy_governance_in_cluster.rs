// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePolicyGovernanceInCluster`, from `cs/DescribePolicyGovernanceInCluster.md`.

use alicloud_runtime::codegen::*;

/// Returns how policies do in a cluster: numbers enabled by severity, violations warned about or
/// blocked, and audit logs.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::DescribePolicyGovernanceInClusterRequest::new()
///     .cluster_id("c8155823d057948c69a****");
/// let reply = client.describe_policy_governance_in_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePolicyGovernanceInClusterRequest {
    /// **Required.** ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c8155823d057948c69a****`.
    pub cluster_id: Option<String>,
}

impl DescribePolicyGovernanceInClusterRequest {
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
    DescribePolicyGovernanceInClusterRequest {
        "cluster_id" => cluster_id: path,
    }
}

impl Operation for DescribePolicyGovernanceInClusterRequest {
    type Response = DescribePolicyGovernanceInClusterResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribePolicyGovernanceInCluster")
        .roa("GET", "/clusters/{cluster_id}/policygovernance")
        .required(&["cluster_id"])
        .read_only();
}

/// Response to [`DescribePolicyGovernanceInClusterRequest`].
#[non_exhaustive]
pub struct DescribePolicyGovernanceInClusterResponse {
    /// How many policies are switched on, for each severity.
    pub on_state: Vec<OnState>,
    /// Audit log of the decisions that the policies made in the cluster.
    pub admit_log: Option<AdmitLog>,
    /// Policy violations in the cluster, summed up by severity.
    pub violation: Option<Violation>,
}

response! {
    DescribePolicyGovernanceInClusterResponse {
        "on_state" => on_state: list(""),
        "admit_log" => admit_log: value,
        "Violation" => violation: value,
    }
}

/// How many policies are switched on, for each severity.
#[non_exhaustive]
pub struct OnState {
    /// How many policies of this severity are switched on in the cluster. Example: `3`.
    pub enabled_count: Option<i32>,
    /// How many policies of this severity there are in all. Example: `8`.
    pub total: Option<i32>,
    /// How much a breach of the policy matters, in three levels. Example: `high`.
    pub severity: Option<String>,
}

response! {
    OnState {
        "enabled_count" => enabled_count: value,
        "total" => total: value,
        "severity" => severity: value,
    }
}

/// Audit log of the decisions that the policies made in the cluster.
#[non_exhaustive]
pub struct AdmitLog {
    /// Whether the log query is complete. Example: `Complete`.
    pub progress: Option<String>,
    /// How many log entries match. Example: `100`.
    pub count: Option<i64>,
    /// Decisions of the policies, one log entry each.
    pub logs: Vec<Log>,
    /// Log Service project that the log entries are stored in. Example: `k8s-log-clusterid`.
    pub log_project: Option<String>,
    /// Logstore that the policies' decisions are stored in. Example: `policyadmit-clusterid`.
    pub log_store: Option<String>,
}

response! {
    AdmitLog {
        "progress" => progress: value,
        "count" => count: value,
        "logs" => logs: list(""),
        "log_project" => log_project: value,
        "log_store" => log_store: value,
    }
}

/// Decisions of the policies, one log entry each.
#[non_exhaustive]
pub struct Log {
    /// ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it. Example: `hash code`.
    pub cluster_id: Option<String>,
    /// Whether the policy blocks violating requests or only warns about them. Example: `deny`.
    pub constraint_action: Option<String>,
    /// Kubernetes API version of the policy applied. Example: `v1beta1`.
    pub constraint_api_version: Option<String>,
    /// Group of policies that the policy applied belongs to. Example: `cis-k8s`.
    pub constraint_category: Option<String>,
    /// Kubernetes API group of the policy applied. Example: `constraints.gatekeeper.sh`.
    pub constraint_group: Option<String>,
    /// Name in policy management of the policy applied. Example: `ACKNamespacesDeleteProtection`.
    pub constraint_kind: Option<String>,
    /// Deployed policy instance that made the decision. Example: `namespace-delete-protection-jpjwv`.
    pub constraint_name: Option<String>,
    /// What the policy did and why, in full. Example: `text`.
    pub event_msg: Option<String>,
    /// What kind of decision the policy made. Example: `violation`.
    pub event_type: Option<String>,
    /// ID of the Kubernetes request that violated the policy. Example: `hash code`.
    pub request_uid: Option<String>,
    /// Identity behind the request that violated the policy. Example: `account id`.
    pub request_userinfo: Option<String>,
    /// User whose request violated the policy. Example: `account user name`.
    pub request_username: Option<String>,
    /// Kubernetes kind of the object that violated the policy. Example: `Namespace`.
    pub resource_kind: Option<String>,
    /// Kubernetes object that violated the policy. Example: `test`.
    pub resource_name: Option<String>,
    /// When the policy made its decision. Example: `2025-10-27T11:31:40Z`.
    pub time: Option<Timestamp>,
}

response! {
    Log {
        "cluster_id" => cluster_id: value,
        "constraint_action" => constraint_action: value,
        "constraint_api_version" => constraint_api_version: value,
        "constraint_category" => constraint_category: value,
        "constraint_group" => constraint_group: value,
        "constraint_kind" => constraint_kind: value,
        "constraint_name" => constraint_name: value,
        "event_msg" => event_msg: value,
        "event_type" => event_type: value,
        "request_uid" => request_uid: value,
        "request_userinfo" => request_userinfo: value,
        "request_username" => request_username: value,
        "resource_kind" => resource_kind: value,
        "resource_name" => resource_name: value,
        "time" => time: value,
    }
}

/// Policy violations in the cluster, summed up by severity.
#[non_exhaustive]
pub struct Violation {
    /// Violations counted for each severity.
    pub total_violations: Option<TotalViolations>,
    /// Violations counted for each policy.
    pub violations: Option<Violations>,
}

response! {
    Violation {
        "totalViolations" => total_violations: value,
        "violations" => violations: value,
    }
}

/// Violations counted for each severity.
#[non_exhaustive]
pub struct TotalViolations {
    /// Violations that the policies blocked.
    pub deny: Vec<Deny>,
    /// Violations that were let through with a warning.
    pub warn: Vec<Warn>,
}

response! {
    TotalViolations {
        "deny" => deny: list(""),
        "warn" => warn: list(""),
    }
}

/// Violations that the policies blocked.
#[non_exhaustive]
pub struct Deny {
    /// How much a breach of the policy matters, in three levels. Example: `medium`.
    pub severity: Option<String>,
    /// How many violations of this severity were blocked. Example: `2`.
    pub violations: Option<String>,
}

response! {
    Deny {
        "severity" => severity: value,
        "violations" => violations: value,
    }
}

/// Violations that were let through with a warning.
#[non_exhaustive]
pub struct Warn {
    /// How much a breach of the policy matters, in three levels. Example: `high`.
    pub severity: Option<String>,
    /// How many violations of this severity were let through with a warning. Example: `0`.
    pub violations: Option<i64>,
}

response! {
    Warn {
        "severity" => severity: value,
        "violations" => violations: value,
    }
}

/// Violations counted for each policy.
#[non_exhaustive]
pub struct Violations {
    /// Violations that the policies blocked.
    pub deny: Vec<ViolationsDeny>,
    /// Violations that were let through with a warning.
    pub warn: Vec<ViolationsWarn>,
}

response! {
    Violations {
        "deny" => deny: list(""),
        "warn" => warn: list(""),
    }
}

/// Violations that the policies blocked.
#[non_exhaustive]
pub struct ViolationsDeny {
    /// What the policy checks, in words. Example: `text`.
    pub policy_description: Option<String>,
    /// Policy that was violated, by the name it has in the library.
    /// Example: `ACKNamespacesDeleteProtection`.
    pub policy_name: Option<String>,
    /// How much a breach of the policy matters, in three levels. Example: `medium`.
    pub severity: Option<String>,
    /// Violations counted for each policy. Example: `1`.
    pub violations: Option<i64>,
}

response! {
    ViolationsDeny {
        "policyDescription" => policy_description: value,
        "policyName" => policy_name: value,
        "severity" => severity: value,
        "violations" => violations: value,
    }
}

/// Violations that were let through with a warning.
#[non_exhaustive]
pub struct ViolationsWarn {
    /// What the policy checks, in words.
    pub policy_description: Option<String>,
    /// Policy that was violated, by the name it has in the library.
    pub policy_name: Option<String>,
    /// How much a breach of the policy matters, in three levels.
    pub severity: Option<String>,
    /// Violations counted for each policy.
    pub violations: Option<i64>,
}

response! {
    ViolationsWarn {
        "policyDescription" => policy_description: value,
        "policyName" => policy_name: value,
        "severity" => severity: value,
        "violations" => violations: value,
    }
}
