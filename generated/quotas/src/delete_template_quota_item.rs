// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteTemplateQuotaItem`, from `quotas/DeleteTemplateQuotaItem.md`.

use alicloud_runtime::codegen::*;

/// Removes a quota from the template, so that new member accounts no longer apply for it.
///
/// ```no_run
/// # async fn example(client: alicloud_quotas::Client) -> Result<(), alicloud_quotas::Error> {
/// let request = alicloud_quotas::DeleteTemplateQuotaItemRequest::new()
///     .id("...");
/// let reply = client.delete_template_quota_item(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteTemplateQuotaItemRequest {
    /// **Required.** Identifier of the item within its collection.
    pub id: Option<String>,
}

impl DeleteTemplateQuotaItemRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`, which is required.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}

request! {
    DeleteTemplateQuotaItemRequest {
        "Id" => id: form,
    }
}

impl Operation for DeleteTemplateQuotaItemRequest {
    type Response = DeleteTemplateQuotaItemResponse;
    type Error = DeleteTemplateQuotaItemError;
    const INFO: OperationInfo = super::operation("DeleteTemplateQuotaItem")
        .required(&["Id"]);
    const ERRORS: &'static [DeleteTemplateQuotaItemError] = &[
        DeleteTemplateQuotaItemError::RamPermissionDenied,
    ];
}

/// Response to [`DeleteTemplateQuotaItemRequest`].
#[non_exhaustive]
pub struct DeleteTemplateQuotaItemResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D47B3A10-CDAC-5412-B2EE-EC9A3DBE9053`.
    pub request_id: Option<String>,
    /// Identifier of the item within its collection. Example: `1****`.
    pub id: Option<String>,
}

response! {
    DeleteTemplateQuotaItemResponse {
        "RequestId" => request_id: value,
        "Id" => id: value,
    }
}

/// Errors that the documentation of [`DeleteTemplateQuotaItemRequest`] names.
///
/// - [`RamPermissionDenied`](super::DocumentedError::RamPermissionDenied)
pub type DeleteTemplateQuotaItemError = super::DocumentedError;
