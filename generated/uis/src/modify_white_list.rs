// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyWhiteList`, from `uis/ModifyWhiteList.md`.

use alicloud_runtime::codegen::*;

/// Changes the whitelist of a UIS instance in the mode given.
///
/// ```no_run
/// # async fn example(client: alicloud_uis::Client) -> Result<(), alicloud_uis::Error> {
/// let request = alicloud_uis::ModifyWhiteListRequest::new()
///     .region_id("cn-hangzhou")
///     .uis_id("UIS-xxxvb2gnqbvgrqsd9****")
///     .whitelist("10.23.12.XX/24");
/// let reply = client.modify_white_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyWhiteListRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the UIS instance that the call is about.
    /// Example: `UIS-xxxvb2gnqbvgrqsd9****`.
    pub uis_id: Option<String>,
    /// **Required.** Addresses or ranges that the list covers.
    /// Items: at most 1000. Example: `10.23.12.XX/24`.
    pub whitelist: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `d7d24a21-f4ba-4454-9173-b3828dae492b`.
    pub client_token: Option<String>,
    /// Whether the entries given replace the present list, are added to it, or are taken from it.
    /// Default: `Cover`. Example: `Append`.
    pub modify_mode: Option<Open<ModifyMode>>,
}

impl ModifyWhiteListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `UisId`, which is required.
    pub fn uis_id(mut self, value: impl Into<String>) -> Self {
        self.uis_id = Some(value.into());
        self
    }
    /// Sets `Whitelist`, which is required.
    pub fn whitelist(mut self, value: impl Into<String>) -> Self {
        self.whitelist = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `ModifyMode`.
    pub fn modify_mode(mut self, value: impl Into<Open<ModifyMode>>) -> Self {
        self.modify_mode = Some(value.into());
        self
    }
}

request! {
    ModifyWhiteListRequest {
        "RegionId" => region_id: query,
        "UisId" => uis_id: query,
        "Whitelist" => whitelist: query,
        "ClientToken" => client_token: query,
        "ModifyMode" => modify_mode: query,
    }
}

impl Operation for ModifyWhiteListRequest {
    type Response = ModifyWhiteListResponse;
    type Error = ModifyWhiteListError;
    const INFO: OperationInfo = super::operation("ModifyWhiteList")
        .required(&["RegionId", "UisId", "Whitelist"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ModifyWhiteListError] = &[
        ModifyWhiteListError::UisConfiguring,
        ModifyWhiteListError::UnknownError,
        ModifyWhiteListError::InvalidUisIdNotFound,
        ModifyWhiteListError::InvalidIpAddressWrongFormat,
        ModifyWhiteListError::ResourceQuotaFull,
        ModifyWhiteListError::InvalidIpAddressNotFound,
        ModifyWhiteListError::WhitelistConflict,
        ModifyWhiteListError::InvalidProtocol,
    ];
}

/// Response to [`ModifyWhiteListRequest`].
pub type ModifyWhiteListResponse = alicloud_runtime::EmptyResponse;

values! {
    /// Whether the entries given replace the present list, are added to it, or are taken from it.
    pub enum ModifyMode {
        /// The entries given replace the list.
        Cover = "Cover",
        /// The entries given are added to the list.
        Append = "Append",
        /// The entries given are taken from the list.
        Delete = "Delete",
    }
}

/// Errors that the documentation of [`ModifyWhiteListRequest`] names.
///
/// - [`UisConfiguring`](super::DocumentedError::UisConfiguring)
/// - [`UnknownError`](super::DocumentedError::UnknownError)
/// - [`InvalidUisIdNotFound`](super::DocumentedError::InvalidUisIdNotFound)
/// - [`InvalidIpAddressWrongFormat`](super::DocumentedError::InvalidIpAddressWrongFormat)
/// - [`ResourceQuotaFull`](super::DocumentedError::ResourceQuotaFull)
/// - [`InvalidIpAddressNotFound`](super::DocumentedError::InvalidIpAddressNotFound)
/// - [`WhitelistConflict`](super::DocumentedError::WhitelistConflict)
/// - [`InvalidProtocol`](super::DocumentedError::InvalidProtocol)
pub type ModifyWhiteListError = super::DocumentedError;
