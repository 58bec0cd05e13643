// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeZoneInfo`, from `pvtz/DescribeZoneInfo.md`.

use alicloud_runtime::codegen::*;

/// Returns one private zone in detail, with the VPCs that are bound to it.
///
/// ```no_run
/// # async fn example(client: alicloud_pvtz::Client) -> Result<(), alicloud_pvtz::Error> {
/// let request = alicloud_pvtz::DescribeZoneInfoRequest::new()
///     .zone_id("AgIDE1MA_149");
/// let reply = client.describe_zone_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeZoneInfoRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// IP address that belongs to the user client. Example: `1.1.1.1`.
    pub user_client_ip: Option<String>,
    /// **Required.** ID of the zone, such as `cn-hangzhou-b`. Example: `AgIDE1MA_149`.
    pub zone_id: Option<String>,
}

impl DescribeZoneInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
    /// Sets `ZoneId`, which is required.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
}

request! {
    DescribeZoneInfoRequest {
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
        "ZoneId" => zone_id: query,
    }
}

impl Operation for DescribeZoneInfoRequest {
    type Response = DescribeZoneInfoResponse;
    type Error = DescribeZoneInfoError;
    const INFO: OperationInfo = super::operation("DescribeZoneInfo")
        .required(&["ZoneId"])
        .read_only();
    const ERRORS: &'static [DescribeZoneInfoError] = &[
        DescribeZoneInfoError::ZoneInvalidId,
        DescribeZoneInfoError::InvalidParameter,
        DescribeZoneInfoError::IllegalUser,
        DescribeZoneInfoError::ZoneInvalidName,
        DescribeZoneInfoError::ZoneInvalidUserId,
        DescribeZoneInfoError::ZoneNotExists,
        DescribeZoneInfoError::ZoneVpcExists,
    ];
}

/// Response to [`DescribeZoneInfoRequest`].
#[non_exhaustive]
pub struct DescribeZoneInfoResponse {
    /// The bind VPCs that were found or are concerned, one entry each.
    pub bind_vpcs: Vec<Vpc>,
    /// When the item was created. Example: `2018-01-23T03:15Z`.
    pub create_time: Option<Timestamp>,
    /// Moment that was recorded for this: create. Example: `1516775741000`.
    pub create_timestamp: Option<i64>,
    /// Whether the zone is for reverse lookups. Example: `false`.
    pub is_ptr: Option<bool>,
    /// Whether names without a record are looked up on the Internet. Example: `ZONE`.
    pub proxy_pattern: Option<String>,
    /// How many there are of this: record. Example: `2`.
    pub record_count: Option<i32>,
    /// Free text for people; it has no technical effect. Example: `specialZone`.
    pub remark: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F73F41A3-B6DD-42CA-A793-FFF93277835D`.
    pub request_id: Option<String>,
    /// Whether this holds: slave dns. Example: `true`.
    pub slave_dns: Option<bool>,
    /// When the item was last changed. Example: `2018-01-24T06:35Z`.
    pub update_time: Option<Timestamp>,
    /// Moment that was recorded for this: update. Example: `1516775741000`.
    pub update_timestamp: Option<i64>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `AgIDE0OQ_149<`.
    pub zone_id: Option<String>,
    /// Domain the zone holds the records of. Example: `test.com`.
    pub zone_name: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-xxxxxxxx`.
    pub resource_group_id: Option<String>,
    /// `AUTH_ZONE` for authoritative zones, `CLOUD_PRODUCT_ZONE` for those of cloud services.
    /// Example: `CLOUD_PRODUCT_ZONE`.
    pub zone_type: Option<String>,
    /// Tag that the zone carries. Example: `pvtz`.
    pub zone_tag: Option<String>,
    /// The DNS group that the item belongs to or stands for. Example: `FAST_ZONE`.
    pub dns_group: Option<String>,
    /// Account or person that created the item. Example: `2312234523451342`.
    pub creator: Option<String>,
    /// Who made it: the user (`USER`) or a cloud service. Example: `USER`.
    pub creator_type: Option<String>,
    /// Whether the zone is just moving to another group of servers. Example: `false`.
    pub dns_group_changing: Option<bool>,
}

response! {
    DescribeZoneInfoResponse {
        "BindVpcs" => bind_vpcs: list("Vpc"),
        "CreateTime" => create_time: value,
        "CreateTimestamp" => create_timestamp: value,
        "IsPtr" => is_ptr: value,
        "ProxyPattern" => proxy_pattern: value,
        "RecordCount" => record_count: value,
        "Remark" => remark: value,
        "RequestId" => request_id: value,
        "SlaveDns" => slave_dns: value,
        "UpdateTime" => update_time: value,
        "UpdateTimestamp" => update_timestamp: value,
        "ZoneId" => zone_id: value,
        "ZoneName" => zone_name: value,
        "ResourceGroupId" => resource_group_id: value,
        "ZoneType" => zone_type: value,
        "ZoneTag" => zone_tag: value,
        "DnsGroup" => dns_group: value,
        "Creator" => creator: value,
        "CreatorType" => creator_type: value,
        "DnsGroupChanging" => dns_group_changing: value,
    }
}

/// The bind VPCs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Vpc {
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `1304`.
    pub region_id: Option<String>,
    /// Where it lies, in words such as `China South 1`. Example: `1304`.
    pub region_name: Option<String>,
    /// ID of the virtual private cloud. Example: `daily-vpc-id`.
    pub vpc_id: Option<String>,
    /// Display text of the private network. Example: `daily-vpc-name`.
    pub vpc_name: Option<String>,
    /// Whether the private network is an ordinary one (`STANDARD`) or that of a cloud desktop workspace
    /// (`EDS`). Example: `STANDARD`.
    pub vpc_type: Option<String>,
    /// ID of the VPC user that the item belongs to or stands for.
    /// Example: `vpc-bp1aevy8sofi8mh1q****`.
    pub vpc_user_id: Option<i64>,
}

response! {
    Vpc {
        "RegionId" => region_id: value,
        "RegionName" => region_name: value,
        "VpcId" => vpc_id: value,
        "VpcName" => vpc_name: value,
        "VpcType" => vpc_type: value,
        "VpcUserId" => vpc_user_id: value,
    }
}

/// Errors that the documentation of [`DescribeZoneInfoRequest`] names.
///
/// - [`ZoneInvalidId`](super::DocumentedError::ZoneInvalidId)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`IllegalUser`](super::DocumentedError::IllegalUser)
/// - [`ZoneInvalidName`](super::DocumentedError::ZoneInvalidName)
/// - [`ZoneInvalidUserId`](super::DocumentedError::ZoneInvalidUserId)
/// - [`ZoneNotExists`](super::DocumentedError::ZoneNotExists)
/// - [`ZoneVpcExists`](super::DocumentedError::ZoneVpcExists)
pub type DescribeZoneInfoError = super::DocumentedError;
