// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEssdCacheConfig`, from `adb/DescribeEssdCacheConfig.md`.

use alicloud_runtime::codegen::*;

/// Shows the configuration of the ESSD cache of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeEssdCacheConfigRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_essd_cache_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEssdCacheConfigRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl DescribeEssdCacheConfigRequest {
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
    DescribeEssdCacheConfigRequest {
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for DescribeEssdCacheConfigRequest {
    type Response = DescribeEssdCacheConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeEssdCacheConfig")
        .required(&["DBClusterId"])
        .read_only();
}

/// Response to [`DescribeEssdCacheConfigRequest`], which the documentation does not describe.
pub type DescribeEssdCacheConfigResponse = alicloud_runtime::UndocumentedResponse;
