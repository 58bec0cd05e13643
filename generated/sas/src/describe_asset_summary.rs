// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAssetSummary`, from `sas/DescribeAssetSummary.md`.

use alicloud_runtime::codegen::*;

/// Summarizes the protected assets, in particular their number of cores.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeAssetSummaryRequest::new();
/// let reply = client.describe_asset_summary(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAssetSummaryRequest {}

impl DescribeAssetSummaryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeAssetSummaryRequest {}
}

impl Operation for DescribeAssetSummaryRequest {
    type Response = DescribeAssetSummaryResponse;
    type Error = DescribeAssetSummaryError;
    const INFO: OperationInfo = super::operation("DescribeAssetSummary").read_only();
    const ERRORS: &'static [DescribeAssetSummaryError] = &[
        DescribeAssetSummaryError::NoPermission,
        DescribeAssetSummaryError::ServerError,
    ];
}

/// Response to [`DescribeAssetSummaryRequest`].
#[non_exhaustive]
pub struct DescribeAssetSummaryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0FA7F1F4-488D-52CA-9BFC-3E47793B49D1`.
    pub request_id: Option<String>,
    /// Figures of the assets, such as servers and cores.
    pub assets_summary: Option<AssetsSummary>,
}

response! {
    DescribeAssetSummaryResponse {
        "RequestId" => request_id: value,
        "AssetsSummary" => assets_summary: value,
    }
}

/// Figures of the assets, such as servers and cores.
#[non_exhaustive]
pub struct AssetsSummary {
    /// How many there are of this: total core. Example: `1022`.
    pub total_core_num: Option<i32>,
    /// Region that the total asset all lies in. Example: `2064`.
    pub total_asset_all_region: Option<i32>,
    /// Region that the total core all lies in. Example: `3200`.
    pub total_core_all_region: Option<i32>,
}

response! {
    AssetsSummary {
        "TotalCoreNum" => total_core_num: value,
        "TotalAssetAllRegion" => total_asset_all_region: value,
        "TotalCoreAllRegion" => total_core_all_region: value,
    }
}

/// Errors that the documentation of [`DescribeAssetSummaryRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeAssetSummaryError = super::DocumentedError;
