// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRegions`, from `uis/DescribeRegions.md`.

use alicloud_runtime::codegen::*;

/// Lists the regions in which UIS is available.
///
/// ```no_run
/// # async fn example(client: alicloud_uis::Client) -> Result<(), alicloud_uis::Error> {
/// let request = alicloud_uis::DescribeRegionsRequest::new();
/// let reply = client.describe_regions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRegionsRequest {}

impl DescribeRegionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeRegionsRequest {}
}

impl Operation for DescribeRegionsRequest {
    type Response = DescribeRegionsResponse;
    type Error = DescribeRegionsError;
    const INFO: OperationInfo = super::operation("DescribeRegions").read_only();
    const ERRORS: &'static [DescribeRegionsError] = &[
        DescribeRegionsError::Forbidden,
        DescribeRegionsError::UnknownError,
    ];
}

/// Response to [`DescribeRegionsRequest`].
#[non_exhaustive]
pub struct DescribeRegionsResponse {
    /// The regions found, one entry each.
    pub regions: Vec<Region>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `611CB80C-B6A9-43DB-9E38-0B0AC3D9B58F`.
    pub request_id: Option<String>,
}

response! {
    DescribeRegionsResponse {
        "Regions" => regions: list("Region"),
        "RequestId" => request_id: value,
    }
}

/// The regions found, one entry each.
#[non_exhaustive]
pub struct Region {
    /// Name to show to people, in the language asked for. Example: `text`.
    pub local_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

response! {
    Region {
        "LocalName" => local_name: value,
        "RegionId" => region_id: value,
    }
}

/// Errors that the documentation of [`DescribeRegionsRequest`] names.
///
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type DescribeRegionsError = super::DocumentedError;
