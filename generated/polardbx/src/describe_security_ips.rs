// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSecurityIps`, from `polardbx/DescribeSecurityIps.md`.

use alicloud_runtime::codegen::*;

/// Shows the IP allowlist groups of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::DescribeSecurityIpsRequest::new()
///     .db_instance_name("...");
/// let reply = client.describe_security_ips(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSecurityIpsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
}

impl DescribeSecurityIpsRequest {
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
    /// Sets `DBInstanceName`, which is required.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
}

request! {
    DescribeSecurityIpsRequest {
        "RegionId" => region_id: query,
        "DBInstanceName" => db_instance_name: query,
    }
}

impl Operation for DescribeSecurityIpsRequest {
    type Response = DescribeSecurityIpsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSecurityIps")
        .required(&["RegionId", "DBInstanceName"])
        .success_flag("Success")
        .error_messages(&["Message"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeSecurityIpsRequest`].
#[non_exhaustive]
pub struct DescribeSecurityIpsResponse {
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `14036EBE-CF2E-44DB-ACE9-AC6157D3A6FC`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<SecurityIpData>,
}

response! {
    DescribeSecurityIpsResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SecurityIpData {
    /// Name that the database instance goes by. Example: `pxc-hzjasd****`.
    pub db_instance_name: Option<String>,
    /// The group items that were found or are concerned, one entry each.
    pub group_items: Vec<GroupItem>,
}

response! {
    SecurityIpData {
        "DBInstanceName" => db_instance_name: value,
        "GroupItems" => group_items: list(""),
    }
}

/// The group items that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct GroupItem {
    /// Name of the group that the call or the item is about. Example: `defaultGroup`.
    pub group_name: Option<String>,
    /// Addresses and address ranges that may connect. Example: `127.0.0.1,172.168.0.0`.
    pub security_ip_list: Option<String>,
}

response! {
    GroupItem {
        "GroupName" => group_name: value,
        "SecurityIPList" => security_ip_list: value,
    }
}
