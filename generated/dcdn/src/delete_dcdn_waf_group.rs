// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDcdnWafGroup`, from `dcdn/DeleteDcdnWafGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes a custom group of WAF rules.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DeleteDcdnWafGroupRequest::new();
/// let reply = client.delete_dcdn_waf_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDcdnWafGroupRequest {
    /// Identifier of the item within its collection.
    pub id: Option<i64>,
}

impl DeleteDcdnWafGroupRequest {
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
}

request! {
    DeleteDcdnWafGroupRequest {
        "Id" => id: form,
    }
}

impl Operation for DeleteDcdnWafGroupRequest {
    type Response = DeleteDcdnWafGroupResponse;
    type Error = DeleteDcdnWafGroupError;
    const INFO: OperationInfo = super::operation("DeleteDcdnWafGroup");
    const ERRORS: &'static [DeleteDcdnWafGroupError] = &[
        DeleteDcdnWafGroupError::WafGroupBeingBound,
        DeleteDcdnWafGroupError::WafGroupNotExist,
        DeleteDcdnWafGroupError::AnyNotSupport,
        DeleteDcdnWafGroupError::AnyOverQuota,
        DeleteDcdnWafGroupError::InternalError2,
    ];
}

/// Response to [`DeleteDcdnWafGroupRequest`].
pub type DeleteDcdnWafGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteDcdnWafGroupRequest`] names.
///
/// - [`WafGroupBeingBound`](super::DocumentedError::WafGroupBeingBound)
/// - [`WafGroupNotExist`](super::DocumentedError::WafGroupNotExist)
/// - [`AnyNotSupport`](super::DocumentedError::AnyNotSupport)
/// - [`AnyOverQuota`](super::DocumentedError::AnyOverQuota)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DeleteDcdnWafGroupError = super::DocumentedError;
