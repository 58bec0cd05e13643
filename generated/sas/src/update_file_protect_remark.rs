// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateFileProtectRemark`, from `sas/UpdateFileProtectRemark.md`.

use alicloud_runtime::codegen::*;

/// Puts a remark on a core file monitoring event.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::UpdateFileProtectRemarkRequest::new();
/// let reply = client.update_file_protect_remark(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateFileProtectRemarkRequest {
    /// Identifier of the item within its collection.
    pub id: Option<i64>,
    /// Free text for people; it has no technical effect. Items: at most 100.
    pub remark: Vec<String>,
}

impl UpdateFileProtectRemarkRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.remark = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpdateFileProtectRemarkRequest {
        "Id" => id: query,
        "Remark" => remark: query,
    }
}

impl Operation for UpdateFileProtectRemarkRequest {
    type Response = UpdateFileProtectRemarkResponse;
    type Error = UpdateFileProtectRemarkError;
    const INFO: OperationInfo = super::operation("UpdateFileProtectRemark");
    const ERRORS: &'static [UpdateFileProtectRemarkError] = &[
        UpdateFileProtectRemarkError::NoPermission,
        UpdateFileProtectRemarkError::ServerError,
    ];
}

/// Response to [`UpdateFileProtectRemarkRequest`].
pub type UpdateFileProtectRemarkResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateFileProtectRemarkRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type UpdateFileProtectRemarkError = super::DocumentedError;
