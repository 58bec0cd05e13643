// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyCdsFileShareLink`, from `ecd/ModifyCdsFileShareLink.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CdsFileShareLinkModel, CdsFileShareLinkStatus};

/// Changes password, expiry, limits or status of a link that shares drive files.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::ModifyCdsFileShareLinkRequest::new()
///     .cds_id("...")
///     .share_id("...");
/// let reply = client.modify_cds_file_share_link(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyCdsFileShareLinkRequest {
    /// **Required.** ID of the cds that the call is about.
    pub cds_id: Option<String>,
    /// **Required.** ID of the share that the call is about.
    pub share_id: Option<String>,
    /// Length: 6 to 8.
    pub share_pwd: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<Open<CdsFileShareLinkStatus>>,
    /// `Expiration`.
    pub expiration: Option<String>,
    /// Free text that describes the item to people. Length: 0 to 1024.
    pub description: Option<String>,
    /// Name that the share goes by. Length: 0 to 128.
    pub share_name: Option<String>,
    /// Whether people with the link cannot look at files before they take them.
    pub disable_preview: Option<bool>,
    /// Whether people with the link cannot put files on their own drives.
    pub disable_save: Option<bool>,
    /// Whether people with the link cannot download.
    pub disable_download: Option<bool>,
    /// Upper limit that applies to the preview.
    pub preview_limit: Option<i64>,
    /// Upper limit that applies to the save.
    pub save_limit: Option<i64>,
    /// Upper limit that applies to the download.
    pub download_limit: Option<i64>,
    /// How many there are of this: preview.
    pub preview_count: Option<i64>,
    /// How many there are of this: save.
    pub save_count: Option<i64>,
    /// How many there are of this: download.
    pub download_count: Option<i64>,
    /// How many there are of this: report.
    pub report_count: Option<i64>,
    /// How many there are of this: video preview.
    pub video_preview_count: Option<i64>,
}

impl ModifyCdsFileShareLinkRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CdsId`, which is required.
    pub fn cds_id(mut self, value: impl Into<String>) -> Self {
        self.cds_id = Some(value.into());
        self
    }
    /// Sets `ShareId`, which is required.
    pub fn share_id(mut self, value: impl Into<String>) -> Self {
        self.share_id = Some(value.into());
        self
    }
    /// Sets `SharePwd`.
    pub fn share_pwd(mut self, value: impl Into<String>) -> Self {
        self.share_pwd = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<Open<CdsFileShareLinkStatus>>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `Expiration`.
    pub fn expiration(mut self, value: impl Into<String>) -> Self {
        self.expiration = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `ShareName`.
    pub fn share_name(mut self, value: impl Into<String>) -> Self {
        self.share_name = Some(value.into());
        self
    }
    /// Sets `DisablePreview`.
    #[inline]
    pub fn disable_preview(mut self, value: bool) -> Self {
        self.disable_preview = Some(value);
        self
    }
    /// Sets `DisableSave`.
    #[inline]
    pub fn disable_save(mut self, value: bool) -> Self {
        self.disable_save = Some(value);
        self
    }
    /// Sets `DisableDownload`.
    #[inline]
    pub fn disable_download(mut self, value: bool) -> Self {
        self.disable_download = Some(value);
        self
    }
    /// Sets `PreviewLimit`.
    #[inline]
    pub fn preview_limit(mut self, value: i64) -> Self {
        self.preview_limit = Some(value);
        self
    }
    /// Sets `SaveLimit`.
    #[inline]
    pub fn save_limit(mut self, value: i64) -> Self {
        self.save_limit = Some(value);
        self
    }
    /// Sets `DownloadLimit`.
    #[inline]
    pub fn download_limit(mut self, value: i64) -> Self {
        self.download_limit = Some(value);
        self
    }
    /// Sets `PreviewCount`.
    #[inline]
    pub fn preview_count(mut self, value: i64) -> Self {
        self.preview_count = Some(value);
        self
    }
    /// Sets `SaveCount`.
    #[inline]
    pub fn save_count(mut self, value: i64) -> Self {
        self.save_count = Some(value);
        self
    }
    /// Sets `DownloadCount`.
    #[inline]
    pub fn download_count(mut self, value: i64) -> Self {
        self.download_count = Some(value);
        self
    }
    /// Sets `ReportCount`.
    #[inline]
    pub fn report_count(mut self, value: i64) -> Self {
        self.report_count = Some(value);
        self
    }
    /// Sets `VideoPreviewCount`.
    #[inline]
    pub fn video_preview_count(mut self, value: i64) -> Self {
        self.video_preview_count = Some(value);
        self
    }
}

request! {
    ModifyCdsFileShareLinkRequest {
        "CdsId" => cds_id: query,
        "ShareId" => share_id: query,
        "SharePwd" => share_pwd: query,
        "Status" => status: query,
        "Expiration" => expiration: query,
        "Description" => description: query,
        "ShareName" => share_name: query,
        "DisablePreview" => disable_preview: query,
        "DisableSave" => disable_save: query,
        "DisableDownload" => disable_download: query,
        "PreviewLimit" => preview_limit: query,
        "SaveLimit" => save_limit: query,
        "DownloadLimit" => download_limit: query,
        "PreviewCount" => preview_count: query,
        "SaveCount" => save_count: query,
        "DownloadCount" => download_count: query,
        "ReportCount" => report_count: query,
        "VideoPreviewCount" => video_preview_count: query,
    }
}

impl Operation for ModifyCdsFileShareLinkRequest {
    type Response = ModifyCdsFileShareLinkResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyCdsFileShareLink")
        .required(&["CdsId", "ShareId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("success");
}

/// Response to [`ModifyCdsFileShareLinkRequest`].
#[non_exhaustive]
pub struct ModifyCdsFileShareLinkResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<CdsFileShareLinkModel>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F7E4322D-D679-5ACB-A909-490D2F0E****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ModifyCdsFileShareLinkResponse {
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
