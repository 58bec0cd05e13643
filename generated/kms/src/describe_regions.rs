// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRegions`, from `kms/DescribeRegions.md`.

use alicloud_runtime::codegen::*;

/// Lists the regions in which the account can use KMS.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::DescribeRegionsRequest::new();
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
        DescribeRegionsError::InvalidParameter,
        DescribeRegionsError::InvalidAccessKeyIdNotFound,
    ];
}

/// Response to [`DescribeRegionsRequest`].
#[non_exhaustive]
pub struct DescribeRegionsResponse {
    /// The regions found, one entry each.
    pub regions: Vec<Region>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `815240e2-aa37-4c26-9cca-05d4df3e8fe6`.
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
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

response! {
    Region {
        "RegionId" => region_id: value,
    }
}

/// Errors that the documentation of [`DescribeRegionsRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidAccessKeyIdNotFound`](super::DocumentedError::InvalidAccessKeyIdNotFound)
pub type DescribeRegionsError = super::DocumentedError;
