// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRegionIsps`, from `ens/DescribeRegionIsps.md`.

use alicloud_runtime::codegen::*;

/// Lists the carriers (ISPs) that an edge node is connected to.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeRegionIspsRequest::new();
/// let reply = client.describe_region_isps(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRegionIspsRequest {
    /// Region that the ens lies in.
    pub ens_region_id: Option<String>,
}

impl DescribeRegionIspsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EnsRegionId`.
    pub fn ens_region_id(mut self, value: impl Into<String>) -> Self {
        self.ens_region_id = Some(value.into());
        self
    }
}

request! {
    DescribeRegionIspsRequest {
        "EnsRegionId" => ens_region_id: query,
    }
}

impl Operation for DescribeRegionIspsRequest {
    type Response = DescribeRegionIspsResponse;
    type Error = DescribeRegionIspsError;
    const INFO: OperationInfo = super::operation("DescribeRegionIsps")
        .method("GET")
        .read_only();
    const ERRORS: &'static [DescribeRegionIspsError] = &[
        DescribeRegionIspsError::InvalidAny,
        DescribeRegionIspsError::MissingAny,
        DescribeRegionIspsError::NoPermission,
        DescribeRegionIspsError::InvalidParameterAny,
    ];
}

/// Response to [`DescribeRegionIspsRequest`].
#[non_exhaustive]
pub struct DescribeRegionIspsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `DC90CC7E-23B6-5A90-9097-A17CE4A161C4`.
    pub request_id: Option<String>,
    /// The carriers that were found or are concerned, one entry each.
    pub isps: Vec<Isp>,
}

response! {
    DescribeRegionIspsResponse {
        "RequestId" => request_id: value,
        "Isps" => isps: list(""),
    }
}

/// The carriers that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Isp {
    /// Code for programs to act on, as a rule that of the result. Example: `cmcc`.
    pub code: Option<String>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
}

response! {
    Isp {
        "Code" => code: value,
        "Name" => name: value,
    }
}

/// Errors that the documentation of [`DescribeRegionIspsRequest`] names.
///
/// - [`InvalidAny`](super::DocumentedError::InvalidAny)
/// - [`MissingAny`](super::DocumentedError::MissingAny)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DescribeRegionIspsError = super::DocumentedError;
