// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBClusterVersionZonal`, from `polardb/DescribeDBClusterVersionZonal.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DescribeType};

/// Zonal variant of [`DescribeDBClusterVersion`](super::Client::describe_db_cluster_version): shows
/// version details of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeDBClusterVersionZonalRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_db_cluster_version_zonal(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBClusterVersionZonalRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// How much, or which view, of the information is returned; left out, the usual one.
    pub describe_type: Option<Open<DescribeType>>,
}

impl DescribeDBClusterVersionZonalRequest {
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
    pub fn describe_type(mut self, value: impl Into<Open<DescribeType>>) -> Self {
        self.describe_type = Some(value.into());
        self
    }
}

request! {
    DescribeDBClusterVersionZonalRequest {
        "DBClusterId" => db_cluster_id: query,
        "DescribeType" => describe_type: query,
    }
}

impl Operation for DescribeDBClusterVersionZonalRequest {
    type Response = DescribeDBClusterVersionZonalResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDBClusterVersionZonal")
        .required(&["DBClusterId"])
        .read_only();
}

/// Response to [`DescribeDBClusterVersionZonalRequest`], which the documentation does not describe.
pub type DescribeDBClusterVersionZonalResponse = alicloud_runtime::UndocumentedResponse;
