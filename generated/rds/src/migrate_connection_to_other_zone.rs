// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `MigrateConnectionToOtherZone`, from `rds/MigrateConnectionToOtherZone.md`.

use alicloud_runtime::codegen::*;

/// Moves an endpoint of an instance to another zone.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::MigrateConnectionToOtherZoneRequest::new()
///     .db_instance_id("...")
///     .connection_string("...")
///     .zone_id("...");
/// let reply = client.migrate_connection_to_other_zone(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct MigrateConnectionToOtherZoneRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Host name that clients connect to.
    pub connection_string: Option<String>,
    /// **Required.** ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
}

impl MigrateConnectionToOtherZoneRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `ConnectionString`, which is required.
    pub fn connection_string(mut self, value: impl Into<String>) -> Self {
        self.connection_string = Some(value.into());
        self
    }
    /// Sets `ZoneId`, which is required.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
}

request! {
    MigrateConnectionToOtherZoneRequest {
        "DBInstanceId" => db_instance_id: query,
        "ConnectionString" => connection_string: query,
        "ZoneId" => zone_id: query,
    }
}

impl Operation for MigrateConnectionToOtherZoneRequest {
    type Response = MigrateConnectionToOtherZoneResponse;
    type Error = MigrateConnectionToOtherZoneError;
    const INFO: OperationInfo = super::operation("MigrateConnectionToOtherZone")
        .required(&["DBInstanceId", "ConnectionString", "ZoneId"]);
    const ERRORS: &'static [MigrateConnectionToOtherZoneError] = &[
        MigrateConnectionToOtherZoneError::ZoneIdNotSupported,
        MigrateConnectionToOtherZoneError::ConnectionNotFound,
        MigrateConnectionToOtherZoneError::DBInstanceStatusNotActive,
        MigrateConnectionToOtherZoneError::InvalidParam,
        MigrateConnectionToOtherZoneError::InvalidDBInstanceNotFound,
    ];
}

/// Response to [`MigrateConnectionToOtherZoneRequest`].
#[non_exhaustive]
pub struct MigrateConnectionToOtherZoneResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `InvalidParam`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Invalid Parameter.`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `65BDA532-28AF-4122-AA39-B382721EEE64`.
    pub request_id: Option<String>,
}

response! {
    MigrateConnectionToOtherZoneResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`MigrateConnectionToOtherZoneRequest`] names.
///
/// - [`ZoneIdNotSupported`](super::DocumentedError::ZoneIdNotSupported)
/// - [`ConnectionNotFound`](super::DocumentedError::ConnectionNotFound)
/// - [`DBInstanceStatusNotActive`](super::DocumentedError::DBInstanceStatusNotActive)
/// - [`InvalidParam`](super::DocumentedError::InvalidParam), here with HTTP status 404
/// - [`InvalidDBInstanceNotFound`](super::DocumentedError::InvalidDBInstanceNotFound)
pub type MigrateConnectionToOtherZoneError = super::DocumentedError;
