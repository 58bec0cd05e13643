// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstanceIpHostname`, from `rds/DescribeDBInstanceIpHostname.md`.

use alicloud_runtime::codegen::*;

/// Returns the IP addresses and host names of the hosts under a SQL Server instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeDBInstanceIpHostnameRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxx")
///     .region_id("cn-hangzhou");
/// let reply = client.describe_db_instance_ip_hostname(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInstanceIpHostnameRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeDBInstanceIpHostnameRequest {
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
    DescribeDBInstanceIpHostnameRequest {
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeDBInstanceIpHostnameRequest {
    type Response = DescribeDBInstanceIpHostnameResponse;
    type Error = DescribeDBInstanceIpHostnameError;
    const INFO: OperationInfo = super::operation("DescribeDBInstanceIpHostname")
        .required(&["DBInstanceId", "RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDBInstanceIpHostnameError] = &[
        DescribeDBInstanceIpHostnameError::EngineNotSupported,
        DescribeDBInstanceIpHostnameError::InvalidEngineVersionMalformed,
        DescribeDBInstanceIpHostnameError::OrderComboInstanceNotAllowOperate,
        DescribeDBInstanceIpHostnameError::PricePricingPlanResultNotFound,
        DescribeDBInstanceIpHostnameError::OrderNoRealNameAuthentication,
        DescribeDBInstanceIpHostnameError::IncorrectDBInstanceType,
        DescribeDBInstanceIpHostnameError::IncorrectDBInstanceState,
        DescribeDBInstanceIpHostnameError::InvalidDBInstanceNameNotFound,
    ];
}

/// Response to [`DescribeDBInstanceIpHostnameRequest`].
#[non_exhaustive]
pub struct DescribeDBInstanceIpHostnameResponse {
    /// ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Addresses and host names of the instance.
    /// Example: `172.16.xx.xx,sdxxxxxxxxB;172.16.xx.xx,sdxxxxxxxxA`.
    pub ip_hostname_infos: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `67CD4719-51E3-4A76-A38C-02F45FAE7E36`.
    pub request_id: Option<String>,
}

response! {
    DescribeDBInstanceIpHostnameResponse {
        "DBInstanceId" => db_instance_id: value,
        "IpHostnameInfos" => ip_hostname_infos: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeDBInstanceIpHostnameRequest`] names.
///
/// - [`EngineNotSupported`](super::DocumentedError::EngineNotSupported)
/// - [`InvalidEngineVersionMalformed`](super::DocumentedError::InvalidEngineVersionMalformed)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType)
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
pub type DescribeDBInstanceIpHostnameError = super::DocumentedError;
