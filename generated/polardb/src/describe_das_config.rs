// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDasConfig`, from `polardb/DescribeDasConfig.md`.

use alicloud_runtime::codegen::*;

/// Shows the Database Autonomy Service (DAS) configuration of a PolarDB cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeDasConfigRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_das_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDasConfigRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl DescribeDasConfigRequest {
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
    DescribeDasConfigRequest {
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for DescribeDasConfigRequest {
    type Response = DescribeDasConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDasConfig")
        .required(&["DBClusterId"])
        .read_only();
}

/// Response to [`DescribeDasConfigRequest`].
#[non_exhaustive]
pub struct DescribeDasConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `593AE1C5-B70C-463F-9207-074639******`.
    pub request_id: Option<String>,
    /// Whether storage grows by itself. Example: `Enable`.
    pub storage_auto_scale: Option<String>,
    /// Storage up to which it grows by itself, in GB. Example: `800`.
    pub storage_upper_bound: Option<i64>,
}

response! {
    DescribeDasConfigResponse {
        "RequestId" => request_id: value,
        "StorageAutoScale" => storage_auto_scale: value,
        "StorageUpperBound" => storage_upper_bound: value,
    }
}
