// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetInstallCodeForUuid`, from `sas/GetInstallCodeForUuid.md`.

use alicloud_runtime::codegen::*;

/// Fetches the installation code that goes with a server's UUID.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetInstallCodeForUuidRequest::new()
///     .uuid("...");
/// let reply = client.get_install_code_for_uuid(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetInstallCodeForUuidRequest {
    /// **Required.** Identifier that is unique for the item.
    pub uuid: Option<String>,
}

impl GetInstallCodeForUuidRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Uuid`, which is required.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
}

request! {
    GetInstallCodeForUuidRequest {
        "Uuid" => uuid: query,
    }
}

impl Operation for GetInstallCodeForUuidRequest {
    type Response = GetInstallCodeForUuidResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetInstallCodeForUuid")
        .required(&["Uuid"])
        .read_only();
}

/// Response to [`GetInstallCodeForUuidRequest`], which the documentation does not describe.
pub type GetInstallCodeForUuidResponse = alicloud_runtime::UndocumentedResponse;
