// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUniSupportRegion`, from `sas/DescribeUniSupportRegion.md`.

use alicloud_runtime::codegen::*;

/// Lists the regions where database anti-ransomware is supported.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeUniSupportRegionRequest::new();
/// let reply = client.describe_uni_support_region(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUniSupportRegionRequest {}

impl DescribeUniSupportRegionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeUniSupportRegionRequest {}
}

impl Operation for DescribeUniSupportRegionRequest {
    type Response = DescribeUniSupportRegionResponse;
    type Error = DescribeUniSupportRegionError;
    const INFO: OperationInfo = super::operation("DescribeUniSupportRegion").read_only();
    const ERRORS: &'static [DescribeUniSupportRegionError] = &[
        DescribeUniSupportRegionError::NoPermission,
        DescribeUniSupportRegionError::ServerError,
    ];
}

/// Response to [`DescribeUniSupportRegionRequest`].
#[non_exhaustive]
pub struct DescribeUniSupportRegionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F35F45B0-5D6B-4238-BE02-A62D0760****`.
    pub request_id: Option<String>,
    /// Region that the uni support lies in. Example: `cn-hangzhou`.
    pub uni_support_region: Vec<String>,
}

response! {
    DescribeUniSupportRegionResponse {
        "RequestId" => request_id: value,
        "UniSupportRegion" => uni_support_region: list(""),
    }
}

/// Errors that the documentation of [`DescribeUniSupportRegionRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeUniSupportRegionError = super::DocumentedError;
