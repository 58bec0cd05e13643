// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBClusterDescription`, from `adb/ModifyDBClusterDescription.md`.

use alicloud_runtime::codegen::*;

/// Renames a cluster, to tell it apart more easily.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::ModifyDBClusterDescriptionRequest::new()
///     .db_cluster_id("...")
///     .db_cluster_description("...");
/// let reply = client.modify_db_cluster_description(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBClusterDescriptionRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Free text that tells people about the database cluster.
    pub db_cluster_description: Option<String>,
}

impl ModifyDBClusterDescriptionRequest {
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
    ModifyDBClusterDescriptionRequest {
        "DBClusterId" => db_cluster_id: query,
        "DBClusterDescription" => db_cluster_description: query,
    }
}

impl Operation for ModifyDBClusterDescriptionRequest {
    type Response = ModifyDBClusterDescriptionResponse;
    type Error = ModifyDBClusterDescriptionError;
    const INFO: OperationInfo = super::operation("ModifyDBClusterDescription")
        .required(&["DBClusterId", "DBClusterDescription"]);
    const ERRORS: &'static [ModifyDBClusterDescriptionError] = &[
        ModifyDBClusterDescriptionError::InvalidDBClusterDescriptionMalformed,
        ModifyDBClusterDescriptionError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`ModifyDBClusterDescriptionRequest`].
pub type ModifyDBClusterDescriptionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDBClusterDescriptionRequest`] names.
///
/// - [`InvalidDBClusterDescriptionMalformed`](super::DocumentedError::InvalidDBClusterDescriptionMalformed)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type ModifyDBClusterDescriptionError = super::DocumentedError;
