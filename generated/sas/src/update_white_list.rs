// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateWhiteList`, from `sas/UpdateWhiteList.md`.

use alicloud_runtime::codegen::*;

/// Changes the address whitelist of an image registry.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::UpdateWhiteListRequest::new()
///     .registry_id(1)
///     .white_list("...");
/// let reply = client.update_white_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateWhiteListRequest {
    /// **Required.** ID of the registry that the call is about.
    pub registry_id: Option<i64>,
    /// **Required.** Items of the kind white to work on or to narrow the list down to.
    pub white_list: Option<String>,
}

impl UpdateWhiteListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegistryId`, which is required.
    #[inline]
    pub fn registry_id(mut self, value: i64) -> Self {
        self.registry_id = Some(value);
        self
    }
    /// Sets `WhiteList`, which is required.
    pub fn white_list(mut self, value: impl Into<String>) -> Self {
        self.white_list = Some(value.into());
        self
    }
}

request! {
    UpdateWhiteListRequest {
        "RegistryId" => registry_id: query,
        "WhiteList" => white_list: query,
    }
}

impl Operation for UpdateWhiteListRequest {
    type Response = UpdateWhiteListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateWhiteList")
        .required(&["RegistryId", "WhiteList"]);
}

/// Response to [`UpdateWhiteListRequest`], which the documentation does not describe.
pub type UpdateWhiteListResponse = alicloud_runtime::UndocumentedResponse;
