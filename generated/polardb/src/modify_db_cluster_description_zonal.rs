// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBClusterDescriptionZonal`, from `polardb/ModifyDBClusterDescriptionZonal.md`.

use alicloud_runtime::codegen::*;

/// Zonal variant of [`ModifyDBClusterDescription`](super::Client::modify_db_cluster_description):
/// renames a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ModifyDBClusterDescriptionZonalRequest::new()
///     .db_cluster_id("...")
///     .db_cluster_description("...");
/// let reply = client.modify_db_cluster_description_zonal(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBClusterDescriptionZonalRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Free text that tells people about the database cluster.
    pub db_cluster_description: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl ModifyDBClusterDescriptionZonalRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    ModifyDBClusterDescriptionZonalRequest {
        "DBClusterId" => db_cluster_id: query,
        "DBClusterDescription" => db_cluster_description: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for ModifyDBClusterDescriptionZonalRequest {
    type Response = ModifyDBClusterDescriptionZonalResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDBClusterDescriptionZonal")
        .required(&["DBClusterId", "DBClusterDescription"])
        .idempotency_token("ClientToken");
}

/// Response to [`ModifyDBClusterDescriptionZonalRequest`], which the documentation does not describe.
pub type ModifyDBClusterDescriptionZonalResponse = alicloud_runtime::UndocumentedResponse;
