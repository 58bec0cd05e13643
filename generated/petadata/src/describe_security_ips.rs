// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSecurityIPs`, from `petadata/DescribeSecurityIPs.md`.

use alicloud_runtime::codegen::*;

/// Shows the IP address whitelists of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_petadata::Client) -> Result<(), alicloud_petadata::Error> {
/// let request = alicloud_petadata::DescribeSecurityIPsRequest::new()
///     .instance_id("pd-xxxxxxxxxxxxxx");
/// let reply = client.describe_security_ips(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSecurityIPsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl DescribeSecurityIPsRequest {
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
    DescribeSecurityIPsRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DescribeSecurityIPsRequest {
    type Response = DescribeSecurityIPsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSecurityIPs")
        .required(&["InstanceId"])
        .read_only();
}

/// Response to [`DescribeSecurityIPsRequest`].
#[non_exhaustive]
pub struct DescribeSecurityIPsResponse {
    /// ID of the instance, by which other calls name it.
    pub instance_id: Option<String>,
    /// Addresses and address ranges that may connect.
    pub security_ip_list: Option<String>,
    /// The allowed IP addresses that were found or are concerned, one entry each.
    pub security_ips: Vec<SecurityIpGroup>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D573A9B5-009B-4118-AD8D-2CE43F39D896`.
    pub request_id: Option<String>,
}

response! {
    DescribeSecurityIPsResponse {
        "InstanceId" => instance_id: value,
        "SecurityIPList" => security_ip_list: value,
        "SecurityIPs" => security_ips: list("SecurityIpGroup"),
        "RequestId" => request_id: value,
    }
}

/// The allowed IP addresses that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct SecurityIpGroup {
    /// Name that the allowed IP address list goes by.
    pub security_ip_list_name: Option<String>,
    /// Mark of the whitelist; empty unless it is hidden.
    pub security_ip_list_attribute: Option<String>,
    /// Addresses and address ranges that may connect.
    pub security_ip_list: Option<String>,
}

response! {
    SecurityIpGroup {
        "SecurityIPListName" => security_ip_list_name: value,
        "SecurityIPListAttribute" => security_ip_list_attribute: value,
        "SecurityIPList" => security_ip_list: value,
    }
}
