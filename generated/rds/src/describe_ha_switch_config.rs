// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHASwitchConfig`, from `rds/DescribeHASwitchConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{HAConfig};

/// Tells whether a secondary takes over automatically after a failure.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeHASwitchConfigRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxxxxx")
///     .region_id("cn-hangzhou");
/// let reply = client.describe_ha_switch_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHASwitchConfigRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeHASwitchConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeHASwitchConfigRequest {
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeHASwitchConfigRequest {
    type Response = DescribeHASwitchConfigResponse;
    type Error = DescribeHASwitchConfigError;
    const INFO: OperationInfo = super::operation("DescribeHASwitchConfig")
        .required(&["DBInstanceId", "RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeHASwitchConfigError] = &[
        DescribeHASwitchConfigError::OrderComboInstanceNotAllowOperate,
        DescribeHASwitchConfigError::PricePricingPlanResultNotFound,
        DescribeHASwitchConfigError::OrderNoRealNameAuthentication,
    ];
}

/// Response to [`DescribeHASwitchConfigRequest`].
#[non_exhaustive]
pub struct DescribeHASwitchConfigResponse {
    /// Whether the secondary takes over by itself. Example: `Manual`.
    pub ha_config: Option<Open<HAConfig>>,
    /// When automatic switchover comes back on. Example: `2019-08-29T15:00:00Z`.
    pub manual_ha_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4FDF4B79-2741-4C5F-8C76-4B953FC5C2B1`.
    pub request_id: Option<String>,
}

response! {
    DescribeHASwitchConfigResponse {
        "HAConfig" => ha_config: value,
        "ManualHATime" => manual_ha_time: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeHASwitchConfigRequest`] names.
///
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type DescribeHASwitchConfigError = super::DocumentedError;
