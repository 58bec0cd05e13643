// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetNodeTuplesDownloadUrl`, from `linkwan/GetNodeTuplesDownloadUrl.md`.

use alicloud_runtime::codegen::*;

/// Returns a link to a CSV file with the node tuples that an approved ticket granted.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::GetNodeTuplesDownloadUrlRequest::new()
///     .order_id("...");
/// let reply = client.get_node_tuples_download_url(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetNodeTuplesDownloadUrlRequest {
    /// **Required.** Number of the order, for looking it up in the order system.
    pub order_id: Option<String>,
}

impl GetNodeTuplesDownloadUrlRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `OrderId`, which is required.
    pub fn order_id(mut self, value: impl Into<String>) -> Self {
        self.order_id = Some(value.into());
        self
    }
}

request! {
    GetNodeTuplesDownloadUrlRequest {
        "OrderId" => order_id: query,
    }
}

impl Operation for GetNodeTuplesDownloadUrlRequest {
    type Response = GetNodeTuplesDownloadUrlResponse;
    type Error = GetNodeTuplesDownloadUrlError;
    const INFO: OperationInfo = super::operation("GetNodeTuplesDownloadUrl")
        .required(&["OrderId"])
        .success_flag("Success")
        .read_only();
    const ERRORS: &'static [GetNodeTuplesDownloadUrlError] = &[
        GetNodeTuplesDownloadUrlError::ForbiddenByRam,
        GetNodeTuplesDownloadUrlError::ForbiddenByRiskControl,
        GetNodeTuplesDownloadUrlError::NonExistent,
        GetNodeTuplesDownloadUrlError::InternalError,
        GetNodeTuplesDownloadUrlError::NotResourceOwner,
    ];
}

/// Response to [`GetNodeTuplesDownloadUrlRequest`].
#[non_exhaustive]
pub struct GetNodeTuplesDownloadUrlResponse {
    /// What the call returns besides its status. Example: `http://xxx.xxx/xxx.csv`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetNodeTuplesDownloadUrlResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`GetNodeTuplesDownloadUrlRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`NonExistent`](super::DocumentedError::NonExistent)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`NotResourceOwner`](super::DocumentedError::NotResourceOwner)
pub type GetNodeTuplesDownloadUrlError = super::DocumentedError;
