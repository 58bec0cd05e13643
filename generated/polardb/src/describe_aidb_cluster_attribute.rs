// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAIDBClusterAttribute`, from `polardb/DescribeAIDBClusterAttribute.md`.

use alicloud_runtime::codegen::*;

/// Shows the attributes of one PolarDB AI cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeAIDBClusterAttributeRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_aidb_cluster_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAIDBClusterAttributeRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl DescribeAIDBClusterAttributeRequest {
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
    DescribeAIDBClusterAttributeRequest {
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for DescribeAIDBClusterAttributeRequest {
    type Response = DescribeAIDBClusterAttributeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAIDBClusterAttribute")
        .required(&["DBClusterId"])
        .read_only();
}

/// Response to [`DescribeAIDBClusterAttributeRequest`], which the documentation does not describe.
pub type DescribeAIDBClusterAttributeResponse = alicloud_runtime::UndocumentedResponse;
