// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSecurityIPList`, from `clickhouse_2023_05_22/DescribeSecurityIPList.md`.

use alicloud_runtime::codegen::*;

/// Shows the IP address whitelists of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse_2023_05_22::Client) -> Result<(), alicloud_clickhouse_2023_05_22::Error> {
/// let request = alicloud_clickhouse_2023_05_22::DescribeSecurityIPListRequest::new()
///     .db_instance_id("...");
/// let reply = client.describe_security_ip_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSecurityIPListRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
}

impl DescribeSecurityIPListRequest {
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
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
}

request! {
    DescribeSecurityIPListRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for DescribeSecurityIPListRequest {
    type Response = DescribeSecurityIPListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSecurityIPList")
        .required(&["DBInstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeSecurityIPListRequest`].
#[non_exhaustive]
pub struct DescribeSecurityIPListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D0CEC6AC-7760-409A-A0D5-E6CD8660E9CC`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<SecurityIPData>,
}

response! {
    DescribeSecurityIPListResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SecurityIPData {
    /// ID of the database instance that the item belongs to or stands for.
    /// Example: `cc-bp100p4q1g9z3****`.
    pub db_instance_id: Option<i32>,
    /// Name that the database instance goes by. Example: `text`.
    pub db_instance_name: Option<String>,
    /// The group items that were found or are concerned, one entry each.
    pub group_items: Vec<GroupItem>,
}

response! {
    SecurityIPData {
        "DBInstanceID" => db_instance_id: value,
        "DBInstanceName" => db_instance_name: value,
        "GroupItems" => group_items: list(""),
    }
}

/// The group items that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct GroupItem {
    /// Label of the IP allowlist. Example: `default`.
    pub group_name: Option<String>,
    /// Which kind of allowed IP address it is or is to be. Example: `ipv4`.
    pub security_ip_type: Option<String>,
    /// Tag that the group carries. Example: `test`.
    pub group_tag: Option<String>,
    /// Addresses and address ranges that may connect. Example: `127.0.XX.XX`.
    pub security_ip_list: Option<String>,
    /// Which kind of whitelist net it is or is to be. Example: `mix`.
    pub whitelist_net_type: Option<String>,
}

response! {
    GroupItem {
        "GroupName" => group_name: value,
        "SecurityIPType" => security_ip_type: value,
        "GroupTag" => group_tag: value,
        "SecurityIPList" => security_ip_list: value,
        "WhitelistNetType" => whitelist_net_type: value,
    }
}
