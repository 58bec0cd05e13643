// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyCreateVulWhitelist`, from `sas/ModifyCreateVulWhitelist.md`.

use alicloud_runtime::codegen::*;

/// Adds vulnerabilities to the whitelist; they no longer show up in alerts.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyCreateVulWhitelistRequest::new()
///     .whitelist("...");
/// let reply = client.modify_create_vul_whitelist(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyCreateVulWhitelistRequest {
    /// **Required.** What the rule lets pass: images, files and the like.
    pub whitelist: Option<String>,
    /// Why it came to this result, in words or as a code.
    pub reason: Option<String>,
    /// What is known about the target.
    pub target_info: Option<String>,
}

impl ModifyCreateVulWhitelistRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Whitelist`, which is required.
    pub fn whitelist(mut self, value: impl Into<String>) -> Self {
        self.whitelist = Some(value.into());
        self
    }
    /// Sets `Reason`.
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }
    /// Sets `TargetInfo`.
    pub fn target_info(mut self, value: impl Into<String>) -> Self {
        self.target_info = Some(value.into());
        self
    }
}

request! {
    ModifyCreateVulWhitelistRequest {
        "Whitelist" => whitelist: query,
        "Reason" => reason: query,
        "TargetInfo" => target_info: query,
    }
}

impl Operation for ModifyCreateVulWhitelistRequest {
    type Response = ModifyCreateVulWhitelistResponse;
    type Error = ModifyCreateVulWhitelistError;
    const INFO: OperationInfo = super::operation("ModifyCreateVulWhitelist")
        .required(&["Whitelist"]);
    const ERRORS: &'static [ModifyCreateVulWhitelistError] = &[
        ModifyCreateVulWhitelistError::InnerError,
        ModifyCreateVulWhitelistError::NoPermission,
        ModifyCreateVulWhitelistError::ServerError,
    ];
}

/// Response to [`ModifyCreateVulWhitelistRequest`].
#[non_exhaustive]
pub struct ModifyCreateVulWhitelistResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6B23A612-D997-5176-8C3B-D640DFD65772`.
    pub request_id: Option<String>,
    /// Items of the kind vul whitelist that were found or are concerned.
    pub vul_whitelist_list: Vec<VulWhitelistList>,
}

response! {
    ModifyCreateVulWhitelistResponse {
        "RequestId" => request_id: value,
        "VulWhitelistList" => vul_whitelist_list: list(""),
    }
}

/// Items of the kind vul whitelist that were found or are concerned.
#[non_exhaustive]
pub struct VulWhitelistList {
    /// Identifier of the item within its collection. Example: `30376`.
    pub id: Option<i64>,
}

response! {
    VulWhitelistList {
        "Id" => id: value,
    }
}

/// Errors that the documentation of [`ModifyCreateVulWhitelistRequest`] names.
///
/// - [`InnerError`](super::DocumentedError::InnerError)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyCreateVulWhitelistError = super::DocumentedError;
