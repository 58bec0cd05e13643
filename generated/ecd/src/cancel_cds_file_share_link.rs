// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelCdsFileShareLink`, from `ecd/CancelCdsFileShareLink.md`.

use alicloud_runtime::codegen::*;

/// Revokes a link that shares files of an enterprise drive.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::CancelCdsFileShareLinkRequest::new()
///     .cds_id("...")
///     .share_id("...");
/// let reply = client.cancel_cds_file_share_link(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelCdsFileShareLinkRequest {
    /// **Required.** ID of the cds that the call is about.
    pub cds_id: Option<String>,
    /// **Required.** ID of the share that the call is about.
    pub share_id: Option<String>,
}

impl CancelCdsFileShareLinkRequest {
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
}

request! {
    CancelCdsFileShareLinkRequest {
        "CdsId" => cds_id: query,
        "ShareId" => share_id: query,
    }
}

impl Operation for CancelCdsFileShareLinkRequest {
    type Response = CancelCdsFileShareLinkResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CancelCdsFileShareLink")
        .required(&["CdsId", "ShareId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`CancelCdsFileShareLinkRequest`].
#[non_exhaustive]
pub struct CancelCdsFileShareLinkResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// What the call returns besides its status. Example: `true`.
    pub data: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1CBAFFAB-B697-4049-A9B1-67E1FC5F****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CancelCdsFileShareLinkResponse {
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
