// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSQLExplorerPolicy`, from `polardb/DescribeSQLExplorerPolicy.md`.

use alicloud_runtime::codegen::*;

/// Shows whether SQL collection for SQL Explorer is on for a node.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeSQLExplorerPolicyRequest::new();
/// let reply = client.describe_sql_explorer_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSQLExplorerPolicyRequest {
    /// ID of the database node that the call is about.
    pub db_node_id: Option<String>,
}

impl DescribeSQLExplorerPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBNodeId`.
    pub fn db_node_id(mut self, value: impl Into<String>) -> Self {
        self.db_node_id = Some(value.into());
        self
    }
}

request! {
    DescribeSQLExplorerPolicyRequest {
        "DBNodeId" => db_node_id: query,
    }
}

impl Operation for DescribeSQLExplorerPolicyRequest {
    type Response = DescribeSQLExplorerPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSQLExplorerPolicy")
        .read_only();
}

/// Response to [`DescribeSQLExplorerPolicyRequest`].
#[non_exhaustive]
pub struct DescribeSQLExplorerPolicyResponse {
    /// State that the SQL collector is in.
    pub sql_collector_status: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4F780C2E-163A-42C2-9D8A-B5A0C823B1DB`.
    pub request_id: Option<String>,
}

response! {
    DescribeSQLExplorerPolicyResponse {
        "SQLCollectorStatus" => sql_collector_status: value,
        "RequestId" => request_id: value,
    }
}
