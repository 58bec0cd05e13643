// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUserQuota`, from `cs/DescribeUserQuota.md`.

use alicloud_runtime::codegen::*;

/// Returns the account's quotas for clusters, node pools, and nodes.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::DescribeUserQuotaRequest::new();
/// let reply = client.describe_user_quota(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUserQuotaRequest {}

impl DescribeUserQuotaRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeUserQuotaRequest {}
}

impl Operation for DescribeUserQuotaRequest {
    type Response = DescribeUserQuotaResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeUserQuota")
        .roa("GET", "/quota")
        .read_only();
}

/// Response to [`DescribeUserQuotaRequest`].
#[non_exhaustive]
pub struct DescribeUserQuotaResponse {
    /// How many managed clusters the account may have. Default: `20`. Example: `20`.
    pub amk_cluster_quota: Option<i64>,
    /// How many serverless clusters the account may have. Default: `20`. Example: `3`.
    pub ask_cluster_quota: Option<i64>,
    /// How many node pools one cluster may have. Default: `20`. Example: `10`.
    pub cluster_nodepool_quota: Option<i64>,
    /// How many clusters the account may have in all. Default: `50`. Example: `50`.
    pub cluster_quota: Option<i64>,
    /// How many nodes one cluster may have. Default: `100`. Example: `100`.
    pub node_quota: Option<i64>,
    /// Limits for enhanced edge node pools; the field is deprecated.
    pub edge_improved_nodepool_quota: Option<EdgeImprovedNodepoolQuota>,
    /// Limits of the account by name, newer than the fields beside it.
    pub quotas: BTreeMap<String, Quotas>,
}

response! {
    DescribeUserQuotaResponse {
        "amk_cluster_quota" => amk_cluster_quota: value,
        "ask_cluster_quota" => ask_cluster_quota: value,
        "cluster_nodepool_quota" => cluster_nodepool_quota: value,
        "cluster_quota" => cluster_quota: value,
        "node_quota" => node_quota: value,
        "edge_improved_nodepool_quota" => edge_improved_nodepool_quota: value,
        "quotas" => quotas: map,
    }
}

/// Limits for enhanced edge node pools; the field is deprecated.
#[non_exhaustive]
pub struct EdgeImprovedNodepoolQuota {
    /// Most bandwidth of an enhanced edge node pool; the field is deprecated. Example: `10`.
    pub bandwidth: Option<i32>,
    /// How many enhanced edge node pools there can be; the field is deprecated. Example: `3`.
    pub count: Option<i32>,
    /// Longest time that enhanced edge node pools can be bought for; the field is deprecated.
    /// Example: `3`.
    pub period: Option<i32>,
}

response! {
    EdgeImprovedNodepoolQuota {
        "bandwidth" => bandwidth: value,
        "count" => count: value,
        "period" => period: value,
    }
}

/// Limits of the account by name, newer than the fields beside it.
#[non_exhaustive]
pub struct Quotas {
    /// How much the account may have of what the quota limits. Example: `1`.
    pub quota: Option<String>,
    /// Code of the operation that the quota limits. Example: `q_Kubernetes_Cluster`.
    pub operation_code: Option<String>,
    /// Whether a larger quota can be applied for. Example: `true`.
    pub adjustable: Option<bool>,
    /// Unit that the quota is counted in. Example: `Cluster`.
    pub unit: Option<String>,
}

response! {
    Quotas {
        "quota" => quota: value,
        "operation_code" => operation_code: value,
        "adjustable" => adjustable: value,
        "unit" => unit: value,
    }
}
