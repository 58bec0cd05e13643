// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeQuickSaleConfig`, from `rds/DescribeQuickSaleConfig.md`.

use alicloud_runtime::codegen::*;

/// Returns what is needed for buying an instance quickly.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeQuickSaleConfigRequest::new();
/// let reply = client.describe_quick_sale_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeQuickSaleConfigRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// Commodity that the offer is asked for, which depends on the billing method.
    pub commodity: Option<String>,
}

impl DescribeQuickSaleConfigRequest {
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
    /// Sets `Engine`.
    pub fn engine(mut self, value: impl Into<String>) -> Self {
        self.engine = Some(value.into());
        self
    }
    /// Sets `Commodity`.
    pub fn commodity(mut self, value: impl Into<String>) -> Self {
        self.commodity = Some(value.into());
        self
    }
}

request! {
    DescribeQuickSaleConfigRequest {
        "RegionId" => region_id: query,
        "Engine" => engine: query,
        "Commodity" => commodity: query,
    }
}

impl Operation for DescribeQuickSaleConfigRequest {
    type Response = DescribeQuickSaleConfigResponse;
    type Error = DescribeQuickSaleConfigError;
    const INFO: OperationInfo = super::operation("DescribeQuickSaleConfig")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeQuickSaleConfigError] = &[
        DescribeQuickSaleConfigError::OrderComboInstanceNotAllowOperate,
        DescribeQuickSaleConfigError::PricePricingPlanResultNotFound,
        DescribeQuickSaleConfigError::OrderNoRealNameAuthentication,
        DescribeQuickSaleConfigError::InsufficientAvailableQuota,
    ];
}

/// Response to [`DescribeQuickSaleConfigRequest`].
#[non_exhaustive]
pub struct DescribeQuickSaleConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5DFFE9EC-3369-5937-A4E2-507C0C86A4C6`.
    pub request_id: Option<String>,
    /// Commodity that the offer is about, which depends on the billing method. Example: `rds`.
    pub commodity: Option<String>,
    /// The items that are concerned.
    pub items: Option<Value>,
}

response! {
    DescribeQuickSaleConfigResponse {
        "RequestId" => request_id: value,
        "Commodity" => commodity: value,
        "Items" => items: value,
    }
}

/// Errors that the documentation of [`DescribeQuickSaleConfigRequest`] names.
///
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`InsufficientAvailableQuota`](super::DocumentedError::InsufficientAvailableQuota)
pub type DescribeQuickSaleConfigError = super::DocumentedError;
