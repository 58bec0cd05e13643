// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCollationTimeZones`, from `rds/DescribeCollationTimeZones.md`.

use alicloud_runtime::codegen::*;

/// Lists the collations and time zones that SQL Server instances can use.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeCollationTimeZonesRequest::new();
/// let reply = client.describe_collation_time_zones(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCollationTimeZonesRequest {}

impl DescribeCollationTimeZonesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeCollationTimeZonesRequest {}
}

impl Operation for DescribeCollationTimeZonesRequest {
    type Response = DescribeCollationTimeZonesResponse;
    type Error = DescribeCollationTimeZonesError;
    const INFO: OperationInfo = super::operation("DescribeCollationTimeZones")
        .read_only();
    const ERRORS: &'static [DescribeCollationTimeZonesError] = &[
        DescribeCollationTimeZonesError::OrderComboInstanceNotAllowOperate,
        DescribeCollationTimeZonesError::PricePricingPlanResultNotFound,
        DescribeCollationTimeZonesError::OrderNoRealNameAuthentication,
        DescribeCollationTimeZonesError::InsufficientAvailableQuota,
        DescribeCollationTimeZonesError::CommodityServiceCallingException,
    ];
}

/// Response to [`DescribeCollationTimeZonesRequest`].
#[non_exhaustive]
pub struct DescribeCollationTimeZonesResponse {
    /// Time zones on offer, one entry each.
    pub collation_time_zones: Vec<CollationTimeZone>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4EAED246-DB18-4C8D-9EB5-C319626F2A77`.
    pub request_id: Option<String>,
}

response! {
    DescribeCollationTimeZonesResponse {
        "CollationTimeZones" => collation_time_zones: list("CollationTimeZone"),
        "RequestId" => request_id: value,
    }
}

/// Time zones on offer, one entry each.
#[non_exhaustive]
pub struct CollationTimeZone {
    /// Free text that describes the item to people. Example: `Kabul`.
    pub description: Option<String>,
    /// Offset of the time zone from UTC. Example: `(UTC+04:30)`.
    pub standard_time_offset: Option<String>,
    /// Time zone, in the spelling of the engine. Example: `Afghanistan Standard Time`.
    pub time_zone: Option<String>,
}

response! {
    CollationTimeZone {
        "Description" => description: value,
        "StandardTimeOffset" => standard_time_offset: value,
        "TimeZone" => time_zone: value,
    }
}

/// Errors that the documentation of [`DescribeCollationTimeZonesRequest`] names.
///
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`InsufficientAvailableQuota`](super::DocumentedError::InsufficientAvailableQuota)
/// - [`CommodityServiceCallingException`](super::DocumentedError::CommodityServiceCallingException)
pub type DescribeCollationTimeZonesError = super::DocumentedError;
