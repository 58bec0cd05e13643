// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReleaseKmsInstance`, from `kms/ReleaseKmsInstance.md`.

use alicloud_runtime::codegen::*;

/// Gives up a KMS instance together with what it holds.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::ReleaseKmsInstanceRequest::new()
///     .kms_instance_id("...");
/// let reply = client.release_kms_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReleaseKmsInstanceRequest {
    /// **Required.** ID of a KMS instance, as [`ListKmsInstances`](super::Client::list_kms_instances)
    /// shows it.
    pub kms_instance_id: Option<String>,
    /// Whether the instance is released even if there is no backup of it.
    pub force_delete_without_backup: Option<String>,
}

impl ReleaseKmsInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `KmsInstanceId`, which is required.
    pub fn kms_instance_id(mut self, value: impl Into<String>) -> Self {
        self.kms_instance_id = Some(value.into());
        self
    }
    /// Sets `ForceDeleteWithoutBackup`.
    pub fn force_delete_without_backup(mut self, value: impl Into<String>) -> Self {
        self.force_delete_without_backup = Some(value.into());
        self
    }
}

request! {
    ReleaseKmsInstanceRequest {
        "KmsInstanceId" => kms_instance_id: query,
        "ForceDeleteWithoutBackup" => force_delete_without_backup: query,
    }
}

impl Operation for ReleaseKmsInstanceRequest {
    type Response = ReleaseKmsInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ReleaseKmsInstance")
        .required(&["KmsInstanceId"]);
}

/// Response to [`ReleaseKmsInstanceRequest`], which the documentation does not describe.
pub type ReleaseKmsInstanceResponse = alicloud_runtime::UndocumentedResponse;
