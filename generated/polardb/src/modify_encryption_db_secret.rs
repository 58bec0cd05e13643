// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyEncryptionDBSecret`, from `polardb/ModifyEncryptionDBSecret.md`.

use alicloud_runtime::codegen::*;

/// Sets the status, key, and RAM role of a cluster's encrypted-database feature.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ModifyEncryptionDBSecretRequest::new()
///     .db_cluster_id("...");
/// let reply = client.modify_encryption_db_secret(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyEncryptionDBSecretRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// State of the encryption database, to narrow the list down to or to be put into.
    pub encryption_db_status: Option<Open<EncryptionDBStatus>>,
    /// Key that opens, signs or picks out the encryption.
    pub encryption_key: Option<String>,
    /// ARN of the RAM role concerned, as a rule one that is assumed on your behalf.
    pub role_arn: Option<String>,
}

impl ModifyEncryptionDBSecretRequest {
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
    /// Sets `EncryptionDBStatus`.
    pub fn encryption_db_status(
        mut self,
        value: impl Into<Open<EncryptionDBStatus>>,
    ) -> Self {
        self.encryption_db_status = Some(value.into());
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
    ModifyEncryptionDBSecretRequest {
        "DBClusterId" => db_cluster_id: query,
        "EncryptionDBStatus" => encryption_db_status: query,
        "EncryptionKey" => encryption_key: query,
        "RoleArn" => role_arn: query,
    }
}

impl Operation for ModifyEncryptionDBSecretRequest {
    type Response = ModifyEncryptionDBSecretResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyEncryptionDBSecret")
        .required(&["DBClusterId"]);
}

/// Response to [`ModifyEncryptionDBSecretRequest`], which the documentation does not describe.
pub type ModifyEncryptionDBSecretResponse = alicloud_runtime::UndocumentedResponse;

values! {
    /// State of the encryption database, to narrow the list down to or to be put into.
    pub enum EncryptionDBStatus {
        /// The database is encrypted.
        Enabled = "Enabled",
        /// The database is not encrypted.
        Disabled = "Disabled",
    }
}
