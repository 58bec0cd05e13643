// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEnsRegions`, from `ens/DescribeEnsRegions.md`.

use alicloud_runtime::codegen::*;

/// Lists the edge nodes that the account can use.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeEnsRegionsRequest::new();
/// let reply = client.describe_ens_regions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEnsRegionsRequest {
    /// Region that the ens lies in.
    pub ens_region_id: Option<String>,
}

impl DescribeEnsRegionsRequest {
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
    DescribeEnsRegionsRequest {
        "EnsRegionId" => ens_region_id: query,
    }
}

impl Operation for DescribeEnsRegionsRequest {
    type Response = DescribeEnsRegionsResponse;
    type Error = DescribeEnsRegionsError;
    const INFO: OperationInfo = super::operation("DescribeEnsRegions").read_only();
    const ERRORS: &'static [DescribeEnsRegionsError] = &[
        DescribeEnsRegionsError::MissingParameter,
        DescribeEnsRegionsError::NoPermission,
        DescribeEnsRegionsError::InvalidParameterAny,
    ];
}

/// Response to [`DescribeEnsRegionsRequest`].
#[non_exhaustive]
pub struct DescribeEnsRegionsResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `0`.
    pub code: Option<i32>,
    /// The ens regions that were found or are concerned, one entry each.
    pub ens_regions: Vec<EnsRegions>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    DescribeEnsRegionsResponse {
        "Code" => code: value,
        "EnsRegions" => ens_regions: list("EnsRegions"),
        "RequestId" => request_id: value,
    }
}

/// The ens regions that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct EnsRegions {
    /// Part of the country or the world concerned. Example: `NorthEastChina`.
    pub area: Option<String>,
    /// Name that the en goes by. Example: `NorthChina`.
    pub en_name: Option<String>,
    /// Region that the ens lies in. Example: `cn-dalian-unicom`.
    pub ens_region_id: Option<String>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// Province that the address or the data belongs to. Example: `text`.
    pub province: Option<String>,
}

response! {
    EnsRegions {
        "Area" => area: value,
        "EnName" => en_name: value,
        "EnsRegionId" => ens_region_id: value,
        "Name" => name: value,
        "Province" => province: value,
    }
}

/// Errors that the documentation of [`DescribeEnsRegionsRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DescribeEnsRegionsError = super::DocumentedError;
