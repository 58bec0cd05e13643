// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBDescriptionZonal`, from `polardb/ModifyDBDescriptionZonal.md`.

use alicloud_runtime::codegen::*;

/// Zonal variant of [`ModifyDBDescription`](super::Client::modify_db_description): changes the note
/// on a database.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ModifyDBDescriptionZonalRequest::new()
///     .db_cluster_id("...")
///     .db_name("...")
///     .db_description("...");
/// let reply = client.modify_db_description_zonal(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBDescriptionZonalRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Name of the database inside the instance.
    pub db_name: Option<String>,
    /// **Required.** Free text that tells people about the database.
    pub db_description: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl ModifyDBDescriptionZonalRequest {
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
    /// Sets `DBName`, which is required.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
    /// Sets `DBDescription`, which is required.
    pub fn db_description(mut self, value: impl Into<String>) -> Self {
        self.db_description = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    ModifyDBDescriptionZonalRequest {
        "DBClusterId" => db_cluster_id: query,
        "DBName" => db_name: query,
        "DBDescription" => db_description: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for ModifyDBDescriptionZonalRequest {
    type Response = ModifyDBDescriptionZonalResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDBDescriptionZonal")
        .required(&["DBClusterId", "DBName", "DBDescription"])
        .idempotency_token("ClientToken");
}

/// Response to [`ModifyDBDescriptionZonalRequest`], which the documentation does not describe.
pub type ModifyDBDescriptionZonalResponse = alicloud_runtime::UndocumentedResponse;
