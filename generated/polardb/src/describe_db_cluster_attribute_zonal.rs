// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDbClusterAttributeZonal`, from `polardb/DescribeDbClusterAttributeZonal.md`.

use alicloud_runtime::codegen::*;

/// Zonal variant of [`DescribeDBClusterAttribute`](super::Client::describe_db_cluster_attribute):
/// shows the attributes of one cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeDbClusterAttributeZonalRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_db_cluster_attribute_zonal(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDbClusterAttributeZonalRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// How much, or which view, of the information is returned; left out, the usual one.
    pub describe_type: Option<String>,
}

impl DescribeDbClusterAttributeZonalRequest {
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
    /// Sets `DescribeType`.
    pub fn describe_type(mut self, value: impl Into<String>) -> Self {
        self.describe_type = Some(value.into());
        self
    }
}

request! {
    DescribeDbClusterAttributeZonalRequest {
        "DBClusterId" => db_cluster_id: query,
        "DescribeType" => describe_type: query,
    }
}

impl Operation for DescribeDbClusterAttributeZonalRequest {
    type Response = DescribeDbClusterAttributeZonalResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDbClusterAttributeZonal")
        .required(&["DBClusterId"])
        .read_only();
}

/// Response to [`DescribeDbClusterAttributeZonalRequest`], which the documentation does not describe.
pub type DescribeDbClusterAttributeZonalResponse = alicloud_runtime::UndocumentedResponse;
