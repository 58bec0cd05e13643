// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDefaultKmsInstance`, from `kms/GetDefaultKmsInstance.md`.

use alicloud_runtime::codegen::*;

/// Returns the default KMS instance.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::GetDefaultKmsInstanceRequest::new();
/// let reply = client.get_default_kms_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDefaultKmsInstanceRequest {}

impl GetDefaultKmsInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetDefaultKmsInstanceRequest {}
}

impl Operation for GetDefaultKmsInstanceRequest {
    type Response = GetDefaultKmsInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetDefaultKmsInstance").read_only();
}

/// Response to [`GetDefaultKmsInstanceRequest`], which the documentation does not describe.
pub type GetDefaultKmsInstanceResponse = alicloud_runtime::UndocumentedResponse;
