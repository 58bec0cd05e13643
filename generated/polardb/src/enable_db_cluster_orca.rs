// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableDBClusterOrca`, from `polardb/EnableDBClusterOrca.md`.

use alicloud_runtime::codegen::*;

/// Turns the Orca feature of a PolarDB cluster on.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::EnableDBClusterOrcaRequest::new()
///     .db_cluster_id("...");
/// let reply = client.enable_db_cluster_orca(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableDBClusterOrcaRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl EnableDBClusterOrcaRequest {
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
    EnableDBClusterOrcaRequest {
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for EnableDBClusterOrcaRequest {
    type Response = EnableDBClusterOrcaResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("EnableDBClusterOrca")
        .required(&["DBClusterId"]);
}

/// Response to [`EnableDBClusterOrcaRequest`], which the documentation does not describe.
pub type EnableDBClusterOrcaResponse = alicloud_runtime::UndocumentedResponse;
