// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLakeCacheSize`, from `adb/DescribeLakeCacheSize.md`.

use alicloud_runtime::codegen::*;

/// Shows the lake cache of a cluster and its size.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeLakeCacheSizeRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_lake_cache_size(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLakeCacheSizeRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl DescribeLakeCacheSizeRequest {
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
    DescribeLakeCacheSizeRequest {
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for DescribeLakeCacheSizeRequest {
    type Response = DescribeLakeCacheSizeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeLakeCacheSize")
        .required(&["DBClusterId"])
        .read_only();
}

/// Response to [`DescribeLakeCacheSizeRequest`], which the documentation does not describe.
pub type DescribeLakeCacheSizeResponse = alicloud_runtime::UndocumentedResponse;
