// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartPreCheckDatabase`, from `sas/StartPreCheckDatabase.md`.

use alicloud_runtime::codegen::*;

/// Checks ahead whether a database on a server can be backed up against ransomware.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::StartPreCheckDatabaseRequest::new()
///     .database_type("...")
///     .uni_region_id("...")
///     .instance_uuid("...");
/// let reply = client.start_pre_check_database(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartPreCheckDatabaseRequest {
    /// **Required.** Which kind of database it is or is to be.
    pub database_type: Option<String>,
    /// **Required.** Region that the uni lies in.
    pub uni_region_id: Option<String>,
    /// **Required.** ID of the database backup client on the server that data is restored to.
    pub instance_uuid: Option<String>,
}

impl StartPreCheckDatabaseRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DatabaseType`, which is required.
    pub fn database_type(mut self, value: impl Into<String>) -> Self {
        self.database_type = Some(value.into());
        self
    }
    /// Sets `UniRegionId`, which is required.
    pub fn uni_region_id(mut self, value: impl Into<String>) -> Self {
        self.uni_region_id = Some(value.into());
        self
    }
    /// Sets `InstanceUuid`, which is required.
    pub fn instance_uuid(mut self, value: impl Into<String>) -> Self {
        self.instance_uuid = Some(value.into());
        self
    }
}

request! {
    StartPreCheckDatabaseRequest {
        "DatabaseType" => database_type: query,
        "UniRegionId" => uni_region_id: query,
        "InstanceUuid" => instance_uuid: query,
    }
}

impl Operation for StartPreCheckDatabaseRequest {
    type Response = StartPreCheckDatabaseResponse;
    type Error = StartPreCheckDatabaseError;
    const INFO: OperationInfo = super::operation("StartPreCheckDatabase")
        .required(&["DatabaseType", "UniRegionId", "InstanceUuid"]);
    const ERRORS: &'static [StartPreCheckDatabaseError] = &[
        StartPreCheckDatabaseError::NoPermission,
        StartPreCheckDatabaseError::ServerError,
    ];
}

/// Response to [`StartPreCheckDatabaseRequest`].
#[non_exhaustive]
pub struct StartPreCheckDatabaseResponse {
    /// ID of the test that a database goes through before it is backed up.
    /// Example: `t-0006d4pydyir6l1k****`.
    pub create_mark: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F6DC2DFF-AB3A-563A-8FC2-3D0D991E****`.
    pub request_id: Option<String>,
}

response! {
    StartPreCheckDatabaseResponse {
        "CreateMark" => create_mark: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`StartPreCheckDatabaseRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type StartPreCheckDatabaseError = super::DocumentedError;
