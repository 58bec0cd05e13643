// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDBInstance`, from `dds/DeleteDBInstance.md`.

use alicloud_runtime::codegen::*;

/// Releases an instance with all its data.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DeleteDBInstanceRequest::new()
///     .db_instance_id("dds-bpxxxxxxxx");
/// let reply = client.delete_db_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDBInstanceRequest {
    /// **Required.** ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `ETnLKlblzczshOTUbOCzxxxxxxxxxx`.
    pub client_token: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteDBInstanceRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeleteDBInstanceRequest {
        "DBInstanceId" => db_instance_id: query,
        "ClientToken" => client_token: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteDBInstanceRequest {
    type Response = DeleteDBInstanceResponse;
    type Error = DeleteDBInstanceError;
    const INFO: OperationInfo = super::operation("DeleteDBInstance")
        .required(&["DBInstanceId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DeleteDBInstanceError] = &[
        DeleteDBInstanceError::ChargeTypeViolation,
        DeleteDBInstanceError::GadInstanceNotSupport,
        DeleteDBInstanceError::InstanceReleaseProtection,
    ];
}

/// Response to [`DeleteDBInstanceRequest`].
pub type DeleteDBInstanceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteDBInstanceRequest`] names.
///
/// - [`ChargeTypeViolation`](super::DocumentedError::ChargeTypeViolation)
/// - [`GadInstanceNotSupport`](super::DocumentedError::GadInstanceNotSupport)
/// - [`InstanceReleaseProtection`](super::DocumentedError::InstanceReleaseProtection)
pub type DeleteDBInstanceError = super::DocumentedError;
