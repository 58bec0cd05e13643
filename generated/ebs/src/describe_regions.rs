// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRegions`, from `ebs/DescribeRegions.md`.

use alicloud_runtime::codegen::*;

/// Lists the regions and zones that support a feature: replication, CloudLens or dedicated
/// clusters.
///
/// ```no_run
/// # async fn example(client: alicloud_ebs::Client) -> Result<(), alicloud_ebs::Error> {
/// let request = alicloud_ebs::DescribeRegionsRequest::new();
/// let reply = client.describe_regions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRegionsRequest {
    /// Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeRegionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeRegionsRequest {
        "ResourceType" => resource_type: query,
        "AcceptLanguage" => accept_language: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeRegionsRequest {
    type Response = DescribeRegionsResponse;
    type Error = DescribeRegionsError;
    const INFO: OperationInfo = super::operation("DescribeRegions")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeRegionsError] = &[
        DescribeRegionsError::Forbidden,
        DescribeRegionsError::ForbiddenAction,
        DescribeRegionsError::NoSuchResource,
        DescribeRegionsError::InternalError,
        DescribeRegionsError::RequestTimeout,
    ];
}

/// Response to [`DescribeRegionsRequest`].
#[non_exhaustive]
pub struct DescribeRegionsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `17EE62D8-064E-5404-8B0D-72122478****`.
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
    /// Host name to send requests for this region to. Example: `ebs.cn-hangzhou.aliyuncs.com`.
    pub region_endpoint: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// The zones found, one entry each.
    pub zones: Vec<Zone>,
}

response! {
    Region {
        "LocalName" => local_name: value,
        "RegionEndpoint" => region_endpoint: value,
        "RegionId" => region_id: value,
        "Zones" => zones: list(""),
    }
}

/// The zones found, one entry each.
#[non_exhaustive]
pub struct Zone {
    /// Name to show to people, in the language asked for. Example: `text`.
    pub local_name: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-h`.
    pub zone_id: Option<String>,
    /// Kinds of resource that were found or are concerned. Example: `ear`.
    pub resource_types: Vec<String>,
}

response! {
    Zone {
        "LocalName" => local_name: value,
        "ZoneId" => zone_id: value,
        "ResourceTypes" => resource_types: list(""),
    }
}

/// Errors that the documentation of [`DescribeRegionsRequest`] names.
///
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction)
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`RequestTimeout`](super::DocumentedError::RequestTimeout)
pub type DescribeRegionsError = super::DocumentedError;
