// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyAccessKeyLeakDeal`, from `sas/ModifyAccessKeyLeakDeal.md`.

use alicloud_runtime::codegen::*;

/// Records how AccessKey pair leaks were dealt with.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyAccessKeyLeakDealRequest::new()
///     .type_("...");
/// let reply = client.modify_access_key_leak_deal(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyAccessKeyLeakDealRequest {
    /// Identifier of the item within its collection.
    pub id: Option<i64>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
    /// Items of the kind id to work on or to narrow the list down to. Items: at most 50.
    pub id_list: Vec<i64>,
}

impl ModifyAccessKeyLeakDealRequest {
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
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `IdList`.
    pub fn id_list(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.id_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ModifyAccessKeyLeakDealRequest {
        "Id" => id: query,
        "Type" => type_: query,
        "Remark" => remark: query,
        "IdList" => id_list: query,
    }
}

impl Operation for ModifyAccessKeyLeakDealRequest {
    type Response = ModifyAccessKeyLeakDealResponse;
    type Error = ModifyAccessKeyLeakDealError;
    const INFO: OperationInfo = super::operation("ModifyAccessKeyLeakDeal")
        .required(&["Type"]);
    const ERRORS: &'static [ModifyAccessKeyLeakDealError] = &[
        ModifyAccessKeyLeakDealError::NoPermission,
        ModifyAccessKeyLeakDealError::ServerError,
    ];
}

/// Response to [`ModifyAccessKeyLeakDealRequest`].
pub type ModifyAccessKeyLeakDealResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyAccessKeyLeakDealRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyAccessKeyLeakDealError = super::DocumentedError;
