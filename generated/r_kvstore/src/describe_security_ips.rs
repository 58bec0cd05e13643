// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSecurityIps`, from `r-kvstore/DescribeSecurityIps.md`.

use alicloud_runtime::codegen::*;

/// Returns the IP whitelists of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::DescribeSecurityIpsRequest::new()
///     .instance_id("r-bp1xxxxxxxxxxxxx");
/// let reply = client.describe_security_ips(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSecurityIpsRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it. Example: `r-bp1xxxxxxxxxxxxx`.
    pub instance_id: Option<String>,
}

impl DescribeSecurityIpsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    DescribeSecurityIpsRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DescribeSecurityIpsRequest {
    type Response = DescribeSecurityIpsResponse;
    type Error = DescribeSecurityIpsError;
    const INFO: OperationInfo = super::operation("DescribeSecurityIps")
        .required(&["InstanceId"])
        .read_only();
    const ERRORS: &'static [DescribeSecurityIpsError] = &[
        DescribeSecurityIpsError::InvalidInstanceIdNotFound,
    ];
}

/// Response to [`DescribeSecurityIpsRequest`].
#[non_exhaustive]
pub struct DescribeSecurityIpsResponse {
    /// Whitelist groups of the instance, one entry each.
    pub security_ip_groups: Vec<SecurityIpGroup>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EFC9161F-15E3-4A6E-8A99-C09916D1F464`.
    pub request_id: Option<String>,
}

response! {
    DescribeSecurityIpsResponse {
        "SecurityIpGroups" => security_ip_groups: list("SecurityIpGroup"),
        "RequestId" => request_id: value,
    }
}

/// Whitelist groups of the instance, one entry each.
#[non_exhaustive]
pub struct SecurityIpGroup {
    /// Attribute of the whitelist group; hidden groups are managed by other services and cannot be
    /// changed.
    pub security_ip_group_attribute: Option<String>,
    /// Name that the allowed IP address group goes by. Example: `default`.
    pub security_ip_group_name: Option<String>,
    /// IP addresses that belong to the security. Example: `100.xxx.xxx.xxx/24,10.xxx.xxx.xxx`.
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
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
pub type DescribeSecurityIpsError = super::DocumentedError;
