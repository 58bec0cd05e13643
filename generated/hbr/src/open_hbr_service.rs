// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `OpenHbrService`, from `hbr/OpenHbrService.md`.

use alicloud_runtime::codegen::*;

/// Activates Cloud Backup (formerly Hybrid Backup Recovery) for the account.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::OpenHbrServiceRequest::new();
/// let reply = client.open_hbr_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct OpenHbrServiceRequest {}

impl OpenHbrServiceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    OpenHbrServiceRequest {}
}

impl Operation for OpenHbrServiceRequest {
    type Response = OpenHbrServiceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("OpenHbrService");
}

/// Response to [`OpenHbrServiceRequest`].
#[non_exhaustive]
pub struct OpenHbrServiceResponse {
    /// Number of the order, for looking it up in the order system. Example: `215463686160696`.
    pub order_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F4A1D5F4-5055-549A-8B25-6DD23311E299`.
    pub request_id: Option<String>,
}

response! {
    OpenHbrServiceResponse {
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
    }
}
