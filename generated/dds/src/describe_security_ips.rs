// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSecurityIps`, from `dds/DescribeSecurityIps.md`.

use alicloud_runtime::codegen::*;

/// Returns the whitelists of addresses that may reach an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeSecurityIpsRequest::new()
///     .db_instance_id("dds-bpxxxxxxxx");
/// let reply = client.describe_security_ips(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSecurityIpsRequest {
    /// **Required.** ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the whitelist of Database Autonomy Service comes along. Example: `true`.
    pub show_hdm_ips: Option<bool>,
}

impl DescribeSecurityIpsRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ShowHDMIps`.
    #[inline]
    pub fn show_hdm_ips(mut self, value: bool) -> Self {
        self.show_hdm_ips = Some(value);
        self
    }
}

request! {
    DescribeSecurityIpsRequest {
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
        "ShowHDMIps" => show_hdm_ips: query,
    }
}

impl Operation for DescribeSecurityIpsRequest {
    type Response = DescribeSecurityIpsResponse;
    type Error = DescribeSecurityIpsError;
    const INFO: OperationInfo = super::operation("DescribeSecurityIps")
        .required(&["DBInstanceId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeSecurityIpsError] = &[
        DescribeSecurityIpsError::InvalidDBInstanceMalformed,
    ];
}

/// Response to [`DescribeSecurityIpsRequest`].
#[non_exhaustive]
pub struct DescribeSecurityIpsResponse {
    /// Whitelist groups of the instance, one entry each.
    pub security_ip_groups: Vec<SecurityIpGroup>,
    /// Addresses and address ranges that may connect. Example: `47.xxx.xxx.xx,100.xxx.xxx.0/24`.
    pub security_ips: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `FC724D23-2962-479E-ABB1-606C935AE7FD`.
    pub request_id: Option<String>,
}

response! {
    DescribeSecurityIpsResponse {
        "SecurityIpGroups" => security_ip_groups: list("SecurityIpGroup"),
        "SecurityIps" => security_ips: value,
        "RequestId" => request_id: value,
    }
}

/// Whitelist groups of the instance, one entry each.
#[non_exhaustive]
pub struct SecurityIpGroup {
    /// Mark on the whitelist group, empty as a rule. Example: `hidden`.
    pub security_ip_group_attribute: Option<String>,
    /// Whitelist group that the addresses belong to. Example: `default`.
    pub security_ip_group_name: Option<String>,
    /// Addresses and address ranges that may connect, of this group of the allowlist.
    /// Example: `47.xxx.xxx.xx,100.xxx.xxx.0/24`.
    pub security_ip_list: Option<String>,
}

response! {
    SecurityIpGroup {
        "SecurityIpGroupAttribute" => security_ip_group_attribute: value,
        "SecurityIpGroupName" => security_ip_group_name: value,
        "SecurityIpList" => security_ip_list: value,
    }
}

/// Errors that the documentation of [`DescribeSecurityIpsRequest`] names.
///
/// - [`InvalidDBInstanceMalformed`](super::DocumentedError::InvalidDBInstanceMalformed)
pub type DescribeSecurityIpsError = super::DocumentedError;
