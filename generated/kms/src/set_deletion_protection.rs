// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetDeletionProtection`, from `kms/SetDeletionProtection.md`.

use alicloud_runtime::codegen::*;

/// Switches on or off the guard against scheduling the deletion of a key.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::SetDeletionProtectionRequest::new()
///     .enable_deletion_protection(true)
///     .protected_resource_arn("acs:kms:cn-hangzhou:123213123**:key/0225f411-b21d-46d1");
/// let reply = client.set_deletion_protection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetDeletionProtectionRequest {
    /// **Required.** Whether the key is to be guarded against deletion.
    /// Default: `false`. Example: `true`.
    pub enable_deletion_protection: Option<bool>,
    /// Key to guard, by its ARN. Example: `acs:kms:cn-hangzhou:123213123**:key/0225f411-b21d-46d1`.
    pub protected_resource_arn: Option<String>,
    /// Why the key is guarded against deletion. Example: `text`.
    pub deletion_protection_description: Option<String>,
    /// Key that the call works on, by its ID.
    pub key_id: Option<String>,
}

impl SetDeletionProtectionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EnableDeletionProtection`, which is required.
    #[inline]
    pub fn enable_deletion_protection(mut self, value: bool) -> Self {
        self.enable_deletion_protection = Some(value);
        self
    }
    /// Sets `ProtectedResourceArn`.
    pub fn protected_resource_arn(mut self, value: impl Into<String>) -> Self {
        self.protected_resource_arn = Some(value.into());
        self
    }
    /// Sets `DeletionProtectionDescription`.
    pub fn deletion_protection_description(mut self, value: impl Into<String>) -> Self {
        self.deletion_protection_description = Some(value.into());
        self
    }
    /// Sets `KeyId`.
    pub fn key_id(mut self, value: impl Into<String>) -> Self {
        self.key_id = Some(value.into());
        self
    }
}

request! {
    SetDeletionProtectionRequest {
        "EnableDeletionProtection" => enable_deletion_protection: query,
        "ProtectedResourceArn" => protected_resource_arn: query,
        "DeletionProtectionDescription" => deletion_protection_description: query,
        "KeyId" => key_id: query,
    }
}

impl Operation for SetDeletionProtectionRequest {
    type Response = SetDeletionProtectionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetDeletionProtection")
        .required(&["EnableDeletionProtection"]);
}

/// Response to [`SetDeletionProtectionRequest`].
pub type SetDeletionProtectionResponse = alicloud_runtime::EmptyResponse;
