// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBInstanceSSL`, from `gpdb/ModifyDBInstanceSSL.md`.

use alicloud_runtime::codegen::*;

/// Turns SSL encryption of an instance on or off, or renews its certificate.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::ModifyDBInstanceSSLRequest::new()
///     .db_instance_id("...")
///     .ssl_enabled(1);
/// let reply = client.modify_db_instance_ssl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBInstanceSSLRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Host name that clients connect to.
    pub connection_string: Option<String>,
    /// **Required.** Whether the SSL is switched on.
    pub ssl_enabled: Option<i32>,
}

impl ModifyDBInstanceSSLRequest {
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
    /// Sets `ConnectionString`.
    pub fn connection_string(mut self, value: impl Into<String>) -> Self {
        self.connection_string = Some(value.into());
        self
    }
    /// Sets `SSLEnabled`, which is required.
    #[inline]
    pub fn ssl_enabled(mut self, value: i32) -> Self {
        self.ssl_enabled = Some(value);
        self
    }
}

request! {
    ModifyDBInstanceSSLRequest {
        "DBInstanceId" => db_instance_id: query,
        "ConnectionString" => connection_string: query,
        "SSLEnabled" => ssl_enabled: query,
    }
}

impl Operation for ModifyDBInstanceSSLRequest {
    type Response = ModifyDBInstanceSSLResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDBInstanceSSL")
        .required(&["DBInstanceId", "SSLEnabled"]);
}

/// Response to [`ModifyDBInstanceSSLRequest`].
pub type ModifyDBInstanceSSLResponse = alicloud_runtime::EmptyResponse;
