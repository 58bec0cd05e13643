// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateDBInstanceTDE`, from `polardbx/UpdateDBInstanceTDE.md`.

use alicloud_runtime::codegen::*;

/// Turns on transparent data encryption (TDE) for an instance, with a key of choice.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::UpdateDBInstanceTDERequest::new()
///     .db_instance_name("...")
///     .tde_status(1);
/// let reply = client.update_db_instance_tde(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateDBInstanceTDERequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// **Required.** Whether data at rest is encrypted transparently.
    pub tde_status: Option<i32>,
    /// Key that opens, signs or picks out the encryption.
    pub encryption_key: Option<String>,
    /// ARN of the RAM role concerned, as a rule one that is assumed on your behalf.
    pub role_arn: Option<String>,
}

impl UpdateDBInstanceTDERequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceName`, which is required.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `TDEStatus`, which is required.
    #[inline]
    pub fn tde_status(mut self, value: i32) -> Self {
        self.tde_status = Some(value);
        self
    }
    /// Sets `EncryptionKey`.
    pub fn encryption_key(mut self, value: impl Into<String>) -> Self {
        self.encryption_key = Some(value.into());
        self
    }
    /// Sets `RoleArn`.
    pub fn role_arn(mut self, value: impl Into<String>) -> Self {
        self.role_arn = Some(value.into());
        self
    }
}

request! {
    UpdateDBInstanceTDERequest {
        "RegionId" => region_id: query,
        "DBInstanceName" => db_instance_name: query,
        "TDEStatus" => tde_status: query,
        "EncryptionKey" => encryption_key: query,
        "RoleArn" => role_arn: query,
    }
}

impl Operation for UpdateDBInstanceTDERequest {
    type Response = UpdateDBInstanceTDEResponse;
    type Error = UpdateDBInstanceTDEError;
    const INFO: OperationInfo = super::operation("UpdateDBInstanceTDE")
        .required(&["RegionId", "DBInstanceName", "TDEStatus"])
        .region("RegionId");
    const ERRORS: &'static [UpdateDBInstanceTDEError] = &[
        UpdateDBInstanceTDEError::IncorrectEngineVersion,
    ];
}

/// Response to [`UpdateDBInstanceTDERequest`].
#[non_exhaustive]
pub struct UpdateDBInstanceTDEResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `FEA5DC20-6D8A-5979-97AA-FC57546ADC20`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<DBInstanceTDEData>,
}

response! {
    UpdateDBInstanceTDEResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DBInstanceTDEData {
    /// ID of the task, for asking how far it is. Example: `42292****`.
    pub task_id: Option<String>,
}

response! {
    DBInstanceTDEData {
        "TaskId" => task_id: value,
    }
}

/// Errors that the documentation of [`UpdateDBInstanceTDERequest`] names.
///
/// - [`IncorrectEngineVersion`](super::DocumentedError::IncorrectEngineVersion)
pub type UpdateDBInstanceTDEError = super::DocumentedError;
