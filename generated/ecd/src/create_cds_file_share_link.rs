// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCdsFileShareLink`, from `ecd/CreateCdsFileShareLink.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CdsFileShareLinkModel};

/// Creates a link that shares drive files, with password, expiry and limits on previews, saves and
/// downloads.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::CreateCdsFileShareLinkRequest::new()
///     .cds_id("...");
/// let reply = client.create_cds_file_share_link(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCdsFileShareLinkRequest {
    /// **Required.** ID of the cds that the call is about.
    pub cds_id: Option<String>,
    /// Length: 0 to 8.
    pub share_pwd: Option<String>,
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
    /// Upper limit that applies to the preview. Range: 0 to 99999.
    pub preview_limit: Option<i64>,
    /// Upper limit that applies to the save. Range: 0 to 99999.
    pub save_limit: Option<i64>,
    /// Upper limit that applies to the download. Range: 0 to 99999.
    pub download_limit: Option<i64>,
    /// ID of the end user that the call is about.
    pub end_user_id: Option<String>,
    /// IDs of the files to work on or to narrow the list down to. Items: at most 100.
    pub file_ids: Vec<String>,
    /// ID of the group that the call or the item is about.
    pub group_id: Option<String>,
}

impl CreateCdsFileShareLinkRequest {
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
    /// Sets `SharePwd`.
    pub fn share_pwd(mut self, value: impl Into<String>) -> Self {
        self.share_pwd = Some(value.into());
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
    /// Sets `EndUserId`.
    pub fn end_user_id(mut self, value: impl Into<String>) -> Self {
        self.end_user_id = Some(value.into());
        self
    }
    /// Sets `FileIds`.
    pub fn file_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.file_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `GroupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
}

request! {
    CreateCdsFileShareLinkRequest {
        "CdsId" => cds_id: query,
        "SharePwd" => share_pwd: query,
        "Expiration" => expiration: query,
        "Description" => description: query,
        "ShareName" => share_name: query,
        "DisablePreview" => disable_preview: query,
        "DisableSave" => disable_save: query,
        "DisableDownload" => disable_download: query,
        "PreviewLimit" => preview_limit: query,
        "SaveLimit" => save_limit: query,
        "DownloadLimit" => download_limit: query,
        "EndUserId" => end_user_id: query,
        "FileIds" => file_ids: query,
        "GroupId" => group_id: query,
    }
}

impl Operation for CreateCdsFileShareLinkRequest {
    type Response = CreateCdsFileShareLinkResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateCdsFileShareLink")
        .required(&["CdsId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("success");
}

/// Response to [`CreateCdsFileShareLinkRequest`].
#[non_exhaustive]
pub struct CreateCdsFileShareLinkResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<CdsFileShareLinkModel>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `51592A88-0F2C-55E6-AD2C-2AD9C10D****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CreateCdsFileShareLinkResponse {
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
