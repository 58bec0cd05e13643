// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDTCSecurityIpHostsForSQLServer`, from `rds/DescribeDTCSecurityIpHostsForSQLServer.md`.

use alicloud_runtime::codegen::*;

/// Returns the hosts that may take part in distributed transactions with a SQL Server instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeDTCSecurityIpHostsForSQLServerRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxx")
///     .region_id("cn-hangzhou");
/// let reply = client.describe_dtc_security_ip_hosts_for_sqlserver(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDTCSecurityIpHostsForSQLServerRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeDTCSecurityIpHostsForSQLServerRequest {
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeDTCSecurityIpHostsForSQLServerRequest {
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeDTCSecurityIpHostsForSQLServerRequest {
    type Response = DescribeDTCSecurityIpHostsForSQLServerResponse;
    type Error = DescribeDTCSecurityIpHostsForSQLServerError;
    const INFO: OperationInfo = super::operation(
            "DescribeDTCSecurityIpHostsForSQLServer",
        )
        .required(&["DBInstanceId", "RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDTCSecurityIpHostsForSQLServerError] = &[
        DescribeDTCSecurityIpHostsForSQLServerError::OrderComboInstanceNotAllowOperate,
        DescribeDTCSecurityIpHostsForSQLServerError::PricePricingPlanResultNotFound,
        DescribeDTCSecurityIpHostsForSQLServerError::OrderNoRealNameAuthentication,
    ];
}

/// Response to [`DescribeDTCSecurityIpHostsForSQLServerRequest`].
#[non_exhaustive]
pub struct DescribeDTCSecurityIpHostsForSQLServerResponse {
    /// ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// How many pairs of IP address and host name there are. Example: `1`.
    pub ip_host_pair_num: Option<String>,
    /// Entries of the list.
    pub items: Vec<WhiteListGroups>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2CA62A70-2203-45C6-8E90-8971D5ACC0C2`.
    pub request_id: Option<String>,
}

response! {
    DescribeDTCSecurityIpHostsForSQLServerResponse {
        "DBInstanceId" => db_instance_id: value,
        "IpHostPairNum" => ip_host_pair_num: value,
        "Items" => items: list("WhiteListGroups"),
        "RequestId" => request_id: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct WhiteListGroups {
    /// Pairs of IP address and host name that are let in. Example: `192.168.1.100,k3ecstest`.
    pub security_ip_hosts: Option<String>,
    /// Whitelist group for distributed transactions. Example: `test1`.
    pub whitelist_group_name: Option<String>,
}

response! {
    WhiteListGroups {
        "SecurityIpHosts" => security_ip_hosts: value,
        "WhitelistGroupName" => whitelist_group_name: value,
    }
}

/// Errors that the documentation of [`DescribeDTCSecurityIpHostsForSQLServerRequest`] names.
///
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type DescribeDTCSecurityIpHostsForSQLServerError = super::DocumentedError;
