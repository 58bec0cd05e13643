// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstanceProxyConfiguration`, from `rds/DescribeDBInstanceProxyConfiguration.md`.

use alicloud_runtime::codegen::*;

/// Returns which features of the shared database proxy are on.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeDBInstanceProxyConfigurationRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxxxxx");
/// let reply = client.describe_db_instance_proxy_configuration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInstanceProxyConfigurationRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxxxxx`.
    pub db_instance_id: Option<String>,
}

impl DescribeDBInstanceProxyConfigurationRequest {
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
}

request! {
    DescribeDBInstanceProxyConfigurationRequest {
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for DescribeDBInstanceProxyConfigurationRequest {
    type Response = DescribeDBInstanceProxyConfigurationResponse;
    type Error = DescribeDBInstanceProxyConfigurationError;
    const INFO: OperationInfo = super::operation("DescribeDBInstanceProxyConfiguration")
        .required(&["DBInstanceId"])
        .read_only();
    const ERRORS: &'static [DescribeDBInstanceProxyConfigurationError] = &[
        DescribeDBInstanceProxyConfigurationError::OrderComboInstanceNotAllowOperate,
        DescribeDBInstanceProxyConfigurationError::PricePricingPlanResultNotFound,
        DescribeDBInstanceProxyConfigurationError::OrderNoRealNameAuthentication,
    ];
}

/// Response to [`DescribeDBInstanceProxyConfigurationRequest`].
#[non_exhaustive]
pub struct DescribeDBInstanceProxyConfigurationResponse {
    /// Settings of the protection against guessing of passwords. Example: `text`.
    pub attacks_protection_configuration: Option<String>,
    /// Settings of the reuse of connections. Example: `{\"status\":\"Disable\"}`.
    pub persistent_connections_configuration: Option<String>,
    /// Settings of switchovers that clients do not notice. Example: `{\"status\":\"Enable\"}`.
    pub transparent_switch_configuration: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E9DD55F4-1A5F-48CA-BA57-DFB3CA8C4C34`.
    pub request_id: Option<String>,
}

response! {
    DescribeDBInstanceProxyConfigurationResponse {
        "AttacksProtectionConfiguration" => attacks_protection_configuration: value,
        "PersistentConnectionsConfiguration" => persistent_connections_configuration: value,
        "TransparentSwitchConfiguration" => transparent_switch_configuration: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeDBInstanceProxyConfigurationRequest`] names.
///
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type DescribeDBInstanceProxyConfigurationError = super::DocumentedError;
