// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckDBName`, from `polardb/CheckDBName.md`.

use alicloud_runtime::codegen::*;

/// Tests whether a database name is valid and still unused in a PolarDB cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::CheckDBNameRequest::new()
///     .db_cluster_id("pc-xxxxxxxxxx")
///     .db_name("testDB");
/// let reply = client.check_db_name(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckDBNameRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Name of the database inside the instance.
    pub db_name: Option<String>,
}

impl CheckDBNameRequest {
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
}

request! {
    CheckDBNameRequest {
        "DBClusterId" => db_cluster_id: query,
        "DBName" => db_name: query,
    }
}

impl Operation for CheckDBNameRequest {
    type Response = CheckDBNameResponse;
    type Error = CheckDBNameError;
    const INFO: OperationInfo = super::operation("CheckDBName")
        .required(&["DBClusterId", "DBName"])
        .read_only();
    const ERRORS: &'static [CheckDBNameError] = &[
        CheckDBNameError::InvalidDBNameDuplicate,
        CheckDBNameError::InvalidAccountNameMalformed,
        CheckDBNameError::InvalidDBClusterIdMalformed,
        CheckDBNameError::InvalidDBClusterIdNotFound,
    ];
}

/// Response to [`CheckDBNameRequest`].
#[non_exhaustive]
pub struct CheckDBNameResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2FED790E-FB61-4721-8C1C-07C627FA5A19`.
    pub request_id: Option<String>,
    /// Name of the database inside the instance. Example: `test_db`.
    pub db_name: Option<String>,
}

response! {
    CheckDBNameResponse {
        "RequestId" => request_id: value,
        "DBName" => db_name: value,
    }
}

/// Errors that the documentation of [`CheckDBNameRequest`] names.
///
/// - [`InvalidDBNameDuplicate`](super::DocumentedError::InvalidDBNameDuplicate)
/// - [`InvalidAccountNameMalformed`](super::DocumentedError::InvalidAccountNameMalformed)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
pub type CheckDBNameError = super::DocumentedError;
