// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSupportRegion`, from `sas/DescribeSupportRegion.md`.

use alicloud_runtime::codegen::*;

/// Lists the regions in which server anti-ransomware is available.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeSupportRegionRequest::new();
/// let reply = client.describe_support_region(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSupportRegionRequest {}

impl DescribeSupportRegionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeSupportRegionRequest {}
}

impl Operation for DescribeSupportRegionRequest {
    type Response = DescribeSupportRegionResponse;
    type Error = DescribeSupportRegionError;
    const INFO: OperationInfo = super::operation("DescribeSupportRegion").read_only();
    const ERRORS: &'static [DescribeSupportRegionError] = &[
        DescribeSupportRegionError::NoPermission,
        DescribeSupportRegionError::ServerError,
    ];
}

/// Response to [`DescribeSupportRegionRequest`].
#[non_exhaustive]
pub struct DescribeSupportRegionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2C0699D3-4107-5A46-A4C4-E129A5967788`.
    pub request_id: Option<String>,
    /// Region that the support lies in. Example: `cn-hangzhou`.
    pub support_region: Vec<String>,
}

response! {
    DescribeSupportRegionResponse {
        "RequestId" => request_id: value,
        "SupportRegion" => support_region: list(""),
    }
}

/// Errors that the documentation of [`DescribeSupportRegionRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeSupportRegionError = super::DocumentedError;
