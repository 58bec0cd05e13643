// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRegionInfos`, from `rds/DescribeRegionInfos.md`.

use alicloud_runtime::codegen::*;

/// Returns facts about the regions of RDS.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeRegionInfosRequest::new();
/// let reply = client.describe_region_infos(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRegionInfosRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeRegionInfosRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeRegionInfosRequest {
        "ClientToken" => client_token: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeRegionInfosRequest {
    type Response = DescribeRegionInfosResponse;
    type Error = DescribeRegionInfosError;
    const INFO: OperationInfo = super::operation("DescribeRegionInfos")
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeRegionInfosError] = &[
        DescribeRegionInfosError::OrderComboInstanceNotAllowOperate,
        DescribeRegionInfosError::PricePricingPlanResultNotFound,
        DescribeRegionInfosError::OrderNoRealNameAuthentication,
        DescribeRegionInfosError::InsufficientAvailableQuota,
        DescribeRegionInfosError::InvaildEngineInRegionNotAvailable,
        DescribeRegionInfosError::OperationDenied,
        DescribeRegionInfosError::RegionUnauthorized,
        DescribeRegionInfosError::QuotaExceededCreateInstance,
        DescribeRegionInfosError::ForbiddenAuthentication,
        DescribeRegionInfosError::InvalidRegionIdNotFound,
    ];
}

/// Response to [`DescribeRegionInfosRequest`].
#[non_exhaustive]
pub struct DescribeRegionInfosResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5414A4E5-4C36-4461-95FC-****`.
    pub request_id: Option<String>,
    /// The regions found, one entry each.
    pub regions: Option<Regions>,
}

response! {
    DescribeRegionInfosResponse {
        "RequestId" => request_id: value,
        "Regions" => regions: value,
    }
}

/// The regions found, one entry each.
#[non_exhaustive]
pub struct Regions {
    /// Region that the RDS lies in.
    pub rds_region: Vec<RDSRegion>,
}

response! {
    Regions {
        "RDSRegion" => rds_region: list(""),
    }
}

/// Region that the RDS lies in.
#[non_exhaustive]
pub struct RDSRegion {
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

response! {
    RDSRegion {
        "RegionId" => region_id: value,
    }
}

/// Errors that the documentation of [`DescribeRegionInfosRequest`] names.
///
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`InsufficientAvailableQuota`](super::DocumentedError::InsufficientAvailableQuota)
/// - [`InvaildEngineInRegionNotAvailable`](super::DocumentedError::InvaildEngineInRegionNotAvailable)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`RegionUnauthorized`](super::DocumentedError::RegionUnauthorized)
/// - [`QuotaExceededCreateInstance`](super::DocumentedError::QuotaExceededCreateInstance)
/// - [`ForbiddenAuthentication`](super::DocumentedError::ForbiddenAuthentication)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type DescribeRegionInfosError = super::DocumentedError;
