// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBDescription`, from `polardb/ModifyDBDescription.md`.

use alicloud_runtime::codegen::*;

/// Changes the description of a database in a PolarDB for MySQL cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ModifyDBDescriptionRequest::new()
///     .db_cluster_id("pc-xxxxxxxxxxxxxxxxxxxx")
///     .db_name("testDB")
///     .db_description("...");
/// let reply = client.modify_db_description(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBDescriptionRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Name of the database inside the instance.
    pub db_name: Option<String>,
    /// **Required.** Free text that tells people about the database.
    pub db_description: Option<String>,
}

impl ModifyDBDescriptionRequest {
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
}

request! {
    ModifyDBDescriptionRequest {
        "DBClusterId" => db_cluster_id: query,
        "DBName" => db_name: query,
        "DBDescription" => db_description: query,
    }
}

impl Operation for ModifyDBDescriptionRequest {
    type Response = ModifyDBDescriptionResponse;
    type Error = ModifyDBDescriptionError;
    const INFO: OperationInfo = super::operation("ModifyDBDescription")
        .required(&["DBClusterId", "DBName", "DBDescription"]);
    const ERRORS: &'static [ModifyDBDescriptionError] = &[
        ModifyDBDescriptionError::InvalidAccountNameMalformed,
        ModifyDBDescriptionError::InvalidDBDescriptionMalformed,
        ModifyDBDescriptionError::InvalidDBClusterNotFound,
        ModifyDBDescriptionError::InvalidDBClusterIdMalformed,
        ModifyDBDescriptionError::InvalidDBClusterIdNotFound,
    ];
}

/// Response to [`ModifyDBDescriptionRequest`].
pub type ModifyDBDescriptionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDBDescriptionRequest`] names.
///
/// - [`InvalidAccountNameMalformed`](super::DocumentedError::InvalidAccountNameMalformed)
/// - [`InvalidDBDescriptionMalformed`](super::DocumentedError::InvalidDBDescriptionMalformed)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
pub type ModifyDBDescriptionError = super::DocumentedError;
