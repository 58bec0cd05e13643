// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableDBClusterOrca`, from `polardb/DisableDBClusterOrca.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EnableDisable};

/// Turns the Orca feature of a PolarDB cluster off; its data can be cleaned as well.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DisableDBClusterOrcaRequest::new()
///     .db_cluster_id("...");
/// let reply = client.disable_db_cluster_orca(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableDBClusterOrcaRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// What was measured or stored about the clean.
    pub clean_data: Option<Open<EnableDisable>>,
}

impl DisableDBClusterOrcaRequest {
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
    /// Sets `CleanData`.
    pub fn clean_data(mut self, value: impl Into<Open<EnableDisable>>) -> Self {
        self.clean_data = Some(value.into());
        self
    }
}

request! {
    DisableDBClusterOrcaRequest {
        "DBClusterId" => db_cluster_id: query,
        "CleanData" => clean_data: query,
    }
}

impl Operation for DisableDBClusterOrcaRequest {
    type Response = DisableDBClusterOrcaResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DisableDBClusterOrca")
        .required(&["DBClusterId"]);
}

/// Response to [`DisableDBClusterOrcaRequest`], which the documentation does not describe.
pub type DisableDBClusterOrcaResponse = alicloud_runtime::UndocumentedResponse;
