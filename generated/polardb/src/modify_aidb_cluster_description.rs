// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyAIDBClusterDescription`, from `polardb/ModifyAIDBClusterDescription.md`.

use alicloud_runtime::codegen::*;

/// Renames a PolarDB AI cluster by changing its description.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ModifyAIDBClusterDescriptionRequest::new()
///     .db_cluster_id("...")
///     .db_cluster_description("...");
/// let reply = client.modify_aidb_cluster_description(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyAIDBClusterDescriptionRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Free text that tells people about the database cluster.
    pub db_cluster_description: Option<String>,
}

impl ModifyAIDBClusterDescriptionRequest {
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
    /// Sets `DBClusterDescription`, which is required.
    pub fn db_cluster_description(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_description = Some(value.into());
        self
    }
}

request! {
    ModifyAIDBClusterDescriptionRequest {
        "DBClusterId" => db_cluster_id: query,
        "DBClusterDescription" => db_cluster_description: query,
    }
}

impl Operation for ModifyAIDBClusterDescriptionRequest {
    type Response = ModifyAIDBClusterDescriptionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyAIDBClusterDescription")
        .required(&["DBClusterId", "DBClusterDescription"]);
}

/// Response to [`ModifyAIDBClusterDescriptionRequest`], which the documentation does not describe.
pub type ModifyAIDBClusterDescriptionResponse = alicloud_runtime::UndocumentedResponse;
