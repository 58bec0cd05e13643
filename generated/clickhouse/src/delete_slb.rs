// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSLB`, from `clickhouse/DeleteSLB.md`.

use alicloud_runtime::codegen::*;

/// Deletes the load balancer of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::DeleteSLBRequest::new()
///     .db_cluster_id("...");
/// let reply = client.delete_slb(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSLBRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Code of the cloud service concerned.
    pub product: Option<String>,
}

impl DeleteSLBRequest {
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
    /// Sets `Product`.
    pub fn product(mut self, value: impl Into<String>) -> Self {
        self.product = Some(value.into());
        self
    }
}

request! {
    DeleteSLBRequest {
        "DBClusterId" => db_cluster_id: query,
        "Product" => product: query,
    }
}

impl Operation for DeleteSLBRequest {
    type Response = DeleteSLBResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteSLB").required(&["DBClusterId"]);
}

/// Response to [`DeleteSLBRequest`], which the documentation does not describe.
pub type DeleteSLBResponse = alicloud_runtime::UndocumentedResponse;
