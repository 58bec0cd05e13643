// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAvailableCrossRegion`, from `rds/DescribeAvailableCrossRegion.md`.

use alicloud_runtime::codegen::*;

/// Lists the regions that backups can be copied to.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeAvailableCrossRegionRequest::new()
///     .region_id("cn-hangzhou");
/// let reply = client.describe_available_cross_region(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAvailableCrossRegionRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeAvailableCrossRegionRequest {
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
    DescribeAvailableCrossRegionRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeAvailableCrossRegionRequest {
    type Response = DescribeAvailableCrossRegionResponse;
    type Error = DescribeAvailableCrossRegionError;
    const INFO: OperationInfo = super::operation("DescribeAvailableCrossRegion")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeAvailableCrossRegionError] = &[
        DescribeAvailableCrossRegionError::InvalidRegionFormat,
        DescribeAvailableCrossRegionError::OrderComboInstanceNotAllowOperate,
        DescribeAvailableCrossRegionError::PricePricingPlanResultNotFound,
        DescribeAvailableCrossRegionError::OrderNoRealNameAuthentication,
        DescribeAvailableCrossRegionError::CrossBackupNotSupport,
        DescribeAvailableCrossRegionError::InvalidPageNotFound2,
    ];
}

/// Response to [`DescribeAvailableCrossRegionRequest`].
#[non_exhaustive]
pub struct DescribeAvailableCrossRegionResponse {
    /// The regions found, one entry each. Example: `"cn-qingdao","cn-shanghai", "cn-shenzhen"`.
    pub regions: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `39265F46-EC77-4036-8AC4-F035F32F6BE2`.
    pub request_id: Option<String>,
}

response! {
    DescribeAvailableCrossRegionResponse {
        "Regions" => regions: list("Region"),
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeAvailableCrossRegionRequest`] names.
///
/// - [`InvalidRegionFormat`](super::DocumentedError::InvalidRegionFormat)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`CrossBackupNotSupport`](super::DocumentedError::CrossBackupNotSupport)
/// - [`InvalidPageNotFound2`](super::DocumentedError::InvalidPageNotFound2)
pub type DescribeAvailableCrossRegionError = super::DocumentedError;
