// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetVulWhitelist`, from `sas/GetVulWhitelist.md`.

use alicloud_runtime::codegen::*;

/// Reads one entry of the vulnerability whitelist.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetVulWhitelistRequest::new();
/// let reply = client.get_vul_whitelist(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetVulWhitelistRequest {
    /// ID of the vul whitelist that the call is about.
    pub vul_whitelist_id: Option<i64>,
}

impl GetVulWhitelistRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VulWhitelistId`.
    #[inline]
    pub fn vul_whitelist_id(mut self, value: i64) -> Self {
        self.vul_whitelist_id = Some(value);
        self
    }
}

request! {
    GetVulWhitelistRequest {
        "VulWhitelistId" => vul_whitelist_id: query,
    }
}

impl Operation for GetVulWhitelistRequest {
    type Response = GetVulWhitelistResponse;
    type Error = GetVulWhitelistError;
    const INFO: OperationInfo = super::operation("GetVulWhitelist").read_only();
    const ERRORS: &'static [GetVulWhitelistError] = &[
        GetVulWhitelistError::InvalidId,
        GetVulWhitelistError::NoPermission,
        GetVulWhitelistError::ServerError,
    ];
}

/// Response to [`GetVulWhitelistRequest`].
#[non_exhaustive]
pub struct GetVulWhitelistResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `09969D2C-4FAD-429E-BFBF-9A60DEF8BF6F`.
    pub request_id: Option<String>,
    /// The whitelist of flaws, with its scope.
    pub vul_whitelist: Option<VulWhitelist>,
}

response! {
    GetVulWhitelistResponse {
        "RequestId" => request_id: value,
        "VulWhitelist" => vul_whitelist: value,
    }
}

/// The whitelist of flaws, with its scope.
#[non_exhaustive]
pub struct VulWhitelist {
    /// Identifier of the item within its collection. Example: `1275`.
    pub id: Option<i64>,
    /// Name that people know the item by. Example: `oval:com.redhat.rhsa:def:20173263`.
    pub name: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `cve`.
    pub type_: Option<String>,
    /// Name that the alias goes by. Example: `RHSA-2017:3263: curl security update`.
    pub alias_name: Option<String>,
    /// Why it came to this result, in words or as a code. Example: `text`.
    pub reason: Option<String>,
    /// What it is aimed at.
    pub target: Option<String>,
    /// What is let pass, such as a flaw as JSON or the lists of a rule. Example: `text`.
    pub whitelist: Option<String>,
}

response! {
    VulWhitelist {
        "Id" => id: value,
        "Name" => name: value,
        "Type" => type_: value,
        "AliasName" => alias_name: value,
        "Reason" => reason: value,
        "Target" => target: value,
        "Whitelist" => whitelist: value,
    }
}

/// Errors that the documentation of [`GetVulWhitelistRequest`] names.
///
/// - [`InvalidId`](super::DocumentedError::InvalidId)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetVulWhitelistError = super::DocumentedError;
