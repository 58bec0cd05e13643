// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDcdnWafGroup`, from `dcdn/ModifyDcdnWafGroup.md`.

use alicloud_runtime::codegen::*;

/// Changes the rules of a custom WAF rule group.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::ModifyDcdnWafGroupRequest::new()
///     .id(1);
/// let reply = client.modify_dcdn_waf_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDcdnWafGroupRequest {
    /// **Required.** Identifier of the item within its collection.
    pub id: Option<i64>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// The rules that are concerned.
    pub rules: Option<String>,
}

impl ModifyDcdnWafGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`, which is required.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Rules`.
    pub fn rules(mut self, value: impl Into<String>) -> Self {
        self.rules = Some(value.into());
        self
    }
}

request! {
    ModifyDcdnWafGroupRequest {
        "Id" => id: form,
        "Name" => name: form,
        "Rules" => rules: form,
    }
}

impl Operation for ModifyDcdnWafGroupRequest {
    type Response = ModifyDcdnWafGroupResponse;
    type Error = ModifyDcdnWafGroupError;
    const INFO: OperationInfo = super::operation("ModifyDcdnWafGroup").required(&["Id"]);
    const ERRORS: &'static [ModifyDcdnWafGroupError] = &[
        ModifyDcdnWafGroupError::WafGroupNameMalformed,
        ModifyDcdnWafGroupError::WafGroupNotExist,
        ModifyDcdnWafGroupError::InvalidParameter2,
        ModifyDcdnWafGroupError::AnyNotSupport,
        ModifyDcdnWafGroupError::AnyOverQuota,
        ModifyDcdnWafGroupError::InternalError2,
    ];
}

/// Response to [`ModifyDcdnWafGroupRequest`].
pub type ModifyDcdnWafGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDcdnWafGroupRequest`] names.
///
/// - [`WafGroupNameMalformed`](super::DocumentedError::WafGroupNameMalformed)
/// - [`WafGroupNotExist`](super::DocumentedError::WafGroupNotExist)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`AnyNotSupport`](super::DocumentedError::AnyNotSupport)
/// - [`AnyOverQuota`](super::DocumentedError::AnyOverQuota)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type ModifyDcdnWafGroupError = super::DocumentedError;
