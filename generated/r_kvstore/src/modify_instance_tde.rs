// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceTDE`, from `r-kvstore/ModifyInstanceTDE.md`.

use alicloud_runtime::codegen::*;

/// Switches on the encryption of data at rest for an instance; it cannot be switched off again.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::ModifyInstanceTDERequest::new()
///     .instance_id("...")
///     .tde_status("...");
/// let reply = client.modify_instance_tde(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInstanceTDERequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it.
    pub instance_id: Option<String>,
    /// **Required.** Whether data at rest is encrypted transparently.
    pub tde_status: Option<String>,
    /// Algorithm for encrypting the data; used only when encryption is switched on.
    pub encryption_name: Option<String>,
    /// KMS key that encrypts the data of the instance.
    pub encryption_key: Option<String>,
    /// ARN of the RAM role concerned, as a rule one that is assumed on your behalf.
    pub role_arn: Option<String>,
}

impl ModifyInstanceTDERequest {
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
    /// Sets `TDEStatus`, which is required.
    pub fn tde_status(mut self, value: impl Into<String>) -> Self {
        self.tde_status = Some(value.into());
        self
    }
    /// Sets `EncryptionName`.
    pub fn encryption_name(mut self, value: impl Into<String>) -> Self {
        self.encryption_name = Some(value.into());
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
    ModifyInstanceTDERequest {
        "InstanceId" => instance_id: query,
        "TDEStatus" => tde_status: query,
        "EncryptionName" => encryption_name: query,
        "EncryptionKey" => encryption_key: query,
        "RoleArn" => role_arn: query,
    }
}

impl Operation for ModifyInstanceTDERequest {
    type Response = ModifyInstanceTDEResponse;
    type Error = ModifyInstanceTDEError;
    const INFO: OperationInfo = super::operation("ModifyInstanceTDE")
        .required(&["InstanceId", "TDEStatus"]);
    const ERRORS: &'static [ModifyInstanceTDEError] = &[
        ModifyInstanceTDEError::InvalidInstanceNameMalformed,
        ModifyInstanceTDEError::TaskExists,
    ];
}

/// Response to [`ModifyInstanceTDERequest`].
pub type ModifyInstanceTDEResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyInstanceTDERequest`] names.
///
/// - [`InvalidInstanceNameMalformed`](super::DocumentedError::InvalidInstanceNameMalformed)
/// - [`TaskExists`](super::DocumentedError::TaskExists)
pub type ModifyInstanceTDEError = super::DocumentedError;
