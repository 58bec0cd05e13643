// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRegions`, from `ga/DescribeRegions.md`.

use alicloud_runtime::codegen::*;

/// Lists the regions in which Global Accelerator instances can be deployed.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::DescribeRegionsRequest::new();
/// let reply = client.describe_regions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRegionsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeRegionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeRegionsRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeRegionsRequest {
    type Response = DescribeRegionsResponse;
    type Error = DescribeRegionsError;
    const INFO: OperationInfo = super::operation("DescribeRegions")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeRegionsError] = &[
        DescribeRegionsError::UnknownError,
    ];
}

/// Response to [`DescribeRegionsRequest`].
#[non_exhaustive]
pub struct DescribeRegionsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `611CB80C-B6A9-43DB-9E38-0B0AC3D9B58F`.
    pub request_id: Option<String>,
    /// The regions found, one entry each.
    pub regions: Vec<Region>,
}

response! {
    DescribeRegionsResponse {
        "RequestId" => request_id: value,
        "Regions" => regions: list(""),
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
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type DescribeRegionsError = super::DocumentedError;
