// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePdnsAppKeys`, from `alidns/DescribePdnsAppKeys.md`.

use alicloud_runtime::codegen::*;

/// Lists the AppKeys of the account for Public DNS.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribePdnsAppKeysRequest::new();
/// let reply = client.describe_pdns_app_keys(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePdnsAppKeysRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribePdnsAppKeysRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribePdnsAppKeysRequest {
        "Lang" => lang: query,
    }
}

impl Operation for DescribePdnsAppKeysRequest {
    type Response = DescribePdnsAppKeysResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePdnsAppKeys").read_only();
}

/// Response to [`DescribePdnsAppKeysRequest`].
#[non_exhaustive]
pub struct DescribePdnsAppKeysResponse {
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// Keys that apps use for public DNS.
    pub app_keys: Vec<AppKey>,
}

response! {
    DescribePdnsAppKeysResponse {
        "RequestId" => request_id: value,
        "AppKeys" => app_keys: list(""),
    }
}

/// Keys that apps use for public DNS.
#[non_exhaustive]
pub struct AppKey {
    /// ID of a key that apps use for public DNS.
    pub app_key_id: Option<String>,
    /// When the item was created.
    pub create_date: Option<String>,
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    pub state: Option<String>,
    /// When the item was created, as a Unix timestamp.
    pub create_timestamp: Option<i64>,
    /// Edge DNS clusters that the key is bound to.
    pub bind_edge_dns_clusters: Vec<BindEdgeDnsCluster>,
}

response! {
    AppKey {
        "AppKeyId" => app_key_id: value,
        "CreateDate" => create_date: value,
        "Remark" => remark: value,
        "State" => state: value,
        "CreateTimestamp" => create_timestamp: value,
        "BindEdgeDnsClusters" => bind_edge_dns_clusters: list(""),
    }
}

/// Edge DNS clusters that the key is bound to.
#[non_exhaustive]
pub struct BindEdgeDnsCluster {
    /// ID of an edge DNS cluster that the key is bound to.
    pub cluster_id: Option<String>,
    /// Label of an edge DNS cluster that the key is bound to.
    pub cluster_name: Option<String>,
    /// Account that owns the edge DNS cluster.
    pub cluster_user_id: Option<String>,
}

response! {
    BindEdgeDnsCluster {
        "ClusterId" => cluster_id: value,
        "ClusterName" => cluster_name: value,
        "ClusterUserId" => cluster_user_id: value,
    }
}
