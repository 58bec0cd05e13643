// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePolarSQLCollectorPolicy`, from `polardb/DescribePolarSQLCollectorPolicy.md`.

use alicloud_runtime::codegen::*;

/// Shows whether SQL Explorer is turned on for a PolarDB cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribePolarSQLCollectorPolicyRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_polar_sql_collector_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePolarSQLCollectorPolicyRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl DescribePolarSQLCollectorPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
}

request! {
    DescribePolarSQLCollectorPolicyRequest {
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for DescribePolarSQLCollectorPolicyRequest {
    type Response = DescribePolarSQLCollectorPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePolarSQLCollectorPolicy")
        .method("GET")
        .required(&["DBClusterId"])
        .read_only();
}

/// Response to [`DescribePolarSQLCollectorPolicyRequest`].
#[non_exhaustive]
pub struct DescribePolarSQLCollectorPolicyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3655211B-4D74-4E13-91E6-FF2AFE******`.
    pub request_id: Option<String>,
    /// State that the SQL collector is in. Example: `Enable`.
    pub sql_collector_status: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `pc-bp1s826a1up******`.
    pub db_cluster_id: Option<String>,
}

response! {
    DescribePolarSQLCollectorPolicyResponse {
        "RequestId" => request_id: value,
        "SQLCollectorStatus" => sql_collector_status: value,
        "DBClusterId" => db_cluster_id: value,
    }
}
