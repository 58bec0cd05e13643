// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetGatewayTuplesDownloadUrl`, from `linkwan/GetGatewayTuplesDownloadUrl.md`.

use alicloud_runtime::codegen::*;

/// Returns a link to a CSV file with the gateway tuples that an approved ticket granted.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::GetGatewayTuplesDownloadUrlRequest::new()
///     .order_id("...");
/// let reply = client.get_gateway_tuples_download_url(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetGatewayTuplesDownloadUrlRequest {
    /// **Required.** Number of the order, for looking it up in the order system.
    pub order_id: Option<String>,
}

impl GetGatewayTuplesDownloadUrlRequest {
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
    GetGatewayTuplesDownloadUrlRequest {
        "OrderId" => order_id: query,
    }
}

impl Operation for GetGatewayTuplesDownloadUrlRequest {
    type Response = GetGatewayTuplesDownloadUrlResponse;
    type Error = GetGatewayTuplesDownloadUrlError;
    const INFO: OperationInfo = super::operation("GetGatewayTuplesDownloadUrl")
        .required(&["OrderId"])
        .success_flag("Success")
        .read_only();
    const ERRORS: &'static [GetGatewayTuplesDownloadUrlError] = &[
        GetGatewayTuplesDownloadUrlError::ForbiddenByRam,
        GetGatewayTuplesDownloadUrlError::ForbiddenByRiskControl,
        GetGatewayTuplesDownloadUrlError::NonExistent,
        GetGatewayTuplesDownloadUrlError::InternalError,
        GetGatewayTuplesDownloadUrlError::NotResourceOwner,
        GetGatewayTuplesDownloadUrlError::GatewayTupleOrderNotAccepted,
    ];
}

/// Response to [`GetGatewayTuplesDownloadUrlRequest`].
#[non_exhaustive]
pub struct GetGatewayTuplesDownloadUrlResponse {
    /// What the call returns besides its status. Example: `http://xxx.xxx/xxx.csv`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetGatewayTuplesDownloadUrlResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`GetGatewayTuplesDownloadUrlRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`NonExistent`](super::DocumentedError::NonExistent)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`NotResourceOwner`](super::DocumentedError::NotResourceOwner)
/// - [`GatewayTupleOrderNotAccepted`](super::DocumentedError::GatewayTupleOrderNotAccepted)
pub type GetGatewayTuplesDownloadUrlError = super::DocumentedError;
