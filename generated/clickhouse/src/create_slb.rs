// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSLB`, from `clickhouse/CreateSLB.md`.

use alicloud_runtime::codegen::*;

/// Creates a Server Load Balancer (SLB) instance for a ClickHouse cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::CreateSLBRequest::new()
///     .db_cluster_id("...");
/// let reply = client.create_slb(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSLBRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Code of the cloud service concerned.
    pub product: Option<String>,
}

impl CreateSLBRequest {
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
    CreateSLBRequest {
        "DBClusterId" => db_cluster_id: query,
        "Product" => product: query,
    }
}

impl Operation for CreateSLBRequest {
    type Response = CreateSLBResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateSLB").required(&["DBClusterId"]);
}

/// Response to [`CreateSLBRequest`], which the documentation does not describe.
pub type CreateSLBResponse = alicloud_runtime::UndocumentedResponse;
