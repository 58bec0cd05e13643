// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSecretParameter`, from `oos/DeleteSecretParameter.md`.

use alicloud_runtime::codegen::*;

/// Deletes an encrypted parameter; needs the permission to delete secrets of KMS.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::DeleteSecretParameterRequest::new()
///     .name("...");
/// let reply = client.delete_secret_parameter(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSecretParameterRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
}

impl DeleteSecretParameterRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    DeleteSecretParameterRequest {
        "RegionId" => region_id: query,
        "Name" => name: query,
    }
}

impl Operation for DeleteSecretParameterRequest {
    type Response = DeleteSecretParameterResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteSecretParameter")
        .required(&["Name"])
        .region("RegionId");
}

/// Response to [`DeleteSecretParameterRequest`].
pub type DeleteSecretParameterResponse = alicloud_runtime::EmptyResponse;
