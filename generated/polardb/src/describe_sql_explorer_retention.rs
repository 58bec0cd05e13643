// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSQLExplorerRetention`, from `polardb/DescribeSQLExplorerRetention.md`.

use alicloud_runtime::codegen::*;

/// Shows how long SQL Explorer data of a node is kept.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeSQLExplorerRetentionRequest::new();
/// let reply = client.describe_sql_explorer_retention(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSQLExplorerRetentionRequest {
    /// ID of the database node that the call is about.
    pub db_node_id: Option<String>,
}

impl DescribeSQLExplorerRetentionRequest {
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
    DescribeSQLExplorerRetentionRequest {
        "DBNodeId" => db_node_id: query,
    }
}

impl Operation for DescribeSQLExplorerRetentionRequest {
    type Response = DescribeSQLExplorerRetentionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSQLExplorerRetention")
        .read_only();
}

/// Response to [`DescribeSQLExplorerRetentionRequest`].
#[non_exhaustive]
pub struct DescribeSQLExplorerRetentionResponse {
    /// ID of the database node that the item belongs to or stands for.
    pub db_node_id: Option<String>,
    /// Value that the config has or is given.
    pub config_value: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `483151A7-80C3-4420-836F-172E4597E2C8`.
    pub request_id: Option<String>,
}

response! {
    DescribeSQLExplorerRetentionResponse {
        "DBNodeId" => db_node_id: value,
        "ConfigValue" => config_value: value,
        "RequestId" => request_id: value,
    }
}
