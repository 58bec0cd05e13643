// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateDBInstanceSSL`, from `polardbx/UpdateDBInstanceSSL.md`.

use alicloud_runtime::codegen::*;

/// Turns SSL on or off for an instance and sets the common name of its certificate.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::UpdateDBInstanceSSLRequest::new()
///     .enable_ssl(true)
///     .db_instance_name("...");
/// let reply = client.update_db_instance_ssl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateDBInstanceSSLRequest {
    /// **Required.** Whether this is switched on: SSL.
    pub enable_ssl: Option<bool>,
    /// Name that the certificate common goes by.
    pub cert_common_name: Option<String>,
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl UpdateDBInstanceSSLRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EnableSSL`, which is required.
    #[inline]
    pub fn enable_ssl(mut self, value: bool) -> Self {
        self.enable_ssl = Some(value);
        self
    }
    /// Sets `CertCommonName`.
    pub fn cert_common_name(mut self, value: impl Into<String>) -> Self {
        self.cert_common_name = Some(value.into());
        self
    }
    /// Sets `DBInstanceName`, which is required.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    UpdateDBInstanceSSLRequest {
        "EnableSSL" => enable_ssl: query,
        "CertCommonName" => cert_common_name: query,
        "DBInstanceName" => db_instance_name: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for UpdateDBInstanceSSLRequest {
    type Response = UpdateDBInstanceSSLResponse;
    type Error = UpdateDBInstanceSSLError;
    const INFO: OperationInfo = super::operation("UpdateDBInstanceSSL")
        .required(&["EnableSSL", "DBInstanceName"])
        .region("RegionId");
    const ERRORS: &'static [UpdateDBInstanceSSLError] = &[
        UpdateDBInstanceSSLError::InvalidDBInstanceNotFound,
    ];
}

/// Response to [`UpdateDBInstanceSSLRequest`].
#[non_exhaustive]
pub struct UpdateDBInstanceSSLResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `FEA5DC20-6D8A-5979-97AA-FC57546ADC20`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<DBInstanceSSLData>,
}

response! {
    UpdateDBInstanceSSLResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DBInstanceSSLData {
    /// ID of the task, for asking how far it is. Example: `2209883`.
    pub task_id: Option<i64>,
}

response! {
    DBInstanceSSLData {
        "TaskId" => task_id: value,
    }
}

/// Errors that the documentation of [`UpdateDBInstanceSSLRequest`] names.
///
/// - [`InvalidDBInstanceNotFound`](super::DocumentedError::InvalidDBInstanceNotFound)
pub type UpdateDBInstanceSSLError = super::DocumentedError;
