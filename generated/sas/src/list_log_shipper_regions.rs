// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListLogShipperRegions`, from `sas/ListLogShipperRegions.md`.

use alicloud_runtime::codegen::*;

/// Lists the regions for log delivery.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListLogShipperRegionsRequest::new();
/// let reply = client.list_log_shipper_regions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListLogShipperRegionsRequest {}

impl ListLogShipperRegionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    ListLogShipperRegionsRequest {}
}

impl Operation for ListLogShipperRegionsRequest {
    type Response = ListLogShipperRegionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListLogShipperRegions").read_only();
}

/// Response to [`ListLogShipperRegionsRequest`], which the documentation does not describe.
pub type ListLogShipperRegionsResponse = alicloud_runtime::UndocumentedResponse;
