// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFrontVulPatchList`, from `sas/DescribeFrontVulPatchList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PatchList};

/// Lists the patches that must be installed before given Windows vulnerabilities can be fixed.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeFrontVulPatchListRequest::new()
///     .info("...")
///     .operate_type("...")
///     .type_("...");
/// let reply = client.describe_front_vul_patch_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFrontVulPatchListRequest {
    /// **Required.** What the repair is about, as JSON: the updates or flaws on each server.
    pub info: Option<String>,
    /// **Required.** Which kind of operate it is or is to be.
    pub operate_type: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeFrontVulPatchListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Info`, which is required.
    pub fn info(mut self, value: impl Into<String>) -> Self {
        self.info = Some(value.into());
        self
    }
    /// Sets `OperateType`, which is required.
    pub fn operate_type(mut self, value: impl Into<String>) -> Self {
        self.operate_type = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribeFrontVulPatchListRequest {
        "Info" => info: query,
        "OperateType" => operate_type: query,
        "Type" => type_: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribeFrontVulPatchListRequest {
    type Response = DescribeFrontVulPatchListResponse;
    type Error = DescribeFrontVulPatchListError;
    const INFO: OperationInfo = super::operation("DescribeFrontVulPatchList")
        .required(&["Info", "OperateType", "Type"])
        .read_only();
    const ERRORS: &'static [DescribeFrontVulPatchListError] = &[
        DescribeFrontVulPatchListError::NoPermission,
        DescribeFrontVulPatchListError::ServerError,
    ];
}

/// Response to [`DescribeFrontVulPatchListRequest`].
#[non_exhaustive]
pub struct DescribeFrontVulPatchListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F929E952-EBFC-56C3-BD35-BF8B59024C68`.
    pub request_id: Option<String>,
    /// Items of the kind front patch that were found or are concerned.
    pub front_patch_list: Vec<FrontPatchList>,
}

response! {
    DescribeFrontVulPatchListResponse {
        "RequestId" => request_id: value,
        "FrontPatchList" => front_patch_list: list(""),
    }
}

/// Items of the kind front patch that were found or are concerned.
#[non_exhaustive]
pub struct FrontPatchList {
    /// Identifier that is unique for the item. Example: `1587bedb-fdb4-48c4-9330-4545****`.
    pub uuid: Option<String>,
    /// Items of the kind patch that were found or are concerned.
    pub patch_list: Vec<PatchList>,
}

response! {
    FrontPatchList {
        "Uuid" => uuid: value,
        "PatchList" => patch_list: list(""),
    }
}

/// Errors that the documentation of [`DescribeFrontVulPatchListRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeFrontVulPatchListError = super::DocumentedError;
