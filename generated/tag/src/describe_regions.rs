// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRegions`, from `tag/DescribeRegions.md`.

use alicloud_runtime::codegen::*;

/// Lists the regions that support tags.
///
/// ```no_run
/// # async fn example(client: alicloud_tag::Client) -> Result<(), alicloud_tag::Error> {
/// let request = alicloud_tag::DescribeRegionsRequest::new();
/// let reply = client.describe_regions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRegionsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl DescribeRegionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    DescribeRegionsRequest {
        "RegionId" => region_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for DescribeRegionsRequest {
    type Response = DescribeRegionsResponse;
    type Error = DescribeRegionsError;
    const INFO: OperationInfo = super::operation("DescribeRegions")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeRegionsError] = &[
        DescribeRegionsError::InvalidParameterAcceptLanguage,
        DescribeRegionsError::NoPermissionOperator,
    ];
}

/// Response to [`DescribeRegionsRequest`].
#[non_exhaustive]
pub struct DescribeRegionsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `632BBAE2-9C44-4212-8B51-B54742DA9713`.
    pub request_id: Option<String>,
    /// The regions found, one entry each.
    pub regions: Vec<Region>,
}

response! {
    DescribeRegionsResponse {
        "RequestId" => request_id: value,
        "Regions" => regions: list("Region"),
    }
}

/// The regions found, one entry each.
#[non_exhaustive]
pub struct Region {
    /// Name to show to people, in the language asked for. Example: `text`.
    pub local_name: Option<String>,
    /// Host name to send requests for this region to. Example: `tag.aliyuncs.com`.
    pub region_endpoint: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

response! {
    Region {
        "LocalName" => local_name: value,
        "RegionEndpoint" => region_endpoint: value,
        "RegionId" => region_id: value,
    }
}

/// Errors that the documentation of [`DescribeRegionsRequest`] names.
///
/// - [`InvalidParameterAcceptLanguage`](super::DocumentedError::InvalidParameterAcceptLanguage)
/// - [`NoPermissionOperator`](super::DocumentedError::NoPermissionOperator)
pub type DescribeRegionsError = super::DocumentedError;
