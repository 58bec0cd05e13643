// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDatabase`, from `yundun-bastionhost/DeleteDatabase.md`.

use alicloud_runtime::codegen::*;

/// Removes a database from the bastion host; it can no longer be reached through it.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::DeleteDatabaseRequest::new()
///     .instance_id("...")
///     .database_id("...");
/// let reply = client.delete_database(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDatabaseRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database that the call is about.
    pub database_id: Option<String>,
}

impl DeleteDatabaseRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DatabaseId`, which is required.
    pub fn database_id(mut self, value: impl Into<String>) -> Self {
        self.database_id = Some(value.into());
        self
    }
}

request! {
    DeleteDatabaseRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "DatabaseId" => database_id: query,
    }
}

impl Operation for DeleteDatabaseRequest {
    type Response = DeleteDatabaseResponse;
    type Error = DeleteDatabaseError;
    const INFO: OperationInfo = super::operation("DeleteDatabase")
        .required(&["InstanceId", "DatabaseId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteDatabaseError] = &[
        DeleteDatabaseError::InvalidParameter,
        DeleteDatabaseError::DatabaseNotFound,
        DeleteDatabaseError::InternalError,
    ];
}

/// Response to [`DeleteDatabaseRequest`].
pub type DeleteDatabaseResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteDatabaseRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`DatabaseNotFound`](super::DocumentedError::DatabaseNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteDatabaseError = super::DocumentedError;
